import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

const quarry = `Nobody was hurt when the north face of Bellan quarry collapsed, but 26 workers were sent home.
The pit employed 310 drivers and 45 engineers, and three trains a day left it, down from seven a decade ago.
The inspector stopped short of saying that the blasting had weakened the rock.
The August repair, she said, consisted of replacing a fence, not the drainage.
The committee has no power to fine the owner.
The owner is expected to present its plan in the autumn.
The face will not be reopened before spring 2031 at the earliest.
The crew could not tie it down in the storm.
Drivers and engineers were equally happy with the pit. Trains are safer than lorries.
Almost a fifth of the workers fell ill in March, and two of the nine foremen left.
The ministry refused to be drawn on the cost. The owner is considering a tunnel.
Bellan has not had a strike since 1994. It has flooded only once.
Greta Holm is the first woman to run the pit.`;
const corpus = buildCorpus([plainSource(quarry, 'bellan')]);

/** Verdict and the words that conflict: `contradicted 12|7`. */
function check(claim: string): string {
  const m = matchClaim(corpus, claim);
  const words = m.conflicts.map(
    (c) => `${claim.slice(c.claim.start, c.claim.end)}|${quarry.slice(c.source.start, c.source.end)}`,
  );
  return [m.verdict, ...words].join(' ');
}

describe('a fact against none', () => {
  test.each([
    ['nobody did it', 'Two people were hurt in the collapse of the quarry.', 'contradicted hurt|Nobody'],
    ['not said', 'The inspector said that the blasting had weakened the rock.', 'contradicted said|short'],
    ['another object', 'The August repair replaced the drainage.', 'contradicted drainage|not'],
    ['no power', 'The committee has the power to fine the owner.', 'contradicted power|no'],
    ['only considered', 'The owner has opened a tunnel.', 'contradicted opened|considering'],
    ['only expected', 'The plan was presented in the autumn.', 'contradicted presented|expected'],
  ])('%s', (_, claim, expected) => {
    expect(check(claim)).toBe(expected);
  });

  test.each([
    ['a denial told otherwise', 'The inspector did not say that the blasting had weakened the rock.'],
    ['not until for not before', 'The face will not be reopened until spring 2031.'],
    ['a particle behind a pronoun', 'In the storm the crew could not tie down the face.'],
    ['nobody on both sides', 'No one was hurt when the north face collapsed.'],
    ['a refusal', 'The ministry would not comment on the cost.'],
    ['the last of them', 'The last strike at Bellan was in 1994.'],
    ['the first of them', 'No woman had run the pit before.'],
    ['falling ill is no fall', 'A fifth of the workers became ill, a gain for nobody.'],
    ['expected on both sides', 'The owner should present a plan in the autumn.'],
  ])('%s', (_, claim) => {
    expect(check(claim)).toBe('supported');
  });
});

describe('a figure for another thing', () => {
  test.each([
    ['what is counted', 'The pit employed 310 engineers.', 'contradicted 310|45'],
    ['then and now', 'Seven trains a day leave the pit.', 'contradicted Seven|three'],
    ['the whole for the part', 'Nine of the foremen left.', 'contradicted Nine|two'],
    ['how often', 'The pit has flooded twice.', 'unsupported'],
    ['more for alike', 'Drivers were happier with the pit than engineers.', 'contradicted happier|equally'],
    ['sides swapped', 'Lorries are safer than trains.', 'contradicted safer|safer'],
    ['all for some', 'All the workers were sent home.', 'contradicted All|26'],
  ])('%s', (_, claim, expected) => {
    expect(check(claim)).toBe(expected);
  });

  test.each([
    ['as the source has it', 'The pit employed 310 drivers.'],
    ['a share in percent', 'Nearly 20 percent of the workers fell ill in March.'],
    ['sides as they are', 'Trains are safer than lorries.'],
    ['both figures', 'Three trains a day leave the pit, down from seven trains.'],
  ])('%s', (_, claim) => {
    expect(check(claim)).toBe('supported');
  });
});

const club = `Ana Ruiz, the coach, said that keeper Olga Steen is suspended, but that forward Mia Vogt is fit.
Vogt had two seasons at Larne. The former Chile striker won two cups with the women of Larne and spent a year at Derry.
Ruiz lost the trust of the players after she stripped captain Ida Holm of the armband in May.
The chairman refused to be drawn on reports that Vogt had asked to leave.`;
const clubs = buildCorpus([plainSource(club, 'club')]);

test('a name in passing is not whom a pronoun stands for', () => {
  const text = `The engineer of the boat that sank off Skerry told the court that he had warned the owners of a leak.
“I wrote it down,” Tor Isbel, 58, said.`;
  const boats = buildCorpus([plainSource(text, 'boat')]);
  expect(matchClaim(boats, 'Isbel warned the owners of a leak.').verdict).toBe('supported');
});

test('a negation is told once', () => {
  const text = 'The report found no evidence that the crew had been drinking.';
  const report = buildCorpus([plainSource(text, 'report')]);
  const match = matchClaim(report, 'The report found evidence that the crew had been drinking.');
  expect([match.verdict, match.conflicts.length]).toEqual(['contradicted', 1]);
});

describe('to whom and where', () => {
  test.each([
    ['done to another', 'Mia Vogt is suspended.', 'contradicted'],
    ['with another', 'Vogt won two cups with Derry.', 'contradicted'],
    ['roles through a pronoun', 'Holm stripped Ruiz of the armband in May.', 'contradicted'],
    ['done to the same', 'Steen is suspended.', 'supported'],
    ['with the same', 'Vogt won two cups with Larne.', 'supported'],
    ['as it was', 'Ruiz stripped Holm of the armband.', 'supported'],
    ['no comment', 'The chairman would not comment on reports that Vogt wants to leave.', 'supported'],
  ])('%s', (_, claim, expected) => {
    expect(matchClaim(clubs, claim).verdict).toBe(expected);
  });
});

describe('a line that has all of a claim but a figure, a month or a word', () => {
  const text = `Two of its nine pilots declined to join the strike. Bread is sold from four stalls on the quay.
The crane had been out of use since October. The fair was held in June.
Hagen Freight, which runs the quay, denied that it had overlooked any complaint.`;
  const quay = buildCorpus([plainSource(text, 'quay')]);
  test.each([
    ['another part', 'Four of the nine pilots declined to join the strike.', 'contradicted'],
    ['another month, told of something else', 'The crane had been out of use since June.', 'contradicted'],
    ['the same part', 'Two of the nine pilots declined to join the strike.', 'supported'],
    ['not all did', 'Not every pilot agreed to join: two of nine declined.', 'supported'],
    ['a rejected charge', 'Hagen rejects the charge that it disregarded complaints.', 'supported'],
  ])('%s', (_, claim, expected) => {
    expect(matchClaim(quay, claim).verdict).toBe(expected);
  });
});
