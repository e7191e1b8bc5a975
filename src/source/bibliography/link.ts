import { keyFromName } from '../key.js';
import type { SourceInput } from '../read.js';
import type { BibliographyEntry } from './model.js';

/** A bibliography that was read, and where it lies. */
export interface ReadBibliography {
  readonly uri: string;
  readonly entries: readonly BibliographyEntry[];
}

/**
 * Gives entries of bibliographies to the sources that they are about, as their metadata: to the file that an entry
 * names (relative to its bibliography, else by the end of its path, where that is one source's alone), to the file whose
 * name is the entry's key, and, of a bibliography with one entry, to the file of its own name (`minutes.bib`,
 * `minutes.txt`). A source that has a file of metadata beside it keeps that.
 */
export function linkBibliographies(
  sources: readonly SourceInput[],
  bibliographies: readonly ReadBibliography[],
): readonly SourceInput[] {
  if (bibliographies.every((b) => b.entries.length === 0)) return sources;
  const places = new Map<string, SourceInput | undefined>();
  const add = (place: string, source: SourceInput) =>
    places.set(place, places.has(place) && places.get(place) !== source ? undefined : source);
  for (const source of sources) {
    if (source.bundled) continue;
    const path = decoded(source.uri);
    // Every end of the path, so that `files/12/a.pdf` finds it from wherever it was written.
    const parts = path.split('/');
    for (let i = Math.max(0, parts.length - 6); i < parts.length; i++) add(parts.slice(i).join('/'), source);
    add(path, source);
    add(`key:${stem(path)}`, source);
  }
  const given = new Map<SourceInput, BibliographyEntry>();
  const give = (source: SourceInput | undefined, entry: BibliographyEntry) => {
    if (source && !source.metadata && !given.has(source)) given.set(source, entry);
    return source !== undefined;
  };
  for (const { uri, entries } of bibliographies) {
    const folder = decoded(uri).replace(/(?<![^/])[^/]*$/, '');
    for (const entry of entries) {
      const isNamed = (entry.files ?? []).some((file) => {
        const path = decoded(file.replaceAll('\\', '/')).replace(/^(?:\.\/)+/, '');
        return give(places.get(folder + path) ?? places.get(path) ?? byName(places, path), entry);
      });
      if (!isNamed) give(places.get(`key:${keyFromName(`${entry.key}.`)}`), entry);
    }
    if (entries.length === 1) give(places.get(`key:${stem(decoded(uri))}`), entries[0]!);
  }
  return sources.map((s) => {
    const entry = given.get(s);
    return entry ? { ...s, metadata: entry.item } : s;
  });
}

/** A reference manager's own folders mean nothing here: the longest end of a path that is known. */
function byName(places: ReadonlyMap<string, SourceInput | undefined>, path: string): SourceInput | undefined {
  const parts = path.split('/');
  for (let i = Math.max(1, parts.length - 6); i < parts.length; i++) {
    const end = parts.slice(i).join('/');
    if (places.has(end)) return places.get(end);
  }
  return undefined;
}

function stem(path: string): string {
  return keyFromName(path.slice(path.lastIndexOf('/') + 1));
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
