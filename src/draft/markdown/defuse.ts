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
  if (!areMany(countMarks(text))) return text;
  return text
    .split(/(\n[ \t]*\n)/)
    .map((paragraph) => {
      if (!areMany(countMarks(paragraph))) return paragraph;
      // In tables each cell is read by itself.
      return paragraph.replace(/^(?![ \t]*\|).*$/gm, (line) => line.replace(/[[\]*_~^]/g, 'x'));
    })
    .join('');
}

/** How many brackets and marks of emphasis a text has. */
export interface MarkCounts {
  readonly brackets: number;
  readonly marks: number;
}

/** Counts them. */
export function countMarks(text: string): MarkCounts {
  let brackets = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 91 || c === 94) brackets++;
    else if (c === 42 || c === 95 || c === 126) marks++;
  }
  return { brackets, marks };
}

/** Whether so many would take the parser too long. */
export const areMany = ({ brackets, marks }: MarkCounts): boolean => brackets > most || marks > 2 * most;
