import { describe, expect, it } from 'vitest';
import { marked, read } from './told.js';

/** `speaker | time | to | via role:name, …` of the first quotation in marks. */
function chain(text: string): string {
  const a = read(text).find((x) => x.kind !== 'indirect')!;
  const via = a.via.map((v) => `${v.role}:${v.name ?? v.text}`).join(', ');
  return [a.speaker?.name, a.time?.text, a.addressee?.text, via].map((x) => x ?? '').join(' | ');
}

describe('through whom', () => {
  it('a paper that quoted somebody as saying', () => {
    expect(
      chain('In March the Harrow Gazette quoted Dilys Pym as saying the matter was “closed for good.”'),
    ).toBe('Dilys Pym | March |  | quoted:Harrow Gazette');
    expect(
      chain('Dilys Pym was quoted by the Harrow Gazette as saying: “The matter is closed for good.”'),
    ).toBe('Dilys Pym |  |  | quoted:Harrow Gazette');
  });

  it('a paper that was told, or sent a statement', () => {
    expect(chain('“The matter is closed,” Dilys Pym told the Harrow Gazette on Monday.')).toBe(
      'Dilys Pym | Monday | the Harrow Gazette | reported:the Harrow Gazette',
    );
    expect(
      chain(
        'In a statement to the Harrow Gazette last month, Dilys Pym called the plan “a vendetta by fools.”',
      ),
    ).toBe('Dilys Pym | last month | the Harrow Gazette | reported:the Harrow Gazette');
  });

  it('an interpreter, wherever the sentence names one', () => {
    expect(chain('Speaking through an interpreter, Kenji Mori said the hulls were “sound and dry.”')).toBe(
      'Kenji Mori |  |  | translated:an interpreter',
    );
    expect(chain('“The hulls are sound,” Kenji Mori said through an interpreter.')).toBe(
      'Kenji Mori |  |  | translated:an interpreter',
    );
    expect(chain('Kenji Mori said through an interpreter that the hulls were “sound and dry.”')).toBe(
      'Kenji Mori |  |  | translated:an interpreter',
    );
    expect(
      chain(
        '“The hulls are dry,” Ana Ruiz said, while Kenji Mori said through an interpreter that they leak.',
      ),
    ).toBe('Ana Ruiz |  |  | ');
  });

  it('reporters are whom it is told, and no outlet', () => {
    expect(chain('“The matter is closed,” Dilys Pym told reporters.')).toBe('Dilys Pym |  | reporters | ');
  });
});

describe('when', () => {
  it('is not the time of another event before the comma', () => {
    expect(
      chain('Before Russia rejected the deal on Thursday, Marco Rubio said “it would be a shame.”'),
    ).toBe('Marco Rubio |  |  | ');
    expect(chain('On Thursday, Marco Rubio said “it would be a shame.”')).toBe(
      'Marco Rubio | Thursday |  | ',
    );
    expect(chain('Days before that, Marco Rubio said “it would be a shame.”')).toBe(
      'Marco Rubio | Days before that |  | ',
    );
  });
});

describe('who', () => {
  it('is the name behind a title of two words', () => {
    const text = '“The customers have paused,” Chief Executive Claire Vasseur told analysts.';
    expect(read(text)[0]?.speaker).toMatchObject({ name: 'Claire Vasseur', description: 'Chief Executive' });
  });

  it('is the name behind a description', () => {
    const text =
      "'We are sorry for the delay,' the company's managing director, Fergus Baird, said on Monday.";
    expect(read(text)[0]?.speaker).toMatchObject({ name: 'Fergus Baird', description: 'managing director' });
  });

  it('is a person whom an age, a relative or a verb of speech makes one, for a later pronoun', () => {
    expect(
      marked(
        'Wieland, 74, has farmed the hill since 1973. His daughter Agnieszka, who runs the press, is less sentimental.\n\n“Dad would prune in a storm,” she says.',
      ),
    ).toEqual(['direct Agnieszka [she]: Dad would prune in a storm,']);
  });

  it('has one gender: who was “she” is not meant by “he”', () => {
    const text =
      'Mhairi MacInnes, who runs the shop, was tired. “I have had enough,” she said.\n\nThe minister, Alasdair Rae, told MSPs that a boat was coming. Asked whether he would resign, he said: “I will not walk away.”';
    expect(marked(text)).toEqual([
      'direct Mhairi MacInnes [she]: I have had enough,',
      'direct Alasdair Rae [he]: I will not walk away.',
    ]);
  });

  it('a description means whom it describes, not whom it belongs to', () => {
    const text =
      "“We are sorry,” the company's director, Fergus Baird, said. The company said “no member of staff has been told to hide it.”";
    expect(marked(text)[1]).toBe('partial The company: no member of staff has been told to hide it.');
  });
});

it('a full stop behind the mark ends the sentence', () => {
  const found = read(
    "The spokeswoman, Catriona Beaton, said the answer was 'an insult wrapped in a history lesson'. She added that the government was late.",
  );
  expect(found.filter((a) => a.kind === 'indirect').map((a) => a.content.text)).toEqual([
    "the answer was 'an insult wrapped in a history lesson'",
    'the government was late',
  ]);
});
