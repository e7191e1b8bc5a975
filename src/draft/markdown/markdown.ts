import type { SyntaxNode } from '@lezer/common';
import type { Shared } from '../../text/change.js';
import type { Span } from '../../text/span.js';
import { beside } from '../../util/beside.js';
import { assembleDraft, ProseCollector, placeholder } from '../assemble.js';
import { readBracketed, readNarrative } from '../citations.js';
import { decodeEntity } from '../entities.js';
import type { DraftLanguage } from '../language.js';
import { movedBlock } from '../lists.js';
import type { Citation, Draft, DraftBlock } from '../model.js';
import { plaintext } from '../plaintext/plaintext.js';
import { served } from '../served.js';
import { SplicedList } from '../splicedList.js';
import { readSuppressions } from '../suppressions.js';
import { type MarkdownReading, movedLeaf, readAgain, readBlocksAgain } from './again.js';
import { defused, isTooDeep } from './defuse.js';
import { readFrontMatter } from './frontMatter.js';
import { definitionMark, parseTree } from './grammar.js';
import { markdownWriter } from './writer.js';

/** Markdown as people write analysis in it: CommonMark, GFM, and Pandoc's front matter, footnotes, mathematics, citations. */
export const markdown: DraftLanguage = {
  ...served.markdown,
  parse: parseMarkdown,
  write: markdownWriter,
  otherCitation: /\[\^|\]\(|https?:\/\/|\\(?:foot)?cite/,
  isProse,
};

function bodyOf(raw: string): { body: string; bibliographies: readonly string[]; end: number } {
  // The parser ends lines at `\n` only; a lone carriage return is one line end, too.
  const text = raw.includes('\r') ? raw.replace(/\r(?!\n)/g, '\n') : raw;
  const front = readFrontMatter(text);
  if (front.end === 0) return { body: text, bibliographies: [], end: 0 };
  // Blanked, so that offsets stay.
  const blank = text.slice(0, front.end).replace(/[^\r\n]/g, ' ');
  return { body: blank + text.slice(front.end), bibliographies: front.bibliographies, end: front.end };
}

/**
 * The syntax tree of a body. To the parser a line with nothing but a carriage return is not blank, so that no HTML ends there,
 * and a line of `|---|` with white space behind it begins no table. Offsets stay.
 */
function treeOf(body: string) {
  return parseTree(forParser(body));
}

function forParser(body: string): string {
  const lines = body.includes('\r') ? body.replace(/\r\n/g, ' \n') : body;
  const tables = lines.replace(/\|[ \t]+$/gm, (end, at: number) => {
    const line = lines.slice(lines.lastIndexOf('\n', at) + 1, at);
    return line.includes('-') && /^[-:| \t>]*$/.test(line) ? `${end.slice(1)}|` : end;
  });
  return defused(tables);
}

/** What was read in a draft that was parsed as it is written, and what stands before its body. */
const readings = beside<Draft, { reading: MarkdownReading; front: ReturnType<typeof bodyOf> }>();

function parseMarkdown(text: string, previous?: Draft): Draft {
  const again = previous && parseMarkdownAgain(text, previous);
  if (again) return again;
  const front = bodyOf(text);
  const { body } = front;
  if (isTooDeep(body)) return { ...plaintext.parse(text), languageId: 'markdown' };
  const parsed = forParser(body);
  const tree = parseTree(parsed);
  const reader = new Reader(body, definitionsIn(body));
  reader.blocks(tree.topNode, 'paragraph');
  const { definitions, comments } = reader;
  const citations = reader.citations.sort((a, b) => a.start - b.start);
  const { prose, leaves, blocks } = reader.collector.finish();
  const reading = {
    body,
    tree,
    definitions,
    prose,
    leaves: SplicedList.of(leaves, movedLeaf),
    blocks: SplicedList.of(blocks, movedBlock),
    citations,
    comments,
  };
  const draft = assembled(text, reading, front, previous);
  if (parsed === body && !text.includes('\r')) readings.set(draft, { reading, front });
  return draft;
}

/** A version of which few blocks read otherwise than in the one before; `undefined` for another. */
function parseMarkdownAgain(text: string, previous: Draft): Draft | undefined {
  const known = readings.get(previous);
  if (!known || text.includes('\r')) return undefined;
  const { end } = known.front;
  const body = end === 0 ? text : known.reading.body.slice(0, end) + text.slice(end);
  if (text.slice(0, end) !== previous.text.slice(0, end)) return undefined;
  const isPlain = (blocks: string) => forParser(blocks) === blocks && !isTooDeep(blocks);
  const again =
    readAgain(known.reading, body, end, (paragraph, definitions) => {
      const reader = new Reader(body, definitions);
      reader.leaf(paragraph, 'paragraph');
      reader.citations.sort((a, b) => a.start - b.start);
      return reader;
    }) ??
    readBlocksAgain(known.reading, body, end, isPlain, (tree, { start, end: to }, before) => {
      // Front matter may have another end now.
      if (readFrontMatter(text).end !== end) return undefined;
      const [was, is] = [definitionsIn(before), definitionsIn(body.slice(start, to))];
      if (was.size !== is.size || [...is].some((label) => !was.has(label))) return undefined;
      const reader = new Reader(body, known.reading.definitions);
      reader.collector.out.replace(placeholder, start, start);
      reader.blocks(tree.topNode, 'paragraph', start, to);
      reader.citations.sort((a, b) => a.start - b.start);
      return reader;
    });
  if (!again) return undefined;
  const draft = assembled(text, again.reading, known.front, previous, again.shared);
  readings.set(draft, { reading: again.reading, front: known.front });
  return draft;
}

function assembled(
  text: string,
  { prose, blocks, citations, comments }: MarkdownReading,
  { bibliographies }: ReturnType<typeof bodyOf>,
  previous: Draft | undefined,
  shared?: Shared,
): Draft {
  const suppressions = readSuppressions(text, comments);
  const parts = { languageId: 'markdown', text, prose, blocks, citations, suppressions, bibliographies };
  return assembleDraft(parts, previous, shared);
}

const notProse = new Set([
  'FencedCode',
  'CodeBlock',
  'InlineCode',
  'HTMLBlock',
  'CommentBlock',
  'ProcessingInstructionBlock',
  'Comment',
  'HTMLTag',
  'ProcessingInstruction',
  'URL',
  'Autolink',
  'LinkReference',
  'LinkTitle',
  'LinkLabel',
  'Math',
  'FootnoteMark',
  'DivisionFence',
]);

function isProse(text: string, offset: number): boolean {
  const { body, end } = bodyOf(text);
  if (offset < end) return false;
  if (isTooDeep(body)) return plaintext.isProse(text, offset);
  for (let node: SyntaxNode | null = treeOf(body).resolveInner(offset, -1); node; node = node.parent) {
    if (notProse.has(node.name)) {
      // Right behind `code` or a comment prose goes on; an unclosed fence or comment has no end.
      return offset === node.to && /^(?:InlineCode|Comment|HTMLTag|Autolink|Math)$/.test(node.name);
    }
  }
  return true;
}

class Reader {
  readonly collector = new ProseCollector();
  readonly citations: Citation[] = [];
  readonly comments: Span[] = [];
  readonly #text: string;
  /** Labels that links are defined for. */
  readonly definitions: ReadonlySet<string>;

  constructor(text: string, definitions: ReadonlySet<string>) {
    this.#text = text;
    this.definitions = definitions;
  }

  /** Reads the blocks inside a node, or those of them that begin in `[from, to)`. */
  blocks(
    parent: SyntaxNode,
    kind: DraftBlock['kind'],
    from = parent.from,
    to = Number.POSITIVE_INFINITY,
  ): void {
    const first = from === parent.from ? parent.firstChild : parent.childAfter(from);
    for (let node = first; node && node.from < to; node = node.nextSibling) this.#block(node, kind);
  }

  #block(node: SyntaxNode, kind: DraftBlock['kind']): void {
    const name = node.name;
    if (/^(?:ATX|Setext)Heading/.test(name)) this.leaf(node, 'heading');
    else if (name === 'Paragraph') this.#paragraph(node, kind);
    else if (name === 'Task') this.leaf(node, kind);
    else if (name === 'FootnoteDefinition') this.leaf(node, 'footnote');
    else if (name === 'TableCell') this.leaf(node, 'table-cell');
    else if (name === 'CommentBlock') this.comments.push({ start: node.from, end: node.to });
    else if (name === 'Blockquote') {
      const isAlert = /^>\s*\[!/.test(this.#text.slice(node.from, node.from + 20));
      this.blocks(node, isAlert ? 'paragraph' : 'block-quotation');
    } else if (name === 'BulletList' || name === 'OrderedList') {
      for (let item = node.firstChild; item; item = item.nextSibling) {
        this.blocks(item, kind === 'block-quotation' ? kind : 'list-item');
      }
    } else if (name === 'Table' || name === 'TableHeader' || name === 'TableRow') this.blocks(node, kind);
    else if (name === 'HTMLBlock') this.#commentsIn(node);
  }

  /** `<!-- … -->` at the start of an HTML block that goes on with other markup. */
  #commentsIn(node: SyntaxNode): void {
    const block = this.#text.slice(node.from, node.to);
    for (let at = block.indexOf('<!--'); at >= 0; ) {
      const close = block.indexOf('-->', at + 4);
      if (close < 0) return;
      this.comments.push({ start: node.from + at, end: node.from + close + 3 });
      at = block.indexOf('<!--', close + 3);
    }
  }

  /** A paragraph, or a list of definitions (Pandoc): a term, and lines behind a colon that say what it is, each by itself. */
  #paragraph(node: SyntaxNode, kind: DraftBlock['kind']): void {
    const text = this.#text.slice(node.from, node.to);
    const marks = [...text.matchAll(definitionMark)];
    if (marks.length === 0 || kind === 'block-quotation') {
      this.leaf(node, kind);
      return;
    }
    let from = node.from;
    for (const mark of marks) {
      const at = node.from + mark.index;
      this.#definition(node, from, at);
      from = at + mark[0].length;
    }
    this.#definition(node, from, node.to);
  }

  #definition(node: SyntaxNode, from: number, to: number): void {
    if (this.#text.slice(from, to).trim() !== '')
      this.collector.block('list-item', from, () => this.#inline(node, from, to));
  }

  /** Reads a block that has no blocks in it. */
  leaf(node: SyntaxNode, kind: DraftBlock['kind']): void {
    this.collector.block(kind, node.from, () => this.#inline(node, node.from, node.to));
  }

  /** Copies what stands in a node between `from` and `to`, child by child. */
  #inline(node: SyntaxNode, from: number, to: number): void {
    let at = from;
    for (let child = node.firstChild; child && child.from < to; child = child.nextSibling) {
      if (child.to <= at) continue;
      const drops =
        child.name === 'Citation' || child.name === 'FootnoteReference' || child.name === 'InlineNote';
      this.#copy(at, Math.max(at, child.from), drops);
      at = this.#child(child, to);
    }
    this.#copy(at, to, false);
  }

  /** Text without markup; `trimmed` leaves white space at its end out, where what follows is left out. */
  #copy(from: number, to: number, trimmed: boolean): void {
    let end = to;
    if (trimmed) while (end > from && /\s/.test(this.#text[end - 1]!)) end--;
    if (from < end) this.collector.out.copy(this.#text, from, end);
  }

  /** Reads an inline node and says where to go on. */
  #child(node: SyntaxNode, limit: number): number {
    const { out } = this.collector;
    const text = this.#text;
    switch (node.name) {
      case 'EmphasisMark':
      case 'StrikethroughMark':
      case 'LinkMark':
      case 'TaskMarker':
      case 'ListMark':
      case 'FootnoteMark':
      case 'FootnoteReference':
      case 'ProcessingInstruction':
      case 'LinkLabel':
      case 'LinkTitle':
        return node.to;
      case 'HeaderMark':
      case 'QuoteMark':
        return Math.min(limit, node.to + (text[node.to] === ' ' ? 1 : 0));
      case 'Escape':
        out.copy(text, node.from + 1, node.to);
        return node.to;
      case 'Entity':
        out.replace(decodeEntity(text.slice(node.from, node.to)), node.from, node.to);
        return node.to;
      case 'HTMLTag':
        if (/^<br\b/i.test(text.slice(node.from, node.to))) out.replace(' ', node.from, node.to);
        return node.to;
      case 'Comment':
        this.comments.push({ start: node.from, end: node.to });
        return node.to;
      case 'InlineCode':
      case 'Math':
      case 'Image':
      case 'URL':
      case 'Autolink':
        out.replace(placeholder, node.from, node.to);
        return node.to;
      case 'Citation': {
        const citation = readBracketed(text, node.from, node.to);
        if (citation) this.citations.push(citation);
        return node.to;
      }
      case 'NarrativeCitation': {
        const citation = readNarrative(text, node.from, node.to);
        if (citation) this.citations.push(citation);
        out.replace(placeholder, node.from, node.to);
        return node.to;
      }
      case 'InlineNote':
        // In place, as a parenthesis: prose keeps the order of the draft.
        out.replace(' (', node.from, node.from + 2);
        this.#inline(node, node.from + 2, node.to - 1);
        out.replace(')', node.to - 1, node.to);
        return node.to;
      case 'Link':
        this.#link(node);
        return node.to;
      default:
        this.#inline(node, node.from, node.to);
        return node.to;
    }
  }

  /** A link's text. What only looks like a link (`[The city]`, `[sic]`) is prose, brackets and all. */
  #link(node: SyntaxNode): void {
    const marks = node.getChildren('LinkMark');
    const close = marks[1];
    if (!close) {
      this.#inline(node, node.from, node.to);
      return;
    }
    const label = node.getChild('LinkLabel');
    const isInline = node.getChild('URL') !== null || this.#text[close.to] === '(';
    const written = label ? this.#text.slice(label.from + 1, label.to - 1) : '';
    const name = normalLabel(written === '' ? this.#text.slice(node.from + 1, close.from) : written);
    const isLink = (isInline && node.to > close.to) || this.definitions.has(name);
    if (isLink) {
      this.#inline(node, node.from + 1, close.from);
      return;
    }
    const { out } = this.collector;
    out.copy(this.#text, node.from, node.from + 1);
    this.#inline(node, node.from + 1, close.from);
    out.copy(this.#text, close.from, node.to);
  }
}

function definitionsIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^[ >\t]{0,20}\[([^\]\n]{1,200})\]:/gm)].map((m) => normalLabel(m[1]!)));
}

function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
