import { readOnce } from '../../util/beside.js';
import { mayBe } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment } from './align.js';
import type { ConflictContext, Difference } from './conflicts.js';
import { conflict } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import type { Term } from './terms.js';

/** A line that has less of the claim speaks of something else. */
const sameMatter = 0.6;
const prepositions = /^(?:among|for|from|in|at|on|by|with|against|near|under|over|between|during|about)$/;
/** Words between a preposition and the noun behind it at most: `among the very oldest students`. */
const phraseReach = 4;

/**
 * What hangs on another word of the line: `the effect was strongest among students` against `strongest among children,
 * and almost disappeared among students`. The word before the preposition has something else behind it there, what
 * the claim has stands behind the same preposition of another word, and no line has the two together.
 */
export function attachedConflicts(c: ConflictContext): Difference[] {
  if (c.lineCoverage < sameMatter) return [];
  const { terms, matches } = c.reading.line;
  for (const [i, t] of c.claim.entries()) {
    if (!isNoun(t)) continue;
    const at = prepositionOf(c.claim, i);
    const head = at < 0 ? -1 : headOf(c.claim, at);
    if (head < 0 || c.lines.some((l) => areTogether(l, head, i))) continue;
    const preposition = c.claim[at]!.norm;
    for (const m of matches[head]!) {
      if (m.relation.strength < 0.8 || terms[m.at + 1]?.norm !== preposition) continue;
      const theirs = phraseBehind(terms, m.at + 1).findLast((k) => isNoun(terms[k]!));
      if (theirs === undefined || matches.some((f, k) => k !== i && f.some((x) => x.at === theirs))) continue;
      const isElsewhere = matches[i]!.some((n) => {
        const own = prepositionOf(terms, n.at);
        // `in Kenya and in Chile`: both hang on one word.
        const isJoined = /^(?:and|or)$/.test(terms[own - 1]?.norm ?? '') || terms[own]?.breakBefore;
        return n.relation.strength >= 0.8 && own > m.at + 1 && terms[own]!.norm === preposition && !isJoined;
      });
      if (isElsewhere) return [conflict('antonym', c.claim, i, terms[theirs]!, 0.75)];
    }
  }
  return [];
}

function isNoun(t: Term): boolean {
  return t.kind === 'content' && t.weight >= 0.3 && !isDateWord(t.norm) && mayBe(t.norm, 'noun');
}

/** The preposition that a noun stands behind, or -1. */
function prepositionOf(terms: readonly Term[], noun: number): number {
  for (let k = noun - 1; k >= 0 && noun - k <= phraseReach; k--) {
    if (terms[k + 1]!.breakBefore) return -1;
    if (prepositions.test(terms[k]!.norm)) return k;
  }
  return -1;
}

/** The telling word right before a preposition, or -1. */
function headOf(terms: readonly Term[], preposition: number): number {
  const head = terms[preposition - 1];
  return head && head.kind === 'content' && head.weight > 0 && !terms[preposition]!.breakBefore
    ? preposition - 1
    : -1;
}

/** The words behind a preposition up to the next one, or to a comma. */
function phraseBehind(terms: readonly Term[], preposition: number): number[] {
  const found: number[] = [];
  for (let k = preposition + 1; k < terms.length && k - preposition <= phraseReach + 2; k++) {
    if (terms[k]!.breakBefore || prepositions.test(terms[k]!.norm)) break;
    if (/^(?:and|or|but)$/.test(terms[k]!.norm) && found.length > 0 && terms[k - 1]!.kind !== 'number') break;
    found.push(k);
  }
  return found;
}

/** Words between a head and what hangs on it at most. */
const togetherReach = 6;

function areTogether(line: LineAlignment, head: number, noun: number): boolean {
  return line.matches[head]!.some(
    (h) =>
      h.relation.strength >= 0.6 &&
      line.matches[noun]!.some(
        (n) =>
          n.relation.strength >= 0.6 &&
          n.at > h.at &&
          n.at - h.at <= togetherReach &&
          line.terms.slice(h.at + 1, n.at).filter((t) => prepositions.test(t.norm)).length < 2,
      ),
  );
}

/**
 * Another beginning or end of a way: `from Ransford to Skerra` against `from Wexcombe to the island of Skerra`, `between 11
 * and 16` against `between 13 and 16`. One end is the same, and the claim's other is not in the line.
 */
export function routeConflicts(c: ConflictContext): Difference[] {
  const { terms, matches } = c.reading.line;
  if (c.lineCoverage < wayMatter) return [];
  for (const way of ways.keys()) {
    const own = endsOf(c.claim)[way];
    const other = own && endsOf(terms)[way];
    if (!own || !other) continue;
    for (const [same, differs] of [
      [0, 1],
      [1, 0],
    ] as const) {
      const isSame = matches[own[same]]!.some((m) => other.includes(m.at));
      const isLost = matches[own[differs]]!.length === 0;
      if (c.claim[own[differs]]!.kind !== terms[other[differs]]!.kind) continue;
      const isTheirs = matches.some((f) => f.some((m) => m.at === other[differs]));
      const isElsewhere = c.lines.some((l) => {
        const ends = l === c.reading.line ? undefined : endsOf(l.terms)[way];
        return ends !== undefined && l.matches[own[differs]]!.some((m) => ends.includes(m.at));
      });
      if (isSame && isLost && !isTheirs && !isElsewhere)
        return [
          conflict(
            c.claim[own[differs]]!.kind === 'number' ? 'number' : 'name',
            c.claim,
            own[differs],
            terms[other[differs]]!,
            0.8,
          ),
        ];
    }
  }
  return [];
}

/** Whether a line has one end of a way or range of the claim, and another for the other. */
export function hasOtherEnd(claim: readonly Term[], line: LineAlignment): boolean {
  return endsOf(claim).some((own, way) => {
    const other = own && endsOf(line.terms)[way];
    const has = (k: 0 | 1) => line.matches[own![k]]!.some((m) => other!.includes(m.at));
    return other !== undefined && has(0) !== has(1);
  });
}

const ways = [
  ['from', 'to'],
  ['between', 'and'],
] as const;

/** What a line must have of a claim beside the one end: of figures more, since ranges are many. */
const wayMatter = 0.3;

/** The two ends of a way or range of each kind in a sentence, where it has one. Remembered. */
const endsOf = readOnce((terms: readonly Term[]) =>
  ways.map(([first, second]) => endsBehind(terms, first, second)),
);

/** The names or figures behind two words, the second soon behind the first: `from Wexcombe to the island of Skerra`. */
function endsBehind(
  terms: readonly Term[],
  first: string,
  second: string,
): readonly [number, number] | undefined {
  for (const [at, t] of terms.entries()) {
    if (t.norm !== first) continue;
    const a = endBehind(terms, at);
    if (a < 0) continue;
    for (let k = a + 1; k < terms.length && k - a <= 3; k++) {
      if (terms[k]!.norm !== second) continue;
      const b = endBehind(terms, k);
      if (b >= 0) return [a, b];
    }
  }
  return undefined;
}

/** The name or figure behind a word: `the island of Skerra`, at most four words on. */
function endBehind(terms: readonly Term[], at: number): number {
  for (let k = at + 1; k < terms.length && k - at <= 4; k++) {
    const t = terms[k]!;
    if (t.breakBefore) return -1;
    if (t.kind === 'name' && t.weight > 1 && !isDateWord(t.norm) && !t.quantity) return k;
    if (
      t.kind === 'content' &&
      !/^(?:island|city|town|village|port|state|district|valley|coast)$/.test(t.norm)
    )
      return -1;
    if (t.kind === 'number') return t.quantity?.kind === 'cardinal' ? k : -1;
  }
  return -1;
}

/** Whether a word is an owner: `company's`, `villagers'`, whose apostrophe is no part of the word. */
function isOwner(text: string, t: Term): boolean {
  return (
    /['’]s$/.test(t.text) || (t.text.endsWith('s') && /^['’](?!\p{L})/u.test(text.slice(t.end, t.end + 2)))
  );
}

/** Words between a name and what it is, at most: `Anh Tran, the state transportation department’s lead engineer`. */
const holderReach = 8;

/**
 * Another's: `must pay the company's costs` against `to pay the villagers' costs`. The word before the owner and the
 * thing are the same, and no line has the thing as the claim's owner's.
 */
export function ownerConflicts(c: ConflictContext): Difference[] {
  const { terms, matches, candidate } = c.reading.line;
  const source = candidate.terms.source.text;
  for (const [i, t] of c.claim.entries()) {
    if (t.weight < 0.3 || !isOwner(c.text, t)) continue;
    const thing = i + 1;
    const verb = /^(?:the|a|an|its|his|her|their)$/.test(c.claim[i - 1]?.norm ?? '') ? i - 2 : i - 1;
    // `Anh Tran, the contractor’s lead engineer`
    const isHolder = c.claim[verb]?.kind === 'name' && c.claim[verb + 1]!.breakBefore;
    if (c.claim[thing]?.kind !== 'content' || (c.claim[verb]?.kind !== 'content' && !isHolder)) continue;
    // Somewhere the thing is the owner's.
    const isTheirs = c.lines.some((l) =>
      l.matches[thing]!.some((n) => l.matches[i]!.some((o) => Math.abs(o.at - n.at) <= 4)),
    );
    // `the girl's father`, of Nelly's
    if (
      isTheirs ||
      /^(?:girl|boy|child|baby|woman|man|teenager|youth|victim|patient|infant)(?:['’]s)?$/.test(t.norm)
    )
      continue;
    for (const n of matches[thing]!) {
      const owner = terms[n.at - 1];
      if (n.relation.strength < 0.8 || !owner || owner.weight < 0.3 || !isOwner(source, owner)) continue;
      const before = /^(?:the|a|an)$/.test(terms[n.at - 2]?.norm ?? '') ? n.at - 3 : n.at - 2;
      const isBeside = (at: number) => (isHolder ? at < n.at && n.at - at <= holderReach : at === before);
      if (!matches[verb]!.some((m) => isBeside(m.at) && m.relation.strength >= 0.8)) continue;
      return [conflict('role', c.claim, i, owner, 0.75)];
    }
  }
  return [];
}
