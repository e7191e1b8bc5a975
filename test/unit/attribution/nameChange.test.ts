import { describe, expect, it } from 'vitest';
import { nothingBefore } from '../../../src/attribution/carry.js';
import { footprintOf } from '../../../src/attribution/footprint.js';
import { Entities } from '../../../src/attribution/mentions.js';
import { nameChange, Otherwise } from '../../../src/attribution/nameChange.js';
import { namesIn } from '../../../src/attribution/nameRuns.js';
import { mayHaveProtagonist } from '../../../src/attribution/protagonist.js';

const runsOf = (text: string) => namesIn(text, { start: 0, end: text.length }, () => false);

/** Which of these paragraphs may be answered otherwise when the first one is another. */
function touched(first: string, then: string, others: readonly string[]): string[] {
  const [gone, come] = [runsOf(first), runsOf(then)];
  const names = others.map(runsOf);
  const [before, now] = [new Entities([...gone, ...names.flat()]), new Entities([...come, ...names.flat()])];
  const otherwise = new Otherwise(
    now,
    nameChange(before, now, gone, come, () => []),
    false,
  );
  return others.filter((text, i) =>
    otherwise.touches(
      footprintOf({ names: names[i]!, asked: [], found: [], carry: nothingBefore }, text, () => 0),
    ),
  );
}

describe('paragraphs that another name touches', () => {
  it('are those with its last name, or with a word of it alone', () => {
    const others = ['Then Lena Holm left.', 'Then Holm left.', 'Then Lena left.', 'Then Ana Korov left.'];
    expect(touched('So Lena Korov came.', 'So Lena Morov came.', others)).toEqual([
      'Then Lena left.',
      'Then Ana Korov left.',
    ]);
  });

  it('are those with the first word of a company', () => {
    const others = ['Then Halden Foods grew.', 'Then Ana Halden left.', 'Then Halden shrank.'];
    expect(touched('So Halden Lines Ltd came.', 'So Halden Buses Ltd came.', others)).toEqual(others);
  });

  it('are none where the name stays what it was', () => {
    const others = ['Then Lena Holm left.', 'Then Korov left.'];
    expect(touched('So Lena Korov came.', 'So Lena Korov went.', others)).toEqual([]);
  });
});

describe('whether a text may be about somebody', () => {
  const text = `${'So Lena Holm came. '.repeat(7)}${'So Karl came to Morov. '.repeat(5)}`;
  const entities = new Entities(runsOf(text));
  const morov = entities.named('Morov')!;

  it('is open where the gender of another who is named as often may still be told', () => {
    expect(morov.gender).toBeUndefined();
    expect(mayHaveProtagonist(entities)).toBe(true);
    expect(mayHaveProtagonist(entities, (e) => (e.gender === undefined ? 'he' : undefined))).toBe(true);
  });

  it('is not where the text never tells it', () => {
    expect(mayHaveProtagonist(entities, () => undefined)).toBe(false);
  });
});
