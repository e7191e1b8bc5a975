import type { Term } from './terms.js';

/**
 * How much of something a sentence speaks of, also where the whole is told before: `23 apprentices, six of whom`, `Of 52 who
 * answered, 27`, `Most had voted no`.
 */
export interface Share {
  /** The word that says how much. */
  readonly at: number;
  /** Last word of the expression, before what it is a share of. */
  readonly last: number;
  /** The least and the most it stands for, 0 to 1, and how far off a figure may be. */
  readonly low: number;
  readonly high: number;
  readonly slack: number;
  /** What it is a share of: nouns of the sentence; none where a pronoun or nothing stands for them. */
  readonly nouns: readonly number[];
  /** How many there are in all, where a figure says so. */
  readonly total?: number;
  /** Whether a pronoun or nothing stands for the whole: `none of them`, `most had`. */
  readonly isAnaphor: boolean;
  /** Whether that is `it`: no number of things. */
  readonly isMass?: boolean;
  /** Whether it is a guess that only a word for a share can be held against: `Thirty will travel`, `in only three`. */
  readonly isVague: boolean;
  /** Whether it can only bear another share out: what the parts of a list come to, `leaving her 10 percent`. */
  readonly isOnlyBorne?: boolean;
  /** The clause that it stands in: from its first word to before the next one's. */
  readonly from: number;
  readonly to: number;
  /** Where the next share of the clause begins, or the clause ends. */
  readonly until: number;
}

/** A share that was found, before its clause is known. */
export type Found = Omit<Share, 'from' | 'to' | 'until'>;

/** Figures are rounded in a retelling by so much, and by more where they are said to be (`nearly half`, of 38 of 85). */
const [rounding, roughly] = [0.03, 0.07];
/** Words from an expression to the last noun of its whole at most, and nouns read of it. */
const [wholeReach, nounsRead] = [6, 3];

const pronoun = /^(?:it|them|these|those|whom|which|whose|latter|us)$/;
/** Behind a word for a share, these leave its whole unsaid: `most had voted`. */
export const auxiliary =
  /^(?:is|are|was|were|has|have|had|will|would|did|do|can|could|may|might|must|should)$/;

/** The count that a word says: `27`, `one`; no year, measure or time. */
export function countOf(t: Term | undefined): number | undefined {
  if (!t) return undefined;
  if (t.norm === 'one') return 1;
  const q = t.quantity;
  const isCount =
    q?.kind === 'cardinal' && q.unit === undefined && q.days === undefined && Number.isInteger(q.value);
  return isCount && q.value >= 1 && !/^(?:1[5-9]|20)\d\d$/.test(t.norm) ? q.value : undefined;
}

/** An amount, whatever is counted; no year, percentage or time. */
export function amountOf(t: Term | undefined): number | undefined {
  const q = t?.quantity;
  const isAmount = q?.kind === 'cardinal' && q.unit !== 'percent' && q.days === undefined && q.value > 0;
  return isAmount && !/^(?:1[5-9]|20)\d\d$/.test(t!.norm) ? q.value : countOf(t);
}

/** How far off a figure may be. */
export const slackOf = (t: Term) => (t.margin === 'rough' ? roughly : rounding);
/** The share that a figure says. */
export const exactly = (v: number) => ({ low: v, high: v, slack: rounding, isVague: false });

/** What an expression is a share of. */
export interface Whole extends Pick<Share, 'nouns' | 'total' | 'isAnaphor' | 'isMass'> {}

/** What stands behind an expression as what it is a share of: `of its 31 members`, `of them`, or nothing (`most had`). */
export function wholeFrom(terms: readonly Term[], from: number): Whole {
  const nouns: number[] = [];
  let total: number | undefined;
  let isAnaphor = false;
  for (let k = from; k < terms.length && k - from <= wholeReach && nouns.length < nounsRead; k++) {
    const t = terms[k]!;
    if (t.breakBefore && k > from) break;
    const isFirst = nouns.length === 0 && total === undefined;
    // `those cases`, `whose members`
    const isDeterminer =
      /^(?:those|these|whose)$/.test(t.norm) &&
      (terms[k + 1]?.weight ?? 0) > 0.1 &&
      !terms[k + 1]!.breakBefore;
    // `many ignored it`, `most signed`: a verb.
    if (isFirst && k === from && /[^e]ed$/.test(t.norm) && t.kind === 'content' && !isPlural(terms, k + 1))
      return { nouns, isAnaphor: true };
    // `2 percent of the others`
    if (isFirst && /^(?:others?|rest|remainder)$/.test(t.norm)) return { nouns, isAnaphor: false };
    // `some of those who`, `some of those sheltering in it`
    if (isFirst && t.norm === 'those') isAnaphor = /^who$|(?:ing|ed)$/.test(terms[k + 1]?.norm ?? '');
    if (isFirst && !isDeterminer && (pronoun.test(t.norm) || auxiliary.test(t.norm)))
      return { nouns, isAnaphor: true, ...(t.norm === 'it' && { isMass: true }) };
    // `the port's seven terminals`
    if (/['’]s?$/.test(t.text) && terms[k + 1]?.kind === 'number') continue;
    const count = t.kind === 'number' ? amountOf(t) : undefined;
    if (count !== undefined) {
      if (nouns.length > 0) break;
      total ??= count;
    } else if (t.kind === 'function') {
      if (nouns.length > 0 || auxiliary.test(t.norm)) break;
    } else if (nouns.length > 0 && /ed$/.test(t.norm)) break;
    else if (t.weight > 0.1) nouns.push(k);
  }
  return {
    nouns,
    ...(total !== undefined && { total }),
    isAnaphor: isAnaphor || (nouns.length === 0 && total === undefined),
  };
}

/** Whether a plural noun stands there, perhaps behind another word: `boats`, `small boats`. */
export function isPlural(terms: readonly Term[], at: number): boolean {
  const isOne = (t: Term | undefined) =>
    t?.kind === 'content' && /[^s]s$|^(?:people|children|women|men|staff)$/.test(t.norm);
  const [a, b] = [terms[at], terms[at + 1]];
  return isOne(a) || (a?.kind === 'content' && isOne(b) && !b!.breakBefore);
}
