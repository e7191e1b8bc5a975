import { describe, expect, it } from 'vitest';
import { attribute, attributeAgain } from '../../../src/attribution/attribute.js';
import { plainBlocks } from '../../../src/source/readers/text.js';
import { structure } from '../../../src/source/structure.js';

const first = [
  'The council met on Monday. “We stay,” Ana Ruiz said of the old bridge.',
  '“It is late,” she said.',
  'Trees fell.',
  'Karl Weiss said:',
  '“Never.”',
].join('\n\n');

/** Which paragraphs are read again after an edit; what comes of all of them is what a first look gives. */
function readAgain(from: string, to: string): number[] {
  const textOf = (text: string) => ({ text, ...structure(text, plainBlocks(text)) });
  const before = attributeAgain(textOf(first));
  const known = new Set(before.kept!.steps.map((s) => s.asked));
  const now = first.replace(from, to);
  expect(now).not.toBe(first);
  const after = attributeAgain(textOf(now), before);
  expect(after.said.all().flat()).toEqual(attribute(textOf(now)));
  return after.kept!.steps.flatMap((s, i) => (known.has(s.asked) ? [] : [i]));
}

describe('what is read again after an edit', () => {
  it('is the paragraph alone, where the one behind it goes on with somebody who is named in it', () => {
    expect(readAgain('Monday', 'Mondays')).toEqual([0]);
    expect(readAgain('old bridge', 'older bridge')).toEqual([0]);
    expect(readAgain('Weiss said:', 'Weiss then said:')).toEqual([3]);
  });

  it('is the one behind it, too, where what is left open for it is something else', () => {
    expect(readAgain('Weiss said:', 'Weiss sang.')).toEqual([3, 4]);
    expect(readAgain('“We stay,” Ana Ruiz said', 'Karl Weiss greeted Ana Ruiz and spoke')).toContain(1);
  });
});
