import { describe, expect, it } from 'vitest';
import { plainBlocks } from '../../../../src/source/readers/text.js';

const shown = (text: string) =>
  plainBlocks(text).map(
    (b) =>
      `${{ sentence: 'P', heading: 'H', 'list-item': 'L', 'table-row': 'T' }[b.kind]} ${text.slice(b.start, b.end).replace(/\s+/g, ' ')}`,
  );

const wrapped = `The council met on Monday in the old town hall and
sat until late in the night before it voted.
The plan had been drawn up in the spring, and few
of the members had read it.`;

const wrappedParagraph =
  'P The council met on Monday in the old town hall and sat until late in the night before it voted. The plan had been drawn up in the spring, and few of the members had read it.';

describe('plain text', () => {
  const cases: Readonly<Record<string, readonly [string, readonly string[]]>> = {
    'wrapped, a sentence ending at a line end': [wrapped, [wrappedParagraph]],
    'wrapped, a heading right above': [`The Vote\n${wrapped}`, ['H The Vote', wrappedParagraph]],
    'wrapped, paragraphs told by short last lines': [
      'The council met on Monday in the old town hall and\nsat until late.\nThe plan had been drawn up in the spring, and few\nhad read it.',
      [
        'P The council met on Monday in the old town hall and sat until late.',
        'P The plan had been drawn up in the spring, and few had read it.',
      ],
    ],
    'wrapped, paragraphs told by indents': [
      '   The council met on Monday in the old town hall and\nsat until late in the night before it then voted on it.\n   The plan had been drawn up in the spring, and few had\nread it by then.',
      [
        'P The council met on Monday in the old town hall and sat until late in the night before it then voted on it.',
        'P The plan had been drawn up in the spring, and few had read it by then.',
      ],
    ],
    'wrapped, with a list': [
      'The council met on Monday in the old town hall and\nspoke of three things:\n- trees along the river, which were to be\n  planted in the spring\n- water',
      [
        'P The council met on Monday in the old town hall and spoke of three things:',
        'L - trees along the river, which were to be planted in the spring',
        'L - water',
      ],
    ],
    'wrapped, with dashes and names and figures at starts of lines': [
      `${wrapped}\n\nThey met Paul Roe, the mayor of the town, and his wife\n- who had come by train - and then spoke to the paper’s\nEditor: a man of few words, who had waited for them for\n10. and more hours.`,
      [
        wrappedParagraph,
        'P They met Paul Roe, the mayor of the town, and his wife - who had come by train - and then spoke to the paper’s Editor: a man of few words, who had waited for them for 10. and more hours.',
      ],
    ],
    'wrapped, with few small letters': [
      'In the Old Town Hall of Lower Marsh on the River Neen\nMayor Paul Roe and Judge Ana Ruiz of the Upper Marsh\nCourt of Appeal met Dr. Bo Day of the Marsh and Neen\nRiver Board.',
      [
        'P In the Old Town Hall of Lower Marsh on the River Neen Mayor Paul Roe and Judge Ana Ruiz of the Upper Marsh Court of Appeal met Dr. Bo Day of the Marsh and Neen River Board.',
      ],
    ],
    'a line for each paragraph': [
      'The council met on Monday. It sat until late in the night, and voted on nothing that it had come to vote on.\nRuiz left early.\nThe others stayed.',
      [
        'P The council met on Monday. It sat until late in the night, and voted on nothing that it had come to vote on.',
        'P Ruiz left early.',
        'P The others stayed.',
      ],
    ],
    'a sentence cut off': ['The river rose\nall night long.', ['P The river rose all night long.']],
    'a list without bullets': [
      'features\ncontact page\nevents, news',
      ['P features', 'P contact page', 'P events, news'],
    ],
    verse: [
      'The river runs below the hill\nAnd no one asks it why\nThe miller keeps the wheel so still\nThe mill is dusty, dry',
      [
        'P The river runs below the hill',
        'P And no one asks it why',
        'P The miller keeps the wheel so still',
        'P The mill is dusty, dry',
      ],
    ],
    'a transcript': [
      'RUIZ: We will stay.\nQ: Why?\nAna Ruiz (laughs): Because.\n00:12 POE: No comment',
      ['P RUIZ: We will stay.', 'P Q: Why?', 'P Ana Ruiz (laughs): Because.', 'P 00:12 POE: No comment'],
    ],
    'a wrapped transcript': [
      'RUIZ: We will stay here until the last of them has\ngone, and then we will see what can be done about\nit.\nPOE: Nothing can be done about it, and you know it\nas well as I do.',
      [
        'P RUIZ: We will stay here until the last of them has gone, and then we will see what can be done about it.',
        'P POE: Nothing can be done about it, and you know it as well as I do.',
      ],
    ],
    'headings in title case, in capitals, numbered': [
      'The Long Road Home\nThey walked for days and days.\nTHE END OF THE ROAD\nThey arrived in the evening.\n2. Aftermath\nNobody was there to meet them.',
      [
        'H The Long Road Home',
        'P They walked for days and days.',
        'H THE END OF THE ROAD',
        'P They arrived in the evening.',
        'H 2. Aftermath',
        'P Nobody was there to meet them.',
      ],
    ],
    'what is no heading': [
      'She said:\nWe are staying here for good.\n“No comment”\nThat was all that she had to say.\nWhy did they leave?\nNobody knew why they had left.\nA line, that ends in a comma,\nGoes on in the next.\nThe last line',
      [
        'P She said:',
        'P We are staying here for good.',
        'P “No comment”',
        'P That was all that she had to say.',
        'P Why did they leave?',
        'P Nobody knew why they had left.',
        'P A line, that ends in a comma,',
        'P Goes on in the next.',
        'P The last line',
      ],
    ],
    'old line ends and form feeds': [
      'One is here.\rTwo is here.\fThree is here.',
      ['P One is here.', 'P Two is here.', 'P Three is here.'],
    ],
    'tabs and blank lines of spaces': [
      '\tOne is here.\r\n \t\r\n\tTwo is here.',
      ['P One is here.', 'P Two is here.'],
    ],
    'numbered items': ['1. Trees\n2. Water\n3) Air', ['L 1. Trees', 'L 2. Water', 'L 3) Air']],
    'speech behind a dash': ['– No, he said.\n– Yes, she said.', ['P – No, he said.', 'P – Yes, she said.']],
    nothing: [' \n\t\r\n', []],
  };
  for (const [name, [text, expected]] of Object.entries(cases)) {
    it(`reads ${name}`, () => {
      expect(shown(text)).toEqual(expected);
      if (text.includes('\r')) return;
      expect(shown(text.replace(/\n/g, '\r\n'))).toEqual(expected);
      expect(shown(`${text}\n\n`)).toEqual(expected);
    });
  }

  it('takes a long text of anything', () => {
    for (const unit of [
      'a',
      '\n',
      '\r',
      'A\n',
      '- ',
      '-\n',
      'A ',
      'X:\n',
      'aaaa bbbb\n',
      '\u0000',
      '\ud800',
      '“',
    ]) {
      const start = performance.now();
      const text = unit.repeat(200_000 / unit.length);
      expect(plainBlocks(text).every((b) => b.end > b.start)).toBe(true);
      expect(performance.now() - start, JSON.stringify(unit)).toBeLessThan(6000);
    }
  }, 60_000);
});
