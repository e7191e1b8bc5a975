import { attribute } from '../attribution/attribute.js';
import { type Glance, glanceAt } from '../attribution/glance.js';
import type { Attribution } from '../attribution/model.js';
import type { Source, SourceKey, SourceLine } from '../source/model.js';
import { overlaps, type Span } from '../text/span.js';
import { RecentOf } from '../util/recent.js';
import type { Corpus } from './corpus.js';
import { renamed } from './derived.js';
import { isFileSource } from './file/fileSource.js';
import { lazily } from './file/read.js';
import type { StoredIndex } from './file/store.js';
import { adoptWhole, inheritIndex } from './index/corpusIndex.js';

const attributionsBySource = new WeakMap<Source, readonly Attribution[]>();

/**
 * A corpus of these sources. Keys that collide are told apart by a letter (`smith`, `smithb`, `smithc`), in the order
 * given. Attributions and indexes are read when first asked for and belong to the source, so that a new snapshot
 * pays only for what is new in it.
 *
 * @param generation of the snapshot before, where there is none to take over from
 * @example buildCorpus([source]).get('smith')
 */
export function buildCorpus(
  sources: readonly Source[],
  previous?: Corpus,
  generation = previous?.generation ?? 0,
): Corpus {
  const byKey = new Map<string, Source>();
  for (const source of sources) {
    const key = freeKey(byKey, isFileSource(source) ? (source.id as SourceKey) : source.key);
    const known = previous?.get(key);
    const kept = known !== undefined && isSame(known, source);
    byKey.set(key, kept ? known : renamed(source, key));
  }
  const all = [...byKey.values()];
  const corpus = corpusOf(
    generation + 1,
    () => all,
    () => byKey,
  );
  if (previous) inheritIndex(corpus, previous);
  return corpus;
}

/**
 * The corpus of all sources that lie in an index, in their order: no list of them is made before somebody asks for it.
 * `undefined` where one is in two segments, or two have one key (or seem to, once in 2^53).
 */
export function storedCorpus({
  segments,
  generation,
  isApart,
}: Omit<StoredIndex, 'sources'>): Corpus | undefined {
  if (!isApart) return undefined;
  const sources = lazily(() => segments.flatMap((s) => s.sources));
  const byKey = lazily(() => new Map(sources().map((s): [string, Source] => [s.id, s])));
  const corpus = corpusOf(generation, sources, byKey);
  adoptWhole(corpus, segments);
  return corpus;
}

function corpusOf(
  generation: number,
  sources: () => readonly Source[],
  byKey: () => ReadonlyMap<string, Source>,
): Corpus {
  return Object.freeze({
    generation,
    get sources() {
      return sources();
    },
    get: (key: string) => byKey().get(key),
    attributions,
    attributionsAt(source: Source, within: Span) {
      const mayBe = attributionsBySource.has(source) || glance(source).mayBeSaid(within);
      return mayBe ? attributions(source).filter((a) => overlaps(a.content, within)) : [];
    },
    sayersAt: (source: Source, within: Span) => glance(source).sayersAt(within),
    quotationsAt(source: Source, within: Span) {
      if (!attributionsBySource.has(source) && !glance(source).mayBeQuoted(within)) return [];
      return attributions(source).filter((a) => a.kind !== 'indirect' && overlaps(a.content, within));
    },
    attributionsAtHand(source: Source) {
      const found = attributionsBySource.get(source);
      if (!found) want(source);
      return found;
    },
    lineAt,
  });
}

function attributions(source: Source): readonly Attribution[] {
  let found = attributionsBySource.get(source);
  if (!found) {
    found = attribute(source);
    attributionsBySource.set(source, found);
  }
  return found;
}

/** Glances at sources of which not all was read, and with each its text: a draft asks for one source several times in a row. */
const glances = new RecentOf<Source, Glance>(50);
const glance = (source: Source): Glance => glances.get(source, glanceAt);

/** Sources whose attributions were asked for by somebody who could not wait, the last asked for at the end. */
const wanted = new Set<Source>();
/** Who goes on typing asks for others: of older wishes only so many are kept. */
const mostWanted = 16;

function want(source: Source): void {
  wanted.delete(source);
  wanted.add(source);
  for (const oldest of wanted) {
    if (wanted.size <= mostWanted) break;
    wanted.delete(oldest);
  }
}

/** Reads the attributions of one source that were asked for and not at hand; `false` if there is none. */
export function readWanted(): boolean {
  const source = [...wanted].at(-1);
  if (!source) return false;
  wanted.delete(source);
  attributions(source);
  return true;
}

/** Lets a snapshot of the same sources in another place (a file) keep what was read out of them. */
export function inheritAttributions(corpus: Corpus, previous: Corpus): void {
  for (const source of corpus.sources) {
    const before = previous.get(source.key);
    const found =
      before && before !== source && before.uri === source.uri && attributionsBySource.get(before);
    if (found) attributionsBySource.set(source, found);
  }
}

/** Whether a source that was read again is the one that is known: then all that was read out of it still holds. */
function isSame(known: Source, source: Source): boolean {
  return (
    known === source ||
    (known.uri === source.uri &&
      known.hash === source.hash &&
      known.bundled === source.bundled &&
      known.lines.length === source.lines.length &&
      (known.metadata === source.metadata ||
        JSON.stringify(known.metadata) === JSON.stringify(source.metadata)))
  );
}

function freeKey(taken: ReadonlyMap<string, Source>, key: SourceKey): SourceKey {
  if (!taken.has(key)) return key;
  for (let n = 1; ; n++) {
    const letter = n < 26 ? String.fromCharCode(97 + n) : `-${n + 1}`;
    if (!taken.has(key + letter)) return (key + letter) as SourceKey;
  }
}

function lineAt(source: Source, offset: number): SourceLine | undefined {
  let low = 0;
  let high = source.lines.length;
  while (low < high) {
    const mid = (low + high) >>> 1;
    if (source.lines[mid]!.start <= offset) low = mid + 1;
    else high = mid;
  }
  return source.lines[Math.max(0, low - 1)];
}
