import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { matchClaim } from '../../../src/match/claim.js';

// What a writer says in other words, that is no contradiction; and beside it what is one.

const verdictOf = (source: string, claim: string) =>
  matchClaim(buildCorpus([plainSource(source)]), claim).verdict;

describe('no contradiction', () => {
  test.each([
    [
      'Wrenfield said he had received 1,500 pounds in advance, all in twenties.',
      'A third of the money changed hands beforehand, in twenty-pound notes.',
    ],
    [
      'A former guard told Halvermoor Crown Court on Tuesday that he had been paid 4,500 pounds.',
      'What no court can order is the return of the gold.',
    ],
    [
      "Gideon Praake, manager of Trelawnick's team, said a penalty would have been right. Her radio was dead, Trelawnick said, and so she only heard of the crash after the finish.",
      'Her radio had failed, Trelawnick explained, so that she learned of the accident only once the race was over.',
    ],
    [
      'For the study, 6,420 adults in fourteen villages were divided at random into two equal groups.',
      'A good 6,400 adults took part, spread over fourteen villages.',
    ],
    [
      'Its effect declined, from 81 per cent in the first year to 58 per cent in the final six months.',
      'By the last half-year the effect had slipped to 58 per cent, after 81 in the first twelve months.',
    ],
    [
      'None of these complaints lasted longer than three days.',
      'These complaints were over after three days at the latest.',
    ],
    [
      'Serious illnesses were recorded in two people who had been vaccinated and in three who had not.',
      'Five people fell seriously ill, and three of them had not had the vaccine at all.',
    ],
    [
      '“There isn’t a foot of that road that touches anything of mine,” Whitcomb says.',
      'Whitcomb denies that the road touches anything of his.',
    ],
    [
      'Pell had answered “no comment” to all but two of 94 questions when he was interviewed.',
      'Pell declined to comment on 92 of the 94 questions put to him.',
    ],
    [
      '“I should say that my laboratory has received money from the city, though not for this study,” she said.',
      'The city has given her laboratory money, though for other work, she disclosed.',
    ],
    [
      'One teacher in four reported working more than five extra hours a week.',
      'A quarter of the teachers reported working more than five extra hours a week.',
    ],
    [
      'The furniture maker Tivoli will pull out in December, and the brewer Brannock may follow.',
      'The brewer Brannock may follow the furniture maker Tivoli, which will pull out in December.',
    ],
    [
      'A trial in adults is under way; one in children will start next year.',
      'A trial in adults is already under way.',
    ],
    [
      'Anh Tran, lead engineer of the transportation department, rode the ferry.',
      'Anh Tran, the department’s lead engineer, rode the ferry.',
    ],
    ['All but a few of the payments were repaid.', 'Most of the payments were repaid.'],
    [
      'Tolmera recalled its ambassador on Thursday and warned that it would suspend gas deliveries if a survey ship held since March 5 was not released by the end of the month.',
      'Tolmera has called home its ambassador over a survey ship that has been held since March 5.',
    ],
    [
      "Castrel's head of personnel, Mei-Ling Fortescue, disputed the union's account. “We called the union the evening before and left two messages,” she said. Nyström said nobody at the union had received either.",
      'According to Nyström, nobody at the union received either of the messages.',
    ],
    [
      'It last cut jobs on this scale in 2009, when 1,600 posts went. No worker was dismissed against his or her will at that time.',
      'Castrel last cut jobs on this scale in 2009, when 1,600 posts went and no worker was dismissed against his or her will.',
    ],
    ['Results are not expected before late 2027.', 'No results are expected before late 2027.'],
    [
      'He said he had not known of the page until the notary, Klara Simm, telephoned him in March 2020.',
      'He had known nothing of the page, he said, until a telephone call from the notary, Klara Simm, in March 2020.',
    ],
    [
      'In 2011 the Court of Appeal in Aumark accepted initials in a similar case; in 1994 it had rejected them.',
      'In 1994 the same court had rejected initials.',
    ],
    [
      'Arkady finished with seven points out of nine, half a point ahead of Brok and Indra Palomar, who shared second place.',
      'Seven points out of nine were enough for first place.',
    ],
    [
      'Her only defeat came in the first round. After that she won six games and drew two.',
      'From then on she was not beaten again, winning six games and drawing two.',
    ],
    ['The collapse followed two years of losses.', 'Two years of losses preceded the filing.'],
    [
      'On Sept. 27, a valve in the second stage stuck; on Sept. 30, strong winds kept the rocket on the ground; and on Oct. 3 a fishing boat strayed into the closed zone.',
      'A valve in the second stage stuck on Sept. 27, and three days later strong winds kept the rocket on the ground.',
    ],
    [
      'Engineers regard this as the riskiest step of the mission: on the ground, the mechanism jammed in two of 40 trials.',
      'No step of the mission is considered riskier by the engineers.',
    ],
    [
      'Its director, Anselm Roux, said that foreign data had been late on only 12 days in the past year.',
      'To a farmer in April, late data and no data are much the same thing.',
    ],
    [
      'The baker, Philippa Umber, said that she had baked 400 of them on Tuesday night, before anyone knew whether the weather would hold.',
      'Philippa Umber, the baker, made 400 of them on Tuesday night, when nobody knew yet if the weather would hold.',
    ],
    [
      'The libraries will stop charging fines on January 1, the council decided on Monday by 14 votes to 5.',
      'The council decided it by 14 votes to 5.',
    ],
  ])('%s', (source, claim) => expect(verdictOf(source, claim)).not.toBe('contradicted'));
});

describe('still one', () => {
  test.each([
    [
      'Pell had answered all but two of 94 questions when he was interviewed.',
      'Pell answered 90 of the 94 questions put to him.',
    ],
    [
      'None of these complaints lasted longer than three days.',
      'None of these complaints lasted longer than two days.',
    ],
    ['The court said that no judge had read the file.', 'A judge had read the file, the court said.'],
    [
      'For the study, 6,420 adults in fourteen villages were divided into two groups.',
      'A good 7,400 adults in fourteen villages took part in the study.',
    ],
    [
      'There is a foot of that road that touches his land, he says.',
      'He says there is not a foot of that road that touches his land.',
    ],
    [
      'About half of the 3 million dollars required has been pledged so far.',
      'About three quarters of the 3 million dollars it would take has been promised.',
    ],
    ['Children make up almost a third of patients.', 'Most of the patients are children.'],
    [
      'One of its two sponsors, the garden furniture maker Tivoli, will pull out in December. The director of Brannock-Tivoli hopes to find a successor.',
      'In December one of his two backers, the furniture maker Brannock, is going to drop out.',
    ],
    [
      'A fire destroyed the cold store at Tessen, where the doses were kept. The factory in Grauholt could produce 50,000 doses a month.',
      'Everything nearly came to an end when the cold store at Grauholt burned down.',
    ],
    [
      'Its founder, former ski instructor Lukas Brandt, said his group would vote. “Nobody was sent home,” said Henrik Salo, the returning officer.',
      'Its founder, Henrik Salo, used to be a ski instructor.',
    ],
    [
      'Mr. Halloran moved the ground into a separate company, Halloran Estates. In February the club borrowed from a lender, Bexford Capital.',
      'The ground was moved into a separate company, Bexford Capital.',
    ],
    [
      'One teacher in four reported working more than five extra hours a week.',
      'Half of the teachers reported working more than five extra hours a week.',
    ],
    [
      'Anh Tran, the state transportation department’s lead engineer on the project, rode the ferry twice in May.',
      'Anh Tran, the contractor’s lead engineer on the project, rode the ferry twice in May.',
    ],
    [
      'Pell’s case is that the payments were loans to Royle, and that all but a few were to be repaid by 2022.',
      'On Pell’s account, every one of the payments was to be repaid by 2022.',
    ],
    [
      'A trial in children aged five to seventeen will start next year if the regulator agrees.',
      'A trial in children is already under way.',
    ],
    [
      'A third test, using tree rings, is planned for the winter.',
      'A third test, using tree rings, has also been carried out.',
    ],
    ['He had not known of the page.', 'He had known of the page.'],
    [
      'In 2011 the court accepted initials in a similar case.',
      'In 2011 the court rejected initials in a similar case.',
    ],
    ['Brok finished in second place.', 'Brok finished in first place.'],
    ['She was never beaten in the tournament.', 'She was beaten in the tournament.'],
    ['The collapse followed two years of losses.', 'The collapse preceded two years of losses.'],
    [
      'The baker had baked 400 of them on Tuesday night, before anyone knew whether the weather would hold.',
      'The baker had baked 300 of them on Tuesday night, before anyone knew whether the weather would hold.',
    ],
    [
      'On Sept. 30, strong winds kept the rocket on the ground.',
      'On Sept. 27, strong winds kept the rocket on the ground.',
    ],
    [
      'The mayor was dismissed by the council by 14 votes to 5.',
      'The council was dismissed by the mayor by 14 votes to 5.',
    ],
  ])('%s', (source, claim) => expect(verdictOf(source, claim)).toBe('contradicted'));
});
