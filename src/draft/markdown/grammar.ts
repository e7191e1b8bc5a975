import type { Tree } from '@lezer/common';
import {
  Autolink,
  type BlockContext,
  parser as commonmark,
  type InlineContext,
  type LeafBlock,
  type LeafBlockParser,
  type Line,
  type MarkdownConfig,
  Strikethrough,
  Table,
  TaskList,
} from '@lezer/markdown';
import { bracketedCitation, narrativeCitation } from '../citations.js';
import { type Spliced, spliceTree } from './splice.js';
import { spliceBlocks } from './spliceBlocks.js';

// What Pandoc's Markdown adds to CommonMark and GFM, as extensions of Lezer's parser: footnotes, mathematics and
// citations. Each looks ahead a bounded way, so that parsing stays linear.

/** How far mathematics may run, in UTF-16 units: a longer formula is a forgotten dollar sign. */
const longestMath = 2000;
/** What begins a definition, in a paragraph: `:   words`, `~ words`. */
export const definitionMark = /^ {0,2}[:~][ \t]{1,4}(?=\S)/gm;

/** How far an inline note may run. */
const longestNote = 4000;

const math: MarkdownConfig = {
  defineNodes: ['Math'],
  parseInline: [
    {
      name: 'Math',
      parse(cx: InlineContext, next: number, pos: number): number {
        if (next !== 36) return -1;
        const ahead = cx.slice(pos, Math.min(cx.end, pos + longestMath));
        // Pandoc's rule: no white space inside the dollar signs, no figure behind the closing one.
        const m = /^\$\$[^$]+\$\$|^\$(?=[^\s$])(?:[^$\\]|\\.)*?[^\s\\$]\$(?!\d)|^\$[^\s$\\]\$(?!\d)/.exec(
          ahead,
        );
        return m ? cx.addElement(cx.elt('Math', pos, pos + m[0].length)) : -1;
      },
      before: 'Emphasis',
    },
  ],
};

class FootnoteDefinition implements LeafBlockParser {
  readonly #mark: number;
  constructor(mark: number) {
    this.#mark = mark;
  }
  nextLine(): boolean {
    return false;
  }
  finish(cx: BlockContext, leaf: LeafBlock): boolean {
    const from = leaf.start;
    const inner = cx.parser.parseInline(leaf.content.slice(this.#mark), from + this.#mark);
    const mark = cx.elt('FootnoteMark', from, from + this.#mark);
    cx.addLeafElement(leaf, cx.elt('FootnoteDefinition', from, from + leaf.content.length, [mark, ...inner]));
    return true;
  }
}

const footnotes: MarkdownConfig = {
  defineNodes: [
    { name: 'FootnoteDefinition', block: true },
    'FootnoteMark',
    'FootnoteReference',
    'InlineNote',
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      leaf(_cx: BlockContext, leaf: LeafBlock): LeafBlockParser | null {
        const mark = /^\[\^[^\]\s]{1,100}\]:[ \t]*/.exec(leaf.content);
        return mark ? new FootnoteDefinition(mark[0].length) : null;
      },
      before: 'LinkReference',
    },
  ],
  parseInline: [
    {
      name: 'FootnoteReference',
      parse(cx: InlineContext, next: number, pos: number): number {
        if (next === 91 && cx.char(pos + 1) === 94) {
          const m = /^\[\^[^\]\s]{1,100}\]/.exec(cx.slice(pos, Math.min(cx.end, pos + 110)));
          return m ? cx.addElement(cx.elt('FootnoteReference', pos, pos + m[0].length)) : -1;
        }
        if (next === 94 && cx.char(pos + 1) === 91) {
          const end = closingBracket(cx, pos + 1);
          if (end < 0) return -1;
          const inner = cx.parser.parseInline(cx.slice(pos + 2, end), pos + 2);
          return cx.addElement(cx.elt('InlineNote', pos, end + 1, inner));
        }
        return -1;
      },
      before: 'Link',
    },
  ],
};

function closingBracket(cx: InlineContext, open: number): number {
  let depth = 0;
  for (let i = open; i < Math.min(cx.end, open + longestNote); i++) {
    const c = cx.char(i);
    if (c === 92) i++;
    else if (c === 91) depth++;
    else if (c === 93 && --depth === 0) return i;
  }
  return -1;
}

const citations: MarkdownConfig = {
  defineNodes: ['Citation', 'NarrativeCitation'],
  parseInline: [
    {
      name: 'Citation',
      parse(cx: InlineContext, next: number, pos: number): number {
        if (next === 91) {
          const length = bracketedCitation(cx.slice(pos, Math.min(cx.end, pos + 1000)));
          // `[text @key](url)` is a link.
          if (length === 0 || cx.char(pos + length) === 40) return -1;
          return cx.addElement(cx.elt('Citation', pos, pos + length));
        }
        if (next === 64 || (next === 45 && cx.char(pos + 1) === 64)) {
          const before = pos > cx.offset ? cx.slice(pos - 1, pos) : ' ';
          if (/[\p{L}\p{N}_@.+-]/u.test(before)) return -1;
          const length = narrativeCitation(cx.slice(pos, Math.min(cx.end, pos + 500)));
          return length > 0 ? cx.addElement(cx.elt('NarrativeCitation', pos, pos + length)) : -1;
        }
        return -1;
      },
      before: 'Link',
    },
  ],
};

/** `::: {.callout-note}` and the line of colons that closes it: Pandoc's, Quarto's and MyST's fences around blocks. */
const divisionFence = /^:{3,}[ \t]*(?:[\w.-]+[ \t]*:*|\{.*)?$/;

const divisions: MarkdownConfig = {
  defineNodes: [{ name: 'DivisionFence', block: true }],
  parseBlock: [
    {
      name: 'DivisionFence',
      parse(cx: BlockContext, line: Line): boolean {
        if (!divisionFence.test(line.text.slice(line.pos).trimEnd())) return false;
        const from = cx.lineStart + line.pos;
        cx.addElement(cx.elt('DivisionFence', from, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
      endLeaf: (_cx: BlockContext, line: Line) => divisionFence.test(line.text.slice(line.pos).trimEnd()),
    },
  ],
};

const linkMarks = /www\.|:\/\/|@|mailto:|xmpp:/;
/** Told apart by itself: to compare its text may mean to go through all of it, at every letter. */
let lastInline: InlineContext | undefined;
let mayLink = false;

/** Addresses without angle brackets, looked for only in texts that have a mark of one: Lezer asks at every letter. */
const addresses: MarkdownConfig = {
  parseInline: Autolink.parseInline!.map((parser) => ({
    ...parser,
    parse(cx: InlineContext, next: number, pos: number): number {
      if (cx !== lastInline) {
        lastInline = cx;
        mayLink = linkMarks.test(cx.text);
      }
      return mayLink ? parser.parse!(cx, next, pos) : -1;
    },
  })),
};

// GitHub's Markdown, as `GFM` puts it together.
const github = [Table, TaskList, Strikethrough, addresses];

const parser = commonmark.configure([github, math, footnotes, citations, divisions]);

const parse = (text: string) => parser.parse(text);

let lastText: string | undefined;
let lastTree: Tree | undefined;

/**
 * The syntax tree of a Markdown text. The last one is kept, since several questions are asked about each version, and most
 * versions differ from the last one in a letter.
 */
export function parseTree(text: string): Tree {
  if (text !== lastText || !lastTree) {
    const known = lastText !== undefined && lastTree && spliceTree(lastTree, lastText, text, parse);
    lastTree = known ? known.tree : parse(text);
    lastText = text;
  }
  return lastTree;
}

/** The tree of a text that differs from an earlier one in one paragraph; `undefined` where it differs in more. */
export function parseAgain(tree: Tree, old: string, now: string): Spliced | undefined {
  return taken(spliceTree(tree, old, now, parse), now);
}

/**
 * The same where it differs in blocks between two paragraphs; `undefined` where there are none.
 *
 * @param isPlain whether a text is parsed as it is written
 */
export function parseBlocksAgain(
  tree: Tree,
  old: string,
  now: string,
  isPlain: (text: string) => boolean,
): Spliced | undefined {
  return taken(spliceBlocks(tree, old, now, parse, isPlain), now);
}

function taken(spliced: Spliced | undefined, now: string): Spliced | undefined {
  if (spliced) {
    lastTree = spliced.tree;
    lastText = now;
  }
  return spliced;
}
