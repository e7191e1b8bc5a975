/** What a character is to a word. */
export const Class = {
  unknown: 0,
  other: 1,
  /** A letter that is no capital, or a combining mark. */
  letter: 2,
  capital: 3,
  /** A decimal digit. */
  digit: 4,
  /** Another figure: `½`, `²`, `Ⅳ`. */
  figure: 5,
  /** A character that is a word by itself: Chinese, Japanese. */
  ideograph: 6,
  /** Has no width, and parts nothing: soft hyphen, zero-width space and joiners. */
  joiner: 7,
} as const;
export type Class = (typeof Class)[keyof typeof Class];

/** Classes of the UTF-16 units met so far, {@link Class.unknown} for others; 64 KB. Only to be read, by who goes through long texts. */
export const classes = new Uint8Array(65_536);

/**
 * The class of the character that starts at `i`; of the second half of a surrogate pair, that of a lone one (other).
 * A table look-up: about ten times as fast as a regular expression with Unicode properties.
 */
export function classAt(text: string, i: number): Class {
  const c = text.charCodeAt(i);
  const known = classes[c] as Class;
  if (known !== Class.unknown) return known;
  if (c >= 0xd800 && c < 0xdc00) {
    const point = text.codePointAt(i)!;
    return point > 0xffff ? classOf(String.fromCodePoint(point)) : Class.other;
  }
  const found = classOf(text[i]!);
  classes[c] = found;
  return found;
}

/** White space by UTF-16 unit, as `\s` has it: 1, else 0. Only to be read. */
export const whiteSpace = new Uint8Array(65_536);
for (const unit of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff')
  whiteSpace[unit.charCodeAt(0)] = 1;
whiteSpace.fill(1, 0x2000, 0x200b);

function classOf(character: string): Class {
  if (/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u.test(character) && /\p{Lo}/u.test(character))
    return Class.ideograph;
  if (/\p{Lu}/u.test(character)) return Class.capital;
  if (/[\p{L}\p{M}]/u.test(character)) return Class.letter;
  if (/\p{Nd}/u.test(character)) return Class.digit;
  if (/\p{N}/u.test(character)) return Class.figure;
  if (/[\u00ad\u200b-\u200d\u2060\ufeff]/.test(character)) return Class.joiner;
  return Class.other;
}
