import { DamagedIndexError } from '../corpus/file/container.js';
import type { SteppedService, Towards } from '../ide/service.js';
import type { Method, Port, Request, Response } from './protocol.js';

/** Calls that need the analysis of a draft, and where their arguments name its version. */
const needsAnalysis: Partial<Record<Method, (args: readonly unknown[]) => [uri: string, version: number]>> = {
  diagnostics: (args) => [args[0] as string, args[1] as number],
  diagnosticsSince: (args) => [args[0] as string, args[1] as number],
  claimsSince: (args) => [args[0] as string, args[1] as number],
  summary: (args) => [args[0] as string, args[1] as number],
  citationLinks: (args) => [args[0] as string, args[1] as number],
  claims: (args) => [args[0] as string, args[1] as number],
  codeActions: (args) => [args[0] as string, args[1] as number],
  citeAt: (args) => placeOf(args[0]),
  citeAll: (args) => [args[0] as string, args[1] as number],
  citedSources: (args) => [args[0] as string, args[1] as number],
  sourceUses: (args) => [args[0] as string, args[1] as number],
  draftSymbols: (args) => [args[0] as string, args[1] as number],
  hover: (args) => placeOf(args[0]),
  definition: (args) => placeOf(args[0]),
};

/** Calls that need more of an analysis than findings do. */
const towards: Partial<Record<Method, Towards>> = {
  summary: 'summary',
  claims: 'summary',
  claimsSince: 'summary',
  sourceUses: 'verdicts',
  draftSymbols: 'verdicts',
};

function placeOf(at: unknown): [uri: string, version: number] {
  const place = at as { uri: string; version: number };
  return [place.uri, place.version];
}

/** Analysis is interrupted this often, in milliseconds, to answer what is quick: half of a 60 Hz frame. */
const slice = 8;

type Call = Request & { kind: 'call' };

/**
 * Serves a {@link SteppedService} over a port. Calls are answered in order, but an analysis is done in slices: what
 * arrives meanwhile and needs none (an edit, a completion) goes first, and an analysis that an edit has overtaken
 * or a caller cancelled is given up.
 *
 * @param pause gives the event loop a turn, so that messages arrive.
 */
export function serve(
  service: SteppedService,
  port: Port,
  pause: () => Promise<void>,
  now: () => number = () => Date.now(),
): void {
  const quick: Call[] = [];
  const slow: Call[] = [];
  const cancelled = new Set<number>();
  let running = false;

  port.onMessage((message) => {
    const request = message as Request;
    if (request.kind === 'cancel') {
      if (quick.some((c) => c.id === request.id) || slow.some((c) => c.id === request.id))
        cancelled.add(request.id);
      return;
    }
    (needsAnalysis[request.method] || isLong(request) ? slow : quick).push(request);
    if (!running) void run();
  });

  async function run(): Promise<void> {
    running = true;
    // A turn first: messages sent together arrive together, and an edit overtakes the questions about its past.
    await pause();
    for (;;) {
      const call = quick.shift();
      if (call) {
        answer(call);
        continue;
      }
      // What is wrong is told before how all stands.
      const next = slow.find((c) => c.method === 'diagnostics' || c.method === 'diagnosticsSince') ?? slow[0];
      if (!next) break;
      const failure = await warmed(next);
      slow.splice(slow.indexOf(next), 1);
      if (failure === undefined) answer(next);
      else fail(next, failure);
    }
    running = false;
    await rest();
  }

  /** What later answers profit by, a little at a time, until somebody asks for something. */
  async function rest(): Promise<void> {
    try {
      do await pause();
      while (!running && (service.idle?.() ?? false));
    } catch {
      // Whoever asks next runs into the same, and is told.
    }
  }

  /** Works on the analysis for a call, and answers what is quick in between. What it failed with, if it did. */
  async function warmed(call: Call): Promise<unknown> {
    if (cancelled.has(call.id)) return undefined;
    let since = now();
    try {
      for (const _ of stepsOf(call)) {
        if (now() - since < slice) continue;
        await pause();
        while (quick.length > 0) answer(quick.shift()!);
        if (cancelled.has(call.id)) return undefined;
        since = now();
      }
    } catch (error) {
      return error ?? 'failed';
    }
    return undefined;
  }

  function stepsOf({ method, args }: Call): Generator<undefined, void> {
    const place = needsAnalysis[method];
    if (place) return service.warm(...place(args), towards[method]);
    return service.taking(...(args as Parameters<SteppedService['takeSources']>));
  }

  /** Reading in a large text takes seconds; what is read in behind it comes behind it. */
  function isLong({ method, args }: Call): boolean {
    if (method !== 'takeSources') return false;
    const sources = args[1] as Parameters<SteppedService['takeSources']>[1];
    return sources.some((s) => s.extraction?.packed) || slow.some((c) => c.method === 'takeSources');
  }

  function answer(call: Call): void {
    let value: unknown;
    if (!cancelled.delete(call.id)) {
      try {
        const method = service[call.method] as (...args: readonly unknown[]) => unknown;
        value = method(...call.args);
      } catch (error) {
        fail(call, error);
        return;
      }
    }
    port.postMessage({ kind: 'answer', id: call.id, value } satisfies Response);
  }

  function fail({ id }: Call, error: unknown): void {
    cancelled.delete(id);
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const isIndexDamaged = error instanceof DamagedIndexError;
    port.postMessage({ kind: 'failure', id, message, isIndexDamaged } satisfies Response);
  }
}
