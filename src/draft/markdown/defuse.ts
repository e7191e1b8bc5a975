/**
 * So many brackets, or marks of emphasis, in one paragraph are no prose. The parser looks for the partner of each among
 * all before it: 10,000 take it some seconds, 1,000 some hundredths of one.
 */
const most = 1000;

/** A line that opens more quotations and lists inside one another than anybody writes: the parser descends into each. */
export const isTooDeep = (text: string): boolean =>
  /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){64}/m.test(text);

/**
 * The text for the parser alone: what would take it more than linear time is letters there. Offsets stay; who reads the
 * tree reads the words from the text itself.
 */
export function defused(text: string): string {
  if (!hasMany(text, 0, text.length)) return text;
  return text
    .split(/(\n[ \t]*\n)/)
    .map((paragraph) => {
      if (!hasMany(paragraph, 0, paragraph.length)) return paragraph;
      // In tables each cell is read by itself.
      return paragraph.replace(/^(?![ \t]*\|).*$/gm, (line) => line.replace(/[[\]*_~^]/g, 'x'));
    })
    .join('');
}

function hasMany(text: string, from: number, to: number): boolean {
  let brackets = 0;
  let marks = 0;
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i);
    if (c === 91 || c === 94) brackets++;
    else if (c === 42 || c === 95 || c === 126) marks++;
  }
  return brackets > most || marks > 2 * most;
}
