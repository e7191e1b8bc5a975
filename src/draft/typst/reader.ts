import type { Span } from '../../text/span.js';
import { placeholder } from '../assemble.js';
import { bareAddress, closing } from '../markup/inline.js';
import { MarkupReading } from '../markup/reading.js';
import type { Citation, CitationItem, DraftBlock } from '../model.js';

type Kind = DraftBlock['kind'];

/** More nesting than anybody writes: deeper content is passed over. */
const deepest = 60;
/** The furthest that brackets are followed, in UTF-16 units: an unclosed one must not swallow the draft. */
const farthestContent = 50_000;
/**
 * How often a draft's length is looked through for partners of brackets, before all further ones are looked for near by
 * only: nobody's brackets nest that much, and reading stays linear.
 */
const patience = 30;
let looked = 0;

/** Statements: no prose to the end of the line, or of their brackets. */
const statement = /^(?:let|set|show|import|include|context|return|break|continue)\b/;
/** Functions that make blocks of their content. */
const blockFunctions = new Set(
  'block align box rect columns page pad place stack figure table grid list enum terms heading par'.split(
    ' ',
  ),
);
/** Functions that leave nothing to be read. */
const silentFunctions = new Set(
  'pagebreak colbreak parbreak v h linebreak outline bibliography counter metadata label state lorem image line circle'.split(
    ' ',
  ),
);

/** Reads Typst as its prose, in one pass and without a tree: half-written code is what a draft has while it is typed. */
export class TypstReader {
  readonly reading: MarkupReading;
  readonly #text: string;
  readonly #labels: ReadonlySet<string>;
  #kinds: Kind[] = ['paragraph'];
  #from = -1;
  #writers: (() => void)[] = [];

  constructor(text: string) {
    this.#text = text;
    this.reading = new MarkupReading(text, new Map());
    this.#labels = new Set(
      [...text.matchAll(/(?<![:(,]\s{0,3})<([\p{L}_][\p{L}\p{N}_.:-]{0,200})>/gu)].map((m) => m[1]!),
    );
    looked = 0;
    this.#run(0, text.length, 0);
    this.#endBlock();
  }

  #write(at: number, write: () => void): void {
    if (this.#from < 0) this.#from = at;
    this.#writers.push(write);
  }

  #copy(from: number, to: number): void {
    if (from >= to || (this.#from < 0 && this.#text.slice(from, to).trim() === '')) return;
    this.#write(from, () => this.reading.collector.out.copy(this.#text, from, to));
  }

  #replace(by: string, from: number, to: number): void {
    if (this.#from < 0 && by.trim() === '') return;
    this.#write(from, () => this.reading.collector.out.replace(by, from, to));
  }

  #endBlock(): void {
    const writers = this.#writers;
    const at = this.#from;
    this.#writers = [];
    this.#from = -1;
    if (writers.length === 0) return;
    this.reading.collector.block(this.#kinds.at(-1)!, at, () => {
      for (const write of writers) write();
    });
  }

  /** Content as blocks of their own kind. */
  #block(kind: Kind, content: Span, depth: number): void {
    this.#endBlock();
    this.#kinds.push(kind);
    this.#run(content.start, content.end, depth + 1);
    this.#endBlock();
    this.#kinds.pop();
  }

  #run(from: number, to: number, depth: number): void {
    if (depth > deepest) {
      this.reading.pass(from, to);
      return;
    }
    const text = this.#text;
    let plain = from;
    let i = from;
    const put = (next: number, by?: string, pass = true) => {
      this.#copy(plain, i);
      if (by !== undefined) this.#replace(by, i, next);
      if (pass) this.reading.pass(i, next);
      i = next;
      plain = next;
    };
    let isLineStart = true;
    while (i < to) {
      const c = text[i]!;
      if (isLineStart) {
        const own = this.#lineStart(i, to, depth);
        if (own !== undefined) {
          this.#copy(plain, i);
          i = own.next;
          plain = i;
          isLineStart = own.again;
          continue;
        }
        isLineStart = false;
      }
      switch (c) {
        case '\n':
        case '\r': {
          const blank = /^(?:\r\n|\r|\n)[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)+/.exec(
            text.slice(i, Math.min(to, i + 400)),
          );
          if (blank) {
            put(i + blank[0].length);
            this.#endBlock();
            this.#endItem();
          } else {
            i += c === '\r' && text[i + 1] === '\n' ? 2 : 1;
            this.#copy(plain, i);
            plain = i;
          }
          isLineStart = true;
          break;
        }
        case '/':
          if (text[i + 1] === '/' && text[i - 1] !== ':') put(this.#comment(i, to), '', false);
          else if (text[i + 1] === '*') put(this.#comment(i, to), '', false);
          else i++;
          break;
        case '`':
          // A block of code is none of the prose around it.
          if (text.startsWith('```', i) && this.#from < 0 && plain === i) put(rawEnd(text, i, to));
          else put(rawEnd(text, i, to), placeholder);
          break;
        case '$': {
          const end = mathEnd(text, i, to);
          if (end === undefined) i++;
          else put(end, placeholder);
          break;
        }
        case '*':
        case '_': {
          // Inside a word they are themselves.
          const inWord = /[\p{L}\p{N}]/u.test(text[i - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[i + 1] ?? '');
          if (inWord) i++;
          else put(i + 1, '', false);
          break;
        }
        case '~':
          put(i + 1, '\u00a0', false);
          break;
        case '-':
          if (text.startsWith('---', i)) put(i + 3, '—', false);
          else if (text[i + 1] === '-') put(i + 2, '–', false);
          else if (text[i + 1] === '?') put(i + 2, '', false);
          else i++;
          break;
        case '<': {
          const label = /^<[\p{L}_][\p{L}\p{N}_.:-]{0,200}>/u.exec(text.slice(i, Math.min(to, i + 210)));
          if (label) put(i + label[0].length, '');
          else i++;
          break;
        }
        case '@': {
          this.#copyTrimmed(plain, i);
          const end = this.#reference(i, to);
          plain = end;
          i = end;
          break;
        }
        case '\\': {
          const m = /^\\(?:u\{([0-9a-fA-F]{1,6})\}|([^\s]))/u.exec(text.slice(i, Math.min(to, i + 12)));
          if (!m) put(i + 1, '', false);
          else put(i + m[0].length, m[1] === undefined ? m[2]! : point(m[1]), false);
          break;
        }
        case '#':
          this.#copy(plain, i);
          i = this.#code(i, to, depth);
          plain = i;
          break;
        default: {
          const address = c === 'h' ? bareAddress(text, i, to) : undefined;
          if (address) put(address.end, placeholder);
          else i++;
        }
      }
    }
    this.#copy(plain, Math.min(i, to));
  }

  /** What only the start of a line means: headings, list items, terms. */
  #lineStart(i: number, to: number, depth: number): { next: number; again: boolean } | undefined {
    const text = this.#text;
    const ahead = text.slice(i, Math.min(to, i + 200));
    const space = /^[ \t]+/.exec(ahead);
    if (space)
      return this.#from < 0
        ? { next: i + space[0].length, again: true }
        : this.#indented(i, space[0].length, to, depth);
    const heading = /^={1,6}[ \t]+(?=\S)/.exec(ahead);
    if (heading) {
      const start = i + heading[0].length;
      let end = start;
      while (end < to && text[end] !== '\n' && text[end] !== '\r') end++;
      this.reading.pass(i, start);
      this.#endItem();
      this.#block('heading', { start, end }, depth);
      return { next: end, again: false };
    }
    const item = /^(?:[-+]|\d{1,4}\.)[ \t]+(?=\S)/.exec(ahead);
    const term = item ? null : /^\/[ \t]+(?=[^/\n][^\n:]{0,150}:)/.exec(ahead);
    if (!item && !term) return undefined;
    const mark = (item ?? term)![0].length;
    this.#endBlock();
    this.#endItem();
    this.reading.pass(i, i + mark);
    this.#kinds.push(this.#kinds.at(-1) === 'block-quotation' ? 'block-quotation' : 'list-item');
    this.#items++;
    return { next: i + mark, again: false };
  }

  /** An indented line inside a paragraph may begin an item. */
  #indented(
    i: number,
    space: number,
    to: number,
    depth: number,
  ): { next: number; again: boolean } | undefined {
    if (!/^(?:[-+]|\d{1,4}\.)[ \t]+\S/.test(this.#text.slice(i + space, Math.min(to, i + space + 20))))
      return undefined;
    return this.#lineStart(i + space, to, depth);
  }

  /** How many kinds on the stack are of list items, which end with the next item or a blank line. */
  #items = 0;

  #endItem(): void {
    for (; this.#items > 0; this.#items--) {
      this.#endBlock();
      this.#kinds.pop();
    }
  }

  #copyTrimmed(from: number, to: number): void {
    let end = to;
    while (end > from && /\s/.test(this.#text[end - 1]!)) end--;
    this.#copy(from, end);
    // White space before a citation goes; the reference says whether it was one.
    this.#held = end < to ? { start: end, end: to } : undefined;
  }
  #held: Span | undefined;

  /** `@key`, `@key[p. 3]` */
  #reference(at: number, to: number): number {
    const text = this.#text;
    const held = this.#held;
    this.#held = undefined;
    const release = () => {
      if (held) this.#copy(held.start, held.end);
    };
    const m = /^@([\p{L}_][\p{L}\p{N}_.:-]{0,200})/u.exec(text.slice(at, Math.min(to, at + 210)));
    const before = text[at - 1] ?? ' ';
    const key = m?.[1]?.replace(/[.:]+$/, '');
    if (key === undefined || /[\p{L}\p{N}]/u.test(before)) {
      release();
      this.#copy(at, at + 1);
      return at + 1;
    }
    let end = at + 1 + key.length;
    const supplement = text[end] === '[' ? closing(text, end, to) : -1;
    const note = supplement < 0 ? undefined : { start: end + 1, end: supplement };
    if (supplement >= 0) end = supplement + 1;
    this.reading.pass(at, end);
    if (this.#labels.has(key) || /^(?:fig|tbl|tab|eq|sec|lst|alg|thm)[-:]/.test(key)) {
      release();
      this.#replace(placeholder, at, end);
      return end;
    }
    this.#cited(at, end, 'bracketed', { start: at + 1, end: at + 1 + key.length }, note);
    return end;
  }

  #cited(start: number, end: number, form: Citation['form'], keySpan: Span, note: Span | undefined): void {
    const text = this.#text;
    const words = note && text.slice(note.start, note.end).trim();
    const at = note && words !== undefined ? text.indexOf(words, note.start) : 0;
    const item: CitationItem = {
      start,
      end,
      key: text.slice(keySpan.start, keySpan.end),
      keySpan,
      suppressAuthor: false,
      ...(words !== undefined &&
        /\p{N}/u.test(words) && { locator: { text: words, start: at, end: at + words.length } }),
    };
    this.reading.citations.push({ start, end, form, items: [item] });
  }

  #comment(at: number, to: number): number {
    const text = this.#text;
    let end = at + 2;
    if (text[at + 1] === '/') while (end < to && text[end] !== '\n' && text[end] !== '\r') end++;
    else {
      const close = text.indexOf('*/', at + 2);
      // Not closed yet: to the end of the line.
      if (close >= 0 && close + 2 <= to) end = close + 2;
      else while (end < to && text[end] !== '\n' && text[end] !== '\r') end++;
    }
    this.reading.comment(at, end);
    return end;
  }

  /** Code behind `#`. */
  #code(at: number, to: number, depth: number): number {
    const text = this.#text;
    const ahead = text.slice(at + 1, Math.min(to, at + 120));
    if (statement.test(ahead)) {
      const end = statementEnd(text, at, to);
      this.reading.pass(at, end);
      return end;
    }
    const first = text[at + 1];
    if (first === '[' || first === '{' || first === '(') {
      const close = matching(text, at + 1, to);
      const end = close < 0 ? lineEnd(text, at, to) : close + 1;
      if (first === '[' && close >= 0) {
        this.#run(at + 2, close, depth + 1);
        return end;
      }
      this.reading.pass(at, end);
      this.#replace(placeholder, at, end);
      return end;
    }
    const name = /^[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*/u.exec(ahead)?.[0];
    if (name === undefined) {
      this.#copy(at, at + 1);
      return at + 1;
    }
    return this.#call(name, at, at + 1 + name.length, to, depth);
  }

  /** `#name(arguments)[content]…` */
  #call(name: string, at: number, from: number, to: number, depth: number): number {
    const text = this.#text;
    let i = from;
    let args: Span | undefined;
    const contents: Span[] = [];
    if (text[i] === '(') {
      const close = matching(text, i, to);
      args = { start: i + 1, end: close < 0 ? lineEnd(text, i, to) : close };
      i = close < 0 ? args.end : close + 1;
    }
    while (text[i] === '[' && i < to) {
      const close = matching(text, i, to);
      if (close < 0) break;
      contents.push({ start: i + 1, end: close });
      i = close + 1;
    }
    if (text[i] === ';') i++;
    const written = args ? text.slice(args.start, args.end) : '';
    this.reading.pass(at, contents[0]?.start ?? i);
    if (name === 'cite') return this.#cite(at, i, args, written);
    if (name === 'bibliography')
      for (const m of written.matchAll(/(?<!:\s{0,3})"([^"\n]{1,500})"/g))
        this.reading.bibliographies.push(m[1]!);
    if (silentFunctions.has(name)) return i;
    if (/^(?:if|for|while|else)$/.test(name)) {
      for (const c of contents) this.#run(c.start, c.end, depth + 1);
      return i;
    }
    if (name === 'quote') return this.#quote(at, i, written, args, contents, depth);
    if (name === 'footnote') {
      const [own] = contents;
      if (!own) return i;
      this.#replace(' (', at, own.start);
      this.#run(own.start, own.end, depth + 1);
      this.#replace(')', own.end, i);
      return i;
    }
    if (blockFunctions.has(name)) {
      const kind =
        name === 'heading'
          ? 'heading'
          : name === 'table' || name === 'grid'
            ? 'table-cell'
            : /^(?:list|enum|terms)$/.test(name)
              ? 'list-item'
              : this.#kinds.at(-1)!;
      if (name === 'box') for (const c of contents) this.#run(c.start, c.end, depth + 1);
      else {
        if (args && name === 'figure') this.#captions(args, depth);
        else if (args && kind !== 'heading')
          for (const c of contentsIn(text, args)) this.#block(kind, c, depth);
        for (const c of contents) this.#block(kind, c, depth);
      }
      return i;
    }
    // A link without words is an address; a function that is not known shows its content.
    if (contents.length === 0) this.#replace(placeholder, at, i);
    for (const c of contents) this.#run(c.start, c.end, depth + 1);
    return i;
  }

  #captions(args: Span, depth: number): void {
    const text = this.#text;
    for (const c of contentsIn(text, args)) {
      const isCaption = /caption\s*:\s*\[$/.test(text.slice(Math.max(args.start, c.start - 40), c.start));
      this.#block(isCaption ? 'caption' : 'table-cell', c, depth);
    }
  }

  #cite(at: number, end: number, args: Span | undefined, written: string): number {
    const m = /<([^<>\s]{1,200})>|label\("([^"\n]{1,200})"\)/.exec(written);
    if (!args || !m) return end;
    const key = m[1] ?? m[2]!;
    const start = args.start + m.index + m[0].indexOf(key);
    const supplement = /supplement\s*:\s*(?:\[([^\]]{0,200})\]|"([^"\n]{0,200})")/.exec(written);
    const words = supplement?.[1] ?? supplement?.[2];
    const noteAt = supplement ? args.start + supplement.index + supplement[0].length - 1 - words!.length : 0;
    const narrative = /form\s*:\s*"(?:prose|author|year|full)"/.test(written);
    this.#cited(
      at,
      end,
      narrative ? 'narrative' : 'bracketed',
      { start, end: start + key.length },
      supplement ? { start: noteAt, end: noteAt + words!.length } : undefined,
    );
    if (narrative) this.#replace(placeholder, at, end);
    return end;
  }

  /** `#quote(attribution: <key>)[words]`, in a block or in the line. */
  #quote(
    at: number,
    end: number,
    written: string,
    args: Span | undefined,
    contents: readonly Span[],
    depth: number,
  ): number {
    const own = contents[0] ?? (args && contentsIn(this.#text, args).at(-1));
    const cited = args && /attribution\s*:\s*<([^<>\s]{1,200})>/.exec(written);
    if (cited) {
      const start = args.start + cited.index + cited[0].length - 1 - cited[1]!.length;
      this.#cited(at, end, 'bracketed', { start, end: start + cited[1]!.length }, undefined);
    }
    if (!own) return end;
    if (/\bblock\s*:\s*true/.test(written)) {
      this.#block('block-quotation', own, depth);
      return end;
    }
    this.#replace('“', at, own.start);
    this.#run(own.start, own.end, depth + 1);
    this.#replace('”', own.end, Math.max(own.end + 1, end));
    return end;
  }
}

function point(hex: string): string {
  const n = Number.parseInt(hex, 16);
  return n > 0 && n <= 0x10ffff && !(n >= 0xd800 && n <= 0xdfff) ? String.fromCodePoint(n) : '\ufffd';
}

function lineEnd(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && text[i] !== '\n' && text[i] !== '\r') i++;
  return i;
}

/** The end of raw text; an unclosed one ends with its line, an unclosed block with the draft. */
function rawEnd(text: string, at: number, to: number): number {
  const fence = /^`+/.exec(text.slice(at, Math.min(to, at + 40)))![0];
  if (fence.length === 2) return at + 2;
  const close = text.indexOf(fence, at + fence.length);
  if (close >= 0 && close + fence.length <= to && (fence.length > 1 || close < at + 2000))
    return close + fence.length;
  return fence.length > 1 ? to : lineEnd(text, at, to);
}

/** The end of `$…$`; `undefined` for a sign alone: nothing closes it in its paragraph. */
function mathEnd(text: string, at: number, to: number): number | undefined {
  const limit = Math.min(to, at + 5000);
  for (let i = at + 1; i < limit; i++) {
    const c = text[i];
    if (c === '\\') i++;
    else if (c === '$') return i + 1;
    else if (c === '\n' && /^\n[ \t]*\r?\n/.test(text.slice(i, i + 40))) return undefined;
  }
  return undefined;
}

/** The bracket that closes the one at `open`, in code or content; strings, raw text and comments are stepped over. -1 if none. */
function matching(text: string, open: number, to: number): number {
  const stack: string[] = [];
  const limit = Math.min(to, open + (looked > patience * text.length + 100_000 ? 200 : farthestContent));
  for (let i = open; i < limit; i++) {
    looked++;
    const c = text[i]!;
    if (c === '\\') i++;
    else if (c === '(' || c === '[' || c === '{') {
      // In content, parentheses and braces are words.
      if (
        c === '[' ||
        stack.at(-1) !== ']' ||
        text[i - 1] === '#' ||
        /#[\p{L}\p{N}_.-]+$/u.test(text.slice(Math.max(open, i - 40), i))
      )
        stack.push(c === '(' ? ')' : c === '[' ? ']' : '}');
    } else if (c === stack.at(-1)) {
      stack.pop();
      if (stack.length === 0) return i;
    } else if (c === '"' && stack.at(-1) !== ']') {
      const close = text.indexOf('"', i + 1);
      if (close < 0 || close > limit) return -1;
      i = close;
    } else if (c === '`' && stack.at(-1) === ']') {
      const end = rawEnd(text, i, limit);
      if (end < limit) i = end - 1;
    } else if (c === '/' && text[i + 1] === '/' && text[i - 1] !== ':') i = lineEnd(text, i, limit) - 1;
  }
  return -1;
}

/** The end of a `#let` or the like: its line, unless brackets go on. */
function statementEnd(text: string, at: number, to: number): number {
  let i = at;
  while (i < to) {
    const c = text[i]!;
    if (c === '\n' || c === '\r' || c === ';') return i;
    if (c === '(' || c === '[' || c === '{') {
      const close = matching(text, i, to);
      if (close < 0) return lineEnd(text, i, to);
      i = close + 1;
    } else if (c === '"') {
      const close = text.indexOf('"', i + 1);
      i = close < 0 || close > to ? lineEnd(text, i, to) : close + 1;
    } else i++;
  }
  return to;
}

/** The contents (`[…]`) on the first level of arguments. */
function contentsIn(text: string, args: Span): Span[] {
  const found: Span[] = [];
  for (let i = args.start; i < args.end; i++) {
    const c = text[i]!;
    if (c === '"') {
      const close = text.indexOf('"', i + 1);
      i = close < 0 ? args.end : close;
    } else if (c === '[' || c === '(' || c === '{') {
      const close = matching(text, i, args.end);
      if (close < 0) break;
      if (c === '[') found.push({ start: i + 1, end: close });
      // `table.header([a], [b])`, `align(center)[words]`
      else if (c === '(' && /[\p{L}_]$/u.test(text.slice(Math.max(args.start, i - 1), i)))
        found.push(...contentsIn(text, { start: i + 1, end: close }));
      i = close;
    }
  }
  return found;
}
