import { linkBibliographies, type ReadBibliography } from '../source/bibliography/link.js';
import type { Source } from '../source/model.js';
import type { Problem } from '../util/problem.js';
import { described } from './derived.js';
import { isFileSource } from './file/fileSource.js';
import type { FileSegment } from './file/readSegment.js';
import { storedProblems } from './file/store.js';
import type { Segment } from './index/segment.js';

/** A file that was read: its source, without what a bibliography says of it. */
export interface Held {
  readonly source?: Source;
  readonly stamp: string;
  readonly hasOwnMetadata: boolean;
  readonly problems: () => readonly Problem[];
}

/** Sources under the metadata that bibliographies give them. */
export function inForce(
  held: ReadonlyMap<string, Held>,
  bibliographies: readonly ReadBibliography[],
): readonly Source[] {
  const all = [...held.values()].filter((h): h is Held & { source: Source } => h.source !== undefined);
  if (bibliographies.every((b) => b.entries.length === 0)) return all.map((h) => h.source);
  const linked = linkBibliographies(
    all.map(({ source, hasOwnMetadata }) => ({
      uri: source.uri,
      name: '',
      bytes: nothing,
      bundled: source.bundled,
      ...(hasOwnMetadata && { metadata: source.metadata }),
    })),
    bibliographies,
  );
  return all.map(({ source, hasOwnMetadata }, i) => {
    const item = hasOwnMetadata ? undefined : linked[i]!.metadata;
    return item ? described(source, item) : source;
  });
}

const nothing = new Uint8Array(0);

/** Whether a file that was read again says what it said before, and is written down as what it is now. */
export function isAsBefore(
  old: Source,
  hadOwnMetadata: boolean,
  source: Source,
  { stamp, hasOwnMetadata }: Pick<Held, 'stamp' | 'hasOwnMetadata'>,
): boolean {
  return (
    hadOwnMetadata === hasOwnMetadata &&
    (!isFileSource(old) || stamp === '' || old.stamp === stamp) &&
    old.hash === source.hash &&
    old.bundled === source.bundled &&
    old.lines.length === source.lines.length &&
    JSON.stringify(old.metadata) === JSON.stringify(source.metadata)
  );
}

/** All sources of segments by their URIs; of one that is in two, the newer. Out of columns: 10,000 of them in some milliseconds. */
export function heldIn(segments: readonly FileSegment[]): Map<string, Held> {
  const held = new Map<string, Held>();
  for (const { sources, directory } of segments) {
    const { uris, stamps, flags } = directory;
    for (let slot = 0; slot < sources.length; slot++) {
      const source = sources[slot]!;
      const hasOwnMetadata = (flags[slot]! & 8) > 0;
      const problems = (flags[slot]! & 4) > 0 ? () => storedProblems(source) : none;
      held.set(uris[slot]!, { source, stamp: stamps[slot]!, hasOwnMetadata, problems });
    }
  }
  return held;
}

const none = () => [];

/** Whether a segment lies in a file. */
export function isInFile(segment: Segment): segment is FileSegment {
  return 'close' in segment;
}

/** Puts sources in the place of those that they were made of. */
export function move(held: Map<string, Held>, moved: ReadonlyMap<Source, Source>): void {
  for (const [uri, own] of held) {
    const source = own.source && moved.get(own.source);
    if (source) held.set(uri, { ...own, source });
  }
}
