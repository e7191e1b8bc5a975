import { Session } from 'node:inspector/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What held the thread of the extension host in a stretch of time; milliseconds of processor time unless it says otherwise. */
export interface Held {
  /** The longest turn, whoever's it was. */
  readonly longest: number;
  /** Turns over `long` ms. */
  readonly overLong: number;
  /** The most that `ours` took of one turn: its own functions and what they called. */
  readonly ours: number;
  readonly oursOverLong: number;
  /** The functions of `ours` that took the most in that turn, with the time they were on the stack. */
  readonly oursIn: readonly (readonly [name: string, ms: number])[];
  /** The functions that took most of the longest turn by themselves. */
  readonly longestIn: readonly (readonly [name: string, ms: number])[];
  /** What a timer was late at most, by the clock: on a busy machine others are in it. */
  readonly delay: number;
  readonly all: number;
}

interface Turn {
  /** Microseconds of the monotonic clock. */
  readonly start: number;
  readonly end: number;
  readonly cpu: number;
}

/** A turn over so many milliseconds is long. */
const long = 10;
/** Between two samples, in microseconds. */
const interval = 250;

const clock = () => Number(process.hrtime.bigint() / 1000n);

/**
 * Watches the turns of this thread's event loop until `end`: how much processor time each took, and by a profile whose it was.
 * A turn is from one timer to the next: on a busy machine the clock would count what others do.
 *
 * @param ours tells the scripts of which the share is wanted, by their address
 */
export async function watchTurns(ours: (url: string) => boolean): Promise<{ end(): Promise<Held> }> {
  // What an earlier profile left is not counted.
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval });
  await session.post('Profiler.start');
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const turns: Turn[] = [];
  let isOn = true;
  let [at, before] = [clock(), process.threadCpuUsage()];
  const turn = () => {
    const [now, used] = [clock(), process.threadCpuUsage()];
    const cpu = (used.user + used.system - before.user - before.system) / 1000;
    // Short ones are not kept: there are a thousand a second.
    if (cpu > 1) turns.push({ start: at, end: now, cpu });
    [at, before] = [now, used];
    if (isOn) setTimeout(turn, 0);
  };
  setTimeout(turn, 0);
  return {
    async end() {
      isOn = false;
      delay.disable();
      const { profile } = await session.post('Profiler.stop');
      session.disconnect();
      return heldIn(profile as Profile, turns, ours, delay.max / 1e6);
    },
  };
}

/** As the inspector's protocol has it. */
export interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: {
      readonly functionName: string;
      readonly url: string;
      readonly lineNumber: number;
    };
    readonly children?: readonly number[];
  }[];
  readonly startTime: number;
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** Lays the samples of a profile over turns: a share of the samples of a turn is that share of its processor time. */
function heldIn(
  profile: Profile,
  turns: readonly Turn[],
  ours: (url: string) => boolean,
  delay: number,
): Held {
  const nodes = new Map(profile.nodes.map((n) => [n.id, n]));
  const parents = new Map<number, number>();
  for (const n of profile.nodes) for (const child of n.children ?? []) parents.set(child, n.id);
  const nameOf = (id: number) => {
    const { functionName, url, lineNumber } = nodes.get(id)!.callFrame;
    return `${functionName || 'anonymous'} ${url.slice(url.lastIndexOf('/') + 1)}:${lineNumber + 1}`;
  };
  /** Names of the functions of `ours` on a stack. */
  const onStack = new Map<number, ReadonlySet<string>>();
  for (const { id } of profile.nodes) {
    const names = new Set<string>();
    for (let n: number | undefined = id; n !== undefined; n = parents.get(n))
      if (ours(nodes.get(n)!.callFrame.url)) names.add(nameOf(n));
    onStack.set(id, names);
  }
  let [longest, most]: { cpu: number; ours: number; turn?: Turn }[] = [
    { cpu: 0, ours: 0 },
    { cpu: 0, ours: 0 },
  ];
  let [overLong, oursOverLong, all] = [0, 0, 0];
  const counted = (turn: Turn | undefined, namesOf: (id: number) => Iterable<string>) => {
    if (!turn) return [];
    const within = samplesIn(profile, turn);
    const by = new Map<string, number>();
    for (const id of within) for (const name of namesOf(id)) by.set(name, (by.get(name) ?? 0) + 1);
    return [...by]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4)
      .map(([name, n]) => [name, (turn.cpu * n) / within.length] as const);
  };
  for (const turn of turns) {
    const within = samplesIn(profile, turn);
    const own = within.filter((id) => onStack.get(id)!.size > 0).length;
    const share = within.length === 0 ? 0 : (turn.cpu * own) / within.length;
    all += turn.cpu;
    if (turn.cpu > long) overLong++;
    if (share > long) oursOverLong++;
    if (turn.cpu > longest!.cpu) longest = { cpu: turn.cpu, ours: share, turn };
    if (share > most!.ours) most = { cpu: turn.cpu, ours: share, turn };
  }
  return {
    longest: longest!.cpu,
    overLong,
    ours: most!.ours,
    oursOverLong,
    oursIn: counted(most!.turn, (id) => onStack.get(id)!),
    longestIn: counted(longest!.turn, (id) => [nameOf(id)]),
    delay,
    all,
  };
}

const times = new WeakMap<Profile, readonly number[]>();

/** Nodes of the samples of a turn; while the thread is idle it has none. */
function samplesIn(profile: Profile, turn: Turn): number[] {
  let at = times.get(profile);
  if (!at) {
    let time = profile.startTime;
    at = (profile.timeDeltas ?? []).map((d) => {
      time += d;
      return time;
    });
    times.set(profile, at);
  }
  const idle = profile.nodes.find((n) => n.callFrame.functionName === '(idle)')?.id;
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < turn.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < at.length && at[i]! <= turn.end; i++) {
    const id = profile.samples![i]!;
    if (id !== idle) found.push(id);
  }
  return found;
}
