import { lightPattern } from '../text/lightPattern.js';
import type { Span } from '../text/span.js';
import { prepositions } from './data/en/grammar.js';
import { companyWords, surnamesLikeBodies } from './data/en/people.js';
import { isGivenName, nameParts } from './names.js';
import { isBodyNoun, isPersonNoun } from './nouns.js';

// What stands beside a name in a text, and says what kind of bearer it has.

/** What only people have or do, right behind a name: an age, `who`, a verb of speech or gesture. */
const personBehind =
  /^(?:, \d{2},|, (?:reached|contacted|interviewed|aged|born)\b|,? who\b|, (?:the|an?) [^,.;:“”"]{1,60}, (?:who|whose|whom)\b)/;

/** What only people do, right behind a name that does it. */
const personDoing =
  /^(?:\. (?:He|She) | (?:says?|said|tells?|told|asks?|asked|recalls?|recalled|laughs?|laughed|smiles?|smiled|shrugs?|shrugged|sighs?|sighed|nods?|nodded|remembers?|remembered)\b)/;

/** Right before it: kin and company. */
const personBefore =
  /\b(?:his|her|their|my|whose) (?:late |older |younger |elder )?(?:apprentice|pupil|tutor|wife|husband|daughter|son|mother|father|sister|brother|friend|colleague|partner|aunt|uncle|cousin|niece|nephew|neighbou?r|boss|assistant) (?:(?:is|was) )?(?:called |named )?$/;

/** What stands before places far more often than before people. */
const placing = /^(?:from|in|at|near|outside|around)$/;

/** Words right before a name: any, in small letters, with a hyphen. */
const wordBefore = lightPattern(/(?:^|\s)(\p{L}+) $/u);
const smallBefore = lightPattern(/(?:^|\s)(\p{Ll}+) $/u);
const nounBefore = lightPattern(/(?:^|[^\p{L}])(\p{L}[\p{Ll}-]{0,39}) $/u);
/** Up to three right behind it and a comma. */
const nounsBehind = lightPattern(/^, (?:the |a |an )?(\p{Ll}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*){0,2})/u);

/** Whether a name stands behind `in`, `near`, `from`: as places do. */
export function isPlaced(text: string, run: Span): boolean {
  const hangs = wordBefore.exec(text.slice(Math.max(0, run.start - 12), run.start))?.[1];
  return hangs !== undefined && placing.test(hangs.toLowerCase());
}

export function isTreatedAsPerson(text: string, run: Span): boolean {
  const before = text.slice(Math.max(0, run.start - 40), run.start);
  // `died at his home in Austerby. He was 88.`: a place.
  const hangs = smallBefore.exec(before)?.[1];
  const isSubject = hangs === undefined || !prepositions.has(hangs);
  if (isSubject && personDoing.test(text.slice(run.end, run.end + 24))) return true;
  // `the member from Austerby, who`: whoever is from there.
  const isPlaced = hangs !== undefined && placing.test(hangs);
  if (
    (!isPlaced && personBehind.test(text.slice(run.end, run.end + 76))) ||
    personBefore.test(before.toLowerCase())
  )
    return true;
  // `the investor Brent Calloway`, `Rina Castell, policy director at`; not `in Lund, a farmer said`
  const word = nounBefore.exec(before)?.[1]?.toLowerCase();
  if (word !== undefined && isPerson(word)) return true;
  if (word !== undefined && prepositions.has(word)) return false;
  const office = nounsBehind.exec(text.slice(run.end, run.end + 60))?.[1];
  return office?.split(' ').some(isPerson) ?? false;
}

/** Words that mean whoever the sentence is about, a little behind its name, with no other name between. */
const ownBehind = lightPattern(/^[^.!?“”"\p{Lu}]{0,60}\b(hers|herself|himself)\b/u);

/** The next sentence, which begins with a pronoun, behind one that begins with a name and has no other. */
const goesOn = lightPattern(/^[^.!?“”"\p{Lu}]{1,160}\.\s(He|She|His|Her)\s/u);

/** `his daughter, the cellist ` before a name. */
const kinBefore = lightPattern(
  /\b(?:his|her|their|my|whose|['’]s) (?:\p{Ll}+ )?(?:(daughter|wife|widow|mother|sister|aunt|niece|grandmother)|(?:son|husband|widower|father|brother|uncle|nephew|grandfather)),? (?:(?:the|an?) (?:\p{Ll}[\p{Ll}-]* ){1,3})?$/u,
);

/** What the words beside a name say of its bearer's gender: `his daughter Ana`, `Ana … herself`, `Ana left. She …`. */
export function genderBeside(text: string, run: Span, opensSentence: boolean): 'he' | 'she' | undefined {
  const kin = kinBefore.exec(text.slice(Math.max(0, run.start - 60), run.start));
  if (kin) return kin[1] === undefined ? 'he' : 'she';
  const own = ownBehind.exec(text.slice(run.end, run.end + 72))?.[1];
  if (own !== undefined) return own === 'himself' ? 'he' : 'she';
  const next = opensSentence ? goesOn.exec(text.slice(run.end, run.end + 172)) : null;
  if (!next || /^['’]/.test(next[0])) return undefined;
  return /^H(?:e|is)$/.test(next[1]!) ? 'he' : 'she';
}

/** What only companies have, right behind a name, and right before it. */
const companyBehind =
  /^(?:['’]s? (?:shares|stock|share price|factory|factories|plants?|profits?|sales|revenue|board)\b| (?:shares|stock)\b)/;

const companyBefore = lightPattern(
  /\b(?:shares (?:of|in)|stake in|shareholders (?:of|in)|the (?:company|firm|group|\p{Ll}{2,}(?:maker|builder)|retailer|manufacturer|operator|supplier|bank|insurer|brewer|developer|airline|start-up|startup))(?:,)? $/u,
);

/** `Tolliver’s company, ` before a name, which a comma closes. */
const ownedCompany = lightPattern(
  /(?:['’]s?|\b(?:his|her|its|their)) (?:company|firm|business|start-up|startup|employer|bank|brewery|shop|agency|charity|label|publisher), $/u,
);

export function isTreatedAsCompany(text: string, run: Span): boolean {
  const parts = nameParts(text.slice(run.start, run.end));
  const last = parts.at(-1) ?? '';
  const isPersons = parts.length === 2 && isGivenName(parts[0]!) && surnamesLikeBodies.has(last);
  if (!isPersons && companyWords.has(last) && text.slice(run.start, run.end).includes(' ')) return true;
  if (text[run.end] === ',' && ownedCompany.test(text.slice(Math.max(0, run.start - 40), run.start)))
    return true;
  return (
    companyBehind.test(text.slice(run.end, run.end + 24)) ||
    companyBefore.test(text.slice(Math.max(0, run.start - 40), run.start).toLowerCase())
  );
}

/** Whether a noun is one of a single person. */
const isPerson = (noun: string): boolean =>
  isPersonNoun(noun) &&
  !isBodyNoun(noun) &&
  !isBodyNoun(noun.replace(/s$/, '')) &&
  !/(?:[^s]s|people|police)$/.test(noun);

/** `The mayor of Lund, ` before a name. */
const officeBefore = lightPattern(
  /(?:^|[^\p{L}])(?:the|its|their|his|her|our|an?) (\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,6}), $/iu,
);
/** `, the mayor of Lund,` or `, a nurse who` behind a name. */
const officeBehind = lightPattern(
  /^,(?: \d{1,3},)? (?:(?:the|its|their|his|her|our|an?) )?(\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,6}?)(?:[,.;]| (?:who|whose|whom)\b)/iu,
);

/**
 * What is said to be the office or trade of the bearer of a name, between commas before or behind it; `undefined` where
 * nothing is, or where it may be said of another.
 *
 * @example officeBeside('The mayor of Lund, Ana Ruiz, left.', { start: 19, end: 27 }) // 'mayor of Lund'
 */
export function officeBeside(text: string, run: Span): string | undefined {
  const behind = text.slice(run.end, run.end + 100);
  if (!behind.startsWith(',')) return undefined;
  const before = text.slice(Math.max(0, run.start - 100), run.start);
  const hangs = smallBefore.exec(before)?.[1];
  const told = officeBefore.exec(before)?.[1];
  // `the company’s managing director`
  if (told !== undefined && isOffice(told)) return told.replace(/^\p{Ll}[\p{L}-]*['’]s /u, '');
  // `in Lund, a farmer said`
  if (hangs !== undefined && prepositions.has(hangs)) return undefined;
  if (!text.slice(run.start, run.end).includes(' ')) return undefined;
  const own = officeBehind.exec(behind)?.[1];
  return own !== undefined && isOffice(own) ? own : undefined;
}

/** Whether words come down to a noun of one person: `policy director at Halden`, `mayor of Lund`. */
function isOffice(written: string): boolean {
  const head = written
    .split(/ (?:of|for|at|in|from|to|on|with|and) /)[0]!
    .split(' ')
    .at(-1)!;
  return /^\p{Ll}/u.test(head) && isPerson(head);
}
