import { Parser } from 'htmlparser2';
import type { BlockKind } from '../../model.js';
import {
  blockElements,
  headings,
  isAround,
  isHidden,
  isMainElement,
  isNoteMark,
  isPageBreak,
} from './elements.js';
import { Facts } from './facts.js';
import type { Container, Found, Piece } from './mainText.js';
import { withRows } from './tableRows.js';

/** Deeper nesting than this is no page that somebody wrote: what is inside counts for the element at this depth. */
const deepest = 512;

/** A page that leaves so many elements open is a trap: the parser's time grows with the square of their number. */
const mostBelow = 10_000;
/** How many UTF-16 units the parser gets at a time, so that it can be stopped. */
const chunk = 65_536;

/** A piece that stands for a line end inside a block. */
export const lineBreak = '\u0000';

/** An open element. */
interface Open {
  readonly name: string;
  /** Index into the list of containers. */
  readonly container: number;
  readonly hidden: boolean;
  /** Looks like something around an article, by its name or class. */
  readonly doubtful: boolean;
  readonly quoted: boolean;
  /** Which block quotation of the page it is in, counted from 1; 0 outside of them. */
  readonly quotation: number;
  readonly linked: boolean;
  /** Containers of the row and the cell of a table around. */
  readonly row: number | undefined;
  readonly cell: number | undefined;
  /** `q` around, itself among them. */
  readonly quotes: number;
}

/** Streams a page into its blocks in order, the containers that they stand in, and what the page says about itself. */
export class PageReader {
  /** What stands around an article is among them only if nothing else on the page is prose. */
  readonly found: readonly Found[];
  readonly containers: Container[] = [{ parent: -1, name: 'body', isMain: false }];
  readonly facts = new Facts();
  readonly #whole: boolean;
  readonly #found: Found[] = [];
  readonly #open: Open[] = [];
  /** Elements opened past {@link deepest}. */
  #below = 0;
  #pieces: Piece[] = [];
  #linked = 0;
  #printedPage: string | undefined;

  constructor(
    raw: string,
    how: { readonly whole: boolean; readonly xml: boolean; readonly printedPage: string | undefined },
  ) {
    this.#whole = how.whole;
    this.#printedPage = how.printedPage;
    const parser = new Parser(
      {
        onopentag: (name, attributes) => this.#opened(name, attributes, parser.startIndex),
        onclosetag: (name) => this.#closed(name, parser.startIndex),
        ontext: (text) => this.#text(text, parser.startIndex, parser.endIndex),
      },
      {
        decodeEntities: true,
        lowerCaseTags: true,
        lowerCaseAttributeNames: true,
        recognizeSelfClosing: how.xml,
      },
    );
    for (let at = 0; at < raw.length && !this.isTooDeep; at += chunk) parser.write(raw.slice(at, at + chunk));
    if (!this.isTooDeep) parser.end();
    this.#flush();
    const sure = this.#found.filter((f) => !f.doubtful);
    const isProse = (f: Found) => f.kind !== 'heading' && f.length - f.linked >= 80;
    this.found = withRows(sure.some(isProse) || !this.#found.some(isProse) ? sure : this.#found);
  }

  /** Whether what is nested beyond measure, and all behind it, was left out. */
  get isTooDeep(): boolean {
    return this.#below > mostBelow;
  }

  /** The printed page that the document ends on, if it says so. */
  get printedPage(): string | undefined {
    return this.#printedPage;
  }

  #quotations = 0;
  /** The block quotation of the block found last. */
  #lastQuotation = 0;
  /** Figures with a block quotation in them: their caption says whose it is. */
  readonly #quoting = new Set<Open>();

  get #top(): Open | undefined {
    return this.#open.at(-1);
  }

  #opened(name: string, attributes: Readonly<Record<string, string>>, at: number): void {
    this.facts.opened(name, attributes);
    if (this.#open.length >= deepest) {
      this.#below++;
      return;
    }
    const above = this.#top;
    if (name === 'br') {
      this.#break();
      return;
    }
    if (blockElements.has(name) || (name === 'cite' && above?.quoted && this.#endsSentence())) this.#flush();
    let container = above?.container ?? 0;
    if (blockElements.has(name)) {
      const isMain = isMainElement(name, attributes);
      container = this.containers.push({ parent: container, name, isMain }) - 1;
    }
    const isBreak = isPageBreak(attributes);
    if (isBreak)
      this.#printedPage = (attributes.title ?? attributes['aria-label'])?.trim() || this.#printedPage;
    const isSure =
      // Whose words a quotation is, its footer says.
      (isHidden(name, attributes, this.#whole) && !(name === 'footer' && above?.quoted)) ||
      isBreak ||
      isNoteMark(name, attributes, above?.name);
    this.#open.push({
      name,
      container,
      hidden: (above?.hidden ?? false) || isSure,
      doubtful: (above?.doubtful ?? false) || (!this.#whole && isAround(name, attributes)),
      quoted:
        (above?.quoted ?? false) ||
        name === 'blockquote' ||
        (name === 'figcaption' && above !== undefined && this.#quoting.has(above)),
      quotation: above?.quotation || (name === 'blockquote' ? ++this.#quotations : 0),
      linked: (above?.linked ?? false) || name === 'a',
      row: name === 'tr' ? container : above?.row,
      cell: name === 'td' || name === 'th' ? container : name === 'tr' ? undefined : above?.cell,
      quotes: (above?.quotes ?? 0) + (name === 'q' ? 1 : 0),
    });
    if (name === 'q') this.#mark(true, at);
  }

  #closed(name: string, at: number): void {
    this.facts.closed(name);
    if (this.#below > 0) {
      this.#below--;
      return;
    }
    if (name === 'br' || this.#top?.name !== name) return;
    if (name === 'q') this.#mark(false, at);
    if (blockElements.has(name)) this.#flush();
    this.#open.pop();
    if (name === 'blockquote' && this.#top?.name === 'figure') this.#quoting.add(this.#top);
  }

  /** Whether what was read of the block so far ends a sentence or a line, so that `cite` is no title inside one. */
  #endsSentence(): boolean {
    const last = this.#pieces.findLast((p) => p.text.trim() !== '' || p.text === lineBreak);
    return last !== undefined && (last.text === lineBreak || /[.!?…”’"']\s*$/.test(last.text.slice(-8)));
  }

  /** The mark that a browser draws around `q`, inner ones single. */
  #mark(opens: boolean, at: number): void {
    const marks = (this.#top?.quotes ?? 1) % 2 === 1 ? '“”' : '‘’';
    this.#push(marks[opens ? 0 : 1]!, at);
  }

  #text(text: string, start: number, end: number): void {
    this.facts.text(text);
    if (text.trim() !== '' && this.#top?.linked && !this.#top.hidden) this.#linked += text.length;
    // A decoded entity is shorter than what is written: it stands for its start.
    this.#push(text, end - start + 1 >= text.length ? start : Math.max(0, end - text.length + 1));
  }

  #push(text: string, from: number): void {
    if (this.#top?.hidden) return;
    const printedPage = this.#printedPage;
    const doubtful = this.#top?.doubtful ?? false;
    this.#pieces.push({ text, from, doubtful, ...(printedPage !== undefined && { printedPage }) });
  }

  /** A line end inside a block. Two in a row end it, as pages without paragraphs are written. */
  #break(): void {
    const last = this.#pieces.at(-1);
    const before = this.#pieces.at(-2);
    if (last?.text === lineBreak || (last?.text.trim() === '' && before?.text === lineBreak)) this.#flush();
    else if (last) this.#pieces.push({ ...last, text: lineBreak });
  }

  #flush(): void {
    const all = this.#pieces;
    const linked = this.#linked;
    this.#pieces = [];
    this.#linked = 0;
    const isSure = all.some((p) => !p.doubtful && p.text.trim() !== '' && p.text !== lineBreak);
    const pieces = isSure ? all.filter((p) => !p.doubtful) : all;
    const length = pieces.reduce((sum, p) => sum + (p.text === lineBreak ? 0 : p.text.trim().length), 0);
    if (length === 0) return;
    const top = this.#top;
    const { cell, row } = top ?? {};
    const quotation = top?.quotation ?? 0;
    const opensQuote = quotation > 0 && quotation !== this.#lastQuotation;
    this.#lastQuotation = quotation;
    this.#found.push({
      pieces,
      length,
      linked,
      kind: kindOf(this.#open),
      quoted: top?.quoted ?? false,
      ...(opensQuote && { opensQuote }),
      container: top?.container ?? 0,
      doubtful: !isSure,
      ...(cell !== undefined && row !== undefined && { cell, row }),
    });
  }
}

function kindOf(open: readonly Open[]): BlockKind {
  for (let i = open.length - 1; i >= 0; i--) {
    const { name } = open[i]!;
    if (headings.has(name)) return 'heading';
    if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item';
    if (name === 'td' || name === 'th' || name === 'caption') return 'sentence';
    if (name === 'p' || name === 'div' || name === 'article' || name === 'section') {
      // A paragraph in a list item is one.
      const above = open[i - 1]?.name;
      return above === 'li' ? 'list-item' : 'sentence';
    }
  }
  return 'sentence';
}
