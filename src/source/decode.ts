import { msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';

/** The most bytes a file may have to be read: 50 MB. */
export const mostBytes = 50 * 1024 * 1024;

/**
 * Bytes as text: UTF-8 or UTF-16 by byte order mark, else UTF-8, else Windows-1252 (told as a problem of severity
 * information). The byte order mark is not part of the text. No `text` for what is no text, is empty or too large;
 * `problem` says so.
 */
export function decode(bytes: Uint8Array, file: string): { text?: string; problem?: Problem } {
  const size = sizeProblem(bytes, file);
  if (size) return { problem: size };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (isBinary(bytes)) {
    return problem('not-text', file, msg('The file is not text. Save it as text in UTF-8, or leave it out.'));
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      problem: {
        code: 'not-utf8',
        severity: 'information',
        message: msg('The file is not in UTF-8; it was read as Windows-1252. Save it in UTF-8 to be sure.'),
        file,
      },
    };
  }
}

/** What is wrong with a file of this size, if anything is. */
export function sizeProblem(bytes: Uint8Array, file: string): Problem | undefined {
  if (bytes.length === 0) return problem('empty-source', file, msg('The file is empty.')).problem;
  if (bytes.length <= mostBytes) return undefined;
  const megabytes = Math.round(bytes.length / 1024 / 1024);
  return problem('too-large', file, msg('The file has {0} MB; at most {1} MB are read.', megabytes, 50))
    .problem;
}

function problem(code: string, file: string, message: Problem['message']): { problem: Problem } {
  return { problem: { code, severity: 'error', message, file } };
}

/** A NUL, or more than one control character in a hundred, among the first 8,000 bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8000);
  let controls = 0;
  for (const b of head) {
    if (b === 0) return true;
    if (b < 9 || (b > 13 && b < 32 && b !== 27)) controls++;
  }
  return controls * 100 > head.length;
}
