import type { Segment } from './columns.js';

/** A page as rows of words. */
export interface Drawn {
  readonly label: string;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** So many pieces at the top and at the bottom of a page may be running heads. */
const zone = 6;
/** The outer part of a page in which running heads stand. */
const margin = 0.14;
/** On so many pages the same words at the same height are no text; of short documents, on two. */
const fewestPages = 3;

/**
 * Pages without running heads, running feet and page numbers: lines in the margins whose words, apart from numbers,
 * stand at the same height on several pages, and numbers by themselves. Large print is kept: slides repeat titles.
 */
export function withoutFurniture(pages: readonly Drawn[], bodySize: number): Drawn[] {
  const seen = new Map<string, number>();
  const keysOf = pages.map((page) => {
    const keys = new Map<Segment, string>();
    for (const line of outer(page)) {
      const key = `${line.text.replace(/\d+|\b[ivxlc]+\b/gi, '#')}@${Math.round(line.base / 4)}`;
      keys.set(line, key);
      // Half a step to either side is the same height.
      for (const near of neighbours(key)) seen.set(near, (seen.get(near) ?? 0) + 1);
    }
    return keys;
  });
  const enough = pages.length <= 4 ? 2 : fewestPages;
  return pages.map((page, i) => {
    const isFurniture = (line: Segment) => {
      const key = keysOf[i]!.get(line);
      if (key === undefined || line.size > bodySize * 1.3) return false;
      return isPageNumber(line.text, page.label) || (seen.get(key) ?? 0) >= enough;
    };
    return { ...page, segments: page.segments.filter((l) => !isFurniture(l)) };
  });
}

function* neighbours(key: string): Generator<string> {
  const at = key.lastIndexOf('@');
  const height = Number(key.slice(at + 1));
  for (const h of [height - 1, height, height + 1]) yield `${key.slice(0, at)}@${h}`;
}

/** Lines in the margins of a page. */
function outer(page: Drawn): Segment[] {
  const lines = [...page.segments].sort((a, b) => a.base - b.base);
  const top = lines.slice(0, zone).filter((l) => l.base < page.height * margin);
  const bottom = lines.slice(-zone).filter((l) => l.base > page.height * (1 - margin));
  return [...new Set([...top, ...bottom])];
}

/** `12`, `- 12 -`, `Page 12 of 80`, `xii`. */
function isPageNumber(text: string, label: string): boolean {
  if (text === label) return true;
  return /^(?:page\s)?[-–—|[(\s]{0,3}(?:\d{1,4}|[ivxlc]{1,7})[-–—|\])\s]{0,3}(?:(?:of|\/)\s?\d{1,4})?$/i.test(
    text,
  );
}
