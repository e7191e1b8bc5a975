import { poleRows } from '../data/en/poles.js';
import { lemmas } from '../lexicon/lemmas.js';
import { isComparison } from '../lexicon/partsOfSpeech.js';
import { relate } from '../lexicon/relate.js';
import type { LineAlignment } from './align.js';
import { shareOf } from './conflicts.js';
import { isSaying } from './deedAgents.js';
import type { DeedConflict } from './deedPairs.js';
import { isDetermined } from './modalityConflicts.js';
import { isNegator, negationOf } from './polarity.js';
import { weigherOf } from './rareWords.js';
import { isInRatio } from './reckoned.js';
import type { Term } from './terms.js';

/** What the clause with the other pole must have of the claim; or less of it, where its line is ahead of all others by so much. */
const sameClause = 0.35;
const leading = { clause: 0.25, share: 0.4, ahead: 0.2 } as const;
/** A line with the claim's own pole and this much of what the other line has may be what the claim rests on. */
const rival = 0.6;

interface Pole {
  readonly row: number;
  readonly side: 0 | 1;
}

let table: ReadonlyMap<string, readonly Pole[]> | undefined;

/** Read when first asked for. */
function poles(): ReadonlyMap<string, readonly Pole[]> {
  if (table) return table;
  const found = new Map<string, Pole[]>();
  poleRows.split('\n').forEach((line, row) => {
    line.split(' / ').forEach((words, n) => {
      const side = n === 0 ? 0 : 1;
      for (const w of words.split(' ')) found.set(w, [...(found.get(w) ?? []), { row, side }]);
    });
  });
  table = found;
  return found;
}

/** Forms of a word to the poles that it may be of, by itself and before a particle. */
const known = new Map<string, readonly string[]>();
const knownKept = 5000;

function formsOf(norm: string): readonly string[] {
  let forms = known.get(norm);
  if (!forms) {
    const all = poles();
    const bases = [norm, ...lemmas(norm, () => true)];
    const starts = [...all.keys()].filter(
      (k) => k.includes('_') && bases.includes(k.slice(0, k.indexOf('_'))),
    );
    forms = [...(all.has(`=${norm}`) ? [`=${norm}`] : []), ...bases.filter((b) => all.has(b)), ...starts];
    if (known.size >= knownKept) known.clear();
    known.set(norm, forms);
  }
  return forms;
}

/** The poles among the words of a sentence. */
function polesIn(terms: readonly Term[]): (Pole & { readonly at: number })[] {
  return terms.flatMap((t, at) => {
    if (t.kind === 'name' || t.kind === 'number' || t.norm.length < 2) return [];
    return formsOf(t.norm).flatMap((form) => {
      const particle = form.includes('_') ? form.slice(form.indexOf('_') + 1) : undefined;
      const isThere = [1, 2].some(
        (d) => terms[at + d] && terms[at + d]!.norm === particle && !terms[at + d]!.breakBefore,
      );
      // `fell` of a verb, not `the fall`, `a grant`
      // `has grown cheaper`: has become so.
      if (form === 'grow' && isComparison(terms[at + 1]?.norm ?? '')) return [];
      if (particle !== undefined ? !isThere : !form.startsWith('=') && isDetermined(terms, at)) return [];
      return poles()
        .get(form)!
        .map((p) => ({ ...p, at }));
    });
  });
}

/**
 * The other end of a scale, in whatever words the rest is told: `has released the second payment` against `has frozen the second instalment`, `went up by a tenth`
 * against `fell by ten per cent`. The line that has most of the claim has the other pole in a clause with enough of it, and not the claim's own; none is
 * denied, nothing else in the clause is turned round, and no other line has the claim's.
 */
export function opposedPoles(
  claim: readonly Term[],
  lines: readonly LineAlignment[],
): DeedConflict | undefined {
  const own = polesIn(claim);
  // `six of seven are turned down`, of `one in seven is granted`
  if (own.length === 0 || claim.some((t, i) => isNegator(t.norm) || isInRatio(claim, i))) return undefined;
  const told = claim.flatMap((t, i) => (t.weight > 0 && !isSaying(t.norm) ? [i] : []));
  const weigh = weigherOf(claim, told, lines);
  const all = lines.map((line) => ({ line, share: weigh(line).share })).sort((a, b) => b.share - a.share);
  const [top, next] = all;
  if (!top || top.share < sameClause) return undefined;
  const { terms } = top.line;
  const theirs = polesIn(terms);
  const by = negationOf(terms);
  const ahead = top.share - (next?.share ?? 0);
  for (const { row, side, at } of own) {
    const isOther = (p: Pole) => p.row === row && p.side !== side;
    const isOwn = (p: Pole) => p.row === row && p.side === side;
    if (own.some(isOther) || theirs.some(isOwn) || isToldFromBothSides(claim, terms)) continue;
    const isRival = (l: (typeof all)[number]) =>
      l.share >= rival * top.share && polesIn(l.line.terms).some(isOwn);
    if (all.slice(1).some(isRival)) continue;
    for (const { at: k } of theirs.filter(isOther)) {
      if (by[k]! >= 0 || isNegator(terms[k - 1]?.norm ?? '')) continue;
      const { start, end } = clauseAt(terms, k);
      if (isTurnedBesides(claim, at, top.line, k, start, end)) continue;
      const { share } = weigh(top.line, { start: terms[start]!.start, end: terms[end - 1]!.end });
      const isLeading = share >= leading.clause && top.share >= leading.share && ahead >= leading.ahead;
      if (share >= sameClause || isLeading)
        return { kind: 'antonym', term: at, line: top.line, source: terms[k]!, strength: 0.75 };
    }
  }
  return undefined;
}

/** `the euro rose against the dollar`, `larger than`: of two things, each may be told. */
function isToldFromBothSides(claim: readonly Term[], terms: readonly Term[]): boolean {
  const has = (all: readonly Term[], word: RegExp) => all.some((t) => word.test(t.norm));
  return [/^than$/, /^against$/].some((word) => has(claim, word) && has(terms, word));
}

/** What turns round what it stands with: who dismisses a complaint against a ban upholds the ban. */
const turning =
  /^(?:against|without|lift|lifts|lifted|lifting|overturn|undo|revers(?:e|al)|block|stop|halt|suspend|scrap|cancel|remove|drop|end|prevent|challenges?|complaints?|objections?|protests?|appeals?|bans?)$/;
const pronoun = /^(?:it|them|him|her|one)$/;

/**
 * Whether something else in the line's clause is turned round that the claim does not have: `dismissed the complaint against the ban` of `upheld the ban`, `unemployment
 * fell` of `employment rose`; or its object is a pronoun, and not for what the claim's is.
 */
function isTurnedBesides(
  claim: readonly Term[],
  own: number,
  line: LineAlignment,
  at: number,
  start: number,
  end: number,
): boolean {
  const isAnswered = (k: number) =>
    line.matches.some((all) => all.some((m) => m.at === k && m.relation.strength >= 0.6)) ||
    claim.some((t) => t.norm === line.terms[k]!.norm);
  for (let k = start; k < end; k++)
    if (k !== at && turning.test(line.terms[k]!.norm) && !isAnswered(k)) return true;
  const isOpposite = (i: number) =>
    (i < own || i > own + 2) &&
    line.cover[i]! < 0.6 &&
    line.matches[i]!.some(
      (m) => m.relation.kind === 'opposite' && (m.at < at || m.at > at + 2) && start <= m.at && m.at < end,
    );
  if (claim.some((_, i) => isOpposite(i))) return true;
  if (!pronoun.test(line.terms[at + 1]?.norm ?? '') || line.terms[at + 1]!.breakBefore) return false;
  const thing = claim.findIndex((t, i) => i > own && t.weight >= 0.3);
  const { terms, unit } = line.candidate;
  const before = terms.units[unit - 1]?.terms ?? [];
  return (
    thing >= 0 &&
    !before.some((t) => t.kind === 'content' && relate(claim[thing]!.norm, t.norm).strength >= 0.6)
  );
}

/** The clause of a word: half-open, in terms. */
function clauseAt(terms: readonly Term[], at: number): { readonly start: number; readonly end: number } {
  let [start, end] = [at, at + 1];
  while (
    end < terms.length &&
    !terms[end]!.breakBefore &&
    !/^(?:but|which|who|because|while)$/.test(terms[end]!.norm)
  )
    end++;
  while (start > 0 && !terms[start]!.breakBefore && !/^(?:but|while)$/.test(terms[start - 1]!.norm)) start--;
  return { start, end };
}

/**
 * `a day behind its timetable` against `a day ahead of its timetable`: the same stands behind both.
 */
export function otherPlaceInRace(
  claim: readonly Term[],
  lines: readonly LineAlignment[],
): DeedConflict | undefined {
  for (const [i, t] of claim.entries()) {
    const isAhead = t.norm === 'ahead' && claim[i + 1]?.norm === 'of';
    if (!isAhead && t.norm !== 'behind') continue;
    const own = claim.findIndex((x, k) => k > i && k - i <= behindReach && x.weight > 0);
    if (own < 0 || claim.slice(i + 1, own + 1).some((x) => x.breakBefore)) continue;
    for (const line of lines) {
      if (shareOf(claim, line) < sameRace || line.terms.some((x) => x.norm === t.norm)) continue;
      const at = line.terms.findIndex((x, k) =>
        isAhead ? x.norm === 'behind' : x.norm === 'ahead' && line.terms[k + 1]?.norm === 'of',
      );
      const isSame = line.matches[own]!.some(
        (m) => at >= 0 && m.at > at && m.at - at <= behindReach && m.relation.strength >= 0.8,
      );
      if (isSame && !claim.some((x) => isNegator(x.norm)) && !line.terms.some((x) => isNegator(x.norm)))
        return { kind: 'antonym', term: i, line, source: line.terms[at]!, strength: 0.8 };
    }
  }
  return undefined;
}

/** How far behind it stands of what somebody is ahead, in words; and what a line must have of the claim. */
const behindReach = 4;
const sameRace = 0.5;
