import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { BlockKind, Paragraph, PlaceMark, SourceLine } from './model.js';

/** A block as a reader found it, before it is numbered and split into lines. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly quoted?: boolean;
  /** Whether a block quotation begins with it, where one may end right before it. */
  readonly opensQuote?: boolean;
  /** Where a reader finds it, if better than by the paragraph: `p. 12`, `00:12:31`. */
  readonly locator?: string;
  /** Where parts of it are found, by where they begin: pages and times inside a paragraph. Ascending. */
  readonly marks?: readonly PlaceMark[];
  /** Who speaks it, where the format says so: the name, written before the words. */
  readonly speaker?: Span;
}

/** Numbers blocks from 1 and splits running prose and list items into sentences; other blocks are one line each. */
export function structure(
  text: string,
  blocks: readonly Block[],
): { paragraphs: Paragraph[]; lines: SourceLine[] } {
  const paragraphs: Paragraph[] = [];
  const lines: SourceLine[] = [];
  for (const block of blocks) {
    const number = paragraphs.length + 1;
    const firstLine = lines.length;
    const isProse = block.kind === 'sentence' || block.kind === 'list-item';
    const spans = isProse ? splitSentences(text, block) : [{ start: block.start, end: block.end }];
    // The first mark of a block stands behind the speaker's name.
    const [first] = block.marks ?? [];
    const usual = first?.locator ?? block.locator ?? `para. ${number}`;
    for (let i = 0; i < spans.length; i++) {
      const { start, end } = spans[i]!;
      lines.push({
        index: lines.length,
        paragraph: number,
        sentence: i + 1,
        start,
        end,
        kind: block.kind,
        locator: (first && block.marks?.findLast((m) => m.offset <= start)?.locator) ?? usual,
      });
    }
    const paragraph: Paragraph = {
      number,
      kind: block.kind,
      quoted: block.quoted ?? false,
      start: block.start,
      end: block.end,
      firstLine,
      endLine: lines.length,
    };
    const isMore = block.opensQuote || block.speaker || first;
    paragraphs.push(
      isMore
        ? {
            ...paragraph,
            ...(block.opensQuote && { opensQuote: true }),
            ...(block.speaker && { speaker: block.speaker }),
            ...(first && block.marks && { marks: block.marks }),
          }
        : paragraph,
    );
  }
  return { paragraphs, lines };
}

/** A block further back in a text: the text that it was read from begins at `by`. */
export function movedBlock(block: Block, by: number): Block {
  const { marks, speaker } = block;
  return {
    ...block,
    start: block.start + by,
    end: block.end + by,
    ...(marks && { marks: marks.map((m) => ({ ...m, offset: m.offset + by })) }),
    ...(speaker && { speaker: { start: speaker.start + by, end: speaker.end + by } }),
  };
}
