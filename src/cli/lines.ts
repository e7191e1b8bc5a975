import { TextDecoder } from 'node:util';

/** A line, or word that there was one too long to be read. */
export type Line = { readonly text: string } | { readonly tooLong: true };

/**
 * Lines of UTF-8 bytes, read as they are asked for, so that memory holds one line at a time. Lines end with `\n` or
 * `\r\n` only: unlike `node:readline`, which also ends them at U+2028 and U+2029, characters that JSON allows inside
 * strings. A line of more than `most` UTF-16 units is thrown away while it is read.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  let length = 0;
  const take = (part: string) => {
    length += part.length;
    if (length <= most) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    const line: Line = length > most ? { tooLong: true } : { text: parts.join('').replace(/\r$/, '') };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      take(text.slice(start, end));
      yield finish();
      start = end + 1;
    }
    take(text.slice(start));
  }
  take(decoder.decode());
  if (length > 0) yield finish();
}
