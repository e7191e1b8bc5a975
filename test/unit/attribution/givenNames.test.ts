import { expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { attribute } from '../../../src/attribution/attribute.js';
import { pronounOf } from '../../../src/attribution/givenNames.js';

// Whom `he` and `she` mean between people whose given names are of many countries, and who a report is by.

test.each([
  ['inês', 'she'],
  ['zoë', 'she'],
  ['samir', 'he'],
  ['siobhan', 'she'],
  ['emre', 'he'],
  ['priya', 'she'],
  ['laurie', undefined],
  ['kim', undefined],
  ['harbour', undefined],
])('%s', (name, pronoun) => expect(pronounOf(name)).toBe(pronoun));

const speakerOf = (text: string, words: string) =>
  attribute(plainSource(text)).find((a) => a.content.text.includes(words))?.speaker?.name;

test('the other of two', () => {
  const text =
    'Emre Aydın questioned Aoife Brannagh on Monday. “I never applied,” she answered. “Nobody saw it,” he said.';
  expect(speakerOf(text, 'never applied')).toBe('Aoife Brannagh');
});

test('a title is surer than a given name', () => {
  const text =
    'Ashley Holloway, the pianist, met the queen. Mr Holloway said the song was old. “It was lovely,” he added.';
  expect(speakerOf(text, 'the song was old')).toBe('Ashley Holloway');
  expect(speakerOf(text, 'It was lovely')).toBe('Ashley Holloway');
});

test('a part of a longer name is the same person', () => {
  const text = 'The show will have Candace Cameron Bure in it. “We never stopped,” Cameron Bure wrote.';
  expect(speakerOf(text, 'We never stopped')).toBe('Candace Cameron Bure');
});

test('a ship is not she', () => {
  const text =
    'Dolores Whitcomb climbs to the wheelhouse of the Hattie B., and lights a lamp. “I don’t like glare,” she says.';
  expect(speakerOf(text, 'like glare')).toBe('Dolores Whitcomb');
});

test('who is instructed by somebody does not instruct', () => {
  const text =
    'Bethan Royle denies it. Dr Fiona Mackie, an accountant instructed by the police, said that the money could be traced to Royle’s account. “I can tell you where the trail stops,” she said.';
  expect(speakerOf(text, 'the trail stops')).toBe('Fiona Mackie');
  expect(attribute(plainSource(text)).some((a) => a.cue?.text === 'instructed')).toBe(false);
});

test('whom a report names does not make it', () => {
  const text =
    'Samir Haddad told the jury that his client was a cook. Royle would say that Gareth Pell had kept the card, he said.';
  expect(speakerOf(text, 'Royle would say')).toBe('Samir Haddad');
});

test('an office behind “of” belongs to no name', () => {
  expect(speakerOf('Supervisor of Elections Susan Bucher said that the list was long.', 'the list was')).toBe(
    'Susan Bucher',
  );
});

test('a spokesman is not she, and no management is he', () => {
  const text =
    'Yasmin Okonkwo, the chief executive, denied it. A spokesman for Ottavio, Giancarlo Reyes, declined to comment. She said she would give up her bonus.';
  expect(speakerOf(text, 'give up her bonus')).toBe('Yasmin Okonkwo');
  const union =
    'Rafael Nyström said the union would strike unless management agreed to extend the guarantee. “A guarantee that ends is only a weather report,” he said.';
  expect(speakerOf(union, 'weather report')).toBe('Rafael Nyström');
});
