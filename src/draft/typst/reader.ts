import type { Span } from '../../text/span.js';
import { placeholder } from '../assemble.js';
import { BlockWriter } from '../markup/blockWriter.js';
import { bareAddress, closing } from '../markup/inline.js';
import { MarkupReading } from '../markup/reading.js';
import type { DraftBlock } from '../model.js';
import {
  contentsIn,
  lineEnd,
  matching,
  mathEnd,
  point,
  rawEnd,
  startCounting,
  statementEnd,
} from './brackets.js';
import { citationOf, citeCall, labelsOf } from './citations.js';
import { blockFunctions, isCaption, silentFunctions, statement } from './functions.js';

type Kind = DraftBlock['kind'];

/** More nesting than anybody writes: deeper content is passed over. */
const deepest = 60;
/** Reads Typst as its prose, in one pass and without a tree: half-written code is what a draft has while it is typed. */
export class TypstReader {
  readonly reading: MarkupReading;
  readonly #text: string;
  readonly #labels: ReadonlySet<string>;
  readonly #out: BlockWriter;

  constructor(text: string) {
    this.#text = text;
    this.reading = new MarkupReading(text, new Map());
    this.#out = new BlockWriter(text, this.reading.collector);
    this.#labels = labelsOf(text);
    startCounting();
    this.#run(0, text.length, 0);
    this.#out.endBlock();
  }

  /** Content as blocks of their own kind. */
  #block(kind: Kind, content: Span, depth: number): void {
    this.#out.endBlock();
    this.#out.enter(kind);
    this.#run(content.start, content.end, depth + 1);
    this.#out.endBlock();
    this.#out.leave();
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
      this.#out.copy(plain, i);
      if (by !== undefined) this.#out.replace(by, i, next);
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
          this.#out.copy(plain, i);
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
            this.#out.endBlock();
            this.#endItem();
          } else {
            i += c === '\r' && text[i + 1] === '\n' ? 2 : 1;
            this.#out.copy(plain, i);
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
          if (text.startsWith('```', i) && this.#out.isEmpty && plain === i) put(rawEnd(text, i, to));
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
          this.#out.copy(plain, i);
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
    this.#out.copy(plain, Math.min(i, to));
  }

  /** What only the start of a line means: headings, list items, terms. */
  #lineStart(i: number, to: number, depth: number): { next: number; again: boolean } | undefined {
    const text = this.#text;
    const ahead = text.slice(i, Math.min(to, i + 200));
    const space = /^[ \t]+/.exec(ahead);
    if (space)
      return this.#out.isEmpty
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
    this.#out.endBlock();
    this.#endItem();
    this.reading.pass(i, i + mark);
    this.#out.enter(this.#out.kind === 'block-quotation' ? 'block-quotation' : 'list-item');
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
      this.#out.endBlock();
      this.#out.leave();
    }
  }

  #copyTrimmed(from: number, to: number): void {
    let end = to;
    while (end > from && /\s/.test(this.#text[end - 1]!)) end--;
    this.#out.copy(from, end);
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
      if (held) this.#out.copy(held.start, held.end);
    };
    const m = /^@([\p{L}_][\p{L}\p{N}_.:-]{0,200})/u.exec(text.slice(at, Math.min(to, at + 210)));
    const before = text[at - 1] ?? ' ';
    const key = m?.[1]?.replace(/(?<![.:])[.:]+$/, '');
    if (key === undefined || /[\p{L}\p{N}]/u.test(before)) {
      release();
      this.#out.copy(at, at + 1);
      return at + 1;
    }
    let end = at + 1 + key.length;
    const supplement = text[end] === '[' ? closing(text, end, to) : -1;
    const note = supplement < 0 ? undefined : { start: end + 1, end: supplement };
    if (supplement >= 0) end = supplement + 1;
    this.reading.pass(at, end);
    if (this.#labels.has(key) || /^(?:fig|tbl|tab|eq|sec|lst|alg|thm)[-:]/.test(key)) {
      release();
      this.#out.replace(placeholder, at, end);
      return end;
    }
    const keySpan = { start: at + 1, end: at + 1 + key.length };
    this.reading.citations.push(citationOf(text, { start: at, end }, 'bracketed', keySpan, note));
    return end;
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
      this.#out.replace(placeholder, at, end);
      return end;
    }
    const name = /^[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*/u.exec(ahead)?.[0];
    if (name === undefined) {
      this.#out.copy(at, at + 1);
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
    if (name === 'cite') return this.#cite(at, i, args);
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
      this.#out.replace(' (', at, own.start);
      this.#run(own.start, own.end, depth + 1);
      this.#out.replace(')', own.end, i);
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
              : this.#out.kind;
      if (name === 'box') for (const c of contents) this.#run(c.start, c.end, depth + 1);
      else {
        if (args && name === 'figure')
          for (const c of contentsIn(text, args))
            this.#block(isCaption(text, c) ? 'caption' : 'table-cell', c, depth);
        else if (args && kind !== 'heading')
          for (const c of contentsIn(text, args)) this.#block(kind, c, depth);
        for (const c of contents) this.#block(kind, c, depth);
      }
      return i;
    }
    // A link without words is an address; a function that is not known shows its content.
    if (contents.length === 0) this.#out.replace(placeholder, at, i);
    for (const c of contents) this.#run(c.start, c.end, depth + 1);
    return i;
  }

  #cite(at: number, end: number, args: Span | undefined): number {
    const found = args && citeCall(this.#text, at, end, args);
    if (!found) return end;
    this.reading.citations.push(found);
    if (found.form === 'narrative') this.#out.replace(placeholder, at, end);
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
      const keySpan = { start, end: start + cited[1]!.length };
      this.reading.citations.push(
        citationOf(this.#text, { start: at, end }, 'bracketed', keySpan, undefined),
      );
    }
    if (!own) return end;
    if (/\bblock\s*:\s*true/.test(written)) {
      this.#block('block-quotation', own, depth);
      return end;
    }
    this.#out.replace('“', at, own.start);
    this.#run(own.start, own.end, depth + 1);
    this.#out.replace('”', own.end, Math.max(own.end + 1, end));
    return end;
  }
}
