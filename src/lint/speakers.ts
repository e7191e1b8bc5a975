import type { Attribution, Speaker } from '../attribution/model.js';
import { isGivenName, isPeople, splitName } from '../attribution/names.js';
import { isNamed } from '../attribution/resolve.js';
import { nameWords, sameSpeaker } from '../corpus/passages.js';
import { aliasGroups } from '../match/lexicon/aliases.js';
import { mayBe } from '../match/lexicon/partsOfSpeech.js';
import type { Source } from '../source/model.js';
import { editDistance } from '../text/editDistance.js';
import { mayBeSameName, nameKey } from '../text/personNames.js';
import { isStopWord } from '../text/stopWords.js';
import { words } from '../text/words.js';
import { RecentOf } from '../util/recent.js';
import { relationWords, speaksForWords, tradesOf } from './data/en/roles.js';

/** Whether a draft and a source put words in the same mouth; `unknown` wherever either side leaves a doubt. */
export type SpeakerComparison = 'same' | 'different' | 'unknown';

/**
 * Compares who says something in a draft with who says it in a source. `different` only where both are sure: two names
 * of different people; somebody named against a group without a name; a body of one trade that the source has speak
 * elsewhere, against somebody of another trade (`the company`, a minister). Somebody who speaks for a person or body
 * says what these say.
 *
 * @param others everybody else whom the source has speak: tells whether it knows the draft's speaker
 * @param text the source: tells what a single name is that it does not have speak
 * @example compareSpeakers(putin, rubio, all, text) // 'different'
 * @example compareSpeakers(theSecretaryOfState, rubio, all, text) // 'same', by the description the source gives Rubio
 */
export function compareSpeakers(
  drafted: Speaker,
  sourced: Attribution,
  others: readonly Attribution[],
  text: string,
): SpeakerComparison {
  if (!sourced.speaker || !isNamed(drafted.name) || !isNamed(sourced.speaker.name)) return 'unknown';
  const source = withoutAffiliation(sourced.speaker);
  if (areNamesakes(drafted.name, source.name, text)) return 'different';
  if (isSame(drafted, source)) return 'same';
  // `the Journal reported`: through whom the source has it.
  if (sourced.via.some((v) => sharesName(drafted.name, v.name ?? v.text))) return 'same';
  if (isAffiliated(drafted, source) || isOfficerOf(source, drafted)) return 'unknown';
  const known = others.filter((a) => a.speaker && isSame(drafted, a.speaker));
  // `the defense attorney`, whom the source calls so elsewhere.
  if (known.some((a) => isSame(a.speaker!, source))) return 'same';
  if (isPerson(drafted.name) || known.some((a) => isShortFor(drafted.name, a.speaker!.name))) {
    if (speaksFor(source, drafted) || speaksFor(drafted, source) || isHisSpeaker(source, text))
      return 'unknown';
    if (isPerson(source.name)) return isSurelyPerson(drafted, known, text) ? 'different' : 'unknown';
    // The source names this person where they speak: whom it leaves without a name is somebody else.
    return known.length > 0 && isUnnamedGroup(source.name) ? 'different' : 'unknown';
  }
  if (!isPerson(source.name) || isIndefinite(drafted.name)) return 'unknown';
  const isOther =
    (known.length > 0 && isOfAnotherTrade(drafted, source, known)) ||
    isDescribedPerson(drafted.name, source, others, text);
  return isOther ? 'different' : 'unknown';
}

/**
 * Whether nothing that a source says can tell who somebody is: no person's name, and none of the words stands in it (`the
 * paper`, of which it knows nothing). {@link compareSpeakers} answers `unknown` then, whoever speaks there.
 */
export function isUnheardOf(drafted: Speaker, source: Pick<Source, 'text'>): boolean {
  if (isPerson(drafted.name)) return false;
  const lower = lowered.get(source, lowerCaseOf).text;
  return ![...telling(drafted.name), ...telling(drafted.description ?? '')].some((w) => hasWord(lower, w));
}

/**
 * Whether a source's mention of who speaks surely is the draft's speaker, whatever else the source says of both: a person's name, with the
 * last name of the draft's and no other first name, which nobody else of that last name may have. {@link compareSpeakers} answers `same` then.
 *
 * @param text the source
 */
export function isPlainlySame(drafted: Speaker, mention: string, text: string): boolean {
  if (!isNamed(drafted.name) || !isNamed(mention) || !isPerson(drafted.name)) return false;
  const { name, kind } = splitName(mention);
  const [own, theirs] = [nameWords(drafted.name), nameWords(name)];
  const last = own.at(-1)!;
  const isName = kind === 'person' && name.split(/\s+/).every((w) => /^\p{Lu}/u.test(w));
  if (!isName || theirs.at(-1) !== last || last.length < 2) return false;
  if (own.length === 1 || theirs.some((w) => w !== last && own.includes(w))) return true;
  if (theirs.length > 1) return false;
  // Whom the source does not name in full, it tells from nobody.
  return (
    !text.includes(drafted.name) || firstNames(text, name.split(/\s+/).at(-1)!).every((w) => own.includes(w))
  );
}

/** The words with a capital before a last name in a text, in small letters, without titles and small words. */
function firstNames(text: string, last: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf(last); at >= 0; at = text.indexOf(last, at + 1)) {
    const around = text.slice(Math.max(0, at - longestFirstName), at);
    const before = around
      .trimEnd()
      .split(/\s/)
      .at(-1)!
      .replace(/^[^\p{L}]+/u, '');
    if (!/\s$/.test(around) || !/^\p{Lu}/u.test(before)) continue;
    if (splitName(`${before} ${last}`).title !== undefined) continue;
    // `When Ruiz`, not `Will Ruiz`
    found.push(...nameWords(before).filter((w) => !isStopWord(w) || isGivenName(w)));
  }
  return found;
}

/** Longer words before a last name are no first names, in UTF-16 units. */
const longestFirstName = 30;

/** Sources whose words were looked for, in small letters and without marks of Markdown: a draft asks for one of them again and again. */
const lowered = new RecentOf<Pick<Source, 'text'>, { readonly text: string }>(50);
const lowerCaseOf = ({ text }: Pick<Source, 'text'>) => ({ text: text.toLowerCase().replace(/[*_[]/g, '') });

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const beside = text.slice(Math.max(0, at - 1), at) + text.slice(at + word.length, at + word.length + 1);
    if (!/[\p{L}\p{N}]/u.test(beside)) return true;
  }
  return false;
}

/**
 * Whether a description (`the retired postman`, `the union’s secretary`) is that of one person of the source who is not
 * the one that speaks there, and the source has the speaker's name nowhere beside that noun.
 */
function isDescribedPerson(
  drafted: string,
  source: Speaker,
  others: readonly Attribution[],
  text: string,
): boolean {
  const described = /^the\s+(?:.{1,80}['’]s?\s+)?(?=\p{L})/iu.exec(drafted);
  if (!described) return false;
  const own = drafted.slice(described[0].length);
  const people = others.flatMap(({ speaker: s }) =>
    s?.description !== undefined && isDescribedBy(own, s.description) ? [s] : [],
  );
  const [first] = people;
  if (!first || !people.every((s) => isPerson(s.name) && samePerson(s.name, first.name))) return false;
  if (samePerson(first.name, source.name)) return false;
  const noun = tellingWords(own.split(/\s(?:of|from|for|in|at|who|with)\s/)[0]!).at(-1);
  const last = nameWords(source.name).at(-1);
  if (noun === undefined || last === undefined) return false;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(last), n = 0; at >= 0; at = lower.indexOf(last, at + 1), n++) {
    const next = lower.indexOf('\n', at);
    const around = {
      start: Math.max(lower.lastIndexOf('\n', at) + 1, at - besides),
      end: Math.min(next < 0 ? lower.length : next, at + besides),
    };
    if (n === mostMentions || words(lower, around).some((w) => w.norm === noun)) return false;
  }
  return true;
}

/** How far beside a name what describes its bearer stands, in UTF-16 units. */
const besides = 60;

/** Whether one is described as speaking for the other: `spokeswoman for Halden`, `Lie’s lawyer`. */
function speaksFor(a: Speaker, b: Speaker): boolean {
  const described = tellingWords(`${a.description ?? ''} ${a.text}`);
  const last = nameWords(b.name).at(-1) ?? '';
  return described.includes(last) && described.some((w) => speaksForWords.has(w));
}

/** `his spokeswoman, Tess Hollis`: whose she is, a pronoun says. */
function isHisSpeaker({ name }: Speaker, text: string): boolean {
  const at = text.search(/\b(?:his|her|their) (?:\p{Ll}+ )?spokes\p{Ll}+,? \p{Lu}/u);
  const last = name.split(' ').at(-1)!;
  return at >= 0 && text.slice(at, at + longestSpokesman).includes(last);
}

/** `her spokesman, Bruno Keller` with a name of ordinary length, in UTF-16 units. */
const longestSpokesman = 60;

/**
 * Whether a name is surely a person's and no company's: a given name or a title beside it, here or where the source
 * mentions it; or the source knows nothing of it at all.
 */
function isSurelyPerson(drafted: Speaker, known: readonly Attribution[], text: string): boolean {
  const words = nameWords(drafted.name);
  const own = words.at(-1) ?? '';
  if (words.length > 1 || splitName(drafted.text).title !== undefined) return true;
  if (known.some((a) => isPerson(a.speaker!.name) && nameWords(a.speaker!.name).at(-1) === own)) return true;
  let isMentioned = false;
  const lower = text.toLowerCase();
  const places = lower.length === text.length ? lower : text;
  for (
    let at = places.indexOf(own), n = 0;
    at >= 0 && n < mostMentions;
    at = places.indexOf(own, at + 1), n++
  ) {
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') || /[\p{L}\p{N}]/u.test(text[at + own.length] ?? ' '))
      continue;
    isMentioned = true;
    const isLonger = /^\s\p{Lu}/u.test(text.slice(at + own.length, at + own.length + 2));
    if (!isLonger && /\s$(?<=\p{Lu}[\p{L}.]+\s)/u.test(text.slice(Math.max(0, at - 30), at))) return true;
  }
  // `Management` at the beginning of a sentence is no name.
  return !isMentioned && !mayBe(own, 'noun');
}

/** Mentions of a name that are looked at to see what it is. */
const mostMentions = 200;

/** Whether the trades of a body and of a person are known and none is both's. */
function isOfAnotherTrade(drafted: Speaker, source: Speaker, known: readonly Attribution[]): boolean {
  const all = (s: Speaker) => tellingWords(`${s.description ?? ''} ${s.text} ${s.name}`);
  const ours = tradesOf([drafted, ...known.map((a) => a.speaker!)].flatMap(all));
  const theirs = tradesOf(all(source));
  return ours.size > 0 && theirs.size > 0 && [...ours].every((t) => !theirs.has(t));
}

function isSame(a: Speaker, b: Speaker): boolean {
  if (isPerson(a.name) && isPerson(b.name)) return samePerson(a.name, b.name);
  if (sharesName(a.name, b.name)) return true;
  return (
    (b.description !== undefined && isDescribedBy(a.name, b.description)) ||
    (a.description !== undefined && isDescribedBy(b.name, a.description))
  );
}

/**
 * Two people of one last name whom the source both names in full: `Rosa Delgado` and her husband, `Miguel Delgado`. Where
 * it knows one of them only, another first name may be a nickname.
 */
function areNamesakes(drafted: string, sourced: string, text: string): boolean {
  const [x, y] = [nameWords(drafted), nameWords(sourced)];
  if (x.length < 2 || y.length < 2 || x.at(-1) !== y.at(-1)) return false;
  // `Executive Claire Vasseur`, `Tom Berg` and `T. Berg`, `Liz Berg` and `Elizabeth Berg`: one may be the other, with a
  // title, an initial or a short name.
  const isSame = (a: string, b: string) => a.startsWith(b) || b.startsWith(a) || mayBeSameName(a, b);
  if (x.some((a) => y.slice(0, -1).some((b) => isSame(a, b)))) return false;
  return isPerson(drafted) && isPerson(sourced) && text.includes(drafted) && text.includes(sourced);
}

/** By last names, also spelt a little differently (`Zelensky`, `Zelenskyy`). */
function samePerson(a: string, b: string): boolean {
  if (sameSpeaker(a, b)) return true;
  const [x, y] = [nameWords(a).at(-1) ?? '', nameWords(b).at(-1) ?? ''];
  // `Øberg`, `Oeberg`
  if (nameKey(x).length > 2 && nameKey(x) === nameKey(y)) return true;
  const most = Math.min(x.length, y.length) >= 8 ? 2 : Math.min(x.length, y.length) >= 5 ? 1 : 0;
  return most > 0 && editDistance(x, y, most) <= most;
}

function sharesName(a: string, b: string): boolean {
  const other = new Set(telling(b));
  return telling(a).some((w) => other.has(w));
}

/** `the Secretary of State` is in `U.S. Secretary of State`: every telling word, the last of them among them. */
function isDescribedBy(description: string, own: string): boolean {
  const words = telling(description);
  const others = new Set(telling(own));
  return words.length > 0 && words.every((w) => others.has(w));
}

/**
 * `Halden’s chief executive` for `Halden Lines`, which is written as a person’s name would be. `Lie’s neighbour` holds
 * no office of Lie’s.
 */
function isOfficerOf(a: Speaker, b: Speaker): boolean {
  const description = a.description ?? '';
  const owner = /^(\p{Lu}[\p{L}-]*)['’]s\s/u.exec(description)?.[1];
  if (owner === undefined || !sharesName(owner, b.name)) return false;
  return !tellingWords(description).some((w) => relationWords.has(w));
}

/** One speaks for the other, or for the same country or body, as far as their names and descriptions show. */
function isAffiliated(a: Speaker, b: Speaker): boolean {
  if (isPerson(a.name) && isPerson(b.name)) return false;
  const all = (s: Speaker) => `${s.description ?? ''} ${s.text} ${s.name}`;
  if (sharesName(all(a), all(b))) return true;
  const groups = new Set(aliasGroups(tellingWords(all(a))).flat());
  return aliasGroups(tellingWords(all(b))).some((own) => own.some((g) => groups.has(g)));
}

const determiner =
  /^(?:the|an?|some|many|most|several|both|other|another|one|two|three|four|five|no|all|each|every|this|that|these|those|his|her|its|our|their|my)\s/i;
/** Small words in a person's name: `Ludwig van Beethoven`. */
const particle =
  /^(?:de|del|della|der|den|da|dos|di|du|van|von|bin|ibn|al|el|la|le|ter|y)$|^(?:al|el|d)[-’']/;

/** A name of a person: capitals, no word of a body, no people, no place that stands for its government. */
export function isPerson(name: string): boolean {
  if (!/^\p{Lu}/u.test(name) || determiner.test(name)) return false;
  // `Lie’s neighbour`, `Opposition leaders`
  if (name.split(/\s+/).some((w) => /^\p{Ll}/u.test(w) && !particle.test(w))) return false;
  const split = splitName(name);
  const parts = nameWords(split.name);
  if (split.kind === 'body' || parts.length === 0 || parts.length > 4) return false;
  // `Reuters`, `RT`, `NATO`: no given name, and capitals throughout or a plural.
  if (parts.length === 1 && /^\p{Lu}{2,}$|s$/u.test(split.name) && split.title === undefined) return false;
  // `Helen Washington`, `Helen French`
  if (parts.length === 2 && isGivenName(parts[0]!)) return true;
  if (isPeople(parts.at(-1)!)) return false;
  return aliasGroups([...parts]).every((g) => g.length === 0);
}

/** `Mei-Ling Foster` for `Mei-Ling Foster of Harcourt Securities`, which stays with what describes her. */
function withoutAffiliation(speaker: Speaker): Speaker {
  const at = speaker.name.search(/ (?:of|from|at|with) \p{Lu}/u);
  const name = speaker.name.slice(0, Math.max(at, 0));
  if (nameWords(name).length < 2 || !isPerson(name)) return speaker;
  const description = [speaker.description, speaker.name.slice(at + 1)]
    .filter((d) => d !== undefined)
    .join(' ');
  return { ...speaker, name, description };
}

/** `Weiss` for `Karl Weiss`: which of the two kinds of name a single word is, the source tells. */
function isShortFor(short: string, full: string): boolean {
  return (
    nameWords(short).length === 1 && nameWords(full).length > 1 && isPerson(full) && samePerson(short, full)
  );
}

/** `war bloggers`, `residents of the old town`: several whom the source does not name. One alone may be anybody. */
function isUnnamedGroup(name: string): boolean {
  const head = name.split(/\s(?:of|in|from|at|near|with|who|on)\s/)[0]!;
  return /^\p{Ll}/u.test(head) && /[^s]s$/.test(head) && !/^(?:the|an?)\s/.test(name);
}

function isIndefinite(name: string): boolean {
  return (
    determiner.test(name) && !/^(?:the|this|that|these|those|both|his|her|its|our|their|my)\s/i.test(name)
  );
}

function telling(name: string): string[] {
  return tellingWords(name).filter((w) => !isStopWord(w) && w.length > 1);
}

function tellingWords(name: string): string[] {
  return [...nameWords(name)];
}
