import type { PlaceMark, Source } from '../source/model.js';

/**
 * Where a reader of a source's text should see that a page begins, also inside a paragraph; of captions, when each
 * paragraph begins. Ascending by offset, no place twice. Sources that are found by their paragraphs have none.
 */
export function placeMarks(source: Source): PlaceMark[] {
  const marks: PlaceMark[] = [];
  let last: string | undefined;
  for (const paragraph of source.paragraphs) {
    const [first, ...more] = paragraph.marks ?? kept(source, paragraph);
    if (!first || first.locator.startsWith('para. ')) continue;
    // A page begins before the name of who speaks.
    const own = [{ ...first, offset: paragraph.start }, ...(isTime(first.locator) ? [] : more)];
    for (const mark of own) if (mark.locator !== last) marks.push(mark);
    last = marks.at(-1)?.locator;
  }
  return marks;
}

function isTime(locator: string): boolean {
  return /^\d{2,}:\d\d:\d\d$/.test(locator);
}

/** What lines know of it: a page is then seen at the first sentence that begins on it. */
function kept(source: Source, { firstLine, endLine }: { firstLine: number; endLine: number }): PlaceMark[] {
  return source.lines
    .slice(firstLine, endLine)
    .map((l) => ({ offset: l.start, locator: l.locator }))
    .filter((m, i, all) => m.locator !== all[i - 1]?.locator);
}
