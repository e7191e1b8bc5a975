import { isComparison, isMainlyNoun } from '../lexicon/partsOfSpeech.js';
import type { ConflictContext } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import { isSaying } from './deedAgents.js';
import type { Term } from './terms.js';

// Opposites of the lexicon that in their place are none: parts of phrases, of compounds and of times.

/** Particles that make another verb of the word before them. */
const particles =
  /^(?:across|along|about|around|away|back|by|down|forward|forth|in|into|off|on|out|over|round|through|together|under|up|for|with)$/;
/** Verbs that say little without their particle. */
const particled =
  /^(?:c[ao]me|comes|coming|go|goes|going|went|gone|call(?:s|ed|ing)?|take|takes|taking|took|taken|put|puts|putting|set|sets|setting|turn(?:s|ed|ing)?|bring|brings|bringing|brought|carry|carries|carried|get|gets|got|getting|run|runs|ran|running|break|breaks|broke|broken|give|gives|gave|given)$/;
/** How far behind its verb a particle may stand: `call the contract off`. */
const particleReach = 4;

/**
 * Whether a verb goes with another particle on the two sides: `refuses to call the contract off`, `called for the contract to be`. A verb
 * without any goes with none.
 */
export function hasOtherParticle(a: readonly Term[], i: number, b: readonly Term[], j: number): boolean {
  if (!particled.test(a[i]!.norm) && !particled.test(b[j]!.norm)) return false;
  // `turned down` is known as one verb.
  if (a[i]!.stem !== b[j]!.stem && (isPhrasal(a[i]!) || isPhrasal(b[j]!))) return false;
  const [own, other] = [particlesOf(a, i), particlesOf(b, j)];
  if (own.length === 0 && other.length === 0) return false;
  return !own.some((p) => other.includes(p));
}

const isPhrasal = (t: Term) => t.lexeme !== t.norm;

function particlesOf(terms: readonly Term[], at: number): string[] {
  const found: string[] = [];
  for (let k = at + 1; k < terms.length && k - at <= particleReach && !terms[k]!.breakBefore; k++) {
    if (k > at + 1 && /^(?:for|with|in|on|by|about|over|under|through|into)$/.test(terms[k]!.norm)) break;
    if (particles.test(terms[k]!.norm)) found.push(terms[k]!.norm);
  }
  return found;
}

const dayParts = /^(?:morning|night|evening|afternoon|day|dawn|dusk)$/;
const clockReach = 5;

/** Whether both are parts of the day behind the same hour: `at three in the morning`, `three o'clock at night`. */
export function isSameHour(a: readonly Term[], i: number, b: readonly Term[], j: number): boolean {
  if (!dayParts.test(a[i]!.norm) || !dayParts.test(b[j]!.norm)) return false;
  const hours = (terms: readonly Term[], at: number) =>
    terms.slice(Math.max(0, at - clockReach), at).flatMap((t) => t.quantity?.value ?? []);
  const others = hours(b, j);
  return hours(a, i).some((h) => others.includes(h));
}

/** `at the start of next year`: when, and no beginning of anything. */
function isTimePhrase(terms: readonly Term[], at: number): boolean {
  return (
    /^(?:start|beginning|end|close|outset)$/.test(terms[at]!.norm) &&
    terms[at - 1]?.norm === 'the' &&
    /^(?:at|by|from|since|until|till|before|after|towards?|in)$/.test(terms[at - 2]?.norm ?? '')
  );
}

/** Whether only one of two words says when within a stretch of time. */
export function isOneTimePhrase(a: readonly Term[], i: number, b: readonly Term[], j: number): boolean {
  return isTimePhrase(a, i) !== isTimePhrase(b, j);
}

/** `found herself without a voice`: is no find; `aged roughly two`: is not old. */
export function isPhrase(terms: readonly Term[], at: number): boolean {
  const { norm } = terms[at]!;
  const next = terms[at + 1]?.norm ?? '';
  if (/(?:self|selves)$/.test(next) && /^f(?:ind|inds|ound|inding)$/.test(norm)) return true;
  // `, leaving 22 people without work`
  if (norm === 'leaving' && terms[at]!.breakBefore) return true;
  // `behind bars`
  if (norm === 'bars' && terms[at - 1]?.norm === 'behind') return true;
  // `has grown cheaper`
  if (/^gr[eo]wn?s?$/.test(norm) && isComparison(next)) return true;
  return norm === 'aged' && terms.slice(at + 1, at + 4).some((t) => t.kind === 'number');
}

const walking = /^(?:go|goes|going|went|gone|com(?:e|es|ing)|came)$/;

/** `go to the polls`, `comes ten weeks before`: verbs of every way that say no opposite of each other. */
export function isWay(a: string, b: string): boolean {
  return walking.test(a) && walking.test(b);
}

/** `little more than a quarter`, at `little`; `ten minutes short of six hours`, at `short`: how far from a figure. */
export function isDistance(terms: readonly Term[], at: number): boolean {
  const [{ norm }, next] = [terms[at]!, terms[at + 1]?.norm ?? ''];
  return (
    (norm === 'little' && /^(?:more|less|over|under|above|below)$/.test(next)) ||
    (/^(?:short|shy)$/.test(norm) && next === 'of' && terms.slice(at + 2, at + 4).some((t) => t.quantity))
  );
}

/** `the euro rose against the crown`, at `rose`, and `the crown fell against the euro` are one. */
export function isFromOtherSide({ claim, reading }: ConflictContext, i: number, at: number): boolean {
  const { terms, matches } = reading.line;
  const facing = (all: readonly Term[], k: number) =>
    all.findIndex((t, x) => x > k && x - k <= facingReach && /^(?:against|on|over|versus|to)$/.test(t.norm));
  const [own, other] = [facing(claim, i), facing(terms, at)];
  if (own < 0 || other < 0) return false;
  const isCrossed = (from: number, to: number, isIt: (k: number) => boolean) =>
    claim.some(
      (t, x) =>
        x >= from &&
        x < to &&
        t.weight >= 0.3 &&
        matches[x]!.some((m) => m.relation.strength >= 0.8 && isIt(m.at)),
    );
  return (
    isCrossed(0, i, (k) => k > other && k - other <= 3) &&
    isCrossed(own + 1, Math.min(claim.length, own + 4), (k) => k < at)
  );
}
const facingReach = 6;

const complaints = /^(?:complaint|challenge|appeal|objection|suit|lawsuit|petition|case|motion|bid)s?$/;

/** `dismissed the complaint against the ban`, at `dismissed`: the ban stands. */
export function isOfComplaint(terms: readonly Term[], at: number): boolean {
  const k = terms.findIndex((t, x) => x > at && x - at <= 4 && complaints.test(t.norm));
  return k > at && /^(?:against|to|over)$/.test(terms[k + 1]?.norm ?? '');
}

/** `unseen since 1996`, at `unseen`, and `last seen in 1996` are one. */
export function isSinceLast(a: readonly Term[], i: number, b: readonly Term[], j: number): boolean {
  return (
    a[i]!.norm.startsWith('un') &&
    a.slice(i + 1, i + 3).some((t) => t.norm === 'since') &&
    b.slice(Math.max(0, j - 2), j).some((t) => t.norm === 'last')
  );
}

/** `the middle of December`, at `middle`: a time, of which what ends then is no opposite. */
export function isOfMonth(terms: readonly Term[], at: number): boolean {
  return (
    /^(?:beginning|start|middle|mid|end|close|turn|early|late)$/.test(terms[at]!.norm) &&
    terms.slice(at + 1, at + 3).some((t) => t.kind === 'name' && isDateWord(t.norm))
  );
}

/** `a building on the docks`: what `build on` says nothing of. */
export function isThing(terms: readonly Term[], at: number): boolean {
  return (
    terms[at]!.norm.endsWith('ing') &&
    /^(?:a|an|the|this|that|each|every|one|its|their)$/.test(terms[at - 1]?.norm ?? '')
  );
}

/** Whether a noun belongs to the noun behind it, which the other side does not have: `peace talks`, beside `war`. */
export function isOfCompound(line: readonly Term[], at: number, claim: readonly Term[]): boolean {
  const next = line[at + 1];
  if (!next || next.breakBefore || next.kind !== 'content') return false;
  const isNouns = isMainlyNoun(line[at]!.norm) && isMainlyNoun(next.norm);
  return isNouns && !claim.some((t) => t.stem === next.stem);
}

/** Whether a line has another verb of saying than the one at a place: `confirmed that …, but denied that …`. */
export function saysTwice(line: readonly Term[], at: number): boolean {
  return line.some(
    (t, k) =>
      Math.abs(k - at) > 2 && t.kind === 'content' && isSaying(t.norm) && line[k + 1]?.norm === 'that',
  );
}
