import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/text/sentences.js';
import { cpuTime } from '../../support/cpuTime.js';

const split = (text: string) => splitSentences(text).map((s) => text.slice(s.start, s.end));

describe('splitSentences', () => {
  const cases: readonly (readonly string[])[] = [
    ['Sen. Ana Ruiz flew to Washington, D.C., on Jan. 3.', 'She met Mr. Poe there.'],
    ['“We will stay.', 'We will not sell,” she said.', 'He left.'],
    ['“Why now?” Ruiz asked.', 'Nobody knew.'],
    ['He works for the U.K. Treasury.', 'It is in London.'],
    ['They left at 5 p.m. Monday.', 'Nobody came.'],
    ['It cost $3.5 million.', 'That was too much … or so they said.'],
    ['He said “no.”', 'She said “yes.”'],
    ['(He had left.)', 'The rest stayed.'],
    ['Visit example.org/a.b?c=d.', 'It helps.'],
    ['Is it so?!', 'Yes.'],
    ['The firm, Poe & Sons Ltd., failed.', 'J. R. Poe sold it.'],
    ['“Why?”', 'He answered, “I know.”'],
    ['Uh, no.', 'I will not.', 'See Vol. I there.'],
    ['The facts are these.', '1. It rained.', '2. It stopped'],
    ['It was on Jan. 1.', 'It rained.', 'On Feb. 2 it stopped.'],
    ['It was shown.[7][8]', 'Others agree.'],
    ['They dug twelve more than planned.1', '“Half are dry,” he said.'],
    ['What is it?', '– Nothing.'],
    ['He left the U.S.', 'Millions saw it.'],
    ['The Rev. Ann Poe met Lt. Gov. Ruiz and Col. J. B. Day Jr. at the St. Mary Inn.', 'All left.'],
    ['It costs 3.5 million; see Roe v. Wade, No. 12, etc.', 'Then stop.'],
    ['“I saw it.', 'It was big,” he said.', '“Very big.”'],
    ['(“It was big.”)', 'He laughed.'],
    ['He came at 9 a.m. on Monday.', 'She came at 10 p.m.', 'They ate.'],
    ['Mail a.b@c.org or see https://c.org/a.html?x=1.', 'It helps.'],
    ['他说是。', '她说不是！'],
    ['See Section 3.', 'The rest is e.g. here, i.e. there.'],
    ['She favoured A and C. ', 'Mr. Poe disagreed.', 'He had hepatitis C.', 'Dr. J. R. Poe left.'].map((s) =>
      s.trim(),
    ),
    ['See No. 5 on p. 12.', 'No.', 'Really.'],
  ];
  for (const expected of cases) {
    it(`splits: ${expected.join(' | ')}`, () => expect(split(expected.join(' '))).toEqual(expected));
  }

  it('takes line ends for white space and blank lines for ends', () => {
    expect(split('One line\ngoes on.\n\nA new one')).toEqual(['One line\ngoes on.', 'A new one']);
  });

  it('grows linearly', () => {
    const text = (n: number) => 'He met Mr. Poe (in the U.S.) at 5 p.m. “Why?” she asked… '.repeat(n);
    const time = (n: number) => {
      const input = text(n);
      return cpuTime(() => void splitSentences(input));
    };
    time(2000);
    const [small, large] = [Math.min(time(4000), time(4000)), Math.min(time(16000), time(16000))];
    expect(large / small).toBeLessThan(12);
  });
});
