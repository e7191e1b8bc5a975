import { isComparison, isMainlyNoun, mayBe } from '../lexicon/partsOfSpeech.js';
import { entryOf } from '../lexicon/relate.js';
import type { LineAlignment, Match } from './align.js';
import { isCrossed } from './comparisonConflicts.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { alignedFrom, conflict, neighbour, shareOf } from './conflicts.js';
import { isSaying } from './deedAgents.js';
import {
  hasOtherParticle,
  isDistance,
  isFromOtherSide,
  isOfComplaint,
  isOfCompound,
  isOfMonth,
  isOneTimePhrase,
  isPhrase,
  isSameHour,
  isSinceLast,
  isThing,
  isWay,
  saysTwice,
} from './looseOpposites.js';
import { isDeniedForTime, negationOf } from './polarity.js';
import { daysOf } from './quantities.js';
import type { Term } from './terms.js';

/**
 * A word of the claim against its opposite (`accepted`, `rejected`) beside the same word: `profits dropped` against
 * `an increase in profit`. None if one of the two is negated (`did not accept` agrees with `rejected`), or if a line
 * that was found has the claim's word in that company.
 */
export function oppositeConflicts(c: ConflictContext): Difference[] {
  const found: Difference[] = [];
  const { line } = c.reading;
  const own = negationOf(c.claim);
  const other = negationOf(line.terms);
  c.claim.forEach((t, i) => {
    if (t.kind !== 'content' || t.norm === 'else' || isOfSome(c.claim, i)) return;
    // `less common there than here`, `more common here than there`: what is compared decides, and is looked at as such.
    if (isCrossed(c, i)) return;
    // `ending nine years of rule and opening talks`: the line has the word itself.
    const isItself = (m: Match) =>
      m.relation.strength >= 0.95 || (m.relation.strength >= 0.8 && m.term.norm.startsWith('re'));
    if (line.matches[i]!.some(isItself) || isInFullerLine(c, i) || isInPhrase(c, i)) return;
    let best: Match | undefined;
    let bestFrame = 0;
    for (const m of line.matches[i]!) {
      // `owe`, `be owed`: who owes is compared elsewhere.
      if (m.relation.kind !== 'opposite' || m.term.kind === 'name' || m.term.stem === t.stem) continue;
      if (isLoose(c, i, m.at)) continue;
      // `less expensive` agrees with `cheaper`.
      const isDenied = isTurned(c.claim, i, own);
      if (isDenied !== isTurned(line.terms, m.at, other)) continue;
      // `not to close it before 2026` agrees with `open until 2026`.
      if (isDeniedForTime(c.claim, i) || isDeniedForTime(line.terms, m.at)) continue;
      // `more than ten times`, `less than ten hours`: bounds of other things.
      if (boundOf(c.claim, i) !== boundOf(line.terms, m.at)) continue;
      // `aged six` says an age, not old.
      if (line.terms[m.at]!.norm === 'aged' && line.terms[m.at + 1]?.kind === 'number') continue;
      // `left for another club` is joining it.
      if (line.terms[m.at + 1]?.norm === 'for' && /^le(?:ft|ave|aves|aving)$/.test(line.terms[m.at]!.norm))
        continue;
      // `Two years of losses preceded it`, of `it followed two years of losses`
      if (isOrder(t.norm) && isOrder(m.term.norm) && isTurnedRound(c, i, m.at)) continue;
      // `admitted that it was late`, `denied that it was for sale`: each of something else, unless most of the claim is in the line.
      if (isSaying(t.norm) && isSaying(m.term.norm) && c.lineCoverage < sameReport) continue;
      // `31-year-old` says an age, not old, `a month earlier` a distance, not early.
      if (isMeasured(line.terms, m.at) || isMeasured(c.claim, i)) continue;
      if (isIdiom(line.terms, m.at) || isIdiom(c.claim, i)) continue;
      // `southern Equatoria`: of a name, and not the south of what the claim speaks of.
      if (isOfPlace(line.terms, m.at) && !isFollowedAlike(c, i, m.at)) continue;
      // `closes a loophole that allows it`: what it would forbid.
      if (isEnded(line.terms, m.at) !== isEnded(c.claim, i)) continue;
      // `the cutting … uncut reed`: the claim has that word, too.
      const isUn = /^(?:un|in|dis|non)/.test(line.terms[m.at]!.norm);
      if (isUn && c.claim.some((x) => x.norm === line.terms[m.at]!.norm)) continue;
      // `won, although she had expected to lose`: the claim has the line’s word, too.
      if (
        line.matches.some((all, k) => k !== i && all.some((o) => o.at === m.at && o.relation.strength >= 0.8))
      )
        continue;
      // `the supplier` is no opposite of `demanding`: who does it is compared with who does it.
      if (isDoer(t.norm) !== isDoer(line.terms[m.at]!.norm)) continue;
      // `the ban` is no act that `permitted` undoes.
      if (isNounAndParticiple(c.claim, i, line.terms, m.at)) continue;
      // `to fill` what is empty
      if (
        isInfinitive(c.claim, i)
          ? isOfNoun(line.terms, m.at)
          : isInfinitive(line.terms, m.at) && isOfNoun(c.claim, i)
      )
        continue;
      const frame = company(c.claim, line, i, m.at);
      if (frame > bestFrame) [best, bestFrame] = [m, frame];
    }
    if (!best || bestFrame <= borneOut(c, i)) return;
    // In a line that says little of the rest, the word's company must be complete.
    if (bestFrame < opposedCompany && c.lineCoverage < alignedFrom) return;
    found.push(conflict('antonym', c.claim, i, best.term, bestFrame > 1 ? 0.9 : 0.7));
  });
  return found;
}

/** Whether the two words are opposites only out of their place. */
function isLoose(c: ConflictContext, i: number, at: number): boolean {
  const { claim } = c;
  const { terms } = c.reading.line;
  return (
    hasOtherParticle(claim, i, terms, at) ||
    isSameHour(claim, i, terms, at) ||
    isOneTimePhrase(claim, i, terms, at) ||
    isWay(claim[i]!.norm, terms[at]!.norm) ||
    isDistance(claim, i) ||
    isDistance(terms, at) ||
    isSinceLast(claim, i, terms, at) ||
    isOfComplaint(terms, at) !== isOfComplaint(claim, i) ||
    isFromOtherSide(c, i, at) ||
    isOfMonth(claim, i) !== isOfMonth(terms, at) ||
    isPhrase(claim, i) ||
    isPhrase(terms, at) ||
    isThing(claim, i) !== isThing(terms, at) ||
    isOfCompound(terms, at, claim) ||
    (isSaying(claim[i]!.norm) && isSaying(terms[at]!.norm) && saysTwice(terms, at))
  );
}

/** A line with this much more of the claim is the one that it rests on. */
const fuller = 0.1;

/** Whether a line that has nearly all of the claim, and more of it than this one, has the claim's very word, denied or not as the claim has it. */
function isInFullerLine(c: ConflictContext, index: number): boolean {
  const share = Math.max(nearlyAll, c.lineCoverage + fuller);
  const isDenied = negationOf(c.claim)[index]! >= 0;
  return c.lines.some((l) => {
    if (l === c.reading.line || shareOf(c.claim, l) < share) return false;
    const by = negationOf(l.terms);
    return l.matches[index]!.some((m) => m.relation.strength >= 0.95 && by[m.at]! >= 0 === isDenied);
  });
}
const nearlyAll = 0.8;

/** Whether a line has the claim's word behind the same word: `by Monday morning`, whatever another says of a night. */
function isInPhrase(c: ConflictContext, index: number): boolean {
  const before = c.claim[index - 1];
  if (!before || before.weight < 0.3) return false;
  return c.lines.some((l) =>
    l.matches[index]!.some((m) => m.relation.strength >= 0.95 && l.terms[m.at - 1]?.stem === before.stem),
  );
}

/** `southern Equatoria`, `East Harbour`: where a name lies, or a part of it. */
function isOfPlace(terms: readonly Term[], at: number): boolean {
  const next = terms[at + 1];
  return (
    /^(?:north|south|east|west)(?:ern)?$/.test(terms[at]!.norm) && next?.kind === 'name' && !next.breakBefore
  );
}

/** Whether the claim's next word is that of the line. */
function isFollowedAlike(c: ConflictContext, index: number, at: number): boolean {
  return c.claim[index + 1]?.stem === c.reading.line.terms[at + 1]?.stem;
}

/** `close a loophole that allows it`, at `allows`: what a thing does that is done away with. */
function isEnded(terms: readonly Term[], at: number): boolean {
  if (!/^(?:that|which)$/.test(terms[at - 1]?.norm ?? '')) return false;
  return terms.slice(Math.max(0, at - 6), at - 1).some((t) => ending.test(t.norm));
}
const ending =
  /^(?:clos|scrap|repeal|abolish|remov|revok|eliminat|overturn)(?:e|es|ed|ing|s|ping|ped)?$|^(?:end|stop)(?:s|ed|ing|ped|ping)?$/;

const isOrder = (norm: string) => /^(?:preced|follow)/.test(norm);

/** Whether what stands before a word of the claim stands behind the line's, or the other way round, and nothing on the same side. */
function isTurnedRound({ claim, reading }: ConflictContext, index: number, at: number): boolean {
  let [turned, kept] = [0, 0];
  claim.forEach((t, i) => {
    if (i === index || t.weight < 0.3) return;
    for (const m of reading.line.matches[i]!) {
      if (m.relation.strength < 0.8 || m.term.kind === 'function') continue;
      if (i < index === m.at < at) kept++;
      else turned++;
    }
  });
  return turned > 0 && kept === 0;
}

/** A line must have this share of a claim to report the same. */
const sameReport = 0.55;

/** Whether a word is told by a unit of time before it: `31-year-old`, `a month earlier`, `two weeks late`. */
function isMeasured(terms: readonly Term[], at: number): boolean {
  return (
    daysOf(1, terms[at - 1]?.norm) !== undefined &&
    /^(?:old|older|young|younger|early|earlier|late|later)$/.test(terms[at]!.norm)
  );
}

/** `Not everyone on the panel agreed`, at `agreed`: what some do, and others do the opposite. */
function isOfSome(terms: readonly Term[], at: number): boolean {
  for (let k = at - 1; k > 0 && !terms[k + 1]!.breakBefore; k--)
    if (ofAll.test(terms[k]!.norm) && terms[k - 1]!.norm === 'not') return true;
  return false;
}
const ofAll = /^(?:all|both|each|every|everyone|everybody|everything|everywhere)$/;

/** `supplier`, `manager`; not `lower`, `offer`. */
function isDoer(norm: string): boolean {
  const verb = /^(.+(?:e|o))rs?$/.exec(norm)?.[1];
  if (verb === undefined || isComparison(norm)) return false;
  const isOfVerb = (w: string) => mayBe(w, 'verb') && entryOf(w).ids.length > 0;
  return isMainlyNoun(norm) || isOfVerb(verb) || isOfVerb(verb.slice(0, -1));
}

/** What a verb and the word behind it say together has nothing to do with the verb: `fell asleep` is no fall. */
const idioms: Readonly<Record<string, RegExp>> = {
  // `following the vote` is after it.
  f: /^following (?:the|a|an|its|his|her|their|this|that|\p{L}+)$|^f(?:all|alls|ell|allen|alling) (?:asleep|ill|sick|silent|apart|victim|pregnant|short|foul|through|behind|out|into|in|for)$/u,
  l: /^los(?:e|es|t|ing) (?:consciousness|touch|track|sight|interest|patience|heart|sleep|time|count)$/,
  r: /^r(?:ise|ises|ose|isen|ising) to$/,
  o: /^open(?:s|ed|ing)? (?:to|letter|fire)$/,
  e: /^end of$/,
  c: /^(?:close to|cut short|cold case)$/,
  h: /^(?:high|higher|hot) (?:school|court|street|commissioner|education|water)$/,
};

function isIdiom(terms: readonly Term[], at: number): boolean {
  const { norm } = terms[at]!;
  return !!idioms[norm[0]!]?.test(`${norm} ${terms[at + 1]?.norm ?? ''}`);
}

/** Whether a word is denied, or less of it is said, or done to none: `less expensive`, `close no mill`. */
function isTurned(terms: readonly Term[], at: number, by: Int16Array): boolean {
  // `close no mill`, `with no plan`
  const isOfNone = terms[at + 1]?.norm === 'no' && !terms[at + 1]!.breakBefore;
  return (by[at]! >= 0 || isOfNone || isDoneByNone(terms, at)) !== isLessened(terms, at);
}

/** `No strike had stopped the works`, at `stopped`. */
function isDoneByNone(terms: readonly Term[], at: number): boolean {
  for (let k = at - 1; k >= 0 && at - k <= noneReach && !terms[k + 1]!.breakBefore; k--) {
    if (/^(?:and|but|that|which|who|because|as|than)$/.test(terms[k]!.norm)) return false;
    if (/^(?:no|nobody|none|nothing|neither)$/.test(terms[k]!.norm))
      return (
        k === 0 || terms[k]!.breakBefore || /^(?:and|but|that|because|as|said|says)$/.test(terms[k - 1]!.norm)
      );
  }
  return false;
}

/** How far before its verb a subject that is none may begin, in words. */
const noneReach = 6;

/** `less expensive`, at `expensive`. */
function isLessened(terms: readonly Term[], at: number): boolean {
  // `losing speed` is slowing.
  const before = terms[at - 1]?.norm ?? '';
  // `unlikely to pass` is set to fail.
  return (
    /^(?:less|least|los(?:e|es|ing|t))$/.test(before) ||
    (before === 'to' && terms[at - 2]?.norm === 'unlikely')
  );
}

/** Company that an opposite keeps in a line that has less of the claim than {@link alignedFrom}. */
export const opposedCompany = 2;

/** The best company that the claim's word itself, or a word that bears it out, keeps in any line that was found. */
function borneOut(c: ConflictContext, index: number): number {
  let best = 0;
  for (const line of c.lines) {
    for (const m of line.matches[index]!) {
      if (m.relation.strength >= 0.6) best = Math.max(best, company(c.claim, line, index, m.at));
    }
  }
  return best;
}
/**
 * How many of the telling words around a claim's word (three on each side) stand within five words of a place in a
 * line; those on the same side of it as in the claim count double.
 */
export function company(claim: readonly Term[], line: LineAlignment, index: number, at: number): number {
  let n = 0;
  for (const step of [1, -1] as const) {
    let i = index;
    for (let d = 0; d < 3; d++) {
      i = neighbour(claim, i, step);
      if (i < 0 || Math.abs(i - index) > 6) break;
      let best = 0;
      for (const m of line.matches[i]!) {
        if (m.relation.strength < 0.8 || m.at === at || Math.abs(m.at - at) > 5) continue;
        // A pronoun that may stand for the word is no company.
        if (m.term.kind === 'function') continue;
        best = Math.max(best, Math.sign(m.at - at) === step ? 1 : 0.5);
      }
      n += best;
    }
  }
  return n;
}
/** `to fill`, at `fill`. */
function isInfinitive(terms: readonly Term[], at: number): boolean {
  return terms[at - 1]?.norm === 'to' && mayBe(terms[at]!.norm, 'verb');
}

/** `an empty seat`, at `empty`: a word right behind an article. */
function isOfNoun(terms: readonly Term[], at: number): boolean {
  return /^(?:an?|the|its|his|her|their|any)$/.test(terms[at - 1]?.norm ?? '');
}

const beforeNouns = /^(?:the|this|that|its|his|her|their|our|any|no|of|from)$/;

/** Whether one word stands as a noun (`the ban`) and the other as a participle (`permitted`). */
function isNounAndParticiple(a: readonly Term[], i: number, b: readonly Term[], k: number): boolean {
  const isOwned = (terms: readonly Term[], at: number) => /['’]s$/.test(terms[at - 1]?.text ?? '');
  const isNoun = (terms: readonly Term[], at: number) =>
    (beforeNouns.test(terms[at - 1]?.norm ?? '') || isOwned(terms, at)) && !/[^e]ed$/.test(terms[at]!.norm);
  const isParticiple = (terms: readonly Term[], at: number) => terms[at]!.norm.endsWith('ed');
  return (isNoun(a, i) && isParticiple(b, k)) || (isParticiple(a, i) && isNoun(b, k));
}

/** `more than ten times`, at `more`: what is bounded there, `times`; `undefined` where no figure is. */
function boundOf(terms: readonly Term[], at: number): string | undefined {
  const isNumber = terms[at + 2]?.kind === 'number' || /^an?$/.test(terms[at + 2]?.norm ?? '');
  const isBound = terms[at + 1]?.norm === 'than' && isNumber;
  return isBound ? (terms[at + 3]?.stem ?? '') : undefined;
}
