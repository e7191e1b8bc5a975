import { compose, type MappedText, MappedTextBuilder } from '../../text/mappedText.js';
import { fold } from '../../text/normalize.js';

/** A stretch of a quotation that claims to be verbatim. */
export interface Piece {
  /** Folded, with inner double marks as single ones; mapped to the quotation as passed in. */
  readonly words: MappedText;
  /** The same with its inner marks as they are. */
  readonly asWritten: string;
  /** What stands before it: nothing, an elision, or words of the writer's in brackets. */
  readonly before: 'start' | 'elision' | 'bracket';
  /** The words in brackets that stand before it, if any. */
  readonly bracketed: string;
  /** Offset in `words.text` of a letter that stood in brackets (`[T]he`): its case is the writer's. */
  readonly freeCase: number | undefined;
}

/**
 * A quotation taken apart as the matching contract reads it: pieces that must stand in the source character for
 * character, and between them what the writer marked as left out (`…`, `[…]`) or as their own (`[the city]`).
 */
export interface Pattern {
  readonly pieces: readonly Piece[];
  /** Whether the writer marked any change: an elision, brackets, `[sic]`. */
  readonly marked: boolean;
  /** Of the quotation as passed in, in UTF-16 units. */
  readonly length: number;
  /** What the writer marked before the first piece; the words in brackets are the first piece's. */
  readonly opens?: 'elision' | 'bracket';
  /** Whether an elision stands behind the last piece. */
  readonly endsElided?: boolean;
}

/** More pieces than this are no quotation that anybody reads: the rest is taken as one verbatim piece. */
const mostPieces = 200;

const breaks = /\[\s?…\s?\]\.?|…\.?|\[[^[\]]{1,300}\]/g;

/** Inner marks may step down from double to single: for comparing they are all single. */
export function levelMarks(folded: string): string {
  return folded.replaceAll('"', "'");
}

/** The quotation as one verbatim piece, marks of change and all. */
export function plainPattern(quotation: string): Pattern {
  const folded = fold(quotation);
  return { pieces: trimmed(folded, 'start', '', undefined), marked: false, length: quotation.length };
}

/**
 * Takes a quotation apart at its elisions and brackets.
 *
 * @param quotation the words inside the marks, without citations
 * @example parsePattern('[T]he plan … holds [sic]').pieces.map((p) => p.words.text) // ['The plan', 'holds']
 */
export function parsePattern(quotation: string): Pattern {
  const folded = fold(quotation);
  const { text } = folded;
  const pieces: Piece[] = [];
  let out = new MappedTextBuilder();
  let at = 0;
  let before: Piece['before'] = 'start';
  let freeCase: number | undefined;
  let marked = false;
  let bracketed = '';
  let opens: Pattern['opens'];
  let endsElided = false;
  const flush = (next: Piece['before'], inner: string) => {
    const mapped = compose(out.build(), folded);
    const done = trimmed(mapped, pieces.length === 0 ? 'start' : before, bracketed, freeCase);
    pieces.push(...done);
    if (pieces.length === 0 && next !== 'start') opens = next;
    if (done.length > 0) endsElided = false;
    if (next === 'elision') endsElided = pieces.length > 0;
    if (done.length > 0) bracketed = '';
    bracketed = `${bracketed} ${inner}`;
    if (done.length > 0 || next === 'elision' || before === 'start') before = next;
    out = new MappedTextBuilder();
    freeCase = undefined;
  };
  for (const m of text.matchAll(breaks)) {
    if (pieces.length >= mostPieces) break;
    marked = true;
    const inner = m[0].slice(1, -1);
    const isSic = /^sic!?$/i.test(inner);
    const behind = m.index + m[0].length;
    const isBeforeMark = isSic && text[m.index - 1] === ' ' && /[,.;:!?)'"]/.test(text[behind] ?? '');
    out.copy(text, at, Math.max(at, isBeforeMark ? m.index - 1 : m.index));
    at = behind;
    if (m[0].includes('…')) flush('elision', '');
    else if (isSic) {
      // `word [sic] next`, `word [sic], next`: one of the spaces around it goes with it.
      if (/[\s-]/.test(text[m.index - 1] ?? ' ') && text[at] === ' ') at++;
    } else if (/^\p{L}$/u.test(inner) && /\p{L}/u.test(text[at] ?? '')) {
      freeCase ??= out.length;
      out.copy(text, m.index + 1, m.index + 2);
    } else flush('bracket', inner);
  }
  out.copy(text, at, text.length);
  flush('start', '');
  return { pieces, marked, length: quotation.length, endsElided, ...(opens && { opens }) };
}

function trimmed(
  words: MappedText,
  before: Piece['before'],
  bracketed: string,
  freeCase: number | undefined,
): Piece[] {
  const { text } = words;
  let start = 0;
  let end = text.length;
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  // Words in marks within the marks: `“‘Go’”`. They stand in the source with marks or without.
  while (end - start > 2 && isMark(text[start]) && isMark(text[end - 1])) {
    start++;
    end--;
  }
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return [];
  const inner: MappedText = {
    text: levelMarks(text.slice(start, end)),
    starts: words.starts.slice(start, end),
    ends: words.ends.slice(start, end),
  };
  const asWritten = text.slice(start, end);
  return [
    {
      words: inner,
      asWritten,
      before,
      bracketed,
      freeCase: freeCase === undefined ? undefined : freeCase - start,
    },
  ];
}

function isMark(character: string | undefined): boolean {
  return character === '"' || character === "'";
}
