import type { Span } from '../../text/span.js';
import { ProseCollector, placeholder } from '../assemble.js';
import { BlockWriter } from '../markup/blockWriter.js';
import type { Citation, CitationItem, DraftBlock } from '../model.js';
import { latexBibliographies } from './bibliographies.js';
import { citationItems, citationsIn } from './citations.js';
import {
  accents,
  citationForm,
  displayed,
  leadingArguments,
  listing,
  notes,
  opaque,
  quoting,
  sectioning,
  silent,
  symbols,
  transparent,
} from './commands.js';
import { braced, lineEnd, mathEnd, optional, paragraphEnd, switchedOffEnd } from './groups.js';

/** More groups inside one another than anybody writes: deeper ones are passed over. */
const deepest = 60;
type Kind = DraftBlock['kind'];

/**
 * Reads LaTeX as its prose, in one pass and without a tree: half-written commands, groups and environments are what
 * a draft has while it is typed. Linear, but for groups that nest.
 */
export class LatexReader {
  readonly collector = new ProseCollector();
  readonly citations: Citation[] = [];
  readonly comments: Span[] = [];
  readonly bibliographies: string[] = [];
  /** What is no prose, as it was passed over; by start. */
  readonly passed: Span[] = [];
  readonly #text: string;
  readonly #open: Span[] = [];
  readonly #out: BlockWriter;

  constructor(text: string) {
    this.#text = text;
    this.#out = new BlockWriter(text, this.collector);
    this.bibliographies.push(...latexBibliographies(text));
    const begin = /\\begin\s*\{document\}/.exec(text);
    const from = begin ? begin.index + begin[0].length : 0;
    if (from > 0) {
      this.#pass(0, from);
      for (const m of text.slice(0, from).matchAll(/(?<!\\)%[^\r\n]*/g))
        this.comments.push({ start: m.index, end: m.index + m[0].length });
    }
    const end = text.indexOf('\\end{document}', from);
    const to = end < 0 ? text.length : end;
    this.#run(from, to, 0);
    this.#out.endBlock();
    if (end >= 0) this.#pass(to, text.length);
  }

  #pass(start: number, end: number): void {
    if (end > start) this.passed.push({ start, end });
  }

  /** A block of its own kind. */
  #block(kind: Kind, from: number, to: number, depth: number): void {
    this.#out.endBlock();
    this.#out.enter(kind);
    this.#run(from, to, depth + 1);
    this.#out.endBlock();
    this.#out.leave();
  }

  #run(from: number, to: number, depth: number): void {
    const text = this.#text;
    let plain = from;
    let i = from;
    /** Text so far, then what stands for `i` to `next`. */
    const put = (next: number, by?: string) => {
      this.#out.copy(plain, i);
      if (by !== undefined) this.#out.replace(by, i, next);
      i = next;
      plain = next;
    };
    while (i < to) {
      const c = text[i]!;
      switch (c) {
        case '%': {
          const end = lineEnd(text, i, to);
          this.comments.push({ start: i, end });
          this.#pass(i, end);
          // The line end behind a comment and the white space of the next line are none; a blank line ends the paragraph.
          const next =
            /^(?:\r\n|\r|\n)[ \t]*(?![ \t\r\n])/.exec(text.slice(end, Math.min(to, end + 200)))?.[0].length ??
            0;
          put(end + next, '');
          break;
        }
        case '\n':
        case '\r': {
          const blank = /^(?:\r\n|\r|\n)[ \t]*(?:(?:\r\n|\r|\n)[ \t]*)+/.exec(
            text.slice(i, Math.min(to, i + 400)),
          );
          if (blank) {
            put(i + blank[0].length);
            this.#out.endBlock();
          } else i++;
          break;
        }
        case '$': {
          const end = mathEnd(text, i, to);
          this.#pass(i, end);
          put(end, placeholder);
          break;
        }
        case '~':
          put(i + 1, ' ');
          break;
        case '{':
        case '}':
          put(i + 1, '');
          break;
        case '`': {
          const n = text[i + 1] === '`' ? 2 : 1;
          put(i + n, n === 2 ? '“' : '‘');
          break;
        }
        case "'":
          if (text[i + 1] === "'") put(i + 2, '”');
          else put(i + 1, '’');
          break;
        case '-':
          if (text.startsWith('---', i)) put(i + 3, '—');
          else if (text[i + 1] === '-') put(i + 2, '–');
          else i++;
          break;
        case '&':
          put(i + 1, ' ');
          break;
        case '\\': {
          this.#out.copy(plain, i);
          i = this.#command(i, to, depth);
          plain = i;
          break;
        }
        default:
          i++;
      }
    }
    this.#out.copy(plain, Math.min(i, to));
  }

  /** Reads the command at a backslash; says where to go on. */
  #command(at: number, to: number, depth: number): number {
    const text = this.#text;
    const name = /^[a-zA-Z@]+\*?/.exec(text.slice(at + 1, Math.min(to, at + 60)))?.[0] ?? text[at + 1] ?? '';
    let i = Math.min(to, at + 1 + name.length);
    if (name === '') return i;
    // A line end of two characters is one.
    if (name === '\r' && text[i] === '\n') i = Math.min(to, i + 1);
    if (name === '(' || name === '[') {
      const end = text.indexOf(name === '(' ? '\\)' : '\\]', i);
      const stop = end < 0 || end > to ? Math.min(to, lineEnd(text, i, to)) : end + 2;
      this.#pass(at, stop);
      this.#out.replace(placeholder, at, stop);
      return stop;
    }
    if (name === 'begin' || name === 'end') return this.#environment(name, at, i, to);
    if (name === 'iffalse') {
      const stop = switchedOffEnd(text, i, to);
      this.#pass(at, stop);
      return stop;
    }
    if (name in accents && !/^[a-zA-Z]{2}/.test(name)) {
      const m = /^\s*(?:\{\s*(?:(\\[ij]|\p{L})\s*)?\}|(\\[ij](?![a-zA-Z])|\p{L}))/u.exec(
        text.slice(i, Math.min(to, i + 12)),
      );
      const isLetterCommand = /[a-zA-Z]/.test(name);
      if (m && (!isLetterCommand || /^\s*[{\\]|^\s/.test(m[0]))) {
        const letter = (m[1] ?? m[2] ?? '').replace('\\', '');
        i += m[0].length;
        this.#out.replace((letter + accents[name]!).normalize('NFC'), at, i);
        return i;
      }
    }
    if (Object.hasOwn(symbols, name)) {
      if (/[a-zA-Z]/.test(name))
        i += /^(?:\{\}|[ \t]+)?/.exec(text.slice(i, Math.min(to, i + 40)))![0].length;
      if (name === 'par') {
        this.#out.endBlock();
        return i;
      }
      this.#out.replace(symbols[name]!, at, i);
      return i;
    }
    if (name === 'verb' || name === 'verb*' || name === 'lstinline') {
      const mark = text[i] ?? '';
      const end = mark === '' ? to : text.indexOf(mark === '{' ? '}' : mark, i + 1);
      const stop = end < 0 || end >= to ? lineEnd(text, i, to) : end + 1;
      this.#pass(at, stop);
      this.#out.replace(placeholder, at, stop);
      return stop;
    }
    const bare = name.replace(/\*$/, '');
    const form = citationForm(name);
    if (form) return this.#citation(at, i, to, form, /s$/.test(bare) && bare !== 's');
    if (bare === 'item') {
      this.#out.endBlock();
      const label = optional(this.#text, i, to);
      return label ? label.end : i;
    }
    if (bare === 'enquote' || bare === 'textquote' || bare === 'blockquote')
      return this.#quoted(at, i, to, depth, false);
    if (bare === 'textcquote' || bare === 'blockcquote') return this.#quoted(at, i, to, depth, true);
    if (bare === 'textelp' || bare === 'textins')
      return this.#editorial(at, i, to, depth, bare === 'textelp');
    if (sectioning.has(bare)) {
      const short = optional(this.#text, i, to);
      const own = braced(this.#text, short?.end ?? i, to);
      if (!own) return i;
      this.#pass(at, own.start);
      this.#block('heading', own.start, own.end, depth);
      return own.end + 1;
    }
    if (bare === 'caption' || bare === 'captionof') {
      const short = optional(this.#text, i, to);
      const own = braced(this.#text, short?.end ?? i, to);
      if (!own) return i;
      this.#pass(at, own.start);
      this.#block('caption', own.start, own.end, depth);
      return own.end + 1;
    }
    if (notes.has(bare)) {
      const own = braced(this.#text, optional(this.#text, i, to)?.end ?? i, to);
      if (!own) return i;
      this.#pass(at, own.start);
      // In place, as a parenthesis: prose keeps the order of the draft.
      this.#out.replace(' (', at, own.start);
      if (depth < deepest) this.#run(own.start, own.end, depth + 1);
      this.#out.replace(')', own.end, own.end + 1);
      return own.end + 1;
    }
    if (transparent.has(bare)) {
      let next = optional(this.#text, i, to)?.end ?? i;
      for (let n = leadingArguments[bare] ?? 0; n > 0; n--)
        next = (braced(this.#text, next, to)?.end ?? next - 1) + 1;
      this.#pass(at, next);
      const own = braced(this.#text, next, to);
      if (!own) return next;
      if (depth < deepest) this.#run(own.start, own.end, depth + 1);
      return own.end + 1;
    }
    // Unknown ones and silent ones: with all arguments that follow at once.
    for (let n = 0; n < 9; n++) {
      const next = optional(this.#text, i, to)?.end ?? braced(this.#text, i, to)?.end;
      if (next === undefined) break;
      i = text[next] === '}' ? next + 1 : next;
    }
    if (/[a-zA-Z]$/.test(text[i - 1] ?? ''))
      i += /^[ \t]*/.exec(text.slice(i, Math.min(to, i + 40)))![0].length;
    this.#pass(at, i);
    this.#out.replace(silent.has(bare) ? '' : placeholder, at, i);
    return i;
  }

  #environment(verb: string, at: number, from: number, to: number): number {
    const text = this.#text;
    const m = /^\s*\{([a-zA-Z*]{1,40})\}/.exec(text.slice(from, Math.min(to, from + 60)));
    if (!m) return from;
    const name = m[1]!;
    let i = from + m[0].length;
    if (verb === 'end') {
      this.#pass(at, i);
      if (quoting.has(name) || listing.has(name)) {
        this.#out.endBlock();
        this.#out.leave();
      } else this.#out.endBlock();
      return i;
    }
    if (opaque.has(name)) {
      const end = text.indexOf(`\\end{${name}}`, i);
      // An unclosed one ends with its paragraph: the rest of the draft is still prose.
      const stop = end < 0 || end > to ? paragraphEnd(text, i, to) : end + name.length + 6;
      this.#pass(at, stop);
      // A formula is a word of its sentence; a table or a listing behind a full stop is none of the next one.
      if (!displayed.has(name) || !/[.!?:;][)'}\]]*\s*$/.test(text.slice(Math.max(0, at - 40), at))) {
        if (!this.#out.isEmpty) this.#out.replace(placeholder, at, stop);
      } else this.#out.endBlock();
      return stop;
    }
    this.#out.endBlock();
    const cited = name === 'displaycquote';
    for (let option = optional(this.#text, i, to); option; option = optional(this.#text, i, to)) {
      if (quoting.has(name) && !cited) this.#citedIn(option);
      i = option.end;
    }
    if (cited) {
      const key = braced(this.#text, i, to);
      if (key) {
        this.#citation(at, from + m[0].length, to, 'bracketed', false);
        i = key.end + 1;
      }
    } else if (name === 'list') for (let n = 0; n < 2; n++) i = (braced(this.#text, i, to)?.end ?? i - 1) + 1;
    this.#pass(at, i);
    if (quoting.has(name)) this.#out.enter('block-quotation');
    else if (listing.has(name))
      this.#out.enter(this.#out.kind === 'block-quotation' ? 'block-quotation' : 'list-item');
    return i;
  }

  /** csquotes' marks of change: `\textelp{}` is `[…]`, `\textins{the city}` is `[the city]`. */
  #editorial(at: number, from: number, to: number, depth: number, isElision: boolean): number {
    const own = braced(this.#text, from, to, true);
    if (!own) {
      this.#out.replace(isElision ? '[…]' : '', at, from);
      return from;
    }
    this.#pass(at, own.start);
    const isClosed = this.#text[own.end] === '}';
    const end = isClosed ? own.end + 1 : own.end;
    if (own.start === own.end) {
      this.#out.replace(isElision ? '[…]' : '', at, end);
      return end;
    }
    this.#out.replace(isElision ? '[…] [' : '[', at, own.start);
    if (depth < deepest) this.#run(own.start, own.end, depth + 1);
    if (isClosed) this.#out.replace(']', own.end, end);
    return end;
  }

  /** `\enquote{words}`, `\textcquote[8]{key}{words}`: marks around the words, a citation behind. */
  #quoted(at: number, from: number, to: number, depth: number, hasKey: boolean): number {
    let i = from;
    const options: Span[] = [];
    for (let o = optional(this.#text, i, to); o; o = optional(this.#text, i, to)) {
      options.push(o);
      i = o.end;
    }
    const key = hasKey ? braced(this.#text, i, to) : undefined;
    if (key) i = key.end + 1;
    else for (const option of options) this.#citedIn(option);
    // Punctuation that stands behind the words.
    for (let o = optional(this.#text, i, to); o; o = optional(this.#text, i, to)) i = o.end;
    const own = braced(this.#text, i, to, true);
    if (!own) return i;
    const level = this.#open.length % 2;
    this.#open.push({ start: at, end: own.end });
    this.#pass(at, own.start);
    this.#out.replace(level === 0 ? '“' : '‘', at, own.start);
    if (depth < deepest) this.#run(own.start, own.end, depth + 1);
    this.#open.pop();
    const isClosed = this.#text[own.end] === '}';
    if (isClosed) this.#out.replace(level === 0 ? '”' : '’', own.end, own.end + 1);
    if (key) {
      const items = citationItems(this.#text, key, options.at(-1));
      if (items.length > 0)
        this.citations.push({ start: at, end: own.end + (isClosed ? 1 : 0), form: 'bracketed', items });
    }
    return isClosed ? own.end + 1 : own.end;
  }

  /** Citations in an argument: they belong to the words that follow. */
  #citedIn(option: Span): void {
    for (const { at, from, several } of citationsIn(this.#text, option))
      this.#citation(at, from, option.end - 1, 'bracketed', several);
  }

  /** `\cite[see][8]{one,two}`, `\cites[8]{one}[9]{two}`. */
  #citation(at: number, from: number, to: number, form: Citation['form'], several: boolean): number {
    let i = from;
    const items: CitationItem[] = [];
    for (let n = 0; n < (several ? 20 : 1); n++) {
      let option: Span | undefined;
      let next = i;
      for (let o = optional(this.#text, next, to); o; o = optional(this.#text, next, to)) {
        option = o;
        next = o.end;
      }
      const key = braced(this.#text, next, to);
      if (!key) break;
      items.push(...citationItems(this.#text, key, option));
      i = key.end + 1;
    }
    if (items.length === 0) return i;
    this.#pass(at, i);
    this.citations.push({ start: at, end: i, form, items });
    if (form === 'narrative') this.#out.replace(placeholder, at, i);
    return i;
  }
}
