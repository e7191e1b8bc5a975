import type { Source } from '../../source/model.js';
import { isListedGivenName, nameKeys } from '../../text/personNames.js';
import type { Span } from '../../text/span.js';
import { type Spelling, spellingOf } from '../../text/spellings.js';
import { scanWords, type Word } from '../../text/words.js';
import { once } from '../../util/once.js';
import { isFunctionWord } from '../lexicon/functionWords.js';
import { stem } from '../lexicon/stem.js';
import { isDateStem } from './dateWords.js';
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
  /** Of each word of the source in reading order its stem. */
  readonly stems: readonly string[];
  /** First word of each unit, and at the end the number of words. */
  readonly firsts: readonly number[];
  /** Units that have a stem, ascending, each once. Linear in the source's words. */
  unitsWith(stem: string): readonly number[];
  /** Neighbouring stems within a unit, `a b`. */
  readonly bigrams: ReadonlySet<string>;
  /** Whether the source writes a word (folded) with a capital inside a sentence, and more often so than without. */
  isName(norm: string): boolean;
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

/**
 * Of a large corpus most sources are asked for one claim, about a few words and lines: so nothing is made of a word but a place
 * in columns, and what is counted over all of them is counted for a word that is asked for.
 */
function readTerms(source: Source): SourceTerms {
  const units: Unit[] = [];
  const firsts: number[] = [];
  const columns: Columns = { words: [], stems: [], parts: [] };
  const names = namesOf(columns);
  const isNamed = (w: Word, next: Word | undefined) => names.has(w.norm) || isGivenName(w, next);
  const read = (span: Span) => termsOf(source.text, span, isNamed, Infinity);
  for (const line of source.lines) {
    for (const span of splitGlued(source.text, line)) {
      const { length, starts, ends, ids } = scanWords(source.text, span);
      // Terms are words one for one.
      const parts = length <= chunk ? undefined : once(() => read(span));
      columns.parts.push(columns.words.length);
      for (let from = 0; from < length; from += chunk) {
        const to = Math.min(length, from + chunk);
        firsts.push(columns.words.length);
        const own = parts ? () => parts().slice(from, to) : read;
        units.push(new ReadUnit(starts[from]!, ends[to - 1]!, line.index, span, own));
        for (let i = from; i < to; i++) {
          const word = spellingOf(ids[i]!);
          columns.words.push(word);
          columns.stems.push(word.stem);
        }
      }
    }
  }
  firsts.push(columns.words.length);
  const bigrams = once(() => bigramsOf(columns.stems, firsts));
  const namesByKey = once(() => byKey(names.all()));
  const known = new Map<string, readonly number[]>();
  const absent = new Set<string>();
  return {
    source,
    units,
    stems: columns.stems,
    firsts,
    unitsWith: (stem) => {
      const before = known.get(stem);
      if (before) return before;
      if (absent.has(stem)) return nowhere;
      const found = unitsWith(stem, columns.stems, firsts);
      if (found.length > 0) known.set(stem, found);
      else {
        if (absent.size === absentKept) absent.clear();
        absent.add(stem);
      }
      return found;
    },
    isName: names.has,
    get bigrams() {
      return bigrams();
    },
    get namesByKey() {
      return namesByKey();
    },
  };
}

/** The words of a source in reading order, and the first word of each part of a line. */
interface Columns {
  readonly words: Spelling[];
  readonly stems: string[];
  readonly parts: number[];
}

/** Words remembered that a source has not: those of some claims. Of such there is no end, since each letter typed makes another. */
const absentKept = 100;
const nowhere: readonly number[] = [];

class ReadUnit implements Unit {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly #within: Span;
  #read: ((within: Span) => readonly Term[]) | undefined;
  #terms: readonly Term[] | undefined;

  /** @param within its part of a line, which `read` reads: one function for all units, as most of thousands are never asked */
  constructor(
    start: number,
    end: number,
    line: number,
    within: Span,
    read: (within: Span) => readonly Term[],
  ) {
    this.start = start;
    this.end = end;
    this.line = line;
    this.#within = within;
    this.#read = read;
  }

  get terms(): readonly Term[] {
    if (!this.#terms) {
      this.#terms = this.#read!(this.#within);
      this.#read = undefined;
    }
    return this.#terms;
  }
}

function unitsWith(stem: string, stems: readonly string[], firsts: readonly number[]): number[] {
  const found: number[] = [];
  let unit = 0;
  for (let i = stems.indexOf(stem); i >= 0; i = stems.indexOf(stem, firsts[unit + 1])) {
    while (firsts[unit + 1]! <= i) unit++;
    found.push(unit);
  }
  return found;
}

/** The units of a source in which a term may have this stem: what is read of a few lines is not read of all. */
export function unitsWithTerm({ units, unitsWith }: SourceTerms, stem: string): readonly Unit[] {
  return isDateStem(stem) ? units : unitsWith(stem).map((u) => units[u]!);
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

function bigramsOf(stems: readonly string[], firsts: readonly number[]): Set<string> {
  const bigrams = new Set<string>();
  for (let unit = 0; unit + 1 < firsts.length; unit++) {
    for (let i = firsts[unit]! + 1; i < firsts[unit + 1]!; i++) bigrams.add(`${stems[i - 1]!} ${stems[i]!}`);
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

/** Whether words are names, each counted when it is asked for, or all at once. */
function namesOf({ words, parts }: Columns): { has(norm: string): boolean; all(): Set<string> } {
  const known = new Map<string, boolean>();
  /** Calls `visit` for each word that is asked for, with 1 where it is capitalised inside a part and -1 where it is small. */
  const count = (asked: string | undefined, visit: (norm: string, by: number) => void) => {
    let part = 0;
    for (let i = 0; i < words.length; i++) {
      const w = words[i]!;
      if (asked !== undefined && w.norm !== asked) continue;
      while (parts[part + 1]! <= i) part++;
      if (w.kind !== 'word' || isFunctionWord(w.norm)) continue;
      if (!isCapitalised(w.text)) visit(w.norm, -1);
      else if (i > parts[part]!) visit(w.norm, 1);
    }
  };
  /** What is capitalised somewhere inside a part: of most words that are asked for, that is not so. */
  const capitalised = once(() => {
    const found = new Set<string>();
    let part = 0;
    for (let i = 0; i < words.length; i++) {
      while (parts[part + 1]! <= i) part++;
      if (i > parts[part]! && isCapitalised(words[i]!.text)) found.add(words[i]!.norm);
    }
    return found;
  });
  return {
    has(norm) {
      if (!capitalised().has(norm)) return false;
      let isName = known.get(norm);
      if (isName === undefined) {
        let upper = 0;
        count(norm, (_, by) => {
          upper += by;
        });
        isName = upper > 0;
        known.set(norm, isName);
      }
      return isName;
    },
    all() {
      const upper = new Map<string, number>();
      count(undefined, (norm, by) => upper.set(norm, (upper.get(norm) ?? 0) + by));
      return new Set([...upper].flatMap(([norm, n]) => (n > 0 ? [norm] : [])));
    },
  };
}
