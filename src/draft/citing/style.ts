import type { Span } from '../../text/span.js';
import type { DraftWriter } from '../language.js';
import type { Draft, DraftEdit } from '../model.js';
import { languageFor } from '../registry.js';
import { textDirective } from './fragment.js';
import type { CitationStyle, CitationStyles } from './names.js';
import { formatTemplate } from './template.js';
import { type CitedWork, fullReference, shortReference, webAddress } from './work.js';

/** The style in force for a draft. */
export function styleFor(draft: Draft, styles: CitationStyles): CitationStyle {
  return styles[draft.languageId] ?? styles['*'] ?? 'native';
}

/** A citation, written. */
export interface WrittenCitation {
  /** What is put into the line. */
  readonly text: string;
  /** A note's mark stands behind the full stop and without a space; the others before it, behind a space. */
  readonly isNote: boolean;
  /** What else the draft needs: a note's text at its end. */
  readonly also: readonly DraftEdit[];
}

/**
 * A citation in a style, as the draft's language writes it. Where the style cannot be written (no address, no
 * passage that a link would lead to, no notes in the language) it is the language's own form.
 */
export function writeCitation(
  draft: Draft,
  work: CitedWork,
  style: CitationStyle,
): WrittenCitation | undefined {
  const write = languageFor(draft.languageId)?.write;
  if (!write) return undefined;
  const inLine = (text: string): WrittenCitation => ({ text, isNote: false, also: [] });
  switch (style) {
    case 'footnote':
      return noteCitation(draft, write, work) ?? inLine(write.cite(work, draft));
    case 'link': {
      const url = linkTo(work);
      const words = write.escape(shortReference(work));
      return inLine(
        url !== undefined && write.link ? `(${write.link(words, url)})` : write.cite(work, draft),
      );
    }
    case 'parenthetical':
      return inLine(`(${write.escape(shortReference(work))})`);
    case 'native':
      return inLine(write.cite(work, draft));
    default:
      return inLine(formatTemplate(style, { ...work }, write.escape));
  }
}

function noteCitation(draft: Draft, write: DraftWriter, work: CitedWork): WrittenCitation | undefined {
  const note = write.note?.(`${write.escape(fullReference(work))}.`, draft);
  if (!note) return undefined;
  const also: DraftEdit[] = [];
  if (note.definition !== undefined) {
    const { text } = draft;
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    const at = text.length;
    const gap = /(?:^|\n)[ \t]*\r?\n$/.test(text) ? '' : /[\r\n]$/.test(text) ? newline : newline + newline;
    also.push({ start: at, end: at, newText: `${gap}${note.definition}${newline}` });
  }
  return { text: note.mark, isNote: true, also };
}

/** The address that leads to the very words; `undefined` where none does. */
export function linkTo(work: CitedWork): string | undefined {
  const url = webAddress(work);
  if (url === undefined) return undefined;
  if (!work.passage) return url;
  const directive = textDirective(work.passage.text, work.passage.span);
  // An address with a fragment of its own takes the directive behind it (`#top:~:text=`).
  return directive && (url.includes('#') ? url + directive.slice(1) : url + directive);
}

/** Where a citation is put for these words: before the final full stop, a note's mark behind it. */
export function citationPlace(text: string, words: Span, isNote = false): Span {
  let at = words.end;
  if (isNote) {
    const tail = /^[.,;:!?…]{1,3}/.exec(text.slice(at, at + 3));
    if (tail && !/[.!?…]$/.test(text.slice(words.start, at))) at += tail[0].length;
    while (at > words.start && /\s/.test(text[at - 1]!)) at--;
    return { start: at, end: at };
  }
  while (at > words.start && /[.!?…,;:\s]/.test(text[at - 1]!) && !endsWithEntity(text, at)) at--;
  return { start: at, end: at };
}

/** Whether the semicolon before an offset ends a character reference of HTML (`&rdquo;`): it is no punctuation. */
function endsWithEntity(text: string, at: number): boolean {
  return text[at - 1] === ';' && /&#?[\p{L}\p{N}]{1,31};$/u.test(text.slice(Math.max(0, at - 40), at));
}

/**
 * The edits that cite a work for words of the draft: a new citation, or one more work in the citation that already stands
 * behind them. `undefined` where the draft's language has no citations.
 */
export function citeWords(
  draft: Draft,
  words: Span,
  work: CitedWork,
  style: CitationStyle,
): DraftEdit[] | undefined {
  const write = languageFor(draft.languageId)?.write;
  if (style === 'native' && write?.addTo) {
    const place = citationPlace(draft.text, words).start;
    const { text } = draft;
    const there = draft.citations.find(
      (c) =>
        c.form === 'bracketed' &&
        c.start > words.start &&
        c.start <= words.end + 2 &&
        (c.start >= place ? text.slice(place, c.start) : text.slice(c.end, Math.max(c.end, place))).trim() ===
          '',
    );
    const edit = there && write.addTo(there, work, draft);
    if (edit) return [edit];
  }
  const written = writeCitation(draft, work, style);
  if (!written) return undefined;
  const at = citationPlace(draft.text, words, written.isNote);
  return [{ ...at, newText: (written.isNote ? '' : ' ') + written.text }, ...written.also];
}
