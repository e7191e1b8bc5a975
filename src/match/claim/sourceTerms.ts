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
  const units: Unit[] = [];
  for (const line of source.lines) {
    for (const part of splitGlued(source.text, line)) {
      const terms = termsOf(source.text, part, (w) => names.has(w.norm));
      if (terms.length === 0) continue;
      for (const t of terms) {
        const at = postings.get(t.stem);
        if (!at) postings.set(t.stem, [units.length]);
        else if (at.at(-1) !== units.length) at.push(units.length);
      }
      for (let i = 1; i < terms.length; i++) bigrams.add(`${terms[i - 1]!.stem} ${terms[i]!.stem}`);
      units.push({ ...part, line: line.index, terms });
    }
  }
  return { source, units, postings, bigrams, names };
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
