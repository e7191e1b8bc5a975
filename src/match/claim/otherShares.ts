import type { LineAlignment } from './align.js';
import { shareOf } from './conflicts.js';
import type { DeedConflict } from './deedPairs.js';
import { isNegator, negationOf } from './polarity.js';
import { sharesOf } from './shareForms.js';
import { isFigure } from './shareParts.js';
import type { Share } from './shareWhole.js';
import type { Term } from './terms.js';

/** How surely two shares are of one whole, and how much of what is said of it must be in the line's clause then, 0 to 1. */
const leastSaid = { total: 0.15, noun: 0.15, synonym: 0.45, before: 0.3, pronoun: 0.6 } as const;
type Sameness = keyof typeof leastSaid;
const surer: readonly Sameness[] = ['pronoun', 'before', 'synonym', 'noun', 'total'];
/** A line's place among those found for the claim: what stands in further ones is of something else. */
const ranks = 3;
/** Of what a rival says of the whole, another share that fits must say this much. */
const rivalSaid = 0.5;
const answered = 0.6;

/** A sentence with its shares and what denies its words. */
interface Side {
  readonly terms: readonly Term[];
  readonly shares: readonly Share[];
  readonly denials: Int16Array;
}

/** A share of a line against one of the claim. */
interface Candidate {
  readonly line: LineAlignment;
  readonly share: Share;
  readonly sameness: Sameness;
  /** Telling weight of what the claim says of the whole that is in the share's clause, 0 to 1. */
  readonly said: number;
  readonly fits: boolean;
}

/**
 * Another share of the same, in whatever form each is told: `nearly all were against` against `of 52 who answered, 27 were
 * against`, `some of the boats will pay` against `none of the smaller boats would have to pay`, `both of the drones` against `one of
 * the two drones`. The two are of one whole, by its number, its noun or a pronoun, and no share that is told of it fits.
 */
export function otherShares(
  text: string,
  claim: readonly Term[],
  lines: readonly LineAlignment[],
): DeedConflict[] {
  const shares = sharesOf(text, claim);
  const asked = shares.filter(
    (s) => !isMeasured(claim, s.at) && !s.isVague && !s.isOnlyBorne && !isDenied(claim, s),
  );
  if (asked.length === 0) return [];
  const mine = { terms: claim, shares, denials: negationOf(claim) };
  const sides = lines.flatMap((line): (readonly [LineAlignment, Side])[] => {
    const theirs = sharesOf(line.candidate.terms.source.text, line.terms);
    if (theirs.length === 0) return [];
    return [[line, { terms: line.terms, shares: theirs, denials: negationOf(line.terms) }]];
  });
  const near = [...lines].sort((a, b) => shareOf(claim, b) - shareOf(claim, a)).slice(0, ranks);
  // Bare figures that may be meant, in lines that have as much of the claim.
  const figuresFor = (line: LineAlignment) =>
    sides.flatMap(([l, theirs]) =>
      near.includes(l) && near.indexOf(l) <= near.indexOf(line)
        ? theirs.shares.filter((s) => s.isOnlyBorne)
        : [],
    );
  return asked.flatMap((own): DeedConflict[] => {
    const all = sides.flatMap(([line, theirs]) => candidatesIn(mine, own, line, theirs));
    const rival = all.find(
      (c) =>
        !c.fits &&
        !c.share.isOnlyBorne &&
        near.includes(c.line) &&
        !isMeasured(c.line.terms, c.share.at) &&
        c.said >= leastSaid[c.sameness] &&
        !isTheClaims(mine, own, c) &&
        !isToldBeside(claim, c, all) &&
        !isBorneOut(claim, own, c, all, figuresFor(c.line)),
    );
    if (!rival) return [];
    const source = rival.line.terms[rival.share.at]!;
    const kind = isFigure(source) || isFigure(claim[own.at]!) ? 'number' : 'antonym';
    return [{ kind, term: own.at, line: rival.line, source, strength: 0.75 }];
  });
}

/** `80 metres of pipe`, `more than a week`: how long or heavy, and no share of anything. */
function isMeasured(terms: readonly Term[], at: number): boolean {
  const behind = terms[at + 1]?.norm === 'than' ? terms.slice(at + 2, at + 4) : terms.slice(at + 1, at + 2);
  return behind.some((t) => measure.test(t.norm));
}
const measure =
  /^(?:(?:centi|milli|kilo)?met(?:re|er)s?|feet|foot|miles?|yards?|lit(?:re|er)s?|gallons?|tonn?es?|tons?|kilos?|kilograms?|pounds?|grams?|hectares?|acres?|seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|degrees?)$/;

/** `did not get all of it`, `neither of them sold all of it` */
function isDenied(claim: readonly Term[], { at, from }: Share): boolean {
  const before = claim.slice(from, at);
  return (
    before.some((t) => /^(?:neither|none|nobody)$/.test(t.norm)) ||
    before.slice(-deniedReach).some((t) => isNegator(t.norm))
  );
}
const deniedReach = 3;

/** `who owns 22 percent of the shares and would sell all of them`: a rival may be another share of the claim. */
function isTheClaims({ shares }: Side, own: Share, { share }: Candidate): boolean {
  return shares.some(
    (s) => s !== own && !s.isOnlyBorne && !s.isVague && fits(s, share, 1) && fits(share, s, 1),
  );
}

/** Whether a share that fits is told of the same, in the rival's line or in another; a bare figure, of whatever (`leaving it 10 percent`). */
function isBorneOut(
  claim: readonly Term[],
  own: Share,
  rival: Candidate,
  all: readonly Candidate[],
  figures: readonly Share[],
): boolean {
  if (own.slack > 0 && figures.some((s) => fits(own, s, 1))) return true;
  const least = Math.min(surer.indexOf(rival.sameness), surer.indexOf('before'));
  const isSaid = isSaidOfPart(claim, own, rival);
  return all.some(
    (c) =>
      c.fits &&
      !(c.share.isOnlyBorne && isSaid) &&
      c.said >= (isOpen(c.share) ? rival.said : rivalSaid * rival.said) &&
      surer.indexOf(c.sameness) >= least,
  );
}

/** `some`: it fits nearly everything. */
const isOpen = ({ low, high }: Share) => high - low > 0.9;

/** Words that tell less of what is said may be missing of a part, and words behind its noun that are of the whole. */
const [sayingMuch, wholeTail] = [0.25, 3];

/** Whether all that the claim says stands behind the rival itself: `38 wanted the lift`, whatever the list comes to. */
function isSaidOfPart(claim: readonly Term[], own: Share, { line, share }: Candidate): boolean {
  const whole = Math.max(...share.nouns) + wholeTail;
  return claim.every(
    (t, i) =>
      t.weight < sayingMuch ||
      (i >= own.at && i <= own.last) ||
      line.matches[i]!.some((m) => m.at <= whole || (m.at > share.at && m.at < share.until)),
  );
}

/** Whether the line beside a rival has a share, too, and what the claim says of the whole and the rival does not: `passed the oral test`. */
function isToldBeside(claim: readonly Term[], rival: Candidate, all: readonly Candidate[]): boolean {
  const { terms, unit } = rival.line.candidate;
  return all.some(
    ({ line, share }) =>
      line !== rival.line &&
      line.candidate.terms === terms &&
      Math.abs(line.candidate.unit - unit) === 1 &&
      claim.some(
        (t, i) =>
          t.kind === 'content' &&
          t.weight >= toldBeside &&
          line.matches[i]!.some(
            (m) => m.relation.strength >= 0.95 && m.at >= share.from && m.at < share.to,
          ) &&
          rival.line.cover[i]! === 0,
      ),
  );
}
const toldBeside = 0.5;

function candidatesIn(mine: Side, own: Share, line: LineAlignment, theirs: Side): Candidate[] {
  // `wanted a lift or a ramp`: what two shares come to.
  const isJoined = mine.terms.some((t) => t.norm === 'or' || t.norm === 'either');
  const isList = theirs.shares.filter((s) => s.slack > 0 && !s.isOnlyBorne).length > 1;
  return theirs.shares.flatMap((share): Candidate[] => {
    const sameness = samenessOf(own, share, line);
    if (!sameness || (isJoined && isList && share.slack > 0)) return [];
    const { said, isTurned } = saidIn(mine, own, line, theirs, share);
    // `None can pay` is `all cannot`; a share of what is otherwise denied is another's.
    if (isTurned && (own.high > 0 || mine.terms[own.at]!.norm === 'no')) return [];
    const as = isTurned ? { ...own, low: 1, high: 1 } : own;
    return [{ line, share, sameness, said, fits: fits(as, share, said) }];
  });
}

function samenessOf(own: Share, share: Share, { matches, terms }: LineAlignment): Sameness | undefined {
  if (own.total !== undefined && own.total === share.total) return 'total';
  const answers = own.nouns.flatMap((i) => matches[i]!.filter((m) => m.relation.strength >= answered));
  const nouns = answers.filter((m) => share.nouns.includes(m.at));
  if (nouns.length > 0) return nouns.some((m) => m.relation.strength >= 0.95) ? 'noun' : 'synonym';
  if (share.nouns.length === 0 && share.isAnaphor) {
    const isTotal = own.total !== undefined && terms.some((t) => t.quantity?.value === own.total);
    if (answers.length > 0 || isTotal) return 'before';
  }
  // `an eighth of it` is not of `most of them`.
  if ((own.isMass ?? false) !== (share.isMass ?? false)) return undefined;
  return own.isAnaphor && own.nouns.length === 0 ? 'pronoun' : undefined;
}

/**
 * What of the claim, its share apart, stands in the clause of a line's share, by telling weight; and whether something of it is denied
 * on one side only, otherwise than by a share itself (`none of them was paid`).
 */
function saidIn(
  mine: Side,
  own: Share,
  line: LineAlignment,
  theirs: Side,
  share: Share,
): { said: number; isTurned: boolean } {
  const which = restrictionOf(theirs.terms, share);
  let [all, have] = [0, 0];
  let isTurned = false;
  mine.terms.forEach((t, i) => {
    const isOfShare = (i >= own.at && i <= own.last) || own.nouns.includes(i);
    // `hardly any under 65` is `nearly all over 65`.
    if (t.kind === 'number' && line.matches[i]!.some((m) => isOtherBound(t, m.term))) isTurned = true;
    if (t.weight < 0.15 || t.kind === 'number' || isOfShare) return;
    all += t.weight;
    const match = line.matches[i]!.find(
      (m) =>
        m.relation.strength >= answered &&
        m.at >= share.from &&
        m.at < share.to &&
        (m.at < which.start || m.at >= which.end),
    );
    if (!match) return;
    have += t.weight;
    if (isDeniedAt(mine, i) !== isDeniedAt(theirs, match.at)) isTurned = true;
  });
  return { said: all === 0 ? 0 : have / all, isTurned };
}

/** The same figure, with a bound from the other side. */
const isOtherBound = (a: Term, b: Term) =>
  a.quantity?.value === b.quantity?.value &&
  ((a.margin === 'more' && b.margin === 'less') || (a.margin === 'less' && b.margin === 'more'));

const isDeniedAt = ({ shares, denials }: Side, at: number) => {
  const by = denials[at]!;
  return by >= 0 && !shares.some((s) => by >= s.at - 1 && by <= s.last);
};

/** `6 percent of the children with the new inhaler`: which of them, and nothing that is said of them. */
function restrictionOf(terms: readonly Term[], { nouns }: Share): { start: number; end: number } {
  const start = nouns.length === 0 ? terms.length : nouns.at(-1)! + 1;
  if (!/^(?:with|without|who|whose|aged)$/.test(terms[start]?.norm ?? '')) return { start, end: start };
  const end = terms.findIndex(
    (t, k) => k > start && (t.breakBefore || (t.kind === 'function' && t.norm !== 'the')),
  );
  return { start, end: end < 0 ? terms.length : end };
}

/** A line's clause that says less of what the claim does may say the contrary of the rest. */
const saysTheSame = 0.8;

/** Whether one share may be both: figures are rounded, and what is a third is two thirds of the rest. */
function fits(a: Share, b: Share, said: number): boolean {
  // `nine tenths` may be `only 54 of them`.
  if (b.isVague && a.slack > 0) return true;
  const slack = Math.max(a.slack, b.slack);
  const isNear = (low: number, high: number) => a.low <= high + slack && low <= a.high + slack;
  const mayBeRest = a.slack > 0 && b.slack > 0 && said < saysTheSame;
  return isNear(b.low, b.high) || (mayBeRest && isNear(1 - b.high, 1 - b.low));
}
