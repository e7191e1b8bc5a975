import { verbOf } from '../../attribution/verbs.js';
import { Recent } from '../../util/recent.js';
import { entriesKept } from './kept.js';
import { lemmas } from './lemmas.js';
import { areConverse, hasOpposite, listedOpposites, negatedByPrefix } from './opposites.js';
import { isListed as isInGroup, paraphrases } from './paraphrases.js';
import type { WordNet } from './read.js';
import { wordNet } from './read.js';
import { plainSpelling } from './spelling.js';
import { stem } from './stem.js';
import { areListedOpposed, mayStandFor } from './substitutes.js';
import { doing, haveCommonTie, isUnitOfTime, tiesOf } from './ties.js';

/**
 * How a claim's word stands to a source's word. `general`: the claim's is the wider (dog in the source, animal in
 * the claim: borne out); `specific`: the narrower (says more than the source); `sibling`: two kinds of one thing
 * (nurse, doctor: not borne out, perhaps at odds).
 */
export type RelationKind =
  | 'same'
  | 'derived'
  | 'synonym'
  | 'general'
  | 'specific'
  | 'sibling'
  | 'opposite'
  | 'none';

/** A relation and how far the source's word bears out the claim's, 0 to 1. */
export interface Relation {
  readonly kind: RelationKind;
  readonly strength: number;
}

/** How far one side of a deal bears the other out: they may both hold. */
export const converseStrength = 0.5;

const none: Relation = { kind: 'none', strength: 0 };
const relations = {
  same: { kind: 'same', strength: 1 },
  derived: { kind: 'derived', strength: 0.95 },
  listed: { kind: 'synonym', strength: 0.85 },
  synonym: { kind: 'synonym', strength: 0.85 },
  loose: { kind: 'synonym', strength: 0.7 },
  substitute: { kind: 'synonym', strength: 0.75 },
  widerSubstitute: { kind: 'general', strength: 0.75 },
  narrowerSubstitute: { kind: 'specific', strength: 0.6 },
  rareSynonym: { kind: 'synonym', strength: 0.65 },
  general: { kind: 'general', strength: 0.7 },
  wide: { kind: 'general', strength: 0.5 },
  specific: { kind: 'specific', strength: 0.45 },
  sibling: { kind: 'sibling', strength: 0.1 },
  converse: { kind: 'sibling', strength: converseStrength },
  opposite: { kind: 'opposite', strength: 0 },
} as const satisfies Record<string, Relation>;

/** What the lexicon knows of a word. */
export interface Entry {
  readonly norm: string;
  readonly stem: string;
  /** Its spelling as {@link plainSpelling} has it. */
  readonly plain: string;
  readonly lemmas: readonly string[];
  readonly ids: readonly number[];
  /** Sense to the best rank that it has in the word, from 0. */
  readonly senses: ReadonlyMap<number, number>;
  /** Sense above one of the word's, to steps up (from 1). */
  readonly above: ReadonlyMap<number, number>;
  /** What could tie it to another word: see {@link tiesOf}. */
  readonly ties: Int32Array;
}

/** How the lexicon's file numbers nouns. */
const nounPart = 0;

const entries = new Recent<string, Entry>(entriesKept);

type Meaning = Pick<Entry, 'senses' | 'above'>;

/** What is known of words that the lexicon does not have, as are most that somebody is still typing: one for all of them. */
const noIds: readonly number[] = [];
const unknown: Meaning = { senses: new Map(), above: new Map() };

/** The lexicon's entry of a folded, lower-case word; words that it does not know have only their stem. */
export function entryOf(norm: string): Entry {
  return entries.get(norm, makeEntry);
}

/** How far up a wider word may be: truck, motor vehicle, self-propelled vehicle, wheeled vehicle, vehicle. */
const stepsUp = 4;
/** A sense above more than this many others (artifact, act, person) says too little to be borne out by them. */
const widest = 250;

let counts: Int32Array | undefined;

/** How many senses are below a sense. Parents come before their children in the file. */
function below(net: WordNet, sense: number): number {
  if (!counts) {
    counts = new Int32Array(net.parents.length);
    for (let i = net.parents.length - 1; i >= 0; i--) {
      const up = net.parents[i]!;
      if (up >= 0) counts[up]! += counts[i]! + 1;
    }
  }
  return counts[sense]!;
}

function lemmasOf(norm: string, net: WordNet): string[] {
  return norm.includes('_') ? [norm] : lemmas(norm, (w) => net.ids.has(w) || isInGroup(w) || hasOpposite(w));
}

/** Whether the lexicon has a word, in whatever form; less work than its {@link entryOf}. */
export function isInLexicon(norm: string): boolean {
  const net = wordNet();
  return lemmasOf(norm, net).some((w) => net.ids.has(w));
}

/** Each part of an entry is read when it is first asked for: of most words, none but their base forms and what could tie them to others. */
class LexicalEntry implements Entry {
  readonly norm: string;
  readonly lemmas: readonly string[];
  readonly ids: readonly number[];
  #stem: string | undefined;
  #plain: string | undefined;
  #meaning: Meaning | undefined;
  #ties: Int32Array | undefined;

  constructor(norm: string) {
    const net = wordNet();
    const found = lemmasOf(norm, net);
    const ids = found.map((w) => net.ids.get(w)).filter((id) => id !== undefined);
    this.norm = norm;
    this.lemmas = found.length > 0 ? found : [norm];
    this.ids = ids.length > 0 ? ids : noIds;
  }

  get stem(): string {
    this.#stem ??= stem(this.norm);
    return this.#stem;
  }

  get plain(): string {
    this.#plain ??= plainSpelling(this.norm);
    return this.#plain;
  }

  get senses(): ReadonlyMap<number, number> {
    this.#meaning ??= meaningOf(this);
    return this.#meaning.senses;
  }

  get above(): ReadonlyMap<number, number> {
    this.#meaning ??= meaningOf(this);
    return this.#meaning.above;
  }

  get ties(): Int32Array {
    this.#ties ??= tiesOf(this, wordNet(), (visit) => eachSense(this, visit, visit));
    return this.#ties;
  }
}

const makeEntry = (norm: string): Entry => new LexicalEntry(norm);

function meaningOf(entry: Pick<Entry, 'norm' | 'ids'>): Meaning {
  if (entry.ids.length === 0) return unknown;
  const senses = new Map<number, number>();
  const above = new Map<number, number>();
  eachSense(
    entry,
    (sense, rank) => senses.set(sense, Math.min(rank, senses.get(sense) ?? 99)),
    (sense, steps) => above.set(sense, Math.min(steps, above.get(sense) ?? stepsUp)),
  );
  return { senses, above };
}

/** Goes through the senses of a word with their ranks, and those above its first ones with the steps up; some of them more than once. */
function eachSense(
  { norm, ids }: Pick<Entry, 'norm' | 'ids'>,
  own: (sense: number, rank: number) => void,
  above: (sense: number, steps: number) => void,
): void {
  const net = wordNet();
  const { from, senses, partOfSpeech, parents } = net;
  const form = verbOf(norm)?.form;
  const isVerbForm = form === 'past' || form === 'participle';
  for (const id of ids) {
    // `fallen` is no autumn.
    const isNoNoun = isVerbForm && net.ids.get(norm) !== id;
    const rank = [0, 0, 0, 0];
    for (let i = from[id]!; i < from[id + 1]!; i++) {
      const sense = senses[i]!;
      const part = partOfSpeech[i]!;
      const r = rank[part]!++;
      if (isNoNoun && part === nounPart) continue;
      own(sense, r);
      // Hypernyms of the first senses only: those of rare senses relate anything to anything.
      if (r > 1) continue;
      let up = parents[sense]!;
      for (let steps = 1; up >= 0 && steps <= stepsUp && below(net, up) <= widest; steps++) {
        above(up, steps);
        up = parents[up]!;
      }
    }
  }
}

/**
 * How far a source's word bears out a claim's word.
 *
 * @example relate('rejected', 'rejection') // derived
 * @example relate('animal', 'dog').kind // 'general'; relate('dog', 'animal').kind // 'specific'
 */
export function relate(claim: string, source: string): Relation {
  if (claim === source) return relations.same;
  const a = entryOf(claim);
  const b = entryOf(source);
  // Nearly all pairs of words have nothing in common.
  return haveCommonTie(a.ties, b.ties) ? relateEntries(a, b) : none;
}

/** {@link relate} without the quick way out for words that nothing ties. */
export function relateEntries(a: Entry, b: Entry): Relation {
  if (a.stem === b.stem || a.plain === b.plain) {
    return negatedByPrefix(a.norm, b.norm) ? relations.opposite : relations.same;
  }
  if (a.lemmas.some((x) => b.lemmas.includes(x))) return relations.same;
  // `days` and `years` share a sense (somebody's life); as measures they do not stand for one another.
  if (isTimeUnit(a) && isTimeUnit(b)) return relations.sibling;
  const net = wordNet();
  // `a handful of them`: how many.
  if (isMeasureFull(a.norm) !== isMeasureFull(b.norm)) return none;
  if (a.ids.some((x) => net.derived.get(x)?.some((y) => b.ids.includes(y)))) return relations.derived;
  if (isAgain(a, b) || isDoerOf(a, b) || isDoerOf(b, a)) return relations.listed;
  if (a.lemmas.some((x) => b.lemmas.some((y) => areConverse(x, y)))) return relations.converse;
  let isLoose = false;
  for (const x of a.lemmas) {
    for (const y of b.lemmas) {
      const listed = paraphrases(x, y);
      if (listed === 'close') return relations.listed;
      if (listed === 'loose') isLoose = true;
    }
  }
  const isSubstitute = a.lemmas.some((x) => b.lemmas.some((y) => mayStandFor(x, y)));
  if (!isLoose && !isSubstitute && areOpposite(a, b, net)) return relations.opposite;
  let best: Relation = isLoose ? relations.loose : none;
  const better = (r: Relation) => {
    if (r.strength > best.strength) best = r;
  };
  for (const [sense, rank] of a.senses) {
    const other = b.senses.get(sense);
    if (other !== undefined) better(rank + other <= 2 ? relations.synonym : relations.rareSynonym);
    const steps = b.above.get(sense);
    if (steps !== undefined && rank <= 1) better(steps === 1 ? relations.general : relations.wide);
  }
  for (const [sense, rank] of b.senses) {
    if (rank <= 1 && a.above.get(sense) === 1) better(relations.specific);
  }
  // The list has `vehicle` for `truck`; which of them is the wider one, WordNet knows.
  if (isSubstitute) {
    if (best.kind === 'general') return relations.widerSubstitute;
    const isNarrower =
      best.kind === 'specific' || [...b.senses].some(([s, rank]) => rank <= 1 && a.above.has(s));
    better(isNarrower ? relations.narrowerSubstitute : relations.substitute);
  }
  if (best === none) {
    for (const [sense, steps] of a.above) {
      if (steps === 1 && b.above.get(sense) === 1) better(relations.sibling);
    }
  }
  return best;
}

const isMeasureFull = (norm: string) =>
  /^(?:hand|mouth|spoon|teaspoon|arm|bucket|fist|pocket|cup)fuls?$/.test(norm);

function isTimeUnit(e: Entry): boolean {
  return e.lemmas.some(isUnitOfTime);
}

function areOpposite(a: Entry, b: Entry, net: WordNet): boolean {
  // Of things, both say where they are: `a mill stands, or lies, on the stream`.
  if (isPlacing(a) && isPlacing(b)) return false;
  return (
    negatedByPrefix(a.norm, b.norm) ||
    a.ids.some((x) => net.opposites.get(x)?.some((y) => b.ids.includes(y))) ||
    a.lemmas.some((x) =>
      b.lemmas.some((y) => listedOpposites(x, y) || areListedOpposed(x, y) || negatedByPrefix(x, y)),
    )
  );
}

const isPlacing = ({ lemmas }: Entry) => lemmas.includes('stand') || lemmas.includes('lie');

/** Whether one is who works at or with the other: docker, dock; the lexicon derives only those of verbs. */
function isDoerOf(a: Entry, b: Entry): boolean {
  return a.lemmas.some((x) => {
    const root = doing(x);
    return root !== undefined && b.lemmas.some((y) => y === root || y === `${root}e`);
  });
}

/** Whether one is the other done again: open, reopen. */
function isAgain(a: Entry, b: Entry): boolean {
  return a.lemmas.some((x) => b.lemmas.some((y) => x === `re${y}` || y === `re${x}`));
}
