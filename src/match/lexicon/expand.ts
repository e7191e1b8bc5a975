import { Recent } from '../../util/recent.js';
import { paraphrasesOf } from './paraphrases.js';
import { type WordNet, wordNet } from './read.js';
import { entryOf } from './relate.js';
import { stem } from './stem.js';

let wordsBySense: Senses | undefined;
/** Of the words of claims alone: a long draft has some thousand. */
const cache = new Recent<string, readonly string[]>(2_000);

/**
 * Stems of words that may stand for a word in a source: derived from it, listed beside it, or of one of its first
 * senses. For finding lines; how well they bear it out, {@link relate} says.
 *
 * @example expansions('deaths') // [ 'die', 'dead', …]
 */
export function expansions(norm: string): readonly string[] {
  return cache.get(norm, expand);
}

function expand(norm: string): string[] {
  const net = wordNet();
  const entry = entryOf(norm);
  const stems = new Set<string>();
  const add = (word: string) => {
    if (!word.includes('_')) stems.add(stem(word));
  };
  for (const lemma of entry.lemmas) {
    add(lemma);
    for (const other of paraphrasesOf(lemma)) add(other);
  }
  for (const id of entry.ids) for (const other of net.derived.get(id) ?? []) add(net.words[other]!);
  const { first, words } = bySense();
  for (const [sense, rank] of entry.senses) {
    if (rank > 1) continue;
    for (let i = first[sense]!; i < first[sense + 1]!; i++) add(net.words[words[i]!]!);
  }
  stems.delete(entry.stem);
  return [...stems];
}

/** Words by sense, in columns: those of sense `s` are `words[first[s]]` to `words[first[s + 1]]`, in the order of the file. */
interface Senses {
  readonly first: Uint32Array;
  /** Numbers of words. */
  readonly words: Uint32Array;
}

/** The words that have a sense among their first two. */
function bySense(): Senses {
  if (wordsBySense) return wordsBySense;
  const net = wordNet();
  const first = new Uint32Array(net.parents.length + 2);
  eachFirst(net, (sense) => {
    first[sense + 2]!++;
  });
  for (let s = 2; s < first.length; s++) first[s]! += first[s - 1]!;
  const words = new Uint32Array(first.at(-1)!);
  // Each place moves on as it is filled, and comes to stand where the next sense begins.
  eachFirst(net, (sense, id) => {
    words[first[sense + 1]!++] = id;
  });
  wordsBySense = { first, words };
  return wordsBySense;
}

/** Goes through the first two senses of each part of speech of each word. */
function eachFirst(net: WordNet, visit: (sense: number, id: number) => void): void {
  const rank = new Uint8Array(4);
  for (let id = 0; id < net.words.length; id++) {
    rank.fill(0);
    for (let i = net.from[id]!; i < net.from[id + 1]!; i++) {
      const part = net.partOfSpeech[i]!;
      if (rank[part]! > 1) continue;
      rank[part]!++;
      visit(net.senses[i]!, id);
    }
  }
}
