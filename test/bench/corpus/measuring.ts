import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Contestant } from './contestants.js';
import type { Task } from './questions.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes that are held in heap and buffers, and that are resident, once what is not needed any more is gone. */
export async function held(): Promise<{ readonly heap: number; readonly resident: number }> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
  }
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  return { heap: (heapUsed + arrayBuffers) / 1e6, resident: rss / 1e6 };
}

/** Milliseconds of processor time, for what takes seconds: other programs of a busy machine do not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Who answers within so many milliseconds of processor time is asked each question several times, and the least time counts: the machine is shared. */
const quick = 30;
const tries = 5;

/** Milliseconds, and the share of questions with the right line among the first answers. */
export interface Answered {
  readonly p50: number;
  readonly p95: number;
  readonly hits: number;
  readonly n: number;
}

/** How many of the first answers count. */
const counted: Readonly<Record<Task['kind'], number>> = {
  completion: 50,
  typo: 50,
  service: 50,
  anchoring: 1,
  retrieval: 5,
};

/** Asks all questions of a task. @param again whether each is asked several times */
export function asked(of: Contestant, task: Task, again: boolean): Answered {
  const times: number[] = [];
  let hits = 0;
  const some = task.questions.slice(0, of.asks(task.kind));
  for (const q of some) {
    let found: readonly string[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < (again ? tries : 1); i++) {
      const [before, worked] = [performance.now(), processorTime()];
      found = of.ask(task.kind, q.text);
      least = Math.min(least, performance.now() - before);
      // By the clock, a busy machine may have been at something else.
      if (processorTime() - worked > quick) break;
    }
    times.push(least);
    const first = found.slice(0, counted[task.kind]);
    // The service shows words without their marks, from where they were typed on.
    if (
      first.some((text) =>
        task.kind === 'service' ? text !== '' && q.answer.includes(text) : text === q.answer,
      )
    )
      hits++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), hits: hits / Math.max(1, some.length), n: some.length };
}
