import { type Line, linesOf } from '../markup/lines.js';
import { MarkupReading } from '../markup/reading.js';
import type { DraftBlock } from '../model.js';
import { asciidocRules } from './inline.js';

type Kind = DraftBlock['kind'];

/** Delimiters of blocks by what is in them. */
const opaqueFence = /^(?:-{4,}|\.{4,}|\+{4,}|`{3,}\w{0,30})$/;
const proseFence = /^(?:={4,}|\*{4,}|--)$/;
const quoteFence = /^(?:_{4,}|"")$/;
const tableFence = /^[|,:!]={3,}$/;
/** Styles of the next block, in `[…]`, that make it no prose. */
const opaqueStyle =
  /^\[(?:source|listing|literal|stem|latexmath|asciimath|pass|comment|plantuml|mermaid|ditaa|graphviz|bibliography)\b/;
const quoteStyle = /^\[(?:quote|verse)\b/;

const attribute = /^:!?[\w][\w-]{0,80}!?:(?:\s|$)/;
const blockMacro =
  /^(?:image|video|audio|include|toc|ifdef|ifndef|ifeval|endif|bibliography|bibitem|plantuml|kroki)::?[^\s[]{0,2000}\[/;
const heading = /^(?:={1,6}|#{1,6})[ \t]+(?=\S)/;
const listItem =
  /^(?:\*{1,5}|-|\.{1,5}|\d{1,4}\.|[a-zA-Z]\.|[ivx]{1,6}\)|<(?:\d{1,3}|\.)>|•)[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S)/;
const describedTerm = /^(?!\/\/)\S(?:[^\n]{0,300}?\S)?(?::{2,4}|;;)(?=[ \t]|$)/;

/** Reads AsciiDoc line by line, as Asciidoctor does. */
export class AsciidocReader {
  readonly reading: MarkupReading;
  readonly #text: string;
  readonly #lines: readonly Line[];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#lines = linesOf(text);
    const entries = new Set([...text.matchAll(/\[\[\[([^[\],\n]{1,200})/g)].map((m) => m[1]!));
    const anchors = new Set(
      [...text.matchAll(/(?:\[\[(?!\[)|\[#|anchor:)([^[\],.\n]{1,200})/g)].map((m) => m[1]!),
    );
    this.reading = new MarkupReading(text, asciidocRules(anchors, entries));
    this.#header();
    this.#blocks('paragraph', undefined);
  }

  #words(line: Line): string {
    return this.#text.slice(line.start, line.end).trimEnd();
  }

  /** Title, author line, revision line and attributes, up to the first blank line. */
  #header(): void {
    const lines = this.#lines;
    let i = 0;
    while (lines[i]?.isBlank || (lines[i] && /^\/\/(?!\/)|^:/.test(this.#words(lines[i]!))))
      this.#skipped(lines[i++]!);
    const title = lines[i];
    if (title && /^=[ \t]/.test(this.#words(title))) {
      this.reading.pass(title.start, title.start + 2);
      this.reading.block('heading', { start: title.start + 2, end: title.end });
      for (i++; lines[i] && !lines[i]!.isBlank; i++) this.#skipped(lines[i]!);
    }
    this.#at = i;
  }

  /** A line that is no prose: a comment, an attribute. */
  #skipped(line: Line): void {
    const words = this.#words(line);
    if (/^\/\/(?!\/)/.test(words)) this.reading.comment(line.start, line.end);
    else this.reading.pass(line.start, line.end);
    const file = /^:bibtex-file:[ \t]+(\S.*)$/.exec(words);
    if (file) this.reading.bibliographies.push(file[1]!.trim());
  }

  /** Blocks up to the delimiter `until`, or the end. */
  #blocks(kind: Kind, until: string | undefined): void {
    let style = '';
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at]!;
      const words = this.#words(line);
      if (until !== undefined && words === until) return;
      if (line.isBlank) continue;
      const own = /^\[[^\]]*\]$/.test(words) && !/^\[\[\[/.test(words);
      if (own) {
        this.reading.pass(line.start, line.end);
        if (!/^\[[[.#%]/.test(words) || style === '') style = words;
        continue;
      }
      if (/^\.[^\s.]/.test(words)) {
        this.reading.pass(line.start, line.start + 1);
        this.reading.block('caption', { start: line.start + 1, end: line.end });
        continue;
      }
      this.#block(kind, line, words, style);
      style = '';
    }
  }

  #block(kind: Kind, line: Line, words: string, style: string): void {
    const { reading } = this;
    if (/^\/{4,}$/.test(words)) {
      const last = this.#closingLine(words);
      reading.comment(line.start, last.end);
    } else if (/^\/\/(?!\/)/.test(words) || attribute.test(words)) this.#skipped(line);
    else if (opaqueFence.test(words) || (opaqueStyle.test(style) && proseFence.test(words))) {
      reading.pass(line.start, this.#closingLine(words.replace(/(?<!\w)\w+$/, '')).end);
    } else if (tableFence.test(words)) this.#table(line, words);
    else if (quoteFence.test(words)) {
      reading.pass(line.start, line.end);
      this.#at++;
      this.#blocks('block-quotation', words);
      this.#passHere();
    } else if (proseFence.test(words)) {
      reading.pass(line.start, line.end);
      this.#at++;
      this.#blocks(quoteStyle.test(style) ? 'block-quotation' : kind, words);
      this.#passHere();
    } else if (/^(?:'{3,}|<{3,}|-{3}|\*{3}|\+)$/.test(words) || blockMacro.test(words)) {
      reading.pass(line.start, line.end);
      const file = /^bibliography::([^\s[]{1,500})\[/.exec(words);
      if (file) reading.bibliographies.push(file[1]!);
    } else if (heading.test(words)) {
      const mark = heading.exec(words)![0].length;
      reading.pass(line.start, line.start + mark);
      reading.block('heading', { start: line.start + mark, end: line.end });
    } else if (this.#isUnderlined(line, words)) {
      reading.block('heading', { start: line.start, end: line.end });
      this.#at++;
      this.#passHere();
    } else if (opaqueStyle.test(style)) {
      reading.pass(line.start, this.#paragraph().end);
    } else this.#prose(kind, line, style);
  }

  /** A paragraph, list item or described term. */
  #prose(kind: Kind, line: Line, style: string): void {
    const { reading } = this;
    const text = this.#text;
    const words = text.slice(line.first, line.end);
    const from = this.#at;
    const item = listItem.exec(words);
    const inside = kind === 'block-quotation' ? kind : 'list-item';
    if (item) {
      const start = line.first + item[0].length;
      // An entry of the reference list.
      if (text.startsWith('[[[', start)) {
        reading.pass(line.start, this.#paragraph(true).end);
        return;
      }
      reading.pass(line.start, start);
      reading.block(inside, { start, end: this.#paragraph(true).end });
      return;
    }
    const term = describedTerm.exec(words);
    if (term) {
      const end = line.first + term[0].length;
      const marks = /(?::{2,4}|;;)$/.exec(term[0])![0].length;
      reading.block(inside, { start: line.first, end: end - marks });
      const last = this.#paragraph(true);
      reading.pass(end - marks, end);
      if (last.end > end) reading.block(inside, { start: end, end: last.end });
      return;
    }
    const last = this.#paragraph();
    // A paragraph that is indented is shown as it stands.
    if (line.indent > 0) {
      reading.pass(line.start, last.end);
      return;
    }
    const label = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]/.exec(words)?.[0].length ?? 0;
    const quoted =
      quoteStyle.test(style) ||
      /^>[ \t]?/.test(words) ||
      /(?:^|\n)-- \S[^\n]*$/.test(text.slice(line.start, last.end));
    if (/^>/.test(words)) {
      const pieces = this.#lines.slice(from, this.#at + 1).map((l) => ({
        start: l.start + (/^>[ \t]?/.exec(text.slice(l.start, l.end))?.[0].length ?? 0),
        end: l.end,
      }));
      reading.block('block-quotation', ...pieces);
      return;
    }
    reading.pass(line.first, line.first + label);
    reading.block(quoted ? 'block-quotation' : kind, { start: line.first + label, end: last.end });
  }

  /** The last line of the paragraph here; moves there. An item ends where the next begins, too. */
  #paragraph(isItem = false): Line {
    let last = this.#lines[this.#at]!;
    for (let i = this.#at + 1; i < this.#lines.length; i++) {
      const line = this.#lines[i]!;
      const words = this.#words(line);
      if (line.isBlank || words === '+' || /^\/\/(?!\/)/.test(words) || tableFence.test(words)) break;
      if (
        opaqueFence.test(words) ||
        proseFence.test(words) ||
        quoteFence.test(words) ||
        /^\/{4,}$/.test(words)
      )
        break;
      if (/^\[[^\]]*\]$/.test(words) || blockMacro.test(words)) break;
      if (isItem && (listItem.test(words.trimStart()) || describedTerm.test(words.trimStart()))) break;
      last = line;
      this.#at = i;
    }
    return last;
  }

  #isUnderlined(line: Line, words: string): boolean {
    const next = this.#lines[this.#at + 1];
    const before = this.#lines[this.#at - 1];
    if (!next || line.indent > 0 || (before && !before.isBlank && !/^\[.*\]$/.test(this.#words(before))))
      return false;
    const under = this.#words(next);
    return (
      /^([=\-~^+])\1+$/.test(under) && Math.abs(under.length - words.length) <= 1 && /\p{L}/u.test(words)
    );
  }

  /** The line that closes a fence, or the last one: moves there. */
  #closingLine(fence: string): Line {
    for (let i = this.#at + 1; i < this.#lines.length; i++) {
      this.#at = i;
      if (this.#words(this.#lines[i]!) === fence) break;
    }
    return this.#lines[this.#at] ?? this.#lines.at(-1)!;
  }

  #passHere(): void {
    const line = this.#lines[this.#at];
    if (line) this.reading.pass(line.start, line.end);
  }

  #table(line: Line, fence: string): void {
    const last = this.#closingLine(fence);
    const text = this.#text;
    const from = line.end;
    // One that is not closed goes on to the end.
    const isClosed = this.#words(last) === fence && last.start >= from;
    const to = Math.max(from, isClosed ? last.start : last.end);
    // Comma separated values and nested tables are data.
    if (fence[0] !== '|') {
      this.reading.pass(line.start, last.end);
      return;
    }
    this.reading.pass(line.start, line.end);
    let cell = -1;
    for (let i = from; i <= to; i++) {
      if (i < to && (text[i] !== '|' || text[i - 1] === '\\')) continue;
      if (cell >= 0) {
        // How the next cell looks stands before its bar: `2+^.>s|`
        const spec =
          i < to
            ? (/(?:^|\s)(?:(?:\d{1,3}|\.\d{1,3}|\d{1,3}\.\d{1,3})[+*])?(?:[<^>]|\.[<^>]){0,2}[aehlmsdv]?$/
                .exec(text.slice(Math.max(cell, i - 12), i))?.[0]
                .trimStart().length ?? 0)
            : 0;
        const end = Math.max(cell, i - spec);
        if (text.slice(cell, end).trim() !== '') this.reading.block('table-cell', { start: cell, end });
      }
      cell = i + 1;
    }
    if (isClosed) this.reading.pass(last.start, last.end);
  }
}
