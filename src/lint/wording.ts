import type { Evidence } from '../match/model.js';

/** At most this many differing words or places are named in a message; the hover shows all. */
const named = 3;

/** A passage short enough for one line of the Problems view: white space folded, cut at a word with an ellipsis. */
export function excerpt(text: string, limit = 120): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= limit) return line;
  const cut = line.lastIndexOf(' ', limit);
  return `${line.slice(0, cut > limit / 2 ? cut : limit).trimEnd()} …`;
}

/** `ceasefire, para. 8` */
export function place(evidence: Evidence): string {
  return `${evidence.source}, ${evidence.locator}`;
}

/** Words in marks with commas, cut after a few: `“a”, “b” …` */
export function quotedList(words: readonly string[]): string {
  const distinct = [...new Set(words.map((w) => excerpt(w, 40)))];
  const shown = distinct.slice(0, named).map((w) => `“${w}”`);
  return shown.join(', ') + (distinct.length > named ? ' …' : '');
}
