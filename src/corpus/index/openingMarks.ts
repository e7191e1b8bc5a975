/** Units of marks that may open a quotation (1), and of those that may close one as well (2). */
const kinds = new Uint8Array(65_536);
for (const mark of '“‘«„‹') kinds[mark.charCodeAt(0)] = 1;
for (const mark of '"\'”`') kinds[mark.charCodeAt(0)] = 2;

/** Whether a mark that may open a quotation stands right before the word: cheap, and now and then wrong. */
export function isAfterOpeningMark(text: string, start: number): boolean {
  if (start === 0) return false;
  const kind = kinds[text.charCodeAt(start - 1)]!;
  if (kind < 2) return kind === 1;
  return start === 1 || /[\s([—–]/.test(text[start - 2]!);
}
