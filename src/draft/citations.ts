import type { Citation, CitationItem } from './model.js';

/**
 * A citation key as Pandoc reads it: begins with a letter, a figure or `_`, goes on with those and single internal
 * punctuation, or stands in braces.
 */
const keySource = String.raw`(?:\{[^{}\s]{1,200}\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])){0,200})`;

/** `-@key` or `@key` at the start of an item, behind white space or a bracket. */
const itemPattern = new RegExp(String.raw`(?:^|[\s\[;(])(-?)@(${keySource})`, 'u');
const plainKey = new RegExp(`^${keySource}$`, 'u');
const narrativePattern = new RegExp(String.raw`^(-?)@(${keySource})(\s?\[[^\[\]@]{1,200}\])?`, 'u');

/** Prefixes of Quarto's and pandoc-crossref's references to figures and the like, which look like citations. */
const crossReference = /^(?:fig|tbl|tab|eq|sec|lst|thm|lem|cor|prp|cnj|def|exm|exr|nte|tip|wrn|imp|cau)[-:]/;

/**
 * The length of a bracketed citation (`[see @key, para. 8; -@other]`) at the start of `ahead`, 0 if there is none.
 * References to figures and sections (`[@fig-map]`) count: they are no prose either, and give no items.
 */
export function bracketedCitation(ahead: string): number {
  const m = /^\[[^[\]]{1,900}\]/.exec(ahead);
  return m && itemPattern.test(m[0].slice(1)) ? m[0].length : 0;
}

/** The length of `@key` or `@key [p. 3]` at the start of `ahead`, 0 if there is none. */
export function narrativeCitation(ahead: string): number {
  return narrativePattern.exec(ahead)?.[0].length ?? 0;
}

/** The items of a bracketed citation at `start`..`end` of `text`; `undefined` if all are cross references. */
export function readBracketed(text: string, start: number, end: number): Citation | undefined {
  const items: CitationItem[] = [];
  let at = start + 1;
  for (const part of text.slice(start + 1, end - 1).split(';')) {
    const item = readItem(text, at, at + part.length);
    if (item) items.push(item);
    at += part.length + 1;
  }
  return items.length > 0 ? { start, end, form: 'bracketed', items } : undefined;
}

function readItem(text: string, start: number, end: number): CitationItem | undefined {
  const part = text.slice(start, end);
  const m = itemPattern.exec(part);
  if (!m) return undefined;
  const keyEnd = start + m.index + m[0].length;
  const written = m[2]!;
  if (crossReference.test(written)) return undefined;
  const braces = written.startsWith('{') ? 1 : 0;
  const from = start + (part.length - part.trimStart().length);
  const locator = locatorBehind(text, keyEnd, end);
  return {
    start: from,
    end: start + part.trimEnd().length,
    key: written.slice(braces, written.length - braces),
    keySpan: { start: keyEnd - written.length + braces, end: keyEnd - braces },
    ...(locator && { locator }),
    suppressAuthor: m[1] === '-',
  };
}

/** `, para. 8` behind a key: what stands between the comma and a following comma without a figure. */
function locatorBehind(text: string, from: number, end: number): CitationItem['locator'] {
  const m = /^\s*,\s*([^;\s][^;]*)$/u.exec(text.slice(from, end));
  if (!m || !/[\p{N}]/u.test(m[1]!)) return undefined;
  const written = m[1]!.trimEnd();
  const start = from + m[0].indexOf(m[1]!);
  return { text: written, start, end: start + written.length };
}

/** `@key [p. 3]` at `start`..`end`; `undefined` for cross references. */
export function readNarrative(text: string, start: number, end: number): Citation | undefined {
  const m = narrativePattern.exec(text.slice(start, end));
  if (!m || crossReference.test(m[2]!)) return undefined;
  const braces = m[2]!.startsWith('{') ? 1 : 0;
  const keyStart = start + m[1]!.length + 1 + braces;
  const key = m[2]!.slice(braces, m[2]!.length - braces);
  const inner = m[3]?.trim().slice(1, -1);
  const locatorStart = inner === undefined ? 0 : text.indexOf(inner, keyStart + key.length);
  const item: CitationItem = {
    start,
    end,
    key,
    keySpan: { start: keyStart, end: keyStart + key.length },
    ...(inner !== undefined && {
      locator: { text: inner, start: locatorStart, end: locatorStart + inner.length },
    }),
    suppressAuthor: m[1] === '-',
  };
  return { start, end, form: 'narrative', items: [item] };
}

/**
 * A citation as Pandoc writes it.
 *
 * @example formatPandoc('smith2019', 'para. 8') // '[@smith2019, para. 8]'
 */
export function formatPandoc(key: string, locator?: string): string {
  const plain = plainKey.test(key) ? key : `{${key}}`;
  return locator === undefined ? `[@${plain}]` : `[@${plain}, ${locator}]`;
}
