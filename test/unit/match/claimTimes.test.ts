import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';
import { readSource } from '../../../src/source/read.js';

// When, how long and by how much, in sentences that share few words with their line: a right one, and a wrong one beside it.

const verdictOf = (lines: string, claim: string) => {
  const bytes = new TextEncoder().encode(`A report\nBy Ana Pell\n\n${lines}\n`);
  return matchClaim(buildCorpus([readSource({ uri: 's', name: 's.txt', bytes }).source!]), claim).verdict;
};

const choir =
  'The choir master has to name his singers by 30 November. The organ is being tuned. On 4 December two coaches are to take them to the cathedral in Brehm.';
const quota =
  'Both skippers were barred from fishing for five years. Nobody appealed. The harbour board had asked for a ban of ten years for the owner of the quay.';
const book =
  'Next month the first of four maps will be printed in Lund. Its engraver hopes to finish the last one by Easter.';
const complaint =
  'The first letter came on 6 March from a reader in Cork, and a second from Sligo two days later. Nobody answered them. A week later the editor fell ill.';
const wardens =
  'The wardens would hand out leaflets, not fines, for the first two weeks of the closed season.';
const meeting =
  'Talks on the pay of the pilots broke down on Wednesday night. On Tuesday the airline had made an offer to the crews.';
const lining = 'The lining of the tank was replaced in 24 days by divers from Brest.';
const debt = 'Holm said that the debt of the club would fall below 40 million by the end of next year.';
const memo =
  'Its surveyor recommended a new look at the piers in a memo dated August 12, 2019. In 2018 it had rated them fair.';
const flood =
  'In the winter of 2021 a flood in the yard spoiled the oak, which had been drying since 2015, near the town.';
const costs = 'The costs of running the pool have risen by a fifth since 2020, its manager said.';
const visits = 'Visits to the reading room had fallen from 820 a week in 2019 to 410 last autumn.';
const trade = 'The treaty will raise trade with the islands by 12 percent by 2035, a study predicts.';

const pass = 'Fewer than 60 villagers still weave by hand, nearly all of them over 65.';
const berth = 'She promised a fee of no more than forty crowns a night for small boats.';
const vote = 'Of the 80 players asked, 47 were for the new rule and 33 against. The union had opposed it.';
const fund = 'The valley has had less than a third of its usual rain since May, and fires are banned.';

describe('bounds and sides of a figure', () => {
  test.each([
    [
      pass,
      'Of the few who still weave, nearly all are over 65.',
      'Of the few who still weave, nearly all are under 65.',
    ],
    [
      berth,
      'Small boats, she promised, will not be charged more than forty crowns for a night.',
      'Small boats, she promised, will be charged at least forty crowns for a night.',
    ],
    [
      fund,
      'In the valley not even a third of the usual rain has come down since May.',
      'In the valley more than a third of the usual rain has come down since May.',
    ],
    [
      vote,
      'The new rule was supported by 47 players and opposed by 33.',
      'Of the 80 players, 33 were in favour of the new rule.',
    ],
    [
      pass,
      'Hardly any of the villagers who weave by hand are under 65.',
      'More than 60 villagers still weave by hand.',
    ],
  ])('%s | %s | %s', (lines, right, wrong) => {
    expect(verdictOf(lines, right)).not.toBe('contradicted');
    expect(verdictOf(lines, wrong)).toBe('contradicted');
  });
});

describe('times and changes', () => {
  test.each([
    [
      choir,
      'The singers have to be named by the master at the end of November.',
      'The master has to name his singers by 4 December.',
    ],
    [
      quota,
      'Both skippers are shut out of fishing for half a decade.',
      'Both of the skippers are excluded from fishing for ten years.',
    ],
    [
      book,
      'The first of the four maps goes to the printer in Lund next month.',
      'The first of the four maps goes to the printer in Lund next year.',
    ],
    [
      complaint,
      'A reader in Cork complained on March 6, and one in Sligo followed two days later.',
      'A reader in Cork complained on March 6, and one in Sligo followed a week later.',
    ],
    [
      wardens,
      'For two weeks the wardens only hand out leaflets.',
      'For the first month the wardens will hand out leaflets.',
    ],
    [
      meeting,
      'On Wednesday the talks on the pay of the pilots had collapsed.',
      'On Tuesday night the talks on the pay of the pilots had collapsed.',
    ],
    [
      lining,
      'Replacing the lining of the tank took the divers more than three weeks.',
      'Replacing the lining of the tank took the divers less than three weeks.',
    ],
    [
      debt,
      'Holm promised a debt of less than 40 million by the end of next year.',
      'Holm promised a debt of less than 40 million by the end of this year.',
    ],
    [
      memo,
      'A memo of August 12, 2019 by the surveyor recommended a new look at the piers.',
      'A memo of August 12, 2018 by the surveyor recommended a new look at the piers.',
    ],
    [
      flood,
      'A flood in the winter of 2021 spoiled the oak in the yard.',
      'A flood in the winter of 2015 spoiled the oak in the yard.',
    ],
    [
      costs,
      'Running the pool costs 20 per cent more than in 2020.',
      'The costs of the pool have climbed by a quarter since 2020.',
    ],
    [
      visits,
      'Visits to the reading room had shrunk to half of what they were in 2019.',
      'Visits to the reading room had shrunk to a third of what they were in 2019.',
    ],
    [
      trade,
      'Trade with the islands should grow by about an eighth by 2035.',
      'The study expects trade with the islands to grow by a fifth by 2035.',
    ],
  ])('%s | %s | %s', (lines, right, wrong) => {
    expect(verdictOf(lines, right)).not.toBe('contradicted');
    expect(verdictOf(lines, wrong)).toBe('contradicted');
  });

  // Reckoned, rounded, a bound, another deed.
  test.each([
    [
      'The minister resigned on Monday, four days after the letters were printed by a newspaper.',
      'Less than a week after the letters had been printed the minister resigned.',
    ],
    [
      'The group has cash for another 20 months and needs no new capital this year.',
      'The group claims to have cash for well over a year.',
    ],
    [
      'The surveys were made in only two of the past five years and with one ship.',
      'The evidence of the surveys comes from two years and one ship.',
    ],
    [
      'Some 6,200 people ran, up from 4,900 last year, in great heat.',
      'In great heat 6,200 people ran this year.',
    ],
    [
      'For 50 years the land under the dome has been leased from the village.',
      'The land under the dome has been leased from the village for half a century.',
    ],
  ])('%s | %s', (lines, right) => {
    expect(verdictOf(lines, right)).not.toBe('contradicted');
  });
});
