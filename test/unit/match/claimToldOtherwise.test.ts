import { describe, expect, test } from 'vitest';
import { matchClaim } from '../../../src/match/claim.js';
import { reportOf } from '../../support/report.js';

// What writers tell otherwise than their source and rightly, and beside each the wrong one.

const isWarnedAbout = (lines: string, claim: string) => {
  const { verdict, isQuiet, isDoubtful } = matchClaim(reportOf(lines), claim);
  return verdict !== 'supported' && !isQuiet && !isDoubtful;
};

/** With what is information. */
const isTold = (lines: string, claim: string) => {
  const { verdict, isQuiet } = matchClaim(reportOf(lines), claim);
  return verdict !== 'supported' && !isQuiet;
};

const counting = 'Part of the counting was done by 140 schoolchildren, who sat under the bushes at dawn.';
const bus = 'The last bus from Ballyree will leave at 6.40 in the evening from Monday.';
const ballots =
  'Commissioner Ilse Varga said 1,904 ballots had been misread by machines in 11 of the city’s 142 precincts.';
const wall = 'The council will vote on a plan to ask for a new wall, provided the region pays a fifth.';
const aid =
  'The government approved 15 million euros in aid. The opposition leader, Juraj Klam, said the region would need ten times as much.';
const heli =
  'The army sent 120 soldiers and two helicopters on Tuesday; the helicopters lifted 23 people from roofs.';
const chair = 'Weiland, 71, has led the board since 1999 and does not intend to resign.';
const shares = 'The shares rose 9 per cent after the announcement, their best day since 2017.';
const frog = 'A tree frog last seen in 1996 was found alive in an abandoned tea estate.';
const race = 'Most of those who gave up did so on Thursday, when hail fell on the pass.';
const alcohol = 'Rakot replied that old specimens shrink in alcohol, and that the call was identical.';
const bill = 'A rejected bill cannot be presented again in the same session, which ends on 15 December.';
const film =
  'The cost, 340,000 euros, was met in equal parts by a foundation, the ministry of culture and the city of Vienna.';
const leaf = 'Deliveries fell from 21 million kilograms in 2021 to 16 million last year.';
const seats = 'Six hundred seats for the screening were sold out within an hour.';
const beetle = 'A flightless beetle may slow the disease, according to a study published on 3 October.';

describe('told otherwise', () => {
  test.each([
    [
      counting,
      'A hundred and forty schoolchildren did part of the counting.',
      'A hundred and ninety schoolchildren did part of the counting.',
    ],
    [
      bus,
      'From Monday the last bus from Ballyree leaves at twenty to seven.',
      'From Monday the last bus from Ballyree leaves at ten to seven.',
    ],
    [
      ballots,
      'Machines misread 1,904 ballots in fewer than one precinct in ten.',
      'Machines misread 1,904 ballots in fewer than one precinct in fifty.',
    ],
    [
      wall,
      'The council votes on a plan for a new wall, provided the region pays 20 per cent.',
      'The council votes on a plan for a new wall, provided the region pays 45 per cent.',
    ],
    [
      aid,
      'Klam, who leads the opposition, puts what the region needs at 150 million euros.',
      'Klam, who leads the opposition, puts what the region needs at 480 million euros.',
    ],
    [
      heli,
      'Two army helicopters lifted 23 people from roofs.',
      'Four army helicopters lifted 23 people from roofs.',
    ],
    [
      chair,
      'Weiland has led the board since 1999, and he intends to stay.',
      'Weiland, who has led the board since 1999, intends to resign.',
    ],
    [
      shares,
      'The shares had not had such a day since 2017.',
      'The shares did not rise after the announcement.',
    ],
    [
      frog,
      'A tree frog unseen since 1996 was found alive in a tea estate.',
      'A tree frog last seen in 1986 was found alive in a tea estate.',
    ],
    [race, 'Of all who gave up, most did so on Thursday.', 'All of those who gave up did so on Thursday.'],
    [
      alcohol,
      'Rakot answers that alcohol shrinks old specimens.',
      'Rakot answers that old specimens do not shrink in alcohol.',
    ],
    [
      bill,
      'The bill cannot be presented in this session, which runs to the middle of December.',
      'The bill can be presented again in this session.',
    ],
    [
      film,
      'One third of the cost, somewhat more than 110,000 euros, was met by the city of Vienna.',
      'One third of the cost, somewhat more than 160,000 euros, was met by the city of Vienna.',
    ],
    [
      leaf,
      'Deliveries saw a contraction of around five million kilograms between 2021 and last year.',
      'Deliveries saw a contraction of around nine million kilograms between 2021 and last year.',
    ],
    [
      seats,
      'All six hundred seats for the screening were sold out within sixty minutes.',
      'All nine hundred seats for the screening were sold out within an hour.',
    ],
    [
      'The firm turned the offer down and accepted 400 dollars a month for five years instead.',
      'The firm accepted 400 dollars a month for five years, which works out to 24,000 dollars.',
      'The firm accepted 400 dollars a month for five years, which works out to 31,000 dollars.',
    ],
    [
      'Of the injured, 41 had been discharged by Monday morning. The bridge gave way on Saturday night, injuring 57.',
      'By Monday morning 41 of the 57 injured had been discharged.',
      'By Monday morning 41 of the 87 injured had been discharged.',
    ],
    [
      'Stefan Burri sent a bottle to a laboratory because the oil did not go cloudy in his refrigerator.',
      'Stefan Burri sent a bottle to a laboratory because the oil stayed clear in his refrigerator.',
      'Stefan Burri sent a bottle to a laboratory because the oil went cloudy in his refrigerator.',
    ],
    [
      'The toll would replace the annual sticker in Slovenia, which costs 110 euros.',
      'Slovenes pay 110 euros for the annual sticker, which the toll would replace.',
      'Croats pay 110 euros for the annual sticker, which the toll would replace.',
    ],
    [
      'Segundo Pola, Nelly’s father, had intended to mend the pump last year.',
      'Segundo Pola, the girl’s father, had intended to mend the pump last year.',
      'Segundo Pola, the girl’s father, did not intend to mend the pump last year.',
    ],
    [
      'The price of raw cork has dropped by a tenth since last summer.',
      'Raw cork has grown cheaper since last summer, by a tenth.',
      'The price of raw cork has risen by a tenth since last summer.',
    ],
    [
      'Drin Valley will lose three of its 19 seats at the election. The eastern province of Drin Valley lost 17 per cent of its people.',
      'Drin Valley has lost about one in six of its people.',
      'Drin Valley has lost three of its 19 seats.',
    ],
    [
      'The contract, worth 420 million pesos over 15 years, contains a penalty clause of 60 million.',
      'The penalty clause of the contract is for 60 million pesos, a seventh of what the contract is worth.',
      'The penalty clause of the contract is for 80 million pesos, a seventh of what the contract is worth.',
    ],
    [
      'The minister, Oyuun Dash, resigned on Tuesday, two days after a parliamentary report.',
      'Oyuun Dash, the minister, resigned forty-eight hours or so after a parliamentary report.',
      'Oyuun Dash, the minister, resigned ninety-six hours or so after a parliamentary report.',
    ],
    [
      'The record shows three cold spells, the longest from 1450 to 1530, when the water was coldest.',
      'The longest of the three cold spells in the record lasted for 80 years.',
      'The longest of the three cold spells in the record lasted for 140 years.',
    ],
    [
      'The repair ship left Dakar on Wednesday and is expected to reach the site on Saturday.',
      'The repair ship left Dakar and is expected to reach the site three days later.',
      'The repair ship left Dakar on Wednesday and is expected to reach the site on Monday.',
    ],
    [
      'The break occurred in deep water, about 19 kilometres off the port of Filipe.',
      'The break occurred not quite 20 kilometres off the port of Filipe.',
      'The break occurred not quite 40 kilometres off the port of Filipe.',
    ],
    [
      'The firm said its certificate covered the motor and cables, not the mast.',
      'The firm’s certificate, it said, covered the cables and left out the mast.',
      'The firm’s certificate, it said, did not cover the motor and cables.',
    ],
    [
      'The judge held that bassist Cedric “Pepper” Lyle, who died in 2011, was co-author of the song.',
      'The bassist Cedric Lyle, who died in 2011, was co-author of the song, the judge held.',
      'The bassist Cedric Marsh, who died in 2011, was co-author of the song, the judge held.',
    ],
    [
      'The crown fell by 2 percent against the euro on Monday.',
      'The euro rose against the crown on Monday.',
      'The crown rose against the euro on Monday.',
    ],
    [
      'The court dismissed the complaint against the ban.',
      'The ban was upheld by the court.',
      'The court upheld the complaint against the ban.',
    ],
    [
      'Asked whether the tram will run in winter, Ruiz said it would.',
      'The tram will run in winter.',
      'The tram will not run in winter.',
    ],
    [
      'An auction house has estimated the collection at between 6 and 8 million florins.',
      'An auction house puts the collection at 6 to 8 million florins.',
      'An auction house puts the collection at 16 to 18 million florins.',
    ],
    [
      'The restoration was supposed to take 18 months, but it has so far lasted three and a half years.',
      'The restoration has lasted forty-two months so far.',
      'The restoration has lasted sixty-two months so far.',
    ],
    [
      'A landfill lies only 2 kilometres from the stream.',
      'A landfill stands just 2 kilometres from the stream.',
      'A landfill stands just 9 kilometres from the stream.',
    ],
    [
      'Aldane Staging went into liquidation last autumn, leaving 22 people without work.',
      'Aldane Staging entered liquidation last autumn at a cost of 22 jobs.',
      'Aldane Staging entered liquidation last autumn at a cost of 72 jobs.',
    ],
    [
      'A pipe spilled 6,300 barrels of crude oil early on Tuesday. Crews had recovered some 1,100 barrels by Wednesday night.',
      'Some 1,100 barrels of the spilled crude had been recovered by Wednesday night.',
      'Some 1,100 barrels of the spilled crude had been recovered by Monday night.',
    ],
    [
      'The mill was built in 1782 and last ground flour in 1954.',
      'No flour has been ground in the mill for some seventy years.',
      'The mill did not grind flour in 1954.',
    ],
    [
      'Ivo Penhale, the island’s only physician, opposed the closure.',
      'The closure was opposed by Ivo Penhale, the physician.',
      'Ivo Penhale, the physician, backed the closure.',
    ],
    [
      beetle,
      'A beetle may be slowing the disease, says a study of October.',
      'A beetle may slow the disease, says a study published in June.',
    ],
  ])('%s | %s | %s', (lines, right, wrong) => {
    expect(isWarnedAbout(lines, right)).toBe(false);
    expect(isTold(lines, wrong)).toBe(true);
  });
});

describe('remarks in words that the lexicon lacks', () => {
  test.each([
    'Headcounts are the softest of currencies.',
    'Rarity, it seems, has finally found its price.',
    'Bureaucracies are not usually praised for their appetite.',
    'Towns do not live on goblets alone.',
  ])('%s', (remark) => {
    expect(isWarnedAbout('The best-known product, a cut-glass goblet, will survive.', remark)).toBe(false);
  });
});
