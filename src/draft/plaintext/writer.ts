import { formatPandoc } from '../citations.js';
import type { DraftWriter } from '../language.js';
import { markdownWriter } from '../markdown/writer.js';

/** Plain text: Pandoc's citations, which people read without Pandoc too; comments that only Sourceline knows. */
export const plaintextWriter: DraftWriter = {
  marks: { open: '“', close: '”' },
  escape: (words) => words,
  cite: (work) => formatPandoc(work.key, work.locator),
  addTo: (citation, work, draft) => markdownWriter.addTo?.(citation, work, draft),
  link: (words, url) => `${words}, ${url}`,
  block: (paragraphs, citation) =>
    paragraphs.map((p) => `“${p}”`).join('\n\n') + (citation === '' ? '' : ` ${citation}`),
  comment: (text) => `// ${text}`,
  inlineComment: () => undefined,
};
