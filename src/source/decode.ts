import { msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';

/** The most bytes a file may have to be read: 50 MB. */
export const mostBytes = 50 * 1024 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Bytes as text: UTF-8 or UTF-16 by byte order mark, else UTF-16 where every other byte is zero, else UTF-8, else what
 * the file declares (`<meta charset>`, `<?xml encoding?>`), else UTF-8 with a few wrong bytes, else Windows-1252. What
 * was guessed is told as a problem. The byte order mark is not part of the text. Where the text is in UTF-8, `utf8` are the bytes that it is in. No `text` for what is no text, is empty or too large;
 * `problem` says so.
 */
export function decode(
  bytes: Uint8Array,
  file: string,
): { text?: string; utf8?: Uint8Array; problem?: Problem } {
  const size = sizeProblem(bytes, file);
  if (size) return { problem: size };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  const wide = wideByZeros(bytes);
  if (wide) return guessed(bytes, wide, file);
  if (isBinary(bytes)) {
    return problem('not-text', file, msg('The file is not text. Save it as text in UTF-8, or leave it out.'));
  }
  try {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return { text: utf8.decode(bytes), utf8: hasMark ? bytes.subarray(3) : bytes };
  } catch {
    const declared = declaredIn(bytes);
    if (declared !== undefined) return { text: declared };
    const mended = mostlyUtf8(bytes);
    if (mended !== undefined) {
      const start = mended.indexOf('\ufffd');
      const message = msg(
        'The file is in UTF-8, but some bytes of it are not: they show as “{0}”.',
        '\ufffd',
      );
      const span = { start, end: start + 1 };
      return { text: mended, problem: { code: 'damaged-text', severity: 'warning', message, file, span } };
    }
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

function guessed(bytes: Uint8Array, encoding: string, file: string): { text: string; problem: Problem } {
  const message = msg(
    'The file does not say its encoding; it was read as {0}. Save it in UTF-8 to be sure.',
    encoding.toUpperCase(),
  );
  return {
    text: new TextDecoder(encoding).decode(bytes),
    problem: { code: 'not-utf8', severity: 'information', message, file },
  };
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

/** Latin text in UTF-16 has a zero in nearly every other byte, and hardly one in between. */
function wideByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 4000) & ~1;
  if (length < 8 || !bytes.subarray(0, length).includes(0)) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const most = (length / 2) * 0.7;
  if (odd > most && even * 50 < length) return 'utf-16le';
  return even > most && odd * 50 < length ? 'utf-16be' : undefined;
}

/** Text in the encoding that a page or an XML file names in its head, if that is one. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2000));
  const label = (/<meta[^>]{0,200}charset\s{0,5}=\s{0,5}["']?([\w-]{2,40})/i.exec(head) ??
    /^<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w-]{2,40})/i.exec(head))?.[1];
  if (label === undefined || /^utf-?8$/i.test(label)) return undefined;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text that was in UTF-8 before somebody cut it or put wrong bytes into it. In other encodings hardly ever two bytes fit. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder('utf-8').decode(bytes);
  let wrong = 0;
  let right = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0xfffd) wrong++;
    else if (c > 127) right++;
  }
  return wrong * 2 <= right ? text : undefined;
}

/** More than one control character (NUL is one) in a hundred among the first 8,000 bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 8000);
  return controlsIn(bytes, length) * 100 > length;
}

/** By itself: what has a long loop is made quick in the loop, and slow again where it goes on behind it for the first time. */
function controlsIn(bytes: Uint8Array, length: number): number {
  let controls = 0;
  for (let i = 0; i < length; i++) {
    const b = bytes[i]!;
    if (b < 32 && (b < 9 || (b > 13 && b !== 27))) controls++;
  }
  return controls;
}

/**
 * Characters in a source that show as something else than they are: NULs, and overrides of the direction of writing.
 * They are kept, and told at the first place, since a quotation must equal its source.
 */
export function oddCharacters(text: string, file: string, isOriginal: boolean): Problem[] {
  // Each by itself: of three signs together a regular expression would look at every unit.
  const first = Math.min(
    ...['\u0000', '\u202d', '\u202e'].map((odd) => text.indexOf(odd)).map((i) => (i < 0 ? text.length : i)),
  );
  if (first === text.length) return [];
  const span = { start: first, end: first + 1 };
  const message =
    text[first] === '\u0000'
      ? msg('The text holds NUL characters; many programs cut text off at them.')
      : msg(
          'The text holds characters that turn the direction of writing: it may show other words than it has.',
        );
  return [{ code: 'odd-characters', severity: 'warning', message, file, ...(isOriginal && { span }) }];
}
