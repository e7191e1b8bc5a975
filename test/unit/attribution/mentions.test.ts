import { describe, expect, it, test } from 'vitest';
import { read, told } from './told.js';

const speakers = (text: string) => read(text).map((a) => `${a.cue?.text}: ${a.speaker?.name ?? '-'}`);

describe('who is meant', () => {
  test.each([
    [
      'somebody close to him',
      'He stopped short of naming anyone, but an aide close to him, who asked not to be named, said that talks went on.',
      ['said: an aide close to him'],
    ],
    [
      'one of them',
      'One of them described the offer as “an insult to us.”',
      ['described: One of them', 'described: One of them'],
    ],
    [
      'the body that the sentence before is about',
      'The panel, led by the admiral Joss Ware, met in May. It concluded that the crew was tired.',
      ['concluded: The panel'],
    ],
    [
      'some of a body',
      'Three of its seven members refused to sign. In a note, they argued that the ferry was safe.',
      ['refused: Three of its seven members', 'argued: Three of its seven members'],
    ],
    [
      'a ministry',
      'The foreign ministry of Corvania summoned the envoy. In a statement, the ministry said any closure would be unlawful.',
      ['said: The foreign ministry of Corvania'],
    ],
    [
      'a company',
      'Halden Foods shut two plants.\n\nThe company said that it would pay everyone.',
      ['said: Halden Foods'],
    ],
    [
      'one of two companies: nobody knows which',
      'Halden Foods met Castor Group in May.\n\nThe company said that it would pay.',
      ['said: The company'],
    ],
    [
      'an occupation before a name',
      'Schoolteacher Miriam Okello rents a room. “I argue with my landlord,” she said.',
      ['said: Miriam Okello'],
    ],
    [
      'whom the paragraph before was about, not who spoke last',
      '“It was never a love of boats,” said Adaeze Oduya.\n\nCallum Tresk, the welder, lives by the harbour. He talked from under a tractor.\n\n“You have to understand the island,” he said.',
      ['said: Adaeze Oduya', 'said: Callum Tresk'],
    ],
    [
      'her by the pronoun of the next sentence',
      'Ama Teko runs the shop. She opened it in May. Kofi Bonsu, the joiner, built it.\n\n“I built the rest,” he said.',
      ['said: Kofi Bonsu'],
    ],
    [
      'somebody’s daughter',
      'His daughter recalled that he worked to the end. “He asked me to read,” she said.',
      ['recalled: His daughter', 'said: His daughter'],
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('a place behind a preposition is nobody', () => {
    const text =
      'Leo Quennell died at his home in Austerby. He was 88. He wrote, in a memoir, that he had learned to be quiet.';
    expect(speakers(text)).toEqual(['wrote: Leo Quennell']);
  });
});

describe('what is no speech of whom it seems', () => {
  test.each([
    ['a treaty is signed', 'The two governments signed a treaty under which each may close the strait.', []],
    [
      'a court hears',
      'Clerk ‘moved money while they slept’, court told\n\nShe denies it.',
      ['partial -: moved money while they slept'],
    ],
    [
      'so-called',
      'The so-called ‘night payments’ stopped, the officer added.',
      ['indirect the officer: The so-called ‘night payments’ stopped', 'partial -: night payments'],
    ],
    [
      'a title',
      'Jonah Abara said that he found the script of “The Cartographer’s Aunt” in a box.',
      [
        'indirect Jonah Abara: he found the script of “The Cartographer’s Aunt” in a box',
        'partial -: The Cartographer’s Aunt',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(read(text)).filter((t) => !t.includes('She denies') && !t.endsWith(': it'))).toEqual(
      expected,
    );
  });
});

it('who is cited says it, through the outlet that reports it', () => {
  const [a, ...more] = read(
    'The king is weighing a ban, the Daily Herald of Mirren reported on Monday, citing two aides.',
  );
  expect(a?.speaker?.name).toBe('two aides');
  expect(a?.via.map((v) => `${v.role} ${v.name}`)).toEqual(['reported Daily Herald of Mirren']);
  expect(more).toEqual([]);
});

it('a time in a clause behind the cue is not when it was said', () => {
  const [late] = read('“All is well,” Feld insisted, although the crew had worked through February.');
  expect(late?.time).toBeUndefined();
  const [said] = read('“All is well,” Feld insisted on Monday, although the crew was tired.');
  expect(said?.time?.text).toBe('Monday');
});

it('people of a place estimate', () => {
  expect(speakers('Economists at Calderon University estimate that the loss is 8 percent.')).toEqual([
    'estimate: Economists at Calderon University',
  ]);
});
