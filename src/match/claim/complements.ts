import { isSameName } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import type { Term } from './terms.js';

const prepositions: ReadonlySet<string> = new Set(
  'from by at in for with to against of on into near under'.split(' '),
);
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their']);

/**
 * Another name after the same words: `on loan from Northam`, `on loan from Harbury`. The word before the preposition
 * and the preposition must be the same, and the claim's name stand in no line after that word.
 */
export function complementConflicts(c: ConflictContext): Difference[] {
  const found: Difference[] = [];
  const { terms, matches } = c.reading.line;
  c.claim.forEach((t, i) => {
    if (!isPlaceOrPerson(t) || (c.claim[i - 1] && isPlaceOrPerson(c.claim[i - 1]!))) return;
    const own = headOf(c.claim, i);
    if (!own || own.head < 0) return;
    const run = runFrom(c.claim, i);
    if (run.some((r) => terms.some((s) => isSameName(s, r)))) return;
    if (matches[i]!.length > 0 || isAfterHeadElsewhere(c, own.head, i)) return;
    for (let at = 1; at < terms.length; at++) {
      const s = terms[at]!;
      if (!isPlaceOrPerson(s) || isPlaceOrPerson(terms[at - 1]!)) continue;
      const other = headOf(terms, at);
      if (other?.preposition !== own.preposition) continue;
      if (!matches[own.head]!.some((m) => m.at === other.head && m.relation.strength >= 0.8)) continue;
      if (runFrom(terms, at).some((r) => c.claim.some((x) => isSameName(x, r)))) continue;
      found.push(conflict('name', c.claim, i, s, 0.8));
      return;
    }
  });
  return found;
}

/** The telling word before the preposition before a name, and that preposition. */
function headOf(terms: readonly Term[], name: number): { head: number; preposition: string } | undefined {
  const at = articles.has(terms[name - 1]?.norm ?? '') ? name - 2 : name - 1;
  const preposition = terms[at]?.norm ?? '';
  if (!prepositions.has(preposition)) return undefined;
  // `paid for by`: the word before both.
  const head = prepositions.has(terms[at - 1]?.norm ?? '') ? at - 2 : at - 1;
  const t = terms[head];
  return t && t.kind === 'content' && !terms[at]!.breakBefore ? { head, preposition } : undefined;
}

function isPlaceOrPerson(t: Term): boolean {
  return t.kind === 'name' && t.weight > 1 && !isDateWord(t.norm) && !t.quantity;
}

function runFrom(terms: readonly Term[], at: number): Term[] {
  let end = at + 1;
  while (terms[end] && isPlaceOrPerson(terms[end]!)) end++;
  return terms.slice(at, end);
}

function isAfterHeadElsewhere(c: ConflictContext, head: number, name: number): boolean {
  return c.lines.some((line) =>
    line.matches[head]!.some(
      (h) => h.relation.strength >= 0.8 && line.matches[name]!.some((n) => Math.abs(n.at - h.at) <= 6),
    ),
  );
}
