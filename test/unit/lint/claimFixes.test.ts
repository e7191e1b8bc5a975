import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../../src/util/message.js';
import { draftUri, openFixture, parseFixture } from '../../support/fixture.js';

const sources = `//- sources/harbour.txt
The council sold 40 boats to Norway on Monday.

Mayor Ana Ruiz praised the sale. The captain, Jess Holt, turned down an offer from Norbury.

The board voted 6-3 to sell the mill. Selwick Lines sold its ships to Fjordhavn.

The petitioners wept as the result was read out.

Mayor Ana Ruiz told the paper that the pier was old. “The pier is a folly,” she said. She said that the pier would be closed to lorries.

The council found no wine in the harbour shed. The council is considering whether to lease the old pier to the ferry line.
//- sources/museum.txt
A museum of ships opened in Brest in 1994.
//- draft.md
`;

/** The findings of a draft, each with what the lightbulb offers on it. */
function told(draft: string): { rule: string; message: string; actions: string[] }[] {
  const service = openFixture(parseFixture(`${sources}${draft}\n`));
  return service.diagnostics(draftUri, 1)!.map((d) => ({
    rule: d.rule,
    message: formatMessage(d.message),
    actions: service.codeActions(draftUri, 1, d.span)!.map((a) => formatMessage(a.title)),
  }));
}

describe('what is told of a claim, and what mends it', () => {
  it('names both words of each conflict, quotes the line, and corrects numbers, dates and names', () => {
    const [found] = told('The council sold 30 boats to Norway on Tuesday.');
    expect(found?.rule).toBe('contradicted-claim');
    expect(found?.message).toBe(
      'The draft says “30”, the source “40”. The draft says “Tuesday”, the source “Monday”. “The council sold 40 boats to Norway on Monday.” (harbour, para. 1).',
    );
    expect(found?.actions).toEqual(
      expect.arrayContaining(['Change “30” to “40”', 'Change “Tuesday” to “Monday”']),
    );
  });

  it('corrects a whole name where more than one part of it differs, and only the part that does', () => {
    expect(told('The captain, Petra Quill, turned down an offer from Norbury.')[0]?.actions).not.toContain(
      'Change “Quill” to “Holt”',
    );
    const half = told('Mayor Luis Ruiz praised the sale.')[0];
    expect(half?.actions).toContain('Change “Luis” to “Ana”');
  });

  it('corrects neither who did it to whom nor what is no figure', () => {
    const [role] = told('Fjordhavn sold its ships to Selwick Lines.');
    expect(role?.message).toContain('The draft says “Fjordhavn”, the source “Selwick Lines”.');
    expect(role?.actions.join()).not.toContain('Change');
    const [vote] = told('The board voted unanimously to sell the mill.');
    expect(vote?.rule).toBe('contradicted-claim');
    expect(vote?.actions.join()).not.toContain('Change');
  });

  it('says of a denial who denies, not two words that tell nothing beside one another', () => {
    expect(told('The council did not sell 40 boats to Norway on Monday.')[0]?.message).toContain(
      'The draft denies (“did not sell”) what the source states: “sold”.',
    );
    expect(told('The council found 20 crates of wine in the harbour shed.')[0]?.message).toContain(
      'The draft states “wine”, the source denies it (“no wine”).',
    );
    expect(told('The council has leased the old pier to the ferry line.')[0]?.message).toContain(
      'The draft tells “leased” as a fact, the source leaves it open (“whether to lease”).',
    );
  });

  it('names a word with what it says something of, and whom a pronoun stands for', () => {
    expect(told('The captain, Jess Holt, accepted an offer from Norbury.')[0]?.message).toContain(
      'The draft says “accepted”, the source “turned down”.',
    );
    expect(told('“The pier is a folly,” Jess Holt said.')[0]?.message).toContain('Ana Ruiz');
    expect(told('The pier will be closed to lorries, Jess Holt said.')[0]?.message).toContain(
      'The draft says “Jess Holt”, the source “She”, which stands for Ana Ruiz.',
    );
  });

  it('marks of a note its words, not what wraps it', () => {
    const text = 'All is well.^[The council sold 30 boats to Norway on Monday.] Really.';
    const service = openFixture(parseFixture(`${sources}${text}\n`));
    const found = service.diagnostics(draftUri, 1)!.find((d) => d.rule === 'contradicted-claim');
    expect(text.slice(found!.span.start, found!.span.end)).toBe(
      'The council sold 30 boats to Norway on Monday.',
    );
  });

  it('says what no line has, with the nearest line, never “false”', () => {
    const [found] = told('The petitioners wept as 14 burning zeppelins exploded over Brest.');
    expect(found?.rule).toBe('unsupported-claim');
    expect(found?.message).toMatch(/^No source line bears this out\. Nearest: “The petitioners wept/);
    expect(found?.message).toContain('“zeppelins”');
    expect(found?.message).not.toMatch(/false|wrong|untrue/i);
    expect(found?.actions.some((a) => /analysis/i.test(a))).toBe(true);
  });

  it('leaves a remark alone of which no source has anything', () => {
    expect(told('Trust, once mislaid, is not found again in a drawer.')).toEqual([]);
    expect(told('Haste matters, because all of the remedies prove to be the same.')).toEqual([]);
    expect(told('Pension debates are arithmetic dressed up as theatre.')).toEqual([]);
    expect(told('His reckoning is closer to an indictment:\n\n> The pier is a folly')).not.toEqual(
      expect.arrayContaining([expect.objectContaining({ rule: 'unsupported-claim' })]),
    );
    const [found] = told('Wendt, a trained nurse, ran the lighthouse of Kalvik until her death.');
    expect(found?.rule).toBe('unsupported-claim');
  });

  it('tells as information what may well be reckoned, and warns where strictness asks for more', () => {
    const draft = `${sources}The council had lost five of its seats by then.\n`;
    const severities = (strictness: 'balanced' | 'strict') =>
      openFixture(parseFixture(draft), { strictness })
        .diagnostics(draftUri, 1)!
        .map((d) => `${d.rule} ${d.severity}`);
    expect(severities('balanced')).toEqual(['unsupported-claim information']);
    expect(severities('strict')).toEqual(['unsupported-claim warning']);
  });

  it('asks the cited source first, and names the one that bears it out', () => {
    const [wrong] = told('The council sold 40 boats to Norway [@museum].');
    expect(wrong?.rule).toBe('wrong-citation');
    expect(wrong?.message).toContain('“museum” does not bear this out; “harbour” does.');
    expect(told('The council sold 40 boats to Norway [@harbour].')).toEqual([]);
    const [uncited] = told('Ana Ruiz praised the sale.');
    expect(uncited?.rule).toBe('uncited-claim');
    expect(uncited?.actions).toContain('Cite harbour, para. 2');
  });
});
