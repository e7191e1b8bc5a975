import type { Contestant, Said } from './contestants.js';
import { asked, held, processorTime } from './measuring.js';
import { peers } from './peers.js';
import { readLines, readTasks } from './questions.js';
import { prepare, sourceline } from './sourceline.js';

const say = (said: Said) => console.log(JSON.stringify(said));
const figure = (name: string, unit: string, value: number) => say({ kind: 'figure', name, unit, value });

/** The names of those that take part beside ourselves, in the order of their turn. */
export const peerNames = peers.map(([name]) => name);

/**
 * What a process of its own does: `prepare` makes index, lines and questions; a name opens or builds that one's index and
 * asks it all. Each result is told when it is there, so that a limit of time leaves what was reached.
 */
export async function contest(name: string, n: number, folder: string): Promise<void> {
  if (name === 'prepare') {
    for (const [what, value] of Object.entries(prepare(n, folder))) figure(what, 'ms', value);
    return;
  }
  const tasks = readTasks(folder);
  const isOurs = name === 'Sourceline';
  const lines = isOurs ? [] : readLines(folder);
  const before = await held();
  let contestant: Contestant;
  if (isOurs) {
    const start = performance.now();
    contestant = sourceline(folder);
    figure('open', 'ms', performance.now() - start);
  } else {
    const make = peers.find(([peer]) => peer === name)![1];
    const start = processorTime();
    contestant = make(lines, n, folder);
    figure('build', 'ms', processorTime() - start);
  }
  const tell = async (what: string) => {
    const now = await held();
    figure(what, 'MB', Math.max(0, now.heap - before.heap));
    figure(`${what}, resident`, 'MB', Math.max(0, now.resident - before.resident));
  };
  await tell('memory, index open');
  for (const task of tasks) {
    if (contestant.asks(task.kind) === 0) continue;
    if (task.kind === 'service') await tell('memory, after all questions');
    const cold = isOurs ? asked(contestant, task, false) : undefined;
    const warm = asked(contestant, task, true);
    say({
      kind: 'answers',
      task: task.name,
      ...(cold && { cold: { p50: cold.p50, p95: cold.p95 } }),
      ...warm,
    });
  }
  if (!isOurs) await tell('memory, after all questions');
  const again = contestant.reopen?.();
  if (!again) return;
  figure('open', 'ms', again.ms);
  figure('index on disk', 'MB', again.bytes / 1e6);
}
