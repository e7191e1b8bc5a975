import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';
import { readSource } from '../../../src/source/read.js';

// How much of something, told in another form than the source tells it: a right one, and a wrong one beside it.

const verdictOf = (lines: string, claim: string) => {
  const bytes = new TextEncoder().encode(`A report\nBy Ana Pell, 4 May 2024\n\n${lines}\n`);
  return matchClaim(buildCorpus([readSource({ uri: 's', name: 's.txt', bytes }).source!]), claim).verdict;
};

const tenants =
  'Of 85 tenants who replied, 38 wanted the lift, 30 wanted a ramp and 17 had no view. The council owns 240 flats.';
const gallery =
  'The museum lent 12 paintings, five of which were damaged on the way. None of the sculptures was hurt.';
const merger = 'Most members backed the merger, but few of them came to the meeting in March.';
const bridge =
  'The bridge cost 40 million crowns, of which the county paid a quarter; the rest came from the state.';
const choir = 'The choir is to sing in Oslo. Thirteen have a passport; the others must apply.';
const shops = 'Nobody in the village was surprised. All the shops had closed by noon, some for good.';
const drones = 'The storm tore off one of the two masts and drove the ship towards the rocks.';
const trees = 'The road would shorten the journey by a mile; it would also take a third of the trees.';
const judges = 'Seven of the ten judges voted for her; two abstained.';
const pupils = 'All the pupils passed the written test. Two of them failed the oral one.';
const bus = 'None of the smaller villages will keep its bus, the county said.';
const rent = 'Some of the older tenants could not pay the rent, the agent said.';
const nets = 'The club has 64 nets, 40 of them torn, and no money.';
const roofs = 'Of the 40 houses on the street, 12 burned down and nine others lost their roofs.';
const poll = 'Six in ten of the 900 growers who were asked expect a smaller harvest.';
const inhaler =
  'A sore throat was reported by 6 per cent of the pupils with the new mask and by 2 per cent of the others.';

describe('shares of a whole', () => {
  test.each([
    [
      tenants,
      'Nearly half of the tenants who replied wanted the lift.',
      'Nearly all of the tenants who replied wanted the lift.',
    ],
    [
      tenants,
      'About a third of the tenants who replied wanted a ramp.',
      'Hardly any of the tenants who replied wanted the lift.',
    ],
    [
      gallery,
      'Some of the paintings were damaged on the way.',
      'All of the paintings were damaged on the way.',
    ],
    [gallery, 'None of the sculptures was damaged.', 'Some of the sculptures were hurt.'],
    [merger, 'Most of the members supported the merger.', 'Only a few of the members supported the merger.'],
    [merger, 'Few members came to the meeting.', 'Most members came to the meeting in March.'],
    [
      bridge,
      'A quarter of the 40 million crowns came from the county.',
      'Half of the 40 million crowns came from the county.',
    ],
    [choir, 'Thirteen of them have a passport.', 'All of them have a passport.'],
    [drones, 'The storm tore off a mast.', 'The storm tore off both of the masts.'],
    [
      trees,
      'A third of the trees would be felled for the road.',
      'Half of the trees would be felled for the road.',
    ],
    [judges, 'Most of the judges voted for her.', 'Hardly any of the judges voted for her.'],
    [bus, 'The smaller villages will lose their bus.', 'Some of the smaller villages will keep their bus.'],
    [
      rent,
      'Several of the older tenants could not pay the rent.',
      'None of the older tenants can pay the rent.',
    ],
    [
      nets,
      'More than half of the nets of the club are torn.',
      'About a quarter of the nets of the club are torn.',
    ],
    [
      poll,
      'Of the 900 growers, six in ten expect a smaller harvest.',
      'Of the 900 growers, four in ten expect a smaller harvest.',
    ],
  ])('%s | %s | %s', (lines, right, wrong) => {
    expect(verdictOf(lines, right)).not.toBe('contradicted');
    expect(verdictOf(lines, wrong)).toBe('contradicted');
  });

  // Two parts together, another part, who had it and not how many, a clause that has its own.
  test.each([
    [tenants, 'Most of the tenants who replied wanted either a lift or a ramp.'],
    [tenants, 'A minority of the tenants had no view.'],
    [bridge, 'Three quarters of the cost was borne by the state.'],
    [shops, 'Some of the shops closed for good.'],
    [pupils, 'All of the pupils passed the written test.'],
    [roofs, 'More than half of the houses on the street were damaged.'],
    [roofs, 'Nearly a third of the houses burned down.'],
    [inhaler, 'Half of the pupils were given the new mask.'],
  ])('%s | %s', (lines, right) => {
    expect(verdictOf(lines, right)).not.toBe('contradicted');
  });
});
