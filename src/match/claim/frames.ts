import { isBodyNoun, isPersonNoun } from '../../attribution/nouns.js';
import { readOnce } from '../../util/beside.js';
import { answering, askedFor, nounFrames, nounVerbs, offering, verbFrames } from '../data/en/frames.js';
import { lemmas } from '../lexicon/lemmas.js';
import { bindingsOf } from './bindings.js';
import { isDateWord } from './dateWords.js';
import { type Deed, deedsOf, type Party } from './deeds.js';
import type { Term } from './terms.js';

/** Who fills a part: indices of terms. */
export interface Filler {
  /** Names that it goes by. */
  readonly names: readonly number[];
  /** Its noun, or `undefined` for a pronoun. */
  readonly head: number | undefined;
  readonly pronoun: number | undefined;
}

/** An event of a sentence with two of its parts, whatever words it is told in: who sells first, then who buys. */
export interface Event {
  /** What it may be; two events are one if they share one of these. Of a verb of no table, the place of the verb (`=7`). */
  readonly relation: string;
  /** Index of the word that tells it. */
  readonly at: number;
  readonly one: Filler;
  readonly two: Filler;
  /** What else it is done to: what is sold. */
  readonly things: readonly number[];
}

interface Pattern {
  readonly relation: string;
  readonly one: string;
  readonly two: string;
}

type Table = ReadonlyMap<string, readonly Pattern[]>;

function readTable(...texts: readonly string[]): Table {
  const found = new Map<string, Pattern[]>();
  let relation = '';
  for (const line of texts.join('\n').split(/[\n;]/)) {
    const colon = line.indexOf(':');
    if (colon >= 0) relation = line.slice(0, colon);
    const [word, ...slots] = line
      .slice(colon + 1)
      .trim()
      .split(/\s+/);
    for (const s of slots) {
      const [a, b] = s.split(/[<>]/) as [string, string];
      const [one, two] = s.includes('>') ? [a, b] : [b, a];
      found.set(word!, [...(found.get(word!) ?? []), { relation, one, two }]);
    }
  }
  return found;
}

let tables:
  | {
      verbs: Table;
      nouns: Table;
      offers: ReadonlySet<string>;
      answers: ReadonlySet<string>;
      asked: ReadonlySet<string>;
    }
  | undefined;

/** Read when first asked for. */
function read() {
  tables ??= {
    verbs: readTable(verbFrames, nounVerbs),
    nouns: readTable(nounFrames),
    offers: new Set(offering.split(' ')),
    answers: new Set(answering.split(' ')),
    asked: new Set(askedFor.split(' ')),
  };
  return tables;
}

/** The entry of a table that a term is a form of. */
function entryIn(table: { has(word: string): boolean }, t: Term): string | undefined {
  if (table.has(t.lexeme)) return t.lexeme;
  return lemmas(t.norm, (w) => table.has(w))[0];
}

/** The events of a sentence that has two parts of each; linear in the sentence, and remembered. */
export const eventsOf = (text: string, terms: readonly Term[]): readonly Event[] => eventsIn(terms, text);

const eventsIn = readOnce((terms: readonly Term[], text: string): readonly Event[] =>
  terms.length === 0 ? [] : readEvents(text, terms),
);

function readEvents(text: string, terms: readonly Term[]): Event[] {
  const { verbs } = read();
  const found: Event[] = [];
  const deeds = deedsOf(text, terms);
  for (const deed of deeds) {
    const entry = entryIn(verbs, terms[deed.verb]!);
    for (const { relation, one, two } of entry === undefined ? [] : verbs.get(entry)!)
      add(
        found,
        terms,
        relation,
        deed.verb,
        fillerOf(terms, deed, one),
        fillerOf(terms, deed, two),
        thingsOf(terms, deed),
      );
    // `demanded that the government act`
    const isOfAsking = entry !== undefined && verbs.get(entry)!.some((p) => p.relation === 'asking');
    if (isOfAsking && terms[deed.verb + 1]?.norm === 'that')
      add(found, terms, 'asking', deed.verb, fillerOf(terms, deed, 's'), askedAt(terms, deed.verb + 2), []);
    // `took the firm to court`
    const isSued = terms
      .slice(deed.verb + 1)
      .some((t, k, all) => t.norm === 'to' && all[k + 1]?.norm === 'court');
    if (isSued && /^t(?:ake|akes|ook|aken|aking)$/.test(terms[deed.verb]!.norm))
      add(found, terms, 'suit', deed.verb, fillerOf(terms, deed, 's'), fillerOf(terms, deed, 'o'), []);
    for (const slot of ['o', 'to', 'from', 'against'])
      add(
        found,
        terms,
        `=${slot}`,
        deed.verb,
        fillerOf(terms, deed, 's', true),
        fillerOf(terms, deed, slot, true),
        slot === 'o' ? [] : thingsOf(terms, deed),
      );
  }
  found.push(...offersOf(terms, deeds));
  found.push(...refusalsOf(terms, deeds));
  found.push(...eventsOfNouns(terms));
  return found;
}

function add(
  found: Event[],
  terms: readonly Term[],
  relation: string,
  at: number,
  one: Filler | undefined,
  two: Filler | undefined,
  things: readonly number[],
): void {
  if (!one || !two) return;
  const parts = [...one.names, ...two.names, one.head, two.head];
  if (one.names.some((i) => two.names.some((k) => terms[i]!.stem === terms[k]!.stem))) return;
  found.push({ relation, at, one, two, things: things.filter((t) => !parts.includes(t)) });
}

/** Whatever a deed names: of one verb on both sides, anything may have a part in it. */
const ofAnything = (terms: readonly Term[], p: Party | undefined): Filler | undefined =>
  p && terms[p.head]!.kind === 'content' && !isPart(terms, p)
    ? { names: p.names.filter((i) => isName(terms[i]!)), head: p.head, pronoun: undefined }
    : undefined;

/** `two of his riders` */
const isPart = (terms: readonly Term[], p: Party) => terms[p.head + 1]?.norm === 'of';

/** Somebody or a body, or whoever a pronoun stands for: who can have a part in an event. */
function ofParty(terms: readonly Term[], p: Party | undefined): Filler | undefined {
  if (!p) return undefined;
  const names = p.names.filter((i) => isName(terms[i]!));
  const { norm } = terms[p.head]!;
  return names.length > 0 || isPersonNoun(norm) || isBodyNoun(norm)
    ? { names, head: p.head, pronoun: undefined }
    : undefined;
}

const isName = (t: Term) => t.kind === 'name' && t.weight > 1 && !t.quantity && !isDateWord(t.norm);

const ofPronoun = (at: number | undefined): Filler | undefined =>
  at === undefined ? undefined : { names: [], head: undefined, pronoun: at };

function fillerOf(terms: readonly Term[], deed: Deed, slot: string, isAnything = false): Filler | undefined {
  const of = (p: Party | undefined) => ofParty(terms, p) ?? (isAnything ? ofAnything(terms, p) : undefined);
  const pronoun = (preposition: string | undefined) =>
    ofPronoun(deed.pronouns.find((p) => p.preposition === preposition)?.at);
  switch (slot) {
    case 's':
      if (deed.isPassive) return of(deed.agents[0] ?? farAgent(terms, deed));
      return of(deed.agents[0]) ?? (deed.agents.length === 0 ? ofPronoun(deed.subjectPronoun) : undefined);
    case 'o':
    case 'i': {
      if (deed.isPassive)
        return (
          of(deed.patients[0]) ?? (deed.patients.length === 0 ? ofPronoun(deed.subjectPronoun) : undefined)
        );
      return pronoun(undefined) ?? of(deed.patients[0]);
    }
    default:
      return (
        ofParty(
          terms,
          deed.others.find((o) => o.preposition === slot),
        ) ?? pronoun(slot)
      );
  }
}

/** How far behind a passive verb `by` may stand, in words. */
const farReach = 10;

/** `was taught to bind books by Ana`: who stands behind `by` further off. */
function farAgent(terms: readonly Term[], deed: Deed): Party | undefined {
  for (let k = deed.verb + 1; k < terms.length && k - deed.verb <= farReach && !terms[k]!.breakBefore; k++) {
    if (terms[k]!.norm !== 'by') continue;
    const names = runAt(terms, k + 1);
    return names.length > 0 ? { head: names.at(-1)!, heads: names, names, all: names } : undefined;
  }
  return undefined;
}

/** The names that stand together from a word on, past an article. */
function runAt(terms: readonly Term[], from: number): number[] {
  let k = /^(?:the|a|an)$/.test(terms[from]?.norm ?? '') ? from + 1 : from;
  const names: number[] = [];
  for (; terms[k]?.kind === 'name' && !(names.length > 0 && terms[k]!.breakBefore); k++)
    if (isName(terms[k]!)) names.push(k);
  return names;
}

/** Objects that are nobody. */
function thingsOf(terms: readonly Term[], deed: Deed): number[] {
  return deed.patients.filter((p) => !ofParty(terms, p) || deed.patients.length > 1).map((p) => p.head);
}

/** `Ana offered to buy it, an offer that Ben turned down`: two deeds of one sentence that are one offer, by its two sides. */
function offersOf(terms: readonly Term[], deeds: readonly Deed[]): Event[] {
  const { offers, answers } = read();
  const found: Event[] = [];
  const is = (set: ReadonlySet<string>) => deeds.filter((d) => entryIn(set, terms[d.verb]!) !== undefined);
  for (const offer of is(offers)) {
    for (const answer of is(answers)) {
      if (answer.verb < offer.verb) continue;
      add(
        found,
        terms,
        'offer',
        offer.verb,
        fillerOf(terms, offer, 's'),
        fillerOf(terms, answer, 's') ?? antecedent(terms, answer),
        [],
      );
    }
  }
  return found;
}

/** Whoever begins a clause: `the government` of `that the government act`. */
function askedAt(terms: readonly Term[], from: number): Filler | undefined {
  const names = runAt(terms, from);
  if (names.length > 0) return { names, head: names.at(-1)!, pronoun: undefined };
  const head = terms[from]?.norm === 'the' ? from + 1 : from;
  const { kind, norm } = terms[head] ?? { kind: 'function', norm: '' };
  const isSomeone = kind === 'content' && (isPersonNoun(norm) || isBodyNoun(norm));
  return isSomeone ? { names, head, pronoun: undefined } : undefined;
}

/** How far behind its verb what is asked for stands, in words, and who asks behind that. */
const askedReach = { noun: 4, owner: 4 } as const;

/** `turned down a request by the observatory`, `rejected the governor’s wish`: who says no, and who had asked. */
function refusalsOf(terms: readonly Term[], deeds: readonly Deed[]): Event[] {
  const { answers, asked } = read();
  const found: Event[] = [];
  for (const deed of deeds) {
    if (deed.isPassive || entryIn(answers, terms[deed.verb]!) === undefined) continue;
    let noun = deed.verb + 1;
    const end = Math.min(terms.length, noun + askedReach.noun);
    while (noun < end && !(terms[noun]!.kind === 'content' && entryIn(asked, terms[noun]!) !== undefined))
      noun++;
    if (noun >= end) continue;
    const owner = whoAsked(terms, noun);
    add(found, terms, 'refusal', deed.verb, fillerOf(terms, deed, 's', true), owner, []);
  }
  return found;
}

function whoAsked(terms: readonly Term[], noun: number): Filler | undefined {
  const before = terms[noun - 1]!;
  if (/^(?:his|her|their|its)$/.test(before.norm)) return ofPronoun(noun - 1);
  if (/['’]s?$/.test(before.text)) {
    const names = ownerBefore(terms, noun);
    return { names, head: noun - 1, pronoun: undefined };
  }
  for (let k = noun + 1; k < terms.length && k - noun <= askedReach.owner && !terms[k]!.breakBefore; k++) {
    if (!/^(?:by|from|of)$/.test(terms[k]!.norm)) continue;
    if (/^(?:his|hers|theirs)$/.test(terms[k + 1]?.norm ?? '')) return ofPronoun(k + 1);
    if (terms[k]!.norm === 'of') continue;
    let head = /^(?:the|a|an)$/.test(terms[k + 1]?.norm ?? '') ? k + 2 : k + 1;
    const names = runAt(terms, head);
    while (terms[head + 1]?.kind === 'content' && !terms[head + 1]!.breakBefore && names.length === 0) head++;
    if (terms[head]?.kind !== 'content' && names.length === 0) return undefined;
    // `from the contractor, Ana Ruiz,`
    const besides = names.length === 0 && terms[head + 1]?.breakBefore ? runAt(terms, head + 1) : names;
    return { names: besides, head: names.at(-1) ?? head, pronoun: undefined };
  }
  return undefined;
}

/** `to Crumb Street, which turned it down`: the names right before `which`. */
function antecedent(terms: readonly Term[], deed: Deed): Filler | undefined {
  if (!/^(?:which|who)$/.test(terms[deed.first - 1]?.norm ?? '')) return undefined;
  const names: number[] = [];
  for (let k = deed.first - 2; k >= 0 && isName(terms[k]!); k--) names.unshift(k);
  return names.length > 0 ? { names, head: names.at(-1)!, pronoun: undefined } : undefined;
}

/** Words behind a noun that are looked at for its parts. */
const nounReach = 12;

function eventsOfNouns(terms: readonly Term[]): Event[] {
  const { nouns } = read();
  const found: Event[] = [];
  const bindings = terms.some((t) => entryIn(nouns, t) !== undefined)
    ? bindingsOf(terms, (norm) => nouns.has(norm))
    : [];
  for (const [at, t] of terms.entries()) {
    const entry = t.kind === 'name' ? undefined : entryIn(nouns, t);
    if (entry === undefined) continue;
    const binding = bindings.find((b) => b.head === at);
    for (const { relation, one, two } of nouns.get(entry)!) {
      const slot = (s: string): Filler | undefined => {
        const names =
          s === 'h'
            ? (binding?.name ?? []).filter((i) => isName(terms[i]!))
            : s === 'g'
              ? ownerBefore(terms, at)
              : s === 'l'
                ? nameBefore(terms, at)
                : behind(terms, at, s);
        return names.length > 0 ? { names, head: names.at(-1)!, pronoun: undefined } : undefined;
      };
      add(found, terms, relation, at, slot(one), slot(two), []);
    }
  }
  return found;
}

/** `Ana Ruiz's second attack`, at `attack`: the names before. */
function ownerBefore(terms: readonly Term[], noun: number): number[] {
  for (let k = noun - 1; k >= 0 && noun - k <= 3 && !terms[k + 1]!.breakBefore; k--) {
    if (terms[k]!.kind === 'function') return [];
    if (!/['’]s?$/.test(terms[k]!.text)) continue;
    const names: number[] = [];
    for (let i = k; i >= 0 && isName(terms[i]!) && !(i < k && terms[i + 1]!.breakBefore); i--)
      names.unshift(i);
    return names;
  }
  return [];
}

/** `Ana Ruiz of the Union was eleven votes ahead of`, at `ahead`: the nearest names before that hang on no preposition. */
function nameBefore(terms: readonly Term[], at: number): number[] {
  for (let k = at - 1; k >= 0 && at - k <= nounReach; k--) {
    if (!isName(terms[k]!)) continue;
    const names = [k];
    while (names[0]! > 0 && isName(terms[names[0]! - 1]!) && !terms[names[0]!]!.breakBefore)
      names.unshift(names[0]! - 1);
    const before = terms[names[0]! - 1]?.norm === 'the' ? names[0]! - 2 : names[0]! - 1;
    if (!/^(?:of|for|from|at|in|by|with)$/.test(terms[before]?.norm ?? '')) return names;
    k = names[0]!;
  }
  return [];
}

/** The names behind a preposition behind a noun: `the sale of the mill by Ana to Ben`, at `sale`, `to`. */
function behind(terms: readonly Term[], noun: number, preposition: string): number[] {
  for (let k = noun + 1; k < terms.length && k - noun <= nounReach; k++) {
    const t = terms[k]!;
    if (t.breakBefore || /^(?:that|which|who|and|but|was|were|is|are|has|had|have|will)$/.test(t.norm))
      return [];
    if (t.norm !== preposition) continue;
    for (let i = k + 1; i < terms.length && i - k <= 4; i++) {
      if (
        terms[i]!.breakBefore ||
        (terms[i]!.kind === 'function' && !/^(?:the|a|an|his|her|its|their)$/.test(terms[i]!.norm))
      )
        return [];
      const names = runAt(terms, i);
      // `the Alliance's Nadia Ferrow`: who belongs to it.
      if (names.length > 0 && /['’]s?$/.test(terms[names[0]!]!.text)) return names.slice(1);
      if (names.length > 0) return names;
    }
    return [];
  }
  return [];
}
