import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute, attributeAgain } from '../../src/attribution/attribute.js';
import type { AttributableText } from '../../src/attribution/model.js';
import type { Reading } from '../../src/attribution/resume.js';
import { plainBlocks } from '../../src/source/readers/text.js';
import { structure } from '../../src/source/structure.js';

function textOf(text: string, quoted: boolean): AttributableText {
  const { paragraphs, lines } = structure(text, plainBlocks(text));
  // Every other paragraph behind a colon is one that the markup quotes.
  return {
    text,
    lines,
    paragraphs: paragraphs.map((p, i) => ({
      ...p,
      quoted: p.quoted || (quoted && i > 0 && text[paragraphs[i - 1]!.end - 1] === ':'),
    })),
  };
}

const sentences = [
  'Mayor Ana Ruiz said on Monday that the bridge was unsafe.',
  '“We will close it,” she said.',
  'He told reporters that “nothing is decided”.',
  'Karl Weiss, the harbour master, disagreed.',
  '“It is fine,” Weiss said. “It has been fine for years.”',
  'The mayor added that she was sorry.',
  'They refused to comment.',
  'Ruiz said:',
  '“The first thing',
  '“The second thing,” he said, “is money.”',
  'The plan costs 40 million.',
  'Officials at Halden Lines said the ferry, which Ms. Lie called “old”, would sail.',
  'Mr. Lie shrugged.',
  '“Never.”',
  '— Ana Ruiz',
  'Quoted words of the town:',
  'We shall see.\n— Karl Weiss',
  'Ruiz: no bridge yet',
  'The 51-year-old laughed, and the Gazette reported that she left.',
  'According to Lena Marsh, a bookkeeper, it was late.',
  'Marsh told the Gazette, “The chief told us ‘Stay home.’”',
  'RUIZ: We go.',
  'WEISS: We stay.',
  'I think that we can open.',
  'Shares of Weiss fell on Monday.',
  'Weiss said it would grow.',
  'Halden Lines said no. Later, Halden agreed that it was late.',
  'The mayor of Lund, Ana Ruiz, left early.',
  'Chairman Weiss told Lena that he would stay.',
  'Lena said she had seen it. She told the mayor so.',
  'The bookkeeper said: “I was there.”',
  'Storm came in May. Storm said so, too.',
  'The company said that it was sorry.',
  'Trees fell, and Ms. Ruiz said that they would be replaced.',
];
/** Paragraphs of their own: letters begin and end with them. */
const alone = [
  'Dear Ms Marsh,',
  'Yours sincerely,\nAna Ruiz',
  'Kind regards,',
  'Karl Weiss, Lund',
  'Minister: ferry will sail',
];
const paragraph = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 })
      .map((s) => s.join(' ')),
  },
  { weight: 1, arbitrary: fc.constantFrom(...alone) },
);
const draft = fc.array(paragraph, { minLength: 1, maxLength: 60 }).map((p) => p.join('\n\n'));

/** A stretch replaced, anywhere, by what people type, paste and delete. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 300 })),
  words: fc.oneof(
    fc.constantFrom(
      '',
      'a',
      ' ',
      '.',
      '“',
      '”',
      ':',
      '\n\n',
      'Ana ',
      ' said',
      'she ',
      'Karl Weiss',
      'the mayor of Lund, ',
      'Chairman ',
      'Ms. Lie ',
      'Lena Holm ',
      'Halden Foods ',
      'of Storm and Trees ',
      'Marsh, 74, ',
      'z',
    ),
    paragraph,
  ),
});

function edited(text: string, { at, length, words }: { at: number; length: number; words: string }): string {
  const from = Math.floor(at * text.length);
  return text.slice(0, from) + words + text.slice(from + length);
}

describe('reading a text again', () => {
  it('gives what reading all of it gives, edit after edit', () => {
    fc.assert(
      fc.property(
        draft,
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        fc.boolean(),
        (first, edits, quoted, isUndone) => {
          let text = first;
          let reading: Reading = attributeAgain(textOf(text, quoted));
          const versions = edits.map((e) => {
            text = edited(text, e);
            return text;
          });
          if (isUndone) versions.push(...versions.slice(0, -1).reverse(), first);
          for (const version of versions) {
            text = version;
            const input = textOf(text, quoted);
            reading = attributeAgain(input, reading);
            expect(reading.said.all().flat()).toEqual(attribute(input));
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('gives it where names become others, far from where their bearers speak', () => {
    // Nobody is named in it, so that paragraphs around it are out of the reach of each other.
    const filler = 'It rained for a week and the water rose by a hand. '.repeat(20).trim();
    const named = [
      'Ana Ruiz came first. She said that it was late.',
      'Ruiz said that the bridge was unsafe.',
      'She said that nothing was decided.',
      'He said that he would stay.',
      'Karl Weiss said no. He added that it was late.',
      'Weiss said: “We stay.” The mayor nodded.',
      'The mayor said that it was fine.',
      'Lena said that she saw it.',
      'The council met. “We stay,” Lena Ruiz said.',
      'Mayor Ruiz spoke of Karl. “Never,” Karl said.',
      'Ruiz and Weiss spoke. Ruiz saw Weiss, and Weiss saw Ruiz.',
    ];
    const words = ['Ana', 'Karl', 'Ruiz', 'Weiss', 'Lena', 'Mayor', 'She', 'He', 'mayor', 'Ms.', ''];
    const change = fc.record({
      place: fc.nat({ max: 60 }),
      word: fc.constantFrom(...words),
      isAdded: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...named), fc.boolean()), { minLength: 3, maxLength: 14 }),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        (first, changes) => {
          let text = first.map(([p, isFar]) => (isFar ? `${p}\n\n${filler}\n\n${filler}` : p)).join('\n\n');
          let reading: Reading = attributeAgain(textOf(text, false));
          for (const { place, word, isAdded } of changes) {
            const found = [...text.matchAll(/\b(?:Ana|Karl|Ruiz|Weiss|Lena|Mayor|She|He|mayor)\b ?/g)];
            const m = found[place % Math.max(1, found.length)];
            if (!m) break;
            const end = isAdded ? m.index : m.index + m[0].length;
            text = text.slice(0, m.index) + (word && `${word} `) + text.slice(end);
            const input = textOf(text, false);
            reading = attributeAgain(input, reading);
            expect(reading.said.all().flat()).toEqual(attribute(input));
          }
        },
      ),
      {
        numRuns: 120,
        // Somebody who is named less often is not the one any more whom the text is about.
        examples: [
          [
            [
              ['Ruiz said that the bridge was unsafe.', false],
              ['Mayor Ruiz spoke of Karl. “Never,” Karl said.', false],
              ['He said that he would stay.', false],
              ['Mayor Ruiz spoke of Karl. “Never,” Karl said.', false],
              ['Ruiz and Weiss spoke. Ruiz saw Weiss, and Weiss saw Ruiz.', false],
              ['She said that nothing was decided.', true],
              ['She said that nothing was decided.', false],
              ['Ruiz said that the bridge was unsafe.', false],
              ['The council met. “We stay,” Lena Ruiz said.', false],
              ['The council met. “We stay,” Lena Ruiz said.', false],
              ['Karl Weiss said no. He added that it was late.', false],
              ['She said that nothing was decided.', false],
            ],
            [{ place: 45, word: 'Ana', isAdded: false }],
          ],
          // `Lena` is `Lena He` where that is how she is named first.
          [
            [
              ['Weiss said: “We stay.” The mayor nodded.', false],
              ['Ana Ruiz came first. She said that it was late.', false],
              ['He said that he would stay.', false],
              ['Ruiz said that the bridge was unsafe.', false],
              ['She said that nothing was decided.', false],
              ['The mayor said that it was fine.', false],
              ['The mayor said that it was fine.', true],
              ['Lena said that she saw it.', false],
              ['Karl Weiss said no. He added that it was late.', false],
              ['She said that nothing was decided.', false],
            ],
            [
              { place: 0, word: 'Ana', isAdded: true },
              { place: 22, word: 'mayor', isAdded: true },
              { place: 49, word: 'Lena', isAdded: true },
              { place: 24, word: 'Lena', isAdded: false },
            ],
          ],
        ],
      },
    );
  });

  it('gives it letter by letter in a name that is spoken of elsewhere', () => {
    const named = [
      'Ana Maria Ruiz came first. “It is late,” she said.',
      'Ruiz said that the bridge was unsafe.',
      'Ruiz said:',
      '“Never.”',
      '“We stay,” Ruiz said. “We always stay, whatever the weather does.”',
      '“And nobody will leave the town before the winter.”',
      'She said that nothing was decided.',
      'Karl Weiss told Ana that he would stay, Ruiz said.',
      'The Gazette quoted Ruiz as saying: “Karl told me, ‘Stay.’”',
      'Karl Weiss said no. He added that Ruiz was late.',
      'Karl Otto Weiss nodded. “Never,” he said.',
      'Maria Ruiz said so. “Fine.”',
      'Mayor Ruiz left. Ana Karl Weiss and Ana Ruiz spoke.',
      'Ruiz: no bridge yet',
      'Quoted words of the town:',
      '— Ana Ruiz',
      'The 51-year-old laughed, and the mayor said that it was fine.',
    ];
    const typed = fc.record({
      place: fc.nat({ max: 40 }),
      letters: fc.constantFrom('n', 'na', 'lin', ' Eva', 'x y', '-Eva', 'Ü'),
      isInside: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...named), { minLength: 3, maxLength: 20 }),
        fc.array(typed, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.boolean(),
        (first, edits, isDeleted, isFirst) => {
          const opening = isFirst ? [] : ['Ruiz came first.'];
          let text = [...opening, 'So Ana Maria Ruiz came.', ...first].join('\n\n');
          let reading: Reading = attributeAgain(textOf(text, false));
          const look = (version: string) => {
            text = version;
            const input = textOf(text, false);
            reading = attributeAgain(input, reading);
            expect(reading.said.all().flat()).toEqual(attribute(input));
          };
          for (const { place, letters, isInside } of edits) {
            const found = [...text.matchAll(/\b(?:Ana|Maria|Karl|Otto|Ruiz|Weiss)/g)];
            const m = found[place % Math.max(1, found.length)];
            if (!m) break;
            const at = m.index + (isInside ? 2 : m[0].length);
            for (let n = 0; n < letters.length; n++)
              look(text.slice(0, at + n) + letters[n] + text.slice(at + n));
            for (let n = letters.length; isDeleted && n > 0; n--)
              look(text.slice(0, at + n - 1) + text.slice(at + n));
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('twice from one version gives the same', () => {
    const before = attributeAgain(textOf(sentences.join('\n\n'), false));
    const input = textOf(sentences.join('\n\n').replace('Monday', 'Tuesday'), false);
    const [once, twice] = [attributeAgain(input, before), attributeAgain(input, before)];
    expect(once.said.all()).toEqual(twice.said.all());
  });

  it('takes over what an edit does not touch', () => {
    const paragraphs = Array.from(
      { length: 40 },
      (_, i) => `Ana Ruiz said that plan ${i} was long past its best. “Go,” she said.`,
    );
    const before = attributeAgain(textOf(paragraphs.join('\n\n'), false));
    paragraphs[20] = paragraphs[20]!.replace('best', 'prime');
    const after = attributeAgain(textOf(paragraphs.join('\n\n'), false), before);
    const taken = paragraphs.map((_, i) => after.said.isTakenOver(i, before.said, i));
    expect(taken.slice(0, 20)).not.toContain(false);
    expect(taken[20]).toBe(false);
    expect(taken.slice(23)).not.toContain(false);
  });
});
