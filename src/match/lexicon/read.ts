import data from './wordnet.json';

/**
 * WordNet as this project keeps it (build/lexicon.ts): words by id, senses by id, and what links them. Parts of
 * speech are 0 noun, 1 verb, 2 adjective, 3 adverb.
 */
export interface WordNet {
  readonly ids: ReadonlyMap<string, number>;
  /** The inverse of `ids`. */
  readonly words: readonly string[];
  /** `senses[from[word]] .. senses[from[word + 1] - 1]` are a word's senses, most frequent first within a part of speech. */
  readonly from: Int32Array;
  readonly senses: Int32Array;
  /** Part of speech of each entry of `senses`. */
  readonly partOfSpeech: Uint8Array;
  /** Sense above a sense: its hypernym, or the head of an adjective's cluster; -1 at the top. */
  readonly parents: Int32Array;
  /** Per word 0 to 25: twice the binary logarithm of how often WordNet's texts have it. */
  readonly frequencies: Uint8Array;
  readonly opposites: ReadonlyMap<number, readonly number[]>;
  readonly derived: ReadonlyMap<number, readonly number[]>;
}

let loaded: WordNet | undefined;

/** The lexicon; each part of it is read when it is first asked for (1 to 8 ms). */
export function wordNet(): WordNet {
  loaded ??= new ReadWordNet();
  return loaded;
}

class ReadWordNet implements WordNet {
  readonly ids = readWords(data.words);
  readonly frequencies = readFrequencies(data.frequencies);
  #words: readonly string[] | undefined;
  #meanings: Meanings | undefined;
  #parents: Int32Array | undefined;
  #opposites: ReadonlyMap<number, readonly number[]> | undefined;
  #derived: ReadonlyMap<number, readonly number[]> | undefined;

  get words() {
    this.#words ??= [...this.ids.keys()];
    return this.#words;
  }

  get from() {
    return this.#meaning().from;
  }

  get senses() {
    return this.#meaning().senses;
  }

  get partOfSpeech() {
    return this.#meaning().partOfSpeech;
  }

  get parents() {
    this.#parents ??= readParents(data.parents);
    return this.#parents;
  }

  get opposites() {
    this.#opposites ??= pairs(data.opposites);
    return this.#opposites;
  }

  get derived() {
    this.#derived ??= pairs(data.derived);
    return this.#derived;
  }

  #meaning(): Meanings {
    this.#meanings ??= readMeanings(data.senses, this.ids.size);
    return this.#meanings;
  }
}

type Meanings = Pick<WordNet, 'from' | 'senses' | 'partOfSpeech'>;

function readMeanings(text: string, words: number): Meanings {
  const numbers = decode(text);
  const from = new Int32Array(words + 1);
  const senses = new Int32Array(numbers.length - words);
  const partOfSpeech = new Uint8Array(senses.length);
  for (let i = 0, word = 0, at = 0; word < words; word++) {
    for (let n = numbers[i++]!; n > 0; n--, at++) {
      senses[at] = numbers[i]! >> 2;
      partOfSpeech[at] = numbers[i++]! & 3;
    }
    from[word + 1] = at;
  }
  return { from, senses, partOfSpeech };
}

function readParents(text: string): Int32Array {
  const parents = decode(text);
  for (let i = 0; i < parents.length; i++) parents[i] = parents[i] === 0 ? -1 : i - parents[i]!;
  return parents;
}

function readFrequencies(text: string): Uint8Array {
  const frequencies = new Uint8Array(text.length);
  for (let i = 0; i < frequencies.length; i++) frequencies[i] = text.charCodeAt(i) - 65;
  return frequencies;
}

function readWords(coded: string): Map<string, number> {
  const ids = new Map<string, number>();
  let previous = '';
  let at = 0;
  while (at < coded.length) {
    const shared = coded.charCodeAt(at++) - 65;
    let end = at;
    // Lower-case letters, hyphen and underscore belong to the word; a capital begins the next.
    while (end < coded.length && !isCapital(coded.charCodeAt(end))) end++;
    previous = previous.slice(0, shared) + coded.slice(at, end);
    ids.set(previous, ids.size);
    at = end;
  }
  return ids;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** The inverse of `encode` in build/lexicon.ts: five bits a character, low first, bit 6 set where more follow. */
function decode(text: string): Int32Array {
  const numbers = new Int32Array(text.length);
  let n = 0;
  let value = 0;
  let shift = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = digits[text.charCodeAt(i)]!;
    value |= (digit & 31) << shift;
    if (digit & 32) shift += 5;
    else {
      numbers[n++] = value;
      value = 0;
      shift = 0;
    }
  }
  return numbers.subarray(0, n);
}

/** What each character of base 64 (`A–Za–z0–9-_`) stands for. */
const digits = new Uint8Array(128);
for (let i = 0; i < 64; i++)
  digits['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.charCodeAt(i)] = i;

function pairs(text: string): Map<number, number[]> {
  const map = new Map<number, number[]>();
  const add = (a: number, b: number) => {
    const to = map.get(a);
    if (to) to.push(b);
    else map.set(a, [b]);
  };
  const numbers = decode(text);
  let a = 0;
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    a += numbers[i]!;
    const b = a + numbers[i + 1]!;
    add(a, b);
    add(b, a);
  }
  return map;
}
