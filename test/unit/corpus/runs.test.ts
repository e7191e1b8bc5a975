import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIndex, saveIndex } from '../../../src/corpus/file/store.js';
import { findOpenings, findRuns, type Slot } from '../../../src/corpus/index/runs.js';
import { lineOf, type Segment, slotOf, wordNumber } from '../../../src/corpus/index/segment.js';
import { buildSegment } from '../../../src/corpus/index/segmentBuilder.js';
import { isMistyped, similarAnywhere, similarWords } from '../../../src/corpus/index/similarWords.js';
import { readSource } from '../../../src/source/read.js';
import { memoryStorage } from '../../support/memoryStorage.js';

// Few words, so that runs come again and again.
const text = fc
  .array(fc.constantFrom('we', 'will', 'plant', 'plants', 'trees.', 'We', '“will', 'go”', '\n\n'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((words) => words.join(' '));

function segmentOf(texts: readonly string[]): Segment {
  const sources = texts.flatMap((t, i) => {
    const bytes = new TextEncoder().encode(t);
    return readSource({ uri: `${i}.txt`, name: `${i}.txt`, bytes }).source ?? [];
  });
  return buildSegment(sources);
}

/** The same segment, read back from a file. */
function inFile(segment: Segment): Segment {
  const storage = memoryStorage();
  saveIndex(
    storage,
    [segment],
    () => ({ stamp: '', problems: [] }),
    () => 'a',
  );
  return openIndex(storage)!.segments[0]!;
}

function naive(segment: Segment, slots: readonly Slot[]): number[] {
  const found: number[] = [];
  for (let t = 0; t + slots.length <= segment.tokens.length; t++) {
    const fits = slots.every((s, i) => {
      const word = segment.tokens.get(t + i);
      if (s.kind === 'word') return s.word === word;
      return s.kind === 'range' ? s.range.from <= word && word < s.range.to : s.accepts(word);
    });
    const isOne = slotOf(segment.firstToken, t) === slotOf(segment.firstToken, t + slots.length - 1);
    if (fits && isOne) found.push(t);
  }
  return found;
}

describe('runs of words', () => {
  it('are the same as by looking at every token, in memory and in a file', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 12 }),
        fc.infiniteStream(fc.nat(99)),
        (texts, n) => {
          const segment = segmentOf(texts);
          const count = segment.words.length;
          if (count === 0) return;
          const next = (below: number) => (n.next().value as number) % below;
          const slots = Array.from(
            { length: 1 + next(5) },
            (): Slot => ({ kind: 'word', word: next(count) }),
          );
          const kind = next(3);
          const from = next(count);
          if (kind === 1) slots[slots.length - 1] = { kind: 'range', range: { from, to: count } };
          if (kind === 2 && slots.length > 1)
            slots[next(slots.length)] = { kind: 'like', accepts: (w) => w % 2 === 0 };
          const right = naive(segment, slots);
          for (const own of [segment, inFile(segment)]) {
            expect([...findRuns(own, slots, 1_000)].sort((a, b) => a - b)).toEqual(right);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('at openings are those that are sorted next to one another', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const segment = segmentOf(texts);
        const slots = ['we', 'will'].map((w): Slot => ({ kind: 'word', word: wordNumber(segment.words, w) }));
        if (slots.some((s) => s.kind === 'word' && s.word < 0)) return;
        const { from, to } = findOpenings(segment, slots);
        const all = segment.openings.slice(0, segment.openings.length);
        const right = Array.from(all, (t, i) => [t, i] as const).filter(([t]) =>
          slots.every((s, k) => s.kind === 'word' && segment.tokens.get(t + k) === s.word),
        );
        expect(to - from).toBe(right.length);
        for (const [, i] of right) expect(from <= i && i < to).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

it('knows the line of every token', () => {
  const segment = segmentOf(['One line. Another one here.\n\nA third. 4.', `${'word '.repeat(200)}. End.`]);
  for (let t = 0; t < segment.tokens.length; t++) {
    expect(lineOf(segment, t)).toBe(slotOf(segment.lineToken, t));
  }
});

it('finds every word that a mistyped one may stand for', () => {
  const segment = segmentOf(['separate separately Separation desperate operate temperate seperate trees']);
  for (const typed of ['separlate', 'xeparate', 'teprate', 'temprate', 'trese']) {
    const right = segment.words.filter((w) => isMistyped(typed, w));
    expect(
      similarAnywhere([segment], typed, false, 100)
        .map((m) => segment.words[m.numbers[0]!])
        .sort(),
    ).toEqual(right);
  }
  expect(similarAnywhere([segment], 'despar', true, 9).map((m) => m.text)).toContain('desperate');
});

it('takes the words of several segments for one vocabulary', () => {
  const segments = [['trees trees seperate'], ['separate separate separate'], ['separate desperate']].map(
    segmentOf,
  );
  for (const like of [
    similarWords(segments, 'separlate', 5),
    similarAnywhere(segments, 'separlate', false, 5),
  ]) {
    expect(like.map((m) => m.text)).toEqual(['separate', 'seperate']);
    expect([...like[0]!.numbers].map((n) => n >= 0)).toEqual([false, true, true]);
    expect([...like[1]!.numbers].map((n) => n >= 0)).toEqual([true, false, false]);
  }
});
