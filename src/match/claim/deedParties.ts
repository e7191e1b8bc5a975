import { joins, type Phrase } from '../../attribution/phrases.js';
import type { Token } from '../../attribution/sentence.js';
import type { Party } from './deeds.js';
import type { Term } from './terms.js';

/** The party that a phrase names; `undefined` for a pronoun, and where no word of it tells anything. */
export function partyOf(
  tokens: readonly Token[],
  terms: readonly Term[],
  at: ReadonlyMap<number, number>,
  phrase: Phrase,
): Party | undefined {
  const all: number[] = [];
  const heads = new Set<number>();
  const head = at.get(tokens[phrase.head]!.start);
  for (let k = phrase.first; k <= phrase.last; k++) {
    const i = at.get(tokens[k]!.start);
    if (i === undefined || terms[i]!.weight === 0) continue;
    all.push(i);
    // Names before the head or in it; what hangs on it by a preposition is another.
    if (k <= phrase.head && terms[i]!.kind === 'name' && !tokens[k]!.isPossessive) heads.add(i);
  }
  if (head === undefined || terms[head]!.weight === 0) {
    return head !== undefined && tokens[phrase.head]!.tag === 'pronoun'
      ? undefined
      : all.length > 0
        ? { head: all.at(-1)!, heads: [...heads], names: [], all }
        : undefined;
  }
  const isNamed = terms[head]!.kind === 'name';
  const names = isNamed ? [...heads] : apposed(tokens, terms, at, phrase);
  if (isNamed && !names.includes(head)) names.push(head);
  heads.add(head);
  for (const i of names) heads.add(i);
  return { head, heads: [...heads], names, all: [...new Set([...all, ...names])] };
}

/** The names between commas behind a phrase (`an operator, Fjordhavn,`) or before it (`Ana Ruiz, an ecologist`). */
function apposed(
  tokens: readonly Token[],
  terms: readonly Term[],
  at: ReadonlyMap<number, number>,
  phrase: Phrase,
): number[] {
  const isName = (k: number) => tokens[k]?.tag === 'name';
  const found: number[] = [];
  const add = (k: number) => {
    const i = at.get(tokens[k]!.start);
    if (i !== undefined && terms[i]!.kind === 'name' && terms[i]!.weight > 0) found.push(i);
  };
  if (tokens[phrase.head]!.tag === 'name') return [];
  const next = phrase.last + 1;
  if (isName(next) && /^, ?$/.test(tokens[next]!.gap)) {
    let end = next;
    while (isName(end + 1) && joins(tokens[end]!, tokens[end + 1]!)) end++;
    const after = tokens[end + 1];
    if (!after || /^[,;.]/.test(after.gap)) for (let k = next; k <= end; k++) add(k);
  }
  if (phrase.first > 0 && /^, ?$/.test(tokens[phrase.first]!.gap) && isName(phrase.first - 1)) {
    for (let k = phrase.first - 1; k >= 0 && isName(k); k--) {
      add(k);
      if (/,/.test(tokens[k]!.gap)) break;
    }
  }
  return found.sort((a, b) => a - b);
}

/** Indices of the terms that are names, of the tokens from `start` to `end`. */
export function namesIn(
  tokens: readonly Token[],
  terms: readonly Term[],
  at: ReadonlyMap<number, number>,
  start: number,
  end: number,
): number[] {
  return tokens
    .filter((t) => t.start >= start && t.end <= end)
    .map((t) => at.get(t.start))
    .filter((i) => i !== undefined)
    .filter((i) => terms[i]!.kind === 'name');
}

/** A party with more names that it goes by. */
export function withHeads(party: Party, more: readonly number[]): Party {
  return {
    ...party,
    heads: [...new Set([...party.heads, ...more])],
    names: [...new Set([...party.names, ...more])],
    all: [...new Set([...party.all, ...more])],
  };
}
