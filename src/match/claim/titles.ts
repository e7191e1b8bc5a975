import { isSameName } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import type { Term } from './terms.js';

/**
 * Somebody else's office: `Ana Ruiz is the transport minister` against `The transport minister, Luis Ortiz, said`.
 * Read only where the claim says who somebody is, with the office in so many words in the line, beside another name,
 * and beside the claim's name in no line of the source.
 */
export function titleConflicts(c: ConflictContext): Difference[] {
  const turned = turnedTitle(c);
  if (turned) return turned;
  const be = c.claim.findIndex((t, i) => i > 0 && /^(?:is|was|became|becomes)$/.test(t.norm));
  const name = be - 1;
  if (be < 1 || !isPlainName(c.claim[name]!) || c.claim[be]!.breakBefore) return [];
  const hasArticle = /^(?:the|its|their|his|her)$/.test(c.claim[be + 1]?.norm ?? '');
  const title: Term[] = [];
  for (let i = be + (hasArticle ? 2 : 1); i < c.claim.length; i++) {
    const t = c.claim[i]!;
    if (t.kind !== 'content' || t.breakBefore) break;
    title.push(t);
  }
  // One word (`a director`) is an office that several may hold.
  if (title.length === 0 || (title.length === 1 && !hasArticle)) return [];
  let start = name;
  while (start > 0 && isPlainName(c.claim[start - 1]!)) start--;
  const own = c.claim.slice(start, be);
  const holders = holdersOf(c.reading.line.terms, title);
  if (holders.length === 0) return [];
  const isOwn = (t: Term) => own.some((o) => isSameName(o, t));
  const { units } = c.reading.line.candidate.terms;
  const isTheirs = units.some((u) => holdersOf(u.terms, title).some((run) => run.some(isOwn)));
  if (isTheirs || holders.some((run) => run.some((t) => c.claim.some((x) => isSameName(x, t))))) return [];
  return [conflict('name', c.claim, name, holders[0]!.at(-1)!, 0.8)];
}

/** `The convener of the guild is Ana Ruiz` against `its convener, Luis Ortiz`: the office first. */
function turnedTitle(c: ConflictContext): Difference[] | undefined {
  const be = c.claim.findIndex((t, i) => i > 0 && /^(?:is|was)$/.test(t.norm));
  if (be < 2 || !/^(?:the|its|their|his|her)$/.test(c.claim[0]!.norm)) return undefined;
  const title: Term[] = [];
  for (let i = 1; i < be && c.claim[i]!.kind === 'content'; i++) title.push(c.claim[i]!);
  const own: Term[] = [];
  for (let i = be + 1; c.claim[i] && isPlainName(c.claim[i]!); i++) own.push(c.claim[i]!);
  if (title.length === 0 || own.length === 0 || c.claim.length > be + own.length + 1) return undefined;
  const { units, stems } = c.reading.line.candidate.terms;
  if (!own.every((t) => stems.includes(t.stem))) return undefined;
  const holders = holdersOf(c.reading.line.terms, title);
  const isOwn = (t: Term) => own.some((o) => isSameName(o, t));
  if (holders.length === 0 || units.some((u) => holdersOf(u.terms, title).some((r) => r.some(isOwn))))
    return undefined;
  return [conflict('name', c.claim, be + own.length, holders[0]!.at(-1)!, 0.8)];
}

/** The names that stand right before or behind a title in a line, each as its words. */
export function holdersOf(terms: readonly Term[], title: readonly Term[]): Term[][] {
  const found: Term[][] = [];
  for (let at = 0; at + title.length <= terms.length; at++) {
    if (!title.every((t, k) => terms[at + k]!.stem === t.stem)) continue;
    const behind: Term[] = [];
    for (let k = at + title.length; terms[k] && isPlainName(terms[k]!); k++) {
      if (behind.length > 0 && terms[k]!.breakBefore) break;
      behind.push(terms[k]!);
    }
    if (behind.length > 0) found.push(behind);
    // `Luis Ortiz, the transport minister`
    const article = /^(?:the|its|their|his|her)$/.test(terms[at - 1]?.norm ?? '') ? at - 1 : at;
    const before: Term[] = [];
    for (let k = article - 1; k >= 0 && terms[article]!.breakBefore && isPlainName(terms[k]!); k--) {
      before.unshift(terms[k]!);
      if (terms[k]!.breakBefore) break;
    }
    if (before.length > 0) found.push(before);
  }
  return found;
}

export function isPlainName(t: Term): boolean {
  return t.kind === 'name' && t.weight > 1 && !isDateWord(t.norm) && !t.quantity;
}
