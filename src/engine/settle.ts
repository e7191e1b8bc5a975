/** Runs work for what changed, once the changes have settled. */
export interface Settler<K> {
  /** Something changed: work for it runs when nothing else has changed for a while. */
  touch(key: K): void;
  /** The first work for a key: begun now if it never was. Whoever waits for it need not wait for later changes. */
  now(key: K): Promise<void>;
  dispose(): void;
}

/** Milliseconds: how long all must be quiet before work begins, and how long it waits at most for that. */
export interface Settling {
  readonly quiet: number;
  readonly longest: number;
}

/**
 * Many changes in a row (a checkout of a thousand files) are one: work runs when they have settled. For one key never two run
 * at the same time, and what changes while one runs is worked on behind it, so that the last one to end has seen all.
 */
export function createSettler<K>(work: (key: K) => Promise<void>, { quiet, longest }: Settling): Settler<K> {
  const running = new Map<K, Promise<void>>();
  /** The first work of each key, done or running. */
  const first = new Map<K, Promise<void>>();
  const touched = new Set<K>();
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDisposed = false;

  function start(key: K): Promise<void> {
    const before = running.get(key) ?? Promise.resolve();
    const mine = before
      .then(() => (isDisposed ? undefined : work(key)))
      .finally(() => {
        if (running.get(key) === mine) running.delete(key);
      });
    running.set(key, mine);
    if (!first.has(key)) first.set(key, mine);
    return mine;
  }

  function run(): void {
    timer = undefined;
    const keys = [...touched];
    touched.clear();
    // What still runs has not seen the change; what waits behind it has not begun.
    for (const key of keys) void start(key).catch(() => {});
  }

  return {
    touch(key) {
      if (isDisposed) return;
      if (touched.size === 0) since = Date.now();
      touched.add(key);
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(0, Math.min(quiet, since + longest - Date.now())));
    },
    now: (key) => first.get(key) ?? start(key),
    dispose() {
      isDisposed = true;
      clearTimeout(timer);
    },
  };
}
