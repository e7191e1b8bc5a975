import { paraphrasesOf } from './paraphrases.js';
import { wordNet } from './read.js';
import { entryOf } from './relate.js';
import { stem } from './stem.js';

let wordsBySense: Map<number, string[]> | undefined;
const cache = new Map<string, readonly string[]>();
const kept = 20_000;

/**
 * Stems of words that may stand for a word in a source: derived from it, listed beside it, or of one of its first
 * senses. For finding lines; how well they bear it out, {@link relate} says.
 *
 * @example expansions('deaths') // [ 'die', 'dead', …]
 */
export function expansions(norm: string): readonly string[] {
  let found = cache.get(norm);
  if (!found) {
    if (cache.size >= kept) cache.clear();
    found = expand(norm);
    cache.set(norm, found);
  }
  return found;
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
  for (const [sense, rank] of entry.senses) if (rank <= 1) for (const w of bySense().get(sense) ?? []) add(w);
  stems.delete(entry.stem);
  return [...stems];
}

/** The words that have a sense among their first two. */
function bySense(): Map<number, string[]> {
  if (wordsBySense) return wordsBySense;
  const net = wordNet();
  wordsBySense = new Map();
  let id = 0;
  for (const word of net.ids.keys()) {
    const rank = [0, 0, 0, 0];
    for (let i = net.from[id]!; i < net.from[id + 1]!; i++) {
      if (rank[net.partOfSpeech[i]!]!++ > 1) continue;
      const list = wordsBySense.get(net.senses[i]!);
      if (list) list.push(word);
      else wordsBySense.set(net.senses[i]!, [word]);
    }
    id++;
  }
  return wordsBySense;
}
