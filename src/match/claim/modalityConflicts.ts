import {
  datingStems,
  dueWords,
  hedges,
  hopes,
  planningStems,
  puttingOffStems,
  realisingStems,
} from '../data/en/modality.js';
import { deedOpeners } from '../data/en/realising.js';
import { irregularBases } from '../lexicon/irregular.js';
import { mayBe } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import { type Deed, deedsOf } from './deeds.js';
import { company } from './oppositeConflicts.js';
import { isNegator, negationOf } from './polarity.js';
import type { Term } from './terms.js';

/** What makes the deed behind it no fact yet, or none at all: `offered to sell`, `could be forced to sell`. */
const open: ReadonlySet<string> = new Set(deedOpeners);
const reach = 4;

/**
 * Done, where the source has it planned, offered or feared only: `has sold the terminal` against `offered to sell the
 * terminal`. The claim's verb stands in the perfect, beside nothing that leaves it open; the line has the same verb
 * behind such a word, and no line has it as a fact in as much company.
 */
export function modalityConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  const own = negationOf(c.claim);
  if (c.claim.some((t, k) => isOpening(c.claim, k) || isNegator(t.norm))) return [];
  for (const [i, t] of c.claim.entries()) {
    if (t.kind !== 'content' || own[i]! >= 0 || !(isPerfect(c.claim, i) || isPast(c.claim, i))) continue;
    const m = line.matches[i]!.find(
      (x) =>
        x.relation.strength >= 0.8 && openedBy(line.terms, x.at) >= 0 && !isNounOfModal(line.terms, x.at),
    );
    const beside = m ? company(c.claim, line, i, m.at) : 0;
    if (!m || beside < (isPerfect(c.claim, i) ? 1 : pastCompany)) continue;
    const isFact = c.lines.some((l) =>
      l.matches[i]!.some(
        (x) =>
          x.relation.strength >= 0.6 && openedBy(l.terms, x.at) < 0 && company(c.claim, l, i, x.at) >= beside,
      ),
    );
    const opener = line.terms[openedBy(line.terms, m.at)]!;
    // Who says that it will be put off has put it off.
    if (isFact || (opener.norm === 'will' && puttingOff.test(t.norm))) continue;
    return [conflict('polarity', c.claim, i, opener, 0.75)];
  }
  return [];
}

/** `Asked whether the tram would run, Ruiz said it would`, at `Asked`: what is asked is answered behind it. */
export function isAsked(terms: readonly Term[], at: number): boolean {
  return /^ask(?:s|ed)?$/.test(terms[at]!.norm) && /^(?:whether|if|about)$/.test(terms[at + 1]?.norm ?? '');
}

/** Whether a word has a determiner before it: `the end`. */
export function isDetermined(terms: readonly Term[], at: number): boolean {
  return /^(?:the|a|an|his|her|its|their|this|that)$/.test(terms[at - 1]?.norm ?? '');
}

/** `the end` of `could mean the end`: what the modal verb has behind it is another deed. */
function isNounOfModal(terms: readonly Term[], at: number): boolean {
  const opener = terms[openedBy(terms, at)]!.norm;
  return isDetermined(terms, at) && /^(?:could|may|might|would|should|must|will)$/.test(opener);
}

/** What is done by saying so. */
export const puttingOff = new RegExp(`^(?:${puttingOffStems.join('|')})`);

const hoped: ReadonlySet<string> = new Set(hopes);
const hedged: ReadonlySet<string> = new Set(hedges);
/** A line must have this share of a claim to be about the same. */
const sameDeed = 0.6;

/**
 * Said for certain, where the source leaves it open: `will open the ward by Christmas` against `hopes to open the ward by
 * Christmas`; `missed voters` against `may have missed voters`. No line has it for certain.
 */
export function certaintyConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  if (c.lineCoverage < sameDeed || c.claim.some((t) => hedged.has(t.norm) || isNegator(t.norm))) return [];
  for (const [i, t] of c.claim.entries()) {
    if (t.kind !== 'content' || !mayBe(t.norm, 'verb')) continue;
    const isWill = c.claim.slice(Math.max(0, i - 2), i).some((x) => x.norm === 'will');
    const isTold =
      isPast(c.claim, i) ||
      isPerfect(c.claim, i) ||
      [i - 1, i - 2].some((k) => /^(?:did|does|do)$/.test(c.claim[k]?.norm ?? ''));
    if (!isWill && !isTold) continue;
    const open = (terms: readonly Term[], at: number) => {
      const k = [1, 2, 3, 4, 5, 6]
        .map((d) => at - d)
        .find((x) => x >= 0 && hoped.has(terms[x]!.norm) && !isAsked(terms, x));
      if (k === undefined || terms.slice(k + 1, at + 1).some((x) => x.breakBefore)) return -1;
      // Told as done: only `may have done` leaves it open; to come: whatever is hoped.
      return isWill || terms[k + 1]?.norm === 'have' ? k : -1;
    };
    const m = line.matches[i]!.find((x) => x.relation.strength >= 0.8 && open(line.terms, x.at) >= 0);
    if (!m || company(c.claim, line, i, m.at) < 1) continue;
    const isCertain = c.lines.some((l) =>
      l.matches[i]!.some((x) => x.relation.strength >= 0.8 && open(l.terms, x.at) < 0),
    );
    if (!isCertain) return [conflict('polarity', c.claim, i, line.terms[open(line.terms, m.at)]!, 0.75)];
  }
  return [];
}

const realising = new RegExp(`^(?:${realisingStems.join('|')})(?:s|es|ed|d|n|ted)?$`);
const planning = new RegExp(`^(?:${planningStems.join('|')})(?:s|es|ed|ies|ied|ing|ning|ned)?$`);

/**
 * `has launched a pilot` against `is considering a pilot`: the object of a deed that makes things real, in a line that has
 * it behind a word for planning and most of the rest of the claim; no line has it with the claim's verb.
 */
export function proposalConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  const own = negationOf(c.claim);
  for (const [i, t] of c.claim.entries()) {
    if (t.kind !== 'content' || !realising.test(t.norm) || own[i]! >= 0) continue;
    if (!(isPerfect(c.claim, i) || isPast(c.claim, i)) || line.cover[i]! >= 0.6) continue;
    const object = c.claim.findIndex((x, k) => k > i && k - i <= 3 && x.weight >= 0.3);
    if (object < 0 || c.claim[object]!.kind !== 'content') continue;
    const isDone = c.lines.some((l) =>
      l.matches[i]!.some(
        (v) => v.relation.strength >= 0.6 && l.matches[object]!.some((o) => Math.abs(o.at - v.at) <= 6),
      ),
    );
    if (isDone || c.lineCoverage < 0.6) continue;
    for (const m of line.matches[object]!) {
      if (m.relation.strength < 0.8) continue;
      const plan =
        [m.at - 1, m.at - 2, m.at - 3].find(
          (k) => k > 0 && planning.test(line.terms[k]!.norm) && !line.terms[k + 1]!.breakBefore,
        ) ?? plannedBehind(line.terms, m.at);
      if (plan !== undefined) return [conflict('polarity', c.claim, i, line.terms[plan]!, 0.75)];
    }
  }
  return [];
}

/** `a vessel was being ‘actively considered’`, at `vessel`: the place of `considered`. */
function plannedBehind(terms: readonly Term[], at: number): number | undefined {
  for (let k = at + 1; k < terms.length && k - at <= 5 && !terms[k - 1]!.breakBefore; k++) {
    const isPassive = terms.slice(at + 1, k).some((t) => /^(?:is|are|was|were|be|being|been)$/.test(t.norm));
    if (isPassive && planning.test(terms[k]!.norm)) return k;
  }
  return undefined;
}

/** Whether a word leaves open what follows: `plans to sell`, not `its plan`, which `present its plan` is done to. */
function isOpening(terms: readonly Term[], at: number): boolean {
  if (!open.has(terms[at]!.norm) || terms[at]!.kind === 'name') return false;
  return (
    terms[at + 1]?.norm === 'to' ||
    !/^(?:the|a|an|its|his|her|their|this|that)$/.test(terms[at - 1]?.norm ?? '')
  );
}

/** What of the claim must stand beside a verb in the past, which is told of much more than the perfect is. */
const pastCompany = 1.5;

/** `was published`, `the firm sold the mill`: told as over, with nothing between that opens it. */
function isPast(terms: readonly Term[], at: number): boolean {
  if (!/ed$/.test(terms[at]!.norm) && !/^(?:was|were)$/.test(terms[at - 1]?.norm ?? '')) return false;
  return isFiniteVerb(terms, at);
}

/** Whether a verb has its subject or `was` right before it: no participle (`the firm accused of …`, `once published`). */
function isFiniteVerb(terms: readonly Term[], at: number): boolean {
  const before = terms[at - 1];
  if (!before || terms[at]!.breakBefore) return false;
  return /^(?:was|were|he|she|they|it|we|who|also|later|then)$/.test(before.norm) || before.weight > 0;
}

/** `has sold`, `have been sold`: told as done. */
function isPerfect(terms: readonly Term[], at: number): boolean {
  return terms
    .slice(Math.max(0, at - 2), at)
    .some((t, k, all) => /^(?:has|have)$/.test(t.norm) && all[k + 1]?.norm !== 'to');
}

/** Where the word stands that leaves a verb in its base form open (`to sell`, `could sell`); -1 for none. */
function openedBy(terms: readonly Term[], at: number): number {
  if (/(?:ed|ing|s)$/.test(terms[at]!.norm) || isHeld(terms, at)) return -1;
  for (let k = at - 1; k >= 0 && at - k <= reach; k--) {
    if (isOpening(terms, k)) return k;
    if (terms[k + 1]!.breakBefore) return -1;
  }
  return -1;
}

/** `if a ship held since March is not released`, at `held`: a participle behind its noun, and done. */
function isHeld(terms: readonly Term[], at: number): boolean {
  const { norm } = terms[at]!;
  return (
    terms[at - 1]?.kind === 'content' &&
    /^(?:since|by|in|on|at|near|under)$/.test(terms[at + 1]?.norm ?? '') &&
    irregularBases(norm).some((b) => b !== norm)
  );
}

const dating = new RegExp(`^(?:${datingStems.join('|')})`);
/** A line must have this share of a claim for its date to be of the same matter. */
const sameMatter = 0.4;

/**
 * Over, where the source has it to come: `rejected the appeal on 7 April` against `is due to hear the appeal on 7 April`. The
 * date belongs to a verb that is told as done in the claim, and in every line that has it to one that is still open.
 */
export function plannedDateConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  if (
    c.lineCoverage < sameMatter ||
    c.claim.some((t) => /^(?:would|will|until|by|before|from)$/.test(t.norm))
  )
    return [];
  for (const [i, t] of c.claim.entries()) {
    if (!isDateWord(t.norm) || t.kind !== 'name') continue;
    const own = deedAt(deedsOf(c.text, c.claim), i);
    // Of what was announced for a day, it is told later that it happened.
    if (own && line.cover[own.verb]! >= 0.6) continue;
    if (!own || dating.test(c.claim[own.verb]!.norm) || !(own.form === 'past' || own.form === 'participle'))
      continue;
    if (c.claim.slice(Math.max(0, own.first - 2), own.verb).some((_, k, all) => open.has(all[k]!.norm)))
      continue;
    const opened = (l: LineAlignment) => {
      const at = dateIn(c.claim, i, l);
      if (at < 0) return undefined;
      const deed = deedAt(deedsOf(l.candidate.terms.source.text, l.terms), at);
      const from = deed ? Math.max(0, deed.first - 3) : 0;
      const k = deed ? l.terms.findIndex((x, n) => n >= from && n < deed.verb && due.has(x.norm)) : -1;
      return k < 0 ? 'fact' : l.terms[k]!;
    };
    const source = opened(line);
    if (source === undefined || source === 'fact' || c.lines.some((l) => opened(l) === 'fact')) continue;
    return [conflict('polarity', c.claim, own.verb, source, 0.75)];
  }
  return [];
}

const due: ReadonlySet<string> = new Set(dueWords);

/** Where a line has the claim's date, with its day if the claim has one beside it; -1 for nowhere. */
function dateIn(claim: readonly Term[], i: number, l: LineAlignment): number {
  const day = [i - 1, i + 1].find((k) => claim[k]?.kind === 'number' && claim[k]!.quantity!.value <= 31);
  const isDay = (at: number) =>
    day === undefined || l.matches[day]!.some((m) => Math.abs(m.at - at) === 1 && m.relation.strength >= 0.8);
  return l.matches[i]!.find((m) => m.relation.strength >= 0.8 && isDay(m.at))?.at ?? -1;
}

/** The deed that a word behind it belongs to, or, where none is before it, the first behind it. */
function deedAt(deeds: readonly Deed[], at: number): Deed | undefined {
  const main = deeds.filter((d) => d.isMain);
  const before = main.filter((d) => d.verb < at);
  return (
    before.reduce<Deed | undefined>((a, d) => (!a || d.verb > a.verb ? d : a), undefined) ??
    main.reduce<Deed | undefined>((a, d) => (!a || d.verb < a.verb ? d : a), undefined)
  );
}
