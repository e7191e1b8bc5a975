import type { DraftLanguage, DraftWriter } from '../language.js';
import { type Line, linesOf } from '../markup/lines.js';
import { kept, MarkupReading } from '../markup/reading.js';
import type { DraftBlock } from '../model.js';
import { served } from '../served.js';
import { orgRules } from './inline.js';

type Kind = DraftBlock['kind'];

/** Blocks without prose. */
const opaque = /^(?:src|example|export|comment|latex|html|ascii|verbatim|math)$/;
const bullet = /^(?:[-+]|\d{1,4}[.)]|[a-zA-Z][.)])[ \t]+(?:\[@\d{1,4}\][ \t]+)?(?:\[[ xX-]\][ \t]+)?/;

/** Reads Org line by line. */
export function readOrg(text: string): MarkupReading {
  const reading = new MarkupReading(text, orgRules);
  const lines = linesOf(text);
  const words = (line: Line) => text.slice(line.first, line.end).trimEnd();
  let at = 0;

  /** What was looked for in vain further up: looking again would be quadratic. */
  const missing = new Set<string>();
  /** Moves to the line that ends what begins here; where none does, it is this line alone. */
  const skipTo = (what: string, isLast: (line: Line) => boolean): Line => {
    const first = at;
    if (!missing.has(what)) for (at++; at < lines.length; at++) if (isLast(lines[at]!)) return lines[at]!;
    missing.add(what);
    at = first;
    return lines[first]!;
  };

  /** The last line of the paragraph that begins at this one. */
  const paragraph = (isItem: boolean): Line => {
    let last = lines[at]!;
    for (let i = at + 1; i < lines.length; i++) {
      const line = lines[i]!;
      const own = words(line);
      if (line.isBlank || /^(?:#(?:\+|[ \t]|$)|\||:(?:[ \t]|\w+:|$)|-{5,}$|\[fn:[\w-]+\])/.test(own)) break;
      if ((line.indent === 0 && /^\*+[ \t]/.test(own)) || /^\\begin\{/.test(own)) break;
      if (bullet.test(own) && (isItem || line.indent === 0 || /^[-+]/.test(own))) break;
      last = line;
      at = i;
    }
    return last;
  };

  const keyword = (line: Line, own: string, kind: Kind) => {
    const block = /^#\+begin_(\w+)/i.exec(own)?.[1]?.toLowerCase();
    if (block !== undefined) {
      const end = new RegExp(`^#\\+end_${block}\\b`, 'i');
      if (opaque.test(block)) {
        const last = skipTo(`begin ${block}`, (l) => end.test(words(l)));
        if (block === 'comment') reading.comment(line.start, last.end);
        else reading.pass(line.start, last.end);
        return;
      }
      reading.pass(line.start, line.end);
      at++;
      blocks(block === 'quote' || block === 'verse' ? 'block-quotation' : kind, (own) => end.test(own));
      if (lines[at]) reading.pass(lines[at]!.start, lines[at]!.end);
      return;
    }
    const named = /^#\+(title|subtitle|caption)(?:\[[^\]]*\])?:[ \t]*/i.exec(own);
    if (named && named[0].length < own.length) {
      const start = line.first + named[0].length;
      reading.pass(line.start, start);
      reading.block(/caption/i.test(named[1]!) ? 'caption' : 'heading', { start, end: line.end });
      return;
    }
    const file = /^#\+bibliography:[ \t]*(\S.*)$/i.exec(own);
    if (file) reading.bibliographies.push(file[1]!.trim().replace(/^"|"$/g, ''));
    reading.pass(line.start, line.end);
  };

  const item = (line: Line, own: string, kind: Kind) => {
    const inside = kind === 'block-quotation' ? kind : 'list-item';
    const start = line.first + bullet.exec(own)![0].length;
    reading.pass(line.start, start);
    const last = paragraph(true);
    const term = /^[^\n]{1,300}?[ \t]::(?=[ \t]|$)/.exec(text.slice(start, line.end));
    const from = term ? start + term[0].length : start;
    if (term) {
      reading.block(inside, { start, end: from - 3 });
      reading.pass(from - 2, from);
    }
    if (from < last.end) reading.block(inside, { start: from, end: last.end });
  };

  function blocks(kind: Kind, isLast: (words: string) => boolean): void {
    for (; at < lines.length; at++) {
      const line = lines[at]!;
      const own = words(line);
      if (isLast(own)) return;
      if (line.isBlank) continue;
      const headline =
        line.indent === 0
          ? /^\*+[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)[ \t]+)?(?:\[#\w\][ \t]+)?/.exec(own)
          : null;
      if (headline) {
        const tags = /(?<![ \t])[ \t]+(?::[\w@#%]+)+:$/.exec(own);
        reading.pass(line.start, line.first + headline[0].length);
        // A headline that is commented out takes what is below it along.
        reading.block('heading', {
          start: line.first + headline[0].length,
          end: line.first + (tags?.index ?? own.length),
        });
        kind = 'paragraph';
      } else if (/^#(?:[ \t]|$)/.test(own)) reading.comment(line.start, line.end);
      else if (/^#\+\w/.test(own)) keyword(line, own, kind);
      else if (/^:[\w-]+:$/.test(own)) {
        const from = line.start;
        reading.pass(from, skipTo('drawer', (l) => /^:end:$/i.test(words(l))).end);
      } else if (/^:(?:[ \t]|$)|^-{5,}$|^(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):/.test(own))
        reading.pass(line.start, line.end);
      else if (/^\\begin\{(\w+\*?)\}/.test(own)) {
        const name = /^\\begin\{(\w+\*?)\}/.exec(own)![1]!;
        reading.pass(
          line.start,
          own.includes(`\\end{${name}}`)
            ? line.end
            : skipTo(`\\${name}`, (l) => words(l).includes(`\\end{${name}}`)).end,
        );
      } else if (own[0] === '|') tableRow(line, own);
      else if (/^\[fn:[\w-]+\]/.test(own) && line.indent === 0) {
        const start = line.first + /^\[fn:[\w-]+\][ \t]*/.exec(own)![0].length;
        reading.pass(line.start, start);
        const last = paragraph(false);
        if (start < last.end) reading.block('footnote', { start, end: last.end });
      } else if (bullet.test(own) || (line.indent > 0 && /^\*[ \t]/.test(own))) {
        if (bullet.test(own)) item(line, own, kind);
        else {
          reading.pass(line.start, line.first + 2);
          reading.block(kind === 'block-quotation' ? kind : 'list-item', {
            start: line.first + 2,
            end: paragraph(true).end,
          });
        }
      } else reading.block(kind, { start: line.first, end: paragraph(false).end });
    }
  }

  const tableRow = (line: Line, own: string) => {
    if (/^\|[-+]/.test(own)) {
      reading.pass(line.start, line.end);
      return;
    }
    let cell = line.first + 1;
    for (let i = cell; i <= line.end; i++) {
      if (i < line.end && text[i] !== '|') continue;
      if (text.slice(cell, i).trim() !== '') reading.block('table-cell', { start: cell, end: i });
      cell = i + 1;
    }
  };

  blocks('paragraph', () => false);
  return reading;
}

const writer: DraftWriter = {
  marks: { open: '“', close: '”' },
  // A zero-width space keeps a mark from being one, as Org's manual advises; where it need not, nothing is added.
  escape: (words) =>
    words
      .replace(/\\(?=[a-zA-Z([])/g, '\\backslash{}')
      .replace(/\[\[|\[(?=fn:|cite)/g, (m) => `\\lbrack{}${m.slice(1)}`)
      .replace(
        /(^|[\s\-–—({'"“‘])([*/_+=~])(?=\S)/g,
        (_, before: string, mark: string) => before + (names[mark] ?? mark),
      ),
  cite: ({ key, locator }) => `[cite:@${key}${locator === undefined ? '' : ` ${locator}`}]`,
  addTo({ start, end }, { key, locator }, { text }) {
    if (!text.startsWith('[cite', start) || text[end - 1] !== ']') return undefined;
    return { start: end - 1, end: end - 1, newText: `;@${key}${locator === undefined ? '' : ` ${locator}`}` };
  },
  note: (words) => ({ mark: `[fn:: ${words}]` }),
  link: (words, url) => `[[${url.replace(/[[\]]/g, encodeURIComponent)}][${words}]]`,
  block: (paragraphs, citation) =>
    `#+begin_quote\n${paragraphs.join('\n\n')}${citation === '' ? '' : ` ${citation}`}\n#+end_quote`,
  comment: (text) => `# ${text}`,
  inlineComment: () => undefined,
};

/** Entities for Org's marks. */
const names: Readonly<Record<string, string>> = {
  '*': '\\ast{}',
  '/': '\\slash{}',
  _: '\\under{}',
  '+': '\\plus{}',
  '=': '\\equal{}',
  '~': '\\tilde{}',
};

/**
 * Org: headlines, lists, tables and quote blocks as prose; Org's own citations (`[cite:@key p. 3]`). Our own reader:
 * the one parser in JavaScript that is complete is under the GPL.
 */
export const org: DraftLanguage = {
  ...served.org,
  write: writer,
  otherCitation: /\[fn:|https?:\/\/|\[\[/,
  ...kept(readOrg, 'org'),
};
