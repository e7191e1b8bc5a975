import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { deedsOf } from '../../../src/match/claim/deeds.js';
import { termsOf } from '../../../src/match/claim/terms.js';
import { matchClaim } from '../../../src/match/claim.js';

function deeds(sentence: string): string[] {
  const terms = termsOf(sentence, { start: 0, end: sentence.length }, () => false);
  const words = (parties: readonly { readonly heads: readonly number[] }[]) =>
    parties.map((p) => p.heads.map((i) => terms[i]!.text).join(' ')).join(', ') || '-';
  return deedsOf(sentence, terms).map(
    (d) =>
      `${words(d.agents)} | ${terms[d.verb]!.text} | ${words(d.patients)}${d.others
        .map((o) => ` | ${o.preposition} ${words([o])}`)
        .join('')}`,
  );
}

describe('who does what to whom', () => {
  test.each([
    [
      'passive',
      'The coach, Ana Ruiz, was dismissed by Luis Ortiz in May.',
      ['Luis Ortiz | dismissed | coach Ana Ruiz | in May'],
    ],
    [
      'past a clause',
      'Seahorses, for which the lagoon was famous, have not returned.',
      ['Seahorses | returned | -'],
    ],
    [
      'a participle behind its noun',
      'The drones dropped clams wrapped in clay.',
      ['drones | dropped | clams', '- | wrapped | clams | in clay'],
    ],
    [
      'to whom',
      'The firm sold four ships to an operator, Marlin, in May.',
      ['firm | sold | ships | to operator Marlin | in May'],
    ],
    [
      'verbs that are nouns too',
      'It was told by Ilse Brand, who chairs the board.',
      ['Ilse Brand | chairs | board'],
    ],
    ['two objects', 'The regulator fined the firm 4 million pounds.', ['regulator | fined | firm']],
  ])('%s', (_, sentence, expected) => {
    for (const e of expected) expect(deeds(sentence).map((d) => d.slice(0, e.length))).toContain(e);
  });

  test('a sentence without end, or without words, costs no more than its first words', () => {
    expect(deeds('')).toEqual([]);
    expect(deeds(`${'sold '.repeat(20_000)}.`).length).toBeLessThanOrEqual(400);
  });
});

const text = `The captain, Jess Holt, turned down an offer from Norbury and stayed.
Her assistant, Petra Quill, will be in charge on Sunday.
Selwick Lines was fined in January. The company sold its ships to a Norwegian operator, Fjordhavn.
Seahorses, for which the lagoon was once famous, have not returned.
The ministry is considering whether to extend the method to the Sado.
Councillors rejected that advice.
The regulator fined it 4 million pounds.
Rupert Lane refused to take questions.
Beatriz Mota, an ecologist at Faro who led the work, was pleased. Marta Esteves, who studies estuaries, was not involved in the research.
The team counted 34 species in the new meadows, compared with 12 on bare mud.
The trust has a budget of 2 million euros, less than half of what Lane spent.
Faith Lind, who leads the opposition, voted against, saying that libraries come first.
Marlin made a profit of 118 million euros, down from 140 million.
The ground cannot be sold without the approval of the members.
Ylva Strand left for another club in October.
The seeds had failed to grow two decades ago.`;
const corpus = buildCorpus([plainSource(text, 'mixed')]);

function check(claim: string): string {
  const m = matchClaim(corpus, claim);
  const words = m.conflicts.map(
    (c) => `${c.kind} ${claim.slice(c.claim.start, c.claim.end)}|${text.slice(c.source.start, c.source.end)}`,
  );
  return [m.verdict, ...words].join(' ');
}

describe('the same deed otherwise', () => {
  test.each([
    ['by somebody else', 'The captain, Petra Quill, turned down an offer from Norbury.', 'name Quill|Holt'],
    ['the other way round', 'Fjordhavn sold its ships to Selwick Lines.', 'role Fjordhavn|company'],
    ['denied, past a clause', 'Seahorses have returned to the lagoon.', 'polarity returned|not'],
    ['not decided', 'The ministry has decided to extend the method to the Sado.', 'polarity extend|whether'],
    ['the opposite', 'Councillors accepted the advice.', 'antonym accepted|rejected'],
    ['refused', 'Rupert Lane took questions.', 'polarity took|refused'],
    ['led by who had no part', 'Marta Esteves led the work.', 'name Esteves|Mota'],
    ['a comparison by figures', 'More species live on bare mud than in the new meadows.', 'antonym More|34'],
    ['a comparison by words', 'The budget is larger than what Lane spent.', 'antonym larger|less'],
    ['on the other side', 'Faith Lind voted for the plan.', 'antonym for|against'],
    ['up for down', 'Marlin’s profit rose to 118 million euros.', 'antonym rose|down'],
  ])('%s', (_, claim, expected) => {
    expect(check(claim)).toMatch(/^contradicted/);
    expect(check(claim)).toContain(expected);
  });

  test.each([
    ['as it is', 'The captain turned down an offer from Norbury.'],
    ['turned into the passive', 'An offer from Norbury was turned down by Jess Holt.'],
    ['a denial taken back', 'The ground can be sold with the approval of the members.'],
    ['leaving for', 'Ylva Strand joined another club in October.'],
    ['the same time in another unit', 'The seeds failed to grow twenty years ago.'],
    ['nothing of the kind', 'There are seahorses no more in the lagoon that was famous for them.'],
  ])('borne out: %s', (_, claim) => {
    expect(check(claim).split(' ')[0]).not.toBe('contradicted');
  });
});
