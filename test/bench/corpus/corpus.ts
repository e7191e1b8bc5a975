import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Measure } from '../measure.js';
import { peerNames } from './contest.js';
import type { Said } from './contestants.js';
import { table } from './table.js';

/** What one contestant said, and whether its time ran out before it had said all. */
export interface Result {
  readonly name: string;
  readonly said: readonly Said[];
  readonly ended: 'well' | 'over the cap' | 'failed';
}

/** How a bench is run. */
export interface CorpusOptions {
  /** Parts of the names of peers that take part, in lower case; all where it is absent. */
  readonly only?: readonly string[] | undefined;
  /** Seconds that each peer has, its building included. */
  readonly cap: number;
}

/**
 * N generated articles: reading, indexing, writing and opening the index, memory, and for each task milliseconds and how
 * often the right line is among the first answers; ourselves and the peers one after the other, each in a process of its own,
 * on the same lines and questions. At the end all in one table, on standard error.
 */
export async function corpusBench(
  n: number,
  print: (measures: readonly Measure[]) => void,
  { only, cap }: CorpusOptions,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  try {
    const prepared = await inProcess('prepare', n, folder, Number.POSITIVE_INFINITY);
    print(measures(prepared, n));
    const ours = await inProcess('Sourceline', n, folder, Number.POSITIVE_INFINITY);
    print(measures(ours, n));
    const results = [ours];
    for (const name of peerNames) {
      if (only && !only.some((o) => o !== '' && name.toLowerCase().includes(o))) continue;
      const result = await inProcess(name, n, folder, cap);
      print(measures(result, n, ours));
      results.push(result);
    }
    console.error(`\nN = ${n}\n\n${table(prepared, results, cap)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function inProcess(name: string, n: number, folder: string, cap: number): Promise<Result> {
  const said: Said[] = [];
  const child: ChildProcess = spawn(
    process.execPath,
    ['--max-old-space-size=12000', process.argv[1]!, 'contest', name, String(n), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  return new Promise((resolve) => {
    let isOver = false;
    const timer =
      cap < Number.POSITIVE_INFINITY
        ? setTimeout(() => {
            isOver = true;
            child.kill('SIGKILL');
          }, cap * 1000)
        : undefined;
    const lines = createInterface({ input: child.stdout! });
    lines.on('line', (line) => void said.push(JSON.parse(line) as Said));
    child.on('close', (status) => {
      clearTimeout(timer);
      resolve({ name, said, ended: isOver ? 'over the cap' : status === 0 ? 'well' : 'failed' });
    });
  });
}

function measures({ name, said, ended }: Result, n: number, ours?: Result): Measure[] {
  const all: Measure[] = [];
  const peer = ours ? { peer: name } : {};
  for (const s of said) {
    if (s.kind === 'figure') {
      all.push({ measure: s.name, unit: s.unit, value: s.value, n, ...peer });
      continue;
    }
    const own = ours?.said.find((o): o is typeof s => o.kind === 'answers' && o.task === s.task);
    for (const [what, unit, of] of [
      ['p50', 'ms', (t: typeof s) => t.p50],
      ['p95', 'ms', (t: typeof s) => t.p95],
      ['hits', 'ratio', (t: typeof s) => t.hits],
    ] as const) {
      const beside = own && { peer: name, peerValue: of(s), ratio: of(s) / Math.max(1e-9, of(own)) };
      all.push({ measure: `${s.task}: ${what}`, unit, value: of(own ?? s), n, ...beside });
    }
    if (s.cold) {
      all.push({ measure: `${s.task}, first time: p50`, unit: 'ms', value: s.cold.p50, n });
      all.push({ measure: `${s.task}, first time: p95`, unit: 'ms', value: s.cold.p95, n });
    }
  }
  if (ended !== 'well') all.push({ measure: ended, unit: 'runs', value: 1, n, ...peer });
  return all;
}
