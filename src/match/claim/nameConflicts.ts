import { readOnce } from '../../util/beside.js';
import type { LineAlignment } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict, frameOf, isFramedElsewhere, rivalShare } from './conflicts.js';
import { areRivalDates, dateWord, isDateWord, isSeason } from './dateWords.js';
import { restCover } from './numberConflicts.js';
import { isInWords } from './otherTimes.js';
import type { Term } from './terms.js';

/** A line that covers this much of a claim and has another name is about the claim's matter. */
const nearlyAll = 0.65;
/** Or this much of it, the date apart: `out of service since March` against `out of service since January`. */
const allBesides = 0.9;

/**
 * A name of the claim against another name in the same place of the line, while no line found for the claim has
 * the claim's name. Weekdays and months are told apart as dates.
 */
export function nameConflicts(c: ConflictContext): Difference[] {
  const found: Difference[] = [];
  c.reading.slots.forEach((slot, k) => {
    const t = c.claim[slot.claim]!;
    if (t.kind !== 'name' || t.weight < 1 || slot.match || !slot.source) return;
    // Somewhere else in what was found: then only on a line that has all the rest, and if the name stands nowhere
    // beside the claim's other words.
    const isKnown = c.lines.some((l) => l.cover[slot.claim]! > 0);
    if (isKnown) {
      if (c.reading.line.cover[slot.claim]! > 0 || c.lineCoverage < nearlyAll) return;
      if (isFramedElsewhere(c, slot.claim, (x) => x.kind === 'content' && x.weight >= 0.3)) return;
    }
    const other = slot.source;
    if (other.kind !== 'name' || other.weight < 1) return;
    if (isDateWord(t.norm) !== isDateWord(other.norm)) return;
    // The source's name is in the claim too, elsewhere: a matter of order, not of another name.
    if (c.claim.some((x) => x.stem === other.stem)) return;
    const { left, right } = frameOf(c.reading, k);
    if (left + right < 2) return;
    const kind = areRivalDates(t.norm, other.norm) ? 'date' : 'name';
    found.push(conflict(kind, c.claim, slot.claim, other, left > 0 && right > 0 && !isKnown ? 0.9 : 0.7));
  });
  // A weekday or month against another in the line, wherever they stand: there is one of each, or none conflicts.
  c.claim.forEach((t, i) => {
    if (
      t.kind !== 'name' ||
      !isDateWord(t.norm) ||
      c.reading.line.cover[i]! > 0 ||
      found.some((f) => f.term === i)
    )
      return;
    const isKnown = c.lines.some((l) => l.cover[i]! > 0);
    const isMatter = c.lineCoverage >= nearlyAll || restCover(c, i) >= allBesides;
    if (isKnown && (!isMatter || isFramedElsewhere(c, i, undefined, rivalShare))) return;
    // `by Wednesday night`, in another line: the claim rests on that.
    if (isInWords(c.claim, i, c.lines)) return;
    const rivals = c.reading.line.terms.filter((s) => s.kind === 'name' && areRivalDates(t.norm, s.norm));
    const own = c.claim.filter((x) => areRivalDates(t.norm, x.norm));
    if (rivals.length === 1 && own.length === 0)
      found.push(conflict('date', c.claim, i, rivals[0]!, isKnown ? 0.7 : 0.8));
  });
  found.push(...seasonConflicts(c));
  return found;
}

/** Another season in a line that has most of the claim: `before the winter` against `before the summer`. */
function seasonConflicts(c: ConflictContext): Difference[] {
  const { terms } = c.reading.line;
  const inOf = (all: readonly Term[]) =>
    all.map((_, i) => i).filter((i) => isSeason(all[i]!.norm, all[i - 1]?.norm));
  const [own, other] = [inOf(c.claim), inOf(terms)];
  if (own.length !== 1 || other.length !== 1 || c.lineCoverage < nearlyAll) return [];
  const [a, b] = [c.claim[own[0]!]!, terms[other[0]!]!];
  return a.norm === b.norm ? [] : [conflict('date', c.claim, own[0]!, b, 0.75)];
}

/**
 * `on 1 June` against `on 1 July`, `on 3 July`: a day of a month on both sides, one of the two the same, and no line has
 * the claim's.
 */
export function dayConflicts(c: ConflictContext): Difference[] {
  const own = daysIn(c.claim);
  const other = daysIn(c.reading.line.terms);
  if (own.length !== 1 || other.length !== 1 || c.lineCoverage < dayMatter) return [];
  const [a, b] = [own[0]!, other[0]!];
  const isMonth = a.month === b.month;
  if (isMonth === (a.day === b.day)) return [];
  const isKnown = c.lines.some((l) => daysIn(l.terms).some((d) => d.month === a.month && d.day === a.day));
  if (isKnown) return [];
  return [
    conflict(
      'date',
      c.claim,
      isMonth ? a.dayAt : a.monthAt,
      c.reading.line.terms[isMonth ? b.dayAt : b.monthAt]!,
      0.8,
    ),
  ];
}

/** What a line must have of a claim beside the day. */
const dayMatter = 0.3;

/** Whether a line has a day of a month that shares the day or the month with the claim's, and not both. */
export function hasOtherDay(claim: readonly Term[], line: LineAlignment): boolean {
  const own = daysIn(claim);
  if (own.length !== 1) return false;
  const other = daysIn(line.terms);
  return other.length === 1 && (other[0]!.month === own[0]!.month) !== (other[0]!.day === own[0]!.day);
}

/** `1 July`, `July 1`: the days of months in a sentence. Remembered. */
const daysIn = readOnce(readDays);

function readDays(terms: readonly Term[]): { day: number; month: string; dayAt: number; monthAt: number }[] {
  return terms.flatMap((t, i) => {
    const month = t.kind === 'name' ? dateWord(t.norm) : undefined;
    if (month === undefined || month.endsWith('day')) return [];
    const isOf = terms[i - 1]?.norm === 'of';
    // `the 6th of February, three weeks after`
    const at = [isOf ? i - 2 : i - 1, i + 1].find((k) => {
      // `early one July morning` is no day.
      const q =
        terms[k]?.quantity?.kind === 'ordinal' || /\d/.test(terms[k]?.text ?? '')
          ? terms[k]!.quantity
          : undefined;
      const isApart = terms[Math.max(k, i)]?.breakBefore === true;
      return q !== undefined && !isApart && Number.isInteger(q.value) && q.value >= 1 && q.value <= 31;
    });
    if (at === undefined) return [];
    return [{ day: terms[at]!.quantity!.value, month, dayAt: at, monthAt: i }];
  });
}
