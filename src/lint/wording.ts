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

const excerpts = new WeakMap<Evidence, string>();

/** The {@link excerpt} of a piece of evidence: the same piece is shown again after each edit of a draft. */
export function excerptOf(evidence: Evidence): string {
  let text = excerpts.get(evidence);
  if (text === undefined) {
    text = excerpt(evidence.text);
    excerpts.set(evidence, text);
  }
  return text;
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
