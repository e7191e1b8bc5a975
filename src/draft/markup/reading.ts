import type { Span } from '../../text/span.js';
import { assembleDraft, ProseCollector } from '../assemble.js';
import type { Citation, Draft, DraftBlock } from '../model.js';
import { readSuppressions } from '../suppressions.js';
import { type InlineRules, type InlineSink, readInline } from './inline.js';

/** What the reader of a light markup language collects: blocks of prose, and what it passed over. */
export class MarkupReading implements InlineSink {
  readonly collector = new ProseCollector();
  readonly citations: Citation[] = [];
  readonly comments: Span[] = [];
  readonly passed: Span[] = [];
  readonly bibliographies: string[] = [];
  readonly #text: string;
  readonly #rules: InlineRules;

  constructor(text: string, rules: InlineRules) {
    this.#text = text;
    this.#rules = rules;
  }

  /** No prose. */
  pass(start: number, end: number): void {
    if (end > start) this.passed.push({ start, end });
  }

  /** A comment: no prose, and read for suppressions. */
  comment(start: number, end: number): void {
    this.comments.push({ start, end });
    this.pass(start, end);
  }

  /** A block of prose that stands in one piece, or in several that are joined by a space (lines of a cell). */
  block(kind: DraftBlock['kind'], ...pieces: readonly Span[]): void {
    const [first] = pieces;
    if (!first) return;
    this.collector.block(kind, first.start, () => {
      pieces.forEach((piece, i) => {
        if (i > 0)
          this.collector.out.replace(' ', pieces[i - 1]!.end, Math.max(pieces[i - 1]!.end, piece.start));
        readInline(this.#text, piece.start, piece.end, this.#rules, this);
      });
    });
  }

  draft(languageId: string, previous?: Draft): Draft {
    const byStart = (a: Span, b: Span) => a.start - b.start;
    return assembleDraft(
      {
        languageId,
        text: this.#text,
        ...this.collector.finish(),
        citations: this.citations.sort(byStart),
        suppressions: readSuppressions(this.#text, this.comments.sort(byStart)),
        bibliographies: this.bibliographies,
      },
      previous,
    );
  }
}

/**
 * Parsing and the question for prose for one language: the reading of the text asked for last is kept, since both
 * questions come together, once a keystroke.
 */
export function kept(read: (text: string) => MarkupReading, languageId: string) {
  let last: { readonly text: string; readonly reading: MarkupReading; draft?: Draft } | undefined;
  const of = (text: string) => {
    if (last?.text !== text) last = { text, reading: read(text) };
    return last;
  };
  return {
    parse(text: string, previous?: Draft): Draft {
      const found = of(text);
      found.draft ??= found.reading.draft(languageId, previous);
      return found.draft;
    },
    isProse: (text: string, offset: number) =>
      !of(text).reading.passed.some((p) => p.start < offset && offset < p.end),
  };
}
