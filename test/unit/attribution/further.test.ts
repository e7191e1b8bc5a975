import { describe, expect, it } from 'vitest';
import { marked, read, reported, told } from './told.js';

const cues = (text: string) => read(text).map((a) => a.cue?.text);
const through = (text: string) =>
  read(text).map((a) => a.via.map((v) => `${v.role}: ${v.name ?? v.text}`).join('; '));

describe('who is described beside the name', () => {
  it('a name with its office between commas is quoted as saying', () => {
    const text = 'The paper quoted Lena Brandt, a nurse, as saying the ward was full.';
    expect(told(read(text))).toEqual(['indirect Lena Brandt: the ward was full']);
    expect(marked('“We had no beds,” Lena Brandt, a nurse, was quoted as saying.')).toEqual([
      'direct Lena Brandt: We had no beds,',
    ]);
  });

  it.each([
    [
      'A union representing dock workers, the Quay Union, said the ships would wait.',
      'indirect Quay Union [the Quay Union]: the ships would wait',
    ],
    [
      'A union representing dock workers said the ships would wait.',
      'indirect A union representing dock workers: the ships would wait',
    ],
    [
      'Most voted no, though its chairwoman, Marta Quist, said that members would not work.',
      'indirect Marta Quist: members would not work',
    ],
    [
      'According to the council’s solicitor, Ivo Brandt, the costs came to £87,000.',
      'indirect Ivo Brandt: the costs came to £87,000',
    ],
    [
      'Analysts at the brokerage Ferro & Lund said that profits would fall.',
      'indirect Analysts at the brokerage Ferro & Lund: profits would fall',
    ],
  ])('%s', (text, expected) => {
    expect(reported(text)).toContain(expected);
  });

  it('it is the body that spoke before, also one without a name', () => {
    const text = 'The port’s harbour board denied that a crane had failed. “None was in use,” it said.';
    expect(marked(text)).toEqual(['direct The port’s harbour board [it]: None was in use,']);
  });

  it('her alone behind according to', () => {
    expect(reported('Marta Quist left. The plan, according to her, is dead.')).toEqual([
      'indirect Marta Quist [her]: is dead',
    ]);
  });
});

describe('who he is', () => {
  it('is nobody of whom the sentence says hers', () => {
    const text =
      'Milo Brandt, 54, has sold nine goats. His neighbour, Quenna Sill, sold all of hers. He does not hope. “I lost,” he says.';
    expect(marked(text)).toEqual(['direct Milo Brandt [he]: I lost,']);
  });
});

describe('a company and somebody of the same name', () => {
  const text =
    'Shares of Lemoine fell on Monday. Lemoine said it would close a plant. Henri Lemoine, a baker in Lyon, said he was no relative. Lemoine said he bakes. “Nobody asks me,” Lemoine said.';

  it('it or he tells which; else neither is meant', () => {
    expect(told(read(text))).toEqual([
      'indirect Lemoine: it would close a plant',
      'indirect Henri Lemoine: he was no relative',
      'indirect Henri Lemoine [Lemoine]: he bakes',
      'direct Lemoine: Nobody asks me,',
    ]);
  });

  it('a company is called by the first word of its name', () => {
    expect(
      reported('In May Nordvik Terminals bought it. Later that year, Nordvik said that it would grow.'),
    ).toEqual(['indirect Nordvik Terminals [Nordvik]: it would grow']);
  });
});

describe('outlets', () => {
  it.each([
    ['“We stay,” Ana Ruiz told the Meridian.', 'reported: the Meridian'],
    ['“We stay,” Ana Ruiz said, in remarks quoted in the Meridian.', 'quoted: Meridian'],
    ['“We stay,” Ana Ruiz told the Senate.', ''],
    ['“We stay,” Ana Ruiz told the Clintons.', ''],
    ['“We stay,” Ana Ruiz said in an interview with Vestlandet.', 'reported: Vestlandet'],
  ])('%s', (text, expected) => {
    expect(through(text)).toEqual([expected]);
  });
});

describe('headlines', () => {
  it('an office before the colon speaks where a verb follows', () => {
    expect(
      told(read('Minister: tunnel will open in May\n\nThe tunnel is long. It was dug by hand.'))[0],
    ).toBe('indirect Minister: tunnel will open in May');
    expect(told(read('Poll: most would reopen the tunnel\n\nThe tunnel is long.'))).toEqual([
      'indirect Poll: most would reopen the tunnel',
    ]);
    expect(read('Results: tunnel will open in May\n\nThe tunnel is long.')).toEqual([]);
    expect(read('Director: Ana Ruiz\n\nThe film is long.')).toEqual([]);
  });

  it('words of it in marks are the same person’s', () => {
    expect(told(read('Ruiz: bridge is ‘past saving’\n\nAna Ruiz, 45, left the hall at noon.'))).toEqual([
      'indirect Ana Ruiz [Ruiz]: bridge is ‘past saving’',
      'partial Ana Ruiz [Ruiz]: past saving',
    ]);
  });
});

describe('which words are reported', () => {
  it.each([
    ['Ana Ruiz said about 20 people had come.', ['indirect Ana Ruiz: about 20 people had come']],
    [
      'On Saturday, according to two people who took part, the union gave way.',
      ['indirect two people: the union gave way'],
    ],
    ['The bridge is unsafe, as the police have said.', ['indirect the police: The bridge is unsafe']],
    ['It is worth noting that this is the first time.', []],
    [
      'Ana Ruiz unleashed a series of tweets saying that Holm had shown bad judgment.',
      ['indirect Ana Ruiz: Holm had shown bad judgment'],
    ],
    [
      'Ana Ruiz said the plan was late, and she urged the council to hurry.',
      ['indirect Ana Ruiz: the plan was late', 'indirect Ana Ruiz [she]: to hurry'],
    ],
    [
      'Although Ana Ruiz admits that the bridge is late, she does not regret the delay.',
      ['indirect Ana Ruiz: the bridge is late', 'indirect Ana Ruiz [she]: the delay'],
    ],
    ['The plant makes chemicals found in refrigerants, known as coolants.', []],
  ])('%s', (text, expected) => {
    expect(reported(text)).toEqual(expected);
  });

  it('a parenthesis in a relative clause reports only that', () => {
    const text = 'They fought over the dam, which, Lund fears, will cost it a third of its water.';
    expect(reported(text)).toEqual(['indirect Lund: will cost it a third of its water']);
  });

  it('the verb of saying goes before one that only stands nearer', () => {
    const text = 'Ana Ruiz said the owners and the press are to blame for focusing on “he said this.”';
    expect(cues(text)).toEqual(['said', 'said']);
  });

  it('put … at reports a figure', () => {
    expect(
      marked('The union had 1,800 members there. The firm put the figure at “no more than 1,200”.'),
    ).toEqual(['partial The firm: no more than 1,200']);
  });

  it('a relative clause in marks goes on with what is praised', () => {
    const text = 'Tom Holm praises the random choice and the panels, “which nobody bothers with here”.';
    expect(marked(text)).toEqual(['partial Tom Holm: which nobody bothers with here']);
  });
});

describe('further ways to tell who speaks', () => {
  it.each([
    [
      '“It is dead,” the chair of the board was quoted by the Meridian as saying.',
      'direct the chair of the board: It is dead,',
    ],
    [
      '“Nobody asked,” read a statement from the council.',
      'direct the council [a statement from the council]: Nobody asked,',
    ],
    ['“Nobody asked us,” is how Ana Ruiz put it.', 'direct Ana Ruiz: Nobody asked us,'],
    ['Ana Ruiz’s answer was short: “Nobody asked us.”', 'direct Ana Ruiz: Nobody asked us.'],
    ['In Ana Ruiz’s words, the plan is “a disgrace”.', 'partial Ana Ruiz: a disgrace'],
    ['The plan is “a disgrace”, in Ana Ruiz’s view.', 'partial Ana Ruiz: a disgrace'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });

  it('who hands the words on stands in the chain', () => {
    expect(through('“We stay,” Ana Ruiz was quoted by the Meridian as saying.')).toEqual([
      'quoted: Meridian',
    ]);
    expect(through('“We stay,” Ana Ruiz said, according to Vestlandet.').at(-1)).toBe('reported: Vestlandet');
  });

  it.each([
    ['Ana Ruiz went on: “Nobody asked.”', 'went on'],
    ['Ana Ruiz pointed out that nobody asked.', 'pointed out'],
    ['“Nobody asked,” Ana Ruiz hit back.', 'hit back'],
    ['Ana Ruiz did not say that nobody asked.', 'did not say'],
  ])('a particle belongs to the cue: %s', (text, cue) => {
    expect(cues(text)).toEqual([cue]);
  });
});

describe('who goes on behind the cue', () => {
  it('an aside between dashes ends no quotation', () => {
    expect(marked('“We had plans,” says Ana Ruiz—she pauses—“and nobody asked.”')).toEqual([
      'direct Ana Ruiz: We had plans,',
      'direct Ana Ruiz: and nobody asked.',
    ]);
  });

  it('a question in marks before the next sentence is by itself', () => {
    const text = '“I would do it again,” Ivo Brandt insisted. “Was I to wait?” He conceded that it was late.';
    expect(marked(text)[1]).toBe('direct Ivo Brandt: Was I to wait?');
  });

  it('whoever shrugs goes on', () => {
    const text =
      'Marta Quist, 41, is in her first season. Asked about it, she shrugged. “We would have lost.”';
    expect(marked(text)).toEqual(['direct Marta Quist [she]: We would have lost.']);
    expect(cues(text)).toEqual(['shrugged']);
  });

  it('verbs of a list have the subject of the first', () => {
    const text = 'Marta Quist puts a brick on the table, orders tea and says, “Feel that. It’s warm.”';
    expect(marked(text)).toEqual(['direct Marta Quist: Feel that. It’s warm.']);
  });
});

describe('an interview inside of an article', () => {
  it('prose behind the last answer is no part of it', () => {
    const prose = 'The hall was cold. Nobody had slept.\n\n';
    const text = `${prose.repeat(6)}PAPER: Do you think about it?\n\nRUIZ: Every day.\n\nPAPER: And at night?\n\nRUIZ: Then I sleep.\n\n${prose.repeat(2)}`;
    expect(told(read(text))).toEqual([
      'block PAPER: Do you think about it?',
      'block RUIZ: Every day.',
      'block PAPER: And at night?',
      'block RUIZ: Then I sleep.',
    ]);
  });
});
