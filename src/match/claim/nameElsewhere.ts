import type { Attribution } from '../../attribution/model.js';
import { isPeople } from '../../attribution/names.js';
import { words } from '../../text/words.js';
import { peoples } from '../data/en/peoples.js';
import { prepositions } from '../data/en/prepositions.js';
import { nameElsewhere as fitted } from '../data/fitted/nameElsewhere.js';
import { isMainlyNoun, mayBe } from '../lexicon/partsOfSpeech.js';
import { isPlainWord } from '../lexicon/plainWords.js';
import type { LineAlignment } from './align.js';
import type { Sayings } from './conflicts.js';
import { isSaying } from './deedAgents.js';
import type { DeedConflict } from './deedPairs.js';
import { answeredFrom } from './features.js';
import { isFullName, isPersonIn, isPossessive, nameRuns, saidIn, withoutEnding } from './people.js';
import { type Borne, isNameOf, mentionsOf, weigherOf } from './rareWords.js';
import type { SourceTerms } from './sourceTerms.js';
import { speakerOf } from './speakers.js';
import { isCapitalised, type Term } from './terms.js';
import { likelihoodOf } from './trees.js';
import { genderOf, genderOfNames, whoIsMeant } from './whoIsMeant.js';

/** A name of a claim, the line that has most of the rest of the claim and is not about it, and how the two stand: what a fitted model asks. */
export interface NameRow {
  /** Indices of the name's words. */
  readonly name: readonly number[];
  readonly line: LineAlignment;
  /** Another name of that line, or who says it, which the claim has not. */
  readonly other: Pick<Term, 'start' | 'end'>;
  /** By {@link nameFeatures}. */
  readonly features: readonly number[];
}

/** What is measured of a name; shares and weights are those of {@link weigherOf}: the rest of the claim, a word the more the fewer sentences have it. */
export const nameFeatures = [
  /** Share of the line that has most and is not about the name; its weight, words, rarest word, and lead over the next. */
  'top',
  'topWeight',
  'topWords',
  'rarest',
  'ahead',
  /** Share of lines that have the name, or are said by who bears it; of lines beside those, up to two behind them, and in their paragraphs. */
  'own',
  'beside',
  'behind',
  'paragraph',
  'ownWeight',
  /** Words of the rest of the claim, their weight, and names in the claim. */
  'words',
  'weight',
  'names',
  /** Sentences with the name; how far the first one and the nearest one is. */
  'mentions',
  'isOfTheLead',
  'distance',
  /** Whether it is a person; whether the claim has them say it; a possessive. */
  'isPerson',
  'speaks',
  'isPossessive',
  'isFirst',
  /** Other names of the line, and people among them; whether another says it; whether one stands behind the same preposition. */
  'others',
  'otherPeople',
  'isSaidByAnother',
  'samePreposition',
  /** Whether the line has a word for who or what bears the name: `the union`, of `Ana Ruiz of the union`; and by a pronoun. */
  'described',
  'pronoun',
  /** Other names of the claim that the line has not. */
  'namesLost',
] as const;

/** Below this nothing is asked: too little is in another line, or as much in one of the name's own. */
const least = { top: 0.25, ahead: 0.1 } as const;
/** Lines with less of the claim are not asked who says them. */
const askedFrom = 0.12;
/** How far from a name words for its bearer stand: `Ana Ruiz, who chairs the union`. */
const descriptionReach = 6;
/** Sentences with the name whose words for its bearer are read. */
const mentionsRead = 8;

/**
 * Names of a claim of which something is to be asked: the source has them, and more of the rest of the claim stands in a line that is not about them.
 * Of the labelled drafts that is one name in four.
 */
export function nameRows(
  text: string,
  claim: readonly Term[],
  lines: readonly LineAlignment[],
  sayings: Sayings,
): NameRow[] {
  // `Voskil strikes me as the shrewdest of the three`
  if (claim.some((t) => firstPerson.test(t.norm))) return [];
  const names = nameRuns(claim);
  return names.flatMap((name) => {
    const row = rowOf(text, claim, names, name, lines, sayings);
    return row ? [row] : [];
  });
}

/** `J.P.` of `J.P. Richardson`, with something between */
const initials = /^(?:\p{L}\.?){1,2}$/u;
const firstPerson = /^(?:i|me|my|mine|myself)$/;

function rowOf(
  text: string,
  claim: readonly Term[],
  names: readonly (readonly number[])[],
  name: readonly number[],
  lines: readonly LineAlignment[],
  sayings: Sayings,
): NameRow | undefined {
  const own = name.map((i) => claim[i]!);
  const last = own.at(-1)!;
  // `Science, like bread, …`, where the source has a journal of that name
  const isWord =
    name.length === 1 && (isPlainWord(last.norm) || isAdjective(last.norm) || initials.test(last.text));
  if (
    isWord ||
    isOtherThan(claim, name) ||
    saysWhich(claim, name) ||
    own.some((t) => isOfPeople(t.norm) || /^(?:yes|no)$/.test(t.norm))
  )
    return undefined;
  const mentions = mentionsOf(own, lines);
  const from = ownPart(claim, name[0]!);
  const told = claim.flatMap((t, i) =>
    t.weight > 0 && i >= from && !name.includes(i) && !isSaying(t.norm) ? [i] : [],
  );
  const weigh = weigherOf(claim, told, lines);
  const by = lines.map((line) => ({ line, borne: weigh(line) }));
  const isMention = ({ candidate: { terms, unit }, cover }: LineAlignment) =>
    mentions.get(terms)!.has(unit) || cover[name.at(-1)!]! >= answeredFrom;
  const most = (some: readonly { readonly borne: Borne }[]) => Math.max(0, ...some.map((b) => b.borne.share));
  const [theirs, others] = [by.filter((b) => isMention(b.line)), by.filter((b) => !isMention(b.line))];
  if (most(others) < least.top || most(theirs) > most(others) - least.ahead) return undefined;

  const isTheirs = isNameOf(own);
  const isIn = (t: string | undefined) => words(t ?? '').some((w) => isTheirs(w.norm));
  const isOwnSaying = ({ speaker }: Attribution) => isIn(speaker?.name) || isIn(speaker?.description);
  const read = others.map((b) => {
    const { terms, unit } = b.line.candidate;
    const said = b.borne.share >= askedFrom ? saidIn(terms, unit, sayings) : [];
    return { ...b, said, isOwn: said.some(isOwnSaying) };
  });
  const best = read
    .filter((r) => !r.isOwn && mentions.get(r.line.candidate.terms)!.size > 0)
    .reduce<(typeof read)[number] | undefined>(
      (a, b) => (a && a.borne.share >= b.borne.share ? a : b),
      undefined,
    );
  const ownLines = [...theirs, ...read.filter((r) => r.isOwn)];
  // One word is in many lines.
  if (!best || best.borne.words.length < 2) return undefined;
  if (best.borne.share < least.top || most(ownLines) > best.borne.share - least.ahead) return undefined;

  const { line, borne } = best;
  const source = line.candidate.terms;
  const places = [...mentions.get(source)!].sort((a, b) => a - b);
  const unit = line.candidate.unit;
  const isNamed = isNameOf(names.flatMap((n) => n.map((i) => claim[i]!)));
  const otherNames = nameRuns(line.terms).filter(
    (run) =>
      !run.some((at) => isNamed(line.terms[at]!.norm) || isOfPeople(line.terms[at]!.norm)) &&
      !run.some((at) => line.matches.some((found) => found.some((m) => m.at === at))),
  );
  const people = otherNames.filter((run) => isPersonIn(source, line.terms[run.at(-1)!]!, sayings));
  const sayer = best.said.find(
    ({ speaker }) => isFullName(speaker.name) && !words(speaker.name).some((w) => isNamed(w.norm)),
  );
  const preposition = prepositionBefore(claim, name[0]!);
  const isPerson = isPersonIn(source, last, sayings);
  const near = (of: (distance: number) => boolean) =>
    by.filter((b) => b.line.candidate.terms === source && places.some((p) => of(b.line.candidate.unit - p)));
  const speaks = speakerOf(text, claim)?.words.some((t) => own.includes(t)) === true;
  // In the place of a person stands another person.
  const candidates = isPerson ? people : otherNames;
  const run = candidates.find((r) => prepositionBefore(line.terms, r[0]!) === preposition) ?? candidates[0];
  const other =
    sayer && isPerson && (!run || speaks)
      ? sayer.speaker
      : run && { start: line.terms[run[0]!]!.start, end: line.terms[run.at(-1)!]!.end };
  // Only what can be named differs.
  if (!other) return undefined;
  const paragraphOf = (u: number) => source.source.lines[source.units[u]!.line]!.paragraph;
  const paragraphs = new Set(places.map(paragraphOf));
  const values: Record<(typeof nameFeatures)[number], number> = {
    top: borne.share,
    topWeight: borne.weight,
    topWords: borne.words.length,
    rarest: borne.rarest,
    ahead: borne.share - most(by.filter((b) => b.line !== line)),
    own: most(ownLines),
    beside: most(near((d) => Math.abs(d) <= 1)),
    behind: most(near((d) => d >= 0 && d <= 2)),
    paragraph: most(
      by.filter(({ line: { candidate: c } }) => c.terms === source && paragraphs.has(paragraphOf(c.unit))),
    ),
    ownWeight: Math.max(0, ...ownLines.map((b) => b.borne.weight)),
    words: told.length,
    weight: told.reduce((sum, i) => sum + claim[i]!.weight, 0),
    names: names.length,
    mentions: places.length,
    isOfTheLead: places[0]! <= 1 ? 1 : 0,
    distance: Math.min(...places.map((p) => Math.abs(unit - p))),
    isPerson: isPerson ? 1 : 0,
    speaks: speaks ? 1 : 0,
    isPossessive: isPossessive(last) ? 1 : 0,
    isFirst: name[0]! <= 1 ? 1 : 0,
    others: otherNames.length,
    otherPeople: people.length,
    isSaidByAnother: sayer ? 1 : 0,
    samePreposition:
      preposition !== undefined &&
      otherNames.some((run) => prepositionBefore(line.terms, run[0]!) === preposition)
        ? 1
        : 0,
    described: isDescribed(source, places, own, line) ? 1 : 0,
    pronoun: isPerson ? pronounFor(source, own, line) : 0,
    namesLost: names.filter((n) => n !== name && !n.some((i) => line.cover[i]! >= answeredFrom)).length,
  };
  return { name, line, other, features: nameFeatures.map((f) => values[f]) };
}

/** Where what is told with a name begins: `Dahl scored a penalty and Ruiz scored the other goal`. */
const ownPart = (claim: readonly Term[], first: number) =>
  /^(?:and|but|while|whereas)$/.test(claim[first - 1]?.norm ?? '') ? first : 0;

/** `someone other than Ana Ruiz`, `the Estrelian`; `In Garsen, half of the beds …`, where all of it may be. */
function isOtherThan(claim: readonly Term[], name: readonly number[]): boolean {
  const before = claim[name[0]! - 1]?.norm ?? '';
  if (/^(?:than|except|like|unlike)$/.test(before)) return true;
  // `Ana Ruiz of the Courier called it tasteful`
  if (
    /^(?:of|for|from)$/.test(before) &&
    claim[name[0]! - 2]?.kind === 'name' &&
    !claim[name[0]! - 1]!.breakBefore
  )
    return true;
  if (/^(?:in|at)$/.test(before) && name[0] === 1 && claim[name.at(-1)! + 1]?.breakBefore) return true;
  return before === 'the' && name.length === 1 && /(?:an|ese|ish)$/.test(claim[name[0]!]!.norm);
}

/** `the England winger`, `a Ruiz supporter`, `CEO Ana Ruiz` */
function saysWhich(claim: readonly Term[], name: readonly number[]): boolean {
  const next = claim[name.at(-1)! + 1];
  if (!next || next.breakBefore || isPossessive(claim[name.at(-1)!]!)) return false;
  return (
    next.kind === 'name' || isCapitalised(next.text) || (next.kind === 'content' && isMainlyNoun(next.norm))
  );
}

/** `the Dutch soil expert` */
const isAdjective = (norm: string) => mayBe(norm, 'adjective');
const isOfPeople = (norm: string) => peoples.has(withoutEnding(norm)) || isPeople(withoutEnding(norm));

function prepositionBefore(terms: readonly Term[], first: number): string | undefined {
  const at = first - (/^(?:the|a|an)$/.test(terms[first - 1]?.norm ?? '') ? 2 : 1);
  return prepositions[terms[at]?.norm ?? ''];
}

/** Whether a line has a noun that stands near the name where the source has it: who bears it may be meant. */
function isDescribed(
  source: SourceTerms,
  places: readonly number[],
  own: readonly Term[],
  line: LineAlignment,
): boolean {
  const stems = new Set(own.map((t) => t.stem));
  const here = new Set(line.terms.filter((t) => t.kind === 'content' && t.weight > 0).map((t) => t.stem));
  return places.slice(0, mentionsRead).some((unit) => {
    const { terms } = source.units[unit]!;
    return terms.some(
      (t, i) =>
        here.has(t.stem) &&
        !stems.has(t.stem) &&
        terms.some((n, at) => n.kind === 'name' && stems.has(n.stem) && Math.abs(at - i) <= descriptionReach),
    );
  });
}

/**
 * How the line's personal pronouns stand to a person: 2 if one means them, -2 if all mean others, 1 if one may be theirs by its gender, -1 if
 * none may, 0 where there is none.
 */
function pronounFor(source: SourceTerms, own: readonly Term[], line: LineAlignment): number {
  const isTheirs = isNameOf(own);
  const gender = genderOfNames(own, source);
  let found = 0;
  let isOther = false;
  for (const [at, t] of line.terms.entries()) {
    const g = genderOf(t.norm);
    if (!g) continue;
    const meant = whoIsMeant(line.terms, at, { source, unit: line.candidate.unit });
    if (meant?.some((m) => isTheirs(m.norm))) return 2;
    if (meant) isOther = true;
    else if (gender === undefined || g === gender) found = 1;
    else if (found === 0) found = -1;
  }
  return found === 0 && isOther ? -2 : found;
}

/** From these likelihoods a name is told at balanced and at lenient strictness, by how sure a conflict of it is. */
const sure = [
  { from: 0.96, strength: 0.86 },
  { from: 0.9, strength: 0.75 },
] as const;

/**
 * A name of a claim in what a source tells of another, or has another say, whatever the words: `The first across was a lorry with Piers Aldous at the wheel`, of
 * `a milk lorry driven by Ewan Tait`. What {@link toldOfAnother}, `otherNames` and `misplacedNames` ask by bounds chosen by hand is weighed by trees fitted on drafts by
 * other hands (`build/fit/detectors.ts`). A name in the line that the claim has not is what differs; where there is none, nothing is told.
 *
 * Cross-validated by author: of 9,600 sentences 341 wrong ones and 13 right ones stand above the bound, of which 83 and 11 are told by nothing else.
 */
export function nameElsewhere(
  text: string,
  claim: readonly Term[],
  lines: readonly LineAlignment[],
  sayings: Sayings,
): DeedConflict[] {
  return nameRows(text, claim, lines, sayings).flatMap(({ name, line, other, features }) => {
    const likelihood = likelihoodOf(fitted, features);
    const found = sure.find(({ from }) => likelihood >= from);
    if (!found) return [];
    const source = { ...line.terms[0]!, start: other.start, end: other.end };
    return [{ kind: 'name', term: name.at(-1)!, line, source, strength: found.strength }];
  });
}
