/** British endings and their American ones, applied in order to a word's end. */
const endings: readonly (readonly [string, string])[] = [
  ['isation', 'ization'],
  ['isations', 'izations'],
  ['ising', 'izing'],
  ['ised', 'ized'],
  ['ises', 'izes'],
  ['ise', 'ize'],
  ['yse', 'yze'],
  ['ysed', 'yzed'],
  ['our', 'or'],
  ['ours', 'ors'],
  ['oured', 'ored'],
  ['ouring', 'oring'],
  ['tre', 'ter'],
  ['tres', 'ters'],
  ['ence', 'ense'],
  ['ogue', 'og'],
  ['amme', 'am'],
  ['ammes', 'ams'],
  ['lling', 'ling'],
  ['lled', 'led'],
  ['eller', 'eler'],
];

/** A word with American endings: what two spellings of one word share. */
export function plainSpelling(norm: string): string {
  const bare = norm.includes('-') || norm.includes('.') ? norm.replace(/[-.]/g, '') : norm;
  for (const [british, american] of endings) {
    if (bare.length > british.length + 2 && bare.endsWith(british)) {
      return bare.slice(0, -british.length) + american;
    }
  }
  return bare;
}

/** Whether two folded words are one word, spelled the British and the American way, or with and without hyphen. */
export function sameSpelling(a: string, b: string): boolean {
  return plainSpelling(a) === plainSpelling(b);
}
