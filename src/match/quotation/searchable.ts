import { foldedSource, mayJoinWords } from '../../corpus/foldedSource.js';
import type { Source } from '../../source/model.js';
import { fromRaw, type MappedText } from '../../text/mappedText.js';
import { fold, foldsOutsideWords } from '../../text/normalize.js';
import { firstMark, scanParagraph } from '../../text/quotationMarks.js';
import type { Span } from '../../text/span.js';
import { levelMarks, type Pattern, type Piece } from './pattern.js';

/** Text of a source as quotations are looked up in it: folded, with inner and outer marks alike. Mapped to the source's text. */
export interface Searchable extends MappedText {
  /** The same with its marks as they are. */
  readonly asWritten: string;
}

const made = new WeakMap<MappedText, Searchable>();
/** Sources in which something was looked for. */
const asked = new WeakSet<Source>();

/**
 * The stretches of a source in which a pattern may stand, in order, apart: all of it; or, of a source that is asked for the first time,
 * what lies around a word of the quotation. Among ten thousand articles most are asked once, and folding all of one takes longer
 * than looking.
 */
export function searchableParts(source: Source, pattern: Pattern): readonly Searchable[] {
  const isFirst = !asked.has(source);
  asked.add(source);
  return (isFirst ? partsAround(source, pattern) : undefined) ?? [whole(source)];
}

function whole(source: Source): Searchable {
  const folded = foldedSource(source);
  let searchable = made.get(folded);
  if (!searchable) {
    searchable = { ...folded, text: levelMarks(folded.text), asWritten: folded.text };
    made.set(folded, searchable);
  }
  return searchable;
}

/** More places of the word than these, and all of the source is folded. */
const mostPlaces = 8;
/** What is folded beside a quotation, in UTF-16 units: white space that folds to one space, and a word to cut in. */
const margin = 48;

/** `undefined` where all of it must be folded to be sure. */
function partsAround(source: Source, { pieces }: Pattern): readonly Searchable[] | undefined {
  const { text } = source;
  const [piece] = pieces;
  const word = piece && pieces.length === 1 ? longestWord(piece) : undefined;
  // Where folding changes words, one may hide.
  if (!word || !foldsOutsideWords(text) || mayJoinWords(source)) return undefined;
  // Units of the fold that a quotation takes before the word and from there on, and one more for what its edges touch.
  const before = word.at + 2;
  const behind = piece!.words.text.length - word.at + 2;
  const stretches: (Span & { readonly places: number[] })[] = [];
  for (let at = text.indexOf(word.text), n = 1; at >= 0; at = text.indexOf(word.text, at + 1), n++) {
    if (n > mostPlaces) return undefined;
    const start = cutAt(text, at - before - margin, -1);
    const end = cutAt(text, at + behind + margin, 1);
    const last = stretches.at(-1);
    if (last && start < last.end)
      stretches[stretches.length - 1] = { start: last.start, end, places: [...last.places, at] };
    else stretches.push({ start, end, places: [at] });
  }
  const parts: Searchable[] = [];
  for (const s of stretches) {
    if (mayDropMark(source, s)) return undefined;
    const part = foldedPart(text, s);
    const isWide = (at: number) => {
      const here = fromRaw(part, { start: at, end: at + 1 }).start;
      return (
        (s.start === 0 || here >= before) && (s.end === text.length || part.text.length - here >= behind)
      );
    };
    if (!s.places.every(isWide)) return undefined;
    parts.push(part);
  }
  return parts;
}

function foldedPart(text: string, { start, end }: Span): Searchable {
  const { text: asWritten, starts, ends } = fold(text.slice(start, end));
  const moved = (places: Uint32Array) => places.map((p) => p + start);
  return { text: levelMarks(asWritten), asWritten, starts: moved(starts), ends: moved(ends) };
}

/**
 * The longest word of plain letters and figures of a piece, but for its first and its last and one with a letter of which the case
 * is the writer's: this one stands in a source as it is, if the piece does.
 */
function longestWord({
  words: { text },
  freeCase = -1,
}: Piece): { readonly text: string; readonly at: number } | undefined {
  let longest: { readonly text: string; readonly at: number } | undefined;
  for (const m of text.matchAll(/[A-Za-z0-9]{3,}/g)) {
    const end = m.index + m[0].length;
    const isFirst = !/\p{L}/u.test(text.slice(0, m.index));
    const isOwn = m.index <= freeCase && freeCase < end;
    if (!isFirst && !isOwn && end < text.length && m[0].length > (longest?.text.length ?? 0))
      longest = { text: m[0], at: m.index };
  }
  return longest;
}

/** The nearest offset in a direction with two plain letters on either side; else the end of the text. */
function cutAt(text: string, from: number, step: 1 | -1): number {
  for (let at = from; at > 0 && at < text.length; at += step) {
    if ([-2, -1, 0, 1].every((d) => isPlainLetter(text.charCodeAt(at + d)))) return at;
  }
  return step < 0 ? 0 : text.length;
}

const isPlainLetter = (unit: number): boolean => (unit | 32) >= 97 && (unit | 32) <= 122;

/** Whether a paragraph that begins within may repeat the mark of a quotation that goes on: it is left out of the fold. */
function mayDropMark({ text, paragraphs }: Source, within: Span): boolean {
  return paragraphs.some((p, i) => {
    const before = paragraphs[i - 1];
    if (!before || p.start < within.start || p.start >= within.end) return false;
    const mark = firstMark(text, p);
    if (mark === undefined) return false;
    return before.end > p.start || scanParagraph(text, before, mark).some((m) => m.continues);
  });
}
