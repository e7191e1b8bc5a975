import { addSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { once } from '../util/once.js';
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

/** Paragraphs and lines in columns, which take a tenth of what objects do. */
export interface Columns {
  /** Start and end of each line. */
  readonly lines: Uint32Array;
  /** Start, end and first line of each paragraph. */
  readonly paragraphs: Uint32Array;
  /** Of each paragraph `kinds.indexOf(kind) * 4`, 2 where a block quotation begins, 1 where one is. */
  readonly flags: Uint8Array;
  /** What only some paragraphs have, by their index. */
  readonly more: ReadonlyMap<number, Pick<Block, 'locator' | 'marks' | 'speaker'>>;
}

/** What a paragraph may be, in the order of their numbers. */
export const kinds: readonly BlockKind[] = ['sentence', 'heading', 'list-item', 'table-row'];

/** Paragraphs and lines of a text. */
export interface Structure {
  /** Objects are made when they are first asked for. */
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly SourceLine[];
  readonly columns: Columns;
}

/** Paragraphs and lines that are in columns. */
export function structured(columns: Columns): Structure {
  const made = once(() => objectsOf(columns));
  return {
    columns,
    get paragraphs() {
      return made().paragraphs;
    },
    get lines() {
      return made().lines;
    },
  };
}

/** Numbers blocks from 1 and splits running prose and list items into sentences; other blocks are one line each. */
export function structure(text: string, blocks: readonly Block[]): Structure {
  return structured(splitBlocks(text, blocks));
}

const nothing: Columns['more'] = new Map();
/** Of the text that is being split. */
const bounds: number[] = [];

function splitBlocks(text: string, blocks: readonly Block[]): Columns {
  bounds.length = 0;
  const paragraphs = new Uint32Array(blocks.length * 3);
  const flags = new Uint8Array(blocks.length);
  let more: Map<number, Pick<Block, 'locator' | 'marks' | 'speaker'>> | undefined;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const { start, end, kind, locator, marks, speaker } = block;
    paragraphs[i * 3] = start;
    paragraphs[i * 3 + 1] = end;
    paragraphs[i * 3 + 2] = bounds.length / 2;
    flags[i] = kinds.indexOf(kind) * 4 + (block.opensQuote ? 2 : 0) + (block.quoted ? 1 : 0);
    if (kind === 'sentence' || kind === 'list-item') addSentences(text, block, bounds);
    else bounds.push(start, end);
    if (locator === undefined && speaker === undefined && !marks?.length) continue;
    more ??= new Map();
    more.set(i, {
      ...(locator !== undefined && { locator }),
      ...(marks?.length && { marks }),
      ...(speaker && { speaker }),
    });
  }
  return { lines: Uint32Array.from(bounds), paragraphs, flags, more: more ?? nothing };
}

/** The columns of a source, which are made where they are not at hand. */
export function columnsOf(
  source: Omit<Structure, 'columns'> & { readonly columns?: Columns | undefined },
): Columns {
  return source.columns ?? columnsFrom(source);
}

function columnsFrom({ paragraphs, lines }: Omit<Structure, 'columns'>): Columns {
  const more = new Map<number, Pick<Block, 'locator' | 'marks' | 'speaker'>>();
  paragraphs.forEach(({ number, marks, speaker, firstLine }, i) => {
    const locator = lines[firstLine]?.paragraph === number ? lines[firstLine].locator : undefined;
    const isUsual = locator === undefined || locator === `para. ${number}` || marks !== undefined;
    if (isUsual && !marks && !speaker) return;
    more.set(i, { ...(!isUsual && { locator }), ...(marks && { marks }), ...(speaker && { speaker }) });
  });
  return {
    lines: Uint32Array.from(lines.flatMap((l) => [l.start, l.end])),
    paragraphs: Uint32Array.from(paragraphs.flatMap((p) => [p.start, p.end, p.firstLine])),
    flags: Uint8Array.from(
      paragraphs,
      (p) => kinds.indexOf(p.kind) * 4 + (p.opensQuote ? 2 : 0) + (p.quoted ? 1 : 0),
    ),
    more,
  };
}

function objectsOf({ lines: bounds, paragraphs: places, flags, more }: Columns): {
  readonly paragraphs: readonly Paragraph[];
  readonly lines: readonly SourceLine[];
} {
  const paragraphs: Paragraph[] = [];
  const lines: SourceLine[] = [];
  for (let i = 0; i < flags.length; i++) {
    const number = i + 1;
    const kind = kinds[flags[i]! >>> 2]!;
    const firstLine = places[i * 3 + 2]!;
    const endLine = i + 1 < flags.length ? places[i * 3 + 5]! : bounds.length / 2;
    const own = more.get(i);
    // The first mark of a block stands behind the speaker's name.
    const usual = own?.marks?.[0]?.locator ?? own?.locator ?? `para. ${number}`;
    for (let line = firstLine; line < endLine; line++) {
      const [start, end] = [bounds[line * 2]!, bounds[line * 2 + 1]!];
      lines.push({
        index: line,
        paragraph: number,
        sentence: line - firstLine + 1,
        start,
        end,
        kind,
        locator: own?.marks?.findLast((m) => m.offset <= start)?.locator ?? usual,
      });
    }
    const paragraph: Paragraph = {
      number,
      kind,
      quoted: (flags[i]! & 1) > 0,
      start: places[i * 3]!,
      end: places[i * 3 + 1]!,
      firstLine,
      endLine,
    };
    const opensQuote = (flags[i]! & 2) > 0;
    paragraphs.push(
      opensQuote || own?.speaker || own?.marks
        ? {
            ...paragraph,
            ...(opensQuote && { opensQuote }),
            ...(own?.speaker && { speaker: own.speaker }),
            ...(own?.marks && { marks: own.marks }),
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
