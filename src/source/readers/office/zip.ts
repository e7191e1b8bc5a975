import { type UnzipFileInfo, unzipSync } from 'fflate';
import { type Message, msg } from '../../../util/message.js';

/** Caps of an archive: a document that somebody wrote is far below each; past one it is taken for a bomb. */
const mostEntries = 10_000;
const mostInflated = 200 * 1024 * 1024;
/** Plain XML shrinks 10 to 30 times; a bomb more than this. Small entries shrink well by chance. */
const mostRatio = 100;
const ratioFrom = 1024 * 1024;

/**
 * The entries of a ZIP archive that are wanted, by name; `problem` where the archive is broken or past a cap. Each
 * entry is inflated into a buffer of the size that the archive declares, and no further, so that sizes that lie cost
 * nothing.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): { entries: ReadonlyMap<string, Uint8Array>; problem?: Message } {
  let seen = 0;
  let inflated = 0;
  let problem: Message | undefined;
  const filter = (file: UnzipFileInfo): boolean => {
    if (++seen > mostEntries) problem ??= msg('The archive has more than {0} entries.', mostEntries);
    if (problem || !isWanted(file.name)) return false;
    inflated += file.originalSize;
    // Entries may lie over one another: then each has a fair share, and all together have not.
    const isBomb = (size: number, of: number) => size > ratioFrom && size > of * mostRatio;
    if (inflated > mostInflated || isBomb(file.originalSize, file.size) || isBomb(inflated, bytes.length))
      problem ??= msg('The archive unpacks to more than a document of this kind can have.');
    return !problem;
  };
  try {
    const found = unzipSync(bytes, { filter });
    return { entries: new Map(Object.entries(found)), ...(problem && { problem }) };
  } catch {
    return { entries: new Map(), problem: problem ?? msg('The file is damaged: it cannot be unpacked.') };
  }
}

/** A part in XML as text: UTF-8, or UTF-16 with its mark; nothing for a part that is not there. */
export function xmlText(bytes: Uint8Array | undefined): string {
  if (!bytes) return '';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
