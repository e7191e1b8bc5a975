/** Ending of the file beside a source that holds its metadata as one CSL-JSON item: `minutes.csl.json`. */
export const sidecarEnding = '.csl.json';

/** The file beside a source that holds its metadata. */
export function sidecarOf(uri: string): string {
  return uri.replace(/\.[^./]*$/, '') + sidecarEnding;
}

/** A name that is not taken, figures before its ending: `minutes.txt`, `minutes-2.txt`. Case does not tell names apart. */
export function freeName(name: string, taken: Iterable<string>): string {
  const known = new Set([...taken].map((t) => t.toLowerCase()));
  if (!known.has(name.toLowerCase())) return name;
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  for (let n = 2; ; n++) {
    const candidate = `${stem}-${n}${ending}`;
    if (!known.has(candidate.toLowerCase())) return candidate;
  }
}

/** What stands behind the last dot of a name, in small letters. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** The last part of a URI, decoded. */
export function nameOf(uri: string): string {
  return decodeURIComponentSafely(uri.slice(uri.lastIndexOf('/') + 1));
}

function decodeURIComponentSafely(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
