import { type Chance, pick, vocabulary } from '../generate.js';

/** One change to the words of a quotation; `undefined` where it does not apply. */
export type Edit = (
  words: readonly string[],
  random: Chance,
  names: readonly string[],
) => string[] | undefined;

let nouns: readonly string[] | undefined;

function anotherWord(random: Chance): string {
  nouns ??= vocabulary().noun.slice(0, 2_000);
  return pick(random, nouns);
}

function at(words: readonly string[], random: Chance, test: (word: string, i: number) => boolean): number {
  const fitting = words.flatMap((w, i) => (test(w, i) ? [i] : []));
  return fitting.length === 0 ? -1 : pick(random, fitting);
}

function replaced(words: readonly string[], i: number, by: (word: string) => string): string[] | undefined {
  return i < 0 ? undefined : words.map((w, j) => (i === j ? by(w) : w));
}

const plainWord = /^\p{Ll}{4,}$/u;

/** Plain changes, for rates. */
export const edits: Readonly<Record<string, Edit>> = {
  replace: (words, random) => replaced(words, Math.floor(random() * words.length), () => anotherWord(random)),
  drop: (words, random) =>
    words.length < 5 ? undefined : words.toSpliced(Math.floor(random() * words.length), 1),
  insert: (words, random) =>
    words.toSpliced(1 + Math.floor(random() * (words.length - 1)), 0, anotherWord(random)),
  swap: (words, random) => {
    const i = Math.floor(random() * (words.length - 1));
    return words.length < 2 ? undefined : words.toSpliced(i, 2, words[i + 1]!, words[i]!);
  },
};

/** Changes that look small and are not. */
export const hardEdits: Readonly<Record<string, Edit>> = {
  number: (words, random) =>
    replaced(
      words,
      at(words, random, (w) => /\d/.test(w)),
      (w) => w.replace(/\d/, (d) => String((Number(d) + 3) % 10)),
    ),
  negation: (words, random) => {
    const i = at(words, random, (w) =>
      /^(?:is|are|was|were|will|would|can|could|has|have|do|does|should|must|may)$/.test(w),
    );
    return i < 0 ? undefined : words.toSpliced(i + 1, 0, 'not');
  },
  'negation lost': (words, random) => {
    const i = at(words, random, (w) => /^(?:not|never)$/.test(w));
    if (i >= 0) return words.toSpliced(i, 1);
    return replaced(
      words,
      at(words, random, (w) => /^\p{L}+n[’']t$/u.test(w) && !/^(?:wo|ca)n/.test(w)),
      (w) => w.replace(/n[’']t$/, ''),
    );
  },
  name: (words, random, names) =>
    replaced(
      words,
      at(words, random, (w, i) => i > 0 && /^\p{Lu}\p{Ll}{2,}/u.test(w)),
      (w) => {
        const other = names.filter((n) => !w.startsWith(n));
        return w.replace(/^\p{L}+/u, other.length === 0 ? 'Marsh' : pick(random, other));
      },
    ),
  tense: (words, random) =>
    replaced(
      words,
      at(words, random, (w) => /^(?:is|are|was|were|has|have|will|\p{Ll}{3,}ed)$/u.test(w)),
      (w) =>
        ({ is: 'was', are: 'were', was: 'is', were: 'are', has: 'had', have: 'had', will: 'would' })[w] ??
        w.replace(/ed$/, 'ing'),
    ),
  plural: (words, random) =>
    replaced(
      words,
      at(words, random, (w, i) => i > 0 && plainWord.test(w)),
      (w) => (/[^s]s$/.test(w) ? w.slice(0, -1) : `${w}s`),
    ),
  'word order': (words, random) => {
    const i = at(
      words,
      random,
      (w, j) =>
        j + 1 < words.length && plainWord.test(w) && /^\p{Ll}+$/u.test(words[j + 1]!) && w !== words[j + 1],
    );
    return i < 0 ? undefined : words.toSpliced(i, 2, words[i + 1]!, words[i]!);
  },
  'one letter': (words, random) =>
    replaced(
      words,
      at(words, random, (w) => plainWord.test(w)),
      (w) => w.slice(0, 2) + (w[2] === 'e' ? 'a' : 'e') + w.slice(3),
    ),
};

/** What a house style, a word processor or a typesetter does to a quotation: verbatim all the same. */
export const disguises: Readonly<Record<string, (text: string) => string | undefined>> = {
  'straight marks': (t) => t.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'),
  'curly marks': (t) => t.replace(/'/g, '’'),
  dashes: (t) => (/[–—-]/.test(t) ? t.replace(/\s*[–—]\s*|\s-\s/g, '—') : undefined),
  'final punctuation': (t) => t.replace(/[.,;:]+$/, '').concat(','),
  'no final punctuation': (t) => t.replace(/[.,;:]+$/, ''),
  'bracketed case': (t) =>
    t.replace(/^\p{L}/u, (c) => `[${c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase()}]`),
  'bare case': (t) =>
    t.replace(/^\p{L}/u, (c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())),
  sic: (t) => t.split(' ').toSpliced(4, 0, '[sic]').join(' '),
  inserted: (t) => t.split(' ').toSpliced(3, 0, '[the reporter]').join(' '),
  replaced: (t) => {
    const words = t.split(' ');
    const i = words.findIndex((w, j) => j > 1 && j < words.length - 1 && plainWord.test(w));
    return i < 0 ? undefined : words.toSpliced(i, 1, '[something]').join(' ');
  },
  'wrapped and hyphenated': (t) =>
    t
      .replace(/ /g, (s, i: number) => (i % 3 === 0 ? '\n' : s))
      .replace(/\b(\p{Ll}{4})(\p{Ll}{4})/u, '$1-\n$2'),
  'ligatures and soft hyphens': (t) =>
    t
      .replace(/fi/g, 'ﬁ')
      .replace(/ff/g, 'ﬀ')
      .replace(/\b(\p{Ll}{3})(\p{Ll}{3})/gu, '$1\u00ad$2'),
  'odd spaces': (t) =>
    t.replace(/ /g, (s, i: number) => (i % 2 === 0 ? '\u00a0' : s)).replace(/ /, ' \u200b'),
};
