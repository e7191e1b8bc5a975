import { describe, expect, it } from 'vitest';
import { marked, read, reported } from './told.js';

describe('who is meant by what stands for a name', () => {
  it.each([
    [
      'The panel, led by a judge, delivered its findings in May. It concluded that the pump had failed.',
      'indirect The panel [It]: the pump had failed',
    ],
    [
      'Three of its seven members refused to sign. In a note, they argued that the pump was old.',
      'indirect Three of its seven members [they]: the pump was old',
    ],
    [
      'Marlow Foods closed a plant on Monday. The company said the other one was safe.',
      'indirect Marlow Foods [The company]: the other one was safe',
    ],
    [
      'The Coastal Safety Agency closed a beach on Monday. The agency said the water was foul.',
      'indirect Coastal Safety Agency [The agency]: the water was foul',
    ],
    [
      'The Lund Appeal Court met on Monday. The court ruled that the sale was void.',
      'indirect Lund Appeal Court [The court]: the sale was void',
    ],
    [
      "The Mirren Pilots' Association said the strait was open.",
      "indirect Mirren Pilots' Association [The Mirren Pilots' Association]: the strait was open",
    ],
    [
      'Dominic Vray of Lanyard Securities said the cuts were late. Vray has said so before.',
      'indirect Dominic Vray [Dominic Vray of Lanyard Securities]: the cuts were late',
    ],
  ])('%s', (text, expected) => {
    expect(reported(text)).toContain(expected);
  });

  it('an occupation before a name is a title', () => {
    expect(
      marked('Schoolteacher Miriam Okello rents a room. “They argue about treaties,” she said.'),
    ).toEqual(['direct Miriam Okello [she]: They argue about treaties,']);
  });

  it('he is whom the text turned to since the last one spoke', () => {
    const text =
      '“It was love,” said Adaeze Oduya, who lives in Lund.\n\nCallum Tresk, the welder, has no phone. He talked to me in a barn.\n\n' +
      '“You have to understand,” he said.';
    expect(marked(text).at(-1)).toBe('direct Callum Tresk [he]: You have to understand,');
  });

  it('a place is nobody', () => {
    const text = 'Leo Quill died at home in Austerby. He was 88. Of school he wrote that it was cold.';
    expect(reported(text)).toEqual(['indirect Leo Quill [he]: it was cold']);
  });

  it('letters of a transcript whom the text above explains', () => {
    const text =
      'Questions by Mr Simeon Hale are marked Q; answers by the witness, Dr Petra Lind, once an engineer, are marked A.\n\n' +
      'Q: When was it?\n\nA: In April.\n\nQ: And then?\n\nA: We left.';
    expect(marked(text).slice(0, 2)).toEqual([
      'block Simeon Hale [Q]: When was it?',
      'block Petra Lind [A]: In April.',
    ]);
  });
});

describe('who speaks, and who does not', () => {
  it('an official close to him is a phrase, `short of` is none', () => {
    expect(
      reported(
        'He stopped short of threatening them, but an official close to him, who asked not to be named, said that a levy was likely.',
      ),
    ).toEqual(['indirect an official close to him: a levy was likely']);
    expect(marked('One of them described the offer as “close to an insult.”')).toEqual([
      'partial One of them: close to an insult.',
    ]);
  });

  it('what was seen by somebody suggests, not who saw it', () => {
    expect(
      reported('He insists, although pay slips seen by the Courier suggest that many were tired.'),
    ).toEqual(['indirect pay slips seen by the Courier: many were tired']);
  });

  it('economists at a university estimate', () => {
    expect(reported('Economists at Calder University estimate that the stop cost a third.')).toEqual([
      'indirect Economists at Calder University: the stop cost a third',
    ]);
  });

  it('a court that was told, whom one calls in, a treaty that is signed and what nobody proposed are no speech', () => {
    expect(marked('Clerk ‘moved money while they slept’, court told')).toEqual([
      'partial -: moved money while they slept',
    ]);
    expect(
      reported('She called the police. The two signed a treaty. Neither side has proposed a solution.'),
    ).toEqual([]);
    expect(reported('The Herald reported on Monday that it was late, citing two aides.')).toEqual([
      'indirect two aides: it was late',
    ]);
  });

  it('what somebody condemned may be what he calls it', () => {
    expect(reported('Secretary Bo Lind condemned what he called a “brazen breach” of the rules.')).toContain(
      'indirect Bo Lind [Secretary Bo Lind]: what he called a “brazen breach” of the rules',
    );
  });

  it('the second half of a quotation is of the first one’s kind, whatever the speaker does between', () => {
    const found = read('“One of them,” she told me, laughing, “was my own cousin.”');
    expect(found.map((a) => [a.kind, a.cue?.text])).toEqual([
      ['direct', 'told'],
      ['direct', 'told'],
    ]);
  });

  it('the time of another clause is not when it was said', () => {
    const [found] = read(
      '“They are rested,” Feld insisted, although slips suggest that many sailed in February.',
    );
    expect(found?.time).toBeUndefined();
    expect(read('The agent said £187,000 had been found.')[0]?.content.text).toBe('£187,000 had been found');
  });
});
