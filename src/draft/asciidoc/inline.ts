import type { Span } from '../../text/span.js';
import { placeholder } from '../assemble.js';
import { decodeEntity } from '../entities.js';
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

/** Attributes that are a character wherever they are not set otherwise. */
const characters: Readonly<Record<string, string>> = {
  empty: '',
  sp: ' ',
  nbsp: '\u00a0',
  zwsp: '',
  wj: '',
  apos: "'",
  quot: '"',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  deg: '°',
  plus: '+',
  startsb: '[',
  endsb: ']',
  vbar: '|',
  caret: '^',
  asterisk: '*',
  tilde: '~',
  backslash: '\\',
  backtick: '`',
  lt: '<',
  gt: '>',
  amp: '&',
};

/** Macros whose text in brackets is prose. */
const textMacros = /(?:link|mailto|xref|footnote|footnoteref|indexterm2|btn|menu|kbd|abbr):/;

/** `link:url[words]`, `footnote:[words]`, `https://host/path[words]`, `image:file[]`, `stem:[x]` */
const macro: InlineRule = (text, at, to) => {
  // A note may stand right behind its word.
  if (/[\p{L}\p{N}_]/u.test(text[at - 1] ?? '') && !text.startsWith('footnote', at)) return undefined;
  const head =
    /^(?:(https?|ftp|mailto|link|xref|footnote|footnoteref|image|icon|stem|latexmath|asciimath|pass|kbd|btn|menu|anchor|indexterm2?|bibitem|cite|citenp|fullcite|[a-z]{3,20}):)([^\s[\]<>"“”]{0,2000})\[/.exec(
      text.slice(at, Math.min(to, at + 2100)),
    );
  if (!head) return undefined;
  const name = head[1]!;
  const open = at + head[0].length - 1;
  const close = closing(text, open, to);
  if (close < 0) return undefined;
  const end = close + 1;
  const inner = { start: open + 1, end: close };
  if (name === 'cite' || name === 'citenp' || name === 'fullcite')
    return citation(text, at, end, inner, head[2]!, name === 'citenp');
  if (/^footnote/.test(name)) return { end, inner, before: ' (', behind: ')' };
  // A macro that is not known, without a colon's worth of target, is words before a bracket: `note:[so]`.
  if (
    !/^(?:https?|ftp|mailto|link|xref|image|icon|stem|latexmath|asciimath|pass|kbd|btn|menu|anchor|indexterm2?|bibitem)$/.test(
      name,
    )
  )
    return undefined;
  if (name === 'anchor' || name === 'indexterm') return { end };
  if (!(textMacros.test(`${name}:`) || /^(?:https?|ftp)$/.test(name)) || inner.start === inner.end)
    return { end, before: placeholder };
  // `^` at the end opens a new window; attributes follow a comma.
  const words = /^[^,^]*(?=,[\s\w-]{1,40}=|\^)/.exec(text.slice(inner.start, inner.end));
  return { end, inner: { start: inner.start, end: words ? inner.start + words[0].length : inner.end } };
};

/** `cite:[a(12),b]`, and the older `cite:a[12]`, of asciidoctor-bibtex. */
function citation(text: string, start: number, end: number, inner: Span, target: string, narrative: boolean) {
  const items: CitationItem[] = [];
  if (target !== '') {
    const from = text.indexOf(':', start) + 1;
    const keySpan = { start: from, end: from + target.length };
    const written = text.slice(inner.start, inner.end).trim();
    const at = text.indexOf(written, inner.start);
    items.push({
      start,
      end,
      key: target,
      keySpan,
      suppressAuthor: false,
      ...(/\p{N}/u.test(written) && {
        locator: { text: paged(written), start: at, end: at + written.length },
      }),
    });
  } else {
    for (const m of text
      .slice(inner.start, inner.end)
      .matchAll(/([^\s,()[\]]{1,200})(?:\(([^()]{0,200})\))?/g)) {
      const from = inner.start + m.index;
      const locator = m[2];
      const at = from + m[1]!.length + 1;
      items.push({
        start: from,
        end: from + m[0].length,
        key: m[1]!,
        keySpan: { start: from, end: from + m[1]!.length },
        suppressAuthor: false,
        ...(locator !== undefined &&
          /\p{N}/u.test(locator) && {
            locator: { text: paged(locator.trim()), start: at, end: at + locator.length },
          }),
      });
    }
  }
  if (items.length === 0) return { end };
  const found: Citation = { start, end, form: narrative ? 'narrative' : 'bracketed', items };
  return narrative ? { end, citation: found, before: placeholder } : { end, citation: found, closesUp: true };
}

/** A bare figure is a page. */
const paged = (written: string) => (/^\d/.test(written) ? `p. ${written}` : written);

/** `<<key>>` where it may be a work of the bibliography; with words (`<<id,words>>`) those are read. */
function crossReference(anchors: ReadonlySet<string>, entries: ReadonlySet<string>): InlineRule {
  return byPattern(/<<([^<>,\n]{1,200})(?:,([^<>]{0,500}))?>>/y, (m, at) => {
    const key = m[1]!.trim();
    const isEntry = entries.has(key);
    if (
      isEntry ||
      (!anchors.has(key) && m[2] === undefined && /^[\p{L}\p{N}][\p{L}\p{N}:.+-]*$/u.test(key))
    ) {
      const start = at + m[0].indexOf(m[1]!);
      const end = at + m[0].length;
      const item = { start, end: start + key.length };
      const found: Citation = {
        start: at,
        end,
        form: 'bracketed',
        // Its own bibliography has it, or it may be a section of another file.
        ...(!isEntry && { isGuess: true }),
        items: [{ ...item, key, keySpan: item, suppressAuthor: false }],
      };
      return isEntry ? { citation: found, closesUp: true } : { citation: found, before: placeholder };
    }
    if (m[2] === undefined) return { before: placeholder };
    const inner = at + 2 + m[1]!.length + 1;
    return { inner: { start: inner, end: inner + m[2].length } };
  });
}

/** `` "`words`" `` and `` '`words`' `` */
const curved: InlineRule = (text, at, to) => {
  const mark = text[at]!;
  if (text[at + 1] !== '`' || !/[^\s`]/.test(text[at + 2] ?? ' ')) return undefined;
  const close = text.indexOf(`\`${mark}`, at + 3);
  const [before, behind] = mark === '"' ? ['“', '”'] : ['‘', '’'];
  // Not closed yet, while it is typed: the mark alone.
  if (close < 0 || close + 2 > to || close > at + farthest) return { end: at + 2, before };
  return { end: close + 2, inner: { start: at + 2, end: close }, before, behind };
};

const unconstrainedCode = emphasis('``', false);
const constrainedCode = emphasis('`', true);

const code: InlineRule = (text, at, to) => {
  // `'  is an apostrophe, `" closes a quotation that was opened out of sight.
  if (text[at + 1] === "'" && /\S/.test(text[at - 1] ?? ' ')) return { end: at + 2, before: '’' };
  if (text[at + 1] === '"' && /\S/.test(text[at - 1] ?? ' ')) return { end: at + 2, before: '”' };
  const hit = unconstrainedCode(text, at, to) ?? constrainedCode(text, at, to);
  return hit && { end: hit.end, before: placeholder };
};

/** AsciiDoc's markup inside lines. */
export function asciidocRules(anchors: ReadonlySet<string>, entries: ReadonlySet<string>): InlineRules {
  const marks = '*_#';
  return inlineRules([
    [
      '\\',
      byPattern(/\\(?=[*_`#^~+{<[\\&"']|https?:|[a-z]{3,20}:)([*_`#^~+{<[\\&"']?)/y, (m) => ({
        before: m[1]!,
      })),
    ],
    ['"\'', curved],
    ['`', code],
    [
      '+',
      byPattern(/\+\+\+[\s\S]{0,2000}?\+\+\+|\+\+[^+\s](?:[^\n]{0,1000}?[^+\s])?\+\+/y, () => ({
        before: placeholder,
      })),
    ],
    [
      '+',
      byPattern(/(?<![\p{L}\p{N}])\+(?=\S)[^+\n]{1,1000}\+(?![\p{L}\p{N}])/uy, () => ({
        before: placeholder,
      })),
    ],
    // A hard line break.
    [' ', byPattern(/ \+(?=[ \t]*(?:\r|\n|$))/y, () => ({}))],
    ['[', byPattern(/\[\[\[?[^[\]\n]{1,300}\]\]\]?/y, () => ({}))],
    ['[', byPattern(/\[[.#%]?[\w .#%-]{0,80}\](?=[#*_`])/y, () => ({}))],
    ...[...marks].flatMap((m): [string, InlineRule][] => [
      [m, emphasis(m + m, false)],
      [m, emphasis(m, true)],
    ]),
    [
      '^',
      byPattern(/\^(?=[^\s^])([^^\s]{1,100})\^/y, (m, at) => ({
        inner: { start: at + 1, end: at + 1 + m[1]!.length },
      })),
    ],
    [
      '~',
      byPattern(/~(?=[^\s~])([^~\s]{1,100})~/y, (m, at) => ({
        inner: { start: at + 1, end: at + 1 + m[1]!.length },
      })),
    ],
    ['<', crossReference(anchors, entries)],
    ['<', byPattern(/<(?=https?:\/\/)[^<>\s]{1,2000}>|<\d{1,3}>/y, () => ({ before: placeholder }))],
    ['(', byPattern(/\(\(\([^()]{1,300}\)\)\)/y, () => ({}))],
    [
      '(',
      byPattern(/\(\(([^()]{1,300})\)\)/y, (m, at) => ({
        inner: { start: at + 2, end: at + 2 + m[1]!.length },
      })),
    ],
    [
      '{',
      byPattern(/\{([a-zA-Z0-9_][\w:-]{0,80})(?:[!?=@#%][^{}\n]{0,200})?\}/y, (m) => ({
        before: Object.hasOwn(characters, m[1]!) ? characters[m[1]!]! : placeholder,
      })),
    ],
    [
      '&',
      byPattern(/&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]\w{1,30});/iy, (m) => ({ before: decodeEntity(m[0]) })),
    ],
    ['-', byPattern(/(?<=\s)--(?=\s)/y, () => ({ before: '—' }))],
    ['-', byPattern(/(?<=[\p{L}\p{N}])--(?=[\p{L}\p{N}])/uy, () => ({ before: '—' }))],
    ['abcdefghijklmnopqrstuvwxyz', macro],
    ['hfm', bareAddress],
  ]);
}
