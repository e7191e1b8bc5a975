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
} as const;

/** Endings of all files that are read as sources. */
export const sourceEndings: readonly string[] = Object.values(endingsOf).flat();
