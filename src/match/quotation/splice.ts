import type { Attribution } from '../../attribution/model.js';
import type { Corpus } from '../../corpus/corpus.js';
import { quotationAt, sameSpeaker } from '../../corpus/passages.js';
import type { Source } from '../../source/model.js';
import type { Span } from '../../text/span.js';
import { type Word, words } from '../../text/words.js';
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
/** What begins a clause that takes back something of the one before. */
const contrasts = new Set('but though although yet however while'.split(' '));
const subordinators = new Set(
  'that because since when while as where although though until before after'.split(' '),
);
const coordinators = new Set('and but or so'.split(' '));
/** What a clause that stands by itself begins with; nouns do, too, but they may as well go on with one. */
const subjects = new Set('i we you he she it they this that these those there'.split(' '));

/** A piece of a quotation where it was found, with the bracketed words before it. */
export interface PlacedPiece extends Span {
  readonly bracketed: string;
}

/** Why pieces must not be joined, and before which of them (their number: behind the last). */
export interface SpliceFound {
  readonly why: NonNullable<QuotationMatch['splice']>;
  readonly before: number;
  /** The word of the source that turns the meaning and is left out. */
  readonly word?: Span;
}

/** Why the pieces at these places, in order, must not be joined; `undefined` if they may. */
export function spliceAt(
  corpus: Corpus,
  source: Source,
  pieces: readonly PlacedPiece[],
): SpliceFound | undefined {
  for (let i = 1; i < pieces.length; i++) {
    const gap = { start: pieces[i - 1]!.end, end: pieces[i]!.start };
    if (gap.start >= gap.end) continue;
    const left = quotationAt(corpus, source, gap.start - 1);
    const right = quotationAt(corpus, source, gap.end);
    if (left !== right && !maySpeakOn(corpus, source, left, right)) return { why: 'speakers', before: i };
    // Nobody knows who speaks, and a new paragraph begins: no continuous quotation.
    if (left && right && left.paragraph !== right.paragraph && !left.speaker && !right.speaker)
      return { why: 'distance', before: i };
    const isWithin = left !== undefined && left === right;
    if (gap.end - gap.start > (isWithin ? longestGapInQuotation : longestGap))
      return { why: 'distance', before: i };
    if (words(pieces[i]!.bracketed).some((w) => carriesNegation(w.norm))) continue;
    const word = swallowedQualifier(corpus, source, gap);
    if (word) return { why: 'negation', before: i, word };
    // `not giving a gift [but] paying a debt`
    if (words(pieces[i]!.bracketed).some((w) => contrasts.has(w.norm))) continue;
    const head = turnedHead(corpus, source, pieces[i - 1]!, pieces[i]!);
    if (head) return { why: 'negation', before: i, word: head };
  }
  return undefined;
}

/**
 * What a sentence says of which only the end is kept, behind a negated clause that is kept: `We want` of `We do not want
 * […] peace` for `We do not want war. We want peace`, so that `not` turns round what it never was about.
 */
function turnedHead(corpus: Corpus, source: Source, left: Span, right: Span): Span | undefined {
  const { text } = source;
  const gap = text.slice(left.end, right.start);
  const line = corpus.lineAt(source, right.start);
  const at = Math.max(gap.lastIndexOf(';') + 1 + left.end, line?.start ?? 0);
  // The sentence of what is kept begins within the gap.
  if (at <= left.end || !/[\p{L}\p{N}]['’”"]?\s$/u.test(text.slice(at, right.start))) return undefined;
  const first = words(text, { start: right.start, end: Math.min(right.start + 40, right.end) })[0];
  if (!first || opensClause(first.norm)) return undefined;
  const head = words(text, { start: at, end: right.start });
  if (head.length < 2 || head.some((w) => turns(w.norm) || conditions.has(w.norm))) return undefined;
  const kept = stretches(
    text,
    { start: Math.max(left.start, left.end - longestClause), end: left.end },
    '.!?;',
  );
  const last = kept.findLast((s) => words(text, s).length > 0);
  if (!last || !words(text, last).some((w) => isVerbs(w.norm))) return undefined;
  return { start: head[0]!.start, end: head.at(-1)!.end };
}

/** Whether a word begins a clause of its own, so that nothing before it decides what is said in it. */
function opensClause(norm: string): boolean {
  return subjects.has(norm) || coordinators.has(norm) || relatives.has(norm) || subordinators.has(norm);
}

/** What the writer marked before the first piece and behind the last. */
export interface Edges {
  readonly opens?: 'elision' | 'bracket';
  readonly endsElided?: boolean;
}

const pronounAlone = /^\[?(?:he|she|it|they|him|her|them|his|its|their|we|us|you|I|me|my|our|your)\]?$/i;

/** Words before the first piece that an elision or brackets may be said to leave out: `Nobody` of `[Everybody] here`. */
const mostBefore = { elision: 2, bracket: 4 };

/**
 * What the writer left out before the first piece or behind the last turns or limits it, in the same clause:
 * `… raise the fee` of `We will not raise the fee`, `We would sign …` of `We would sign if they paid`.
 */
export function swallowedAtEdge(
  corpus: Corpus,
  source: Source,
  pieces: readonly PlacedPiece[],
  { opens, endsElided }: Edges,
): SpliceFound | undefined {
  const { text } = source;
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  if (opens && !words(first.bracketed).some((w) => carriesNegation(w.norm))) {
    const line = corpus.lineAt(source, first.start);
    const from = Math.max(line?.start ?? 0, first.start - longestClause);
    const clause = stretches(text, { start: from, end: first.start }, ',;:()—–“”"').at(-1)!;
    // `[her]` of `if somebody gave me` stands for one word.
    const isPronoun = opens === 'bracket' && pronounAlone.test(first.bracketed.trim());
    const most = isPronoun ? 1 : mostBefore[opens];
    const before = words(text, clause).slice(-most - (opens === 'bracket' && !isPronoun ? 1 : 0));
    const word = before.find((w) => turns(w.norm) || conditions.has(w.norm));
    if (before.length <= most && word) return { why: 'negation', before: 0, word };
  }
  if (!endsElided || /[.!?;]$/.test(text.slice(first.start, last.end))) return undefined;
  const line = corpus.lineAt(source, last.end - 1);
  const rest = { start: last.end, end: Math.min(line?.end ?? last.end, last.end + longestClause) };
  if (rest.end <= rest.start || !/^,?[\s—–-]/.test(text.slice(rest.start, rest.end))) return undefined;
  const [next, second] = words(text, rest);
  if (!next) return undefined;
  const found = (word: Span): SpliceFound => ({ why: 'negation', before: pieces.length, word });
  if (turns(next.norm) || conditions.has(next.norm)) return found(next);
  return coordinators.has(next.norm) && second && conditions.has(second.norm) ? found(second) : undefined;
}

/** A clause is looked at over so many UTF-16 units. */
const longestClause = 200;

/** `[is unable to]` for `cannot`: the writer's own words may carry the negation. */
function carriesNegation(norm: string): boolean {
  return turns(norm) || /^(?:un|fail|refus|reject|den[yi])/.test(norm);
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

/** Whether a negation is a verb's: what follows the verb is under it. */
function isVerbs(norm: string): boolean {
  return norm === 'not' || norm === 'never' || norm === 'cannot' || norm.endsWith("n't");
}

function turns(norm: string): boolean {
  return negations.has(norm) || norm.endsWith("n't");
}

/**
 * The word in what is left out of the sentences on either side that turns or limits them. Whole sentences
 * between, and clauses between semicolons, may hold any; what else may hold a negation of its own is in {@link isAside}.
 */
function swallowedQualifier(corpus: Corpus, source: Source, gap: Span): Word | undefined {
  const { text } = source;
  const sentences = sentencesOf(corpus, source, gap);
  const beside = sentences.length <= 2 ? sentences : [sentences[0]!, sentences.at(-1)!];
  for (const s of beside) {
    const isWhole = s.start > gap.start && s.end === gap.end && endsBeforeClause(text, s);
    for (const clause of stretches(text, s, ',:()—–')) {
      const all = words(text, clause);
      const limiting = all.find((w) => conditions.has(w.norm));
      if (limiting) return limiting;
      const turning = isWhole ? undefined : all.find((w) => turns(w.norm));
      if (turning && !isAside(text, clause, all)) return turning;
    }
  }
  return undefined;
}

/** `…, and` before `I would not …`: a whole clause is left out, and what is kept begins another. */
function endsBeforeClause(text: string, s: Span): boolean {
  const last = words(text, s).at(-1);
  const next = words(text, { start: s.end, end: Math.min(text.length, s.end + 40) })[0];
  if (!last || !next || !coordinators.has(last.norm) || !subjects.has(next.norm)) return false;
  return /[,;] *$/.test(text.slice(s.start, last.start));
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

/**
 * Whether a negation in a clause is its own: the clause is a relative one (`who has never voted`); an item of an
 * enumeration, with a relative clause about it (`, on snow that has not fallen yet, `); or it carries on a negation
 * that is kept (`does not, and never will, accept`).
 */
function isAside(text: string, clause: Span, all: readonly Word[]): boolean {
  const first = all[0]!.norm;
  if (relatives.has(first)) return true;
  const before = text.slice(Math.max(0, clause.start - 40), clause.start).trimEnd();
  const behind = text.slice(clause.end, clause.end + 40).trimStart();
  if (!/[,(—–]$/.test(before) || !/^(?:[,)—–]|(?:and|or)\b)/.test(behind)) return false;
  if (first === 'and' || first === 'nor' || first === 'or') {
    return turns(words(before.slice(0, -1)).at(-1)?.norm ?? '');
  }
  const relative = all.findIndex((w) => relatives.has(w.norm) || w.norm === 'that' || w.norm === 'when');
  const turning = all.findIndex((w) => turns(w.norm));
  return !contrasts.has(first) && relative > 0 && relative < turning;
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
