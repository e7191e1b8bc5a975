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
  // Verbs of little meaning of their own, and nouns.
  ['Ruiz tried to make the case that it was late.', 'Ruiz <make the case> it was late'],
  [
    'It went ahead despite warnings from her lawyer that the plan was dead.',
    'her lawyer <warnings> the plan was dead',
  ],
  // Whom somebody is blamed for having said it.
  ['The mayor criticized Ana Ruiz for saying that the plan was dead.', 'Ana Ruiz <saying> the plan was dead'],
  ['Ruiz, despite admitting that it was late, did nothing.', 'Ruiz <admitting> it was late'],
  ['Ruiz decided against calling the plan dead.', 'Ruiz <decided against calling> the plan dead'],
  ['They sent a letter on Thursday to the ministers warning that it was late.', 'They <warning> it was late'],
  // Verbs in no list, names in -s, shares.
  ['Several ministers threatened to disrupt the vote.', 'Several ministers <threatened> to disrupt the vote'],
  ['Sanders proposes to pay for it.', 'Sanders <proposes> to pay for it'],
  ['Six in 10 said they felt well.', 'Six in 10 <said> they felt well'],
  ['Ruiz outlined how the plan could still succeed.', 'Ruiz <outlined> how the plan could still succeed'],
  ['Kelly said she asked for it.', 'Kelly <said> she asked for it'],
  ['Nearly half said they felt well.', 'half <said> they felt well'],
  [
    'Ruiz told the Post and the Herald of Lund on Monday that the plan was dead.',
    'Ruiz <told> the plan was dead',
  ],
  [
    'She argued the line, which is backed by farmers, “would not go ten feet” without it.',
    'She <argued> would not go ten feet',
  ],
  ['Ruiz made the case for weeks that it was late.', 'Ruiz <made the case> it was late'],
  // Marks that a participle opens the sentence with, and marks in an aside.
  [
    'Recalling “the price of doing nothing,” the report urged the council to act.',
    'the report <Recalling> the price of doing nothing,',
  ],
  [
    'The minister recommended that no charges be filed, but she called his actions “careless.”',
    'The minister <called> careless.',
  ],
  // The words of one end where another begins to tell.
  [
    'The ministry estimates that it would cost 3 million; the institute for roads at the university puts it at “ten.”',
    'The ministry <estimates> it would cost 3 million',
  ],
  [
    'Ruiz said that parents would not be paid, and when pressed on it, the minister replied that they would.',
    'Ruiz <said> parents would not be paid',
  ],
])('%s', (sentence, expected) => {
  expect(cued(sentence)).toContain(expected);
});

test.each(['It is too soon to say how bad it is.', 'A worker named Ana Ruiz has left.'])(
  'nobody says: %s',
  (sentence) => {
    expect(cued(sentence)).toEqual([]);
  },
);

test('laughing behind a clause reports nothing', () => {
  const all = cued('In her twenties, when her mother mentioned the bridge, Ruiz laughed.');
  expect(all).toEqual(['her mother <mentioned> the bridge']);
});
