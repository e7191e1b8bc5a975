import { describe, expect, it } from 'vitest';
import { findPassages, type PassageQuery } from '../../../src/corpus/search.js';
import { corpusOf } from './sources.js';

const text = `The River Plan
The council of Velden approved the river plan on Monday.
“We will plant 400 trees along the river. We will not stop before the banks are green,” Mayor Ana Ruiz told reporters.
“We will vote against it,” said Tomas Brandt, who owns the sawmill. He called the plan “a costly dream for people with time,” and left.
Ruiz answered that the plants are paid for. The plan has many friends in the old town.
“The river,” Ruiz said, “is older than the town.”`;
const corpus = corpusOf(text);

const offered = (typed: string, more: Partial<PassageQuery> = {}) =>
  findPassages(corpus, { typed, limit: 20, ...more }).map((p) => text.slice(p.span.start, p.span.end));

describe('findPassages', () => {
  it('offers the sentence and the rest of the quotation', () => {
    expect(offered('We will pl')).toEqual([
      'We will plant 400 trees along the river.',
      'We will plant 400 trees along the river. We will not stop before the banks are green',
    ]);
  });

  it.each([
    ['an unfinished word', 'We will vo', 'We will vote against it'],
    ['another case at the beginning', 'we will vote', 'We will vote against it'],
    ['a curly or a straight mark', "We'll", undefined],
    ['the middle of a quotation', 'trees along', 'trees along the river.'],
    ['the middle of a sentence', 'approved the', 'approved the river plan on Monday.'],
    ['words in another order', 'friends many plan', 'The plan has many friends in the old town.'],
    ['a typing error in a finished word', 'the banks are gren', 'the banks are green'],
    ['a typing error in the middle', 'We will plnat 400', 'We will plant 400 trees along the river.'],
    ['a typing error in the only word', 'aproved', 'approved the river plan on Monday.'],
    ['a partial quotation', 'a costly', 'a costly dream for people with time'],
    ['a quotation interrupted by its cue', 'is older', 'is older than the town.'],
    ['no comma before the closing mark', 'dream for', 'dream for people with time'],
  ])('%s', (_, typed, first) => {
    expect(offered(typed)[0]).toBe(first);
  });

  it('begins with what was typed, so that what is accepted is verbatim', () => {
    for (const typed of ['the river', 'will', 'plan', 'for people', 'We will not', 'b']) {
      for (const p of findPassages(corpus, { typed, limit: 50 })) {
        expect(text.slice(p.span.start).toLowerCase().startsWith(typed.toLowerCase())).toBe(true);
        expect(p.matched[0]!.start).toBe(p.span.start);
      }
    }
  });

  it('puts quotations before other sentences, and the named speaker before others', () => {
    expect(offered('the')[0]).toBe('The river');
    expect(offered('we will')[0]).toMatch(/^We will plant/);
    expect(offered('we will', { speaker: 'Mr. Brandt' })[0]).toBe('We will vote against it');
    expect(offered('we will', { speaker: 'Ana Ruiz' })[0]).toMatch(/^We will plant/);
  });

  it('has no surrounding marks, no dangling comma, no heading, nothing twice', () => {
    for (const typed of ['', 'w', 'the', 'river', 'plan', 'a', 'time', 'ruiz']) {
      const all = offered(typed, { limit: 50 });
      expect(new Set(all).size).toBe(all.length);
      for (const p of all) {
        expect(p).not.toMatch(/^[“”"\s]|[“",;\s]$/);
        expect(p).not.toBe('The River Plan');
        expect(p.split('“').length).toBe(p.split('”').length);
      }
    }
  });

  it('says who spoke', () => {
    const [best] = findPassages(corpus, { typed: 'We will vote', limit: 5 });
    expect(best?.attribution?.speaker?.name).toBe('Tomas Brandt');
    expect(best?.line.paragraph).toBe(4);
  });

  it('offers quotations before anything is typed', () => {
    expect(offered('')[0]).toBe('We will plant 400 trees along the river.');
    expect(offered('', { speaker: 'Brandt' })[0]).toBe('We will vote against it');
  });

  it('keeps the limit', () => {
    expect(offered('the', { limit: 2 })).toHaveLength(2);
    expect(offered('the', { limit: 0 })).toHaveLength(0);
  });

  it('finds nothing for what is nowhere', () => {
    expect(offered('zebra crossing')).toEqual([]);
  });

  it('gives up when told to', () => {
    expect(findPassages(corpus, { typed: 'We will', limit: 5 }, { isCancelled: true })).toEqual([]);
  });

  it.each([
    ['a megabyte', 'river '.repeat(200_000)],
    ['one long word', 'r'.repeat(1_000_000)],
    ['marks only', '“”…—'.repeat(1_000)],
    ['lone surrogates', '\ud800\udc00\ud800'],
    ['right to left', 'נהר ישן'],
  ])('survives %s', (_, typed) => {
    expect(Array.isArray(offered(typed))).toBe(true);
  });
});
