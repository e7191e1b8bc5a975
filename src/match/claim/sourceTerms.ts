import type { Source } from '../../source/model.js';
import type { Span } from '../../text/span.js';
import { words } from '../../text/words.js';
import { isFunctionWord } from '../lexicon/functionWords.js';
import type { Term } from './terms.js';
import { isCapitalised, termsOf } from './terms.js';

/**
 * What a claim is laid against: a source line, or a part of one where sentences were pasted together without a space
 * (`…were found.Police said…`), as text copied from web pages often is.
 */
export interface Unit extends Span {
  /** Index of its line in {@link Source.lines}. */
  readonly line: number;
  readonly terms: readonly Term[];
}

/** A source as the claim matcher reads it: units in reading order, and where each stem stands. */
export interface SourceTerms {
  readonly source: Source;
  readonly units: readonly Unit[];
  /** Stem to indices of the units that have it, ascending, each once. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Neighbouring stems within a unit, `a b`. */
  readonly bigrams: ReadonlySet<string>;
  /** Words (folded) that the source writes with a capital inside a sentence, and more often so than without. */
  readonly names: ReadonlySet<string>;
}

const cache = new Map<Source, SourceTerms>();
/** Sources kept read: a draft cites dozens; of 10,000, only those that a claim is laid against are read at all. */
const kept = 256;

/** Reads a source, or gives the reading that is kept: sources are immutable. Linear in its text. */
export function sourceTerms(source: Source): SourceTerms {
  const terms = cache.get(source) ?? readTerms(source);
  // The last used goes to the end; the first in the map is the longest unused.
  cache.delete(source);
  cache.set(source, terms);
  if (cache.size > kept) cache.delete(cache.keys().next().value!);
  return terms;
}

function readTerms(source: Source): SourceTerms {
  const names = namesOf(source);
  const postings = new Map<string, number[]>();
  const bigrams = new Set<string>();
  const units: Unit[] = [];
  for (const line of source.lines) {
    for (const part of splitGlued(source.text, line)) {
      for (const terms of inChunks(termsOf(source.text, part, (w) => names.has(w.norm), Infinity))) {
        for (const t of terms) {
          const at = postings.get(t.stem);
          if (!at) postings.set(t.stem, [units.length]);
          else if (at.at(-1) !== units.length) at.push(units.length);
        }
        for (let i = 1; i < terms.length; i++) bigrams.add(`${terms[i - 1]!.stem} ${terms[i]!.stem}`);
        units.push({ start: terms[0]!.start, end: terms.at(-1)!.end, line: line.index, terms });
      }
    }
  }
  return { source, units, postings, bigrams, names };
}

/** A list without end or a text without full stops is laid against claims by parts of this many words. */
const chunk = 200;

function inChunks(terms: readonly Term[]): (readonly Term[])[] {
  if (terms.length <= chunk) return terms.length === 0 ? [] : [terms];
  const parts: (readonly Term[])[] = [];
  for (let i = 0; i < terms.length; i += chunk) parts.push(terms.slice(i, i + chunk));
  return parts;
}

/** Cuts where a full stop stands between a small letter, digit or closing mark and a capitalised word. */
function splitGlued(text: string, line: Span): Span[] {
  const parts: Span[] = [];
  let start = line.start;
  for (let i = line.start + 2; i + 2 < line.end; i++) {
    const c = text[i];
    if (c !== '.' && c !== '?' && c !== '!') continue;
    const mark = /["”’'\u200B]/.test(text[i + 1]!) ? 2 : 1;
    if (
      /[a-z0-9)"”]/.test(text[i - 1]!) &&
      /[a-z0-9]/.test(text[i - 2]!) &&
      /^[A-Z"“][A-Za-z ]/.test(text.slice(i + mark, i + mark + 2))
    ) {
      parts.push({ start, end: i + mark });
      start = i + mark;
    }
  }
  parts.push({ start, end: line.end });
  return parts;
}

function namesOf(source: Source): Set<string> {
  const upper = new Map<string, number>();
  for (const line of source.lines.flatMap((l) => splitGlued(source.text, l))) {
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
