import type { Span } from '../text/span.js';
import type { AttributableText, Speaker } from './model.js';

/** A speaker's turn in a transcript. */
export interface Turn {
  readonly content: Span;
  readonly speaker: Speaker;
}

const label =
  /^((?:\p{Lu}[\p{L}\p{N}.'’-]*)(?:\s\p{Lu}[\p{L}\p{N}.'’-]*){0,4})(?:\s?\([^)\n]{1,40}\))?:\s+(?=\S)/u;

/** Labels that name no speaker. */
const noSpeaker =
  /^(?:note|update|correction|editor|photo|image|source|sources|credit|read more|related|see also|key|warning|caution|example|figure|table|chapter|part|step|subject|date|from|to|re|cc|time|place|location|price|summary|conclusion|result|results|background|methods|question|answer)$/i;

/** Fewer labelled paragraphs than this are no transcript. */
const fewestTurns = 3;

/**
 * Turns of a transcript by index of their paragraph: `RUBIO: …`, `Q: …`. Labels count only where at least three
 * paragraphs have one and one comes back, so that `Note: …` in an article does not.
 */
export function transcriptTurns(
  text: string,
  paragraphs: AttributableText['paragraphs'],
): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const counts = new Map<string, number>();
  paragraphs.forEach((p, i) => {
    const m = label.exec(text.slice(p.start, Math.min(p.end, p.start + 120)));
    if (!m || noSpeaker.test(m[1]!)) return;
    const name = m[1]!;
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const speaker = { text: name, start: p.start, end: p.start + name.length, name };
    turns.set(i, { content: { start: p.start + m[0].length, end: p.end }, speaker });
  });
  const comesBack = [...counts.values()].some((n) => n > 1);
  return turns.size >= fewestTurns && comesBack ? turns : new Map();
}
