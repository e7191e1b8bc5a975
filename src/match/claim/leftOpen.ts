import { conditions, decides, leavesOpen, saysOpen, stillToCome } from '../data/en/leftOpen.js';
import { isLightVerb } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment } from './align.js';
import { rivalShare } from './conflicts.js';
import { isSaying } from './deedAgents.js';
import type { DeedConflict } from './deedPairs.js';
import { isDetermined } from './modalityConflicts.js';
import { isNegator } from './polarity.js';
import { type Borne, weigherOf } from './rareWords.js';
import type { Term } from './terms.js';

/** How sure a claim is: it will be so, or it is so by now. */
type Sure = { readonly how: 'will' | 'already'; readonly at: number; readonly verb: number };

/** Words of a line that one word leaves open: half-open, in its terms, with the subject before it. */
interface Region {
  readonly by: number;
  readonly start: number;
  readonly end: number;
}

/** What the words that are left open must have of the claim, and, of a line that is ahead of all others by so much, the line. */
const openShare = 0.33;
const comingShare = 0.25;
const conditionShare = 0.5;
const leading = { share: 0.4, ahead: 0.2 } as const;

/**
 * Told for certain, in whatever words, where the source leaves it open: `will put on one more bus an hour` against `might add an extra bus an
 * hour`, `have already filed suit` against `intend to sue`. The line that has most of the claim has it in the words behind such an opener; the claim's verb
 * stands in no other place.
 */
export function leftOpen(claim: readonly Term[], lines: readonly LineAlignment[]): DeedConflict | undefined {
  const sure = sureIn(claim);
  if (!sure || claim.some((t) => (t.kind !== 'name' && saysOpen.has(t.norm)) || isNegator(t.norm)))
    return undefined;
  const told = claim.flatMap((t, i) => (t.weight > 0 && !isSaying(t.norm) ? [i] : []));
  const weigh = weigherOf(claim, told, lines);
  const all = lines
    .map((line) => ({ line, borne: weigh(line) }))
    .sort((a, b) => b.borne.share - a.borne.share);
  const [top, next] = all;
  if (!top) return undefined;
  const ahead = top.borne.share - (next?.borne.share ?? 0);
  const { line } = top;
  for (const region of regionsOf(line.terms, sure.how)) {
    const inside = within(weigh, line, region.start, region.end);
    if (sure.how === 'will' ? isPermission(claim, line.terms[region.by]!) : isDoneThere(line.terms, region))
      continue;
    const isEnough =
      inside.share >= (sure.how === 'will' ? openShare : comingShare) ||
      (top.borne.share >= leading.share && ahead >= leading.ahead && hasDeed(claim, line, sure.verb, region));
    if (!isEnough || isElsewhere(claim, sure.verb, all, region)) continue;
    return { kind: 'polarity', term: sure.verb, line, source: line.terms[region.by]!, strength: 0.75 };
  }
  const by = sure.how === 'will' ? hangsOn(claim, line, weigh) : -1;
  if (by < 0) return undefined;
  return { kind: 'polarity', term: sure.verb, line, source: line.terms[by]!, strength: 0.75 };
}

/** Where a line has the condition on which it hangs what the claim tells without one; else -1. */
function hangsOn(claim: readonly Term[], line: LineAlignment, weigh: ReturnType<typeof weigherOf>): number {
  const { terms } = line;
  const by = terms.findIndex(
    (t, k) =>
      t.kind !== 'name' &&
      conditions.has(t.norm) &&
      !/^(?:as|only|even)$/.test(terms[k - 1]?.norm ?? '') &&
      (t.norm !== 'provided' || terms[k + 1]?.norm === 'that'),
  );
  if (
    by < 0 ||
    claim.some(
      (t, i) =>
        hanging.test(t.norm) || (/^(?:by|after)$/.test(t.norm) && /ing$/.test(claim[i + 1]?.norm ?? '')),
    )
  )
    return -1;
  let end = by + 1;
  while (end < terms.length && !terms[end]!.breakBefore) end++;
  const condition = within(weigh, line, by, end);
  // `that two would be offices, and that the third might be let if the board allowed it`: the third hangs on it alone.
  const clause = terms.findLastIndex((t, k) => k < by && t.norm === 'that' && terms[k - 1]?.norm === 'and');
  const main =
    by > 0
      ? within(weigh, line, Math.max(0, clause), by)
      : end < terms.length
        ? within(weigh, line, end, terms.length)
        : undefined;
  if (!main || main.share < conditionShare) return -1;
  const isAnyhow = claim.some(
    (t, i) => anyhow.test(t.norm) || (t.norm === 'any' && claim[i + 1]?.norm === 'case'),
  );
  return !isAnyhow && condition.words.some((i) => !main.words.includes(i)) ? -1 : by;
}

const anyhow = /^(?:whatever|regardless|anyway|anyhow|irrespective)$/;
const hanging = /^(?:once|when|with|without|thanks|through)$/;

function sureIn(claim: readonly Term[]): Sure | undefined {
  const verbBehind = (at: number) =>
    claim.findIndex(
      (t, i) => i > at && i - at <= 4 && t.kind === 'content' && t.weight > 0 && !/ly$/.test(t.norm),
    );
  for (const [i, t] of claim.entries()) {
    if (t.kind === 'name') continue;
    const isGoing =
      t.norm === 'going' && claim[i + 1]?.norm === 'to' && /^(?:is|are)$/.test(claim[i - 1]?.norm ?? '');
    if (/^(?:will|shall)$/.test(t.norm) || isGoing) {
      const verb = verbBehind(isGoing ? i + 1 : i);
      return verb < 0 || decides.has(claim[verb]!.norm) || decides.has(claim[verb]!.lexeme)
        ? undefined
        : { how: 'will', at: i, verb };
    }
    const isNow =
      t.norm === 'already' ||
      (t.norm === 'since' && /^(?:has|have)$/.test(claim[i - 1]?.norm ?? '')) ||
      (t.norm === 'now' && /^(?:by|has|have)$/.test(claim[i - 1]?.norm ?? ''));
    if (isNow && claim.slice(Math.max(0, i - 3), i + 2).some((x) => /^(?:has|have)$/.test(x.norm))) {
      const verb = verbBehind(i);
      return verb < 0 ? undefined : { how: 'already', at: i, verb };
    }
  }
  return undefined;
}

function regionsOf(terms: readonly Term[], how: Sure['how']): Region[] {
  return terms.flatMap((t, by) => {
    if (t.kind === 'name') return [];
    if (!(how === 'will' ? leavesOpen : stillToCome).has(t.norm) || !isOpener(terms, by)) return [];
    let [start, end] = [by, by + 1];
    while (end < terms.length && !isEnd(terms, end)) end++;
    while (start > 0 && !terms[start]!.breakBefore && !/^(?:that|said|and|but)$/.test(terms[start - 1]!.norm))
      start--;
    return [{ by, start, end }];
  });
}

/** A clause ends before a comma, and before another verb of the same subject: `could not wait and will sell`. */
function isEnd(terms: readonly Term[], at: number): boolean {
  const { norm, breakBefore } = terms[at]!;
  if (breakBefore || /^(?:but|which|who|because)$/.test(norm)) return true;
  return norm === 'and' && /^(?:will|would|is|are|was|were|has|have|had)$/.test(terms[at + 1]?.norm ?? '');
}

/** Whether such a word leaves something open where it stands: not `may not`, `as soon as possible`, `asked whether`, `their hopes`, `had agreed`. */
function isOpener(terms: readonly Term[], at: number): boolean {
  const { norm } = terms[at]!;
  const [before, next] = [terms[at - 1]?.norm ?? '', terms[at + 1]?.norm ?? ''];
  if (
    next === 'not' ||
    before === 'had' ||
    isDetermined(terms, at) !== (norm === 'option' || norm === 'possibility')
  )
    return false;
  switch (norm) {
    case 'like':
      return next === 'to';
    case 'possible':
      return !/^(?:as|where|if|when|wherever|whenever)$/.test(before);
    case 'whether':
      return !terms
        .slice(Math.max(0, at - askedReach), at)
        .some((t) => /^(?:ask|wonder|question)/.test(t.norm));
    case 'exploring':
    case 'weighing':
    case 'contemplating':
      // `a book exploring the change` leaves nothing open.
      return /^(?:is|are|was|were|been|still|now|also)$/.test(before);
    case 'due':
    case 'likely':
    case 'expected':
      return /^(?:is|are)$/.test(before);
    default:
      return true;
  }
}

/** How far before `whether` who asks may stand, in words. */
const askedReach = 4;

function within(weigh: ReturnType<typeof weigherOf>, line: LineAlignment, start: number, end: number): Borne {
  return weigh(line, { start: line.terms[start]!.start, end: line.terms[end - 1]!.end });
}

/** `residents may park free`, of whom the claim says that they will be able to. */
function isPermission(claim: readonly Term[], opener: Term): boolean {
  return (
    /^(?:may|could)$/.test(opener.norm) &&
    claim.some((t) => /^(?:able|allow|allowed|allows|free|permitted|entitled|right)$/.test(t.norm))
  );
}

/** Whether a line tells something as done by now beside what it has to come: `and has since turned it down`. */
function isDoneThere(terms: readonly Term[], region: Region): boolean {
  return terms.some((t, k) => {
    if (t.kind === 'name' || (region.start <= k && k < region.end)) return false;
    return (
      /^(?:since|already)$/.test(t.norm) ||
      (/^(?:has|have)$/.test(t.norm) && /^(?:and|but)$/.test(terms[k - 1]?.norm ?? ''))
    );
  });
}

/** Whether the claim's verb, or the first thing behind it, is among the words that are left open. */
function hasDeed(claim: readonly Term[], line: LineAlignment, verb: number, region: Region): boolean {
  const thing = claim.findIndex((t, i) => i > verb && t.weight >= 0.3);
  return [verb, thing].some(
    (i) =>
      i >= 0 &&
      line.matches[i]!.some((m) => m.relation.strength >= 0.6 && m.at > region.by && m.at < region.end),
  );
}

/**
 * Whether the claim's verb stands outside of these words in a line that has as much of the claim as it takes to be about the same, or something
 * else is told there as what will be.
 */
function isElsewhere(
  claim: readonly Term[],
  verb: number,
  all: readonly { readonly line: LineAlignment; readonly borne: Borne }[],
  region: Region,
): boolean {
  const { line, borne } = all[0]!;
  const isIn = (at: number) => region.start <= at && at < region.end;
  const isRival = all.some(
    (l) =>
      l.borne.share >= rivalShare * borne.share &&
      l.line.matches[verb]!.some(
        (m) =>
          m.relation.strength >= 0.8 && !isDetermined(l.line.terms, m.at) && !(l.line === line && isIn(m.at)),
      ),
  );
  if (isRival) return !isLightVerb(claim[verb]!.norm);
  return line.terms.some((t, k) => {
    if (isIn(k) || !/^(?:will|would)$/.test(t.norm)) return false;
    const deed = line.terms.findIndex((x, i) => i > k && i - k <= 3 && x.weight > 0);
    return (
      deed > 0 &&
      !isLightVerb(line.terms[deed]!.norm) &&
      line.matches.some((own) => own.some((m) => m.at === deed && m.relation.strength >= 0.8))
    );
  });
}
