import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromRaw,
  identity,
  type MappedText,
  ownPart,
  splicedText,
  toRaw,
} from '../../../src/text/mappedText.js';

/** The same, with every unit's place written down. */
function plain(
  old: MappedText,
  cut: { start: number; end: number },
  now: MappedText,
  by: number,
): MappedText {
  const list = (of: 'starts' | 'ends') =>
    Uint32Array.from([
      ...old[of].slice(0, cut.start),
      ...now[of],
      ...[...old[of].slice(cut.end)].map((v) => v + by),
    ]);
  const text = old.text.slice(0, cut.start) + now.text + old.text.slice(cut.end);
  return { text, starts: list('starts'), ends: list('ends') };
}

describe('a text with others in the place of some of it', () => {
  it('maps as one whose places are all written down, splice after splice', () => {
    const splice = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 5 }),
      words: fc.string({ maxLength: 6 }),
    });
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.array(splice, { maxLength: 70 }),
        (first, splices) => {
          let [pieces, whole] = [identity(first), identity(first)];
          for (const { at, length, words } of splices) {
            const start = Math.floor(at * pieces.text.length);
            const cut = { start, end: Math.min(pieces.text.length, start + length) };
            const raw = toRaw(whole, { start, end: start }).start;
            const own = identity(words);
            const now = {
              text: words,
              starts: own.starts.map((v) => v + raw),
              ends: own.ends.map((v) => v + raw),
            };
            const by = words.length - (cut.end - cut.start);
            pieces = splicedText(pieces, cut, now, by);
            whole = plain(whole, cut, now, by);
            for (let i = 0; i <= pieces.text.length; i++) {
              const span = { start: i, end: Math.min(pieces.text.length, i + 3) };
              expect(toRaw(pieces, span)).toEqual(toRaw(whole, span));
              expect(fromRaw(pieces, span)).toEqual(fromRaw(whole, span));
              if (span.start === span.end) continue;
              const part = ownPart(pieces, span);
              for (let k = 0; k <= span.end - i; k++) {
                const from = { start: i + k, end: span.end };
                expect(toRaw(part, { start: k, end: span.end - i })).toEqual(toRaw(whole, from));
              }
            }
          }
          expect({ ...pieces }).toEqual(whole);
        },
      ),
      { numRuns: 40 },
    );
  });
});
