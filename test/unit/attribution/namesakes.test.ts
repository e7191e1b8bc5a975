import { describe, expect, it } from 'vitest';
import { marked } from './told.js';

// Several of one last name, and people who are called by their first.

const speakers = (text: string) =>
  marked(text).map((m) => m.replace(/^\w+ ([^:[]+?)(?: \[.*?\])?: .*$/, '$1'));

describe('people of one last name', () => {
  it('a mother and a daughter: the last name alone is of the one who is called so', () => {
    const text = `Beatriz Amaral runs the kitchen of a wharf. Amaral is small and quick. “You are standing in my light,” she told me.

Lurdes Amaral, her mother, cooked at night. “I never saw a tray come back,” Lurdes said. From the age of nine Beatriz peeled for her. “My mother paid me a nickel a potato,” she recalled.

“I went home and cried,” Amaral said.`;
    expect(speakers(text)).toEqual(['Beatriz Amaral', 'Lurdes Amaral', 'Beatriz Amaral', 'Beatriz Amaral']);
  });

  it('a wife named in full once does not take over', () => {
    const text = `Ted Holm signed the pledge. Holm had called it a joke for months. His wife, Heidi Holm, signed, too.

“It became personal,” Holm said.`;
    expect(speakers(text)).toEqual(['Ted Holm']);
  });

  it('a courtesy title says which', () => {
    const text = `Leo Holm died on Sunday. He was 88. It was confirmed by his daughter, the cellist Imogen Holm, who had been with him. Leo had asked for no flowers.

“He was ready,” Ms. Holm said.`;
    expect(speakers(text)).toEqual(['Imogen Holm']);
  });
});

describe('first names', () => {
  it('are short for the name in full', () => {
    const text = `Shahnaz Husain, who sells creams, sued on Monday. “I applied in 2002,” Shahnaz says.`;
    expect(speakers(text)).toEqual(['Shahnaz Husain']);
  });

  it('are not where two have them, or where places stand', () => {
    const text = `Ana Ruiz and Ana Holm, who are cousins, met in Lund. “It is late,” Ana said.`;
    expect(speakers(text)).toEqual(['Ana']);
    const placed = `Jordan Pike, who farms, left in May. In Jordan, the minister waited. “Nobody came,” he said.`;
    expect(speakers(placed)).not.toContain('Jordan');
  });
});

it.each([
  [
    'Caspar Nyholm, who is 40, sold Tolliver’s company, Pennine Heritage, in May. “There was no mill,” he said.',
    'Caspar Nyholm',
  ],
  [
    'Caspar Nyholm, who is 40, left in May. The Ledger wrote about him in June. “We would like both,” he said.',
    'Caspar Nyholm',
  ],
])('a company and a newspaper are no people: %s', (text, who) => expect(speakers(text)).toEqual([who]));

describe('a line about somebody that ends in a colon', () => {
  it('has them say what speaks of itself', () => {
    const text = `Henrike Solvang held the rate. Solvang ended with an unusually personal appeal to borrowers:

I know that many of you opened a letter this winter and had to sit down.

The next decision is due in May.`;
    expect(marked(text).map((m) => m.slice(0, 26))).toEqual(['block Henrike Solvang [Sol']);
  });

  it('and not what does not', () => {
    const text = `Henrike Solvang held the rate. Solvang looked tired on Monday evening:

The meeting had lasted for nine hours and two of the seven had left before its end.`;
    expect(marked(text)).toEqual([]);
  });
});
