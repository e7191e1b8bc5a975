import type { Source } from '../../source/model.js';
import { words } from '../../text/words.js';
import { isFunctionWord } from '../lexicon/functionWords.js';
import type { Term } from './terms.js';
import { isCapitalised, termsOf } from './terms.js';

/** A source as the claim matcher reads it: terms a line, and where each stem stands. */
export interface SourceTerms {
  readonly source: Source;
  /** By line index. */
  readonly lines: readonly (readonly Term[])[];
  /** Stem to indices of the lines that have it, ascending, each once. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Neighbouring stems within a line, `a b`. */
  readonly bigrams: ReadonlySet<string>;
  /** Words (folded) that the source writes with a capital inside a sentence, and more often so than without. */
  readonly names: ReadonlySet<string>;
}

const cache = new WeakMap<Source, SourceTerms>();

/** Reads a source once; sources are immutable, so the reading is kept as long as the source is. */
export function sourceTerms(source: Source): SourceTerms {
  let terms = cache.get(source);
  if (!terms) {
    terms = readTerms(source);
    cache.set(source, terms);
  }
  return terms;
}

function readTerms(source: Source): SourceTerms {
  const names = namesOf(source);
  const postings = new Map<string, number[]>();
  const bigrams = new Set<string>();
  const lines = source.lines.map((line) => {
    const terms = termsOf(source.text, line, (w) => names.has(w.norm));
    for (const t of terms) {
      const at = postings.get(t.stem);
      if (!at) postings.set(t.stem, [line.index]);
      else if (at.at(-1) !== line.index) at.push(line.index);
    }
    for (let i = 1; i < terms.length; i++) bigrams.add(`${terms[i - 1]!.stem} ${terms[i]!.stem}`);
    return terms;
  });
  return { source, lines, postings, bigrams, names };
}

function namesOf(source: Source): Set<string> {
  const upper = new Map<string, number>();
  for (const line of source.lines) {
    let first = true;
    for (const w of words(source.text, line)) {
      if (w.kind === 'word' && !isFunctionWord(w.norm)) {
        const up = isCapitalised(w.text);
        if (!up) upper.set(w.norm, (upper.get(w.norm) ?? 0) - 1);
        else if (!first) upper.set(w.norm, (upper.get(w.norm) ?? 0) + 1);
      }
      first = false;
    }
  }
  const names = new Set<string>();
  for (const [norm, n] of upper) if (n > 0) names.add(norm);
  return names;
}
