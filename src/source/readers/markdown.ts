import { parser as commonmark, GFM } from '@lezer/markdown';
import { trimSpan } from '../../text/span.js';
import type { Block } from '../structure.js';
import { plainBlocks } from './text.js';

/** Only blocks are wanted here, and inline parsing of thousands of brackets takes more than linear time. */
const parser = commonmark.configure([
  GFM,
  {
    remove: [
      'Escape',
      'Entity',
      'InlineCode',
      'HTMLTag',
      'Emphasis',
      'HardBreak',
      'Link',
      'Image',
      'LinkEnd',
      'Strikethrough',
      'Autolink',
    ],
  },
]);

/** A line that opens more quotations and lists inside one another than anybody writes: parsing it would take too long. */
const tooDeep = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){64}/m;

/**
 * Blocks of a Markdown source, from `from` on (behind its front matter). Spans are of the raw text: markup inside a
 * paragraph stays, that around it (`##`, `-`, `>`) does not. Code, HTML, comments and definitions are no text to cite.
 */
export function markdownBlocks(text: string, from = 0): Block[] {
  // What is no Markdown is blanked, so that offsets stay: what is before, and the fences of Quarto's divisions.
  const before = text.slice(0, from).replace(/[^\r\n]/g, ' ');
  const body =
    before +
    text
      .slice(from)
      // The parser ends lines at `\n` only.
      .replace(/\r(?!\n)/g, '\n')
      .replace(/^[ \t]*:{3,}[^\r\n]*/gm, (fence) => ' '.repeat(fence.length));
  if (tooDeep.test(body)) return plainBlocks(body);
  const blocks: Block[] = [];
  let quoted = 0;
  const around: string[] = [];
  parser.parse(body).iterate({
    enter(node) {
      const name = node.name;
      if (name === 'Blockquote') quoted++;
      else if (skipped.has(name)) return false;
      else if (/^(?:ATX|Setext)Heading/.test(name))
        push(body, node.from, node.to, 'heading', blocks, quoted > 0);
      else if (name === 'TableHeader' || name === 'TableRow')
        push(body, node.from, node.to, 'table-row', blocks, quoted > 0);
      else if (name === 'Paragraph' || name === 'Task') {
        push(
          body,
          node.from,
          node.to,
          around.at(-1) === 'ListItem' ? 'list-item' : 'sentence',
          blocks,
          quoted > 0,
        );
        return false;
      }
      around.push(name);
      return undefined;
    },
    leave(node) {
      around.pop();
      if (node.name === 'Blockquote') quoted--;
    },
  });
  return blocks;
}

const skipped: ReadonlySet<string> = new Set([
  'FencedCode',
  'CodeBlock',
  'LinkReference',
  'HTMLBlock',
  'CommentBlock',
  'ProcessingInstructionBlock',
]);

function push(
  text: string,
  from: number,
  to: number,
  kind: Block['kind'],
  blocks: Block[],
  quoted: boolean,
): void {
  let s = trimSpan(text, { start: from, end: to });
  if (kind === 'heading') s = withoutHeadingMarks(text, s);
  if (s.start < s.end) blocks.push({ ...s, kind, ...(quoted && { quoted }) });
}

/** `## Title ##` and underlined headings without their marks. */
function withoutHeadingMarks(
  text: string,
  s: { start: number; end: number },
): { start: number; end: number } {
  const line = text.slice(s.start, s.end);
  const marks = /^#{1,6}\s*/.exec(line)?.[0].length ?? 0;
  const bare = line.replace(/(?<!\s)\s+#+$/, '').replace(/(?<!\s)[^\S\r\n]*[\r\n]\s*(?:=+|-+)$/, '');
  return trimSpan(text, { start: s.start + marks, end: s.start + Math.max(marks, bare.length) });
}
