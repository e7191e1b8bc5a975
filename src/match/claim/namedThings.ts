import { isSameName } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import type { Term } from './terms.js';
import { holdersOf, isPlainName } from './titles.js';

const definite = /^(?:the|its|their|his|her|our)$/;
const placing = /^(?:at|in|near|outside|on|from)$/;

/** What a line must have of the claim, for a description of one word and of more, and for a place. */
const sameMatter = { oneWord: 0.5, words: 0.35, thing: 0.25, placed: 0.45 } as const;

/**
 * Somebody or something that is told by a description and a name, or by where it stands, under another name than in the source: `the
 * furniture maker Brannock` against `the garden furniture maker Tivoli`, `its founder, Henrik Salo,` against `Lukas Brandt, its
 * founder`, `the cold store at Grauholt` against `the cold store at Tessen`, `the nearest ward is in Wexley` against `… is in Dunmore`.
 * The claim's name is nowhere in the line, and beside the description in no line of the source.
 */
export function namedThingConflicts(c: ConflictContext): Difference[] {
  return describedConflict(c) ?? placedConflict(c) ?? [];
}

function describedConflict(c: ConflictContext): Difference[] | undefined {
  const { units } = c.reading.line.candidate.terms;
  for (const own of namesOf(c.claim)) {
    const title = titleBefore(c.claim, own[0]!);
    if (title.length === 0 || isInLine(c, own)) continue;
    if (restCover(c, own) < (title.length > 1 ? sameMatter.words : sameMatter.oneWord)) continue;
    const words = title.map((i) => c.claim[i]!);
    const holders = [
      ...holdersOf(c.reading.line.terms, words),
      ...furtherHolders(c.reading.line.terms, words),
    ];
    if (holders.length !== 1 || isAlsoClaims(c, holders[0]!)) continue;
    const isOwn = (t: Term) => own.some((i) => isSameName(c.claim[i]!, t));
    if (units.some((u) => holdersOf(u.terms, words).some((run) => run.some(isOwn)))) continue;
    return [conflict('name', c.claim, own.at(-1)!, holders[0]!.at(-1)!, 0.8)];
  }
  return undefined;
}

/** `its founder, former ski instructor Lukas Brandt`: another description stands before the name. */
function furtherHolders(terms: readonly Term[], title: readonly Term[]): Term[][] {
  const found: Term[][] = [];
  for (let at = 0; at + title.length < terms.length; at++) {
    const from = at + title.length;
    if (!title.every((t, k) => terms[at + k]!.stem === t.stem) || !terms[from]!.breakBefore) continue;
    let k = from;
    while (terms[k]?.kind === 'content' && k - from < longest && (k === from || !terms[k]!.breakBefore)) k++;
    const run: Term[] = [];
    while (k > from && terms[k] && isPlainName(terms[k]!) && !terms[k]!.breakBefore) run.push(terms[k++]!);
    if (run.length > 0) found.push(run);
  }
  return found;
}

function placedConflict(c: ConflictContext): Difference[] | undefined {
  const { terms } = c.reading.line;
  for (const own of namesOf(c.claim)) {
    const at = own[0]! - 1;
    if (at < 1 || c.claim[at]!.breakBefore || !placing.test(c.claim[at]!.norm) || isInLine(c, own)) continue;
    const isCopula = /^(?:is|was|lies|stands)$/.test(c.claim[at - 1]!.norm);
    const thing = thingBefore(c.claim, isCopula ? at - 1 : at);
    if (thing.length === 0 || restCover(c, own) < (isCopula ? sameMatter.placed : sameMatter.thing)) continue;
    // One word may be said of many: `the school in Lund`.
    if (!isCopula && thing.length < 2) continue;
    const head = thing.at(-1)!;
    for (const m of c.reading.line.matches[head]!) {
      if (m.relation.strength < 0.95) continue;
      if (!thing.every((i) => isCopula || terms[m.at - head + i]?.stem === c.claim[i]!.stem)) continue;
      const theirs = placeBehind(terms, m.at, isCopula);
      if (theirs.length === 0 || isAlsoClaims(c, theirs)) continue;
      const isTheirs = c.lines.some((l) =>
        l.matches[head]!.some(
          (x) =>
            x.relation.strength >= 0.8 &&
            own.some((i) => l.matches[i]!.some((y) => Math.abs(y.at - x.at) <= togetherReach)),
        ),
      );
      if (isTheirs) return undefined;
      return [conflict('name', c.claim, own.at(-1)!, theirs.at(-1)!, 0.75)];
    }
  }
  return undefined;
}

/** Words between a thing and the name of its place at most, where a line has both. */
const togetherReach = 8;

/** The name behind a thing of a line and a preposition: `store at Tessen`, `ward is at its own campus in Dunmore`. */
function placeBehind(terms: readonly Term[], head: number, isCopula: boolean): Term[] {
  const isThere = isCopula ? /^(?:is|was|lies|stands)$/.test(terms[head + 1]?.norm ?? '') : true;
  const last = isCopula ? head + 1 + togetherReach : head + 1;
  if (!isThere) return [];
  for (let k = head + 1; k <= last && terms[k] && !terms[k]!.breakBefore; k++) {
    if (!placing.test(terms[k]!.norm) || !terms[k + 1] || !isPlainName(terms[k + 1]!)) continue;
    const found: Term[] = [];
    for (let n = k + 1; terms[n] && isPlainName(terms[n]!) && (n === k + 1 || !terms[n]!.breakBefore); n++)
      found.push(terms[n]!);
    return found;
  }
  return [];
}

/** Runs of names in a claim, as indices. */
function namesOf(claim: readonly Term[]): number[][] {
  const runs: number[][] = [];
  claim.forEach((t, i) => {
    if (!isPlainName(t)) return;
    const run = runs.at(-1);
    if (run && run.at(-1) === i - 1 && !t.breakBefore) run.push(i);
    else runs.push([i]);
  });
  return runs;
}

/** The nouns of a description before a name, behind its article: `furniture maker` of `the furniture maker Brannock`. */
function titleBefore(claim: readonly Term[], name: number): number[] {
  const found = contentBefore(claim, name);
  const article = claim[(found[0] ?? name) - 1]?.norm ?? '';
  const isClosed = claim[name]!.breakBefore;
  return found.length > 0 && (definite.test(article) || (isClosed && /^an?$/.test(article))) ? found : [];
}

/** The words of `the cold store` before a preposition. */
function thingBefore(claim: readonly Term[], at: number): number[] {
  const found = contentBefore(claim, at);
  return found.length > 0 && !claim[at]!.breakBefore && definite.test(claim[found[0]! - 1]?.norm ?? '')
    ? found
    : [];
}

/** Longest description that is read, in words. */
const longest = 4;

function contentBefore(claim: readonly Term[], at: number): number[] {
  const found: number[] = [];
  for (let k = at - 1; k >= 0 && found.length < longest && claim[k]!.kind === 'content'; k--) {
    found.unshift(k);
    if (claim[k]!.breakBefore) break;
  }
  return found;
}

function isInLine(c: ConflictContext, own: readonly number[]): boolean {
  return own.some((i) => c.reading.line.terms.some((t) => isSameName(c.claim[i]!, t)));
}

/** Telling weight of a claim, a name apart, that the line answers, 0 to 1. */
function restCover({ claim, reading }: ConflictContext, own: readonly number[]): number {
  let [all, have] = [0, 0];
  claim.forEach((t, i) => {
    if (own.includes(i)) return;
    all += t.weight;
    have += t.weight * reading.line.cover[i]!;
  });
  return all === 0 ? 0 : have / all;
}

function isAlsoClaims(c: ConflictContext, theirs: readonly Term[]): boolean {
  return theirs.some((t) => c.claim.some((x) => x.kind === 'name' && isSameName(x, t)));
}
