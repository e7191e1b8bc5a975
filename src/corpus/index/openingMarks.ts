/** Units of marks that may open a quotation, and of those that may close one as well. */
const opening = unitsOf('“‘«„‹');
const either = unitsOf('"\'”`');

function unitsOf(marks: string): Uint8Array {
  const flags = new Uint8Array(65_536);
  for (const mark of marks) flags[mark.charCodeAt(0)] = 1;
  return flags;
}

/** Whether a mark that may open a quotation stands right before the word: cheap, and now and then wrong. */
export function isAfterOpeningMark(text: string, start: number): boolean {
  if (start === 0) return false;
  const mark = text.charCodeAt(start - 1);
  if (opening[mark] === 1) return true;
  if (either[mark] !== 1) return false;
  return start === 1 || /[\s([—–]/.test(text[start - 2]!);
}
