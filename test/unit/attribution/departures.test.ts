import { describe, expect, it } from 'vitest';
import { marked, read, readMarkdown, reported, told } from './told.js';

describe('who goes on', () => {
  it('a paragraph of nothing but marks goes on with whom the one before quotes', () => {
    expect(
      marked('“We like most of them,” Ana Ruiz said in an interview.\n\n“It changes every day. I saw it.”'),
    ).toEqual(['direct Ana Ruiz: We like most of them,', 'direct Ana Ruiz: It changes every day. I saw it.']);
  });

  it('not where the paragraph before quotes nobody', () => {
    expect(marked('Ana Ruiz left at noon. The hall was cold.\n\n“It changes every day. I saw it.”')).toEqual([
      'direct -: It changes every day. I saw it.',
    ]);
  });

  it('nobody is known to go on where two take turns', () => {
    const text =
      'Marta Ruiz was there. “I would sell forty,” she says.\n\n“Thirty is enough,” Tom Wieland says.\n\n“Forty, or I go.”';
    expect(marked(text).at(-1)).toBe('direct -: Forty, or I go.');
  });

  it('a line that ends in a colon introduces the next', () => {
    expect(marked('In May, Jared Potts once responded:\n\n“He speaks his mind. We need that.”')).toEqual([
      'direct Jared Potts: He speaks his mind. We need that.',
    ]);
  });

  it('a line about somebody introduces only words in marks', () => {
    expect(marked('Jared Potts was blunt:\n\n“He speaks his mind.”')).toEqual([
      'direct Jared Potts: He speaks his mind.',
    ]);
    expect(marked('Jared Potts was blunt:\n\nHe speaks his mind.')).toEqual([]);
  });
});

describe('any verb behind marks that leave their sentence open', () => {
  it.each([
    ['“It’s a bridge, no more,” shrugged Leo Martin, 81.', 'direct Leo Martin: It’s a bridge, no more,'],
    ['“You called them all dogs,” Nora Kelly charged.', 'direct Nora Kelly: You called them all dogs,'],
    ['“This is fantastic today!” beamed Donald Hartley.', 'direct Donald Hartley: This is fantastic today!'],
  ])('%s', (text, expected) => {
    expect(marked(text).map((line) => line.replace(/ \[.*?\]/, ''))).toEqual([expected]);
  });

  it('but a title is no speech', () => {
    expect(marked('“Scandal,” Nora Kelly won.')).toEqual(['direct -: Scandal,']);
  });
});

describe('reported speech', () => {
  it.each([
    [
      'About 270 people have been resettled, officials said.',
      'officials: About 270 people have been resettled',
    ],
    [
      'Seeing his brother suffer led him to avoid alcohol, Duarte said.',
      'Duarte: Seeing his brother suffer led him to avoid alcohol',
    ],
    ['Six in 10 voters said Duarte is honest.', 'Six in 10 voters: Duarte is honest'],
    ['In Texas, half of the voters said they were angry.', 'half of the voters: they were angry'],
    ['Others say this is just a rough patch.', 'Others: this is just a rough patch'],
    ['Prosecutors allege that he forged two letters.', 'Prosecutors: he forged two letters'],
    ['The ministry declined to comment.', 'The ministry: to comment'],
    [
      'The finding, if confirmed, would be the first, said the author Yuki Tanabe, a biologist.',
      'Yuki Tanabe [the author Yuki Tanabe]: The finding, if confirmed, would be the first',
    ],
    ['Instead, Duarte said, the city would pay.', 'Duarte: the city would pay'],
    [
      'Duarte brought up the need for guarantees during the talks.',
      'Duarte: the need for guarantees during the talks',
    ],
    ['The rules, which officials said will change in May, are old.', 'officials: will change in May'],
  ])('%s', (text, expected) => {
    expect(reported(text)).toEqual([`indirect ${expected}`]);
  });

  it('what is no report ends none', () => {
    expect(marked('He said Marta is proud of it and expects to leave with a “solid share of it.”')).toEqual([
      'partial He: solid share of it.',
    ]);
  });

  it('`that` may be all that is denied', () => {
    expect(reported('The mayor denied that in an email.')).toEqual(['indirect The mayor: that']);
  });
});

describe('who it is', () => {
  it('a member of a body is not the body', () => {
    expect(
      marked(
        '“The sea is warm this year,” said Ingrid Solberg of the Norwegian Institute for Water Research.',
      ),
    ).toEqual([
      'direct Ingrid Solberg [Ingrid Solberg of the Norwegian Institute for Water Research]: The sea is warm this year,',
    ]);
  });

  it('the owner of a claim is only who it is of', () => {
    expect(
      marked('The Gazette seized on Marta Ruiz’s claim that there were “thousands of cuts” in May.'),
    ).toEqual(['partial Marta Ruiz: thousands of cuts']);
  });

  it('who speaks in the footage, not the footage', () => {
    expect(marked('The ad ends with footage of Marta Ruiz saying, “That makes me smart.”')).toEqual([
      'direct Marta Ruiz: That makes me smart.',
    ]);
  });

  it('a description without whose it is', () => {
    const [found] = read('His lawyer, Harold Finch, argued that the emails were jokes.');
    expect(found?.speaker).toMatchObject({ name: 'Harold Finch', description: 'lawyer' });
  });
});

describe('words in marks inside words in marks', () => {
  const text = '“The chief told us, ‘Stay home,’ and I told him, ‘No way.’ So we left,” Ana Ruiz said.';

  it('are whose the words around say, through their speaker', () => {
    const found = read(text);
    expect(told(found)).toEqual([
      'direct Ana Ruiz: The chief told us, ‘Stay home,’ and I told him, ‘No way.’ So we left,',
      'direct The chief: Stay home,',
      'direct Ana Ruiz [I]: No way.',
    ]);
    expect(found.map((a) => a.via.map((v) => v.name))).toEqual([[], ['Ana Ruiz'], []]);
  });

  it('are left out where only a pronoun is said to say them', () => {
    expect(marked('“He said, ‘Fine with me.’ So we left,” Ana Ruiz said.')).toHaveLength(1);
  });

  it('are read in turns of a transcript too', () => {
    const turns =
      'RUIZ: The operator told us that “no delays were foreseen.”\n\nHOLT: When?\n\nRUIZ: In May.';
    expect(told(read(turns))[1]).toBe('partial The operator: no delays were foreseen.');
  });
});

describe('Markdown', () => {
  it('a signature below a quotation', () => {
    expect(told(readMarkdown('> Nobody knows what this is.\n\n— Karl Brandt, fisherman'))).toEqual([
      'block Karl Brandt: Nobody knows what this is.',
    ]);
  });

  it('emphasis is no end of a phrase', () => {
    expect(told(readMarkdown('Later, *Voss* told **reporters** that the inquiry is “nearly done.”'))).toEqual(
      ['indirect Voss: the inquiry is “nearly done.”', 'partial Voss: nearly done.'],
    );
  });
});

describe('when, through whom, where the words end', () => {
  const chain = (text: string) =>
    read(text).map((a) =>
      [
        a.speaker?.name,
        a.time?.text ?? '',
        a.via.map((v) => `${v.role}:${v.name ?? v.text}`).join(),
        a.content.text,
      ].join(' | '),
    );

  it('a month, and not that of a relative clause', () => {
    expect(chain('The agency said in March that it would get tougher.')).toEqual([
      'The agency | March |  | it would get tougher',
    ]);
    expect(chain('Owen Pritchard, who took charge in June, said he was sad.')).toEqual([
      'Owen Pritchard |  |  | he was sad',
    ]);
  });

  it('what a paper reports is all of it, without the dateline', () => {
    expect(
      chain(
        'LONDON (Newswire) - Shares fell after the regulator said it had opened a probe, the Financial Times reported.',
      ),
    ).toEqual([
      'Financial Times |  |  | Shares fell after the regulator said it had opened a probe',
      'the regulator |  | reported:Financial Times | it had opened a probe',
    ]);
  });

  it('a translation is a way, and no speaker', () => {
    expect(
      chain(
        'An official said that one dam had been opened, according to a translation by the Associated Press.',
      ),
    ).toEqual(['An official |  | translated:Associated Press | one dam had been opened']);
    expect(chain('“He is in touch,” Ali Diop said by phone, speaking through an interpreter.')).toEqual([
      'Ali Diop |  | translated:an interpreter | He is in touch,',
    ]);
  });

  it('what is added behind a comma is not what was told', () => {
    const [, found] = read('“It is an insult,” Bobby Scott told the group, adding that the hall was cold.');
    expect([found?.cue?.text, found?.content.text]).toEqual(['adding', 'the hall was cold']);
  });

  it('a document that was put out says what it says', () => {
    expect(reported('A poll released Friday shows that Marta Ruiz leads.')).toEqual([
      'indirect A poll: Marta Ruiz leads',
    ]);
  });

  it('an age stands for who spoke last', () => {
    expect(
      marked('Owen Pritchard said he was sad. “I would have liked more time,” the 51-year-old said.'),
    ).toEqual(['direct Owen Pritchard [the 51-year-old]: I would have liked more time,']);
  });
});

describe('words in marks inside a clause', () => {
  it.each([
    ['They saw what Tom Zimmer described as a “piece of history.”', 'Tom Zimmer: piece of history.'],
    [
      'He thanked Tom Zimmer, who in 2010 said the goal was “one term only.”',
      'Tom Zimmer [who]: one term only.',
    ],
    ['China, Pyongyang’s only ally, said it was “resolutely opposed” to it.', 'China: resolutely opposed'],
    ['After saying her foot was “so swollen it hurt,” Marta Ruiz left.', 'Marta Ruiz: so swollen it hurt,'],
    [
      'These clerks, Tom Zimmer explained earlier in the hearing, were “well paid.”',
      'Tom Zimmer: well paid.',
    ],
    ['PolitiFact rated a third of them as “false” in May.', 'PolitiFact: false'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual([`partial ${expected}`]);
  });
});

describe('an office between commas before its holder', () => {
  it.each([
    ['Kestrel’s chief executive, Leif Aune, said “we had no choice”.', 'partial Leif Aune: we had no choice'],
    ['The ward’s surgeon, Maria Gomez, said “we had no choice”.', 'partial Maria Gomez: we had no choice'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });
});

describe('names that other words hide', () => {
  it.each([
    ['“We had no choice,” said its leader, Sigrid Lie.', 'direct Sigrid Lie: We had no choice,'],
    ['Its chief executive, Per Aune, said “we had no choice”.', 'partial Per Aune: we had no choice'],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual([expected]);
  });
});

describe('firms and papers', () => {
  it('people from a firm are not the firm’s name alone', () => {
    const text = 'Engineers from the firm Oakes & Tran told the board that the pilings had lost strength.';
    expect(read(text)[0]?.speaker?.text).toBe('Engineers from the firm Oakes & Tran');
  });

  it('a statement to a paper comes through it', () => {
    const text = 'In a statement to the Marlow Bay Courier, Dana Whitlock said the board had been wrong.';
    expect(read(text)[0]?.via.map((v) => v.text)).toEqual(['the Marlow Bay Courier']);
  });
});
