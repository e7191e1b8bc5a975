import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { lint } from '../../../src/lint/run.js';
import { readSource } from '../../../src/source/read.js';

// The ways in which a writer of analysis says whose words they are, with and without a verb of saying: who is wrong is
// told, who is right is not, and where the line is about somebody who does not speak nothing is told.

const text = `Orchard dispute goes to court

Helena Marsh, who owns the orchard, rejected the bid on Monday. “We will not sell the orchard to anyone, whatever they offer us,” she told reporters.

Tobias Reck, the company's director, said the price was fair. “Nobody has ever paid this much for a field of old trees,” Reck said.

The mayor, Ines Castellano, said the town would stay neutral. “Both of them are neighbours of mine, and I want peace,” Castellano said.
`;
const source = readSource({ uri: 'o', name: 'orchard.txt', bytes: new TextEncoder().encode(text) }).source!;
const corpus = buildCorpus([source]);
const hers = 'We will not sell the orchard to anyone, whatever they offer us';

function misattributed(line: string, who: string): boolean {
  const draft = `The orchard has two sides.\n\n${line.replace('X', who).replace('“Q', `“${hers}`)}\n`;
  const analysis = analyze({ draft: parseDraft(draft, 'markdown'), corpus, config: defaultConfig });
  const rules = lint(analysis).map((f) => f.rule);
  expect(rules).not.toContain('altered-quotation');
  return rules.includes('misattributed-quotation');
}

const ways = `
X said, “Q.”
“Q,” said X.
According to X, “Q.”
In the words of X, “Q.”
He was against it: “There will be no other offer” and, in the words of X, “Q.”
Castellano was doubtful: “I want peace” [@orchard] In the words of X, “Q.”
Castellano asked what would change if, to quote X, “Q.”
In X's words, “Q.”
As X put it, “Q.”
X sums it up: “Q.”
X summed it up this way: “Q.”
X was blunt: “Q.”
X is clear: “Q.”
X had a simple message: “Q.”
X's verdict: “Q.”
X's answer: “Q.”
X's answer was short: “Q.”
X's complaint is that “Q.”
X's position is that “Q.”
X's point, “Q”, stands.
X's claim (“Q”) is disputed.
X disagrees (“Q”).
X, in return: “Q.”
For X it is simple: “Q.”
To X it is simple: “Q.”
For X, “Q.”
X has one sentence for it: “Q.”
“Q” is how X describes it.
“Q”: that is X's line.
“Q”: thus X.
“Q”, thus X.
“Q”, to quote X.
To quote X: “Q.”
Quoting X: “Q.”
“Q,” as X has it.
“Q,” in the words of X.
“Q” was X's argument.
“Q” was the verdict of X.
The orchard is not for sale, and “Q,” as X put it.
The line “Q” comes from X.
The words are X's: “Q.”
It was X who said “Q.”
Here is X: “Q.”
Then came X: “Q.”
Or take X: “Q.”
Nobody said it better than X: “Q.”
X again: “Q.”
X, by contrast: “Q.”
X, in the same article: “Q.”
X (in the same article): “Q.”
X speaks for many: “Q.”
With the words “Q” X left the room.
X left with the words “Q.”
X had this to say: “Q.”
What X said was this: “Q.”
X did not mince words. “Q.”
X was defiant. “Q.”
X rejected the criticism. “Q.”
X's argument is simple. “Q.”`
  .trim()
  .split('\n');

describe.each(ways)('%s', (line) => {
  // A last name alone, which no other place of the draft has, may be any word that begins the sentence.
  const isAlone = line.includes('. “') && !line.startsWith("X's");
  it.each(['Tobias Reck', ...(isAlone ? [] : ['Reck']), 'Ines Castellano'])('is wrong of %s', (who) =>
    expect(misattributed(line, who)).toBe(true),
  );
  it.each(['Helena Marsh', 'Marsh'])('is right of %s', (who) => expect(misattributed(line, who)).toBe(false));
});

const others = `
On X's door: “Q.”
A letter to X: “Q.”
X opened the letter: “Q.”
A sign outside X's office: “Q.”
The bank's letter to X was short: “Q.”
X's lawyer, by contrast: “Q.”
Asked about X: “Q.”
The paper's verdict on X: “Q.”
The mayor's answer to X: “Q.”
To X: “Q.”
To X, a warning: “Q.”
What X wants to hear: “Q.”
Reactions to X: “Q.”
X was told one thing: “Q.”
X got a short answer: “Q.”
The crowd, in front of X: “Q.”
For X's company it was clear: “Q.”
Even X remembers the line: “Q.”
“Q” was the answer to X.
“Q” was the verdict of X's lawyer.
“Q” (letter to X).
“Q” is not X's argument.
“Q” was her reply to X's argument.
X's reading of “Q” is wrong.
X's case was heard on Monday. “Q.”
X was sued. “Q.”
X met the owner of the orchard, Helena Marsh. “Q.”
In the words of X's lawyer, “Q.”
X left with the words “Q” in his ears.`
  .trim()
  .split('\n');

it.each(others)('%s: does not say who', (line) => expect(misattributed(line, 'Tobias Reck')).toBe(false));
