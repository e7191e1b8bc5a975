import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassages } from '../../src/corpus/search.js';
import { levelMarks } from '../../src/match/quotation/pattern.js';
import { matchQuotation } from '../../src/match/quotation.js';
import { fold } from '../../src/text/normalize.js';
import { corpusOf } from '../unit/corpus/sources.js';

const text =
  `The board of the old theatre met behind closed doors on Tuesday evening. “We have sold every ticket
until the middle of May, and the roof is still leaking,” Hanna Weiss told the members. “Nobody should expect a gala
while buckets stand in the foyer,” she added. The treasurer, Paul Okoro, put the damage at 340,000 crowns. He asked for
patience and for volunteers who can climb. Three builders from the next village offered to start before the snow comes,
for half of their usual wage. “They are mad, and I love them for it,” Weiss said. The insurance company has not answered
any letter since August, and its office was empty when two members knocked at the door.`.replace(/\n/g, ' ');
const corpus = corpusOf(text);
const searchable = levelMarks(fold(text).text);

/** The least edit distance to any substring, by plain dynamic programming (Sellers 1980). */
function oracle(pattern: string): number {
  let column = Array.from({ length: pattern.length + 1 }, (_, i) => i);
  let best = pattern.length;
  for (const unit of searchable) {
    const next = [0];
    for (let i = 1; i <= pattern.length; i++) {
      next.push(
        Math.min(column[i - 1]! + (pattern[i - 1] === unit ? 0 : 1), column[i]! + 1, next[i - 1]! + 1),
      );
    }
    column = next;
    best = Math.min(best, column[pattern.length]!);
  }
  return best;
}

const words = text.split(' ');
const stretch = fc.record({ from: fc.nat(words.length - 14), length: fc.integer({ min: 8, max: 14 }) });
const change = fc.record({
  at: fc.nat(100),
  by: fc.constantFrom('', 'harvest', 'quiet lemon', 'z', 'THE', '9'),
});

function altered(quotation: string, changes: readonly { at: number; by: string }[]): string {
  const all = quotation.split(' ');
  for (const c of changes) all.splice(c.at % all.length, 1, c.by);
  return all.filter((w) => w !== '').join(' ');
}

describe('scores', () => {
  it('are what the oracle says: one less the edit distance for each character', () => {
    fc.assert(
      fc.property(stretch, fc.array(change, { minLength: 1, maxLength: 3 }), ({ from, length }, changes) => {
        const quotation = altered(words.slice(from, from + length).join(' '), changes).replace(/[“”]/g, '');
        const { match, evidence } = matchQuotation(corpus, quotation);
        if (match !== 'altered') return;
        const pattern = levelMarks(fold(quotation).text).trim();
        expect(evidence[0]!.score).toBeCloseTo(Math.min(0.99, 1 - oracle(pattern) / pattern.length), 9);
      }),
      { numRuns: 150 },
    );
  });

  it('never rise when a quotation gets worse', () => {
    fc.assert(
      fc.property(stretch, fc.array(change, { minLength: 2, maxLength: 6 }), ({ from, length }, changes) => {
        const quotation = words
          .slice(from, from + length)
          .join(' ')
          .replace(/[“”]/g, '');
        const judged = changes.map((_, n) => {
          const worse = altered(quotation, changes.slice(0, n + 1));
          const pattern = levelMarks(fold(worse).text).trim();
          const found = matchQuotation(corpus, worse);
          return {
            near: 1 - oracle(pattern) / Math.max(1, pattern.length),
            score: found.evidence[0]?.score ?? 0,
            found,
          };
        });
        for (const a of judged) {
          for (const b of judged) {
            if (a.found.match !== 'altered' || b.found.match !== 'altered') continue;
            if (a.near < b.near - 1e-9) expect(a.score).toBeLessThanOrEqual(b.score + 1e-9);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom('a', ' ', '…', '.', '[', ']', '“', '”', "'", '-', '\n', '\u0301', '\ud800', 'ש'),
    maxLength: 200,
  }),
  fc
    .array(fc.constantFrom('ticket', '…', '[sic]', '[the]', 'roof', 'not', 'Weiss', '340,000', '“', '”'), {
      maxLength: 60,
    })
    .map((w) => w.join(' ')),
);

describe('any input', () => {
  it('is answered, with spans inside their texts', () => {
    fc.assert(
      fc.property(anyText, anyText, (quotation, source) => {
        const any = corpusOf(`${source.replace(/\p{Cc}/gu, '')} and a word of its own`, text);
        const m = matchQuotation(any, quotation);
        for (const e of m.evidence) {
          expect(any.get(e.source)!.text.slice(e.start, e.end)).toBe(e.text);
          expect(e.score).toBeGreaterThanOrEqual(0);
          expect(e.score).toBeLessThanOrEqual(1);
        }
        for (const d of m.differences)
          expect(quotation.slice(d.quotation.start, d.quotation.end)).toBe(d.quotationText);
        for (const p of findPassages(any, { typed: quotation, limit: 10 })) {
          expect(p.span.end).toBeLessThanOrEqual(p.source.text.length);
          expect(p.span.start).toBeLessThan(p.span.end);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('found word for word is exact or faithful', () => {
    fc.assert(
      fc.property(stretch, ({ from, length }) => {
        const quotation = words.slice(from, from + length).join(' ');
        expect(['exact', 'faithful']).toContain(matchQuotation(corpus, quotation).match);
      }),
      { numRuns: 100 },
    );
  });
});
