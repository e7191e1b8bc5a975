import type { LineAlignment } from './align.js';
import { shareOf } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import { isSaying } from './deedAgents.js';
import { type DeedConflict, isSameAgent, isSamePatient, type Pair, sameVerb } from './deedPairs.js';
import type { Deed, Party } from './deeds.js';
import type { Term } from './terms.js';

/**
 * `The ecologist found 41 nests` against `the ecologist had found 12`: the same done by the same to another number of them, though the
 * claim's number stands elsewhere in the source, for what another did.
 */
export function otherAmount(
  claim: readonly Term[],
  own: Deed,
  pairs: readonly Pair[],
): DeedConflict | undefined {
  const object = own.patients[0];
  const figure = object && figureOf(claim, object);
  if (!object || figure === undefined || own.agents.length === 0 || own.isShared) return undefined;
  let found: DeedConflict | undefined;
  for (const pair of pairs) {
    const { other, line, verbStrength } = pair;
    // Somewhere the same verb has the claim's figure: of another perhaps, perhaps of the same under another name.
    const theirs = other.patients[0];
    const rival = theirs && figureOf(line.terms, theirs);
    if (rival === undefined || !theirs) continue;
    if (line.matches[figure]!.some((m) => m.at === rival && m.relation.strength >= sameVerb)) {
      if (isSameAgent(claim, pair)) return undefined;
      continue;
    }
    if (
      verbStrength < sameVerb ||
      !isSameAgent(claim, pair) ||
      !isCountedAlike(object, figure, theirs, rival, line)
    )
      continue;
    found ??= { kind: 'number', term: figure, line, source: line.terms[rival]!, strength: 0.75 };
  }
  return found;
}

/** The count in a party: not `one`, a year, or an ordinal. */
function figureOf(terms: readonly Term[], party: Party): number | undefined {
  const at = party.all.filter((i) => {
    const t = terms[i]!;
    return (
      t.kind === 'number' &&
      t.quantity?.kind === 'cardinal' &&
      t.norm !== 'one' &&
      t.quantity.days === undefined &&
      !isYear(t) &&
      // `on September 27`: a day
      !isDateWord(terms[i - 1]?.norm ?? '') &&
      !isDateWord(terms[i + 1]?.norm ?? '')
    );
  });
  return at.length === 1 ? at[0] : undefined;
}

/** A year, also as the end of a range: `2010–11`. */
const isYear = (t: Term) => /^(?:1[5-9]|20)\d\d$/.test(String(t.quantity?.value ?? t.norm));

/** Whether both count the same, or one leaves it to what was said before (`found only 12`). */
function isCountedAlike(
  own: Party,
  figure: number,
  theirs: Party,
  rival: number,
  line: LineAlignment,
): boolean {
  if (own.head === figure || theirs.head === rival) return true;
  return line.matches[own.head]!.some((m) => m.at === theirs.head && m.relation.strength >= 0.8);
}

/** A day, month, weekday or year that a deed is told for. */
interface When {
  readonly kind: 'weekday' | 'month' | 'year';
  /** The word that tells it; of a day its month. */
  readonly at: number;
  /** Of a day of a month, the number. */
  readonly day?: number;
}

const weekday = /day$/;
/** Before a date that says when something is done; `until`, `from` and `by` are bounds, and compared elsewhere. */
const placing = /^(?:in|on|last|this|next|late|early|mid|since)$/;
/** How far behind its verb a time stands, in words. */
const timeReach = 9;

function whenOf(terms: readonly Term[], deed: Deed, deeds: readonly Deed[]): When | undefined {
  const next = Math.min(
    terms.length,
    ...deeds.filter((d) => d.isMain && d.first > deed.last).map((d) => d.first),
  );
  for (let i = deed.last + 1; i < next && i - deed.last <= timeReach; i++) {
    const when = whenAt(terms, i);
    // `a valve stuck; on 30 September, winds kept it`: the time of the deed behind it.
    const isOfNext =
      next < terms.length && [1, 2].some((d) => i - d > deed.last && terms[i - d]!.breakBefore);
    if (when) return isOfNext ? undefined : when;
  }
  return undefined;
}

function whenAt(terms: readonly Term[], i: number): When | undefined {
  const t = terms[i]!;
  const isNamed = t.kind === 'name' && isDateWord(t.norm);
  if (!isNamed && !(t.kind === 'number' && isYear(t))) return undefined;
  const dayAt = [i - 1, i + 1].find((k) => isDay(terms[k]));
  const first = dayAt === i - 1 ? i - 1 : i;
  const before = terms[first - 1]?.norm ?? '';
  if (
    !placing.test(before) &&
    !(before === 'of' && /^(?:week|day|end|beginning|start|middle)$/.test(terms[first - 2]?.norm ?? ''))
  )
    return undefined;
  if (!isNamed) return { kind: 'year', at: i };
  if (weekday.test(t.norm)) return { kind: 'weekday', at: i };
  return dayAt === undefined ? { kind: 'month', at: i } : { kind: 'month', at: i, day: dayAt };
}

function isDay(t: Term | undefined): boolean {
  return (
    t?.kind === 'number' &&
    !!t.quantity &&
    t.quantity.value >= 1 &&
    t.quantity.value <= 31 &&
    /^\d{1,2}(?:st|nd|rd|th)?$/.test(t.norm)
  );
}

/** Share of a claim, its time apart, that a line must have where its deed leaves open to whom it is done. */
const restOfClaim = 0.7;

/**
 * `The minister presented her bill on 24 April` against `her bill, presented on 3 March`: the same deed on another day, though the source
 * has the claim's day for something else.
 */
export function otherTime(
  claim: readonly Term[],
  own: Deed,
  pairs: readonly Pair[],
  deeds: readonly Deed[],
  deedsIn: (line: LineAlignment) => readonly Deed[],
): DeedConflict | undefined {
  const when = whenOf(claim, own, deeds);
  if (!when || isSaying(claim[own.verb]!.norm)) return undefined;
  // `stuck on 27 September, and three days later winds kept it`: a day told by the one before it.
  if (claim.some((t, i) => i < own.verb && i > when.at && /^(?:later|earlier|afterwards)$/.test(t.norm)))
    return undefined;
  let found: DeedConflict | undefined;
  for (const pair of pairs) {
    const { other, line, verbStrength } = pair;
    const theirs = whenOf(line.terms, other, deedsIn(line));
    // `the mid-1980s` is borne out by a year of them, at no place of its own.
    if (line.cover[when.at] === 1 && line.matches[when.at]!.length === 0) return undefined;
    if (!theirs || theirs.kind !== when.kind) continue;
    const word = otherWord(claim, when, line, theirs);
    if (word === undefined) return undefined;
    if (verbStrength < sameVerb || !isSameDeed(claim, pair, when)) continue;
    const term = word.isDay ? when.day! : when.at;
    found ??= { kind: 'date', term, line, source: line.terms[word.at]!, strength: 0.75 };
  }
  return found;
}

/** The line's word that is another time; `undefined` where both may be one. */
function otherWord(
  claim: readonly Term[],
  when: When,
  line: LineAlignment,
  theirs: When,
): { at: number; isDay: boolean } | undefined {
  if (!line.matches[when.at]!.some((m) => m.at === theirs.at && m.relation.strength >= 0.8))
    return { at: theirs.at, isDay: false };
  if (when.day === undefined || theirs.day === undefined) return undefined;
  return claim[when.day]!.quantity!.value === line.terms[theirs.day]!.quantity!.value
    ? undefined
    : { at: theirs.day, isDay: true };
}

function isSameDeed(claim: readonly Term[], pair: Pair, when: When): boolean {
  const { own, other, line } = pair;
  if (own.patients.length > 0) {
    if (isSamePatient(claim, pair)) return true;
    // `a ban on cutting, introduced in 2018`: what it is done to stands before.
    const isBefore = own.patients.some((p) =>
      line.matches[p.head]!.some(
        (m) => m.relation.strength >= sameVerb && m.at < other.first && other.first - m.at <= timeReach,
      ),
    );
    return other.patients.length === 0 || other.first === other.verb
      ? isBefore && restShare(claim, line, when) >= restOfClaim / 2
      : false;
  }
  return (
    other.patients.length === 0 && isSameAgent(claim, pair) && restShare(claim, line, when) >= restOfClaim
  );
}

function restShare(claim: readonly Term[], line: LineAlignment, when: When): number {
  const rest = claim.map((t, i) => (i === when.at || i === when.day ? { ...t, weight: 0 } : t));
  return shareOf(rest, line);
}
