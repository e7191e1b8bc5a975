import type { CslItem } from '../source/metadata.js';
import type { Source, SourceKey } from '../source/model.js';
import { isFileSource } from './file/fileSource.js';

// A corpus may know a source under another key (of two that collide) or under the metadata of a bibliography. An index holds
// texts, so it holds the source as it was read: what is derived from it needs no index of its own.

const bases = new WeakMap<Source, Source>();
const renamedOf = new WeakMap<Source, Source>();
const describedOf = new WeakMap<Source, { readonly metadata: string; readonly source: Source }>();

/** The source as it was read, of one that was derived from it. */
export function baseOf(source: Source): Source {
  return bases.get(source) ?? source;
}

/** The same source under another key; the same object for the same key. */
export function renamed(source: Source, key: SourceKey): Source {
  if (source.key === key) return source;
  const known = renamedOf.get(source);
  if (known?.key === key) return known;
  const made = isFileSource(source) ? source.withKey(key) : { ...source, key };
  bases.set(made, baseOf(source));
  renamedOf.set(source, made);
  return made;
}

/**
 * A source under what a bibliography says of it, over what its file says: as when both are read together. The same object
 * for the same metadata.
 *
 * @example described(source, { id: 'ruiz2019', type: 'article' }).key // 'ruiz2019'
 */
export function described(source: Source, item: CslItem): Source {
  const own = source.metadata;
  // `document` says no more than that nobody said anything.
  const metadata = { ...own, ...item, type: item.type === 'document' ? own.type : item.type };
  const said = JSON.stringify(metadata);
  const known = describedOf.get(source);
  if (known?.metadata === said) return known.source;
  const made = isFileSource(source)
    ? source.withMetadata(metadata)
    : { ...source, metadata, key: metadata.id as SourceKey };
  bases.set(made, baseOf(source));
  describedOf.set(source, { metadata: said, source: made });
  return made;
}
