import { type MarkedSpan, scanParagraph } from '../text/quotationMarks.js';
import { splitSentences } from '../text/sentences.js';
import { type Span, shift, textAt } from '../text/span.js';
import { kindOfSentence } from './claims.js';
import type { DraftBlock, SentenceKind } from './model.js';
import { blanked } from './notes.js';

/** A sentence of a block: see {@link DraftSentence}. */
export interface BlockSentence extends Span {
  readonly kind: SentenceKind;
  readonly isNote?: true;
  readonly notes?: readonly Span[];
}

/** What a block says by itself, wherever it stands. Spans count from its start. */
export interface BlockReading {
  readonly kind: DraftBlock['kind'];
  readonly nextMark: string | undefined;
  readonly notes: readonly Span[];
  /** By start: those of a note that stands in a sentence follow it. */
  readonly sentences: readonly BlockSentence[];
  readonly marked: readonly MarkedSpan[];
}

/**
 * Reads a block of prose.
 *
 * @param nextMark the quotation mark that the next block begins with
 * @param notes where notes stand in it
 * @param known the reading of a block with the same words
 */
export function readBlock(
  words: string,
  kind: DraftBlock['kind'],
  nextMark: string | undefined,
  notes: readonly Span[],
  known?: BlockReading,
): BlockReading {
  const isKnown =
    known?.kind === kind &&
    known.nextMark === nextMark &&
    known.notes.length === notes.length &&
    known.notes.every((n, i) => n.start === notes[i]!.start && n.end === notes[i]!.end);
  if (isKnown) return known;
  const whole = { start: 0, end: words.length };
  return {
    kind,
    nextMark,
    notes,
    sentences: sentencesOf(words, kind, notes),
    marked: scanParagraph(words, whole, nextMark),
  };
}

/** The sentences around notes, read as if there were none, and those of each note. */
function sentencesOf(words: string, kind: DraftBlock['kind'], notes: readonly Span[]): BlockSentence[] {
  const plain = blanked(words, notes);
  const around = splitSentences(plain).map((s): BlockSentence => {
    const own = notes.filter((n) => n.start >= s.start && n.end <= s.end).map((n) => shift(n, -s.start));
    const read = { ...s, kind: kindOfSentence(textAt(plain, s), kind) };
    return own.length > 0 ? { ...read, notes: own } : read;
  });
  if (notes.length === 0) return around;
  const inside = notes.flatMap((n) => {
    const end = words[n.end - 1] === ')' ? n.end - 1 : n.end;
    return splitSentences(words, { start: n.start + 1, end }).map(
      (s): BlockSentence => ({ ...s, kind: kindOfSentence(textAt(words, s), 'footnote'), isNote: true }),
    );
  });
  return [...around, ...inside].sort((a, b) => a.start - b.start || b.end - a.end);
}
