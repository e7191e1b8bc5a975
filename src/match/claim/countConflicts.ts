import { isMainlyNoun, mayBe } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import { isDenomination, restCover } from './numberConflicts.js';
import type { Term } from './terms.js';

const answered = 0.6;
/** Words between a figure and what it counts: `143 tired passengers`. */
const reach = 2;

/**
 * A figure that the source has for something else: `143 crew` against `143 passengers and 22 crew`, `nine times a week`
 * against `four times a week, down from nine`. The line has what the claim counts, with another figure before it that
 * the claim has nowhere, and no line has the claim's figure before it.
 */
export function countConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  for (const [i, t] of c.claim.entries()) {
    if (t.kind !== 'number' || t.quantity?.kind === 'ordinal' || isDenomination(c, i)) continue;
    // `six to the owner and one to the regulator`
    if (t.norm === 'one' && line.terms.some((x) => x.norm === 'one')) continue;
    // `seven fewer vials`: how far two others are apart.
    if (/^(?:more|fewer|less|further|extra|additional)$/.test(c.claim[i + 1]?.norm ?? '')) continue;
    // `down from nine trips`, `more than nine trips`
    if (/^(?:from|than|of|to|by)$/.test(c.claim[i - 1]?.norm ?? '')) continue;
    const counted = countedBy(c.claim, i);
    if (counted < 0) continue;
    const part = c.claim[i + 1]!.norm === 'of' ? partOfThem(c, i) : undefined;
    if (part) return [conflict('number', c.claim, i, part, 0.85)];
    // `Kano's seven` of `19 shots to Kano's seven`: the noun is understood.
    if (c.lines.some((l) => isCounted(l, i, counted) || isOfSame(c.claim, l, i))) continue;
    // The figure is of another thing, in this line or in another; a line without it is at odds only if it is about the rest.
    const isInLine = line.matches[i]!.some((m) => m.relation.strength >= answered);
    if (!isInLine && (isTime(c.claim[counted]!) || restCover(c, i) < sameMatter || !isElsewhere(c, i)))
      continue;
    // `4,000 crowns toward a car and 9,000 toward a van`: the noun is understood.
    const isBare = (at: number) => {
      // `a penalty of 60 million`
      const next =
        line.terms[
          /^(?:thousand|million|billion|trillion)$/.test(line.terms[at + 1]?.norm ?? '') ? at + 2 : at + 1
        ];
      return (
        line.terms[at - 1]?.norm !== 'from' &&
        ((next?.kind ?? 'function') === 'function' || next!.breakBefore)
      );
    };
    if (isInLine && line.matches[i]!.some((m) => m.relation.strength >= answered && isBare(m.at))) continue;
    const other = rivalOf(c, counted);
    if (other) return [conflict('number', c.claim, i, other, isInLine ? 0.85 : 0.75)];
  }
  return [];
}

/** The figure of the part where the claim has the whole for it: `two` of `two of its seven authors` for `seven of the authors`. */
function partOfThem(c: ConflictContext, number: number): Term | undefined {
  const { terms, matches } = c.reading.line;
  const m = matches[number]!.find((x) => x.relation.strength >= answered);
  if (!m || !determiner.test(terms[m.at - 1]?.norm ?? '') || terms[m.at - 2]?.norm !== 'of') return undefined;
  const part = terms[m.at - 3];
  return part?.kind === 'number' && !matches.some((found) => found.some((x) => x.term === part))
    ? part
    : undefined;
}

const determiner = /^(?:the|its|his|her|their|our|these|those)$/;

/** What a line must have of the claim beside the figure. */
const sameMatter = 0.6;

/** A line has many times: `19 years old`, `after three years`. */
function isTime(t: Term): boolean {
  return /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|times?)$/.test(t.norm);
}

/** Whether some line that was found has the figure: else it is compared by its place, as any number. */
function isElsewhere(c: ConflictContext, number: number): boolean {
  return c.lines.some((l) => l.matches[number]!.some((m) => m.relation.strength >= answered));
}

/** What a figure counts: the noun behind it (`seven authors`, `seven of the authors`), or -1. */
function countedBy(terms: readonly Term[], number: number): number {
  const isPart = terms[number + 1]?.norm === 'of' && determiner.test(terms[number + 2]?.norm ?? '');
  const from = isPart ? number + 2 : number;
  for (let k = from + 1; k <= from + reach && terms[k] && !terms[k]!.breakBefore; k++) {
    const t = terms[k]!;
    if (t.kind !== 'content') return -1;
    if (!mayBe(t.norm, 'noun')) continue;
    // `two army helicopters`
    const next = terms[k + 1];
    const isOfCompound = next?.kind === 'content' && !next.breakBefore && isMainlyNoun(next.norm);
    if (isPart || !isOfCompound || k === from + reach) return k;
  }
  return -1;
}

/** Whether a line has the claim's figure before what the claim counts, or a part of it: `600 of its 8,200 jobs`. */
function isCounted(line: LineAlignment, number: number, counted: number): boolean {
  return line.matches[number]!.some(
    (m) =>
      line.terms[m.at + 1]?.norm === 'of' ||
      isElliptic(line, m.at) ||
      line.matches[counted]!.some(
        (n) => n.relation.strength >= answered && n.at > m.at && n.at - m.at <= reach + 1,
      ),
  );
}

/** `nine recommendations, six to the owner and one to the regulator`, at `one`: the noun is understood, the rest is the claim's. */
function isElliptic(line: LineAlignment, at: number): boolean {
  if (!/^(?:to|for|in|at|from|with|by)$/.test(line.terms[at + 1]?.norm ?? '')) return false;
  return line.matches.some((found) =>
    found.some((m) => m.relation.strength >= 0.8 && m.at > at && m.at - at <= 4),
  );
}

/** Whether the figure stands behind the same possessive in a line. */
function isOfSame(claim: readonly Term[], line: LineAlignment, number: number): boolean {
  const before = claim[number - 1];
  if (!before || !/['’]s?$/.test(before.text)) return false;
  return line.matches[number]!.some((m) => line.terms[m.at - 1]?.stem === before.stem);
}

/** The line's other figure right before what the claim counts. */
function rivalOf(c: ConflictContext, counted: number): Term | undefined {
  const { terms, matches } = c.reading.line;
  for (const m of matches[counted]!) {
    if (m.relation.strength < 0.8) continue;
    for (let k = m.at - 1; k >= m.at - reach && k >= 0 && !terms[k + 1]!.breakBefore; k--) {
      const t = terms[k]!;
      // `five of the nine frames`: how many there are, not how many did it.
      if (t.kind !== 'number' || t.quantity?.kind === 'ordinal' || determiner.test(terms[k - 1]?.norm ?? ''))
        continue;
      const isInClaim = c.claim.some(
        (_, i) => c.claim[i]!.kind === 'number' && matches[i]!.some((x) => x.at === k),
      );
      if (!isInClaim) return t;
    }
  }
  return undefined;
}

/** What parts a sentence into statements that each have a figure, besides a semicolon. */
const parting = /^(?:whereas|while|but|against|compared|though|although)$/;

/**
 * Two figures the other way round: `the ministry counts 88 wells, the committee 61` against `the ministry puts them at 61; a
 * survey by the committee counted 88`. A name of the claim stands alone with one figure in its part of the claim and with
 * the other in its part of the line, and the line has both.
 */
export function swappedFigures(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  const own = partsOf(c.claim, c.text);
  const other = partsOf(line.terms, line.candidate.terms.source.text);
  if (own.length < 2 || other.length < 2) return [];
  const figures = (terms: readonly Term[], part: readonly number[]) =>
    part.filter(
      (i) =>
        terms[i]!.kind === 'number' &&
        terms[i]!.quantity?.kind === 'cardinal' &&
        // Years and ages tell when and who, not how many.
        !(/^(?:1[5-9]|20)\d\d$/.test(terms[i]!.text) || terms[i + 2]?.norm === 'old'),
    );
  for (const part of own) {
    const [n, ...more] = figures(c.claim, part);
    // `Ana Ruiz, now 50, and …`: ages.
    if (n === undefined || more.length > 0 || isAside(c.claim, n)) continue;
    const names = part.filter((i) => {
      const t = c.claim[i]!;
      return t.kind === 'name' && t.weight > 1 && !isDateWord(t.norm) && !t.quantity;
    });
    for (const theirs of other) {
      const has = (i: number) =>
        line.matches[i]!.some((m) => theirs.includes(m.at) && m.relation.strength >= 0.8);
      const [m, ...rest] = figures(line.terms, theirs);
      if (m === undefined || rest.length > 0 || !names.some(has) || has(n)) continue;
      // Each of the two figures stands in the other's place.
      const isClaims = own.some(
        (o) => o !== part && figures(c.claim, o).some((i) => line.matches[i]!.some((x) => x.at === m)),
      );
      const isLines = other.some((o) => o !== theirs && line.matches[n]!.some((x) => o.includes(x.at)));
      if (isClaims && isLines) return [conflict('number', c.claim, n, line.terms[m]!, 0.85)];
    }
  }
  return [];
}

/** Whether a figure begins a stretch behind a comma. */
function isAside(terms: readonly Term[], at: number): boolean {
  return (
    terms[at]!.breakBefore ||
    (/^(?:now|aged|then)$/.test(terms[at - 1]?.norm ?? '') && terms[at - 1]!.breakBefore)
  );
}

/** The parts of a sentence, as indices of terms. */
function partsOf(terms: readonly Term[], text: string): number[][] {
  const parts: number[][] = [[]];
  terms.forEach((t, i) => {
    const isNew =
      parting.test(t.norm) ||
      (i > 0 && (/;/.test(text.slice(terms[i - 1]!.end, t.start)) || (t.norm === 'and' && t.breakBefore)));
    if (isNew) parts.push([]);
    parts.at(-1)!.push(i);
  });
  return parts;
}

/**
 * `31 percent of the shares and 22 percent of the votes` against `22 per cent of the shares and 31 per cent of the votes`:
 * the line has the claim's figure for another thing, and another figure for the claim's thing.
 */
export function shareConflicts(c: ConflictContext): Difference[] {
  const { line } = c.reading;
  const other = sharesIn(line.terms);
  if (other.length < 2) return [];
  for (const own of sharesIn(c.claim)) {
    const isOf = (s: Share) =>
      line.matches[own.thing]!.some((m) => m.at === s.thing && m.relation.strength >= 0.8);
    const isFigure = (s: Share) => line.matches[own.figure]!.some((m) => m.at === s.figure);
    const theirs = other.find((s) => isOf(s) && !isFigure(s));
    const isElsewhere = other.some((s) => isFigure(s) && !isOf(s));
    if (!theirs || !isElsewhere || other.some((s) => isOf(s) && isFigure(s))) continue;
    return [conflict('number', c.claim, own.figure, line.terms[theirs.figure]!, 0.85)];
  }
  return [];
}

interface Share {
  readonly figure: number;
  readonly thing: number;
}

/** `31 percent of the shares`: figures, and what they are a share of. */
function sharesIn(terms: readonly Term[]): Share[] {
  return terms.flatMap((t, figure) => {
    if (t.kind !== 'number') return [];
    let k = figure + 1;
    while (/^(?:per|cent|percent)$/.test(terms[k]?.norm ?? '')) k++;
    if (k === figure + 1 || terms[k]?.norm !== 'of') return [];
    for (k++; terms[k] && k - figure <= 7 && !terms[k]!.breakBefore; k++) {
      const isOwner = /['’]s?$/.test(terms[k]!.text);
      if (terms[k]!.weight > 0 && !isOwner) return [{ figure, thing: k }];
    }
    return [];
  });
}
