import { parseDraft } from '../../src/draft/registry.js';
import { summarize } from '../../src/ide/summary.js';
import { analyze } from '../../src/lint/analyze.js';
import { defaultConfig } from '../../src/lint/config.js';
import { lint } from '../../src/lint/run.js';
import { alter } from './alter.js';
import { chance, vocabulary } from './generate.js';
import type { Measure } from './measure.js';
import { makeWorld, type World } from './world.js';

const quotations = 500;
/** One in so many is altered: 5% of its words. */
const alteredEach = 5;

/**
 * A draft with 500 quotations of sentences of N generated articles, every fifth altered, checked cold: read, held against
 * the corpus and linted with nothing remembered, the first and only call in the run.
 */
export async function quotedDraftBench(n: number): Promise<Measure[]> {
  const world = makeWorld(n);
  const text = quotedDraft(world, quotations);
  const started = process.cpuUsage();
  const before = performance.now();
  const draft = parseDraft(text, 'markdown');
  const analysis = analyze({ draft, corpus: world.corpus, config: defaultConfig });
  const findings = lint(analysis);
  const value = performance.now() - before;
  const { user, system } = process.cpuUsage(started);
  // How the draft stands in numbers: with the sentences around altered quotations, of which no finding tells.
  summarize(analysis, findings);
  const withSummary = performance.now() - before;
  const measure = `a draft with ${quotations} quotations, ${n} articles`;
  return [
    { measure: `${measure}: checked cold`, unit: 'ms', value, n: analysis.quotations.length },
    {
      measure: `${measure}: checked cold, and its summary`,
      unit: 'ms',
      value: withSummary,
      n: analysis.quotations.length,
    },
    // Other programs of a busy machine do not count; the compiler's own threads do.
    {
      measure: `${measure}: checked cold, processor time`,
      unit: 'ms',
      value: (user + system) / 1_000,
      n: analysis.quotations.length,
    },
    {
      measure: `${measure}: altered ones found`,
      unit: 'ratio',
      value: findings.filter((f) => f.rule === 'altered-quotation').length / (quotations / alteredEach),
      n: quotations / alteredEach,
    },
  ];
}

/** A draft with so many quotations of sentences of a world, each in a paragraph of its own, every fifth altered. */
export function quotedDraft(world: World, quotations: number): string {
  const random = chance(500);
  const others = vocabulary().noun.slice(0, 3_000);
  // Sentences without marks of their own: these taken out would be an alteration.
  return world
    .sample(quotations * 4, 4_711, 8)
    .filter((s) => !/[“”"‘’]/.test(s.text))
    .slice(0, quotations)
    .map((s, i) => {
      const bare = s.text.replace(/[.,]$/, '');
      const words = i % alteredEach === 0 ? alter(bare, 0.05, random, others) : bare;
      return `As the paper put it: “${words}.”`;
    })
    .join('\n\n');
}
