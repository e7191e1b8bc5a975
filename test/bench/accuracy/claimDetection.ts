import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isClaim } from '../../../src/draft/claims.js';
import { notClaims } from '../../unit/draft/notClaims.js';
import type { Measure } from '../measure.js';

interface Row {
  readonly text: string;
  readonly label: 0 | 1;
}

/**
 * Claim detection on sentences of spoken debates labelled as worth checking. That is narrower than "states a fact": so
 * what counts is that sentences worth checking are claims; the share of the others is for orientation only. Nothing
 * was fitted on the set. Beside it, a list of our own of sentences that state no fact.
 */
export async function claimDetectionAccuracy(dataDir: string): Promise<Measure[]> {
  const none = Object.values(notClaims).flatMap((list) => list.split('\n'));
  const own: Measure = {
    measure: 'claims: own list of sentences that state no fact, taken for claims',
    unit: 'share',
    value: none.filter(isClaim).length / none.length,
    n: none.length,
  };
  const debates = ['ct24-train', 'ct24-dev'].flatMap((name) => {
    const rows = readFileSync(join(dataDir, 'checkworthy', `${name}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l) as Row);
    return ([1, 0] as const).map((label): Measure => {
      const of = rows.filter((r) => r.label === label);
      const claims = of.filter((r) => isClaim(r.text)).length;
      const what = label === 1 ? 'worth checking' : 'not worth checking';
      return {
        measure: `claims: ${name}, ${what}, taken for claims`,
        unit: 'share',
        value: claims / of.length,
        n: of.length,
      };
    });
  });
  return [...debates, own];
}
