import { spawnSync } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import { parseDraft } from '../../src/draft/registry.js';
import { summarize } from '../../src/ide/summary.js';
import { analyze } from '../../src/lint/analyze.js';
import { defaultConfig } from '../../src/lint/config.js';
import { lint } from '../../src/lint/run.js';
import type { Measure } from './measure.js';
import { alteredEach, type DraftKind, draftKinds, quotedDraft } from './quotedDraft.js';
import { makeWorld } from './world.js';

const quotations = 500;

/** Each kind of draft against each number of articles, one after the other, each in a process of its own. */
export function coldDrafts(sizes: readonly number[], kinds: readonly string[], inThread: boolean): void {
  const asked = draftKinds.filter((kind) => kinds.length === 0 || kinds.includes(kind));
  for (const n of sizes) {
    for (const kind of asked) {
      const args = [process.argv[1]!, 'quoted', kind, String(n), 'alone', ...(inThread ? ['thread'] : [])];
      spawnSync(process.execPath, args, { stdio: 'inherit' });
    }
  }
}

/** Runs this program again in a thread, with the same arguments but `thread`. */
export function inThread(args: readonly string[]): void {
  new Worker(process.argv[1]!, { argv: args.filter((a) => a !== 'thread') });
}

/**
 * A draft with 500 quotations of sentences of N generated articles, every fifth altered, checked cold: read, held against
 * the corpus and linted with nothing remembered, the first and only call in the run.
 */
export function coldDraftBench(n: number, kind: DraftKind = 'nobody'): Measure[] {
  const world = makeWorld(n);
  const text = quotedDraft(world, quotations, kind);
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
  const said = {
    nobody: '',
    strangers: ' by strangers',
    speakers: ' by who says them',
    more: ' by who says them, and more in the sentence',
  };
  const measure = `a draft with ${quotations} quotations${said[kind]}, ${n} articles`;
  const each = { unit: 'ms', n: analysis.quotations.length };
  const byRule = new Map<string, number>();
  for (const { rule } of findings) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  return [
    { measure: `${measure}: checked cold`, ...each, value },
    { measure: `${measure}: checked cold, and its summary`, ...each, value: withSummary },
    // Other programs of a busy machine do not count; the compiler's own threads do.
    { measure: `${measure}: checked cold, processor time`, ...each, value: (user + system) / 1_000 },
    {
      measure: `${measure}: altered ones found`,
      unit: 'ratio',
      value: (byRule.get('altered-quotation') ?? 0) / (quotations / alteredEach),
      n: quotations / alteredEach,
    },
    ...[...byRule].sort().map(([rule, value]) => ({
      measure: `${measure}: ${rule}`,
      unit: 'findings',
      value,
      n: findings.length,
    })),
  ];
}
