import { describe, expect, it } from 'vitest';
import { marked, read } from './told.js';

describe('where the cue stands', () => {
  it('behind the words', () => {
    expect(marked('“The bridge will stay closed,” Marta Lindqvist said on Tuesday.')).toEqual([
      'direct Marta Lindqvist: The bridge will stay closed,',
    ]);
  });

  it('behind the words, inverted, with a title and a relative clause', () => {
    expect(
      marked('“We had no warning at all,” said Captain Jonas Eld, who has run the port since 2009.'),
    ).toEqual(['direct Jonas Eld [Captain Jonas Eld]: We had no warning at all,']);
  });

  it('before the words', () => {
    expect(marked('Lindqvist told reporters: “Nobody was hurt. The bridge will reopen.”')).toEqual([
      'direct Lindqvist: Nobody was hurt. The bridge will reopen.',
    ]);
  });

  it('in the middle', () => {
    expect(marked('“The bridge,” Marta Lindqvist said, “will stay closed until spring.”')).toEqual([
      'direct Marta Lindqvist: The bridge,',
      'partial Marta Lindqvist: will stay closed until spring.',
    ]);
  });

  it('in the middle, with more sentences behind', () => {
    expect(marked('“It was cold,” said Omar Haddad. “We had no blankets. Nobody came.”')).toEqual([
      'direct Omar Haddad: It was cold,',
      'direct Omar Haddad: We had no blankets. Nobody came.',
    ]);
  });

  it('past an apposition between commas and a time', () => {
    expect(
      marked('“Prices will fall,” Ines Duarte, 52, the chief economist of the Lisbon Bank, said on Friday.'),
    ).toEqual(['direct Ines Duarte: Prices will fall,']);
  });

  it('in the sentence before', () => {
    expect(marked('Haddad said the camp had been full for weeks. “Every tent was taken.”')).toEqual([
      'direct Haddad: Every tent was taken.',
    ]);
  });

  it('according to', () => {
    expect(marked('The valve was “rusted through,” according to the inspectors’ report.')).toEqual([
      'partial the inspectors’ report: rusted through,',
    ]);
  });

  it('only a name and a colon, or a dash', () => {
    expect(marked('Ruiz: “No comment.”')).toEqual(['direct Ruiz: No comment.']);
    expect(marked('“Leave the gate as you found it.” — Edith Marlow')).toEqual([
      'direct Edith Marlow: Leave the gate as you found it.',
    ]);
  });
});

describe('who', () => {
  it('a pronoun is the one who spoke before, by gender', () => {
    const text =
      'Karen Holt met Peter Vance in Oslo. “It went well,” she said. Vance was less sure. “We shall see,” he said.';
    expect(marked(text)).toEqual([
      'direct Karen Holt [she]: It went well,',
      'direct Peter Vance [he]: We shall see,',
    ]);
  });

  it('somebody named inside the words is not the one who says them', () => {
    const text = 'Karen Holt spoke first. “Susan Reed will win this easily,” she said.';
    expect(marked(text)).toEqual(['direct Karen Holt [she]: Susan Reed will win this easily,']);
  });

  it('a short mention has the full name', () => {
    const text =
      'Finance Minister Anna Berg resigned. Two days later the council met. “I was tired,” Berg said.';
    const found = read(text).find((a) => a.kind === 'direct');
    expect(found?.speaker).toMatchObject({
      text: 'Berg',
      name: 'Anna Berg',
      description: 'Finance Minister',
    });
  });

  it('a description has the name that the text gave it', () => {
    const text =
      'Senator Paul Adeyemi voted against the bill. “It helps nobody,” the senator said.\n\n' +
      'The Morning Herald printed the list. “We stand by our story,” the newspaper said.';
    expect(marked(text)).toEqual([
      'direct Paul Adeyemi [the senator]: It helps nobody,',
      'direct Morning Herald [the newspaper]: We stand by our story,',
    ]);
  });

  it('what stands behind a name describes it, there and later', () => {
    const text =
      '“The well is dry,” Marin Ekdahl, the county geologist, said. He left early.\n\n' +
      'Others disagreed. “It will rain,” the geologist said later.';
    const found = read(text).filter((a) => a.kind === 'direct');
    expect(found.map((a) => a.speaker)).toMatchObject([
      { text: 'Marin Ekdahl', name: 'Marin Ekdahl', description: 'county geologist' },
      { text: 'the geologist', name: 'Marin Ekdahl' },
    ]);
  });

  it('two speakers of one sentence', () => {
    expect(marked('“Yes,” said Ana Ruiz, and “No,” said Tom Blake.')).toEqual([
      'direct Ana Ruiz: Yes,',
      'direct Tom Blake: No,',
    ]);
  });

  it('people without a name', () => {
    expect(marked('“They came at night,” a senior official at the ministry said.')).toEqual([
      'direct a senior official at the ministry: They came at night,',
    ]);
  });

  it('a spokesman, not whom he speaks for', () => {
    expect(marked('“We are looking into it,” a spokeswoman for Acme Foods said.')).toEqual([
      'direct a spokeswoman for Acme Foods: We are looking into it,',
    ]);
  });

  it('the relative pronoun is the mention, its noun the name', () => {
    const found = read('It was Lena Okafor, who called the vote “a farce,” that left first.');
    expect(found.find((a) => a.kind === 'partial')?.speaker).toMatchObject({
      text: 'who',
      name: 'Lena Okafor',
    });
  });
});

describe('nobody', () => {
  it.each([
    ['a title', 'She has read “War and Peace” three times.'],
    ['irony', 'The “experts” were nowhere to be seen.'],
    ['dialogue without cues', '“Where were you?”\n\n“At home.”'],
    ['a nickname', 'Jim “The Hammer” Kowalski opened the door.'],
  ])('%s', (_, text) => {
    expect(read(text).filter((a) => a.speaker !== undefined && a.kind !== 'indirect')).toEqual([]);
  });

  it('a verb of saying whose subject cannot be told', () => {
    expect(marked('As it was being said: “Never again.”')).toEqual(['direct -: Never again.']);
  });
});

describe('partial quotations', () => {
  it('in a reporting clause', () => {
    expect(marked('Rahman described the offer as “an insult to every nurse” and left.')).toEqual([
      'partial Rahman: an insult to every nurse',
    ]);
  });

  it('several in a sentence', () => {
    expect(marked('The judge called the scheme “brazen” and its author “without remorse.”')).toEqual([
      'partial The judge: brazen',
      'partial The judge: without remorse.',
    ]);
  });

  it('as the predicate of a reported clause', () => {
    expect(marked('Okafor said the people of the valley “have waited long enough.”')).toEqual([
      'partial Okafor: have waited long enough.',
    ]);
  });

  it('the verb of saying rather than the verb of thinking, of one person', () => {
    const found = read('Days before that, Brandt said he was considering “a very large fine” for the club.');
    const partial = found.find((a) => a.kind === 'partial');
    expect(partial).toMatchObject({ cue: { text: 'said' }, speaker: { text: 'Brandt' } });
    expect(partial?.time?.text).toBe('Days before that');
  });
});

describe('over sentences and paragraphs', () => {
  it('the opening mark repeated, no closing mark', () => {
    const text =
      '“We started with nothing,” said Amara Diallo. “My father sold the boat.\n\n“Then the rains came.\n\n“And that was the end of it.”';
    expect(marked(text)).toEqual([
      'direct Amara Diallo: We started with nothing,',
      'direct Amara Diallo: My father sold the boat.',
      'direct Amara Diallo: Then the rains came.',
      'direct Amara Diallo: And that was the end of it.',
    ]);
  });

  it('a paragraph in marks behind a line with a colon', () => {
    const text =
      'In a letter to staff on Monday, Yusuf Kaya wrote:\n\n“You have done what nobody thought possible.”';
    expect(read(text).find((a) => a.kind === 'direct')).toMatchObject({
      speaker: { name: 'Yusuf Kaya' },
      cue: { text: 'wrote' },
      time: { text: 'Monday' },
    });
  });
});

describe('marks', () => {
  it('British singles with apostrophes inside', () => {
    expect(marked("'It wasn't the council's fault,' said Derek Poole. 'They'd no money.'")).toEqual([
      "direct Derek Poole: It wasn't the council's fault,",
      "direct Derek Poole: They'd no money.",
    ]);
  });

  it('straight doubles', () => {
    expect(marked('"I saw smoke," Mr. Poole told the court.')).toEqual([
      'direct Poole [Mr. Poole]: I saw smoke,',
    ]);
  });

  it('guillemets and low marks', () => {
    expect(marked('«We will appeal,» Claire Fontaine said.')).toEqual([
      'direct Claire Fontaine: We will appeal,',
    ]);
    expect(marked('„We will appeal,“ Klaus Weber said.')).toEqual(['direct Klaus Weber: We will appeal,']);
  });

  it('nested quotations are part of the outer one', () => {
    expect(marked('“He told me, ‘Go home,’ and I went,” Nina Petrova said.')).toEqual([
      'direct Nina Petrova: He told me, ‘Go home,’ and I went,',
    ]);
  });
});

describe('through whom', () => {
  it('translated by', () => {
    const [found] = read('“We agree,” Marat Aliyev said, as translated by the state broadcaster KTV.');
    expect(found).toMatchObject({
      speaker: { name: 'Marat Aliyev' },
      via: [{ role: 'translated', text: 'KTV' }],
    });
  });

  it('a source inside the words, reported by a paper', () => {
    const [found] = read(
      '“A convoy crossed the river at dawn, according to local volunteers,” the Valley Courier reported.',
    );
    expect(found).toMatchObject({
      speaker: { name: 'local volunteers' },
      via: [{ role: 'reported', text: 'the Valley Courier' }],
    });
  });

  it('somebody says that somebody says', () => {
    const found = read('Okafor said that her predecessor called the plan “a fantasy.”');
    expect(found.find((a) => a.kind === 'partial')).toMatchObject({
      speaker: { text: 'her predecessor' },
      via: [{ role: 'reported', name: 'Okafor' }],
    });
  });
});

describe('to whom and when', () => {
  it('told reporters on a day', () => {
    const [found] = read('“It is over,” Hannah Weiss told reporters in Vienna on Thursday.');
    expect(found).toMatchObject({ addressee: { text: 'reporters' }, time: { text: 'Thursday' } });
  });
});
