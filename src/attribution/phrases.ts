import type { Span } from '../text/span.js';
import { daysAndMonths, indefinites } from './data/en/grammar.js';
import { standsAlone } from './determiners.js';
import { isBodyNoun, isPersonNoun } from './nouns.js';
import type { Token } from './sentence.js';
import { framesOf } from './verbs.js';

/** A noun phrase as indices of tokens, `last` included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** The noun that the rest hangs on: `spokesman` in `a spokesman for the mayor`. */
  readonly head: number;
}

/** How many words a noun phrase may have here; longer ones are lists that no one speaks as. */
const longest = 24;

/** Whether two neighbours may be in one phrase: only white space, a hyphen or an abbreviation's full stop between. */
export function joins(before: Token, after: Token): boolean {
  const gap = after.gap;
  if (gap === '' || gap === ' ' || gap === '-' || gap === '\u00a0' || gap === '–') return true;
  if (gap === '. ' || gap === '.')
    return before.text.length <= 4 || (before.text.length <= 5 && before.isCapital);
  if (/^[^\s,;:.!?()"“”—–]{1,2}$/.test(gap)) return true;
  return /^(?:[’'] |\s+|\/|&| & |[ -]?[$£€¥]|’)$/.test(gap) && lengthOf(gap) < 6;
}

/** In UTF-16 units, a line's end counted as one. */
const lengthOf = (gap: string) => (gap.includes('\r') ? gap.replaceAll('\r\n', '\n') : gap).length;

const nominal = (t: Token) => t.tag === 'noun' || t.tag === 'name' || t.tag === 'number';

export const isDay = (t: Token) => t.isCapital && daysAndMonths.has(t.norm) && !t.isPossessive;

/** The noun phrase without what hangs on it that ends with token `end`. */
export function basePhraseEndingAt(tokens: readonly Token[], end: number): Phrase | undefined {
  const head = tokens[end];
  if (!head) return undefined;
  if (head.tag === 'pronoun') return { first: end, last: end, head: end };
  if (head.tag === 'det') {
    if (
      !indefinites.has(head.norm) &&
      !(standsAlone(head.norm) && head.norm !== 'that' && head.norm !== 'this')
    )
      return undefined;
    const before = tokens[end - 1];
    const isPair = before?.tag === 'det' && joins(before, head);
    return { first: isPair ? end - 1 : end, last: end, head: end };
  }
  // `4 in 10`
  const share = tokens[end - 2]?.tag;
  if (head.tag === 'number' && tokens[end - 1]?.norm === 'in' && (share === 'number' || share === 'det'))
    return { first: end - 2, last: end, head: end - 2 };
  if (head.tag !== 'noun' && head.tag !== 'name') return undefined;
  if (isDay(head) || (head.isPossessive && head.tag === 'name' && !/s['’]?$/.test(head.text)))
    return undefined;
  let first = end;
  let seenPerson = head.tag === 'noun';
  for (let i = end - 1; i >= 0 && end - i < longest; i--) {
    const t = tokens[i]!;
    if (!joins(t, tokens[i + 1]!) || isDay(t)) break;
    if (t.tag === 'det') {
      first = i;
      const before = tokens[i - 1];
      if (before?.tag === 'det' && joins(before, t)) continue;
      break;
    }
    if (t.tag === 'name' || t.tag === 'number') first = i;
    else if (t.tag === 'noun') {
      // `the vote Ruiz [said]`: a noun before a name is its title, or no part of it.
      if (
        !seenPerson &&
        tokens[i + 1]!.tag === 'name' &&
        !isPersonNoun(t.norm) &&
        !isKindOfBody(tokens, i) &&
        tokens[i + 1]!.gap !== '-' &&
        !t.isPossessive &&
        !t.isCapital &&
        !opensClause(tokens, i)
      )
        break;
      seenPerson = true;
      first = i;
    } else if (t.tag === 'adv' && tokens[i - 1]?.tag === 'det') first = i;
    else if (t.tag === 'verb' && isModifier(tokens, i)) first = i;
    else break;
  }
  while (first < end && tokens[first]!.tag === 'adv') first++;
  // `six in 10 voters`
  if (tokens[first]!.tag === 'number' && tokens[first - 1]?.norm === 'in' && first > 1) {
    const share = tokens[first - 2]!;
    if (
      share.tag === 'number' ||
      (share.tag === 'det' && standsAlone(share.norm.toLowerCase())) ||
      shares.has(share.norm)
    )
      first -= 2;
  }
  return { first, last: end, head: end };
}

/** `firm` of `engineers from the firm Oakes & Tran`: behind a preposition, so that no clause (`the firm Ruiz left`) begins. */
function isKindOfBody(tokens: readonly Token[], i: number): boolean {
  const whose = tokens[i - 3];
  const isKnown = isBodyNoun(tokens[i]!.norm) || (whose?.tag === 'noun' && isPersonNoun(whose.norm));
  // `of a campaign Mr. Ruiz has called bigoted`
  const isCourtesy = /^(?:mr|mrs|ms|miss|dr)$/.test(tokens[i + 1]?.norm ?? '');
  return isKnown && !isCourtesy && tokens[i - 1]?.tag === 'det' && tokens[i - 2]?.tag === 'prep';
}

const shares: ReadonlySet<string> = new Set('four five six seven eight nine'.split(' '));

/** Whether only a word or two stand between token `i` and marks or a comma before it: `“…,” panel chairman Ruiz`. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k >= 0 && i - k < 3; k--) {
    if (k === 0 || tokens[k - 1]!.tag === 'quote' || /[,;:—]/.test(tokens[k]!.gap)) return true;
    if (tokens[k - 1]!.tag !== 'noun' && tokens[k - 1]!.tag !== 'name') return false;
  }
  return false;
}

/** `elected officials`, `leading economists`: a participle that begins a phrase. */
function isModifier(tokens: readonly Token[], i: number): boolean {
  const form = tokens[i]!.verb?.form;
  if (form !== 'ing' && form !== 'past' && form !== 'participle') return false;
  if (framesOf(tokens[i]!.verb!.lemma)?.has('q')) return false;
  const before = tokens[i - 1];
  return (
    before === undefined ||
    before.tag === 'prep' ||
    before.tag === 'det' ||
    before.tag === 'adv' ||
    before.tag === 'conj' ||
    /[,;:—]/.test(tokens[i]!.gap)
  );
}

const attaching =
  /^(?:of|for|at|from|with|in|on|to|near|behind|against|among|by|within|under|through|across|outside|inside|over|around)$/;

/** Adjectives that follow their noun: `people familiar with the talks`. */
const behindNoun =
  /^(?:familiar|close|present|involved|responsible|critical|opposed|skeptical|loyal|briefed|knowledgeable)$/;

/** The noun phrase that ends with token `end`, with what hangs on its head. */
export function phraseEndingAt(tokens: readonly Token[], end: number): Phrase | undefined {
  let phrase: Phrase | undefined = basePhraseEndingAt(tokens, end) ?? pronounBehind(tokens, end);
  if (!phrase) return undefined;
  if (tokens[phrase.head]!.tag !== 'pronoun') {
    for (let steps = 0; steps < 5; steps++) {
      const wider: Phrase | undefined = attached(tokens, phrase) ?? coordinated(tokens, phrase);
      if (!wider || end - wider.first > longest) break;
      phrase = wider;
    }
  }
  return phrase;
}

/** `one of them`, `an official close to him`: the phrase that an object pronoun behind its preposition ends. */
function pronounBehind(tokens: readonly Token[], end: number): Phrase | undefined {
  if (tokens[end]?.tag !== 'object') return undefined;
  return attached(tokens, { first: end, last: end, head: end });
}

/** `a spokesman` for phrase `the mayor` behind `for`. */
function attached(tokens: readonly Token[], phrase: Phrase): Phrase | undefined {
  const link = tokens[phrase.first - 1];
  const before = tokens[phrase.first - 2];
  if (!link || !before) return undefined;
  if (!joins(link, tokens[phrase.first]!) || !joins(before, link)) return undefined;
  // `a union representing dock workers`
  if (
    link.verb?.form === 'ing' &&
    link.tag === 'verb' &&
    before.tag === 'noun' &&
    !framesOf(link.verb.lemma)?.has('q')
  ) {
    const group = basePhraseEndingAt(tokens, phrase.first - 2);
    const head = group && tokens[group.head]!;
    const isDetermined = group !== undefined && tokens[group.first]!.tag === 'det';
    if (group && head && isDetermined && (isPersonNoun(head.norm) || isBodyNoun(head.norm)))
      return { ...group, last: phrase.last };
  }
  // `a ship waiting off Cape Lannet`
  const isOff = link.norm === 'off' && before.verb?.form === 'ing';
  if (((link.tag !== 'prep' && link.tag !== 'to') || !attaching.test(link.norm)) && !isOff) return undefined;
  if (before.tag === 'verb') {
    // `lawyers representing`, `officials briefed on`
    const form = before.verb?.form;
    if (form === 'base' || form === 's') return undefined;
    const base =
      phrase.first >= 3 && joins(tokens[phrase.first - 3]!, before)
        ? basePhraseEndingAt(tokens, phrase.first - 3)
        : undefined;
    if (!base || tokens[base.head]!.tag !== 'noun') return undefined;
    return { ...base, last: phrase.last };
  }
  const base = basePhraseEndingAt(tokens, phrase.first - 2);
  if (!base || tokens[base.head]!.tag === 'pronoun') return undefined;
  // `In a speech to supporters, …` is no subject: neither is a phrase that a preposition of time begins.
  const head = behindNoun.test(tokens[base.head]!.norm) && base.head > base.first ? base.head - 1 : base.head;
  return { first: base.first, last: phrase.last, head };
}

/** `Ruiz and Chen`, `Ruiz, Chen and others`. */
function coordinated(tokens: readonly Token[], phrase: Phrase): Phrase | undefined {
  const link = tokens[phrase.first - 1];
  if (link?.tag !== 'conj' || (link.norm !== 'and' && link.norm !== 'or')) return undefined;
  if (!joins(link, tokens[phrase.first]!)) return undefined;
  let left = basePhraseEndingAt(tokens, phrase.first - 2);
  if (!left || tokens[left.head]!.tag === 'pronoun') return undefined;
  while (/^, ?$/.test(tokens[left.first]!.gap)) {
    const more = basePhraseEndingAt(tokens, left.first - 1);
    if (!more || tokens[more.head]!.tag !== tokens[left.head]!.tag) break;
    left = { ...more, last: left.last };
  }
  const before = tokens[left.first - 1];
  const isFree =
    before === undefined ||
    before.tag === 'quote' ||
    before.tag === 'sub' ||
    before.tag === 'conj' ||
    /[,;:—]/.test(tokens[left.first]!.gap);
  return isFree ? { first: left.first, last: phrase.last, head: left.head } : undefined;
}

/** The noun phrase that begins with token `from`. */
export function phraseStartingAt(tokens: readonly Token[], from: number): Phrase | undefined {
  const start = tokens[from];
  if (!start) return undefined;
  if (start.tag === 'pronoun' || start.tag === 'object') return { first: from, last: from, head: from };
  let head = -1;
  let i = from;
  for (; i < tokens.length && i - from < longest; i++) {
    const t = tokens[i]!;
    if (i > from && !joins(tokens[i - 1]!, t)) break;
    if (t.tag === 'det') {
      if (head >= 0 && tokens[i - 1]!.tag !== 'prep') break;
      if (indefinites.has(t.norm)) head = i;
      continue;
    }
    if (nominal(t)) {
      if (isDay(t) && head >= 0) break;
      if (/^(?:last|next|earlier|late)$/.test(t.norm) && head >= 0) break;
      head = i;
      if (t.tag === 'number' && !nominalAt(tokens, i + 1)) break;
      continue;
    }
    if (t.tag === 'verb' && isInPhrase(tokens, i, from)) continue;
    if (t.tag === 'adv' && i === from + 1 && tokens[i + 1]?.tag === 'noun') continue;
    break;
  }
  if (head < 0) return undefined;
  let last = head;
  // `two people present at the meeting`
  if (
    behindNoun.test(tokens[last + 1]?.norm ?? '') &&
    tokens[last + 2]?.tag === 'prep' &&
    joins(tokens[last]!, tokens[last + 1]!)
  )
    last++;
  // `officials of the ministry for trade`
  for (let steps = 0; steps < 3; steps++) {
    const link = tokens[last + 1];
    if (
      link?.tag !== 'prep' ||
      !/^(?:of|for|at|from|with|in|on|to|about)$/.test(link.norm) ||
      (!/^(?:of|for|at|from|with|in)$/.test(link.norm) && last === head) ||
      !joins(tokens[last]!, link)
    )
      break;
    if (link.norm === 'in' && tokens[head]!.tag === 'name') break;
    const next = baseStartingAt(tokens, last + 2);
    if (next === undefined || isDay(tokens[next]!) || tokens[next]!.tag === 'number') break;
    last = next;
  }
  // `Ruiz and Chen`
  const link = tokens[last + 1];
  if (link?.norm === 'and' && joins(tokens[last]!, link) && tokens[head]!.tag === 'name') {
    const next = baseStartingAt(tokens, last + 2);
    if (
      next !== undefined &&
      tokens[next]!.tag === 'name' &&
      tokens[next + 1]?.tag !== 'verb' &&
      tokens[next + 1]?.tag !== 'aux'
    )
      last = next;
  }
  return { first: from, last, head };
}

function nominalAt(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  return t !== undefined && (t.tag === 'noun' || t.tag === 'name') && joins(tokens[i - 1]!, t);
}

/** `the elected members`, `reported deaths`: a participle inside a phrase. */
function isInPhrase(tokens: readonly Token[], i: number, from: number): boolean {
  const form = tokens[i]!.verb?.form;
  return (
    i === from && (form === 'past' || form === 'participle' || form === 'ing') && nominalAt(tokens, i + 1)
  );
}

function baseStartingAt(tokens: readonly Token[], from: number): number | undefined {
  let head: number | undefined;
  for (let i = from; i < tokens.length && i - from < 10; i++) {
    const t = tokens[i]!;
    if (i > from && !joins(tokens[i - 1]!, t)) break;
    if (t.tag === 'det' && i === from) continue;
    if (t.tag === 'object' && i === from) return i;
    if (!nominal(t)) break;
    head = i;
  }
  return head;
}

/** The span of a phrase; a possessive `’s` at its end is no part of it. */
export function spanOf(tokens: readonly Token[], phrase: Phrase): Span {
  const last = tokens[phrase.last]!;
  const cut = last.isPossessive ? (/['’]s$/.exec(last.text)?.[0].length ?? 0) : 0;
  return { start: tokens[phrase.first]!.start, end: last.end - cut };
}
