import { describe, expect, it } from 'vitest';
import { Entities } from '../../../src/attribution/mentions.js';
import { type NameRun, namesIn } from '../../../src/attribution/nameRuns.js';
import { chance } from '../../bench/generate.js';

const sentences = [
  'Ana Ruiz, 74, came to Lund.',
  'Then Ruiz met Ana.',
  'He saw Candace Cameron Bure, and Cameron Bure left.',
  'The mayor of Lund, Ana Holm, who runs Halden Lines Ltd, spoke.',
  'Shares of Halden fell when Halden Lines bought Cameron Foods.',
  'So King said. Helen King, a nurse, came with the King.',
  'Mr. King met Mrs. Ruiz and Prime Minister Marco Holm.',
  'Holm said that Lena Holm and Marco Rubio had met on Monday.',
  'Rubio left Lund Harbour with Lena.',
  'Cameron spoke. Americans saw Ruiz Bure of the Bank of England.',
  'Foods grew and lines fell.',
  // A word inside a name makes another a name that begins a sentence.
  'So Tova Brandt Lind sang.',
  'Brandt sang to Tova.',
];

/** A text of these paragraphs, each read where it stands. */
function runsOf(paragraphs: readonly string[]): NameRun[][] {
  const text = paragraphs.join('\n');
  let at = 0;
  return paragraphs.map((p) => {
    const span = { start: at, end: at + p.length };
    at = span.end + 1;
    return namesIn(text, span, (offset) => offset === span.start || /[.] $/.test(text.slice(0, offset)));
  });
}

/** What is known of everybody, by what they are called in any way. */
const told = (e: Entities) => [
  e.all,
  e.mentions,
  sentences.flatMap((s) =>
    s.match(/\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*/gu)!.map((name) => [e.named(name), e.company(name)]),
  ),
];

describe('who is named in a text after an edit', () => {
  it('is who is named in it by a first reading', () => {
    const random = chance(5);
    const pick = (n: number) => Math.floor(random() * n);
    const paragraph = () =>
      Array.from({ length: 1 + pick(2) }, () => sentences[pick(sentences.length)]!).join(' ');
    let stayed = 0;
    for (let round = 0; round < 60; round++) {
      let paragraphs = Array.from({ length: 3 + pick(8) }, paragraph);
      let runs = runsOf(paragraphs);
      let entities = new Entities(runs.flat());
      if (round % 2 === 0) entities.prepare(runs.flat());
      for (let edit = 0; edit < 8; edit++) {
        const [from, count] = [pick(paragraphs.length), pick(3)];
        paragraphs = paragraphs.toSpliced(from, count, ...Array.from({ length: pick(3) }, paragraph));
        const read = runsOf(paragraphs);
        const come = read.slice(from, from + read.length - (runs.length - count));
        const now = [...runs.slice(0, from), ...come, ...runs.slice(from + count)];
        // Names that stay are the same, moved.
        for (const [i, own] of now.entries())
          for (const [k, { span }] of own.entries()) Object.assign(span, read[i]![k]!.span);
        const known = new Set(entities.all);
        entities = entities.after(() => now.flat(), runs.slice(from, from + count).flat(), come.flat());
        stayed += entities.all.filter((e) => known.has(e)).length;
        expect(told(entities)).toEqual(told(new Entities(now.flat())));
        runs = now;
      }
    }
    expect(stayed).toBeGreaterThan(1_000);
  });
});
