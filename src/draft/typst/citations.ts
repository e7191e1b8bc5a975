import type { Span } from '../../text/span.js';
import type { Citation } from '../model.js';

/** A citation of one work. `note`: where its supplement stands. */
export function citationOf(
  text: string,
  { start, end }: Span,
  form: Citation['form'],
  keySpan: Span,
  note: Span | undefined,
): Citation {
  const words = note && text.slice(note.start, note.end).trim();
  const at = note && words !== undefined ? text.indexOf(words, note.start) : 0;
  const item = {
    start,
    end,
    key: text.slice(keySpan.start, keySpan.end),
    keySpan,
    suppressAuthor: false,
    ...(words !== undefined &&
      /\p{N}/u.test(words) && { locator: { text: words, start: at, end: at + words.length } }),
  };
  return { start, end, form, items: [item] };
}

/** `#cite(<key>, form: "prose", supplement: [p. 3])` at `at`..`end`, its arguments in `args`; `undefined` where no key stands. */
export function citeCall(text: string, at: number, end: number, args: Span): Citation | undefined {
  const written = text.slice(args.start, args.end);
  const m = /<([^<>\s]{1,200})>|label\("([^"\n]{1,200})"\)/.exec(written);
  if (!m) return undefined;
  const key = m[1] ?? m[2]!;
  const start = args.start + m.index + m[0].indexOf(key);
  const supplement = /supplement\s*:\s*(?:\[([^\]]{0,200})\]|"([^"\n]{0,200})")/.exec(written);
  const words = supplement?.[1] ?? supplement?.[2] ?? '';
  const noteAt = supplement ? args.start + supplement.index + supplement[0].length - 1 - words.length : 0;
  const form = /form\s*:\s*"(?:prose|author|year|full)"/.test(written) ? 'narrative' : 'bracketed';
  const note = supplement ? { start: noteAt, end: noteAt + words.length } : undefined;
  return citationOf(text, { start: at, end }, form, { start, end: start + key.length }, note);
}

/** Labels that the draft sets itself: references to those are no citations. */
export function labelsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/(?<![:(,]\s{0,3})<([\p{L}_][\p{L}\p{N}_.:-]{0,200})>/gu)].map((m) => m[1]!),
  );
}
