import { readOnce } from '../../util/beside.js';
import { looseShareWords, type ShareWords } from '../data/en/shares.js';
import { figureShareAt, fractionOf, only, otherCounts } from './shareFigures.js';
import { type Part, partsIn } from './shareParts.js';
import {
  amountOf,
  exactly,
  type Found,
  isPlural,
  type Share,
  slackOf,
  type Whole,
  wholeFrom,
} from './shareWhole.js';
import type { Term } from './terms.js';

const parting = /^(?:while|whereas|but|although|though)$/;

/**
 * The shares that a sentence speaks of, in order; remembered for its terms.
 *
 * @param text what the terms' offsets count in
 * @example sharesOf(…, terms of 'Of 52 who answered, 27 were against') // 27 of 52
 */
export const sharesOf = (text: string, terms: readonly Term[]): readonly Share[] => sharesIn(terms, text);

const sharesIn = readOnce((terms: readonly Term[], text: string) => readShares(text, terms));

function readShares(text: string, terms: readonly Term[]): readonly Share[] {
  const found = new Map<number, Found>();
  const add = (s: Found | undefined) => {
    // `seven in every ten` is no `every`.
    if (s && ![...found.values()].some((f) => f.at <= s.at && s.at <= f.last)) found.set(s.at, s);
  };
  const list = listIn(terms);
  for (const at of list?.counts ?? []) {
    add({ ...exactly(amountOf(terms[at])! / list!.total!), at, last: at, ...list!.whole, isAnaphor: true });
  }
  const sum = list?.total && list.counts.reduce((n, at) => n + amountOf(terms[at])!, 0) / list.total;
  if (list && sum && sum <= 1 && list.counts.length > 1)
    add({
      ...exactly(sum),
      at: list.from,
      last: list.from,
      ...list.whole,
      isAnaphor: true,
      isOnlyBorne: true,
    });
  terms.forEach((_, i) => {
    add(figureShareAt(terms, i));
    const t = terms[i]!;
    if (
      list &&
      i > list.from &&
      t.quantity?.kind === 'fraction' &&
      t.quantity.value < 1 &&
      terms[i + 1]?.norm !== 'of'
    )
      add(fractionOf(t, i, { ...list.whole, isAnaphor: true }));
  });
  const addRows = (isAsked: (row: ShareWords) => boolean) =>
    terms.forEach((_, i) => {
      const row = rowAt(terms, i);
      if (row && isAsked(row)) add(fromRow(terms, i, row, list));
    });
  addRows((row) => row.words.length > 1);
  for (const p of partsIn(terms)) add(fromPart(terms, p, list));
  addRows((row) => row.words.length === 1);
  if (found.size === 0) return [];
  const starts = terms.flatMap((t, i) =>
    i > 0 && (parting.test(t.norm) || /[;:—–]/.test(text.slice(terms[i - 1]!.end, t.start))) ? [i] : [],
  );
  const all = [...found.values()].sort((a, b) => a.at - b.at);
  return all.map((s, k) => {
    const to = starts.find((n) => n > s.at) ?? terms.length;
    let from = starts.findLast((n) => n <= s.at) ?? 0;
    // `it would cut traffic; it would also take a third of the trees`
    if (from > 0 && /^(?:it|he|she|they)$/.test(terms[from]!.norm))
      from = starts.findLast((n) => n < from) ?? 0;
    return { ...s, from, to, until: Math.min(to, all[k + 1]?.at ?? to) };
  });
}

interface List {
  /** Where its whole ends. */
  readonly from: number;
  readonly total?: number;
  readonly whole: Pick<Share, 'nouns' | 'total'>;
  /** Numbers that may be parts of it. */
  readonly counts: readonly number[];
}

/** `Of [the] 52 who answered, 27 were against, 19 in favour`; `Of the shopkeepers who answered, most were`. */
function listIn(terms: readonly Term[]): List | undefined {
  const of = terms.findIndex(
    (t, i) => t.norm === 'of' && (i === 0 || t.breakBefore || /^(?:that|and|but)$/.test(terms[i - 1]!.norm)),
  );
  const comma = of < 0 ? -1 : terms.findIndex((t, k) => k > of + 1 && t.breakBefore);
  if (comma < 0) return undefined;
  const { nouns, total } = wholeFrom(terms, of + 1);
  const counts = terms.flatMap((t, k) => {
    const n = k < comma || total === undefined ? undefined : amountOf(t);
    if (n === undefined || n >= total! || otherCounts.test(terms[k + 1]?.norm ?? '')) return [];
    return /^(?:in|on|at|by|to|from|than|after|under|over)$/.test(terms[k - 1]!.norm) ? [] : [k];
  });
  const whole = { nouns, ...(total !== undefined && { total }) };
  return nouns.length > 0 || total !== undefined ? { from: comma - 1, ...whole, whole, counts } : undefined;
}

/** The whole of a share, from the beginning of its sentence if that tells it. */
function inList(list: List | undefined, at: number, whole: Whole): Whole {
  return list && at > list.from && whole.isAnaphor ? { ...list.whole, isAnaphor: true } : whole;
}

function fromRow(
  terms: readonly Term[],
  at: number,
  row: ShareWords,
  list: List | undefined,
): Found | undefined {
  const last = at + row.words.length - 1;
  const next = terms[last + 1];
  // `All the shops had closed, some for good`
  const isAside = terms[at]!.breakBefore && next?.kind === 'function' && next.norm !== 'of';
  const whole = isAside ? { nouns: [], isAnaphor: true } : wholeFrom(terms, last + 1);
  if (
    row.words.at(-1) !== 'of' &&
    terms[last + 1]?.norm !== 'of' &&
    !isPlural(terms, last + 1) &&
    !whole.isAnaphor
  )
    return undefined;
  return { at, last, low: row.low, high: row.high, slack: 0, ...inList(list, at, whole), isVague: false };
}

function fromPart(terms: readonly Term[], p: Part, list: List | undefined): Found | undefined {
  const { at, low, high } = p;
  const slack = p.slack > 0 ? slackOf(terms[at]!) : 0;
  // `the share was 20 percent`: of what, nobody knows.
  const isOnlyBorne = !p.isOf && !p.isAdverb;
  // `it all lasted`, `all the same`
  const isAll = terms[at]!.norm === 'all' && p.last === at;
  // People, not what is told of.
  if (/^(?:nobody|everyone|everybody)$/.test(terms[at]!.norm))
    return { at, last: p.last, low, high, slack, nouns: [], isAnaphor: false, isVague: false };
  if (isAll && (/^(?:it|they|them|we|us|you|in|of)$/.test(terms[at - 1]?.norm ?? '') || isFixed(terms, at)))
    return undefined;
  const last = Math.min(p.last, terms.length - 1);
  const isOneIn = terms[at]!.norm === 'one';
  const whole: Whole = p.isAdverb
    ? { nouns: [], isAnaphor: true }
    : isOneIn
      ? { nouns: p.whole ?? [], isAnaphor: false }
      : wholeFrom(terms, last + 1);
  return { at, last, low, high, slack, ...inList(list, at, whole), isVague: false, isOnlyBorne };
}

/** `all the same`, `all the way`, `all day`. */
const isFixed = (terms: readonly Term[], at: number) =>
  /^(?:same|way|time|more|better|day|night|year|week|along)$/.test(
    terms[terms[at + 1]?.norm === 'the' ? at + 2 : at + 1]?.norm ?? '',
  );

const rowsByFirst = new Map<string, ShareWords[]>();
for (const row of looseShareWords) {
  const rows = rowsByFirst.get(row.words[0]!);
  if (rows) rows.push(row);
  else rowsByFirst.set(row.words[0]!, [row]);
}

function rowAt(terms: readonly Term[], i: number): ShareWords | undefined {
  const row = rowsByFirst
    .get(terms[i]!.norm)
    ?.find(({ words }) =>
      words.every((w, k) => terms[i + k]?.norm === w && !(k > 0 && terms[i + k]!.breakBefore)),
    );
  if (!row) return undefined;
  const next = terms[i + row.words.length];
  // `voted no`
  if (row.words.at(-1) === 'no' && next?.breakBefore !== false) return undefined;
  // `some day`, `all but`, `at all`
  if (
    /^(?:days?|nights?|weeks?|months?|years?|times?|hours|minutes|more|others?|but|longer)$/.test(
      next?.norm ?? '',
    )
  )
    return undefined;
  const before = terms[i - 1]?.norm ?? '';
  // `a week and a half`, `half an hour`
  if (row.words[0] === 'half' && (before === 'a' || /^an?$/.test(next?.norm ?? ''))) return undefined;
  if (/^(?:but|at)$/.test(before)) return before === 'at' && next?.norm === 'of' ? row : undefined;
  const isOf = only.test(row.words[0]!) || next?.norm === 'of';
  return !isOf && /^(?:for|this|how|as|so|too|very|it|they|them|we|us|than)$/.test(before) ? undefined : row;
}
