import type { Attribution } from '../../attribution/model.js';
import type { Corpus } from '../../corpus/corpus.js';
import { quotationAt, sameSpeaker } from '../../corpus/passages.js';
import type { Source } from '../../source/model.js';
import type { Span } from '../../text/span.js';
import { words } from '../../text/words.js';
import type { QuotationMatch } from '../model.js';

/**
 * The longest stretch that an elision may leave out, in UTF-16 units. Product contract: "within one speaker's
 * continuous quotation, in order, within a bounded gap". Inside one quotation about two long paragraphs; where the
 * quotation is interrupted, or in running prose, about one.
 */
const longestGapInQuotation = 1_500;
const longestGap = 600;

/** Words that turn a meaning: an elision that swallows one beside what it keeps is a splice. */
const negations = new Set(
  'not never no none nobody nothing neither nor hardly scarcely barely seldom rarely cannot'.split(' '),
);
/** Words that limit it, wherever in the sentence they stand. */
const conditions = new Set('if unless only without except falsely allegedly supposedly'.split(' '));
/** What begins a clause that says something beside the sentence: a negation in it is its own. */
const relatives = new Set('which who whom whose where'.split(' '));

/** A piece of a quotation where it was found, with the bracketed words before it. */
export interface PlacedPiece extends Span {
  readonly bracketed: string;
}

/** Why the pieces at these places, in order, must not be joined; `undefined` if they may. */
export function spliceAt(
  corpus: Corpus,
  source: Source,
  pieces: readonly PlacedPiece[],
): QuotationMatch['splice'] {
  for (let i = 1; i < pieces.length; i++) {
    const gap = { start: pieces[i - 1]!.end, end: pieces[i]!.start };
    if (gap.start >= gap.end) continue;
    const left = quotationAt(corpus, source, gap.start - 1);
    const right = quotationAt(corpus, source, gap.end);
    if (left !== right && !maySpeakOn(corpus, source, left, right)) return 'speakers';
    // Nobody knows who speaks, and a new paragraph begins: no continuous quotation.
    if (left && right && left.paragraph !== right.paragraph && !left.speaker && !right.speaker)
      return 'distance';
    const isWithin = left !== undefined && left === right;
    if (gap.end - gap.start > (isWithin ? longestGapInQuotation : longestGap)) return 'distance';
    // `[is unable to]` for `cannot`: the writer's own words may carry the negation.
    const { bracketed } = pieces[i]!;
    if (words(bracketed).some((w) => turns(w.norm) || /^(?:un|fail|refus|reject|den[yi])/.test(w.norm)))
      continue;
    if (swallowsQualifier(corpus, source, gap)) return 'negation';
  }
  return undefined;
}

/** Two quotations, or none on both sides, that may be one speaker's, and nobody else speaks between them. */
function maySpeakOn(
  corpus: Corpus,
  source: Source,
  left: Attribution | undefined,
  right: Attribution | undefined,
): boolean {
  if (!left || !right) return false;
  const name = left.speaker?.name ?? right.speaker?.name;
  if (name === undefined) return true;
  return corpus
    .attributions(source)
    .filter(
      (a) =>
        a.kind !== 'indirect' && a.content.start >= left.content.start && a.content.end <= right.content.end,
    )
    .every((a) => !a.speaker || sameSpeaker(a.speaker.name, name));
}

function turns(norm: string): boolean {
  return negations.has(norm) || norm.endsWith("n't");
}

/**
 * Whether what is left out of the sentences on either side holds a word that turns or limits them. Whole sentences
 * between, and clauses between semicolons, may hold any, and so may a relative clause between commas (`, who has never
 * voted,`).
 */
function swallowsQualifier(corpus: Corpus, source: Source, gap: Span): boolean {
  const sentences = sentencesOf(corpus, source, gap);
  const beside = sentences.length <= 2 ? sentences : [sentences[0]!, sentences.at(-1)!];
  return beside.some((s) =>
    stretches(source.text, s, ',:()—–').some((clause) => isTurned(source.text, clause)),
  );
}

/** What lies between the ends of sentences and semicolons; the first belongs to what stands before, the last behind. */
function sentencesOf(corpus: Corpus, source: Source, gap: Span): Span[] {
  const first = corpus.lineAt(source, gap.start);
  const last = corpus.lineAt(source, gap.end);
  if (!first || !last || first.index === last.index) return stretches(source.text, gap, ';');
  return [
    ...stretches(source.text, { start: gap.start, end: Math.max(gap.start, first.end) }, ';').slice(0, 1),
    ...stretches(source.text, { start: Math.min(gap.end, last.start), end: gap.end }, ';').slice(-1),
  ];
}

function isTurned(text: string, clause: Span): boolean {
  const all = words(text, clause);
  if (all.some((w) => conditions.has(w.norm))) return true;
  const isAside = relatives.has(all[0]?.norm ?? '');
  return !isAside && all.some((w) => turns(w.norm));
}

/** Stretches between these characters. */
function stretches(text: string, s: Span, between: string): Span[] {
  const found: Span[] = [];
  let start = s.start;
  for (let i = s.start; i < s.end; i++) {
    if (!between.includes(text[i]!)) continue;
    found.push({ start, end: i });
    start = i + 1;
  }
  found.push({ start, end: s.end });
  return found;
}
