import { doubtful, hedging, openedBehind, openers, realisingVerbs } from '../data/en/realising.js';
import { irregularBases } from '../lexicon/irregular.js';
import { stem } from '../lexicon/stem.js';
import type { LineAlignment } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict, rivalShare, shareOf } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import { type Deed, deedsOf, type Party } from './deeds.js';
import { isAsked, isDetermined } from './modalityConflicts.js';
import { isNegator, negationOf } from './polarity.js';
import type { Term } from './terms.js';

const open: ReadonlySet<string> = new Set(openers);
const behind: ReadonlySet<string> = new Set(openedBehind);
const doubt: ReadonlySet<string> = new Set(doubtful);
const hedges: ReadonlySet<string> = new Set(hedging);
const realising: ReadonlySet<string> = new Set(realisingVerbs.map((v) => stem(v)));

/** Share of a claim, its verb apart, that a line must have to be about the same plan. */
const samePlan = 0.5;
/** And nearly as much as any other. */
const nearlyBest = 0.9;
/** How far before a thing what leaves it open may stand, in words, and how far behind. */
const beforeReach = 8;
const behindReach = 8;
/** How near a verb and what it is done to stand. */
const doneReach = 8;

/**
 * Done, where the source has it as a plan only, in whatever words: `has imposed a levy` against `was weighing a levy`, `has
 * been given permission` against `has applied for permission`. The claim tells a deed that makes things real as done, or as what
 * will be; a line that has most of the rest has what it is done to beside a word for planning; and no line has it done.
 */
export function realisedConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  const own = negationOf(c.claim);
  if (c.claim.some((t) => (hedges.has(t.norm) && t.kind !== 'name') || isNegator(t.norm))) return [];
  if (c.lines.some((l) => shareOf(c.claim, l) * nearlyBest > c.lineCoverage)) return [];
  for (const deed of deedsOf(c.text, c.claim)) {
    const how = toldAs(c.claim, deed);
    if (!how || own[deed.verb]! >= 0 || !isRealising(c.claim[deed.verb]!)) continue;
    if (restShare(c.claim, line, deed.verb) < samePlan) continue;
    const thing = thingsOf(c.claim, deed).find((p) => p.some((i) => isIn(line, i)));
    // What is only wished for is so by the verb itself, where the line has that.
    const verbAt = line.matches[deed.verb]!.find((m) => m.relation.strength >= 0.8)?.at;
    const at =
      verbAt ??
      Math.max(
        -1,
        ...(thing ?? []).flatMap((i) =>
          line.matches[i]!.filter((m) => m.relation.strength >= 0.8).map((m) => m.at),
        ),
      );
    if (at < 0 || (verbAt !== undefined && !isBare(line, verbAt))) continue;
    const by = openerOf(line.terms, at);
    if (by < 0 || isAsked(line.terms, by) || (how === 'certain' && !doubt.has(line.terms[by]!.norm)))
      continue;
    // What the claim says itself leaves nothing open that the line does.
    if (line.matches.some((f) => f.some((x) => x.at === by && x.relation.strength >= 0.8))) continue;
    if (hasOtherNumber(c.claim, line, c.lines)) continue;
    if (isForItsDay(c, line.terms[by]!) || c.lines.some((l) => isDone(c, l, deed.verb, thing ?? [])))
      continue;
    return [conflict('polarity', c.claim, deed.verb, line.terms[by]!, 0.75)];
  }
  return [];
}

const isIn = (line: LineAlignment, i: number) => line.matches[i]!.some((m) => m.relation.strength >= 0.8);

/** `done`: past or perfect; `certain`: what will be; else it is no such deed. */
function toldAs(terms: readonly Term[], deed: Deed): 'done' | 'certain' | undefined {
  if (!deed.isMain) return undefined;
  const group = terms.slice(Math.max(0, deed.first - 1), deed.verb).map((t) => t.norm);
  if (group.includes('to')) return undefined;
  if (deed.form === 'base') return group.includes('will') ? 'certain' : undefined;
  if (deed.form !== 'past' && deed.form !== 'participle') return undefined;
  if (group.includes('will')) return 'certain';
  // A participle behind its noun, and `to be built`, tell nothing as done.
  // `convicted of spying`, between commas or behind a noun, only says which.
  const isFiniteVerb =
    deed.first < deed.verb ||
    (!deed.isPassive &&
      !/^(?:of|by)$/.test(terms[deed.verb + 1]?.norm ?? '') &&
      (deed.agents.length > 0 || deed.isPronoun));
  return isFiniteVerb && !group.includes('be') ? 'done' : undefined;
}

function isRealising(t: Term): boolean {
  return t.kind === 'content' && [t.norm, ...irregularBases(t.norm)].some((b) => realising.has(stem(b)));
}

/** What it is done to, as terms: the object, of `was given permission` what is given; else what stands behind it, or who does it. */
function thingsOf(terms: readonly Term[], deed: Deed): (readonly number[])[] {
  const telling = (p: Party) => p.all.filter((i) => terms[i]!.kind === 'content' && terms[i]!.weight >= 0.3);
  const given = deed.isPassive && terms[deed.verb + 1]?.kind === 'content' ? [[deed.verb + 1]] : [];
  const objects = [...given, ...deed.patients.map(telling)];
  const rest = [...deed.others.map(telling), ...(objects.length > 0 ? [] : deed.agents.map(telling))];
  return [...objects, ...rest].filter((p) => p.length > 0);
}

/** Whether a number of the claim that a line does not have is in another that was found: then the claim rests on that. */
export function hasOtherNumber(
  claim: readonly Term[],
  line: LineAlignment,
  lines: readonly LineAlignment[],
): boolean {
  return claim.some(
    (t, i) =>
      t.kind === 'number' && line.cover[i]! < 0.6 && lines.some((l) => l !== line && l.cover[i]! >= 0.6),
  );
}

/** Whether a line's verb may be open: not told in the past by somebody (`to sell`, `be sold`, `selling`). */
function isBare(line: LineAlignment, at: number): boolean {
  const deed = deedsOf(line.candidate.terms.source.text, line.terms).find((d) => d.verb === at);
  // `could mean the end`, of what the claim says is `concluded`: a noun.
  if (!deed) return !/ed$/.test(line.terms[at]!.norm) && !isDetermined(line.terms, at);
  if (deed.form === 'base' || deed.form === 'ing') return true;
  const group = line.terms.slice(Math.max(0, deed.first - 1), deed.verb).map((t) => t.norm);
  return group.includes('be') || /^(?:if|unless|once|when)$/.test(line.terms[at - 1]?.norm ?? '');
}

/** Whether a line has the thing with the claim's verb, or as the object of another deed that makes things real, told as done. */
function isDone(c: ConflictContext, l: LineAlignment, verb: number, thing: readonly number[]): boolean {
  const places = thing.flatMap((i) =>
    l.matches[i]!.filter((m) => m.relation.strength >= 0.6).map((m) => m.at),
  );
  if (shareOf(c.claim, l) < rivalShare * c.lineCoverage) return false;
  const deeds = deedsOf(l.candidate.terms.source.text, l.terms);
  const isVerb = (at: number) => deeds.some((d) => d.verb === at) || /(?:ed|ing)$/.test(l.terms[at]!.norm);
  if (places.length === 0)
    return (
      thing.length === 0 &&
      l.matches[verb]!.some((m) => isVerb(m.at) && !(isBare(l, m.at) && openerOf(l.terms, m.at) >= 0))
    );
  const isNear = (at: number) => places.some((p) => Math.abs(p - at) <= doneReach);
  const isOpen = (at: number) => openerOf(l.terms, at) >= 0;
  if (
    l.matches[verb]!.some(
      (m) => m.relation.strength >= 0.6 && isVerb(m.at) && isNear(m.at) && !(isBare(l, m.at) && isOpen(m.at)),
    )
  )
    return true;
  return deeds.some(
    (d) =>
      (d.form === 'past' || d.form === 'participle') &&
      isRealising(l.terms[d.verb]!) &&
      d.patients.some((p) => p.all.some((i) => places.includes(i))) &&
      !isOpen(d.verb),
  );
}

/** Of what is due on a day, it is told later that it happened that day. */
function isForItsDay(c: ConflictContext, opener: Term): boolean {
  return (
    /^(?:due|expect|expected|expects|will)$/.test(opener.norm) &&
    c.claim.some((t, i) => t.kind === 'name' && isDateWord(t.norm) && c.reading.line.cover[i]! > 0)
  );
}

/** Where the word stands that leaves a word open; -1 for none. */
function openerOf(terms: readonly Term[], at: number): number {
  for (let k = at - 1; k >= 0 && at - k <= beforeReach; k--) {
    if (terms[k + 1]!.breakBefore) break;
    // `proposed guidelines`: who retells leaves the word out as often as not.
    if (terms[k]!.norm === 'proposed' && k === at - 1) return -1;
    if (open.has(terms[k]!.norm) && terms[k]!.kind !== 'name' && !isAvowal(terms, k)) return k;
    // `is to take place`
    if (/^(?:is|are)$/.test(terms[k]!.norm) && terms[k + 1]!.norm === 'to') return k + 1;
  }
  for (let k = behindAside(terms, at + 1); k < terms.length && k - at <= behindReach; k++) {
    if (
      terms[k]!.breakBefore &&
      !/^(?:which|whose|that)$/.test(terms[k]!.norm) &&
      !auxiliary.test(terms[k]!.norm)
    )
      break;
    if (behind.has(terms[k]!.norm) && terms[k]!.kind !== 'name') return k;
  }
  return -1;
}

const auxiliary = /^(?:is|are|was|were|will|would|may|might|could|should|has|have|had)$/;
/** Longest aside that is passed over, in words. */
const longestAside = 6;

/** `a third test, using tree rings, is planned`, at `using`: where it goes on behind the aside; else the same place. */
function behindAside(terms: readonly Term[], from: number): number {
  if (!terms[from]?.breakBefore) return from;
  for (let k = from + 1; k < terms.length && k - from <= longestAside; k++)
    if (terms[k]!.breakBefore) return auxiliary.test(terms[k]!.norm) ? k : from;
  return from;
}

/**
 * On its way, where the source has it as a plan: `a trial is already under way` against `a trial will start next year if`. The thing
 * before it is in a line that leaves it open, and in no line that was found without that.
 */
export function underWayConflicts(c: ConflictContext): Difference[] {
  const at = c.claim.findIndex(
    (t, i) =>
      (t.norm === 'underway' || (t.norm === 'under' && c.claim[i + 1]?.norm === 'way')) &&
      c.claim.slice(Math.max(0, i - 3), i).some((x) => /^(?:is|are)$/.test(x.norm)),
  );
  if (at < 0 || c.claim.some((t) => isNegator(t.norm) || (hedges.has(t.norm) && t.kind !== 'name')))
    return [];
  let thing = at - 1;
  while (thing >= 0 && c.claim[thing]!.kind !== 'content') thing--;
  if (thing < 0 || c.claim[thing]!.weight < 0.3) return [];
  const openers = (l: LineAlignment) =>
    l.matches[thing]!.filter((m) => m.relation.strength >= 0.95).map((m) => openerOf(l.terms, m.at));
  if (
    !c.lines.every(
      (l) => shareOf(c.claim, l) < rivalShare * c.lineCoverage || openers(l).every((k) => k >= 0),
    )
  )
    return [];
  const by = openers(c.reading.line)[0];
  const at2 = c.claim[at]!.norm === 'underway' ? at : at + 1;
  return by === undefined ? [] : [conflict('polarity', c.claim, at2, c.reading.line.terms[by]!, 0.75)];
}

/** `I should say that`, `I must admit`, `we would add`: said by saying so, at the modal. */
function isAvowal(terms: readonly Term[], modal: number): boolean {
  return (
    /^(?:i|we)$/.test(terms[modal - 1]?.norm ?? '') &&
    /^(?:say|add|admit|confess|stress|emphasi[sz]e|note|concede|acknowledge|mention)$/.test(
      terms[modal + 1]?.norm ?? '',
    )
  );
}

/** Share of a claim, one word apart, that a line has. */
function restShare(claim: readonly Term[], line: LineAlignment, apart: number): number {
  let [all, have] = [0, 0];
  claim.forEach((t, i) => {
    if (i === apart) return;
    all += t.weight;
    have += t.weight * line.cover[i]!;
  });
  return all === 0 ? 0 : have / all;
}
