import { isBodyNoun, isPersonNoun } from '../../attribution/nouns.js';
import { isLightVerb } from '../lexicon/partsOfSpeech.js';
import { isSameName, type LineAlignment } from './align.js';
import { shareOf } from './conflicts.js';
import { type DeedConflict, sameDeed, sameVerb } from './deedPairs.js';
import { type Event, eventsOf, type Filler } from './frames.js';
import { negationOf } from './polarity.js';
import { mutual } from './roles.js';
import type { Term } from './terms.js';
import { genderOf, genderOfNames, whoIsMeant } from './whoIsMeant.js';

/** A line must have this share of a claim where both parts are known by name, and where only one is. */
const sameMatter = { both: 0.4, one: 0.6 } as const;

/**
 * Words of a claim that tell an event of a line from another side, with the same parts: `Ben lost to Ana` of `Ana beat Ben`. They are borne out,
 * whatever they are to the words of the line.
 */
export function toldFromAnotherSide(
  text: string,
  claim: readonly Term[],
  lines: readonly LineAlignment[],
): ReadonlySet<number> {
  const found = new Set<number>();
  const own = eventsOf(text, claim).filter((e) => !e.relation.startsWith('='));
  if (own.length === 0) return found;
  for (const line of lines) {
    if (shareOf(claim, line) < sameMatter.both) continue;
    for (const other of eventsOf(line.candidate.terms.source.text, line.terms))
      for (const event of own)
        if (
          event.relation === other.relation &&
          likeness(claim, event.one, other.one, line) === 'same' &&
          likeness(claim, event.two, other.two, line) === 'same'
        )
          found.add(event.at);
  }
  return found;
}

type Likeness = 'same' | 'other' | 'unknown';

/**
 * The two parts of an event exchanged, in whatever words it is told: `Ana borrowed from Ben` against `Ana lent Ben`, `Ben's attack on Ana`
 * against `Ana attacked Ben`. Both parts are told on both sides; where one of them is only `he` or `her rival`, the other must stand by name in both
 * places, and the words must have more in common. No line that was found may have it as the claim does.
 */
export function exchangedParts(
  text: string,
  claim: readonly Term[],
  lines: readonly LineAlignment[],
): DeedConflict | undefined {
  const own = eventsOf(text, claim);
  if (own.length === 0) return undefined;
  const near = lines.filter((l) => shareOf(claim, l) >= sameMatter.both);
  if (near.length === 0) return undefined;
  const theirs = near.map((line) => ({
    line,
    events: eventsOf(line.candidate.terms.source.text, line.terms),
  }));
  const negated = negationOf(claim);
  for (const event of own) {
    if (mutual.has(claim[event.at]!.norm)) continue;
    let found: DeedConflict | undefined;
    let isAsIs = false;
    for (const { line, events } of theirs) {
      for (const other of events) {
        const verb = strengthOf(claim, event, other, line);
        if (verb < sameDeed || !isSameThing(event, other, line)) continue;
        const like = (a: Filler, b: Filler) => likeness(claim, a, b, line);
        const straight = [like(event.one, other.one), like(event.two, other.two)];
        if (!straight.includes('other') && straight.includes('same')) isAsIs = true;
        const crossed = [like(event.one, other.two), like(event.two, other.one)];
        if (straight.includes('same') || crossed.includes('other') || !crossed.includes('same')) continue;
        const isFull = !crossed.includes('unknown');
        // Who is ahead changes in the course of a race.
        const isSure = isFull && event.relation !== 'lead';
        if (!isSure && (verb < sameVerb || shareOf(claim, line) < sameMatter.one)) continue;
        if (!isFull && !isTellingOfOne(claim, event, line.terms, other, crossed[0] === 'same')) continue;
        // What is denied on one side only is another matter.
        if (negationOf(line.terms)[other.at]! >= 0 !== negated[event.at]! >= 0) continue;
        // Who stands in that part on both sides, by a word for it rather than a pronoun.
        const [part, place] =
          event.one.pronoun === undefined ? [event.one, other.one] : [event.two, other.two];
        const source = line.terms[place.names.at(-1) ?? place.head ?? place.pronoun!]!;
        const term = part.names.at(-1) ?? part.head ?? event.at;
        found ??= { kind: 'role', term, line, source, strength: isFull ? 0.85 : 0.75 };
      }
    }
    if (found && !isAsIs) return found;
  }
  return undefined;
}

/**
 * Whether one part alone, known in both places, tells that they are exchanged: the other is a pronoun on some side, somebody's (`her rival`), or a
 * body on both. Of a verb of no table, only of one that says much, in one tense.
 */
function isTellingOfOne(
  claim: readonly Term[],
  own: Event,
  terms: readonly Term[],
  other: Event,
  isFirst: boolean,
): boolean {
  const [a, b] = isFirst ? [own.two, other.one] : [own.one, other.two];
  if (own.relation.startsWith('=')) {
    const isPresent = (t: Term) => /[^s]s$/.test(t.norm);
    const [verb, verbOfLine] = [claim[own.at]!, terms[other.at]!];
    if (isLightVerb(verb.norm) || isPresent(verb) !== isPresent(verbOfLine)) return false;
  }
  const isOwned = (all: readonly Term[], f: Filler) =>
    f.names.length === 0 &&
    f.head !== undefined &&
    /^(?:his|her|their|its)$/.test(all[f.head - 1]?.norm ?? '');
  const isBody = (all: readonly Term[], f: Filler) => f.head !== undefined && isBodyNoun(all[f.head]!.norm);
  return (
    a.pronoun !== undefined ||
    b.pronoun !== undefined ||
    isOwned(claim, a) ||
    isOwned(terms, b) ||
    (isBody(claim, a) && isBody(terms, b))
  );
}

/** How surely two events are of one kind: by a table, or by their verbs. */
function strengthOf(claim: readonly Term[], own: Event, other: Event, line: LineAlignment): number {
  if (own.relation !== other.relation) return 0;
  if (!own.relation.startsWith('=')) return 1;
  const m = line.matches[own.at]!.find((x) => x.at === other.at);
  return m && m.relation.kind !== 'opposite' && claim[own.at]!.kind === 'content' ? m.relation.strength : 0;
}

/** Whether both are done to the same, where both say so. */
function isSameThing(own: Event, other: Event, line: LineAlignment): boolean {
  if (own.things.length === 0 || other.things.length === 0) return true;
  return own.things.some((i) =>
    line.matches[i]!.some((m) => other.things.includes(m.at) && m.relation.strength >= 0.6),
  );
}

/** Whether who has a part in the claim may be who has one in the line. */
function likeness(claim: readonly Term[], own: Filler, other: Filler, line: LineAlignment): Likeness {
  const { candidate, terms } = line;
  const ownNames =
    own.pronoun === undefined ? own.names.map((i) => claim[i]!) : whoIsMeant(claim, own.pronoun);
  const otherNames =
    other.pronoun === undefined
      ? other.names.map((i) => terms[i]!)
      : whoIsMeant(terms, other.pronoun, { source: candidate.terms, unit: candidate.unit });
  if (ownNames?.length && otherNames?.length) {
    const isSame =
      ownNames.some((a) => otherNames.some((b) => isSameName(a, b))) ||
      own.names.some((i) =>
        line.matches[i]!.some((m) => other.names.includes(m.at) && m.relation.strength >= sameDeed),
      );
    return isSame ? 'same' : 'other';
  }
  const genders = [genderIn(claim, own, ownNames, line), genderIn(terms, other, otherNames, line)];
  if (genders[0] && genders[1] && genders[0] !== genders[1]) return 'other';
  if (isNobody(claim, own, terms, other) || isNobody(terms, other, claim, own)) return 'other';
  if (own.pronoun !== undefined || other.pronoun !== undefined) return 'unknown';
  if (own.head !== undefined && other.head !== undefined) {
    const isAnswered = [own.head, ...own.names].some((i) =>
      line.matches[i]!.some(
        (m) => (m.at === other.head || other.names.includes(m.at)) && m.relation.strength >= sameVerb,
      ),
    );
    if (isAnswered) return 'same';
    // Two nouns, or several of one and one by name.
    const isNoun = (all: readonly Term[], f: Filler) =>
      f.names.length === 0 && all[f.head!]!.kind === 'content';
    const isSeveral = (all: readonly Term[], f: Filler) =>
      isNoun(all, f) && /[^s]s$/.test(all[f.head!]!.norm);
    const areBodies = isBodyNoun(claim[own.head]!.norm) && isBodyNoun(terms[other.head]!.norm);
    if (areBodies) return 'unknown';
    if ((isNoun(claim, own) && isNoun(terms, other)) || isSeveral(claim, own) || isSeveral(terms, other))
      return 'other';
  }
  return 'unknown';
}

/** Whether `he` or `she` stands for no noun like that: `she`, `the company`. */
function isNobody(all: readonly Term[], f: Filler, others: readonly Term[], g: Filler): boolean {
  return (
    f.pronoun !== undefined &&
    genderOf(all[f.pronoun]!.norm) !== undefined &&
    g.names.length === 0 &&
    g.head !== undefined &&
    !isPersonNoun(others[g.head]!.norm)
  );
}

function genderIn(
  terms: readonly Term[],
  f: Filler,
  names: readonly Term[] | undefined,
  line: LineAlignment,
): 'he' | 'she' | undefined {
  if (f.pronoun !== undefined) return genderOf(terms[f.pronoun]!.norm);
  return names?.length ? genderOfNames(names, line.candidate.terms) : undefined;
}
