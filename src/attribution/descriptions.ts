import { lightPattern } from '../text/lightPattern.js';
import { documentNouns } from './data/en/nouns.js';
import { titleForms } from './data/en/people.js';
import { nameParts } from './names.js';
import { isPersonNoun } from './nouns.js';

// What a description without a name comes down to, and whom a word that names two means.

/** `analysts at Morgan Kline`: several, by the noun that the rest hangs on. */
export function isSeveral(name: string): boolean {
  return /(?:[^s]s|people|police|men|women)$|^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some|most|both|few|all|\d+)$/i.test(
    headOf(name),
  );
}

/** Whether a nameless speaker with this head is one person: `a schoolteacher`; not `workers`, a report, or `management`. */
export function meansOne(name: string, head: string): boolean {
  const isBody = /^(?:management|staff|company|leadership|opposition|crew)$/.test(head);
  return isPersonNoun(head) && !documentNouns.has(head) && !isSeveral(name) && !isBody;
}

/** `a spokeswoman` of `a spokeswoman for the coast guard`. */
export const headOf = (name: string): string =>
  name.split(/\s(?:at|of|for|in|from|with|on|by|who|close|familiar|near|to)\s/)[0]!.split(',')[0]!;

/** The noun of a description without a name, in lower case: `spokeswoman`. */
export const headNoun = (name: string): string | undefined =>
  /(?:^|\s)(\p{Ll}[\p{L}-]*)$/u.exec(headOf(name).replace(/\s\p{Ll}+ed$/u, ''))?.[1];

/** Whether `Lemoine`, a company and somebody's last name, is spoken of as `it` or as `he` or `she` in its sentence. */
export function kindBehind(text: string, at: number): 'person' | 'body' | undefined {
  const m = /^[^.!?\n]*?\b(it|its|he|she|his|her|who)\b/i.exec(text.slice(at, at + 160));
  if (!m) return undefined;
  return /^its?$/i.test(m[1]!) ? 'body' : 'person';
}

/** Whether a word is what a description comes down to: `secretary` and `state` of `Secretary of State`, not `company` of `company director`. */
export function isHeadOf(head: string, description: string): boolean {
  const last = (text: string) => nameParts(text).map(canonical).at(-1);
  return (
    head === last(description) || head === last(description.split(/\s(?:of|for|in|at|from|with|to|on)\s/)[0]!)
  );
}

/** `sen` for `senator`: forms of one title. */
export function canonical(part: string): string {
  return Object.hasOwn(titleForms, part) ? titleForms[part]! : part;
}

/** `russian` where the description says `russia`. */
export function placeAdjective(part: string, own: readonly string[]): boolean {
  return part.length > 4 && own.some((o) => o.length > 3 && (part.startsWith(o) || o.startsWith(part)));
}

/** What one person writes or gives: who is named beside it has said what it says. Reports and studies speak for themselves. */
const ownDocument =
  '(?:statement|letter|tweet|e-?mail|post|message|memo|note|speech|testimony|affidavit|op-ed|reply|thread)s?';
/** Nearly no subject is one: the patterns, which take long to compile, wait for the first. */
const mayBeDocument = new RegExp(ownDocument, 'iu');
const itsWriter = [
  new RegExp(`^(his|her)\\s(?:\\p{Ll}[\\p{L}-]*\\s){0,3}${ownDocument}$`, 'iu'),
  new RegExp(
    `^(\\p{Lu}[\\p{L}.’'-]*?(?:\\s\\p{Lu}[\\p{L}.’'-]*?){0,4})['’]s?\\s(?:\\p{Ll}[\\p{L}-]*\\s){0,3}${ownDocument}$`,
    'u',
  ),
  new RegExp(
    `^(?:an?|the|one|another|his|her)\\s(?:\\p{Ll}[\\p{L}-]*\\s){0,3}${ownDocument}\\s(?:(?:signed |issued |written |sent )?by|from)\\s(\\p{Lu}.{1,80})$`,
    'iu',
  ),
].map(lightPattern);

/**
 * Who wrote what a subject is, as an offset and a length in it: `her` of `her letter`, `Ana Ruiz` of `a statement from Ana
 * Ruiz`; `undefined` for other subjects.
 */
export function writerIn(written: string): { readonly from: number; readonly length: number } | undefined {
  if (!mayBeDocument.test(written)) return undefined;
  for (const pattern of itsWriter) {
    const writer = pattern.exec(written)?.[1];
    if (writer !== undefined) return { from: written.lastIndexOf(writer), length: writer.length };
  }
  return undefined;
}
