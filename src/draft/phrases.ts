import { whiteSpace } from '../text/characterClass.js';

/** What a phrase may stand behind, beside white space. */
const marks = new Set([...',;—–('].map((c) => c.charCodeAt(0)));
const isBefore = (c: number) => whiteSpace[c] === 1 || marks.has(c);

/**
 * Phrases to be looked for in a text in lower case, as whole words, with any white space for a space: what a regular expression
 * of all of them would find, without the time that V8 takes to compile one (1 to 6 ms for some dozens, which the first sentence
 * of a draft would wait for). `æ` and `²` count as a letter and a figure.
 *
 * @example new Phrases(['in my view']).isIn('good, in my  view') // true
 */
export class Phrases {
  /** By the letters that they begin with. */
  readonly #byFirst = new Map<string, string[]>();

  constructor(phrases: readonly string[]) {
    for (const written of phrases) {
      const phrase = written.toLowerCase().replace(/\s+/g, ' ');
      const first = lettersAt(phrase, 0);
      const known = this.#byFirst.get(first);
      if (known) known.push(phrase);
      else this.#byFirst.set(first, [phrase]);
    }
  }

  /** Whether one of them stands at a place of a text. */
  isAt(text: string, at: number): boolean {
    return this.#byFirst.get(lettersAt(text, at))?.some((p) => standsAt(p, text, at)) ?? false;
  }

  /** Whether one of them begins a text, or stands in it behind white space, a comma, a semicolon, a dash or a bracket. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at++)
      if ((at === 0 || isBefore(text.charCodeAt(at - 1))) && this.isAt(text, at)) return true;
    return false;
  }
}

const isLetter = (c: number) => (c >= 97 && c <= 122) || c === 0xe6;

/** The letters in a row from a place on. */
export function lettersAt(text: string, at: number): string {
  let end = at;
  while (isLetter(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

function standsAt(phrase: string, text: string, start: number): boolean {
  let at = start;
  for (let i = 0; i < phrase.length; i++) {
    if (phrase[i] !== ' ') {
      if (text[at++] !== phrase[i]) return false;
      continue;
    }
    if (whiteSpace[text.charCodeAt(at)] !== 1) return false;
    while (whiteSpace[text.charCodeAt(at)] === 1) at++;
  }
  const behind = text.charCodeAt(at);
  return !(isLetter(behind) || (behind >= 48 && behind <= 57) || behind === 0xb2 || isApostrophe(behind));
}

const isApostrophe = (c: number) => c === 0x27 || c === 0x2019;
