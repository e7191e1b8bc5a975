import type { BlockKind, Paragraph, Source, SourceLine } from '../../source/model.js';
import type { Problem } from '../../util/problem.js';

/** What a source is but its text and metadata, short, as JSON. */
interface Stored {
  readonly hash: string;
  readonly original?: Source['original'];
  readonly paragraphs: readonly (readonly number[])[];
  readonly speakers?: readonly (readonly [paragraph: number, start: number, end: number])[];
  /** start, end, paragraph, sentence, kind, locator. */
  readonly lines: readonly (readonly number[])[];
  readonly locators: readonly string[];
  readonly problems?: readonly Problem[];
}

/** What is read back of a source at once. */
export interface SourceRecord extends Pick<Source, 'hash' | 'paragraphs' | 'lines'> {
  readonly original?: Source['original'];
  readonly problems: readonly Problem[];
}

const kinds: readonly BlockKind[] = ['sentence', 'heading', 'list-item', 'table-row'];

/** A source without its text and metadata as JSON, lines and paragraphs as numbers. */
export function writeRecord(source: Source, problems: readonly Problem[]): string {
  const locators = new Map<string, number>();
  const numberOf = (locator: string) => {
    const known = locators.get(locator) ?? locators.size;
    locators.set(locator, known);
    return known;
  };
  const lines = source.lines.map((l) => [
    l.start,
    l.end,
    l.paragraph,
    l.sentence,
    kinds.indexOf(l.kind),
    numberOf(l.locator),
  ]);
  const speakers = source.paragraphs.flatMap((p, i): [number, number, number][] =>
    p.speaker ? [[i, p.speaker.start, p.speaker.end]] : [],
  );
  const stored: Stored = {
    hash: source.hash,
    ...(source.original && { original: source.original }),
    paragraphs: source.paragraphs.map((p) => [
      p.start,
      p.end,
      p.number,
      kinds.indexOf(p.kind),
      p.quoted ? 1 : 0,
      p.firstLine,
      p.endLine,
    ]),
    ...(speakers.length > 0 && { speakers }),
    lines,
    locators: [...locators.keys()],
    ...(problems.length > 0 && { problems }),
  };
  return JSON.stringify(stored);
}

/** The inverse of {@link writeRecord}. */
export function readRecord(json: string): SourceRecord {
  const stored = JSON.parse(json) as Stored;
  const speakers = new Map(stored.speakers?.map(([i, start, end]) => [i, { start, end }]));
  const paragraphs = stored.paragraphs.map((p, i): Paragraph => {
    const [start, end, number, kind, quoted, firstLine, endLine] = p as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const speaker = speakers.get(i);
    return {
      start,
      end,
      number,
      kind: kinds[kind]!,
      quoted: quoted === 1,
      firstLine,
      endLine,
      ...(speaker && { speaker }),
    };
  });
  const lines = stored.lines.map((l, index): SourceLine => {
    const [start, end, paragraph, sentence, kind, locator] = l as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return {
      start,
      end,
      index,
      paragraph,
      sentence,
      kind: kinds[kind]!,
      locator: stored.locators[locator]!,
    };
  });
  return {
    hash: stored.hash,
    ...(stored.original && { original: stored.original }),
    paragraphs,
    lines,
    problems: stored.problems ?? [],
  };
}
