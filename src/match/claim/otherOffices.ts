import { isBodyNoun, isPersonNoun } from '../../attribution/nouns.js';
import { readOnce } from '../../util/beside.js';
import { ofAnybody, oneOf, portfolios, works } from '../data/en/offices.js';
import { peoples } from '../data/en/peoples.js';
import { mayBe } from '../lexicon/partsOfSpeech.js';
import { entryOf, relate } from '../lexicon/relate.js';
import { isSameName, type LineAlignment } from './align.js';
import { type Binding, bindingsOf } from './bindings.js';
import { shareOf } from './conflicts.js';
import { type DeedConflict, isSomebody } from './deedPairs.js';
import type { SourceTerms } from './sourceTerms.js';
import { isCapitalised, type Term } from './terms.js';

/** Words that are near enough to be one office: itself, derived, synonym. */
const sameOffice = 0.6;
/** A line must have this share of a claim to be shown as what says otherwise. */
const sameMatter = 0.3;

/** Somebody and what a source calls them, with the sentence. */
interface Held {
  readonly terms: readonly Term[];
  readonly unit: number;
  readonly b: Binding;
}

/**
 * What somebody is called, of two whom the source tells apart: `the treasurer, Piet Holm` against `the treasurer, Ana Reyes` and `the secretary, Piet
 * Holm`; and one work for another at one place: `a cardiologist at the Institute` against `a statistician at the Institute`, `the finance minister`
 * against `the energy minister`. Nowhere may the source call the claim's person that.
 */
export function otherOffices(claim: readonly Term[], lines: readonly LineAlignment[]): DeedConflict[] {
  const found: DeedConflict[] = [];
  for (const own of bindingsOf(claim, isOffice)) {
    // `the singer and producer Ana Ruiz`: one of two that she is.
    if (claim[own.head - own.modifiers.length - 1]?.norm === 'and') continue;
    const office = claim[own.head]!.norm;
    const names = own.name.map((i) => claim[i]!);
    const line = lines.find((l) => isSomebody(l, names) && l.candidate.terms.units.length > 0);
    if (!line) continue;
    const { terms: source } = line.candidate;
    const theirs = heldBy(source, names);
    if (theirs.length === 0) continue;
    const other =
      otherWork(claim, own, theirs) ??
      ofAnother(claim, own, names, source, theirs) ??
      holderElse(claim, own, names, source, theirs);
    if (!other || (other.isOffice && isCalled(source, names, office))) continue;
    const shown = lines.find(
      (l) =>
        l.candidate.terms === source && l.candidate.unit === other.unit && shareOf(claim, l) >= sameMatter,
    );
    // What says so may stand far from what the claim tells: then the line that has its matter is shown.
    const at = shown ?? lines.find((l) => l.candidate.terms === source && shareOf(claim, l) >= sameMatter);
    if (!at) continue;
    found.push({ kind: 'role', term: own.head, line: at, source: other.term, strength: 0.75 });
  }
  return found;
}

const isOffice = (norm: string) =>
  works.has(norm) || (isPersonNoun(norm) && !isBodyNoun(norm) && !courtesy.test(norm));
/** Before a name they say nothing of what somebody does. */
const courtesy =
  /^(?:mr|mrs|ms|miss|dr|doctor|prof|professor|sir|dame|lord|lady|mx|st|saint|madam|madame|rev|reverend)$/;

/** Whether names are somebody's: several, or one that is no common word (`President Hesitates`). */
const isPersons = (names: readonly Term[]) =>
  names.length > 1 || names.some((t) => entryOf(t.norm).ids.length === 0);

/** Who is what in a sentence; remembered. */
const officesIn = readOnce((terms: readonly Term[]): readonly Binding[] => bindingsOf(terms, isOffice));

/** Sentences of one name or office that are looked at: in a book it stands in thousands, and what it is in the first. */
const sentencesRead = 40;
const sentencesWith = (source: SourceTerms, stem: string) => source.unitsWith(stem).slice(0, sentencesRead);

/** What a source calls somebody of these names. */
function heldBy(source: SourceTerms, names: readonly Term[]): Held[] {
  const last = names.at(-1)!;
  return sentencesWith(source, last.stem).flatMap((unit) => {
    const { terms } = source.units[unit]!;
    return officesIn(terms)
      .filter((b) => b.name.some((k) => isSameName(terms[k]!, last)))
      .map((b) => ({ terms, unit, b }));
  });
}

const isAnybody = (norm: string) => ofAnybody.has(norm) || ofAnybody.has(norm.replace(/s$/, ''));

/** Another word of one kind for the same person: another work at one place, or another of the portfolios. */
function otherWork(
  claim: readonly Term[],
  own: Binding,
  theirs: readonly Held[],
): { term: Term; unit: number; isOffice: boolean } | undefined {
  const office = claim[own.head]!.norm;
  for (const { terms, unit, b } of theirs) {
    const head = terms[b.head]!;
    if (head.norm === office && portfolios.has(office)) {
      const [mine, their] = [whichOf(claim, own.head), whichOf(terms, b.head)];
      const only = (a: readonly Term[], c: readonly Term[]) =>
        a.filter((t) => !c.some((x) => x.stem === t.stem || relate(t.norm, x.norm).strength >= sameOffice));
      const [more, less] = [only(mine, their), only(their, mine)];
      if (more.length === 1 && less.length === 1) return { term: less[0]!, unit, isOffice: false };
    }
    const isOther = oneOf.some((kind) => kind.has(office) && kind.has(head.norm));
    if (isOther && relate(office, head.norm).strength < sameOffice && isOnePlace(claim, own, terms, b))
      return { term: head, unit, isOffice: true };
  }
  return undefined;
}

/**
 * The same office of another: `a spokesman for the union` against `a spokesman for the airline`, where the source has another for the union.
 */
function ofAnother(
  claim: readonly Term[],
  own: Binding,
  names: readonly Term[],
  source: SourceTerms,
  theirs: readonly Held[],
): { term: Term; unit: number; isOffice: boolean } | undefined {
  const office = claim[own.head]!;
  const is = (t: Term) =>
    t.norm.replace(/(?:wo)?man$|person$/, '') === office.norm.replace(/(?:wo)?man$|person$/, '');
  const same = theirs.filter(({ terms, b }) => is(terms[b.head]!));
  if (own.owners.length === 0 || same.length === 0) return undefined;
  if (same.some(({ terms, b }) => b.owners.length === 0 || isOnePlace(claim, own, terms, b)))
    return undefined;
  const units = own.owners.flatMap((i) => sentencesWith(source, claim[i]!.stem));
  const isAnothers = units.some((unit) => {
    const { terms } = source.units[unit]!;
    return officesIn(terms).some(
      (b) =>
        is(terms[b.head]!) &&
        b.owners.length > 0 &&
        isOnePlace(claim, own, terms, b) &&
        !b.name.some((k) => names.some((n) => isSameName(n, terms[k]!))),
    );
  });
  const [{ terms, unit, b }] = same as [Held];
  return isAnothers ? { term: terms[b.owners[0]!]!, unit, isOffice: false } : undefined;
}

/** Words of a source have many relations; a place is the same if the two share a word of it, or the claim names none. */
function isOnePlace(claim: readonly Term[], own: Binding, terms: readonly Term[], b: Binding): boolean {
  if (own.owners.length === 0 || b.owners.length === 0) return true;
  return own.owners.some((i) => b.owners.some((k) => claim[i]!.stem === terms[k]!.stem));
}

/** `energy` of `Varenian Energy Minister`: the nouns before, without peoples. */
function whichOf(terms: readonly Term[], head: number): Term[] {
  const found: Term[] = [];
  for (let k = head - 1; k >= 0 && head - k <= 2 && !terms[k + 1]!.breakBefore; k--) {
    const t = terms[k]!;
    // `Finance Minister`, `finance minister`; not `said Finance Minister`.
    if (t.kind === 'function' || t.quantity || isCapitalised(t.text) !== isCapitalised(terms[head]!.text))
      break;
    if (!peoples.has(t.norm) && mayBe(t.norm, 'noun') && !/ian$|ish$|ese$|['’]s?$/.test(t.text))
      found.push(t);
  }
  return found;
}

/** Another who holds the claim's office, where its own person holds another. */
function holderElse(
  claim: readonly Term[],
  own: Binding,
  names: readonly Term[],
  source: SourceTerms,
  theirs: readonly Held[],
): { term: Term; unit: number; isOffice: boolean } | undefined {
  const office = claim[own.head]!;
  if (isAnybody(office.norm) || own.modifiers.some((i) => isPassing(claim[i]!.norm))) return undefined;
  // Any word for them that is not for anybody, and that says nothing of the kind.
  const is = theirs.filter(({ terms, b }) => !isAnybody(terms[b.head]!.norm));
  if (is.length === 0) return undefined;
  if (theirs.some(({ terms, b }) => relate(office.norm, terms[b.head]!.norm).strength >= sameOffice))
    return undefined;
  for (const unit of sentencesWith(source, office.stem)) {
    const { terms } = source.units[unit]!;
    for (const b of officesIn(terms)) {
      const isHeld =
        terms[b.head]!.stem === office.stem &&
        !b.name.some((k) => names.some((n) => isSameName(n, terms[k]!))) &&
        isPersons(b.name.map((k) => terms[k]!)) &&
        !b.modifiers.some((k) => isPassing(terms[k]!.norm));
      // The oldest juror is not the youngest.
      const isWhich =
        own.modifiers.length === 0 ||
        b.modifiers.length === 0 ||
        own.modifiers.some((i) => b.modifiers.some((k) => claim[i]!.stem === terms[k]!.stem));
      if (isHeld && isWhich && isOnePlace(claim, own, terms, b))
        return { term: terms[b.name.at(-1)!]!, unit, isOffice: true };
    }
  }
  return undefined;
}

const isPassing = (norm: string) =>
  /^(?:former|outgoing|incoming|ex|late|acting|new|then|previous|interim|deputy|vice|assistant|junior|senior)$/.test(
    norm,
  );

/** How near a name the word for an office may be about them, in words, though it is not read as theirs. */
const nearby = 12;

/** Whether the source may call somebody that: the word stands near the name, and is not read as another's. */
function isCalled(source: SourceTerms, names: readonly Term[], office: string): boolean {
  const last = names.at(-1)!;
  return sentencesWith(source, last.stem).some((unit) => {
    const { terms } = source.units[unit]!;
    const bound = officesIn(terms);
    return terms.some(
      (t, at) =>
        isOffice(t.norm) &&
        relate(office, t.norm).strength >= 0.85 &&
        !bound.some((b) => b.head === at && !b.name.some((k) => isSameName(terms[k]!, last))) &&
        terms.some((x, k) => Math.abs(k - at) <= nearby && isSameName(x, last)),
    );
  });
}
