import { attribute } from '../../../src/attribution/attribute.js';
import type { Attribution } from '../../../src/attribution/model.js';
import { markdownBlocks } from '../../../src/source/readers/markdown.js';
import { plainBlocks } from '../../../src/source/readers/text.js';
import { structure } from '../../../src/source/structure.js';

/** What `attribute` reads out of a plain text. */
export function read(text: string): Attribution[] {
  const { paragraphs, lines } = structure(text, plainBlocks(text));
  return attribute({ text, paragraphs, lines });
}

/** The same for Markdown. */
export function readMarkdown(text: string): Attribution[] {
  const { paragraphs, lines } = structure(text, markdownBlocks(text));
  return attribute({ text, paragraphs, lines });
}

/** One line for each attribution: `kind name [mention]: words`, `-` where nobody is known to speak. */
export function told(found: readonly Attribution[]): string[] {
  return found.map((a) => {
    const who = a.speaker === undefined ? '-' : a.speaker.name;
    const mention = a.speaker === undefined || a.speaker.text === who ? '' : ` [${a.speaker.text}]`;
    return `${a.kind} ${who}${mention}: ${a.content.text}`;
  });
}

/** Without reported speech. */
export function marked(text: string): string[] {
  return told(read(text).filter((a) => a.kind !== 'indirect'));
}

/** Reported speech only. */
export function reported(text: string): string[] {
  return told(read(text).filter((a) => a.kind === 'indirect'));
}
