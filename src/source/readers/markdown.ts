import { parser as commonmark, GFM } from '@lezer/markdown';
import { parse as parseYaml } from 'yaml';
import { trimSpan } from '../../text/span.js';
import type { Block } from '../structure.js';

const parser = commonmark.configure([GFM]);

/** Blocks of a Markdown source, and the fields of its front matter. Spans are of the raw text, markup included. */
export function markdownBlocks(text: string): {
  blocks: Block[];
  frontMatter: Readonly<Record<string, unknown>>;
} {
  const { end, fields } = readFrontMatter(text);
  const blocks: Block[] = [];
  // Lezer counts from the start of what it is given: front matter is blanked, so that offsets stay.
  const body = text.slice(0, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
  let quoted = 0;
  parser.parse(body).iterate({
    enter(node) {
      const name = node.name;
      if (name === 'Blockquote') quoted++;
      else if (name === 'FencedCode' || name === 'CodeBlock' || name === 'LinkReference') return false;
      else if (name === 'HTMLBlock' || name === 'CommentBlock' || name === 'ProcessingInstructionBlock')
        return false;
      else if (/^(?:ATX|Setext)Heading/.test(name))
        push(body, node.from, node.to, 'heading', blocks, quoted > 0);
      else if (name === 'TableHeader' || name === 'TableRow')
        push(body, node.from, node.to, 'table-row', blocks, quoted > 0);
      else if (name === 'Paragraph' || name === 'Task') {
        const item = node.node.parent?.name === 'ListItem';
        push(body, node.from, node.to, item ? 'list-item' : 'sentence', blocks, quoted > 0);
        return false;
      }
      return undefined;
    },
    leave(node) {
      if (node.name === 'Blockquote') quoted--;
    },
  });
  return { blocks, frontMatter: fields };
}

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
  const bare = line.replace(/\s+#+$/, '').replace(/\s*[\r\n]+\s*(?:=+|-+)$/, '');
  return trimSpan(text, { start: s.start + marks, end: s.start + Math.max(marks, bare.length) });
}

/** YAML between `---` lines at the start; `end` is behind it. What is no YAML is left out, never an error. */
function readFrontMatter(text: string): { end: number; fields: Readonly<Record<string, unknown>> } {
  const match = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(
    text.slice(0, 100_000),
  );
  if (!match) return { end: 0, fields: {} };
  const yaml = match[0].replace(/^---[ \t]*\r?\n/, '').replace(/(?:---|\.\.\.)[ \t]*(?:\r?\n)?$/, '');
  try {
    const fields: unknown = parseYaml(yaml);
    const isRecord = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
    return { end: match[0].length, fields: isRecord ? (fields as Record<string, unknown>) : {} };
  } catch {
    return { end: match[0].length, fields: {} };
  }
}
