import { type Absolutes, certain, proving, universal, utter } from '../data/en/absolutes.js';
import { mayBe } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment } from './align.js';
import { causeIn } from './causeConflicts.js';
import type { Bundle } from './evidence.js';
import { isNegator, negationOf } from './polarity.js';
import type { Term } from './terms.js';

/** What is looked at: a claim, all lines found for it, and those that bear it out best. */
interface Weighed {
  readonly terms: readonly Term[];
  readonly lines: readonly LineAlignment[];
  readonly bundle: Bundle;
}

/**
 * Words by which a claim says more than the lines behind it and their neighbours: `proves`, `certain to`, `deliberately`, `all of
 * the pupils` where nothing there says as much; and the words of a reason (`because …`) that is not in them.
 *
 * Measured on the sentences of fifteen articles and of the drafts written for the detectors (1,029 faithful, 888 with something wrong) and on
 * the labelled rows: see ARCHITECTURE.md.
 *
 * @returns indices of the claim's terms, ascending; empty for a claim that says no more than its lines
 */
export function excessOf(claim: Weighed): number[] {
  return [...new Set([...absolutesOf(claim), ...reasonOf(claim)])].sort((a, b) => a - b);
}

const groups: readonly {
  readonly of: Absolutes;
  readonly counts: (t: readonly Term[], at: number) => boolean;
}[] = [
  { of: proving, counts: isAssertedVerb },
  { of: certain, counts: isAsserted },
  { of: utter, counts: isAsserted },
  { of: universal, counts: isOfMany },
];

/** Those of them that are no words of a reason. */
export function absolutesOf({ terms, bundle, lines }: Weighed): number[] {
  const found: number[] = [];
  let around: ReadonlySet<string> | undefined;
  for (const { of, counts } of groups) {
    for (const [i, t] of terms.entries()) {
      if (!of.words.includes(t.norm) || t.kind === 'name' || !counts(terms, i)) continue;
      around ??= normsAround([...bundle.lines, ...lines.slice(0, linesAround)]);
      const has = around;
      if (!of.answers.some((a) => has.has(a)) && !isAllOfNumber(terms, i, bundle.lines)) found.push(i);
    }
  }
  return found;
}

/** Best lines besides the chosen ones whose words may bear an absolute out. */
const linesAround = 3;

/** All words, folded, of lines. */
function normsAround(lines: readonly LineAlignment[]): Set<string> {
  const found = new Set<string>();
  for (const { candidate } of lines) {
    const { units } = candidate.terms;
    for (const t of units[candidate.unit]!.terms) found.add(t.norm);
  }
  return found;
}

/** Whether a word is neither denied nor open: not `no guarantee`, `not proven`, `to prove`. */
function isAsserted(terms: readonly Term[], at: number): boolean {
  // `a certain man`
  if (terms[at]!.norm === 'certain' && !/^(?:to|of|that)$/.test(terms[at + 1]?.norm ?? '')) return false;
  return !terms.slice(Math.max(0, at - 4), at).some((t) => isNegator(t.norm)) && negationOf(terms)[at]! < 0;
}

function isAssertedVerb(terms: readonly Term[], at: number): boolean {
  // `proved too weak`, `proves to be`: turned out; `demonstrated against cuts`: marched.
  const next = terms[at + 1];
  // and `proves little`
  if (
    next &&
    /^(?:to|too|so|very|against|outside|in|for|at|on|little|nothing|neither|none|no)$/.test(next.norm)
  )
    return false;
  if (next?.kind === 'content' && mayBe(next.norm, 'adjective') && !mayBe(next.norm, 'noun')) return false;
  return (
    isAsserted(terms, at) &&
    !isToBe(terms, at) &&
    !/^(?:to|must|should|would|could|can|may|might)$/.test(terms[at - 1]?.norm ?? '')
  );
}

/** `happy to be proved wrong`; `proved, over a year, to be a good listener`. */
function isToBe(terms: readonly Term[], at: number): boolean {
  const isOpen = terms[at - 1]?.norm === 'be' && terms[at - 2]?.norm === 'to';
  return (
    isOpen || terms.slice(at + 1, at + 12).some((t, k) => t.norm === 'to' && terms[at + k + 2]?.norm === 'be')
  );
}

const periods =
  /^(?:second|minute|hour|day|night|morning|evening|afternoon|weekend|week|month|season|year|decade|time|now|other|single|few|two|three|four|five|lit(?:er|re)|kilo|ton|tonne|pound|mile|kilomet(?:er|re)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|spring|summer|autumn|winter)s?$/;

/** Whether `all`, `every`, `the whole` is said of many: not `in all`, `every Monday`, `all but one`, `nearly all`, `all the way`. */
function isOfMany(terms: readonly Term[], at: number): boolean {
  const { norm } = terms[at]!;
  const [before, next] = [terms[at - 1]?.norm ?? '', terms[at + 1]];
  // `Of all the things that one might lose, …`
  if (before === 'of' && at === 1) return false;
  if (isNegator(before) || /^(?:in|at|above|after|nearly|almost|practically|virtually|if|for)$/.test(before))
    return false;
  if (norm === 'everyone' || norm === 'everybody') return true;
  if (!next || next.breakBefore || periods.test(next.norm)) return false;
  // `one out of every 90,000`
  if (norm === 'every') return next.kind !== 'number' && mayBe(next.norm, 'noun');
  if (norm === 'entire' || norm === 'whole')
    return mayBe(next.norm, 'noun') && !/^(?:story|world|thing|point|way|lot|idea)$/.test(next.norm);
  if (/^(?:but|over|along|too|right|very|that|this|it|she|he|they|we|you|i|about|around)$/.test(next.norm))
    return false;
  // `all seven shots`, `all of its wells`, `all the customers`: what is many stands soon behind.
  return terms
    .slice(at + 1, at + 5)
    .some(
      (t, k, all) => !all.slice(0, k + 1).some((x) => x.breakBefore) && isMany(t) && !periods.test(t.norm),
    );
}

function isMany(t: Term): boolean {
  return (
    t.kind === 'content' &&
    mayBe(t.norm, 'noun') &&
    (/[^s]s$/.test(t.norm) || /^(?:people|children|staff|money|women|men|them)$/.test(t.norm))
  );
}

/** `all eleven wells` where a line has `the eleven wells`. */
function isAllOfNumber(terms: readonly Term[], at: number, lines: readonly LineAlignment[]): boolean {
  const number = [at + 1, at + 2, at + 3].find((k) => terms[k]?.kind === 'number');
  if (number === undefined) return false;
  return lines.some((l) =>
    l.matches[number]!.some(
      (m) =>
        // `Six hundred seats were sold out`
        m.at === 0 || /^(?:the|its|his|her|their|these|those|our)$/.test(l.terms[m.at - 1]?.norm ?? ''),
    ),
  );
}

/** A reason is not in the lines if this share of its telling words is not. */
const lostReason = 0.4;
/** Reasons of fewer telling words say too little. */
const fewestWords = 2;

/** The words of `because …` that no chosen line has, if they are so many that the reason is not in them; else none. */
function reasonOf({ terms, bundle }: Weighed): number[] {
  const cause = causeIn(terms);
  if (!cause || cause.words.length < fewestWords) return [];
  // `due to be published`, `may be due to chance`
  if (/^(?:due|caused|blamed|thanks)$/.test(terms[cause.marker]!.norm)) return [];
  const lost = cause.words.filter((i) => bundle.cover[i]! < 0.6);
  const weight = (at: readonly number[]) => at.reduce((s, i) => s + terms[i]!.weight, 0);
  return weight(lost) >= lostReason * weight(cause.words) ? lost : [];
}
