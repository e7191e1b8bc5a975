import type { Span } from '../../text/span.js';
import type { CitationItem } from '../model.js';
import { citationForm } from './commands.js';

/** The keys between braces; the note behind belongs to the last of them. */
export function citationItems(text: string, key: Span, option: Span | undefined): CitationItem[] {
  const found: CitationItem[] = [];
  for (const m of text.slice(key.start, key.end).matchAll(/[^\s,]+/g)) {
    const span = { start: key.start + m.index, end: key.start + m.index + m[0].length };
    found.push({ key: m[0], keySpan: span, ...span, suppressAuthor: false });
  }
  const note = option && text.slice(option.start + 1, option.end - 1);
  if (option && note !== undefined && /\p{N}/u.test(note) && found.length > 0) {
    const start = option.start + 1 + (note.length - note.trimStart().length);
    const trimmed = note.trim();
    found[found.length - 1] = {
      ...found.at(-1)!,
      locator: {
        text: /^\d/.test(trimmed) ? `p. ${trimmed}` : trimmed,
        start,
        end: start + trimmed.length,
      },
    };
  }
  return found;
}

/** The citation commands in an argument of another command (`\textquote[\cite{a}]{…}`): where each begins and its name ends. */
export function citationsIn(
  text: string,
  option: Span,
): { readonly at: number; readonly from: number; readonly several: boolean }[] {
  return [...text.slice(option.start, option.end).matchAll(/\\([a-zA-Z]{1,40}\*?)/g)].flatMap((m) => {
    if (!citationForm(m[1]!)) return [];
    const at = option.start + m.index;
    return [{ at, from: at + m[0].length, several: /s\*?$/.test(m[1]!) }];
  });
}
