import { Parser } from 'htmlparser2';
import { ExtractedText, type Extraction } from '../../extraction.js';
import type { BlockKind } from '../../model.js';
import type { Block } from '../../structure.js';
import { around, blockElements, headings, namesAround, rolesAround, wordless } from './elements.js';
import { Facts } from './facts.js';
import { chooseMain, type Found } from './mainText.js';

/** Deeper nesting than this is no page that somebody wrote: what is inside counts for the element at this depth. */
const deepest = 512;

/** An open element. */
interface Open {
  readonly name: string;
  /** Index into the list of containers. */
  readonly container: number;
  readonly hidden: boolean;
  readonly quoted: boolean;
  readonly linked: boolean;
}

/** Words as they stand between tags, with where. */
interface Piece {
  readonly text: string;
  readonly from: number;
}

/**
 * A saved web page: its main text in blocks (headings, paragraphs, list items, table rows, quotations), without what is
 * around an article, and what the page says about itself (JSON-LD, Open Graph, `meta`, `time`, `title`).
 *
 * The page is streamed, no tree is built: linear time, and nesting costs nothing. Scripts are never run, nothing is
 * fetched. If in doubt whether a block belongs to the article, it is kept.
 *
 * @example readHtml('<nav>Home</nav><p>We stay.</p>').text // 'We stay.'
 */
export function readHtml(raw: string): Extraction {
  const page = new PageReader(raw);
  const chosen = chooseMain(page.found, page.containers);
  const out = new ExtractedText();
  const blocks: Block[] = [];
  for (const f of chosen) {
    out.endBlock(f.pieces[0]?.from ?? 0);
    const start = out.length;
    for (const p of f.pieces) {
      if (p.text === '\u0000') out.space();
      else out.words(p.text, p.from);
    }
    const end = out.length;
    if (end > start) blocks.push({ start, end, kind: f.kind, ...(f.quoted && { quoted: true }) });
  }
  return { ...out.build(), extracted: true, blocks, metadata: page.facts.item(), problems: [] };
}

/** The containers of a page and its blocks in order. */
class PageReader {
  readonly found: Found[] = [];
  /** Parent of each container, and what tells whether it is the article's. */
  readonly containers: { parent: number; name: string; isMain: boolean }[] = [
    { parent: -1, name: 'body', isMain: false },
  ];
  readonly facts = new Facts();
  readonly #open: Open[] = [];
  /** Elements opened past {@link deepest}. */
  #below = 0;
  #pieces: Piece[] = [];
  #linked = 0;
  #cells = 0;

  constructor(raw: string) {
    const parser = new Parser(
      {
        onopentag: (name, attributes) => this.#opened(name, attributes),
        onclosetag: (name) => this.#closed(name),
        ontext: (text) => this.#text(text, parser.startIndex, parser.endIndex),
      },
      { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
    );
    parser.write(raw);
    parser.end();
    this.#flush();
  }

  get #top(): Open | undefined {
    return this.#open.at(-1);
  }

  #opened(name: string, attributes: Readonly<Record<string, string>>): void {
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
    if (blockElements.has(name) && name !== 'td' && name !== 'th') this.#flush();
    if (name === 'td' || name === 'th') {
      if (this.#cells++ > 0) this.#pieces.push({ text: ' | ', from: this.#pieces.at(-1)?.from ?? 0 });
    }
    if (name === 'tr') this.#cells = 0;
    let container = above?.container ?? 0;
    if (blockElements.has(name)) {
      const isMain =
        name === 'article' || name === 'main' || attributes.role === 'main' || attributes.role === 'article';
      container = this.containers.push({ parent: container, name, isMain }) - 1;
    }
    this.#open.push({
      name,
      container,
      hidden: (above?.hidden ?? false) || isHidden(name, attributes),
      quoted: (above?.quoted ?? false) || name === 'blockquote',
      linked: (above?.linked ?? false) || name === 'a',
    });
  }

  #closed(name: string): void {
    this.facts.closed(name);
    if (this.#below > 0) {
      this.#below--;
      return;
    }
    if (name === 'br' || this.#top?.name !== name) return;
    if (blockElements.has(name) && name !== 'td' && name !== 'th') this.#flush();
    this.#open.pop();
  }

  #text(text: string, start: number, end: number): void {
    this.facts.text(text);
    const top = this.#top;
    if (top?.hidden) return;
    // A decoded entity is shorter than what is written: it stands for its start.
    if (text.trim() !== '' && top?.linked) this.#linked += text.length;
    this.#pieces.push({
      text,
      from: end - start + 1 >= text.length ? start : Math.max(0, end - text.length + 1),
    });
  }

  /** A line end inside a block. Two in a row end it, as pages without paragraphs are written. */
  #break(): void {
    const last = this.#pieces.at(-1);
    const before = this.#pieces.at(-2);
    if (last?.text === '\u0000' || (last?.text.trim() === '' && before?.text === '\u0000')) this.#flush();
    else if (last) this.#pieces.push({ text: '\u0000', from: last.from });
  }

  #flush(): void {
    const pieces = this.#pieces;
    const linked = this.#linked;
    this.#pieces = [];
    this.#linked = 0;
    const length = pieces.reduce((sum, p) => sum + (p.text === '\u0000' ? 0 : p.text.trim().length), 0);
    if (length === 0) return;
    const top = this.#top;
    this.found.push({
      pieces,
      length,
      linked,
      kind: kindOf(this.#open),
      quoted: top?.quoted ?? false,
      container: top?.container ?? 0,
    });
  }
}

function kindOf(open: readonly Open[]): BlockKind {
  for (let i = open.length - 1; i >= 0; i--) {
    const { name } = open[i]!;
    if (headings.has(name)) return 'heading';
    if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item';
    if (name === 'tr' || name === 'caption') return name === 'tr' ? 'table-row' : 'sentence';
    if (name === 'p' || name === 'div' || name === 'article' || name === 'section') {
      // A paragraph in a list item is one.
      const above = open[i - 1]?.name;
      return above === 'li' ? 'list-item' : 'sentence';
    }
  }
  return 'sentence';
}

function isHidden(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (wordless.has(name) || around.has(name)) return true;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes.style ?? '')) return true;
  if (rolesAround.test(attributes.role ?? '')) return true;
  // Themes name the whole page after what it has (`has-sidebar`, `single-post-nav`).
  if (/^(?:html|body|article|main|h1)$/.test(name)) return false;
  return namesAround.test(attributes.class ?? '') || namesAround.test(attributes.id ?? '');
}
