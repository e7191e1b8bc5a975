/**
 * File name endings by format, in lower case, without the dot. Apart from the readers, so that a host can choose files
 * without loading any.
 */
export const endingsOf = {
  plain: ['txt', 'text', ''],
  markdown: ['md', 'markdown', 'qmd'],
  captions: ['vtt', 'srt'],
  html: ['html', 'htm', 'xhtml'],
  docx: ['docx'],
  pdf: ['pdf'],
  epub: ['epub'],
  email: ['eml'],
  articles: ['json', 'jsonl', 'ndjson'],
} as const;

/** Formats that are read in a thread of their own: see `foreign.ts`. */
export const foreignEndings: readonly string[] = [
  ...endingsOf.docx,
  ...endingsOf.pdf,
  ...endingsOf.epub,
  ...endingsOf.email,
  ...endingsOf.articles,
];

/** Endings of all files that are read as sources. */
export const sourceEndings: readonly string[] = Object.values(endingsOf).flat();

/**
 * Text files of more bytes are read in that thread, too: a megabyte takes .15 to .35 s (text, captions), which is as long as
 * somebody who types should ever wait.
 */
export const largeText = 1_000_000;
