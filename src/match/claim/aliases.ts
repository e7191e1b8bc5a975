import { aliasGroups } from '../lexicon/aliases.js';
import type { Term } from './terms.js';

const cache = new WeakMap<readonly Term[], readonly (readonly number[])[]>();

/** {@link aliasGroups} of terms, remembered; function words and plain words written small are in none. */
function groupsOf(terms: readonly Term[]): readonly (readonly number[])[] {
  let groups = cache.get(terms);
  if (!groups) {
    groups = aliasGroups(terms.map((t) => (t.kind === 'function' ? `${t.norm} ` : t.norm)));
    cache.set(terms, groups);
  }
  return groups;
}

/**
 * For each of a claim's terms, the line's terms that name the same by another name: from the list of aliases, or an
 * acronym and the words it is made of (`AAM`, `Academy of Ancient Music`).
 */
export function aliasMatches(claim: readonly Term[], line: readonly Term[]): Map<number, number> {
  const found = new Map<number, number>();
  const own = groupsOf(claim);
  const other = groupsOf(line);
  own.forEach((groups, i) => {
    if (groups.length === 0) return;
    const at = other.findIndex((o) => o.some((g) => groups.includes(g)));
    if (at >= 0) found.set(i, at);
  });
  claim.forEach((t, i) => {
    if (!isAcronym(t)) return;
    const run = runWithInitials(line, t.text);
    if (run) found.set(i, run[0]!);
  });
  line.forEach((t, at) => {
    if (!isAcronym(t)) return;
    for (const i of runWithInitials(claim, t.text) ?? []) found.set(i, at);
  });
  return found;
}

function isAcronym(t: Term): boolean {
  return /^(?:\p{Lu}\.?){2,6}s?$/u.test(t.text) && t.kind === 'name';
}

/** Indices of neighbouring capitalised words (small words between them let pass) that begin with these letters. */
function runWithInitials(terms: readonly Term[], acronym: string): number[] | undefined {
  const letters = acronym.replace(/[.s]/g, '').toLowerCase();
  for (let start = 0; start < terms.length; start++) {
    if (terms[start]!.norm[0] !== letters[0]) continue;
    const run: number[] = [];
    for (let k = start; k < terms.length && run.length < letters.length; k++) {
      const t = terms[k]!;
      if (t.norm[0] === letters[run.length] && (t.kind === 'name' || run.length === 0)) run.push(k);
      else if (t.kind !== 'function') break;
    }
    if (run.length === letters.length && run.some((k) => terms[k]!.kind === 'name')) return run;
  }
  return undefined;
}
