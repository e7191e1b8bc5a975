import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import type { Attribution, TextSpan } from '../../src/attribution/model.js';
import { plainBlocks } from '../../src/source/readers/text.js';
import { structure } from '../../src/source/structure.js';

function read(text: string): Attribution[] {
  const { paragraphs, lines } = structure(text, plainBlocks(text));
  return attribute({ text, paragraphs, lines });
}

/** Prose and noise: what sentences of news are made of, in any order, with what scanners make of it. */
const pieces = fc.constantFrom(
  ...[
    'Ana Ruiz',
    'he',
    'they',
    'the mayor',
    'officials',
    'said',
    'says',
    'told reporters',
    'that',
    'according to',
    'who',
    'added',
    'refused to',
    'wants to',
    'criticized',
    'the plan',
    'it was over',
    'on Monday',
    'and',
    'but',
    'saying',
    'is',
    'not',
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '«',
    '»',
    ',',
    '.',
    ':',
    ';',
    '—',
    '(',
    ')',
    '…',
    '\n',
    '\n\n',
    'Q:',
    'RUIZ:',
    'don’t',
    'WE WON',
    'tbe rnayor sa1d',
    'It’s',
    '30-day',
    'U.S.',
    '\ud800',
    '\0',
    '中文',
    'مرحبا',
    '😀',
    '\u00a0',
    'the “experts”',
  ],
);

const soup = fc
  .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', ' ', '', '  ')), { maxLength: 80 })
  .map((parts) => parts.map(([piece, space]) => piece + space).join(''));

function spansOf(a: Attribution): TextSpan[] {
  return [a.content, a.speaker, a.cue, a.time, a.addressee, ...a.via].filter((s) => s !== undefined);
}

describe('attribute', () => {
  it('gives spans inside the text, with exactly the text at them, in order', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const found = read(text);
        let last = 0;
        for (const a of found) {
          for (const s of spansOf(a)) {
            expect(s.start).toBeGreaterThanOrEqual(0);
            expect(s.end).toBeGreaterThan(s.start);
            expect(s.end).toBeLessThanOrEqual(text.length);
            expect(s.text).toBe(text.slice(s.start, s.end));
          }
          expect(a.content.start).toBeGreaterThanOrEqual(last);
          last = a.content.start;
          if (a.speaker) expect(a.speaker.name).not.toBe('');
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives attributions that are apart or lie one in the other', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const found = read(text);
        for (let i = 0; i < found.length; i++) {
          for (let j = i + 1; j < found.length; j++) {
            const a = found[i]!.content;
            const b = found[j]!.content;
            const isApart = a.end <= b.start || b.end <= a.start;
            const isInside = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
            expect(isApart || isInside).toBe(true);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same with CRLF', () => {
    const shape = (text: string) =>
      read(text).map((a) =>
        [a.kind, a.speaker?.name, a.cue?.text, a.content.text].map((s) => s?.replace(/\s+/g, ' ')),
      );
    fc.assert(
      fc.property(soup, (text) => {
        expect(shape(text.replace(/\n/g, '\r\n'))).toEqual(shape(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads the same with curly and with straight double marks, where they are in pairs', () => {
    const name = fc.constantFrom('Ana Ruiz', 'Officials', 'The mayor', 'Tom Blake');
    const verb = fc.constantFrom('said', 'told reporters', 'wrote', 'asked');
    const words = fc.constantFrom('We will stay', 'Nobody was hurt', 'It is a farce', 'The bridge is closed');
    const sentence = fc.oneof(
      fc.tuple(words, name, verb).map(([w, n, v]) => `“${w},” ${n} ${v}.`),
      fc.tuple(words, name, verb).map(([w, n, v]) => `${n} ${v}: “${w}.”`),
      fc.tuple(words, name).map(([w, n]) => `${n} said the plan was “${w.toLowerCase()}” and left.`),
      words.map((w) => `“${w}.”`),
    );
    const text = fc
      .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n')), { maxLength: 8 })
      .map((parts) => parts.flat().join(''));
    const shape = (t: string) =>
      read(t).map((a) => [a.kind, a.speaker?.name, a.content.start, a.content.end]);
    fc.assert(
      fc.property(text, (curly) => {
        expect(shape(curly.replace(/[“”]/g, '"'))).toEqual(shape(curly));
      }),
      { numRuns: 500 },
    );
  });

  it('names nobody in text without a verb of saying, thinking or the like', () => {
    const dull = fc.constantFrom(
      'The river',
      'A train',
      'Lund',
      'was',
      'ran',
      'late',
      'in May',
      '.',
      'and',
      '“Night”',
      'cold',
    );
    fc.assert(
      fc.property(fc.array(dull, { maxLength: 40 }), (parts) => {
        expect(read(parts.join(' ')).filter((a) => a.speaker !== undefined)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('time', () => {
  /** Milliseconds, the least of three runs. */
  function least(text: string): number {
    const { paragraphs, lines } = structure(text, plainBlocks(text));
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      const t0 = performance.now();
      attribute({ text, paragraphs, lines });
      best = Math.min(best, performance.now() - t0);
    }
    return best;
  }

  const article =
    'Ana Ruiz, the mayor of Lund, said on Monday that the bridge was unsafe. “We had no choice,” she told reporters, ' +
    'adding that the council “knew for years.” According to the report, two beams were cracked.\n\n';

  it.each([
    ['an article', article],
    ['one line of marks', '"'],
    ['spaced marks', '” “ '],
    ['short quotations in a line', '"a" said he '],
    ['verbs', 'he said '],
    ['names', 'Ana Ruiz and '],
    ['commas', 'who, '],
    ['paragraphs', '“Hm,” he said.\n\n'],
    ['capitals', 'RUIZ SAID THAT THE BRIDGE WAS UNSAFE. '],
  ])('grows no faster than the text: %s', (_, unit) => {
    const text = (units: number) => unit.repeat(Math.ceil(units / unit.length));
    least(text(40_000));
    const small = Math.max(least(text(40_000)), 3);
    const large = least(text(160_000));
    // Four times the text; three times as much again for a busy machine. Quadratic work would take sixteen times.
    expect(large / small).toBeLessThan(12);
  });

  it('takes a million marks and a line of ten million units', () => {
    expect(read('"'.repeat(1_000_000))).toEqual([]);
    expect(read('x said "y" '.repeat(900_000)).length).toBeGreaterThanOrEqual(0);
  }, 30_000);
});
