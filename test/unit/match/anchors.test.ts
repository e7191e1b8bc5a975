import { expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { analyseClaim } from '../../../src/match/claim/analyse.js';
import { anchorOf } from '../../../src/match/claim/anchors.js';
import { matchClaim } from '../../../src/match/claim.js';
import { readSource } from '../../../src/source/read.js';

const text = 'Harbour news\n\nThe council sold 40 boats to Norway on Monday.\n';
const source = readSource({ uri: 'h', name: 'h.txt', bytes: new TextEncoder().encode(text) }).source!;
const corpus = buildCorpus([source]);

test.each([
  ['Museums, like old families, prefer not to count the spoons.', 'none'],
  ['Trust, once mislaid, is not found again in a drawer.', 'none'],
  ['One hardly knew what to hope for.', 'none'],
  ['Party whips will not sleep well this winter.', 'none'],
  ['A race is often decided by who refuses to do the dishes.', 'none'],
  ['The crews slept in the barn.', 'told'],
  ['The wheel was damaged.', 'told'],
  ['She keeps bees.', 'particular'],
  ['Okar keeps bees.', 'particular'],
  ['The frogs weigh eleven grams.', 'particular'],
])('%s has the anchor %s', (claim, anchor) => {
  expect(anchorOf(analyseClaim(corpus, claim).terms)).toBe(anchor);
});

test('what is unsupported is warned about by strictness', () => {
  const remark = 'Museums, like old families, prefer not to count the spoons.';
  expect(matchClaim(corpus, remark)).toMatchObject({ verdict: 'unsupported', isQuiet: true });
  expect(matchClaim(corpus, remark, { strictness: 'strict' }).isQuiet).toBeUndefined();
  const invention = 'Okar, a former sailor, keeps bees on the roof.';
  expect(matchClaim(corpus, invention)).toMatchObject({ verdict: 'unsupported' });
  expect(matchClaim(corpus, invention).isQuiet).toBeUndefined();
});
