import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { lint } from '../../../src/lint/run.js';
import { readSource } from '../../../src/source/read.js';
import { keyedSentences } from '../../support/keyedDraft.js';

/**
 * A hundred and ninety-two drafts of thirty sentences, each about an invented article, by twenty-four authors who did not know the engine and copied no five words in a
 * row. Of the first five fifteen faithful sentences, five of the writer's own, ten with one thing wrong; of the fifth author ten, ten and ten statements that are
 * nowhere in the article (`invention`). At their first run: 8 of 120 faithful sentences warned about, 10 of 40 of the writer's own, 39 of 80
 * told (newsroom); 19, 7, 25 (institute); 13, 9, 42 (column); 21, 5, 42 (freelance); 12 of 80, 18 of 80, 55 of 80 (inventions). Of the other six
 * fourteen, six and ten: 14 of 112, 1 of 48, 27 of 80 (fjord); 15, 1, 31 (mesa); 17, 0, 26 (heath); 14, 1, 28 (cliff); 11, 1, 32 (reed); 12, 1, 23 (moor). Three more: 6, 1, 36 (quarry), 12, 3, 29 (delta), 11, 1, 35 (orchard); and
 * once these were learned from, 6, 1, 33 (canal), 13, 0, 37 (prairie), 5, 1, 20 (monsoon); and once these were, 6, 1, 27 (harvest), 7, 1, 43 (tundra), 13, 0, 46 (ember). Run once all that was in: 8, 1, 37 (final); and once the trees that are
 * fitted on all of these were: 11, 1, 51 (signal; 13, 1, 51 without them); once the lists of phrases and substitutes and the weighing of conflicts were: 6, 0, 41 (brook; 6, 0, 39 without); once
 * conflicts were weighed by trees fitted on `build/fit/retold`, too: 0, 1, 51 of 111, 28 and 80 (wren; 2, 1, 54 before). All were learned from since, and the trees fitted on most. Below what they stand at now; what is told as information is not counted.
 */
const reached: Readonly<Record<string, { falseAlarms: number; own: number; told: number }>> = {
  signal: { falseAlarms: 1, own: 1, told: 56 },
  fjord: { falseAlarms: 2, own: 0, told: 41 },
  mesa: { falseAlarms: 0, own: 0, told: 41 },
  heath: { falseAlarms: 3, own: 0, told: 33 },
  cliff: { falseAlarms: 1, own: 0, told: 33 },
  reed: { falseAlarms: 3, own: 0, told: 42 },
  moor: { falseAlarms: 0, own: 0, told: 28 },
  quarry: { falseAlarms: 0, own: 0, told: 46 },
  delta: { falseAlarms: 1, own: 0, told: 39 },
  orchard: { falseAlarms: 1, own: 0, told: 41 },
  canal: { falseAlarms: 0, own: 0, told: 33 },
  prairie: { falseAlarms: 0, own: 0, told: 42 },
  monsoon: { falseAlarms: 2, own: 1, told: 29 },
  harvest: { falseAlarms: 2, own: 1, told: 28 },
  tundra: { falseAlarms: 4, own: 0, told: 46 },
  ember: { falseAlarms: 2, own: 0, told: 48 },
  final: { falseAlarms: 3, own: 0, told: 41 },
  newsroom: { falseAlarms: 4, own: 0, told: 48 },
  institute: { falseAlarms: 0, own: 0, told: 48 },
  column: { falseAlarms: 0, own: 0, told: 50 },
  freelance: { falseAlarms: 1, own: 0, told: 56 },
  inventions: { falseAlarms: 0, own: 0, told: 29 },
  brook: { falseAlarms: 2, own: 0, told: 42 },
  wren: { falseAlarms: 0, own: 1, told: 53 },
};

const folder = join(import.meta.dirname, '../../fixtures/shortDrafts');
const drafts = readdirSync(folder).flatMap((f) => (f.endsWith('.key') ? [f.replace('.key', '')] : []));

/** The sentences of a draft's key: what each is, and whether a claim in it is warned about. */
function sentencesOf(name: string): { kind: string; words: string; isTold: boolean }[] {
  const read = (ending: string) => readFileSync(join(folder, `${name}.${ending}`), 'utf8');
  const bytes = readFileSync(join(folder, `${name}.txt`));
  const source = readSource({ uri: name, name: `${name}.txt`, bytes }).source!;
  const text = read('md');
  const draft = parseDraft(text, 'markdown');
  const findings = lint(analyze({ draft, corpus: buildCorpus([source]), config: defaultConfig })).filter(
    (f) => f.severity === 'error' || f.severity === 'warning',
  );
  return keyedSentences(text, read('key')).map(({ words, kind, start, end }) => {
    expect(start, words).toBeGreaterThanOrEqual(0);
    return { words, kind, isTold: findings.some((f) => start <= f.start && f.start < end) };
  });
}

describe.each(Object.keys(reached))('%s', (author) => {
  const sentences = drafts.filter((d) => d.startsWith(`${author}-`)).flatMap(sentencesOf);
  const { falseAlarms, own, told } = reached[author]!;
  const toldOf = (kinds: RegExp) => sentences.filter((s) => kinds.test(s.kind) && s.isTold);

  test('eight drafts of thirty sentences', () => {
    expect(sentences.length).toBe(240);
  });

  test('faithful sentences warned about', () => {
    const found = toldOf(/^ok$/);
    expect(found.length, found.map((s) => s.words).join('\n')).toBeLessThanOrEqual(falseAlarms);
  });

  test('remarks of the writer warned about', () => {
    const found = toldOf(/^own$/);
    expect(found.length, found.map((s) => s.words).join('\n')).toBeLessThanOrEqual(own);
  });

  test('what is wrong is told, less one', () => {
    expect(toldOf(/^(?!ok$|own$)/).length).toBeGreaterThanOrEqual(told - 1);
  });
});
