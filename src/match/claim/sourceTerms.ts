import type { Source } from '../../source/model.js';
import { isListedGivenName, nameKeys } from '../../text/personNames.js';
import type { Span } from '../../text/span.js';
import { type Word, words } from '../../text/words.js';
import { once } from '../../util/once.js';
import { isFunctionWord } from '../lexicon/functionWords.js';
import { stem } from '../lexicon/stem.js';
import type { Term } from './terms.js';
import { isCapitalised, termsOf } from './terms.js';

/**
 * What a claim is laid against: a source line, or a part of one where sentences were pasted together without a space
 * (`…were found.Police said…`), as text copied from web pages often is.
 */
export interface Unit extends Span {
  /** Index of its line in {@link Source.lines}. */
  readonly line: number;
  /** Read when first asked for: of a source, a claim looks at a few lines. */
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
  /** Stems of these, by what other spellings and short forms of them share (see `nameKeys`). */
  readonly namesByKey: ReadonlyMap<string | number, readonly string[]>;
}

/** What was read of a source, and when it was last asked for. */
interface ReadSource {
  readonly terms: SourceTerms;
  readonly source: WeakRef<Source>;
  used: number;
}

/** By source, so that what was read of it goes when it does. */
const readings = new WeakMap<Source, ReadSource>();
/** Those that are kept, the longest unused first. */
const inUse = new Map<number, WeakRef<Source>>();
let uses = 0;
/** Sources kept read: a draft cites dozens; of 10,000, only those that a claim is laid against are read at all. */
const kept = 256;

/**
 * Reads a source, or gives the reading that is kept: sources are immutable. Its words are read once, where they stand in
 * lines when a line is asked for. Linear in its text.
 */
export function sourceTerms(source: Source): SourceTerms {
  let read = readings.get(source);
  if (read) inUse.delete(read.used);
  else {
    read = { terms: readTerms(source), source: new WeakRef(source), used: 0 };
    readings.set(source, read);
  }
  read.used = uses++;
  inUse.set(read.used, read.source);
  if (inUse.size > kept) {
    const [used, unused] = inUse.entries().next().value!;
    inUse.delete(used);
    const gone = unused.deref();
    if (gone) readings.delete(gone);
  }
  return read.terms;
}

function readTerms(source: Source): SourceTerms {
  const parts = source.lines.flatMap((line) =>
    splitGlued(source.text, line).map((span) => ({ line, span, words: words(source.text, span) })),
  );
  const names = namesOf(parts.map((p) => p.words));
  const isName = (w: Word, next: Word | undefined) => names.has(w.norm) || isGivenName(w, next);
  const postings = new Map<string, number[]>();
  const stems: string[][] = [];
  const units: Unit[] = [];
  for (const { line, span, words: own } of parts) {
    const read = once(() => termsOf(source.text, span, isName, Infinity));
    for (let from = 0; from < own.length; from += chunk) {
      const to = Math.min(own.length, from + chunk);
      const inUnit: string[] = [];
      for (let i = from; i < to; i++) {
        const { stem } = own[i]!;
        inUnit.push(stem);
        const at = postings.get(stem);
        if (!at) postings.set(stem, [units.length]);
        else if (at.at(-1) !== units.length) at.push(units.length);
      }
      // Terms are words one for one.
      const terms = once(() => (own.length <= chunk ? read() : read().slice(from, to)));
      units.push({
        start: own[from]!.start,
        end: own[to - 1]!.end,
        line: line.index,
        get terms() {
          return terms();
        },
      });
      stems.push(inUnit);
    }
  }
  const bigrams = once(() => bigramsOf(stems));
  const namesByKey = once(() => byKey(names));
  return {
    source,
    units,
    postings,
    names,
    get bigrams() {
      return bigrams();
    },
    get namesByKey() {
      return namesByKey();
    },
  };
}

/** A given name before another name, where the first capital of a sentence tells nothing: `Mike Tran repaired …`. */
export function isGivenName(word: Word, next: Word | undefined): boolean {
  return (
    next !== undefined &&
    next.start - word.end === 1 &&
    isCapitalised(word.text) &&
    isCapitalised(next.text) &&
    isListedGivenName(word.norm)
  );
}

function byKey(names: ReadonlySet<string>): Map<string | number, string[]> {
  const stems = new Map<string | number, string[]>();
  for (const norm of names) {
    for (const key of nameKeys(norm)) stems.set(key, [...(stems.get(key) ?? []), stem(norm)]);
  }
  return stems;
}

function bigramsOf(stems: readonly (readonly string[])[]): Set<string> {
  const bigrams = new Set<string>();
  for (const unit of stems) {
    for (let i = 1; i < unit.length; i++) bigrams.add(`${unit[i - 1]!} ${unit[i]!}`);
  }
  return bigrams;
}

/** A list without end or a text without full stops is laid against claims by parts of this many words. */
const chunk = 200;

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

function namesOf(parts: readonly (readonly Word[])[]): Set<string> {
  const upper = new Map<string, number>();
  for (const part of parts) {
    part.forEach((w, i) => {
      if (w.kind !== 'word' || isFunctionWord(w.norm)) return;
      if (!isCapitalised(w.text)) upper.set(w.norm, (upper.get(w.norm) ?? 0) - 1);
      else if (i > 0) upper.set(w.norm, (upper.get(w.norm) ?? 0) + 1);
    });
  }
  const names = new Set<string>();
  for (const [norm, n] of upper) if (n > 0) names.add(norm);
  return names;
}
