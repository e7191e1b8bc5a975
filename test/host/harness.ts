// A test runner small enough for every extension host: Node's, and the browser's worker, where no other one runs.

interface Test {
  readonly name: string;
  readonly limit: number;
  run(): Promise<void>;
}

const tests: Test[] = [];

/** A single test may take this long, in milliseconds: the first one pays for the start of the engine, on a busy machine. */
const limit = 90_000;

/** Adds a test; one that moves many files may need more time, in milliseconds. */
export function test(name: string, run: () => Promise<void>, longest = limit): void {
  tests.push({ name, run, limit: longest });
}

/** Runs all tests in order and prints a line for each: `ok NAME` or `not ok NAME: why`. Rejects if one failed. */
export async function runTests(): Promise<void> {
  let failed = 0;
  for (const t of tests) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      await Promise.race([
        t.run(),
        new Promise((_, reject) => {
          timer = setTimeout(() => reject(new Error(`not done within ${t.limit} ms`)), t.limit);
        }),
      ]);
      console.log(`ok ${t.name}`);
    } catch (error) {
      failed++;
      const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
      console.log(`not ok ${t.name}: ${why.replace(/\n/g, ' | ').slice(0, 1200)}`);
    } finally {
      clearTimeout(timer);
    }
  }
  if (failed > 0) throw new Error(`${failed} of ${tests.length} tests failed`);
}

/** Throws unless the two are the same, compared as JSON. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${what}: expected ${e}, got ${a}`);
}

/** Throws unless `condition` holds. */
export function ok(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** Asks again until the answer is not `undefined`; throws after half a minute, or another limit in milliseconds. */
export async function eventually<T>(
  ask: () => T | undefined | Promise<T | undefined>,
  what: string | (() => string),
  longest = 30_000,
): Promise<T> {
  const end = Date.now() + longest;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`it never came: ${typeof what === 'string' ? what : what()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

let asked = 0;

/**
 * Asks whoever started the suite for what only somebody before the screen can do, and waits until it is done: `shot NAME`,
 * `press KEY`, `type SELECTOR | WORDS`, `see SELECTOR | WORDS` (`asked` of build/host.mjs, which tells what was not there).
 *
 * @param done reads the file in which it is told, a character for each
 */
export async function ask(what: string, done: () => Promise<string>): Promise<void> {
  console.log(`# ${what}`);
  asked++;
  await eventually(async () => (await done()).length >= asked || undefined, `the answer to “${what}”`);
}
