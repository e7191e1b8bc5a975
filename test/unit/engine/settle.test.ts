import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSettler } from '../../../src/engine/settle.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settling = { quiet: 300, longest: 3_000 };

describe('a settler', () => {
  it('makes one of a thousand changes', async () => {
    const done: string[] = [];
    const settler = createSettler<string>(async (key) => void done.push(key), settling);
    for (let i = 0; i < 1_000; i++) {
      settler.touch('w');
      await vi.advanceTimersByTimeAsync(2);
    }
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    expect(done).toEqual(['w']);
  });

  it('never runs two at once for one key, and the last one saw every change', async () => {
    let state = 0;
    let running = 0;
    const seen: number[] = [];
    const settler = createSettler<string>(async () => {
      expect(++running).toBe(1);
      const now = state;
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      seen.push(now);
      running--;
    }, settling);
    for (let i = 0; i < 8; i++) {
      state++;
      settler.touch('w');
      await vi.advanceTimersByTimeAsync(350);
    }
    await vi.advanceTimersByTimeAsync(20_000);
    expect(seen.at(-1)).toBe(8);
  });

  it('does not put off for ever what never rests', async () => {
    let runs = 0;
    const settler = createSettler<string>(async () => void runs++, settling);
    for (let i = 0; i < 70; i++) {
      settler.touch('w');
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(runs).toBe(2);
  });

  it('waits for the first work only, and goes on after one that failed', async () => {
    const work = vi.fn(async () => {});
    const settler = createSettler<string>(work, settling);
    await settler.now('w');
    await settler.now('w');
    expect(work).toHaveBeenCalledTimes(1);
    work.mockRejectedValueOnce(new Error('broken'));
    settler.touch('w');
    await vi.advanceTimersByTimeAsync(300);
    settler.touch('w');
    await vi.advanceTimersByTimeAsync(300);
    expect(work).toHaveBeenCalledTimes(3);
    settler.dispose();
  });
});
