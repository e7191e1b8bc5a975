import { placeholder } from '../assemble.js';
import {
  bareAddress,
  byPattern,
  closing,
  emphasis,
  farthest,
  type InlineRule,
  type InlineRules,
  inlineRules,
} from '../markup/inline.js';
import type { Citation, CitationItem } from '../model.js';

/** `[cite/t:see @key p. 3; @other]`, Org's own citations (since 9.5). */
const citation: InlineRule = (text, at, to) => {
  const head = /^\[cite(\/[\w/-]{1,40})?:/.exec(text.slice(at, Math.min(to, at + 60)));
  if (!head) return undefined;
  const close = closing(text, at, to, false);
  if (close < 0) return undefined;
  const items: CitationItem[] = [];
  let from = at + head[0].length;
  for (const part of text.slice(from, close).split(';')) {
    const m = /@([\p{L}\p{N}_:.#$%&+?<>~/*!'^|-]{1,200})/u.exec(part);
    if (m) {
      const key = m[1]!.replace(/(?<![:.,?!])[:.,?!]+$/, '');
      const keyAt = from + m.index + 1;
      const rest = part.slice(m.index + 1 + key.length);
      const note = rest.replace(/^[\s,]+/, '').trimEnd();
      const noteAt = keyAt + key.length + (rest.length - rest.replace(/^[\s,]+/, '').length);
      const lead = part.length - part.trimStart().length;
      items.push({
        start: from + lead,
        end: from + part.trimEnd().length,
        key,
        keySpan: { start: keyAt, end: keyAt + key.length },
        suppressAuthor: /^\/(?:na|noauthor)\b/.test(head[1] ?? ''),
        ...(/\p{N}/u.test(note) && { locator: { text: note, start: noteAt, end: noteAt + note.length } }),
      });
    }
    from += part.length + 1;
  }
  const end = close + 1;
  if (items.length === 0) return { end, closesUp: true };
  const narrative = /^\/(?:t|text)\b/.test(head[1] ?? '');
  const found: Citation = { start: at, end, form: narrative ? 'narrative' : 'bracketed', items };
  return narrative ? { end, citation: found, before: placeholder } : { end, citation: found, closesUp: true };
};

/** `[fn:1]`, `[fn:: words]`, `[fn:name: words]` */
const footnote: InlineRule = (text, at, to) => {
  const head = /^\[fn:([\w-]{0,80})(:?)/.exec(text.slice(at, Math.min(to, at + 100)));
  if (!head) return undefined;
  const close = closing(text, at, to, false);
  if (close < 0) return undefined;
  if (head[2] === '') return { end: close + 1, closesUp: true };
  return { end: close + 1, inner: { start: at + head[0].length, end: close }, before: ' (', behind: ')' };
};

/** `[[target][words]]`, `[[target]]` */
const link: InlineRule = (text, at, to) => {
  if (text[at + 1] !== '[') return undefined;
  const target = text.indexOf(']', at + 2);
  if (target < 0 || target > Math.min(to, at + farthest)) return undefined;
  if (text[target + 1] === ']') return { end: target + 2, before: placeholder };
  if (text[target + 1] !== '[') return undefined;
  const close = text.indexOf(']]', target + 2);
  if (close < 0 || close + 2 > Math.min(to, at + farthest)) return undefined;
  return { end: close + 2, inner: { start: target + 2, end: close } };
};

/** Org's emphasis: the mark stands behind a space or an opening mark and before a space or punctuation. */
function marked(mark: string, isCode: boolean): InlineRule {
  const plain = emphasis(mark, true);
  return (text, at, to) => {
    if (!/[\s\-–—({'"“‘]/.test(text[at - 1] ?? ' ')) return undefined;
    const hit = plain(text, at, to);
    if (!hit || !/[\s\-–—.,;:!?'")}\\[”’]/.test(text[hit.end] ?? ' ')) return undefined;
    return isCode ? { end: hit.end, before: placeholder } : hit;
  };
}

const entities: Readonly<Record<string, string>> = {
  ldots: '…',
  dots: '…',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  laquo: '«',
  raquo: '»',
  nbsp: '\u00a0',
  euro: '€',
  EUR: '€',
  pound: '£',
  dollar: '$',
  amp: '&',
  lt: '<',
  gt: '>',
  vert: '|',
  ast: '*',
  slash: '/',
  under: '_',
  equal: '=',
  plus: '+',
  tilde: '~',
  asciicirc: '^',
  backslash: '\\',
  lbrack: '[',
  rbrack: ']',
  zwsp: '',
};

/** Org's markup inside lines. */
export const orgRules: InlineRules = inlineRules([
  ['[', citation],
  ['[', footnote],
  ['[', link],
  // Dates that are not of the agenda.
  ['[', byPattern(/\[\d{4}-\d\d-\d\d[^\]\n]{0,60}\]/y, () => ({ before: placeholder }))],
  [
    '<',
    byPattern(/<(?:\d{4}-\d\d-\d\d[^>\n]{0,60}|https?:\/\/[^>\s]{1,2000})>/y, () => ({
      before: placeholder,
    })),
  ],
  ['<', byPattern(/<<<?[^<>\n]{1,200}>>>?/y, () => ({}))],
  ...['*', '/', '_', '+'].map((m): [string, InlineRule] => [m, marked(m, false)]),
  ...['=', '~'].map((m): [string, InlineRule] => [m, marked(m, true)]),
  [
    '$',
    byPattern(/\$\$[^$]{1,2000}\$\$|\$(?=[^\s$])[^$\n]{1,500}(?<=[^\s$])\$(?![\p{L}\p{N}])/uy, () => ({
      before: placeholder,
    })),
  ],
  ['\\', byPattern(/\\\([\s\S]{1,2000}?\\\)|\\\[[\s\S]{1,2000}?\\\]/y, () => ({ before: placeholder }))],
  ['\\', byPattern(/\\\\(?=[ \t]*(?:\r|\n|$))/y, () => ({}))],
  [
    '\\',
    byPattern(/\\([a-zA-Z]{2,20})(?:\{\}|(?![a-zA-Z]))/y, (m) => ({
      before: Object.hasOwn(entities, m[1]!) ? entities[m[1]!]! : placeholder,
    })),
  ],
  ['@', byPattern(/@@[a-z]{1,20}:[^\n]{0,1000}?@@/y, () => ({}))],
  ['{', byPattern(/\{\{\{[^{}\n]{1,300}\}\}\}/y, () => ({ before: placeholder }))],
  [
    's',
    byPattern(/src_[a-zA-Z]{1,20}(?:\[[^\]\n]{0,200}\])?\{[^{}\n]{0,500}\}/y, () => ({
      before: placeholder,
    })),
  ],
  ['hfm', bareAddress],
]);
