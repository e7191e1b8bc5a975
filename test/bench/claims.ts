import { analyseClaim } from '../../src/match/claim/analyse.js';
import { claimMatch } from '../../src/match/claim.js';
import { chance } from './generate.js';
import type { Measure } from './measure.js';
import { makeWorld } from './world.js';

/** Claims that are asked, and as many before them that are not counted. */
const asked = 300;

/**
 * How long one claim takes against N articles: a sentence of one of them with three words in ten left out and its halves
 * turned round. Wall time, so that it is too long on a busy machine.
 */
export function claimBench(n: number): Measure[] {
  const { corpus, sample } = makeWorld(n);
  const claims = sample(2 * asked, 11, 8).map((s, i) => {
    const keep = chance(i);
    const words = s.text
      .replace(/[“”,.]/g, '')
      .split(' ')
      .filter(() => keep() < 0.7);
    const half = words.length >> 1;
    return `${[...words.slice(half), ...words.slice(0, half)].join(' ')}.`;
  });
  const times: number[] = [];
  for (const [i, claim] of claims.entries()) {
    const start = performance.now();
    claimMatch(analyseClaim(corpus, claim));
    if (i >= asked) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return [0.5, 0.95].map((p) => ({
    measure: `claims.one.p${p * 100}`,
    unit: 'ms',
    value: times[Math.floor(p * times.length)]!,
    n,
  }));
}
