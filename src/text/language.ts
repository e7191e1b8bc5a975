/**
 * Function words that English does not have, of German, French, Spanish, Italian, Portuguese and Dutch, and those that
 * English alone has: enough to tell a sentence's language from English, not from one another. Words of both sides
 * (`die`, `in`, `was`, `as`, `no`, `a`) are left out.
 */
const foreign: ReadonlySet<string> = new Set(
  (
    'der das und nicht ist ein un eine einen einem einer dem den mit von zu auf für im vom zum zur sich auch nach bei wurde ' +
    'wird hat haben sind über dass le la les des du une et est pas que qui dans pour sur avec aux ce cette ont été par ' +
    'el los las y es una del por con para se su al como más il lo gli che di della del dei per sono è nel alla não um uma ' +
    'os da dos em na ao het een van niet op zijn dat voor met ook naar'
  ).split(' '),
);
const english: ReadonlySet<string> = new Set(
  (
    'the of and to that with for is are were be been by from it its has have had not this which who their his her they he ' +
    'she at but said would will could than when after before into about there'
  ).split(' '),
);
/** Characters looked at: a language shows early. */
const looked = 600;

/** A character that may be a letter beside those of ASCII: no dash, mark or ellipsis. */
const beyondAscii = /[^\0-\xa9\u2010-\u2026]/;

/**
 * Whether a sentence is surely not English: most of its letters are of another script, or other languages' small words
 * outnumber English ones, two at least. Short and doubtful sentences count as English.
 *
 * @example isForeign('Le président a rejeté la proposition.') // true
 */
export function isForeign(sentence: string): boolean {
  const text = sentence.charAt(0).toLowerCase() + sentence.slice(1, looked);
  if (beyondAscii.test(text)) {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (letters >= 4 && latin < letters / 2) return true;
  }
  let [own, other] = [0, 0];
  // Written small: `Los Angeles`, `De Vos` are names in any language.
  for (const w of text.match(/\p{L}+/gu) ?? []) {
    if (english.has(w)) own++;
    else if (foreign.has(w)) other++;
  }
  return other >= 2 && other > own;
}
