import type { Clause } from './clauses.js';
import { isDay, phraseStartingAt } from './phrases.js';
import type { Token } from './sentence.js';

/** Whether a finite verb with a subject of its own follows the verb of clause `index` from token `from` on. */
export function clauseFollows(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  from: number,
): boolean {
  for (let k = index + 1; k < clauses.length && k <= index + 3; k++) {
    const c = clauses[k]!;
    if (c.group.kind !== 'finite') continue;
    const first = c.subject?.phrase?.first;
    if (c.subject?.how === 'relative' || c.subject?.how === 'shared') continue;
    if (first === undefined || first < from) {
      const isNear = c.group.first - from < 12 && !/,/.test(tokens[c.group.first]!.gap);
      if (isNear && tokens[c.group.first]!.tag !== 'verb') return true;
      continue;
    }
    if (first - from > 14 || isAlreadyApart(tokens, from, first)) return false;
    // A subordinator between begins another clause: `criticized the plan because he …`
    for (let t = from; t < first; t++) {
      const x = tokens[t]!;
      if (x.tag === 'sub' && t > from && x.norm !== 'that') return false;
      if (t > from && /[;:]/.test(x.gap)) return false;
      if (t > from && /,/.test(x.gap) && first - t < 3 && x.tag === 'conj') return false;
    }
    return true;
  }
  return false;
}

/** `announcing the pick, the union called it …`: a whole noun phrase, and behind a comma somebody else. */
function isAlreadyApart(tokens: readonly Token[], from: number, first: number): boolean {
  if (first === from || !/^, ?$/.test(tokens[first]!.gap)) return false;
  const phrase = phraseStartingAt(tokens, from);
  return phrase?.last === first - 1;
}

/**
 * Where the complement of a verb ends: the end of the sentence for a clause; for a noun phrase or infinitive, before
 * the next comma that a new clause follows, or the next subordinate clause.
 */
export function clauseEnd(
  tokens: readonly Token[],
  from: number,
  verb: number,
  clauses: readonly Clause[],
): number {
  for (let k = Math.max(from, verb) + 1; k < tokens.length; k++) {
    const t = tokens[k]!;
    const next = tokens[k + 1];
    if (/[;:]/.test(t.gap)) return k;
    if (/[,—–]| --? /.test(t.gap)) {
      // `praised the panels, “which nobody bothers with”`
      const isRelative = t.tag === 'quote' && /^(?:which|who|whose)$/.test(t.opening);
      // `a “bully,” a “liar”`
      const isNextMarked = t.tag === 'det' && next?.tag === 'quote' && tokens[k - 1]!.tag === 'quote';
      const isListed =
        isRelative ||
        isNextMarked ||
        t.tag === 'name' ||
        t.tag === 'number' ||
        (t.tag === 'conj' && next?.tag !== 'verb' && next?.tag !== 'pronoun');
      if (!isListed || clauses.some((c) => c.subject?.phrase?.first === k)) return k;
    }
    // `rejected the plan on Thursday`
    if (isDay(t)) return /^(?:on|in|late|last|early|since|by)$/.test(tokens[k - 1]!.norm) ? k - 1 : k;
    if (
      t.tag === 'sub' &&
      /^(?:because|while|when|after|before|although|though|if|unless|whereas|since)$/.test(t.norm)
    )
      return k;
    // `described it as dead`, but `left as the vote began`
    if (
      t.norm === 'as' &&
      (next?.tag === 'pronoun' || clauses.some((c) => c.subject?.phrase?.first === k + 1))
    )
      return k;
    if (
      t.tag === 'conj' &&
      (next?.tag === 'pronoun' ||
        (next?.tag === 'verb' && next.verb?.form !== 'base' && next.verb?.form !== 'ing') ||
        beginsFinite(clauses, k + 1))
    )
      return k;
  }
  return tokens.length;
}

/** Whether the subject of a finite verb begins at a token: `companies seek to save it and creditors look for more`. */
function beginsFinite(clauses: readonly Clause[], at: number): boolean {
  return clauses.some(
    (c) => c.group.kind === 'finite' && c.subject?.how === 'before' && c.subject.phrase?.first === at,
  );
}
