import { entryOf } from '../lexicon/relate.js';
import type { LineAlignment } from './align.js';
import { type FoundConflict, shareOf } from './conflicts.js';
import type { Term } from './terms.js';

const denial =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|fail|fails|failed|failing|lack|lacks|lacked|unable)$|n['’]t$/;
const nobody = /^(?:no|nobody|none|nothing)$/;
const approving = /^(?:backed|approved|supported|passed|adopted|carried|endorsed|favou?red)$/;
const modal = /^(?:may|can|could|must|will|would|shall)$/;
const conditional = /^(?:only|once|until|unless|after)$/;
const earlier = /^(?:earlier|previous|prior|preceding|other|past)$/;
/** `unpaid`, where the words are `pay` and the like. */
function isUndone(norm: string, words: readonly Term[]): boolean {
  const bare = /^(?:un|non|dis|in)(.{3,})$/.exec(norm)?.[1];
  if (bare === undefined) return false;
  const bases = entryOf(bare).lemmas;
  return words.some((t) => entryOf(t.norm).lemmas.some((l) => bases.includes(l)));
}
/** `with six matches left`, at `left` */
const isLeftOver = (terms: readonly Term[], at: number) =>
  terms[at]?.norm === 'left' && at > 1 && terms.slice(at - 3, at).some((t) => t.quantity !== undefined);
/** `has yet to decide`, at `decide` or a word behind it */
const isYetTo = (norms: readonly string[], at: number) =>
  norms.slice(Math.max(0, at - reach), at).some((n, k, all) => n === 'yet' && all[k + 1] === 'to');
/** Words between a denial, a condition or `should have` and what it is said of. */
const reach = 4;
/** Of a claim that has no word of denial in its line (`no machine had been bought`), the line must have so much: less may be of another matter. */
const deniedFrom = 0.65;
const neverFrom = 0.5;

/**
 * Whether words that differ come to the same, as people tell things: `did not stay late` of `went home early`, `no mine had been held liable before` of `the first to
 * hold a mine liable`, `may start again only once …` of `suspended`, `should have warned` of `failed to warn`, `eight earlier editions` of `nine editions`.
 *
 * A denial by `no`, `nobody` or `none` against a line without one is no difference either where little of the claim is in the line: of thirteen such in the drafts six were
 * right sentences, and of five in drafts not looked at before all were.
 */
export function isNoDifference(claim: readonly Term[], line: LineAlignment, c: FoundConflict): boolean {
  const own = claim[c.term]!;
  const at = line.terms.findIndex((t) => t.start === c.source.start);
  const norms = claim.map((t) => t.norm);
  const before = (n: number) => norms.slice(Math.max(0, c.term - n), c.term);
  const behind = norms.slice(c.term + 1, c.term + 1 + reach);
  const isDeniedBefore = (terms: readonly Term[], i: number) =>
    terms
      .slice(Math.max(0, i - reach), i)
      .some((t, k, all) => denial.test(t.norm) && !all.slice(k + 1).some((x) => x.breakBefore));
  if (c.kind === 'antonym') {
    if (isDeniedBefore(claim, c.term) && at >= 0 && !isDeniedBefore(line.terms, at)) return true;
    if (behind.some((n) => conditional.test(n)) && before(3).some((n) => modal.test(n))) return true;
    // `studied further`, of `a closer look`
    if (
      own.norm === 'further' &&
      !/^(?:from|than|away|off|north|south|east|west)$/.test(norms[c.term + 1] ?? '')
    )
      return true;
    // `six matches remain`, of `with six matches left`
    if (/^remain/.test(own.norm) && isLeftOver(line.terms, at)) return true;
    return own.norm === 'against' && norms.some((n) => approving.test(n));
  }
  if (c.kind === 'polarity') {
    const [two, one] = before(2);
    // `unpaid`, of `without pay`; `has yet to make up her mind`, of `has not decided`
    if (
      at >= 0 &&
      denial.test(line.terms[at]!.norm) &&
      isUndone(own.norm, line.terms.slice(at + 1, at + 1 + reach))
    )
      return true;
    // `does not believe that it can be sold`, of `doubted that it could be sold`
    if (own.norm === 'not' && /^doubt/.test(line.terms[at]?.norm ?? '')) return true;
    if (isYetTo(norms, c.term) && at >= 0 && denial.test(line.terms[at]!.norm)) return true;
    if (/^(?:should|ought)$/.test(two ?? '') && one === 'have') return true;
    // `he wishes he had gone to the press`: he has not.
    if (norms.slice(0, c.term).some((n) => /^wish/.test(n)) && norms.includes('had')) return true;
    // `sheep, not horses`, of `sheep had been chosen over horses`
    if (own.norm === 'not' && at > 0 && /^(?:over|than)$/.test(line.terms[at - 1]!.norm)) return true;
    // `looks like a good call`, of who `did not look at it`
    if (/^look/.test(own.norm) && norms[c.term + 1] === 'like') return true;
    const isNever = own.norm === 'never';
    if (!nobody.test(own.norm) && !isNever) return false;
    if (
      norms[c.term + 1] === 'other' ||
      line.terms.some((t) => denial.test(t.norm) && t.start !== c.source.start)
    )
      return true;
    if (
      line.terms.some((t) => t.norm === 'first') &&
      norms.some((n) => /^(?:before|earlier|previously|ever|until)$/.test(n))
    )
      return true;
    return shareOf(claim, line) < (isNever ? neverFrom : deniedFrom);
  }
  if (c.kind === 'number') {
    const theirs = line.terms[at]?.quantity?.value;
    return (
      own.quantity !== undefined && theirs === own.quantity.value + 1 && earlier.test(norms[c.term + 1] ?? '')
    );
  }
  return false;
}
