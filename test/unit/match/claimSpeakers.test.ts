import { expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

// What one person says put in another's mouth, without marks.

const text = `Hannah Brandt, who runs the hospital, welcomed the plan. Brandt said the price was fair.

The union opposed it. “A handshake is not a contract,” Teresa Valdez said.`;
const corpus = buildCorpus([plainSource(text, 'merger')]);

test.each([
  'A handshake, as Hannah Brandt put it, is not a contract.',
  'As Brandt puts it, a handshake is not a contract.',
  'A handshake is not a contract, Hannah Brandt said.',
])('not hers: %s', (claim) => expect(matchClaim(corpus, claim).verdict).toBe('contradicted'));

test.each([
  'A handshake, as Teresa Valdez put it, is not a contract.',
  'As Valdez puts it, a handshake is not a contract.',
  'Teresa Valdez said that a handshake was not a contract.',
])('hers: %s', (claim) => expect(matchClaim(corpus, claim).verdict).toBe('supported'));
