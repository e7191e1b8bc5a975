import { deedOpeners } from '../data/en/realising.js';
import type { LineAlignment } from './align.js';
import { limits } from './repeatedLine.js';
import type { Term } from './terms.js';

/** Words in a row from which on a stretch is copied, not met by chance. */
const shortest = 6;
/** The same where whose or who is at odds: a name is copied with the body that it belongs to, and put beside another. */
export const shortestNamed = 12;
/** Words of it on each side of a word that say where it stands; none where the stretch begins or ends with its clause. */
const margin = 2;
/** How many words before a stretch may say that it is not so, or not yet. */
const reach = 6;

/** Whose words they are is no matter here. */
const said = /^(?:said|says)$/;
const openers: ReadonlySet<string> = new Set(deedOpeners);

/**
 * By word of a claim, how many words the longest stretch around it has that some line has word for word, 0 for none, and neither has words before it there
 * that turn it round, limit it, or leave it open, and that the other has not. What another line has in that word's place is no
 * objection: a sentence with one clause copied and another reworded is held against lines that have the one and not the other.
 */
export function copiedWords(claim: readonly Term[], lines: readonly LineAlignment[]): number[] {
  const copied = claim.map(() => 0);
  for (const { terms } of lines) {
    for (let i = 0; i + shortest <= claim.length; i++) {
      for (let at = 0; at + shortest <= terms.length; at++) {
        if (claim[i]!.norm !== terms[at]!.norm) continue;
        // A longer one, which began before, was looked at.
        if (i > 0 && at > 0 && claim[i - 1]!.norm === terms[at - 1]!.norm) continue;
        let length = 1;
        while (claim[i + length] && claim[i + length]!.norm === terms[at + length]?.norm) length++;
        if (length < shortest || !isSameBefore(claim, i, terms, at)) continue;
        const opens = i === 0 || claim[i]!.breakBefore;
        const ends = i + length === claim.length || claim[i + length]!.breakBefore;
        const first = i + (opens ? 0 : margin);
        const end = i + length - (ends ? 0 : margin);
        for (let k = first; k < end; k++) copied[k] = Math.max(copied[k]!, length);
      }
    }
  }
  return copied;
}

/** Whether before both places stand the same words that turn or limit what follows, or none. */
function isSameBefore(claim: readonly Term[], i: number, line: readonly Term[], at: number): boolean {
  const before = (terms: readonly Term[], from: number) => {
    const found: string[] = [];
    for (let k = from - 1; k >= 0 && from - k <= reach && !terms[k + 1]!.breakBefore; k--)
      if ((limits(terms[k]!) && !said.test(terms[k]!.norm)) || openers.has(terms[k]!.norm))
        found.push(terms[k]!.norm);
    return found;
  };
  const [own, other] = [before(claim, i), before(line, at)];
  return own.length === other.length && own.every((w) => other.includes(w));
}
