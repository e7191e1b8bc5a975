import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from './told.js';

// The bundled article, read by the same code as any other source: all that its eight quotations in marks or blocks
// need is in its text.
const text = readFileSync('media/corpus/putin-rejects-ceasefire/article.txt', 'utf8');
const found = read(text);

describe('the bundled article', () => {
  it('has eight direct, partial and block quotations, each with its speaker and way', () => {
    const quotations = found
      .filter((a) => a.kind !== 'indirect')
      .map((a) => {
        const words = a.content.text.split(/\s+/).slice(0, 4).join(' ');
        const via = a.via.map((v) => `${v.role} by ${v.name ?? v.text}`).join();
        return [a.kind, a.speaker?.name, words, via].join(' | ');
      });
    expect(quotations).toEqual([
      'direct | Vladimir Putin | We agree with the | translated by RT',
      'partial | Vladimir Putin | with our American colleagues | ',
      'partial | Marco Rubio | their response is no, | ',
      'partial | Donald Trump | large scale Banking Sanctions | ',
      'direct | Marco Rubio | Neither side can militarily | ',
      'block | Marco Rubio | Can Ukraine create a | ',
      'block | Marco Rubio | The Ukrainians made very | ',
      'direct | pro-Kremlin war bloggers | One unit crawled through | reported by Wall Street Journal',
    ]);
  });

  it('says who was told, when, and with what title', () => {
    const toReporters = found.find((a) => a.addressee?.text === 'reporters');
    expect(toReporters).toMatchObject({
      speaker: { name: 'Marco Rubio', description: 'U.S. Secretary of State' },
      time: { text: 'Wednesday' },
      content: { text: 'there is no military solution to the war' },
    });
  });

  it.each([
    ['Vladimir Putin', 'Thursday', 'a proposal for an immediate ceasefire'],
    [
      'Donald Trump',
      'Days before that',
      'he was considering “large scale Banking Sanctions” and tariffs on Russia',
    ],
    ['Volodymyr Zelensky', 'February 28', 'the need for security assurances'],
    ['Marco Rubio', undefined, 'to an answer'],
    ['Marco Rubio', undefined, 'to provide concrete details of the proposal'],
    ['Marco Rubio', undefined, 'a need for confidentiality'],
    ['Marco Rubio', undefined, 'needs to include security and long-term prosperity'],
    ['Vladimir Putin', undefined, 'Among Putin’s reasons for rejecting the ceasefire is that a 30-day pause'],
    ['Reports', undefined, 'the Russians exhibited quite the dedication'],
  ])('reports what %s said or did not say (%s): %s', (name, time, words) => {
    const report = found.find((a) => a.kind === 'indirect' && a.content.text.startsWith(words));
    expect([report?.speaker?.name, report?.time?.text]).toEqual([name, time]);
  });
});
