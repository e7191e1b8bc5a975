import { placeholder } from '../assemble.js';
import {
  bareAddress,
  byPattern,
  emphasis,
  farthest,
  type InlineRule,
  type InlineRules,
  inlineRules,
} from '../markup/inline.js';
import type { Citation, CitationItem } from '../model.js';

/** Roles whose text is prose; of the others only that something stood there is known. */
const textRoles =
  /^(?:emphasis|strong|title(?:-reference)?|t|sub(?:script)?|sup(?:erscript)?|abbr|term|dfn|doc|ref|numref|pep|rfc)$/;

/** `` :cite:p:`{see}key{p. 5}, other` `` of sphinxcontrib-bibtex; other roles of Docutils and Sphinx. */
const role: InlineRule = (text, at, to) => {
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return undefined;
  const head = /^:([a-zA-Z][\w.+-]{0,40}(?::[\w.+-]{1,40}){0,3}):`/.exec(
    text.slice(at, Math.min(to, at + 200)),
  );
  if (!head) return undefined;
  const open = at + head[0].length;
  const close = text.indexOf('`', open);
  if (close < 0 || close >= Math.min(to, at + farthest)) return undefined;
  const end = close + 1;
  const name = head[1]!;
  if (/^(?:cite|footcite|cite-?[a-z]{0,10})(?::|$)/.test(name)) {
    const items = readItems(text, open, close);
    const narrative = /:(?:t|ts|ct|cts|alt|author|year|title)$/.test(name);
    if (items.length === 0) return { end };
    const citation: Citation = { start: at, end, form: narrative ? 'narrative' : 'bracketed', items };
    return narrative ? { end, citation, before: placeholder } : { end, citation, closesUp: true };
  }
  if (!textRoles.test(name)) return { end, before: placeholder };
  const target = /\s?<[^<>]{1,1000}>$/.exec(text.slice(open, close));
  return { end, inner: { start: open, end: target ? open + target.index : close } };
};

function readItems(text: string, from: number, to: number): CitationItem[] {
  const items: CitationItem[] = [];
  const pattern = /(?:\{[^{}]{0,200}\})?([^\s,{}]{1,200})(?:\{([^{}]{0,200})\})?/g;
  for (const m of text.slice(from, to).matchAll(pattern)) {
    const start = from + m.index;
    const key = start + m[0].indexOf(m[1]!, m[0].startsWith('{') ? m[0].indexOf('}') : 0);
    const note = m[2];
    const at = key + m[1]!.length + 1;
    items.push({
      start,
      end: start + m[0].length,
      key: m[1]!,
      keySpan: { start: key, end: key + m[1]!.length },
      suppressAuthor: false,
      ...(note !== undefined &&
        /\p{N}/u.test(note) && { locator: { text: note.trim(), start: at, end: at + note.length } }),
    });
  }
  return items;
}

/** `[key]_`, and a locator that stands behind it in brackets: `[ruiz2025]_ (para. 8)`. */
const reference = byPattern(
  /\[([^\s[\]]{1,200})\]_(?![\p{L}\p{N}])(?:[ \t]?\(((?:p|pp|para|paras|sec|§|¶)\.?\s?[\p{N}][^()\n]{0,80})\))?/uy,
  (m, at) => {
    const key = m[1]!;
    // Footnotes: `[1]_`, `[#note]_`, `[*]_`.
    if (/^(?:\d+|#.*|\*)$/.test(key)) return { end: at + key.length + 3, closesUp: true };
    const keySpan = { start: at + 1, end: at + 1 + key.length };
    const note = m[2];
    const from = at + m[0].length - 1 - (note?.length ?? 0);
    const item: CitationItem = {
      start: at,
      end: at + m[0].length,
      key,
      keySpan,
      suppressAuthor: false,
      ...(note !== undefined && { locator: { text: note, start: from, end: from + note.length } }),
    };
    return {
      closesUp: true,
      citation: { start: at, end: at + m[0].length, form: 'bracketed', items: [item] },
    };
  },
);

/** `` `words <url>`_ ``, `` `words`__ ``, `` `words` `` */
const interpreted: InlineRule = (text, at, to) => {
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\s`]/.test(text[at + 1] ?? ' ')) return undefined;
  const close = text.indexOf('`', at + 1);
  if (close < 0 || close >= Math.min(to, at + farthest)) return undefined;
  const behind = /^_{0,2}/.exec(text.slice(close + 1, Math.min(to, close + 3)))![0].length;
  const target = /\s?<[^<>]{1,2000}>$/.exec(text.slice(at + 1, close));
  return { end: close + 1 + behind, inner: { start: at + 1, end: target ? at + 1 + target.index : close } };
};

const literal: InlineRule = (text, at, to) => {
  if (!text.startsWith('``', at)) return undefined;
  const close = text.indexOf('``', at + 2);
  if (close < 0 || close + 2 > Math.min(to, at + farthest)) return undefined;
  let end = close + 2;
  while (end < to && text[end] === '`') end++;
  return { end, before: placeholder };
};

/** reStructuredText's markup inside lines. */
export const rstRules: InlineRules = inlineRules([
  ['\\', byPattern(/\\([\s\S])/y, (m) => (/\s/.test(m[1]!) ? {} : { before: m[1]! }))],
  ['`', literal],
  ['`', interpreted],
  ['*', emphasis('**', true)],
  ['*', emphasis('*', true)],
  [':', role],
  ['[', reference],
  [
    '|',
    byPattern(/\|[^\s|](?:[^|\n]{0,100}[^\s|])?\|_{0,2}(?![\p{L}\p{N}])/uy, () => ({ before: placeholder })),
  ],
  [
    '_',
    byPattern(/_`([^`\n]{1,300})`/y, (m, at) => ({ inner: { start: at + 2, end: at + 2 + m[1]!.length } })),
  ],
  // `word_`, `word__`: a reference to a target.
  ['_', byPattern(/(?<=[\p{L}\p{N}])__?(?![\p{L}\p{N}_`])/uy, () => ({}))],
  ['hfm', bareAddress],
]);
