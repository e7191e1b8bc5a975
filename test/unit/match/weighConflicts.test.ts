import { expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { analyseClaim } from '../../../src/match/claim/analyse.js';
import { conflictRow, conflictWeighed, weighConflicts } from '../../../src/match/claim/weighConflicts.js';
import { weighConflicts as fitted } from '../../../src/match/data/fitted/weighConflicts.js';
import { readSource } from '../../../src/source/read.js';

const text =
  'The council accepted the offer of the Dutch firm on Monday. The mayor, Ana Ruiz, opened the bridge. ' +
  'Shares in the brewery fell by nine per cent after the flood.';
const corpus = buildCorpus([
  readSource({ uri: 'town', name: 'town.txt', bytes: new TextEncoder().encode(text) }).source!,
]);

test('what is measured is what was fitted', () => {
  expect(fitted.features).toEqual([...conflictWeighed]);
  const claim = 'The council rejected the offer of the Dutch firm on Monday.';
  const analysis = analyseClaim(corpus, claim);
  const row = conflictRow({ ...analysis, claim, conflicts: analysis.found }, analysis.found[0]!);
  expect(row).toHaveLength(conflictWeighed.length);
  expect(row.every(Number.isFinite)).toBe(true);
});

test('a word turned round in a line that has all else stays as sure as its detector says', () => {
  const { found, conflicts } = analyseClaim(
    corpus,
    'The council rejected the offer of the Dutch firm on Monday.',
  );
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]!.strength).toBe(found[0]!.strength);
});

test('conflicts only lose by being weighed', () => {
  const claim = 'Shares in the brewery rose by nine per cent after the flood.';
  const analysis = analyseClaim(corpus, claim);
  const weighed = weighConflicts({ ...analysis, claim, conflicts: analysis.found });
  expect(weighed.length).toBeGreaterThan(0);
  for (const c of weighed) {
    const before = analysis.found.find((f) => f.term === c.term && f.by === c.by)!;
    expect(c.strength).toBeLessThanOrEqual(before.strength);
  }
});
