import { mayBe } from '../lexicon/partsOfSpeech.js';
import { clockAt } from './clock.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict, isFramedElsewhere, rivalShare, shareOf } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import type { Term } from './terms.js';

const answered = 0.6;
const nearlyAll = 0.65;
/** How close the company of the two numbers must be: the word after a number counts 1, the one before it .6. */
const beside = 0.5;
const surelyBeside = 1;

/**
 * A number of the claim against another number in the same place of the line: beside the same words (`40 boats`,
 * `30 boats`), while no line found for the claim has the claim's number there.
 */
export function numberConflicts(c: ConflictContext): Difference[] {
  const found: Difference[] = [];
  c.claim.forEach((t, i) => {
    if (t.kind !== 'number' || c.reading.line.cover[i]! >= answered) return;
    if (isDenomination(c, i) || isPlaceOfOthers(c, i) || isOfRest(c, t) || isOfDuration(c.claim, i)) return;
    // `six to the owner and one to the regulator`
    if (t.norm === 'one' && c.reading.line.terms.some((x) => x.norm === 'one')) return;
    // The number stands somewhere else in what was found: then only a line that has nearly all of the claim can be at
    // odds with it, and only if nothing has the number beside what the claim counts with it.
    const isTimes = isTimesWord(t.norm);
    const isKnown = c.lines.some((l) =>
      isTimes
        ? l.matches[i]!.some((m) => isTimesWord(m.term.norm) || l.terms[m.at + 1]?.norm === 'times')
        : l.cover[i]! >= answered,
    );
    if (isKnown && (!isAllButNumber(c, i) || isCountedElsewhere(c, i))) return;
    const other = isKnown ? (counterpart(c, i, surelyBeside) ?? onlyYear(c, i)) : counterpart(c, i, beside);
    if (other)
      found.push(
        conflict(isYear(t) && isYear(other) ? 'date' : 'number', c.claim, i, other, isKnown ? 0.75 : 0.9),
      );
  });
  return found;
}

/** `under two hours and six minutes`, at `six`: a part of a time that is told roughly. */
function isOfDuration(claim: readonly Term[], i: number): boolean {
  const before = claim[i - 1]?.norm === 'and' ? i - 2 : i - 1;
  return (
    /^(?:minutes?|seconds?)$/.test(claim[i + 1]?.norm ?? '') &&
    /^(?:hours?|minutes?)$/.test(claim[before]?.norm ?? '') &&
    claim.slice(Math.max(0, before - 3), before).some((t) => t.margin !== undefined && t.margin !== 'exact')
  );
}

/** `twenty-pound notes`: of what kind they are, not how many, unless the line tells of such, too. */
export function isDenomination({ claim, reading }: ConflictContext, i: number): boolean {
  const kind = claim[i + 2];
  return (
    /^(?:pound|dollar|euro|cent|penny|rupee|yen|franc)$/.test(claim[i + 1]?.norm ?? '') &&
    /^(?:notes?|bills?|coins?|banknotes?|stamps?|tickets?|chips?)$/.test(kind?.norm ?? '') &&
    !reading.line.terms.some((t) => t.stem === kind!.stem)
  );
}

/** `enough for first place`, where the line has second place of people of whom the claim says nothing. */
function isPlaceOfOthers({ claim, reading }: ConflictContext, i: number): boolean {
  return (
    claim[i]!.quantity?.kind === 'ordinal' &&
    /^(?:place|prize)$/.test(claim[i + 1]?.norm ?? '') &&
    !claim.some((t, k) => t.kind === 'name' && reading.line.matches[k]!.length > 0)
  );
}

/** `some 8 million of it`, of `14 million, … 9 million, and the rest from donors`: a writer has reckoned the rest. */
function isOfRest({ reading }: ConflictContext, { quantity, margin }: Term): boolean {
  const { terms } = reading.line;
  const isRest = terms.some((t, k) => /^(?:rest|remainder)$/.test(t.norm) && terms[k - 1]?.norm === 'the');
  return isRest && margin !== undefined && margin !== 'exact' && quantity !== undefined;
}

/** How often: `twice`. */
const isTimesWord = (norm: string) => norm === 'once' || norm === 'twice';

/** The line's number that stands beside the words that the claim's number stands beside. */
function counterpart(c: ConflictContext, i: number, from: number): Term | undefined {
  const { terms, matches } = c.reading.line;
  let best: Term | undefined;
  let bestScore = 0;
  terms.forEach((s, at) => {
    if (s.kind !== 'number' || !s.quantity) return;
    // `twice` against `once`, not against `two goals`.
    if (isTimesWord(c.claim[i]!.norm) && !isTimesWord(s.norm)) return;
    if ((s.quantity.kind === 'ordinal') !== (c.claim[i]!.quantity?.kind === 'ordinal')) return;
    // `21%` against `12% to $388 million`: a share only with a share, money only with money.
    const unit = c.claim[i]!.quantity?.unit;
    if (unit !== undefined && s.quantity.unit !== undefined && unit !== s.quantity.unit) return;
    // A year, `in 2006`, is no count or age.
    if (isBareYear(c.claim, i) && s.quantity.value < 1000) return;
    // A time of day is at odds only with another.
    const [own, other] = [clockAt(c.claim, i), clockAt(terms, at)];
    if ((own === undefined) !== (other === undefined) || (own !== undefined && own === other)) return;
    // `Ana Ruiz, 69, said`: an age between commas, at odds only with another.
    if (isAside(c.claim, i) && !isAside(terms, at)) return;
    // The source's number answers another number of the claim: taken.
    if (c.claim.some((t, k) => t.kind === 'number' && matches[k]!.some((m) => m.at === at))) return;
    let score = 0;
    const tail = tailOf(c.claim, i);
    // `four of the seven`: the words of no weight between the two are no distance.
    const idle = idleBehind(c.claim, i + tail);
    for (const step of [1, 2, 3, -1, -2, -3]) {
      const k = step > 0 ? i + tail + idle + step : i + step;
      const neighbour = c.claim[k];
      if (!neighbour || neighbour.weight === 0) continue;
      const near = matches[k]!.some(
        (m) =>
          Math.sign(m.at - at) === Math.sign(step) &&
          Math.abs(m.at - at) <= Math.abs(step) + 1 + (step > 0 ? idle : 0) &&
          m.relation.strength >= 0.6,
      );
      // What follows a number says what is counted; what goes before, less so.
      if (near) score += (step > 0 ? 1 : 0.6) / Math.abs(step);
    }
    if (score > bestScore) [best, bestScore] = [s, score];
  });
  return bestScore >= from ? best : undefined;
}

/** `in 2006`, `May 2006` */
function isBareYear(terms: readonly Term[], i: number): boolean {
  const before = terms[i - 1]?.norm ?? '';
  return (
    /^(?:1[5-9]|20)\d\d$/.test(terms[i]!.text) &&
    (/^(?:in|since|until|by)$/.test(before) || isDateWord(before))
  );
}

/** How many words of no weight stand between a part and its whole: `of the` in `four of the seven members`. */
function idleBehind(terms: readonly Term[], i: number): number {
  if (terms[i + 1]?.norm !== 'of') return 0;
  let n = 1;
  while (n < 3 && terms[i + n + 1]?.weight === 0) n++;
  return terms[i + n + 1]?.kind === 'number' ? n : 0;
}

/** How many words behind a number are a part of it that no other writing has: one in `three dozen vessels`. */
function tailOf(terms: readonly Term[], i: number): number {
  let n = 0;
  while (/^(?:dozen|score)s?$/.test(terms[i + n + 1]?.norm ?? '')) n++;
  return n;
}

/** A line that has this much of a claim, its number apart, speaks of the same. */
const restOfClaim = 0.75;

function isAllButNumber(c: ConflictContext, number: number): boolean {
  return c.lineCoverage >= nearlyAll || restCover(c, number) >= restOfClaim;
}

/** How close the company of two years must be, in words: `opened in 2003`. */
const yearReach = 3;

/** The line's year, where both have one each beside the same verb: `opened in 2003` against `which opened in 2009`. */
function onlyYear(c: ConflictContext, i: number): Term | undefined {
  const { terms, matches } = c.reading.line;
  if (!isPlainYear(c.claim, i) || c.claim.filter((_, k) => isPlainYear(c.claim, k)).length !== 1)
    return undefined;
  const years = terms.map((_, at) => at).filter((at) => isPlainYear(terms, at));
  if (years.length !== 1) return undefined;
  const isBeside = matches.some(
    (found, k) =>
      i - k > 0 &&
      i - k <= yearReach &&
      mayBe(c.claim[k]!.norm, 'verb') &&
      found.some(
        (m) => m.relation.strength >= answered && years[0]! - m.at > 0 && years[0]! - m.at <= yearReach,
      ),
  );
  const month = c.claim[i - 1];
  const isSameMonth = !!month && isDateWord(month.norm) && terms[years[0]! - 1]?.norm === month.norm;
  return isBeside || isSameMonth ? terms[years[0]!] : undefined;
}

/** A year, and no count: `1500 lots`. */
function isPlainYear(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  const isCount =
    next !== undefined && next.kind === 'content' && !next.breakBefore && mayBe(next.norm, 'noun');
  return terms[at]!.kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(terms[at]!.norm) && !isCount;
}

/** Share of a claim that the line has, a number apart. */
export function restCover(c: ConflictContext, number: number): number {
  let [all, have] = [0, 0];
  c.claim.forEach((t, i) => {
    if (i === number) return;
    all += t.weight;
    have += t.weight * c.reading.line.cover[i]!;
  });
  return all === 0 ? 0 : have / all;
}

/** Whether a number stands between commas alone. */
function isAside(terms: readonly Term[], at: number): boolean {
  return terms[at]!.breakBefore && !!terms[at + 1]?.breakBefore;
}

function isYear(t: Term): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(t.norm) || isDateWord(t.norm);
}

/** Whether a line that was found has the claim's number beside the next telling word after or before it. */
function isCountedElsewhere(c: ConflictContext, index: number): boolean {
  return isFramedElsewhere(c, index, (t) => t.kind !== 'function' && t.weight >= 0.3, rivalShare);
}

/** Units of time, by their singular: two different ones behind the same number are two different times. */
const timeUnits = /^(second|minute|hour|day|night|week|fortnight|month|year|decade|century|centurie)s?$/;

const unitOf = (t: Term | undefined): string | undefined => timeUnits.exec(t?.norm ?? '')?.[1];

/** `two weeks before the search` against `two days before`: the same number of another unit, in the same place. */
export function unitConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  for (const [i, t] of c.claim.entries()) {
    const unit = unitOf(c.claim[i + 1]);
    if (t.kind !== 'number' || unit === undefined) continue;
    // Somewhere the number has the claim's unit.
    const isKnown = c.lines.some((l) => l.matches[i]!.some((m) => unitOf(l.terms[m.at + 1]) === unit));
    if (isKnown) continue;
    for (const m of line.matches[i]!) {
      const other = unitOf(line.terms[m.at + 1]);
      if (other === undefined || m.relation.strength < answered) continue;
      // `twenty years`, `two decades`: as long.
      if (t.quantity?.value !== m.term.quantity?.value) continue;
      // What stands behind the unit or before the number is in the line there, too.
      const isBeside = [i + 2, i + 3, i - 1, i - 2].some(
        (k) =>
          c.claim[k] !== undefined &&
          c.claim[k].kind !== 'function' &&
          line.matches[k]!.some((x) => Math.abs(x.at - m.at) <= 5 && x.relation.strength >= answered),
      );
      // `another 30 years in detention`, of a line about that detention which has `another 30 days`
      if (isBeside || c.lineCoverage >= sameMeasure)
        return [conflict('number', c.claim, i + 1, line.terms[m.at + 1]!, 0.85)];
    }
  }
  return [];
}

/** A line that has this much of a claim says of the same thing how much it is. */
const sameMeasure = 0.6;

/** The same figure, with bounds, in a line of less is of the same still. */
const sameBound = 0.35;

/**
 * The same figure as a bound from the other side: `by at least four metres` against `by no more than four metres`. Both
 * say so, and no line has the figure without a bound or with the claim's.
 */
export function boundConflicts(c: ConflictContext): Difference[] {
  // `hardly any of them under 65` is `nearly all over 65`.
  if (c.lineCoverage < sameBound || c.claim.some((t) => /^(?:hardly|scarcely|none)$/.test(t.norm))) return [];
  const isBound = (t: Term) => t.margin === 'more' || t.margin === 'less';
  for (const [i, t] of c.claim.entries()) {
    if (!t.quantity || !isBound(t)) continue;
    // `fewer than 60 speak it, nearly all of them over 65`: in this line only the figure itself.
    const isBorneOut = c.lines.some(
      (l) =>
        shareOf(c.claim, l) >= rivalShare * c.lineCoverage &&
        l.matches[i]!.some(
          (m) =>
            (l !== c.reading.line || m.term.quantity?.value === t.quantity!.value) &&
            (!isBound(m.term) || m.term.margin === t.margin),
        ),
    );
    if (isBorneOut) continue;
    const other = c.reading.line.matches[i]!.find((m) => m.term.quantity?.value === t.quantity?.value);
    if (other) return [conflict('number', c.claim, i, other.term, 0.85)];
  }
  return [];
}
