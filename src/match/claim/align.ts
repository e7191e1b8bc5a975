import { mayBeSameName } from '../../text/personNames.js';
import { readOnce } from '../../util/beside.js';
import { Recent } from '../../util/recent.js';
import { peoples } from '../data/en/peoples.js';
import { entriesKept } from '../lexicon/kept.js';
import type { Relation } from '../lexicon/relate.js';
import { entryOf, relate } from '../lexicon/relate.js';
import { aliasMatches } from './aliases.js';
import { dateWord } from './dateWords.js';
import { opposedPhrases, phraseMatches } from './phraseMatches.js';
import { bearsOut } from './quantities.js';
import type { Candidate } from './retrieve.js';
import type { Term } from './terms.js';

/** A source word that may answer a claim's word. */
export interface Match {
  /** Index of the word among its line's terms. */
  readonly at: number;
  readonly term: Term;
  readonly relation: Relation;
}

/** One candidate line laid against the claim. */
export interface LineAlignment {
  readonly candidate: Candidate;
  readonly terms: readonly Term[];
  /** By claim term: the words of this line that answer it, strongest first; none for function words. */
  readonly matches: readonly (readonly Match[])[];
  /** By claim term: strength of the best, 0 to 1. */
  readonly cover: readonly number[];
}

/** Lays lines against one claim: what was found out about a word of a source is remembered for the claim's next line. */
export type Aligner = (candidate: Candidate) => LineAlignment;

/** A claim's word (by index) and how a word of a source stands to it. */
interface Answer {
  readonly index: number;
  readonly relation: Relation;
}

/**
 * An {@link Aligner} for a claim. Nearly all pairs of a claim's word and a line's word have nothing to do with each other,
 * and the same words stand in many lines: so each word of a source is held against the whole claim once, and what is
 * kept are the few words that it answers. A claim's word may answer through its particle, an alias or a pronoun as well.
 *
 * @example alignerFor(terms)(candidate).cover
 */
export function alignerFor(claim: readonly Term[]): Aligner {
  const rows = claim.map((t) => (t.weight > 0 && !t.quantity ? rowOf(t) : undefined));
  const telling = [...claim.keys()].filter((i) => claim[i]!.weight > 0);
  // Of a sentence in which somebody types, most words were held against most lines before.
  const isNew = claim.map((_, i) => (rows[i]?.size ?? 0) === 0);
  const newAnswers = answersAmong(
    claim,
    telling.filter((i) => isNew[i]),
  );
  const allAnswers = answersAmong(claim, telling);
  /** By claim term the words of a line that answer it, strongest first. */
  const matchesIn = (terms: readonly Term[]): (readonly Match[])[] => {
    const matches: (readonly Match[])[] = claim.map(() => noMatches);
    const missing = telling.filter((i) => {
      const known = rows[i]?.get(terms);
      if (known) matches[i] = known;
      return !known;
    });
    if (missing.length === 0) return matches;
    const alike = tellingAlike(terms);
    const found: Match[][] = [];
    const answersOf = missing.every((i) => isNew[i]) ? newAnswers : allAnswers;
    for (let at = 0; at < terms.length; at++) {
      const word = alike[at];
      if (!word) continue;
      const term = terms[at]!;
      for (const { index, relation } of answersOf(word)) {
        const own = found[index];
        if (own) own.push({ at, term, relation });
        else found[index] = [{ at, term, relation }];
      }
    }
    for (const i of missing) {
      const own = found[i];
      matches[i] = own ? own.sort(strongestFirst) : noMatches;
      rows[i]?.set(terms, matches[i]!);
    }
    return matches;
  };
  return (candidate) => alignLine(claim, candidate, matchesIn);
}

const noMatches: readonly Match[] = [];
const strongestFirst = (a: Match, b: Match) => b.relation.strength - a.relation.strength || a.at - b.at;

/** The words of lines that answer a word of a claim, by the line's words; of lines that are gone, none. */
class Row {
  readonly #matches = new WeakMap<readonly Term[], readonly Match[]>();
  /** Lines that were held against the word. */
  size = 0;

  get(line: readonly Term[]): readonly Match[] | undefined {
    return this.#matches.get(line);
  }

  set(line: readonly Term[], matches: readonly Match[]): void {
    this.#matches.set(line, matches);
    this.size++;
  }
}

const rows = new Map<string, Row>();
/** Rows kept: the words of some dozen sentences. Who types changes one word of one, and its lines stay mostly the same. */
const rowsKept = 400;
/** Lines kept for one word. */
const linesKept = 500;

function rowOf(t: Term): Row {
  const key = keyOf(t);
  let row = rows.get(key);
  if (!row || row.size > linesKept) row = new Row();
  rows.delete(key);
  rows.set(key, row);
  if (rows.size > rowsKept) rows.delete(rows.keys().next().value!);
  return row;
}

/** Which of these words of a claim a word of a source answers; asked once for each. */
function answersAmong(claim: readonly Term[], among: readonly number[]): (source: Term) => readonly Answer[] {
  const answers = new Map<Term, readonly Answer[]>();
  let mayAnswer: ReturnType<typeof possibleAnswers> | undefined;
  return (source) => {
    let known = answers.get(source);
    if (!known) {
      mayAnswer ??= possibleAnswers(claim, among);
      const found: Answer[] = [];
      for (const index of mayAnswer(source)) {
        const relation = relateTerms(claim[index]!, source);
        if (relation.strength > 0 || relation.kind === 'opposite') found.push({ index, relation });
      }
      known = found.length === 0 ? noAnswers : found;
      answers.set(source, known);
    }
    return known;
  };
}

const noAnswers: readonly Answer[] = [];

/**
 * Which of these words of a claim a word of a source may have to do with, ascending, by what ties them to others ({@link entryOf}):
 * for most, none.
 */
function possibleAnswers(
  claim: readonly Term[],
  among: readonly number[],
): (source: Term) => readonly number[] {
  const byTie = new Map<number, number[]>();
  const byStem = new Map<string, number[]>();
  const enter = <K>(to: Map<K, number[]>, key: K, i: number) => {
    const at = to.get(key);
    if (!at) to.set(key, [i]);
    else if (at.at(-1) !== i) at.push(i);
  };
  // Of a line's word nearly no tie is one of the claim's: most are told so by a bit of theirs (Bloom 1970).
  const filter = new Int32Array(filterBits / 32);
  for (const i of among) {
    enter(byStem, claim[i]!.stem, i);
    for (const ties of tiesOf(claim[i]!)) {
      for (const tie of ties) {
        filter[(tie & lastBit) >> 5]! |= 1 << (tie & 31);
        enter(byTie, tie, i);
      }
    }
  }
  const ofKind = (isAsked: (t: Term) => boolean) => among.filter((i) => isAsked(claim[i]!));
  const dates = ofKind((t) => t.kind === 'name' && dateWord(t.norm) !== undefined);
  const numbers = ofKind((t) => t.quantity !== undefined);
  const names = ofKind((t) => t.kind === 'name');
  const isTied = new Uint8Array(claim.length);
  let count = 0;
  const tie = (all: readonly number[] | undefined) => {
    for (const i of all ?? nothing) {
      if (isTied[i] === 0) count++;
      isTied[i] = 1;
    }
  };
  return (source) => {
    count = 0;
    tie(dates);
    tie(byStem.get(source.stem));
    if (source.quantity) tie(numbers);
    if (source.kind === 'name') tie(names);
    for (const ties of tiesOf(source)) {
      for (const one of ties)
        if ((filter[(one & lastBit) >> 5]! & (1 << (one & 31))) !== 0) tie(byTie.get(one));
    }
    if (count === 0) return nothing;
    const found = among.filter((i) => isTied[i] === 1);
    isTied.fill(0);
    return found;
  };
}

const tiesOf = ({ lexeme, norm }: Term): readonly Int32Array[] =>
  isLoose(lexeme) ? [entryOf(lexeme).ties, entryOf(norm).ties] : [entryOf(lexeme).ties];

/** Some hundred ties of a claim set one bit in fifty. */
const filterBits = 32_768;
const lastBit = filterBits - 1;

const nothing: readonly number[] = [];

function alignLine(
  claim: readonly Term[],
  candidate: Candidate,
  matchesIn: (terms: readonly Term[]) => (readonly Match[])[],
): LineAlignment {
  const { terms } = candidate.terms.units[candidate.unit]!;
  const matches = matchesIn(terms);
  const aliases = aliasMatches(claim, terms);
  const phrases = phraseMatches(claim, terms);
  claim.forEach((c, i) => {
    if (c.weight === 0) return;
    const phrase = phrases.get(i);
    if (phrase && (matches[i]![0]?.relation.strength ?? 0) < phrase.relation.strength)
      matches[i] = [{ ...phrase, term: terms[phrase.at]! }, ...matches[i]!.filter((m) => m.at !== phrase.at)];
    if (c.quantity?.days !== undefined || c.quantity?.unit !== undefined)
      matches[i] = matches[i]!.filter((m) => !isDayOfMonth(terms, m.at));
    const own = matches[i]!;
    const alias = aliases.get(i);
    if (alias !== undefined && !own.some((m) => m.at === alias.at)) {
      const relation = alias.isNarrower ? narrowerRelation : aliasRelation;
      const match = { at: alias.at, term: terms[alias.at]!, relation };
      matches[i] = [...own, match].sort(strongestFirst);
    } else if (own.length === 0 && isPerson(claim, i)) matches[i] = throughPeople(terms);
    else if (own.length === 0 && c.kind === 'name') matches[i] = throughPronoun(c, candidate, terms);
  });
  for (const { term, at } of opposedPhrases(claim, terms)) {
    const own = matches[term]!;
    if (own.some((m) => m.at === at)) continue;
    matches[term] = [...own, { at, term: terms[at]!, relation: opposedRelation }];
  }
  const cover = matches.map((own) => own[0]?.relation.strength ?? 0);
  answerMiddleNames(claim, matches, cover);
  return { candidate, terms, matches, cover };
}

/** Words that answer a claim alike, by their writing: one of them stands for all. */
const alikes = new Recent<string, Term[]>(entriesKept);

/** For each of a line's words the one that stands for all like it; `undefined` for a word that answers nothing. */
const tellingAlike = readOnce((terms: readonly Term[]): readonly (Term | undefined)[] =>
  terms.map((t) => (t.weight === 0 ? undefined : t.quantity ? t : standing(t))),
);

const keyOf = (t: Term) => `${t.kind} ${t.norm} ${t.stem} ${t.lexeme}`;

function standing(t: Term): Term {
  const alike = alikes.get(t.norm, () => []);
  const known = alike.find((a) => a.kind === t.kind && a.stem === t.stem && a.lexeme === t.lexeme);
  if (known) return known;
  alike.push(t);
  return t;
}

/** `Vladimir Vladimirovich Putin` where the line has `Vladimir Putin`: a name between the two is no other person's. */
function answerMiddleNames(claim: readonly Term[], matches: (readonly Match[])[], cover: number[]): void {
  for (let i = 1; i + 1 < claim.length; i++) {
    const isName = (k: number) => claim[k]!.kind === 'name';
    if (cover[i] !== 0 || !isName(i) || !isName(i - 1) || !isName(i + 1)) continue;
    if (claim[i]!.breakBefore || claim[i + 1]!.breakBefore) continue;
    const last = matches[i + 1]!.find((m) => matches[i - 1]!.some((f) => f.at === m.at - 1));
    if (!last || last.term.breakBefore || last.term.kind !== 'name') continue;
    matches[i] = [...matches[i]!, { ...last, relation: aliasRelation }];
    cover[i] = aliasRelation.strength;
  }
}

/** `20` of `Jan. 20`, `20 January`: bears out neither `20 days` nor `20 percent`. */
function isDayOfMonth(terms: readonly Term[], at: number): boolean {
  const isMonth = (t: Term | undefined) =>
    t?.kind === 'name' && /^(?!.*day$)/.test(dateWord(t.norm) ?? 'day');
  const { quantity, breakBefore } = terms[at]!;
  if (!quantity || quantity.days !== undefined || quantity.unit !== undefined || quantity.value > 31)
    return false;
  return (isMonth(terms[at - 1]) && !breakBefore) || isMonth(terms[at + 1]);
}

const pronouns: ReadonlySet<string> = new Set('he she they his her their him them it its'.split(' '));
/** How far back a pronoun reaches, in units. */
const pronounReach = 2;
const opposedRelation: Relation = { kind: 'opposite', strength: 0 };
const aliasRelation: Relation = { kind: 'derived', strength: 0.9 };
/** `in Paris`, of which a line says `in France` only. */
const narrowerRelation: Relation = { kind: 'specific', strength: 0.45 };
const throughRelation: Relation = { kind: 'same', strength: 0.9 };

/**
 * A name that the line gives only as a pronoun: `She said …` after `Ana Ruiz told …` answers `Ruiz`, at the place of
 * the pronoun. Any name of the two units before will do; whose it is, is not resolved here.
 */
function throughPronoun(name: Term, candidate: Candidate, terms: readonly Term[]): Match[] {
  const at = terms.findIndex((t) => t.kind === 'function' && pronouns.has(t.norm));
  if (at < 0) return [];
  for (let back = 1; back <= pronounReach; back++) {
    const unit = candidate.terms.units[candidate.unit - back];
    if (unit?.terms.some((t) => t.kind === 'name' && isSameName(t, name))) {
      return [{ at, term: terms[at]!, relation: throughRelation }];
    }
  }
  return [];
}

/** Whether a claim tells somebody by a people: `the Briton`; not `the Briton Ana Ruiz`. */
export function isPerson(claim: readonly Term[], index: number): boolean {
  return (
    claim[index]!.kind === 'name' &&
    claim[index - 1]?.norm === 'the' &&
    claim[index + 1]?.kind !== 'name' &&
    peoples.has(claim[index]!.norm)
  );
}

/** Somebody told by a people, where a line has a name: whose people it is, is not known here. */
function throughPeople(terms: readonly Term[]): Match[] {
  const at = terms.findIndex((t) => t.kind === 'name' && t.weight > 1 && dateWord(t.norm) === undefined);
  return at < 0 ? [] : [{ at, term: terms[at]!, relation: throughRelation }];
}

const noRelation: Relation = { kind: 'none', strength: 0 };
const sameRelation: Relation = { kind: 'same', strength: 1 };

function relateTerms(claim: Term, source: Term): Relation {
  if (claim.quantity && source.quantity) {
    return bearsOut(claim.quantity, claim.margin ?? 'exact', source.quantity) ? sameRelation : noRelation;
  }
  const bare = claim.lexeme === claim.norm && source.lexeme === source.norm;
  if (claim.stem === source.stem && bare) return sameRelation;
  if (claim.kind === 'number' || source.kind === 'number') return noRelation;
  if (claim.kind === 'name' && dateWord(claim.norm) && dateWord(claim.norm) === dateWord(source.norm)) {
    return sameRelation;
  }
  const r = relateLexemes(claim, source);
  const areNames = claim.kind === 'name' && source.kind === 'name';
  if (
    areNames &&
    (isMadeOf(claim.norm, source.norm) || isClipped(claim.norm, source.norm) || isSameName(claim, source))
  )
    return aliasRelation;
  // A name is borne out by itself or a word made of it (Russian, Russia), never by a synonym.
  if ((claim.kind === 'name' || source.kind === 'name') && r.kind !== 'same' && r.kind !== 'derived') {
    return r.kind === 'opposite' ? r : noRelation;
  }
  return r;
}

/** Whether two words are one name, also spelt otherwise or for short: `Liz`, `Elizabeth`. */
export function isSameName(a: Term, b: Term): boolean {
  return a.stem === b.stem || (a.norm.length > 1 && b.norm.length > 1 && mayBeSameName(a.norm, b.norm));
}

/** Particles that are prepositions as often: `fell in May` is no falling in. */
const loose = /_(?:in|on|over|under|along|around|through)$/;

function relateLexemes(claim: Term, source: Term): Relation {
  const r = relate(claim.lexeme, source.lexeme);
  if (r.kind !== 'none' || !(isLoose(claim.lexeme) || isLoose(source.lexeme))) return r;
  return relate(
    isLoose(claim.lexeme) ? claim.norm : claim.lexeme,
    isLoose(source.lexeme) ? source.norm : source.lexeme,
  );
}

/** Whether a lexeme has one of them. */
function isLoose(lexeme: string): boolean {
  return lexeme.includes('_') && loose.test(lexeme);
}

/** Whether one name is the beginning of the other with an `s`: `Hibs`, `Hibernian`. */
function isClipped(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return (
    /^\p{L}{3,4}s$/u.test(short) && long.length >= short.length + 2 && long.startsWith(short.slice(0, -1))
  );
}

/** Whether one name is made of the other by an ending (Malaysia, Malaysian), or is its first three letters. */
export function isMadeOf(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return (
    short.length >= 4 &&
    long.startsWith(short) &&
    /^(?:n|an|ian|ese|ish|i|s|es|ic|er|ns|ans|ians)$/.test(long.slice(short.length))
  );
}
