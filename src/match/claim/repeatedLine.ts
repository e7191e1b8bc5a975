import { readOnce } from '../../util/beside.js';
import { auxiliaryWords, emptiedWords, limitingWords } from '../data/en/repeating.js';
import { scales } from '../data/en/scales.js';
import { areConverse } from '../lexicon/opposites.js';
import { entryOf, relateEntries } from '../lexicon/relate.js';
import { isSameName, type LineAlignment } from './align.js';
import type { ConflictContext, Difference, FoundConflict } from './conflicts.js';
import { conflict, shareOf } from './conflicts.js';
import { areRivalDates, dateWord } from './dateWords.js';
import { isNegator, turnsRound } from './polarity.js';
import { bearsOut } from './quantities.js';
import type { Term } from './terms.js';

/** A stretch in which a claim and a line differ: terms `from` to `to` of the claim, `at` to `end` of the line. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
}

/** A claim of fewer words repeats nothing; one of fewer than that many, only if all else is the same. */
const fewestTerms = 4;
const fewTerms = 6;
/** The share of a claim's words that the line has in the same order. */
const leastShared = 0.75;
/** What such a line answers of the claim's telling weight at least: a name is much of it. */
const leastAnswered = 0.3;
/** More words than this in one stretch are another statement. */
const longestHunk = 4;
const mostHunks = 3;

/**
 * What differs where a claim repeats a line word for word but for a few: a negation too many or too few, another number,
 * name, day or month, the opposite of a word, another place on a scale (`all`, `some`; `may`, `will`). That all else is
 * the same says what the words stand against, which other detectors must find out. None where another line has the
 * claim's own words there.
 */
export function repeatedLineConflicts(c: ConflictContext): Difference[] {
  const hunks = differences(c.claim, c.reading.line.terms)?.hunks;
  if (!hunks || hunks.length === 0) return [];
  const found = hunks
    .filter((h) => !isSpelledAlike(c.claim, c.reading.line.terms, h))
    .flatMap((h) => hunkConflict(c, h) ?? [])
    .map((f) => ({ ...f, isRepeated: true as const }));
  // `not unhappy` for `happy`: two turns make none.
  const turns = found.filter((f) => f.kind === 'polarity' || f.kind === 'antonym');
  if (turns.length > 1) return [];
  return found.filter((f) => !isRepeatedElsewhere(c, f.term, hunks.length));
}

/** Of lines laid against a claim, those that it repeats. */
export function repeatedLines(claim: readonly Term[], lines: readonly LineAlignment[]): LineAlignment[] {
  return lines.filter((l) => shareOf(claim, l) >= leastAnswered && differences(claim, l.terms) !== undefined);
}

/** Stretches that a shortened sentence leaves out at most. */
const mostLeftOut = 3;

/**
 * Whether a claim is a line with some of it left out: an aside between commas, or words of which none turns or limits the
 * rest. What is said so is what the line says.
 */
export function isShortened(claim: readonly Term[], line: readonly Term[]): boolean {
  if (claim.length < fewTerms || line.length <= claim.length) return false;
  let left = 0;
  let k = line.findIndex((t, i) => t.norm === claim[0]!.norm && line[i + 1]?.norm === claim[1]!.norm);
  if (k < 0 || line.slice(Math.max(0, k - mostBefore), k).some(limits)) return false;
  for (const t of claim) {
    const from = k;
    while (k < line.length && line[k]!.norm !== t.norm) k++;
    if (k === line.length) return false;
    if (k > from) {
      const isAside = line[from]!.breakBefore && line[k]!.breakBefore;
      if (isMadeActive(line, from, k)) return false;
      if (++left > mostLeftOut || (!isAside && line.slice(from, k).some(limits))) return false;
    }
    k++;
  }
  return true;
}

const beForms = /^(?:is|are|was|were|be|been|being)$/;

/** Whether what is left out made a passive of what follows or stands before: `sued the farmers` of `was sued by the farmers`. */
function isMadeActive(line: readonly Term[], from: number, to: number): boolean {
  const isBe = beForms.test(line[to - 1]!.norm) && !beForms.test(line[from - 1]?.norm ?? '');
  return (isBe && line[to]!.kind === 'content') || (to - from === 1 && line[from]!.norm === 'by');
}

/**
 * Whether a claim repeats a line but for small words that change nothing: `has also not left`, `hasn’t left` of `has not left`.
 */
export function isRestated(claim: readonly Term[], line: readonly Term[]): boolean {
  const found = differences(claim, line);
  // `Not everyone shares it` says nothing of what everyone shares.
  if (!found || line.slice(Math.max(0, found.start - mostBefore), found.start).some(limits)) return false;
  return found.hunks.every((h) => {
    const [own, other] = [claim.slice(h.from, h.to), line.slice(h.at, h.end)];
    if (spelledOut(own) === spelledOut(other)) return true;
    // `to one`, of `to two`: a figure, though a small word
    return [...own, ...other].every(
      (t) => t.weight === 0 && t.norm !== 'one' && !telling(t) && !limits(t) && !auxiliaries.has(t.norm),
    );
  });
}

/** `those who weren’t`, of `those who were not`: the line may go on behind a claim’s last word. */
function isSpelledAlike(claim: readonly Term[], line: readonly Term[], h: Hunk): boolean {
  const own = spelledOut(claim.slice(h.from, h.to));
  const ends = h.to === claim.length ? [h.end, h.end + 1] : [h.end];
  return ends.some((end) => own === spelledOut(line.slice(h.at, end)));
}

const spelledOut = (all: readonly Term[]): string =>
  all
    .map((t) =>
      t.norm
        .replace(/^(?:can['’]t|cannot)$/, 'can not')
        .replace(/^won['’]t$/, 'will not')
        .replace(/n['’]t$/, ' not'),
    )
    .join(' ');

/** So many words before what is kept may say that it is not so: `denied that …`, `if …`. */
const mostBefore = 6;

/** Whether a word that is left out takes something back of the rest. */
export const limits = (t: Term): boolean => turnsRound(t.norm) || sidesOf.has(t.norm) || limiting.has(t.norm);
const limiting: ReadonlySet<string> = new Set(limitingWords);

/** Whether another line repeats the claim as well, with the words of this stretch. */
function isRepeatedElsewhere(c: ConflictContext, term: number, hunks: number): boolean {
  return c.lines.some((l) => {
    if (l === c.reading.line) return false;
    const other = differences(c.claim, l.terms)?.hunks;
    return other !== undefined && other.length <= hunks && !other.some((h) => h.from <= term && term < h.to);
  });
}

function hunkConflict(c: ConflictContext, h: Hunk): Difference | undefined {
  const { claim } = c;
  const { terms } = c.reading.line;
  const own = claim.slice(h.from, h.to);
  const other = terms.slice(h.at, h.end);
  const make = (kind: FoundConflict['kind'], term: number, source: Term | undefined) =>
    source && claim[term] ? conflict(kind, claim, term, source, 0.9) : undefined;
  const [denied, theirs] = [own.findIndex(denies), other.findIndex(denies)];
  if (denied >= 0 !== theirs >= 0) {
    // `not only`, `not until`; and where the other side has another word that turns it round.
    const [side, at] = denied >= 0 ? [claim, h.from + denied] : [terms, h.at + theirs];
    const isInside = at + 1 < (denied >= 0 ? h.to : h.end);
    if (isInside && emptied.has(side[at + 1]!.norm)) return undefined;
    // `no more than three`, of `nobody … more than three`
    const opposite = denied >= 0 ? terms : claim;
    if (
      /^(?:more|less|fewer)$/.test(side[at + 1]?.norm ?? '') &&
      opposite.some((t) => /^(?:nobody|none)$/.test(t.norm))
    )
      return undefined;
    const [rest, answer] = denied >= 0 ? [own, other] : [other, own];
    if (answer.some((t) => turnsRound(t.norm) || isUndone(t.norm)) || !isSameElse(rest, answer))
      return undefined;
    return denied >= 0
      ? make('polarity', h.from + denied, terms[h.end] ?? terms[h.at - 1])
      : make('polarity', Math.min(h.to, claim.length - 1), other[theirs]);
  }
  if (denied >= 0) return undefined;
  const [x, y] = [only(own, telling), only(other, telling)];
  if (x === undefined || y === undefined) return scaleConflict(c, h);
  const [a, b] = [own[x]!, other[y]!];
  if (a.quantity && b.quantity) {
    if (isYear(a) !== isYear(b) || a.quantity.kind !== b.quantity.kind) return undefined;
    const isOwn = (t: Term) =>
      t.quantity !== undefined && bearsOut(a.quantity!, a.margin ?? 'exact', t.quantity);
    if (terms.some(isOwn)) return undefined;
    return make(isYear(a) ? 'date' : 'number', h.from + x, b);
  }
  if (areRivalDates(dateWord(a.norm) ?? '', dateWord(b.norm) ?? '')) return make('date', h.from + x, b);
  if (a.kind === 'name' && b.kind === 'name' && own.length === other.length) return nameConflict(c, h);
  // `joined another club` is `left for another club`.
  if (a.kind === 'content' && b.kind === 'content' && own.length === other.length) {
    const relation = relateEntries(entryOf(a.norm), entryOf(b.norm));
    // `bought` for `sold`, with the same buyer
    const isConverse = entryOf(a.norm).lemmas.some((l) =>
      entryOf(b.norm).lemmas.some((m) => areConverse(l, m)),
    );
    if (relation.kind === 'opposite' || isConverse) return make('antonym', h.from + x, b);
  }
  return scaleConflict(c, h);
}

/** Another name in the place of a name: none of its words is one of the other’s, nor do the two make one name. */
function nameConflict(c: ConflictContext, h: Hunk): Difference | undefined {
  const { claim } = c;
  const { line } = c.reading;
  const own = claim.slice(h.from, h.to);
  const other = line.terms.slice(h.at, h.end);
  const names = (all: readonly Term[]) => all.filter((t) => t.kind === 'name');
  if (names(own).length === 0 || names(other).length === 0) return undefined;
  for (const [k, a] of own.entries()) {
    if (a.kind !== 'name') continue;
    // `Lund Foods first applied` of `Lund Foods, which is based in Berg, first applied`
    if (line.matches[h.from + k]!.some((m) => m.relation.strength > 0.3)) return undefined;
    if (names(other).some((b) => isSameName(a, b))) return undefined;
  }
  const [a, b] = [names(own).at(-1)!, names(other).at(-1)!];
  const { text } = line.candidate.terms.source;
  if (text.includes(`${a.text} ${b.text}`) || text.includes(`${b.text} ${a.text}`)) return undefined;
  return conflict('name', claim, h.from + own.lastIndexOf(a), b, 0.9);
}

const sidesOf = new Map<string, (readonly [row: number, side: number])[]>();
scales.split('\n').forEach((row, n) => {
  row.split(' / ').forEach((words, side) => {
    for (const w of words.split(' ')) sidesOf.set(w, [...(sidesOf.get(w) ?? []), [n, side]]);
  });
});

/** `all` for `some`, `will` for `may`: one small word each, on two sides of a scale. */
function scaleConflict(c: ConflictContext, h: Hunk): Difference | undefined {
  if (h.to - h.from !== 1 || h.end - h.at !== 1) return undefined;
  const [a, b] = [c.claim[h.from]!, c.reading.line.terms[h.at]!];
  const other = sidesOf.get(b.norm) ?? [];
  const isOther = (sidesOf.get(a.norm) ?? []).some(([row, side]) =>
    other.some(([r, s]) => r === row && s !== side),
  );
  return isOther ? conflict('antonym', c.claim, h.from, b, 0.85) : undefined;
}

const emptied: ReadonlySet<string> = new Set(emptiedWords);

const denies = (t: Term): boolean => isNegator(t.norm) && t.norm !== 'without';

/** `unpaid`, `lack`: denies without a negator. */
const isUndone = (norm: string): boolean => /^(?:un|in|dis|non|im|ir).{3,}|less$|^lack/.test(norm);

const telling = (t: Term): boolean =>
  t.weight > 0 || t.quantity !== undefined || dateWord(t.norm) !== undefined;

/** The index of the only word of its sort; `undefined` where there are none or several that are no one name. */
function only(all: readonly Term[], isSort: (t: Term) => boolean): number | undefined {
  const found = all.flatMap((t, i) => (isSort(t) ? [i] : []));
  if (found.length > 1 && !found.every((i) => all[i]!.kind === 'name')) return undefined;
  return found.at(-1);
}

/** A year by itself. */
const isYear = (t: Term): boolean => /^(?:1[5-9]|20)\d\d$/.test(t.norm);

const auxiliaries: ReadonlySet<string> = new Set(auxiliaryWords);

/** Whether two stretches say the same but for negators, auxiliaries and forms of one verb: `did not accept`, `accepted`. */
function isSameElse(a: readonly Term[], b: readonly Term[]): boolean {
  const rest = (all: readonly Term[]) => all.filter((t) => !denies(t) && !auxiliaries.has(t.norm));
  const [x, y] = [rest(a), rest(b)];
  return (
    x.length === y.length &&
    x.every(
      (t, i) => t.norm === y[i]!.norm || relateEntries(entryOf(t.norm), entryOf(y[i]!.norm)).strength >= 0.8,
    )
  );
}

/** The same word, or the same number: `two`, `2`. */
function isSameTerm(a: Term, b: Term): boolean {
  if (a.norm === b.norm) return true;
  return (
    a.quantity !== undefined &&
    b.quantity !== undefined &&
    a.quantity.kind === b.quantity.kind &&
    bearsOut(a.quantity, 'exact', b.quantity)
  );
}

/**
 * Where a claim differs from the stretch of a line that is most like it, and where that begins, by the least number of words inserted, left out
 * or replaced (Sellers 1980: the line may go on before and behind); `undefined` where that is much of the claim.
 */
function differences(claim: readonly Term[], line: readonly Term[]): Differences | undefined {
  if (claim.length < fewestTerms) return undefined;
  const known = compared(claim);
  if (!known.has(line)) known.set(line, compare(claim, line));
  return known.get(line);
}

interface Differences {
  readonly hunks: readonly Hunk[];
  readonly start: number;
}

/** The lines that a claim was compared with. */
const compared = readOnce((_claim: readonly Term[]) => new Map<readonly Term[], Differences | undefined>());
const normsOf = readOnce((terms: readonly Term[]): ReadonlySet<string> => new Set(terms.map((t) => t.norm)));

function compare(claim: readonly Term[], line: readonly Term[]): Differences | undefined {
  const n = claim.length;
  const m = line.length;
  const known = normsOf(line);
  if (claim.filter((t) => known.has(t.norm) || t.quantity).length < n * leastShared) return undefined;
  const width = m + 1;
  const cost = new Uint16Array((n + 1) * width);
  for (let i = 1; i <= n; i++) {
    cost[i * width] = i;
    for (let j = 1; j <= m; j++) {
      const same = isSameTerm(claim[i - 1]!, line[j - 1]!) ? 0 : 1;
      cost[i * width + j] = Math.min(
        cost[(i - 1) * width + j - 1]! + same,
        cost[(i - 1) * width + j]! + 1,
        cost[i * width + j - 1]! + 1,
      );
    }
  }
  let j = 0;
  // Of equals the last: the claim’s last word stands in the place of the line’s, and not behind what comes before that.
  for (let k = 1; k <= m; k++) if (cost[n * width + k]! <= cost[n * width + j]!) j = k;
  if (cost[n * width + j]! > (n < fewTerms ? 1 : Math.max(3, n * (1 - leastShared)))) return undefined;
  const hunks: Hunk[] = [];
  let [i, to, end] = [n, n, j];
  const close = () => {
    if (to > i || end > j) hunks.push({ from: i, to, at: j, end });
    [to, end] = [i, j];
  };
  while (i > 0) {
    const here = cost[i * width + j]!;
    const isSame = j > 0 && isSameTerm(claim[i - 1]!, line[j - 1]!) && cost[(i - 1) * width + j - 1] === here;
    if (isSame) {
      close();
      [i, j] = [i - 1, j - 1];
      [to, end] = [i, j];
    } else if (j > 0 && cost[i * width + j - 1]! + 1 === here) j--;
    else if (j > 0 && cost[(i - 1) * width + j - 1]! + 1 === here) [i, j] = [i - 1, j - 1];
    else i--;
  }
  close();
  if (
    hunks.length > mostHunks ||
    hunks.some((h) => h.to - h.from > longestHunk || h.end - h.at > longestHunk)
  )
    return undefined;
  return { hunks: hunks.reverse(), start: j };
}
