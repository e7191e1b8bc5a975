/** A place, as readers give it and style guides write it: `para. 8`, `p. 12`, `pp. 3–5`, `sec. 2`, `00:12:31`. */
const locator = String.raw`(?:(?:para(?:graph)?s?\.?|pp?\.|pages?|sec(?:tion)?s?\.?|ch(?:ap)?\.|§|¶|lines?|n\.)\s?\d[\d\s,–—-]{0,20}|\d{1,3}(?::\d\d){1,2})`;

/** Names as they stand before a year: `Ruiz`, `Ruiz and Smith`, `World Bank`, `Smith et al.` */
const names = String.raw`(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter)\b)\p{Lu}[\p{L}’'-]{1,40}(?:,? (?:and |& |et al\.|of |for )?(?:\p{Lu}[\p{L}’'-]{0,40})?){0,6}`;

// An address leaves U+FFFC in the prose.
const byPlace = new RegExp(
  String.raw`^(?:see |cf\. )?[^()[\]\n]{1,160}[,:;] ${locator}\.?(?:, \ufffc)?$`,
  'u',
);
const byYear = new RegExp(
  String.raw`^(?:see |cf\. )?${names},? (?:1[5-9]|20)\d\d[a-z]?\.?(?:, \ufffc)?$`,
  'u',
);

/**
 * Where a plain reference at the end of a sentence begins, with the blanks before it: an author and a year, or a work and a
 * place in it, in a parenthesis or brackets. It cites the sentence, and says nothing. `undefined` where there is none.
 *
 * @example trailingReference('The board sold two cranes (Ruiz 2025, para. 3).') // 26
 */
export function trailingReference(sentence: string): number | undefined {
  const open = Math.max(sentence.lastIndexOf('('), sentence.lastIndexOf('['));
  if (open < 1) return undefined;
  const m = /^[([]([^()[\]\n]{3,220})[)\]][.!?…]?["”’»]?\s*$/u.exec(sentence.slice(open));
  if (!m || !(byPlace.test(m[1]!) || byYear.test(m[1]!))) return undefined;
  return open - (/(?<![ \t\n])[ \t\n]*$/.exec(sentence.slice(Math.max(0, open - 20), open))?.[0].length ?? 0);
}

/** Where the last such reference of a text begins, at the end of a sentence or inside one; -1 for none. */
export function lastPlainReference(text: string): number {
  let last = -1;
  for (const m of text.matchAll(/[([]([^()[\]\n]{3,220})[)\]]/g))
    if (byPlace.test(m[1]!) || byYear.test(m[1]!)) last = m.index;
  return last;
}

/**
 * Whether a note is nothing but a reference: a work, its year, a place in it, with commas between.
 *
 * @example isReferenceNote('Ruiz, The River Plan, The Post, 2025, para. 8.') // true
 */
export function isReferenceNote(note: string): boolean {
  const text = note.trim();
  if (text.length > 400 || /[.!?]["”’]?\s+(?=\p{Lu}\p{Ll}+ \p{Ll})/u.test(text)) return false;
  return byPlaceInNote.test(text) || byYearInNote.test(text);
}

const byPlaceInNote = new RegExp(String.raw`, ${locator}\.?(?:, \ufffc)?$`, 'u');
const byYearInNote = /^[^,\n]{1,200}(?:, [^,\n]{1,200}){0,6}, (?:1[5-9]|20)\d\d\.?$/u;
