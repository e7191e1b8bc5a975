import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { analyseClaim } from '../../../src/match/claim/analyse.js';
import { otherStance } from '../../../src/match/claim/otherStance.js';
import { approving, bad, disapproving, disowning, good, owning } from '../../../src/match/data/en/stances.js';
import { readSource } from '../../../src/source/read.js';

const text =
  'Anna Salim, a tailor, said she would return on Monday. She denied that any of the subsidy had been spent on other work. ' +
  'Sunniva Brekke, an engineer in Trondheim, called the findings of the termite study impressive. ' +
  'The pilots’ leader, Oto Prieto, praised the captain who chaired the talks. ' +
  'Tor Estrith, the leader of the council, said it would not oppose the takeover of the ferries.';
const corpus = buildCorpus([
  readSource({ uri: 'town', name: 'town.txt', bytes: new TextEncoder().encode(text) }).source!,
]);

function told(claim: string): string[] {
  const { terms, lines } = analyseClaim(corpus, claim);
  return otherStance(terms, lines, corpus).map(
    ({ term, source }) => `${terms[term]!.text}|${corpus.sources[0]!.text.slice(source.start, source.end)}`,
  );
}

describe('how somebody stands to a matter', () => {
  test.each([
    ['Salim admits that part of the subsidy was spent on other business.', 'admits|denied'],
    ['An engineer in Trondheim found the findings of the study feeble.', 'feeble|impressive'],
    ['Prieto condemned the captain in charge of the talks.', 'condemned|praised'],
    ['The council came out against the takeover of the ferries.', 'against|oppose'],
  ])('%s', (claim, words) => {
    expect(told(claim)).toEqual([words]);
  });

  test.each([
    'Salim disputed that money from the subsidy was spent on other business.',
    'An engineer in Trondheim found the findings of the study excellent.',
    'Prieto had nothing but praise for the captain in charge of the talks.',
    'The council will not stand against the takeover of the ferries.',
    'Nobody in the council disputes the takeover of the ferries.',
    'Prieto leaned against the wall during the talks with the captain.',
    'The termite study criticised the takeover of the ferries.',
  ])('is as the source has it, or of something else: %s', (claim) => {
    expect(told(claim)).toEqual([]);
  });
});

test('no word is on two sides', () => {
  const both = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((w) => b.has(w));
  expect([...both(owning, disowning), ...both(approving, disapproving), ...both(good, bad)]).toEqual([]);
});
