import type { Span } from '../../text/span.js';
import { type Line, linesOf } from '../markup/lines.js';
import { MarkupReading } from '../markup/reading.js';
import type { DraftBlock } from '../model.js';
import { rstRules } from './inline.js';
import { gridCells, simpleCells } from './tables.js';

type Kind = DraftBlock['kind'];

const adornment = /^([!-/:-@[-`{-~])\1{2,}$/;
const bullet = /^[*+\-•‣⁃](?:[ \t]+|$)/;
const enumerated = /^(?:\(?(?:\d{1,4}|[a-zA-Z]|[ivxlcdm]{2,6}|[IVXLCDM]{2,6}|#)[.)])[ \t]+(?=\S)/;
const field = /^:[\p{L}][^:\n]{0,100}:(?:[ \t]|$)/u;
const directive = /^\.\.[ \t]+([a-zA-Z][\w:.+-]{0,60})::(?:[ \t]+|$)/;

/** Directives whose content is prose. */
const prose = new Set(
  'note tip hint important warning caution attention danger error admonition topic sidebar container compound class seealso versionadded versionchanged deprecated centered rst-class glossary only'.split(
    ' ',
  ),
);
/** Directives whose content somebody else wrote. */
const quoting = new Set(['epigraph', 'pull-quote', 'highlights']);
/** Deeper indents are passed over. */
const deepest = 60;

/** Reads reStructuredText by lines and indents, as Docutils does. */
export class RstReader {
  readonly reading: MarkupReading;
  readonly #text: string;
  readonly #lines: readonly Line[];

  constructor(text: string) {
    this.#text = text;
    this.#lines = linesOf(text);
    this.reading = new MarkupReading(text, rstRules);
    this.#run(0, this.#lines.length, 'paragraph', 0);
  }

  #words(line: Line): string {
    return this.#text.slice(line.first, line.end).trimEnd();
  }

  /** The first line from `from` on that is neither blank nor indented more than `indent`. */
  #dedent(from: number, to: number, indent: number): number {
    let i = from;
    while (i < to && (this.#lines[i]!.isBlank || this.#lines[i]!.indent > indent)) i++;
    return i;
  }

  #passLines(from: number, to: number): void {
    const last = this.#lines[to - 1];
    if (last && to > from) this.reading.pass(this.#lines[from]!.start, last.end);
  }

  /** Blocks of lines, the least indented of which set the margin. */
  #run(from: number, to: number, kind: Kind, depth: number): void {
    if (depth > deepest) {
      this.#passLines(from, to);
      return;
    }
    let margin = Number.POSITIVE_INFINITY;
    for (let i = from; i < to; i++) {
      const line = this.#lines[i]!;
      if (!line.isBlank) margin = Math.min(margin, line.indent);
    }
    for (let i = from; i < to; ) {
      const line = this.#lines[i]!;
      if (line.isBlank) i++;
      else if (line.indent > margin) {
        const end = this.#dedent(i, to, margin);
        this.#run(i, end, kind === 'list-item' || kind === 'footnote' ? kind : 'block-quotation', depth + 1);
        i = end;
      } else i = this.#block(i, to, kind, depth);
    }
  }

  /** Reads the block that begins at line `i`; says which line is next. */
  #block(i: number, to: number, kind: Kind, depth: number): number {
    const line = this.#lines[i]!;
    const words = this.#words(line);
    const { reading } = this;
    if (/^\.\.(?:[ \t]|$)/.test(words)) return this.#explicit(i, to, kind, depth);
    if (/^__[ \t]/.test(words)) {
      reading.pass(line.start, line.end);
      return i + 1;
    }
    if (/^\+[-=+]{3,}\+$/.test(words)) return this.#grid(i, to);
    if (/^={2,}(?:[ \t]+={2,})+$/.test(words)) return this.#simple(i, to);
    const headed = this.#heading(i, to);
    if (headed !== undefined) return headed;
    if (adornment.test(words)) {
      reading.pass(line.start, line.end);
      return i + 1;
    }
    if (/^>>>(?:\s|$)/.test(words)) {
      let end = i;
      while (end < to && !this.#lines[end]!.isBlank) end++;
      this.#passLines(i, end);
      return end;
    }
    if (/^\|(?:[ \t]|$)/.test(words)) return this.#lineBlock(i, to, kind);
    const mark = bullet.exec(words) ?? enumerated.exec(words);
    if (mark) return this.#item(i, to, mark[0].length, kind, depth);
    if (field.test(words)) {
      const end = this.#dedent(i + 1, to, line.indent);
      this.#passLines(i, this.#back(i, end));
      return end;
    }
    return this.#paragraph(i, to, kind, depth);
  }

  /** `end`, before blank lines. */
  #back(from: number, end: number): number {
    let last = end;
    while (last > from + 1 && this.#lines[last - 1]!.isBlank) last--;
    return last;
  }

  #heading(i: number, to: number): number | undefined {
    const line = this.#lines[i]!;
    const words = this.#words(line);
    const next = this.#lines[i + 1];
    if (!next || i + 1 >= to) return undefined;
    const below = this.#words(next);
    const over = adornment.exec(words);
    if (over) {
      const under = this.#lines[i + 2];
      if (i + 2 >= to || !under || next.isBlank || this.#words(under) !== words) return undefined;
      this.reading.pass(line.start, line.end);
      this.reading.block('heading', { start: next.first, end: next.end });
      this.reading.pass(under.start, under.end);
      return i + 3;
    }
    const isUnder =
      (adornment.test(below) && below.length >= words.length) || /^([=\-~^"'`*+#])\1{3,}$/.test(below);
    if (!isUnder || line.isBlank || next.indent !== line.indent) return undefined;
    this.reading.block('heading', { start: line.first, end: line.end });
    this.reading.pass(next.start, next.end);
    return i + 2;
  }

  /** A list item: its first line, and what is indented below. */
  #item(i: number, to: number, mark: number, kind: Kind, depth: number): number {
    const line = this.#lines[i]!;
    const inside = kind === 'block-quotation' || kind === 'table-cell' ? kind : 'list-item';
    this.reading.pass(line.start, line.first + mark);
    const end = this.#dedent(i + 1, to, line.indent);
    const start = line.first + mark;
    // A list in the list's first line: `* - cell`, as in list tables.
    const inner = bullet.exec(this.#text.slice(start, line.end));
    if (inner) this.reading.pass(start, start + inner[0].length);
    const from = start + (inner?.[0].length ?? 0);
    const last = this.#paragraphEnd(i, end);
    if (this.#text.slice(from, this.#lines[last - 1]!.end).trim() !== '') {
      const isLiteral = this.#write(inside, from, this.#lines[last - 1]!.end);
      if (isLiteral) {
        this.#passLines(last, this.#back(last, end));
        return end;
      }
    }
    this.#run(last, end, inside, depth + 1);
    return end;
  }

  /** Line behind the paragraph that begins at line `i`: its lines to a blank one, or one that begins another item. */
  #paragraphEnd(i: number, to: number): number {
    let last = i + 1;
    while (last < to && !this.#lines[last]!.isBlank) {
      if (this.#lines[last]!.indent > this.#lines[i]!.indent && bullet.test(this.#words(this.#lines[last]!)))
        break;
      last++;
    }
    return last;
  }

  /** A paragraph, without the `::` that announces a literal block; whether it does. */
  #write(kind: Kind, start: number, end: number): boolean {
    const m = /(\s?)(::)\s*$/.exec(this.#text.slice(Math.max(start, end - 20), end));
    if (!m) {
      this.reading.block(kind, { start, end });
      return false;
    }
    const at = Math.max(start, end - 20) + m.index;
    // `text::` shows one colon, `text ::` none.
    const stop = m[1] === '' ? at + 1 : at;
    if (stop > start) this.reading.block(kind, { start, end: stop });
    this.reading.pass(stop, end);
    return true;
  }

  #paragraph(i: number, to: number, kind: Kind, depth: number): number {
    const line = this.#lines[i]!;
    const next = this.#lines[i + 1];
    // A term with its definition indented below.
    if (next && i + 1 < to && !next.isBlank && next.indent > line.indent) {
      const end = this.#dedent(i + 1, to, line.indent);
      if (this.#write(kind === 'block-quotation' ? kind : 'list-item', line.first, line.end)) {
        this.#passLines(i + 1, this.#back(i + 1, end));
      } else this.#run(i + 1, end, kind === 'block-quotation' ? kind : 'list-item', depth + 1);
      return end;
    }
    let last = i + 1;
    while (last < to && !this.#lines[last]!.isBlank && this.#lines[last]!.indent >= line.indent) {
      if (/^\.\.[ \t]/.test(this.#words(this.#lines[last]!))) break;
      last++;
    }
    const isLiteral = this.#write(kind, line.first, this.#lines[last - 1]!.end);
    if (!isLiteral) return last;
    const end = this.#dedent(last, to, line.indent);
    this.#passLines(last, this.#back(last, end));
    return end;
  }

  #lineBlock(i: number, to: number, kind: Kind): number {
    const pieces: Span[] = [];
    let end = i;
    for (; end < to && !this.#lines[end]!.isBlank; end++) {
      const line = this.#lines[end]!;
      const start = line.first + (/^\|[ \t]*/.exec(this.#words(line))?.[0].length ?? 0);
      this.reading.pass(line.start, start);
      pieces.push({ start, end: line.end });
    }
    this.reading.block(kind, ...pieces);
    return end;
  }

  /** What begins with `..`: comments, directives, targets, footnotes, citations, substitutions. */
  #explicit(i: number, to: number, kind: Kind, depth: number): number {
    const { reading } = this;
    const line = this.#lines[i]!;
    const words = this.#words(line);
    const end = this.#dedent(i + 1, to, line.indent);
    const last = this.#back(i, end);
    const stop = this.#lines[last - 1]!.end;
    const note = /^\.\.[ \t]+\[(?:\d+|#[^\]\s]{0,100}|\*)\](?:[ \t]+|$)/.exec(words);
    if (note) {
      const start = line.first + note[0].length;
      reading.pass(line.start, start);
      const first = this.#paragraphEnd(i, last);
      if (start < this.#lines[first - 1]!.end)
        reading.block('footnote', { start, end: this.#lines[first - 1]!.end });
      this.#run(first, last, 'footnote', depth + 1);
      return end;
    }
    const d = directive.exec(words);
    if (!d) {
      const isOther = /^\.\.[ \t]+(?:\[[^\]\s]{1,200}\]|_[^\n]{1,300}:|\|[^|\n]{1,200}\|)/.test(words);
      // A comment without text ends at once: what is indented below is a quotation.
      if (/^\.\.$/.test(words) && last > i + 1 && this.#lines[i + 1]!.isBlank) {
        reading.pass(line.start, line.end);
        return i + 1;
      }
      if (isOther) reading.pass(line.start, stop);
      else reading.comment(line.start, stop);
      return end;
    }
    const name = d[1]!;
    reading.pass(line.start, line.first + d[0].length);
    if (name === 'bibliography')
      reading.bibliographies.push(
        ...words
          .slice(d[0].length)
          .split(/\s+/)
          .filter((w) => w !== ''),
      );
    const body = this.#options(i + 1, last);
    const isTable = name === 'list-table' || name === 'table';
    if (name === 'figure') {
      this.reading.pass(line.first + d[0].length, line.end);
      this.#run(body, last, 'caption', depth + 1);
    } else if (name === 'rubric')
      reading.block('heading', { start: line.first + d[0].length, end: line.end });
    else if (prose.has(name) || quoting.has(name) || isTable) {
      const inside = quoting.has(name) ? 'block-quotation' : isTable ? 'table-cell' : kind;
      const start = line.first + d[0].length;
      const isTitle = isTable || name === 'admonition' || name === 'topic' || name === 'sidebar';
      const isArgument = /^(?:container|class|rst-class|only|version|deprecated)/.test(name);
      if (isArgument) reading.pass(start, line.end);
      else if (start < line.end)
        reading.block(isTitle ? 'caption' : inside, {
          start,
          end: this.#lines[Math.max(i, isTitle ? i : body - 1)]!.end,
        });
      this.#run(body, last, inside, depth + 1);
    } else reading.pass(line.start, stop);
    return end;
  }

  /** Line behind a directive's options (`:width: 3`) and what goes on from its first line. */
  #options(from: number, to: number): number {
    let i = from;
    while (i < to && !this.#lines[i]!.isBlank) i++;
    const first = this.#lines[from];
    if (i > from && first && field.test(this.#words(first))) {
      this.#passLines(from, i);
      return i;
    }
    return from;
  }

  #grid(i: number, to: number): number {
    let end = i;
    while (end < to && /^[+|]/.test(this.#words(this.#lines[end]!))) end++;
    for (const cell of gridCells(this.#text, this.#lines.slice(i, end)))
      this.reading.block('table-cell', ...cell);
    return Math.max(end, i + 1);
  }

  #simple(i: number, to: number): number {
    const borders: number[] = [i];
    let end = i + 1;
    for (; end < to; end++) {
      const line = this.#lines[end]!;
      if (/^={2,}(?:[ \t]+={2,})*$/.test(this.#words(line))) {
        borders.push(end);
        const next = this.#lines[end + 1];
        if (end + 1 >= to || !next || next.isBlank) break;
      }
    }
    // Not closed: a heading's line, or half a table.
    if (borders.length < 2) {
      this.reading.pass(this.#lines[i]!.start, this.#lines[i]!.end);
      return i + 1;
    }
    for (const cell of simpleCells(this.#text, this.#lines.slice(i, Math.min(to, end + 1))))
      this.reading.block('table-cell', ...cell);
    return Math.min(to, end + 1);
  }
}
