import type { Span } from '../text/span.js';
import { type Entities, type Entity, splitName } from './mentions.js';
import type { Speaker, TextSpan } from './model.js';

/** How far back a pronoun may reach, in UTF-16 units: about two paragraphs. */
const reach = 1500;

/** What was found out so far about who speaks where. */
export interface Resolver {
  /** A mention as a speaker: name resolved, described. `undefined` for a pronoun that cannot be told. */
  speaker(mention: Span): Speaker | undefined;
  /** Notes that a speaker was found, for the pronouns behind. */
  note(mention: Span, speaker: Speaker): void;
}

const pronouns: Readonly<Record<string, string>> = {
  he: 'he', she: 'she', they: 'they', it: 'it', i: 'i', we: 'we', who: 'who', his: 'he', her: 'she', their: 'they', its: 'it',
};

/** Resolves mentions of a text to the fullest names that it gives. */
export function createResolver(text: string, entities: Entities): Resolver {
  /** By `at`. */
  const said: { readonly at: number; readonly name: string }[] = [];

  function byPronoun(pronoun: string, at: number): Entity | undefined {
    const gender = pronoun === 'he' || pronoun === 'she' ? pronoun : undefined;
    if (gender === undefined) return undefined;
    const recent = said.slice(firstAfter(said, at - reach, atOf), firstAfter(said, at - 1, atOf));
    // Places and things are named, too: without a sign of gender, a title or words said make a person.
    const fits = (e: Entity) =>
      e.kind === 'person' &&
      (e.gender === gender ||
        (e.gender === undefined && (e.description !== undefined || recent.some((s) => s.name === e.name))));
    const { mentions } = entities;
    const before = mentions
      .slice(firstAfter(mentions, at - reach, startOf), firstAfter(mentions, at - 1, startOf))
      .filter((m) => m.span.end <= at && fits(m.entity));
    // The first person named in the sentence, else who spoke last, else the first of the sentence before.
    const sentence = sentenceStart(text, at);
    const inSentence = before.find((m) => m.span.start >= sentence);
    if (inSentence) return inSentence.entity;
    const previous = sentenceStart(text, Math.max(0, sentence - 2));
    const inPrevious = before.find((m) => m.span.start >= previous);
    const last = recent.at(-1);
    const speaker = last && entities.named(last.name);
    if (speaker && fits(speaker) && (last.at >= previous || !inPrevious)) return speaker;
    return inPrevious?.entity ?? before.at(-1)?.entity;
  }

  return {
    speaker(mention) {
      const written = text.slice(mention.start, mention.end);
      const own: TextSpan = { text: written, start: mention.start, end: mention.end };
      const pronoun = pronouns[written.toLowerCase()];
      if (pronoun !== undefined) {
        const entity = byPronoun(pronoun, mention.start);
        if (!entity) return { ...own, name: written };
        return {
          ...own,
          name: entity.name,
          ...(entity.description !== undefined && { description: entity.description }),
        };
      }
      const entity = /\p{Lu}/u.test(written) ? entities.named(properPart(written)) : undefined;
      if (entity) {
        const title = splitName(properPart(written)).title ?? entity.description;
        return { ...own, name: entity.name, ...(title !== undefined && { description: title }) };
      }
      return { ...own, name: written.replace(/\s+/g, ' ') };
    },
    note(mention, speaker) {
      said.splice(firstAfter(said, mention.start, atOf), 0, { at: mention.start, name: speaker.name });
    },
  };
}

const atOf = (s: { readonly at: number }) => s.at;
const startOf = (m: { readonly span: Span }) => m.span.start;

/** Index of the first item behind `offset`, in a list sorted by place. */
function firstAfter<T>(sorted: readonly T[], offset: number, place: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (place(sorted[mid]!) <= offset) low = mid + 1;
    else high = mid;
  }
  return low;
}

/** `the Russian leader Vladimir Putin` from its first capital on. */
function properPart(written: string): string {
  const at = written.search(/\p{Lu}/u);
  return at < 0 ? written : written.slice(at);
}

function sentenceStart(text: string, at: number): number {
  for (let i = at - 1; i > 0; i--) {
    const c = text[i]!;
    if (c === '\n') return i + 1;
    if (
      /[.!?]/.test(c) &&
      /^["”’)\]]*\s+["“‘(]?\p{Lu}/u.test(text.slice(i + 1, i + 8)) &&
      !/(?:^|[\s.])\p{Lu}[\p{L}]{0,3}$/u.test(text.slice(Math.max(0, i - 5), i))
    )
      return i + 1;
  }
  return 0;
}
