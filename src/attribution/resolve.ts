import { lightPattern } from '../text/lightPattern.js';
import type { Listed } from '../text/listed.js';
import type { MarkedSpan } from '../text/quotationMarks.js';
import { firstFrom, type Span } from '../text/span.js';
import { bodyAgain, reach, subjectBefore } from './bodies.js';
import { pressWords, titleWords } from './data/en/people.js';
import {
  canonical,
  headNoun,
  isHeadOf,
  isSeveral,
  kindBehind,
  meansOne,
  placeAdjective,
  writerIn,
} from './descriptions.js';
import { skipOpening } from './edges.js';
import { createLearning, type Learned } from './learned.js';
import type { Letter } from './letters.js';
import { withoutMarkup } from './markup.js';
import type { Entities, Entity } from './mentions.js';
import type { Speaker } from './model.js';
import { genderOfDescription, isCourtesy, isPeople, nameParts, splitName } from './names.js';
import { isBodyNoun, isPersonNoun } from './nouns.js';
import { endsReport, isAnother, pronouns } from './pronouns.js';
import { protagonist } from './protagonist.js';

/** What was found out so far about who speaks where. */
export interface Resolver {
  /**
   * A mention as a speaker, named by the fullest name that the text gives. A pronoun that cannot be told keeps itself
   * as its name (see `isNamed`).
   */
  speaker(mention: Span): Speaker;
  /** Whether a name is one of a person whom the text names: by a title, an age, a verb of speech behind it. */
  isPerson(name: string): boolean;
  /** Notes what a text says about somebody behind the name: `, the mayor of Lund,`. */
  describe(mention: Span, description: string): void;
  /** Notes that a speaker was found, for the pronouns behind. */
  note(mention: Span, speaker: Pick<Speaker, 'name'>): void;
  /** A paragraph begins at `start`: nothing is known of what is said in it or behind it. */
  begin(start: number): void;
  /** What was learned about somebody since the paragraph began. */
  learned(): readonly Learned[];
}

/** Whether a speaker's name says who it is: a pronoun that could not be told does not. */
export function isNamed(name: string): boolean {
  return !Object.hasOwn(pronouns, name.toLowerCase());
}

interface Said {
  readonly at: number;
  readonly name: string;
}

/**
 * Resolves mentions of a text to the fullest names that it gives. `lines` are its sentences, `marked` the stretches in
 * marks (whom they name is talked about, and seldom the one who talks), both in order; in one of `letters`, `I` is its signer.
 * A `he` means nobody above the last heading (`headingsOf`, offsets in order), unless only one who could be meant is named there.
 */
export function createResolver(
  text: string,
  entities: Entities,
  lines: Listed<Span>,
  marked: Listed<MarkedSpan>,
  letters: readonly Letter[] = [],
  headingsOf: () => readonly number[] = () => [],
): Resolver {
  const said: Said[] = [];
  let learning = createLearning();
  const known = new Map<number, Speaker>();
  const { mentions } = entities;

  const startOfSentence = (l: Span) => skipOpening(text, l.start);
  const sentenceAt = (at: number) => {
    const next = firstFrom(lines, at + 1, startOfSentence);
    const line = next > 0 ? lines.at(next - 1) : undefined;
    return line ? startOfSentence(line) : 0;
  };

  const isQuoted = (at: number): boolean => {
    let i = firstFrom(marked, at + 1, startOfMarked) - 1;
    while (i >= 0 && marked.at(i)!.depth > 0) i--;
    return i >= 0 && at < marked.at(i)!.outer.end;
  };

  const recentMentions = (at: number) =>
    mentions
      .slice(
        firstFrom(mentions, at - reach, (m) => m.span.start),
        firstFrom(mentions, at, (m) => m.span.start),
      )
      .filter((m) => m.span.end <= at && !isQuoted(m.span.start));

  const recentSaid = (at: number) => said.slice(firstFrom(said, at - reach, atOf), firstFrom(said, at, atOf));

  const around = { text, entities, sentenceAt, recentMentions };

  function person(gender: 'he' | 'she', at: number): Entity | undefined {
    const headings = headingsOf();
    const section = headings[firstFrom(headings, at, (x) => x) - 1] ?? 0;
    const recent = recentSaid(at).filter((s) => s.at >= section);
    // Places and things are named, too: without a sign of gender, a title or words said make a person.
    const fits = (e: Entity) =>
      e.kind === 'person' &&
      (e.gender === gender ||
        (e.gender === undefined &&
          (e.isSurelyPerson || e.description !== undefined || recent.some((s) => s.name === e.name))));
    const near = recentMentions(at).filter(
      (m) => fits(m.entity) && !isAnother(text, sentenceAt(m.span.start), m.span.start, gender, isQuoted),
    );
    const candidates = near.filter((m) => m.span.start >= section);
    if (candidates.length === 0 && recent.length === 0) {
      const isOne = near.every((m) => m.entity === near[0]!.entity);
      return isOne
        ? (near[0]?.entity ?? protagonist(entities, gender, at))
        : protagonist(entities, gender, at);
    }
    // The first person named in the sentence, else who spoke last, else the first of the sentence before.
    const sentence = sentenceAt(at);
    const inSentence = firstOf(candidates.filter((m) => m.span.start >= sentence));
    const isReported = inSentence && endsReport(text, sentence, at);
    if (inSentence && !isReported) return inSentence.entity;
    const previous = sentenceAt(Math.max(0, sentence - 1));
    const inPrevious = firstOf(candidates.filter((m) => m.span.start >= previous));
    const last = recent.at(-1);
    const speaker = last && entities.named(last.name);
    // `Callum Tresk, the welder, lives at the end of a track. He talked to me from under a tractor.`: of him it goes on.
    const opening = candidates.findLast((m) => m.span.start === sentenceAt(m.span.start));
    const topic = opening && opening.span.start > (last?.at ?? -1) ? opening : undefined;
    if (speaker && fits(speaker) && (last.at >= previous || !inPrevious) && !topic) return speaker;
    if (isReported && inPrevious && inPrevious.span.start >= sentence) return inSentence.entity;
    return inPrevious?.entity ?? topic?.entity ?? candidates.at(-1)?.entity;
  }

  /** The first that is not only whose something is (`Ruiz’s lawyer, Lena Holm, …`), else the first. */
  function firstOf<T extends { readonly span: Span }>(found: readonly T[]): T | undefined {
    return (
      found.find(
        (m) =>
          !/^['’]s?\b/.test(text.slice(m.span.end, m.span.end + 2)) &&
          !/['’]s?$/.test(text.slice(m.span.start, m.span.end)),
      ) ?? found[0]
    );
  }

  /**
   * Who spoke last, in this or the sentence before, where the text has no name for them: `a schoolteacher`,
   * `a spokeswoman for the coast guard`. Named people of that stretch who could be meant, too, leave it open.
   */
  function unnamed(gender: 'he' | 'she', at: number, isFar = false): string | undefined {
    const last = recentSaid(at).at(-1);
    if (!last || entities.named(last.name)) return undefined;
    // `The Speaker called for order. She …`
    const office = /^The (\p{Lu}\p{Ll}+)$/u.exec(last.name)?.[1]?.toLowerCase();
    const head = /^(?:my|our)\s/i.test(last.name) ? undefined : (office ?? headNoun(last.name));
    if (head === undefined || !meansOne(last.name, head)) return undefined;
    if (
      (gender === 'he'
        ? /wom[ae]n$|^(?:mother|wife|sister|daughter|widow|mum|girl|actress)$/
        : /(?:^|[^o])man$|^(?:father|husband|brother|son|dad|boy)$/
      ).test(head)
    )
      return undefined;
    const previous = sentenceAt(Math.max(0, sentenceAt(at) - 1));
    return last.at < previous && !isFar ? undefined : last.name;
  }

  /** Whoever spoke last under a single name at the start of a sentence, which makes no entity by itself. */
  function lastName(at: number): string | undefined {
    const last = recentSaid(at).at(-1);
    if (!last || !/^\p{Lu}[\p{L}’'-]+$/u.test(last.name)) return undefined;
    return entities.named(last.name) === undefined ? last.name : undefined;
  }

  /** The last ones who spoke and are several, or a body. */
  function group(pronoun: 'they' | 'it', at: number): string | undefined {
    const previous = sentenceAt(Math.max(0, sentenceAt(at) - 1));
    const last = recentSaid(at).findLast((s) => s.at >= previous);
    if (!last) return subjectBefore(around, pronoun, at);
    const entity = entities.named(last.name);
    // `the port’s harbour board … it said`
    const isBody = entity ? entity.kind === 'body' : isBodyNoun(headNoun(last.name) ?? '');
    const areSeveral = /\band\b/.test(last.name) || (!entity && isSeveral(last.name));
    return (pronoun === 'it' ? isBody : areSeveral || isBody) ? last.name : undefined;
  }

  /** `the senator`, `the Russian president`, `the newspaper`: whom the text gave that description last. */
  function described(written: string, at: number): Entity | undefined {
    // `the 51-year-old`: who spoke, or was named, last
    if (/^the \d{1,3}-year-old$/i.test(written)) {
      const last = recentSaid(at).at(-1)?.name;
      const speaker = last === undefined ? undefined : entities.named(last);
      return speaker?.kind === 'person' ? speaker : undefined;
    }
    const m = /^(?:the|this|that|his|her|their)\s+(\S.*)$/i.exec(written);
    if (!m) return undefined;
    const parts = nameParts(m[1]!).map(canonical);
    const head = parts.at(-1);
    if (head === undefined || parts.length > 4) return undefined;
    const isPress = pressWords.has(head);
    const fits = (e: Entity) => {
      if (isPress && parts.length === 1)
        return e.kind === 'body' && nameParts(e.name).some((p) => pressWords.has(p));
      if (e.description === undefined) return false;
      const own = nameParts(e.description).map(canonical);
      return isHeadOf(head, e.description) && parts.every((p) => own.includes(p) || placeAdjective(p, own));
    };
    const fitting = recentMentions(at).filter((x) => fits(x.entity));
    // `his daughter`: of two daughters, nobody says which.
    const isSure = /^th/i.test(written) || fitting.every((x) => x.entity === fitting[0]!.entity);
    return isSure ? fitting.at(-1)?.entity : undefined;
  }

  /** `Alvarado et al.` with its full stop, which ends no sentence. */
  function authors(written: string, end: number): string | undefined {
    return written.endsWith(' et al') && text[end] === '.' ? `${written}.` : undefined;
  }

  /** `the spokesperson` for who was called `a spokesperson for the firm Brightwell` before. */
  function namelessAgain(written: string, at: number): string | undefined {
    const head = /^(?:the|this|that)\s+(\p{Ll}[\p{L}-]*)$/iu.exec(written)?.[1];
    if (head === undefined || !isPersonNoun(head)) return undefined;
    return recentSaid(at).findLast((s) => headNoun(s.name) === head && s.name.length > written.length)?.name;
  }

  /** `Ana Ruiz` of `Ana Ruiz of the Lund Institute`: not the institute. */
  function memberOf(proper: string | undefined): string | undefined {
    const person = proper && /^(\S+(?: \S+){1,4}?) (?:of|for|from|at|in|with) /u.exec(proper)?.[1];
    if (!person) return proper;
    const split = splitName(person);
    const isPerson = split.kind === 'person' && split.parts.length > 1;
    return isPerson && entities.named(person)?.kind === 'person' ? person : proper;
  }

  /** Whoever signs the letter in which `I` stands, outside of marks. */
  function writer(at: number): Pick<Speaker, 'name' | 'description'> | undefined {
    const letter = letters[firstFrom(letters, at + 1, (l) => l.start) - 1];
    if (!letter || at >= letter.end || isQuoted(at)) return undefined;
    const { name, description } = resolve(letter.signer);
    return { name, ...(description !== undefined && { description }) };
  }

  function resolve(mention: Span): Speaker {
    const written = text.slice(mention.start, mention.end);
    const own = { text: written, start: mention.start, end: mention.end };
    const pronoun = Object.hasOwn(pronouns, written.toLowerCase())
      ? pronouns[written.toLowerCase()]
      : undefined;
    if (pronoun === 'he' || pronoun === 'she') {
      const nameless = unnamed(pronoun, mention.start);
      if (nameless !== undefined) return { ...own, name: nameless };
      const entity = person(pronoun, mention.start);
      // `Mhairi MacInnes … she said`: from here on nobody says `he` of her.
      if (entity) learning.gender(entity, pronoun);
      return as(own, entity, undefined) ?? { ...own, name: lastName(mention.start) ?? written };
    }
    if (pronoun === 'they' || pronoun === 'it')
      return { ...own, name: group(pronoun, mention.start) ?? written };
    const signer = /^(?:i|my)$/i.test(written) ? writer(mention.start) : undefined;
    if (pronoun !== undefined) return { ...own, name: written, ...signer };
    const by = writerIn(written);
    if (by) return { ...resolve(partOf(mention, by.from, by.length)), ...own };
    const proper = memberOf(properPart(written));
    const isPair =
      proper !== undefined && /\p{L}\sand\s\p{Lu}/u.test(proper) && splitName(proper).kind === 'person';
    const entity =
      proper === undefined || isPair
        ? undefined
        : (entities.mentionedIn(partOf(mention, written.lastIndexOf(proper), proper.length)) ??
          entities.named(proper));
    const company = entity?.kind === 'person' && proper === written ? entities.company(proper) : undefined;
    if (company) {
      const kind = kindBehind(text, mention.end);
      if (kind !== 'person')
        return as(own, kind === 'body' ? company : undefined, undefined) ?? { ...own, name: written };
    }
    if (entity && proper !== undefined) {
      const title = titleBefore(written, proper) ?? splitName(proper).title;
      const isTelling = title !== undefined && !isCourtesy(title);
      if (isTelling) learning.description(entity, title);
      return as(own, entity, isTelling ? title : undefined)!;
    }
    const adult = /^the (?:wo)?man$/i.test(written) ? (/wo/i.test(written) ? 'she' : 'he') : undefined;
    return (
      as(own, described(written, mention.start), undefined) ?? {
        ...own,
        name:
          (adult && unnamed(adult, mention.start, true)) ??
          authors(written, mention.end) ??
          namelessAgain(written, mention.start) ??
          bodyAgain(around, written, mention.start) ??
          withoutMarkup(written).replace(/\s+/g, ' '),
      }
    );
  }

  return {
    speaker(mention) {
      let found = known.get(mention.start);
      if (!found || found.end !== mention.end) {
        found = resolve(mention);
        known.set(mention.start, found);
      }
      return found;
    },
    isPerson(name) {
      const entity = entities.named(name);
      return (
        entity?.kind === 'person' &&
        (entity.isSurelyPerson || entity.description !== undefined || entity.gender !== undefined)
      );
    },
    describe(mention, description) {
      const entity = entities.mentionedIn(mention);
      if (!entity) return;
      learning.description(entity, description);
      const gender = genderOfDescription(description);
      if (gender) learning.gender(entity, gender);
    },
    note(mention, speaker) {
      if (!isNamed(speaker.name)) return;
      const at = firstFrom(said, mention.start + 1, atOf);
      if (said[at - 1]?.at !== mention.start) said.splice(at, 0, { at: mention.start, name: speaker.name });
    },
    begin(start) {
      known.clear();
      learning = createLearning();
      said.splice(firstFrom(said, start, atOf));
    },
    learned: () => learning.learned,
  };
}

function as(
  own: { text: string } & Span,
  entity: Entity | undefined,
  title: string | undefined,
): Speaker | undefined {
  if (!entity) return undefined;
  const description = title ?? entity.description;
  return { ...own, name: entity.name, ...(description !== undefined && { description }) };
}

/** `former mayor` of `the former mayor Ana Ruiz`, with the title that the name itself begins with. */
function titleBefore(written: string, proper: string): string | undefined {
  const before = written
    .slice(0, written.length - proper.length)
    .replace(/^(?:the|a|an|its|his|her|their)\s/i, '')
    .trim();
  const noun = before.split(/[\s-]/).at(-1) ?? '';
  if (before === '' || !isPersonNoun(noun.toLowerCase())) return undefined;
  const { title } = splitName(proper);
  return title === undefined || isCourtesy(title) ? before : `${before} ${title}`;
}

const partOf = (s: Span, from: number, length: number): Span => ({
  start: s.start + from,
  end: s.start + from + length,
});
const atOf = (s: Said) => s.at;
const startOfMarked = (m: MarkedSpan) => m.outer.start;

const lastCapitals = lightPattern(
  /(?:^|[\s-])(\p{Lu}\S*(?:\s(?:\p{Lu}\S*|of|the|for|y|de|van|von|bin|al|and|&)){0,8})$/u,
);
const someOf =
  /^(?:a|an|some|many|most|several|few|one|two|three|four|five|no|any|each|every|other|more|these|those)\s/i;

/** `the Russian leader Vladimir Putin` from its last run of capitals on; all of it if it begins with one. */
function properPart(written: string): string | undefined {
  // `some Democrats`, `a Nevada voter`: one or some of them, whoever they are.
  if (someOf.test(written)) {
    const { parts, kind } = splitName(written.replace(/^[^\p{Lu}]+/u, ''));
    if (kind === 'body' || parts.length < 2 || isPeople(parts.at(-1)!)) return undefined;
  }
  // `Former bookkeeper Lena Marsh`: the capital is the sentence's.
  const isDescribed = isPersonNoun(/^\S+\s(\p{Ll}+)\s\p{Lu}/u.exec(written)?.[1] ?? '');
  // `Engineers from the firm Oakes & Tran`
  const opens = /^(\p{Lu}\p{Ll}+) (?:of|for|from|at|in|with|on|by|near) /u.exec(written)?.[1]?.toLowerCase();
  if (opens !== undefined && isPersonNoun(opens) && !titleWords.has(opens)) return undefined;
  if (/^\p{Lu}/u.test(written) && !/^(?:The|A|An|His|Her|Their|Its|My|Our)\s/.test(written) && !isDescribed)
    return written;
  const m = lastCapitals.exec(written);
  // `a spokeswoman for Acme` is not Acme.
  if (m && /(?:^|\s)(?:for|of|at|from|in|with|by|on|to|near)\s/.test(written.slice(0, m.index + 1)))
    return undefined;
  return m?.[1];
}
