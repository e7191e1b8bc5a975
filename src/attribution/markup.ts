import type { Span } from '../text/span.js';

/** `](https://…)` of Markdown's links: no words. */
const linkTarget = /\]\([^()\s]*\)/g;

/** Where the targets of links stand in a stretch of text, by start. Linear. */
export function linkTargets(text: string, within: Span): Span[] {
  const own = text.slice(within.start, within.end);
  if (!own.includes('](')) return [];
  return [...own.matchAll(linkTarget)].map((m) => ({
    start: within.start + m.index,
    end: within.start + m.index + m[0].length,
  }));
}

/** A gap without the markup of links. */
export const unlinked = (gap: string): string => gap.replace(linkTarget, '').replace(/\[/g, '');

/** Words as they read, without the markup of links and emphasis: `the *mayor*` of `[the *mayor*](https://…)`. */
export const withoutMarkup = (written: string): string =>
  /[[\]*_]/.test(written) ? written.replace(linkTarget, '').replace(/[[*_]+/g, '') : written;
