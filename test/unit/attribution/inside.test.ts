import { describe, expect, it, test } from 'vitest';
import { read, told } from './told.js';

const turns = `RUIZ: Thank you. Chen told me “we will sign it”. He told me, “We need the money now.”

QUESTION: Did the minister say anything else?

RUIZ: The president of Lundia said that he would come to Jeddah. He said the line would hold.

QUESTION: Thank you.`;

/** `name (who says so): words` of what is said inside a turn. */
const inside = (text: string) =>
  read(text)
    .filter((a) => a.kind !== 'block')
    .map((a) => `${a.speaker?.name} (${a.via.map((v) => v.name).join()}): ${a.content.text}`);

describe('what is said inside a turn', () => {
  it('has its own speaker, through whose turn it is', () => {
    expect(inside(turns)).toEqual([
      'Chen (RUIZ): we will sign it',
      'Chen (RUIZ): We need the money now.',
      'The president of Lundia (RUIZ): he would come to Jeddah',
      'The president of Lundia (RUIZ): the line would hold',
    ]);
  });

  it('does not make a question of the one before', () => {
    expect(read(turns).filter((a) => a.speaker?.name === 'QUESTION').length).toBe(2);
  });
});

test('a he in marks inside marks is the only one named there', () => {
  const one = '“Mr Dunn told her, ‘You will be looked after.’ He said, ‘You have my word,’” Ana Ruiz said.';
  expect(told(read(one)).slice(1)).toEqual([
    'direct Dunn [Mr Dunn]: You will be looked after.',
    'direct Dunn [He]: You have my word,',
  ]);
  const two = '“Mr Dunn said ‘yes’. Mr Hale said ‘no’. He said, ‘You have my word,’” Ana Ruiz said.';
  expect(told(read(two)).some((t) => t.endsWith('You have my word,'))).toBe(false);
});

describe('descriptions', () => {
  const speakers = (text: string) => read(text).map((a) => a.speaker?.name);

  it('mean whom commas set beside them, whatever the sentence is about', () => {
    const text =
      'Anna Weller, a barrister from Leeds, opened on Tuesday.\n\nThe barrister said that the letter was clear.';
    expect(speakers(text)).toEqual(['Anna Weller']);
  });

  it('of kin mean the only one', () => {
    const text = 'Tom Dunn, 71, was in court. His daughter, Clare Dunn, listened.\n\n';
    expect(speakers(`${text}“He never signed it,” his daughter said.`)).toEqual(['Clare Dunn']);
    const two = `${text}His other daughter, Ruth Dunn, wept.\n\n“He never signed it,” his daughter said.`;
    expect(speakers(two)).toEqual(['his daughter']);
  });
});

test('a count of votes is nothing said', () => {
  expect(read('The county council voted 9 to 6 to sell the land.')).toEqual([]);
});

test('he means nobody above a heading where several are named', () => {
  const text = (
    he: string,
  ) => `Karl Holm, the curator, said the roof leaked. Jon Vik, a painter, said it did not.

The east wing

The visitors come on Sundays. ${he} said the doors were shut.`;
  expect(read(text('He')).at(-1)?.speaker?.name).toBe('He');
  expect(read(text('Holm')).at(-1)?.speaker?.name).toBe('Karl Holm');
});

describe('reports from a parliament', () => {
  const text = `The Minister for Fisheries (Ms Aalto) moved that the bill be read. She said that the cod was gone.

Mr Brandt: Will she read us the figure?

Ms Aalto: Forty million.

Mr Brandt said that it was not enough. Her report, he said, called it “a gesture”.

The Speaker called for order. She said that members would have their turn.`;

  it('have turns of people whom they name elsewhere', () => {
    const turns = read(text).filter((a) => a.kind === 'block');
    expect(turns.map((a) => a.speaker?.name)).toEqual(['Brandt', 'Aalto']);
  });

  it('name a minister in brackets, and nobody after an office', () => {
    const said = read(text).filter((a) => a.kind !== 'block');
    expect(said.map((a) => `${a.speaker?.name}: ${a.content.text}`)).toEqual([
      'Aalto: the cod was gone',
      'Brandt: it was not enough',
      'Brandt: called it “a gesture”',
      'Her report: a gesture',
      'The Speaker: order',
      'The Speaker: members would have their turn',
    ]);
  });
});

test('the man is the one who spoke last without a name', () => {
  const text =
    'A crew member told us that the captain was asleep.\n\n“That is normal. Nobody slowed down,” said the man.';
  expect(read(text).map((a) => a.speaker?.name)).toEqual(['A crew member', 'A crew member']);
});

test('a line that promises a statement from somebody introduces it', () => {
  const text =
    'Here is the statement in full from the chief executive, Pia Lindqvist:\n\nOur thoughts are with the crew.';
  expect(read(text).map((a) => `${a.kind} ${a.speaker?.name}`)).toEqual(['block Pia Lindqvist']);
});
