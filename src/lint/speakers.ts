import { isPeople, splitName } from '../attribution/mentions.js';
import type { Attribution, Speaker } from '../attribution/model.js';
import { isNamed } from '../attribution/resolve.js';
import { nameWords, sameSpeaker } from '../corpus/passages.js';
import { aliasGroups } from '../match/lexicon/aliases.js';
import { editDistance } from '../text/editDistance.js';
import { isStopWord } from '../text/stopWords.js';

/** Whether a draft and a source put words in the same mouth; `unknown` wherever either side leaves a doubt. */
export type SpeakerComparison = 'same' | 'different' | 'unknown';

/**
 * Compares who says something in a draft with who says it in a source. `different` only where both are sure: two names
 * of different people, a body that the source has speak elsewhere, somebody named against a group without a name.
 *
 * @param others everybody else whom the source has speak: tells whether it knows the draft's speaker
 * @example compareSpeakers(putin, rubio, all) // 'different'
 * @example compareSpeakers(theSecretaryOfState, rubio, all) // 'same', by the description the source gives Rubio
 */
export function compareSpeakers(
  drafted: Speaker,
  sourced: Attribution,
  others: readonly Attribution[],
): SpeakerComparison {
  const source = sourced.speaker;
  if (!source || !isNamed(drafted.name) || !isNamed(source.name)) return 'unknown';
  if (isSame(drafted, source)) return 'same';
  // `the Journal reported`: through whom the source has it.
  if (sourced.via.some((v) => sharesName(drafted.name, v.name ?? v.text))) return 'same';
  if (isAffiliated(drafted, source)) return 'unknown';
  const known = others.filter((a) => a.speaker && isSame(drafted, a.speaker));
  // `the defense attorney`, whom the source calls so elsewhere.
  if (known.some((a) => isSame(a.speaker!, source))) return 'same';
  if (isPerson(drafted.name) || known.some((a) => isShortFor(drafted.name, a.speaker!.name))) {
    if (isPerson(source.name)) return 'different';
    // The source names this person where they speak: whom it leaves without a name is somebody else.
    return known.length > 0 && isUnnamedGroup(source.name) ? 'different' : 'unknown';
  }
  const isSure = known.length > 0 && isPerson(source.name) && !isIndefinite(drafted.name);
  return isSure ? 'different' : 'unknown';
}

function isSame(a: Speaker, b: Speaker): boolean {
  if (isPerson(a.name) && isPerson(b.name)) return samePerson(a.name, b.name);
  if (sharesName(a.name, b.name)) return true;
  return (
    (b.description !== undefined && isDescribedBy(a.name, b.description)) ||
    (a.description !== undefined && isDescribedBy(b.name, a.description))
  );
}

/** By last names, also spelt a little differently (`Zelensky`, `Zelenskyy`). */
function samePerson(a: string, b: string): boolean {
  if (sameSpeaker(a, b)) return true;
  const [x, y] = [nameWords(a).at(-1) ?? '', nameWords(b).at(-1) ?? ''];
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

/** One speaks for the other, or for the same country or body, as far as their names and descriptions show. */
function isAffiliated(a: Speaker, b: Speaker): boolean {
  if (isPerson(a.name) && isPerson(b.name)) return false;
  const all = (s: Speaker) => `${s.description ?? ''} ${s.text} ${s.name}`;
  if (sharesName(all(a), all(b))) return true;
  const groups = new Set(aliasGroups(tellingWords(all(a))).flat());
  return aliasGroups(tellingWords(all(b))).some((own) => own.some((g) => groups.has(g)));
}

/** A name of a person: capitals, no word of a body, no people, no place that stands for its government. */
export function isPerson(name: string): boolean {
  if (!/^\p{Lu}/u.test(name) || /^(?:The|A|An|Some|Many|Several|Both|Other)\s/.test(name)) return false;
  const split = splitName(name);
  const parts = nameWords(split.name);
  if (split.kind === 'body' || parts.length === 0 || parts.length > 4) return false;
  // `Reuters`, `RT`, `NATO`: no given name, and capitals throughout or a plural.
  if (parts.length === 1 && /^\p{Lu}{2,}$|s$/u.test(split.name) && split.title === undefined) return false;
  return !isPeople(parts.at(-1)!) && aliasGroups([...parts]).every((g) => g.length === 0);
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
  return /^(?:an?|some|many|most|several|two|three|four|five|one|other|another)\s/i.test(name);
}

function telling(name: string): string[] {
  return tellingWords(name).filter((w) => !isStopWord(w) && w.length > 1);
}

function tellingWords(name: string): string[] {
  return [...nameWords(name)];
}
