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
 * Whole drafts by twenty-one authors who did not know the engine, each about an invented article, with a key of what each sentence is: right (`ok`), the
 * writer's own (`own`), or wrong in one way. Two authors wrote as one writes, a half of it close to the article, with seven mistakes in
 * quotations and seven in statements each (quay, rate, naps; bonds, cook, bridge); the other two thirty faithful sentences in other words, ten
 * that are no claims and twenty false ones, without quotations (assembly, kettles, boat; merger, rovers, volcano). At their first run: 7 of 159 right
 * sentences warned about, 0 of 24 of the writer's own, 74 of 84 mistakes told; and 5 of 90, 0 of 30, 45 of 60; and 3 of 90, 1 of 30, 48 of 60. Of the later four,
 * two wrote sixty sentences without quotations, one far from the wording (collars, tour, fever: 7 of 90, 5 of 30, 20 of 60 at their first run), one with the
 * article open beside (ferries, canvases, chess: 6 of 90, 5 of 30, 38 of 60), two fifty with quotations (crossing, hospice, shellfish: 6 of 87, 4 of 18, 35 of
 * 45; ambassador, castings, seaweed: 6 of 90, 1 of 12, 36 of 48). The last wrote sixty sentences with the article open beside, after what was learned from
 * those (bakery, satellite, will: 4 of 90, 4 of 30, 41 of 60). Of nine after that, three have quotations (school, mountain, label: 5 of 88, 4 of 15,
 * 47 of 54), three retell without five words of the article in a row (dam, theatre, dorin: 14 of 90, 3 of 30, 24 of 60), and three more do,
 * run once everything that the others and the short drafts taught was in (surgeon, terminals, placebo: 4 of 90, 0 of 30, 23 of 60; 7 and 3
 * with what had been taught before). Three more are written with the article open beside, after all (audit, whale, unions: 1 of 90, 1 of 30, 35
 * of 60; 1, 0, 1 and 12, 12, 11 by draft), and six more in the same way by two authors (gates, organ, nurses: 8 of 90, 0 of 30, 27 of 60; light, stand,
 * water: 10 of 90, 1 of 30, 28 of 60). Six more, run once all was in: a fact-checker's digest (aurora: 4 of 90, 0 of 30, 27 of 60; 1, 2, 1 and
 * 9, 10, 8 by draft) and a columnist's (zephyr: 2 of 90, 2 of 30, 21 of 60; 3, 0, 1 with own words, and 7, 6, 8). Six more, run once the fitted trees were in: with the article
 * open beside (lantern: 4 of 90, 0 of 30, 33 of 60; 3, 0, 1 and 9, 12, 12) and a columnist's (quill: 1 of 90, 0 of 30, 34 of 60; 0, 0, 1 and 12, 12, 10); without the trees 7, 0, 32 and
 * 3, 0, 34. Six more, run once the lists of phrases and substitutes and the weighing of conflicts were: an analyst's (heron: 4 of 90, 1 of 30, 31 of 60; 1, 2, 2 and 10, 10, 11; without them 4, 1, 31) and a
 * reporter's (thorn: 4 of 90, 0 of 30, 31 of 60; 1, 2, 1 and 8, 13, 10; without them 4, 0, 29). Six more, run once conflicts were weighed by trees fitted on `build/fit/retold`, too:
 * an essayist's (lark: 2 of 87, 1 of 15, 23 of 60; 3, 1, 25 before) and a reporter's (finch: 0 of 89, 0 of 18, 28 of 60; 1, 0, 28 before). Below what they stand at now.
 */
const reached: Readonly<Record<string, { falseAlarms: number; caught: number }>> = {
  ambassador: { falseAlarms: 0, caught: 10 },
  assembly: { falseAlarms: 0, caught: 17 },
  audit: { falseAlarms: 0, caught: 17 },
  'aurora-cavern': { falseAlarms: 0, caught: 10 },
  'aurora-grandstand': { falseAlarms: 0, caught: 11 },
  'aurora-porcelain': { falseAlarms: 0, caught: 7 },
  bakery: { falseAlarms: 0, caught: 17 },
  boat: { falseAlarms: 0, caught: 19 },
  // A cue between two parts of a quotation is left out without an elision: the contract asks for one, its author did not.
  bonds: { falseAlarms: 1, caught: 13 },
  bridge: { falseAlarms: 0, caught: 14 },
  canvases: { falseAlarms: 0, caught: 17 },
  castings: { falseAlarms: 1, caught: 15 },
  chess: { falseAlarms: 0, caught: 16 },
  collars: { falseAlarms: 0, caught: 9 },
  cook: { falseAlarms: 1, caught: 12 },
  crossing: { falseAlarms: 0, caught: 12 },
  dam: { falseAlarms: 1, caught: 12 },
  dorin: { falseAlarms: 0, caught: 10 },
  ferries: { falseAlarms: 0, caught: 16 },
  fever: { falseAlarms: 0, caught: 13 },
  gates: { falseAlarms: 0, caught: 11 },
  hospice: { falseAlarms: 0, caught: 12 },
  kettles: { falseAlarms: 0, caught: 17 },
  label: { falseAlarms: 0, caught: 16 },
  light: { falseAlarms: 1, caught: 6 },
  merger: { falseAlarms: 0, caught: 20 },
  mountain: { falseAlarms: 1, caught: 16 },
  naps: { falseAlarms: 0, caught: 14 },
  nurses: { falseAlarms: 1, caught: 12 },
  organ: { falseAlarms: 0, caught: 13 },
  placebo: { falseAlarms: 0, caught: 13 },
  quay: { falseAlarms: 0, caught: 12 },
  rate: { falseAlarms: 0, caught: 13 },
  rovers: { falseAlarms: 0, caught: 17 },
  satellite: { falseAlarms: 0, caught: 14 },
  school: { falseAlarms: 2, caught: 17 },
  seaweed: { falseAlarms: 0, caught: 15 },
  shellfish: { falseAlarms: 0, caught: 14 },
  stand: { falseAlarms: 0, caught: 12 },
  surgeon: { falseAlarms: 0, caught: 5 },
  terminals: { falseAlarms: 0, caught: 13 },
  theatre: { falseAlarms: 0, caught: 14 },
  tour: { falseAlarms: 0, caught: 11 },
  unions: { falseAlarms: 0, caught: 16 },
  volcano: { falseAlarms: 0, caught: 20 },
  water: { falseAlarms: 1, caught: 12 },
  whale: { falseAlarms: 0, caught: 13 },
  will: { falseAlarms: 0, caught: 18 },
  'lantern-cork': { falseAlarms: 1, caught: 8 },
  'lantern-fog': { falseAlarms: 0, caught: 14 },
  'lantern-regatta': { falseAlarms: 0, caught: 11 },
  'quill-azores': { falseAlarms: 0, caught: 11 },
  'quill-ferrandi': { falseAlarms: 0, caught: 13 },
  'quill-tunza': { falseAlarms: 0, caught: 12 },
  'zephyr-bells': { falseAlarms: 2, caught: 8 },
  'zephyr-marathon': { falseAlarms: 0, caught: 10 },
  'zephyr-meteor': { falseAlarms: 1, caught: 10 },
  'heron-airstrip': { falseAlarms: 1, caught: 10 },
  'heron-pipes': { falseAlarms: 0, caught: 8 },
  'heron-poles': { falseAlarms: 0, caught: 11 },
  'thorn-lock': { falseAlarms: 0, caught: 8 },
  'thorn-slag': { falseAlarms: 0, caught: 13 },
  'thorn-takraw': { falseAlarms: 0, caught: 10 },
  'finch-bog': { falseAlarms: 0, caught: 10 },
  'finch-tram': { falseAlarms: 0, caught: 7 },
  'finch-wine': { falseAlarms: 0, caught: 11 },
  'lark-bell': { falseAlarms: 0, caught: 9 },
  'lark-lake': { falseAlarms: 2, caught: 9 },
  'lark-tram': { falseAlarms: 1, caught: 7 },
};

/** Rules that tell of a mistake in a quotation; other mistakes are told by those about claims. */
const rulesOf: Readonly<Record<string, readonly string[]>> = {
  altered: ['altered-quotation'],
  misattributed: ['misattributed-quotation', 'contradicted-claim'],
  spliced: ['spliced-quotation', 'altered-quotation'],
  'unknown-quotation': ['unknown-quotation'],
};

const folder = join(import.meta.dirname, '../../fixtures/wholeDrafts');
const names = readdirSync(folder).flatMap((f) => (f.endsWith('.key') ? [f.replace('.key', '')] : []));

describe.each(names)('%s', (name) => {
  const read = (ending: string) => readFileSync(join(folder, `${name}.${ending}`), 'utf8');
  const bytes = readFileSync(join(folder, `${name}.txt`));
  const source = readSource({ uri: name, name: `${name}.txt`, bytes }).source!;
  const text = read('md');
  const draft = parseDraft(text, 'markdown');
  const findings = lint(analyze({ draft, corpus: buildCorpus([source]), config: defaultConfig })).filter(
    (f) => f.severity === 'error' || f.severity === 'warning',
  );
  const sentences = keyedSentences(text, read('key')).map((k) => ({
    ...k,
    findings: findings.filter((f) => k.start <= f.start && f.start < k.end),
  }));

  test('every sentence of the key is in the draft', () => {
    expect(sentences.length).toBeGreaterThan(40);
    expect(sentences.every((s, i) => s.start >= 0 && s.start >= (sentences[i - 1]?.start ?? 0))).toBe(true);
  });

  test('false alarms', () => {
    const alarms = sentences.filter((s) => /^(?:ok|own)$/.test(s.kind) && s.findings.length > 0);
    expect(alarms.length, alarms.map((s) => s.words).join('\n')).toBeLessThanOrEqual(
      reached[name]!.falseAlarms,
    );
  });

  test('mistakes that are told, less one', () => {
    const claimRules = ['contradicted-claim', 'unsupported-claim'];
    const told = sentences.filter(
      (s) =>
        !/^(?:ok|own)$/.test(s.kind) &&
        s.findings.some((f) => (rulesOf[s.kind] ?? claimRules).includes(f.rule)),
    );
    expect(told.length).toBeGreaterThanOrEqual(reached[name]!.caught - 1);
  });
});
