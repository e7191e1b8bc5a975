import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { glanceAt } from '../../src/attribution/glance.js';
import type { Attribution, TextSpan } from '../../src/attribution/model.js';
import { plainBlocks } from '../../src/source/readers/text.js';
import { structure } from '../../src/source/structure.js';
import { cpuTime } from '../support/cpuTime.js';

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

  it('is nowhere where a glance tells that nobody says anything', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { paragraphs, lines } = structure(text, plainBlocks(text));
        const glance = glanceAt({ text, paragraphs, lines });
        for (const { kind, content } of attribute({ text, paragraphs, lines })) {
          for (const at of [content.start, content.end - 1]) {
            expect(glance.mayBeSaid({ start: at, end: at + 1 })).toBe(true);
            if (kind !== 'indirect') expect(glance.mayBeQuoted({ start: at, end: at + 1 })).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
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

describe('bad input', () => {
  const article = [
    'Ana Ruiz, the mayor of Lund, said on Monday that the bridge was unsafe. “We had no choice at all,” she said.',
    '“Nobody told us before the winter,” said Tom Blake, who runs a bakery. “It was on the radio.”',
    'Officials warned that the second bridge “may be next,” and Ruiz added: “Two beams were cracked through.”',
    '“It is a farce,” Blake told reporters, adding that he would sue.',
  ].join('\n\n');
  /** Whose the words in marks are, by where they start. */
  const mouths = (text: string) =>
    new Map(
      read(text)
        .filter((a) => a.kind !== 'indirect')
        .map((a) => [a.content.start, a.speaker?.name.toLowerCase()]),
    );
  const clean = mouths(article);
  const names = new Set(clean.values());
  /** Never another one of the text: a misread mention may name itself, as it stands there. */
  const sameOrNobody = (noisy: string) => {
    for (const [at, name] of mouths(noisy))
      if (name !== undefined && names.has(name) && clean.has(at))
        expect([at, name]).toEqual([at, clean.get(at)]);
  };

  it('words that a scanner misread get fewer answers, not others', () => {
    const slips: Readonly<Record<string, string>> = {
      l: '1',
      o: '0',
      e: 'c',
      t: 'f',
      h: 'b',
      s: '5',
      w: 'v',
    };
    fc.assert(
      fc.property(fc.array(fc.nat(article.length - 1), { maxLength: 12 }), (places) => {
        const letters = [...article];
        // In words in lower case: a misread name is another name.
        for (const at of places)
          if (/(?:^|[\s“])\p{Ll}*$/u.test(article.slice(Math.max(0, at - 12), at)))
            letters[at] = slips[letters[at]!] ?? letters[at]!;
        sameOrNobody(letters.join(''));
      }),
      { numRuns: 500 },
    );
  });

  it('capitals throughout get fewer answers, not others', () => {
    sameOrNobody(article.toUpperCase());
    const noisy = mouths(article.toUpperCase());
    for (const [at, name] of clean) expect(name).toContain(noisy.get(at)?.replace(/^(?:he|she)$/, '') ?? '');
  });

  it('a mark left out or one too many is made up for by the end of its paragraph', () => {
    const marks = [...article.matchAll(/[“”]/g)].map((m) => m.index);
    const lastParagraph = article.lastIndexOf('\n\n');
    for (const at of marks.filter((x) => x < article.indexOf('\n\n'))) {
      const without = `${article.slice(0, at)} ${article.slice(at + 1)}`;
      const behind = [...mouths(without)].filter(([start]) => start > lastParagraph);
      expect(behind).toEqual([...clean].filter(([start]) => start > lastParagraph));
    }
  });

  it('other scripts around it change nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Мэр сказал. ', '市长说。', 'قال العمدة. ', 'Ο δήμαρχος είπε. '),
        (other) => {
          const shifted = mouths(`${other}\n\n${article}`);
          for (const [at, name] of clean) expect(shifted.get(at + other.length + 2)).toBe(name);
        },
      ),
    );
  });
});

describe('time', () => {
  /** Milliseconds of processor time, the least of three runs. */
  function least(text: string): number {
    const { paragraphs, lines } = structure(text, plainBlocks(text));
    let best = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 3; i++) {
      best = Math.min(
        best,
        cpuTime(() => void attribute({ text, paragraphs, lines })),
      );
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
    ['links', '[Ana Ruiz](https://x.example/a) said [it](https://x.example/b). '],
    ['halves of links', '](]('],
    ['brackets', 'Ruiz et al. (2019) find ('],
    ['by own accounts', 'he, by his own account, '],
    ['signatures', '<cite>Ana Ruiz — '],
    ['headlines', 'Ana Ruiz: no deal\n\n'],
    ['relative clauses', 'the man who said that '],
    ['dates and times', 'last Monday, 3 March 2021, '],
    ['labels', 'RUIZ: no\n\n'],
    ['colons', 'Ruiz: "a": '],
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
