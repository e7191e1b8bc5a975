import { expect, test } from 'vitest';
import { read } from './told.js';

/** `name <cue> words` of each attribution; `-` where nobody is known. */
const cued = (text: string): string[] =>
  read(text).map((a) => `${a.speaker?.name ?? '-'} <${a.cue?.text ?? ''}> ${a.content.text}`);

test.each<[sentence: string, expected: string]>([
  // Contractions are verbs, with the pronoun as their subject.
  ['Ana Ruiz has done it. She’s said that the plan is dead.', 'Ana Ruiz <said> the plan is dead'],
  ['Ana Ruiz says he’s satisfied with it.', 'Ana Ruiz <says> he’s satisfied with it'],
  ['Ana Ruiz said that’s why the plan failed.', 'Ana Ruiz <said> that’s why the plan failed'],
  ['The mayor’s office said it’s not happy.', 'The mayor’s office <said> it’s not happy'],
  // A comma inside the marks parts clauses.
  ['Ruiz called the plan “dead,” but she has supported others.', 'Ruiz <called> the plan “dead,”'],
  // The nearer verb.
  ['“We stay,” Ruiz said, adding later, “Nobody asked us to go.”', 'Ruiz <adding> Nobody asked us to go.'],
  ['In a letter announcing the choice, the union called Ruiz a friend.', 'the union <called> Ruiz a friend'],
  ['Ruiz hopes to save the mill and investors look for more.', 'Ruiz <hopes> to save the mill'],
])('%s', (sentence, expected) => {
  expect(cued(sentence)).toContain(expected);
});
