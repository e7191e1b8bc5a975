import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { lint } from '../../../src/lint/run.js';
import { readSource } from '../../../src/source/read.js';

// Last names that are titles, peoples, places, plurals, bodies and words that begin sentences: of each, who says what in a
// source, and whether a draft that takes the words out of one mouth and puts them in another is told.
const surnames =
  'Morton King Bishop Judge Lord Pope Head Evans Collins Jenkins Perkins Hollis Jones Harris Williams Davis Park Church West Washington Holland England London Berlin Ireland French English German May Will Long Rose Drew Said Read Young White Stone Brooks Banks Timmermans Bill Law Power';

function sourceOf(given: string, surname: string, pronoun: string) {
  const text = `Clinic may close

${given} ${surname}, who runs the clinic in Lund, said the plan would fail. “We have no money left for nurses,” ${surname} said.

“The roof leaks every winter,” said Tom Okafor, a nurse whose ward lies below it.

${surname} added that ${pronoun} would resign in autumn. “Nobody listens to us in the capital,” ${pronoun} said.
`;
  const bytes = new TextEncoder().encode(text);
  return readSource({ uri: 'clinic', name: 'clinic.txt', bytes }).source!;
}

function rulesOf(corpus: ReturnType<typeof buildCorpus>, draft: string): string[] {
  const analysis = analyze({ draft: parseDraft(draft, 'markdown'), corpus, config: defaultConfig });
  return lint(analysis)
    .map((f) => f.rule)
    .filter((r) => /quotation/.test(r) && r !== 'uncited-quotation');
}

describe.each(surnames.split(' '))('%s as a last name', (surname) => {
  for (const [given, pronoun] of [
    ['Helen', 'she'],
    ['Marcus', 'he'],
  ] as const) {
    const source = sourceOf(given, surname, pronoun);
    const corpus = buildCorpus([source]);
    const name = `${given} ${surname}`;

    it(`is ${name} throughout`, () => {
      const who = corpus.attributions(source).map((a) => a.speaker?.name);
      expect(who).toEqual([name, name, 'Tom Okafor', name, name]);
    });

    it.each([
      `“We have no money left for nurses,” ${surname} said.`,
      `“We have no money left for nurses,” said ${name}.`,
      `${surname} said: “Nobody listens to us in the capital.”`,
    ])('says this: %s', (draft) => expect(rulesOf(corpus, draft)).toEqual([]));

    it.each([
      `“The roof leaks every winter,” ${surname} said.`,
      `According to ${name}, “the roof leaks every winter”.`,
      `The nurse Okafor stayed. According to ${surname}, “the roof leaks every winter”.`,
      '“We have no money left for nurses,” Tom Okafor said.',
      'Okafor said: “Nobody listens to us in the capital.”',
    ])('does not say this: %s', (draft) =>
      expect(rulesOf(corpus, draft)).toEqual(['misattributed-quotation']),
    );
  }
});

describe('whom a draft names beside the words', () => {
  const corpus = buildCorpus([sourceOf('Ellen', 'Hollis', 'she')]);

  it('is who it has speak, though the other is named just before', () => {
    const draft = 'Okafor has been there for years. According to Hollis, “the roof leaks every winter”.';
    expect(rulesOf(corpus, draft)).toEqual(['misattributed-quotation']);
    const described =
      'Hollis runs it. As the nurse Tom Okafor put it, “Nobody listens to us in the capital.”';
    expect(rulesOf(corpus, described)).toEqual(['misattributed-quotation']);
  });

  it('may be told by what the source calls one person only', () => {
    const draft = 'The nurse told reporters: “We have no money left for nurses.”';
    expect(rulesOf(corpus, draft)).toEqual(['misattributed-quotation']);
    expect(rulesOf(corpus, 'The nurse told reporters: “The roof leaks every winter.”')).toEqual([]);
    expect(rulesOf(corpus, 'The manager told reporters: “We have no money left for nurses.”')).toEqual([]);
  });
});
