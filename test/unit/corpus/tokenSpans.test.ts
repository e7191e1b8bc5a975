import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readerOf, SpanWriter, tokensAStretch } from '../../../src/corpus/index/tokenSpans.js';

/** Gaps and lengths as they are between words, and others. */
const step = fc.tuple(
  fc.oneof({ weight: 8, arbitrary: fc.nat(6) }, fc.nat(100_000)),
  fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 34 }) }, fc.integer({ min: 1, max: 3_000 })),
);

const placed = (steps: readonly (readonly [gap: number, length: number])[], from = 0) => {
  let end = from;
  return steps.map(([gap, length]) => {
    const start = end + gap;
    end = start + length;
    return { start, end };
  });
};

const written = (sources: readonly ReturnType<typeof placed>[]) => {
  const writer = new SpanWriter();
  for (const spans of sources)
    writer.add(
      spans.map((s) => s.start),
      spans.map((s) => s.end),
      spans.length,
    );
  return writer.done();
};

describe('where tokens stand', () => {
  it('is read as it was written, whatever is between them, over several sources', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 200 }), { maxLength: 4 }), (all) => {
        const sources = all.map((steps) => placed(steps));
        const reader = readerOf(written(sources));
        const spans = sources.flat();
        for (const [token, span] of spans.entries()) expect(reader.span(token)).toEqual(span);
        const [starts, ends] = [new Uint32Array(spans.length), new Uint32Array(spans.length)];
        reader.columns(0, starts, ends);
        expect([...starts]).toEqual(spans.map((s) => s.start));
        expect([...ends]).toEqual(spans.map((s) => s.end));
      }),
    );
  });

  it('takes a byte for a word behind a space or a mark and a space, more for what is further off or longer', () => {
    const bytes = (gap: number, length: number) => {
      const steps = Array.from({ length: tokensAStretch }, (): [number, number] => [1, 4]);
      steps[9] = [gap, length];
      return written([placed(steps)]).bytes.length;
    };
    const plain = bytes(1, 4);
    expect([bytes(2, 1), bytes(4, 32)]).toEqual([plain, plain]);
    expect([bytes(5, 4), bytes(1, 33), bytes(0, 4)].every((n) => n > plain)).toBe(true);
  });
});
