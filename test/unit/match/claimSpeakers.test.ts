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

const paragraph = `The chairwoman, Ruth Ellery, said the county could not afford it. A rescue, she said, would require a rise in property tax of about 12 percent. Supervisor Martin Crowe argued that nobody had looked for a partner. “We are asked to buy the first house we were shown,” Mr. Crowe said.

Captain Liam Prosser scored both goals. “The lads have not been paid for March, and they ran until they dropped,” the manager, Gordon Teale, said. Mr. Prosser said the younger players were worried.

Colonel Inês Barreto, who commands the soldiers, said clearing the roads came first.

Dr. Paulo Meneses, head of the hospital, said he had treated 500 people. He advised people to wear masks outdoors and not to sweep dry ash.`;
const near = buildCorpus([plainSource(paragraph, 'near')]);

test.each([
  'Such a rescue would mean raising property tax by about 12 percent, Martin Crowe said.',
  'The lads had not been paid for March and still ran until they dropped, Liam Prosser said.',
  'People should wear masks outdoors and not sweep dry ash, Barreto advised.',
  'Barreto advised people to wear masks outdoors and not to sweep dry ash.',
])('another speaks near: %s', (claim) => expect(matchClaim(near, claim).verdict).toBe('contradicted'));

test.each([
  'A rescue would mean raising property tax by about 12 percent, Ruth Ellery said.',
  'The lads had not been paid for March and still ran until they dropped, Gordon Teale said.',
  'Meneses advised people to wear masks outdoors and not to sweep dry ash.',
  'Someone other than Prosser had said that the lads had not been paid for March.',
])('right near another: %s', (claim) => expect(matchClaim(near, claim).verdict).toBe('supported'));
