import { describe, expect, it } from 'vitest';
import { editing } from '../bench/editing.js';
import { cpuTime } from '../support/cpuTime.js';

/**
 * Findings again after one edit, in a draft ten times as long: the middle one of the ratios of three runs of 25 edits each. The
 * aim is 2; what is left is work that goes over the whole draft (its prose, who says what in it, its findings).
 */
const most = 5;

describe('growth of one edit', () => {
  it('ten times the draft takes a few times as long', () => {
    const middle = (words: number) => {
      const times = editing(words, 5, 25, (run) => cpuTime(run));
      return times[Math.floor(times.length / 2)]!;
    };
    const ratios = [0, 1, 2].map(() => {
      const short = middle(2_000);
      return middle(20_000) / short;
    });
    ratios.sort((a, b) => a - b);
    expect(ratios[1]).toBeLessThan(most);
  }, 120_000);
});
