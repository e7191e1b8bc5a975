import { lightPattern } from '../text/lightPattern.js';
import type { Span } from '../text/span.js';
import { companyNouns, companyWords, pressWords } from './data/en/people.js';
import type { Entities, Entity } from './mentions.js';
import { nameParts } from './names.js';
import { isBodyNoun, isPersonNoun } from './nouns.js';

/** How far back a pronoun or a short mention may reach, in UTF-16 units: about two paragraphs. */
export const reach = 1500;

/** What a mention stands in. */
export interface Surroundings {
  readonly text: string;
  readonly entities: Entities;
  /** Where the sentence begins in which an offset lies. */
  readonly sentenceAt: (at: number) => number;
  /** Who is named in the {@link reach} before an offset, outside of marks, by start. */
  readonly recentMentions: (at: number) => readonly { readonly span: Span; readonly entity: Entity }[];
}

/** `The panel` of `The panel, led by Ruiz, met in May. It concluded that …`: the body, or the people, that the sentence before begins with. */
export function subjectBefore(around: Surroundings, pronoun: 'they' | 'it', at: number): string | undefined {
  const { text, sentenceAt, recentMentions } = around;
  const sentence = sentenceAt(at);
  // `In a note, it`: nothing else is named before it in its own sentence.
  if (recentMentions(at).some((m) => m.span.start >= sentence)) return undefined;
  const from = sentenceAt(Math.max(0, sentence - 1));
  const body = recentMentions(at).find((m) => m.span.start >= from);
  if (body?.span.start === from && body.entity.kind === 'body') return body.entity.name;
  const opening =
    /^(?:The|A|An|Its|His|Her|Their|Two|Three|Four|Several|Some|Many|Most)(?:\s\p{Ll}[\p{L}-]*){1,4}/u.exec(
      text.slice(from, Math.min(from + 80, sentence)),
    )?.[0];
  const words = opening?.split(/\s/) ?? [];
  const isOne = (w: string) => isBodyNoun(w) || isBodyNoun(w.replace(/s$/, ''));
  const end = words.findIndex(
    (w, i) =>
      i > 0 &&
      (pronoun === 'it' ? isOne(w) && !/s$/.test(w) : /[^s]s$/.test(w) && (isPersonNoun(w) || isOne(w))),
  );
  return end < 0 ? undefined : words.slice(0, end + 1).join(' ');
}

const theNoun = lightPattern(/^the\s(\p{Ll}[\p{L}-]*)$/iu);

/**
 * `The foreign ministry of Corvania` for `the ministry` behind it; `Halden Foods` for `the company`, where no other
 * company is near.
 */
export function bodyAgain(around: Surroundings, written: string, at: number): string | undefined {
  const { text, entities, recentMentions } = around;
  const head = theNoun.exec(written)?.[1];
  if (head === undefined) return undefined;
  const near = recentMentions(at).map((m) => m.entity);
  const bodies = new Set(
    near.filter((e) => e.kind === 'body' && !nameParts(e.name).some((p) => pressWords.has(p))),
  );
  if (companyNouns.has(head)) {
    const companies = [...bodies].filter(
      (e) => companyWords.has(e.parts.at(-1)!) || entities.company(e.parts[0]!) === e,
    );
    return companies.length === 1 ? companies[0]!.name : undefined;
  }
  if (!isBodyNoun(head)) return undefined;
  const called = near.findLast((e) => bodies.has(e) && e.parts.at(-1) === head && e.parts.length > 1);
  if (called) return called.name;
  const window = text.slice(Math.max(0, at - reach), at);
  return [...window.matchAll(fuller)].findLast((m) => m[1] === head)?.[0];
}

/** `The foreign ministry of Corvania` */
const fuller =
  /\b[Tt]he (?:\p{Ll}[\p{L}-]{0,20} ){0,2}(\p{Ll}[\p{L}-]{0,20}) of (?:the )?\p{Lu}[\p{L}’'-]{0,30}(?: \p{Lu}[\p{L}’'-]{0,30}){0,3}/gu;
