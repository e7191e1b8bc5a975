import { describe, expect, it } from 'vitest';
import { DamagedIndexError } from '../../../src/corpus/file/container.js';
import { createEngineClient, damagedIndex, type WorkerPort } from '../../../src/engine/client.js';
import { serve } from '../../../src/engine/server.js';
import type { SteppedService } from '../../../src/ide/service.js';

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** A worker in the same thread: messages are cloned and arrive a turn later, as they would from another. */
function inProcess(service: SteppedService): WorkerPort & { crash(reason: string): void } {
  let toHost: (message: unknown) => void = () => {};
  let toWorker: (message: unknown) => void = () => {};
  let exit: (reason: string) => void = () => {};
  let alive = true;
  const send = (to: () => (message: unknown) => void, message: unknown) => {
    const copy = structuredClone(message);
    setTimeout(() => alive && to()(copy), 0);
  };
  serve(
    service,
    {
      postMessage: (m) => send(() => toHost, m),
      onMessage: (listener) => {
        toWorker = listener;
      },
    },
    turn,
  );
  return {
    postMessage: (m) => send(() => toWorker, m),
    onMessage: (listener) => {
      toHost = listener;
    },
    onExit: (listener) => {
      exit = listener;
    },
    terminate: () => {
      alive = false;
    },
    crash(reason) {
      alive = false;
      exit(reason);
    },
  };
}

/** A service that writes down what it is asked, and whose analysis takes `steps` slices of `ms` milliseconds. */
function fakeService(steps = 0, ms = 10): SteppedService & { readonly calls: string[] } {
  const calls: string[] = [];
  const note =
    (name: string, value?: unknown) =>
    (...args: unknown[]) => {
      calls.push(`${name} ${JSON.stringify(args[0])}`);
      return value;
    };
  const service = {
    calls,
    setWorkspace: note('setWorkspace'),
    closeWorkspace: note('closeWorkspace'),
    updateDraft: note('updateDraft'),
    closeDraft: note('closeDraft'),
    diagnostics: note('diagnostics', []),
    summary: () => {
      throw new Error('broken');
    },
    completion: note('completion', { items: [], isIncomplete: false }),
    hover: note('hover'),
    definition: note('definition', []),
    codeActions: note('codeActions', []),
    sourceText: note('sourceText', 'text'),
    sourceSymbols: note('sourceSymbols', []),
    *warm(): Generator<undefined, void> {
      for (let i = 0; i < steps; i++) {
        const until = Date.now() + ms;
        while (Date.now() < until);
        yield;
      }
      calls.push('warmed');
    },
  };
  return service as unknown as SteppedService & { readonly calls: string[] };
}

describe('engine', () => {
  it('answers what the service answers', async () => {
    const client = createEngineClient(() => inProcess(fakeService()));
    expect(await client.sourceText('w', 'key')).toBe('text');
    client.dispose();
  });

  it('answers a completion before an analysis that came first', async () => {
    const service = fakeService(20);
    const client = createEngineClient(() => inProcess(service));
    const slow = client.diagnostics('a', 1);
    await turn();
    await turn();
    await client.completion({ uri: 'a', version: 1, offset: 0 }, { invoked: true });
    expect(service.calls).not.toContain('warmed');
    expect(await slow).toEqual([]);
    client.dispose();
  });

  it('tells what is wrong before how all stands, whichever was asked first', async () => {
    const service = fakeService(20);
    const client = createEngineClient(() => inProcess({ ...service, summary: () => undefined }));
    const first = Promise.race([
      client.summary('a', 1).then(() => 'summary'),
      client.diagnostics('a', 1).then(() => 'diagnostics'),
    ]);
    expect(await first).toBe('diagnostics');
    client.dispose();
  });

  it('gives up an analysis that is cancelled, and answers undefined', async () => {
    const service = fakeService(50);
    const client = createEngineClient(() => inProcess(service));
    const listeners: (() => void)[] = [];
    const token = {
      isCancellationRequested: false,
      onCancellationRequested: (listener: () => void) => {
        listeners.push(listener);
        return { dispose: () => {} };
      },
    };
    const slow = client.diagnostics('a', 1, token);
    await turn();
    for (const listener of listeners) listener();
    expect(await slow).toBeUndefined();
    expect(await client.sourceText('w', 'key')).toBe('text');
    expect(service.calls.some((c) => c.startsWith('diagnostics'))).toBe(false);
    client.dispose();
  });

  it('works ahead when nobody waits, and stops as soon as somebody asks', async () => {
    let left = 30;
    const service = { ...fakeService(), idle: () => left-- > 0 };
    const client = createEngineClient(() => inProcess(service as SteppedService));
    await client.sourceText('w', 'key');
    await turn();
    expect(left).toBeGreaterThan(0);
    expect(await client.sourceText('w', 'key')).toBe('text');
    expect(left).toBeGreaterThan(0);
    while (left > 0) await turn();
    client.dispose();
  });

  it('tells a failure and goes on', async () => {
    const client = createEngineClient(() => inProcess(fakeService()));
    const told: string[] = [];
    client.onDidFail((message) => told.push(message));
    expect(await client.summary('a', 1)).toBeUndefined();
    expect(told.join()).toContain('broken');
    expect(await client.sourceText('w', 'key')).toBe('text');
    client.dispose();
  });

  it.each(['completion', 'diagnostics'] as const)(
    'says so when an index turns out to be damaged, whoever meets it first (%s)',
    async (method) => {
      const service = fakeService(1);
      const broken = () => {
        throw new DamagedIndexError('bad block');
      };
      const client = createEngineClient(() =>
        inProcess({
          ...service,
          completion: broken,
          *warm() {
            yield undefined;
            broken();
          },
        }),
      );
      const told: string[] = [];
      client.onDidRestart((reason) => told.push(reason));
      const answer =
        method === 'completion'
          ? client.completion({ uri: 'a', version: 1, offset: 0 }, { invoked: true })
          : client.diagnostics('a', 1);
      expect(await answer).toBeUndefined();
      expect(told).toEqual([damagedIndex]);
      client.dispose();
    },
  );

  it('starts again after a crash, tells it, and stops trying after three within a minute', async () => {
    const workers: ReturnType<typeof inProcess>[] = [];
    const client = createEngineClient(() => {
      const worker = inProcess(fakeService(100));
      workers.push(worker);
      return worker;
    });
    const restarts: string[] = [];
    const failures: string[] = [];
    client.onDidRestart((reason) => restarts.push(reason));
    client.onDidFail((reason) => failures.push(reason));
    const waiting = client.diagnostics('a', 1);
    for (let i = 0; i < 4; i++) workers.at(-1)!.crash(`crash ${i}`);
    expect(await waiting).toBeUndefined();
    expect(restarts).toEqual(['crash 0', 'crash 1', 'crash 2']);
    expect(failures).toEqual(['crash 3']);
    expect(await client.sourceText('w', 'key')).toBeUndefined();
    client.restart();
    expect(await client.sourceText('w', 'key')).toBe('text');
    client.dispose();
  });
});
