import { isPersonNoun } from '../../attribution/nouns.js';
import { relate } from '../lexicon/relate.js';
import { isSameName, type LineAlignment } from './align.js';
import { shareOf } from './conflicts.js';
import { isDateWord } from './dateWords.js';
import { type DeedConflict, isSomebody } from './deedPairs.js';
import type { Term } from './terms.js';

/** Somebody by name and what they are, as one place says it: `the Assembly's speaker, Olin Brask`. Indices of terms. */
export interface Binding {
  readonly name: readonly number[];
  /** The noun for what they are, and the words before it that say which. */
  readonly head: number;
  readonly modifiers: readonly number[];
  /** Of whom or what: the possessive before, or what stands behind `of`. */
  readonly owners: readonly number[];
  /** Whether one holds it: `the speaker`, `its speaker`; not `a microbiologist`. */
  readonly isDefinite: boolean;
}

const determiner = /^(?:the|a|an|its|his|her|their|our|whose)$/;
/** What says that an office is not held now, or by more than one in turn. */
const passing =
  /^(?:former|outgoing|incoming|ex|late|acting|new|then|previous|predecessor|successor|interim|deputy|vice|assistant|current)$/;
/** Words of an office besides its noun. */
const longestTitle = 4;

/**
 * Who is what in a sentence: names beside nouns for people, with or without a comma, and behind `is`.
 *
 * @param isOffice which nouns are looked at
 */
export function bindingsOf(
  terms: readonly Term[],
  isOffice: (norm: string) => boolean = isPersonNoun,
): Binding[] {
  const found: Binding[] = [];
  for (let head = 0; head < terms.length; head++) {
    const t = terms[head]!;
    if (t.kind === 'function' || /[^s]s$/.test(t.norm) || !isOffice(t.norm) || isPossessive(t)) continue;
    const phrase = phraseAt(terms, head);
    // `The pianist is Leif Borg`
    const isTold = phrase.isDefinite && /^(?:is|was)$/.test(terms[phrase.last + 1]?.norm ?? '');
    const name =
      (isTold ? nameBehind(terms, phrase.last + 2) : undefined) ??
      nameBehind(terms, phrase.last + 1) ??
      nameBehind(terms, head + 1) ??
      nameBefore(terms, phrase.first);
    if (name) found.push({ name, head, ...phrase });
  }
  return found;
}

interface TitlePhrase extends Pick<Binding, 'modifiers' | 'owners' | 'isDefinite'> {
  readonly first: number;
  readonly last: number;
}

/** The words of an office around its noun: `the Civic Union's chief whip`, `the speaker of the Assembly`. */
function phraseAt(terms: readonly Term[], head: number): TitlePhrase {
  const modifiers: number[] = [];
  const owners: number[] = [];
  let first = head;
  let isDefinite = false;
  while (first > 0 && head - first < longestTitle && !terms[first]!.breakBefore) {
    const before = terms[first - 1]!;
    if (determiner.test(before.norm)) {
      isDefinite = !/^an?$/.test(before.norm);
      first--;
      break;
    }
    if (isPossessive(before)) {
      isDefinite = true;
      for (let k = first - 1; k >= 0 && first - k <= 4 && terms[k]!.kind === before.kind; k--) {
        owners.push(k);
        if (terms[k]!.breakBefore) break;
      }
      first -= owners.length;
      if (/^(?:the|a)$/.test(terms[first - 1]?.norm ?? '')) first--;
      break;
    }
    if (before.kind !== 'content' || before.weight === 0) break;
    modifiers.push(first - 1);
    first--;
  }
  let last = head;
  if (/^(?:of|at|for)$/.test(terms[head + 1]?.norm ?? '') && !terms[head + 1]!.breakBefore) {
    for (let k = head + 2; k < terms.length && k - head <= 10 && !terms[k]!.breakBefore; k++) {
      if (terms[k]!.kind === 'function' && !determiner.test(terms[k]!.norm)) break;
      if (terms[k]!.kind !== 'function') owners.push(k);
      last = k;
    }
  }
  return { first, last, modifiers, owners, isDefinite };
}

function isPossessive(t: Term): boolean {
  return /['’]s?$/.test(t.text);
}

function isName(t: Term | undefined): boolean {
  return t?.kind === 'name' && t.weight > 1 && !t.quantity && !isDateWord(t.norm);
}

/** Titles before a name say nothing of whose it is. */
const isTitle = (t: Term | undefined) => t?.kind === 'name' && t.weight <= 0.2;

/** The name that begins at a word, up to what is no name. */
function nameBehind(terms: readonly Term[], from: number): number[] | undefined {
  if (!terms[from]) return undefined;
  let k = from;
  while (isTitle(terms[k])) k++;
  const name: number[] = [];
  for (; isName(terms[k]) && !(name.length > 0 && terms[k]!.breakBefore); k++) name.push(k);
  if (name.length === 0 || isPossessive(terms[name.at(-1)!]!)) return undefined;
  // Between commas, or right behind: `finance minister Ana Ruiz`.
  const isAside = terms[from]!.breakBefore;
  if (isAside && terms[k] && !terms[k]!.breakBefore) return undefined;
  return name;
}

/** The name before a comma or `is` that stands before an office: `Viktor Salme, the chief whip`. */
function nameBefore(terms: readonly Term[], first: number): number[] | undefined {
  const isAside = terms[first]?.breakBefore;
  const isTold = /^(?:is|was|became|becomes|remains)$/.test(terms[first - 1]?.norm ?? '');
  if (!isAside && !isTold) return undefined;
  // `of the Holm Group, Malta, is the chair`: between commas stands no subject.
  if (!isAside && terms[first - 1]!.breakBefore) return undefined;
  const name: number[] = [];
  for (let k = isAside ? first - 1 : first - 2; k >= 0 && isName(terms[k]); k--) {
    name.unshift(k);
    if (terms[k]!.breakBefore) break;
  }
  if (name.length === 0 || isPossessive(terms[name.at(-1)!]!)) return undefined;
  // `the mayor of Corrow, the chair …`: a place.
  return /^(?:of|in|at|from|near|to)$/.test(terms[name[0]! - 1]?.norm ?? '') ? undefined : name;
}

/** A line must have this share of a claim, its name apart, to be shown as what says who it is. */
const sameMatter = 0.1;

/**
 * What somebody is, bound to another: `Viktor Salme, the speaker of the Assembly` against `the Assembly's speaker, Olin Brask`; or to
 * another owner: `Almahonda's president, Fermín Goicolea` against `Rivaseca's president, Fermín Goicolea`. The claim's name stands in the
 * source, and nowhere beside that office.
 */
export function bindingConflicts(claim: readonly Term[], lines: readonly LineAlignment[]): DeedConflict[] {
  const found: DeedConflict[] = [];
  for (const own of bindingsOf(claim)) {
    if (own.modifiers.some((i) => passing.test(claim[i]!.norm))) continue;
    const theirs = lines.flatMap((line) =>
      shareOf(claim, line) < sameMatter ? [] : bindingsOf(line.terms).map((b) => ({ line, b })),
    );
    const isOwnName = ({ line, b }: (typeof theirs)[number]) =>
      own.name.some((i) => b.name.some((k) => isSameName(claim[i]!, line.terms[k]!)));
    const isOffice = ({ line, b }: (typeof theirs)[number]) => isSameOffice(claim, own, line.terms, b);
    const asOwned = theirs.filter((x) => isOwnName(x) && isOffice(x));
    if (asOwned.length > 0) {
      const other = asOwned.find(
        ({ line, b }) =>
          isPlain(claim, own.owners) &&
          isPlain(line.terms, b.owners) &&
          !haveCommon(claim, own.owners, line.terms, b.owners),
      );
      const isBorneOut = asOwned.some(
        ({ line, b }) => b.owners.length === 0 || haveCommon(claim, own.owners, line.terms, b.owners),
      );
      const names = own.owners.map((i) => claim[i]!);
      if (other && !isBorneOut && isSomebody(other.line, [names.at(-1)!]))
        found.push({
          kind: 'name',
          term: own.owners.find((i) => isName(claim[i]))!,
          line: other.line,
          source: other.line.terms[other.b.owners.find((k) => isName(other.line.terms[k]))!]!,
          strength: 0.75,
        });
      continue;
    }
    if (!own.isDefinite && own.modifiers.length === 0) continue;
    const rivals = theirs.filter(
      (x) => x.b.isDefinite && isOffice(x) && isSameHolderOf(claim, own, x.line.terms, x.b),
    );
    const [rival] = rivals;
    if (!rival) continue;
    const { line, b } = rival;
    const isMentioned = b.name.some((k) => claim.some((t) => isSameName(t, line.terms[k]!)));
    const name = own.name.map((i) => claim[i]!);
    if (isMentioned || !isSomebody(line, name) || isBoundTo(claim, own, line)) continue;
    found.push({
      kind: 'name',
      term: own.name.at(-1)!,
      line,
      source: line.terms[b.name.at(-1)!]!,
      strength: 0.75,
    });
  }
  return found;
}

/** A name of a word or two: a body of a longer one goes by others, and a short form in capitals is one of them. */
function isPlain(terms: readonly Term[], at: readonly number[]): boolean {
  return (
    at.length > 0 &&
    at.length <= 2 &&
    at.every(
      (i) => isName(terms[i]) && terms[i]!.text.slice(0, 3) !== terms[i]!.text.slice(0, 3).toUpperCase(),
    )
  );
}

function haveCommon(
  a: readonly Term[],
  own: readonly number[],
  b: readonly Term[],
  other: readonly number[],
): boolean {
  return own.some((i) => other.some((k) => a[i]!.stem === b[k]!.stem || isSameName(a[i]!, b[k]!)));
}

/** Whether both name one office: the same noun, and of the words that say which, none that only one has. */
function isSameOffice(claim: readonly Term[], own: Binding, terms: readonly Term[], b: Binding): boolean {
  if (b.modifiers.some((k) => passing.test(terms[k]!.norm))) return false;
  if (relate(claim[own.head]!.norm, terms[b.head]!.norm).strength < 0.85) return false;
  const says = (x: readonly Term[], i: number, y: readonly Term[], all: readonly number[]) =>
    all.some((k) => x[i]!.stem === y[k]!.stem);
  return (
    own.modifiers.every((i) => says(claim, i, terms, [...b.modifiers, ...b.owners])) &&
    b.modifiers.every((k) => says(terms, k, claim, [...own.modifiers, ...own.owners]))
  );
}

/** Whether one person holds it: an office of several words, or of the same owner. */
function isSameHolderOf(claim: readonly Term[], own: Binding, terms: readonly Term[], b: Binding): boolean {
  if (own.owners.length > 0 && b.owners.length > 0) return haveCommon(claim, own.owners, terms, b.owners);
  return own.modifiers.length > 0;
}

/** Whether any sentence of the source that has the claim's name has it beside this office. */
function isBoundTo(claim: readonly Term[], own: Binding, { candidate }: LineAlignment): boolean {
  const { units, unitsWith } = candidate.terms;
  return own.name.some((i) =>
    unitsWith(claim[i]!.stem).some((unit) => {
      const { terms } = units[unit]!;
      return (
        bindingsOf(terms).some(
          (b) =>
            b.name.some((k) => isSameName(claim[i]!, terms[k]!)) &&
            relate(claim[own.head]!.norm, terms[b.head]!.norm).strength >= 0.6,
        ) ||
        terms.some(
          (t, at) =>
            t.stem === claim[own.head]!.stem &&
            terms.some((x, k) => Math.abs(k - at) <= 3 && isSameName(x, claim[i]!)),
        )
      );
    }),
  );
}
