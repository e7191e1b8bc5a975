import { type Chance, pick } from './generate.js';

/**
 * The text with a share of its words changed: another word from `others` in its place, left out, a word put in, a
 * letter wrong, or two neighbours exchanged. At least one change if `rate` is above 0.
 */
export function alter(text: string, rate: number, random: Chance, others: readonly string[]): string {
  const words = text.split(' ');
  if (rate === 0) return text;
  const changes = Math.max(1, Math.round(words.length * rate));
  for (let n = 0; n < changes; n++) {
    const at = Math.floor(random() * words.length);
    const word = words[at]!;
    const kind = Math.floor(random() * 5);
    if (kind === 0) words[at] = pick(random, others);
    else if (kind === 1 && words.length > 4) words.splice(at, 1);
    else if (kind === 2) words.splice(at, 0, pick(random, others));
    else if (kind === 3 && at + 1 < words.length) words.splice(at, 2, words[at + 1]!, word);
    else words[at] = withTypo(word, random);
  }
  return words.join(' ');
}

/** One letter changed, dropped, doubled or exchanged with the next. */
export function withTypo(word: string, random: Chance): string {
  const at = Math.floor(random() * word.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, at) + (letter === word[at] ? 'q' : letter) + word.slice(at + 1);
    case 1:
      return word.length > 2 ? word.slice(0, at) + word.slice(at + 1) : `${word}${letter}`;
    case 2:
      return word.slice(0, at) + letter + word.slice(at);
    default:
      return word.slice(0, at) + (word[at + 1] ?? letter) + word[at] + word.slice(at + 2);
  }
}
