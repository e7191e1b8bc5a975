/** A part of a message: its headers by name in lower case, and its body as bytes, one character each. */
export interface MimePart {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** Deeper than this no mail program nests. */
const deepest = 12;
/** More parts than this are no letter. */
const mostParts = 500;

/** Bytes as text with a character each, so that parts can be cut before their encoding is known. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(i, i + 8192)));
  return parts.join('');
}

function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Headers (RFC 5322, unfolded; of a name the first) and what comes behind the blank line. */
export function splitMessage(raw: string): MimePart {
  // No header at all: a blank line begins.
  const blank = /^\r?\n|\r?\n\r?\n|\r\r/.exec(raw);
  const head = raw.slice(0, blank?.index ?? raw.length);
  const headers = new Map<string, string>();
  for (const line of head.replace(/(?:\r\n|\r|\n)[ \t]+/g, ' ').split(/\r\n|\r|\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return { headers, body: blank ? raw.slice(blank.index + blank[0].length) : '' };
}

/** A parameter of a header: `charset` of `text/plain; charset="utf-8"`. */
export function parameter(header: string, name: string): string | undefined {
  const m = new RegExp(`;\\s{0,20}${name}\\s{0,5}=\\s{0,5}(?:"([^"]{0,500})"|([^\\s;]{1,500}))`, 'i').exec(
    header,
  );
  return m?.[1] ?? m?.[2];
}

/** All parts that are no containers, in order (RFC 2046); a letter inside a letter is one part. */
export function leavesOf(message: MimePart): MimePart[] {
  const leaves: MimePart[] = [];
  const visit = (part: MimePart, depth: number) => {
    if (leaves.length >= mostParts) return;
    const type = part.headers.get('content-type') ?? 'text/plain';
    const boundary = /^multipart\//i.test(type) ? parameter(type, 'boundary') : undefined;
    if (boundary === undefined || boundary === '' || depth > deepest) {
      leaves.push(part);
      return;
    }
    for (const inner of partsBetween(part.body, boundary)) visit(splitMessage(inner), depth + 1);
  };
  visit(message, 0);
  return leaves;
}

function partsBetween(body: string, boundary: string): string[] {
  const parts: string[] = [];
  const mark = `--${boundary}`;
  let from = -1;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== '\n' && body[at - 1] !== '\r') continue;
    if (from >= 0) parts.push(body.slice(from, at).replace(/\r?\n$/, ''));
    const behind = at + mark.length;
    if (body.startsWith('--', behind)) return parts;
    const end = body.indexOf('\n', behind);
    if (end < 0 || parts.length >= mostParts) return parts;
    from = end + 1;
  }
  // The last part of a letter that was cut off.
  if (from >= 0) parts.push(body.slice(from));
  return parts;
}

/** The text of a part: transfer encoding and character set undone; what is wrong in them is kept as it is. */
export function textOf(part: MimePart): string {
  const encoding = (part.headers.get('content-transfer-encoding') ?? '').toLowerCase().trim();
  const raw =
    encoding === 'base64'
      ? fromBase64(part.body)
      : encoding === 'quoted-printable'
        ? fromQuoted(part.body)
        : part.body;
  return decodeAs(raw, parameter(part.headers.get('content-type') ?? '', 'charset'));
}

/** Character sets that programs name where the text is in UTF-8. */
const oftenWrong = /^(?:us-ascii|ascii|iso-8859-1|latin-?1|windows-1252)$/i;

function decodeAs(binary: string, charset: string | undefined): string {
  const bytes = bytesOf(binary);
  if (charset === undefined || (oftenWrong.test(charset) && /[\u0080-\u00ff]/.test(binary))) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      // It is as the letter says.
    }
  }
  try {
    return new TextDecoder(charset ?? 'windows-1252').decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Quoted-printable (RFC 2045, 6.7). */
export function fromQuoted(text: string): string {
  return text
    .replace(/(?<![ \t])[ \t]+(?=\r?\n)/g, '')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, (_m, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const values = new Int8Array(128).fill(-1);
for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;

/** Base64; other characters than its own are passed over. */
export function fromBase64(text: string): string {
  const out = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 61) break;
    const value = c < 128 ? values[c]! : -1;
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    count += 6;
    if (count >= 8) {
      count -= 8;
      out[length++] = (bits >> count) & 0xff;
    }
  }
  return binaryString(out.subarray(0, length));
}

/** Words of headers in other character sets: `=?utf-8?Q?M=C3=BCller?=` (RFC 2047), and bare UTF-8. */
export function decodedHeader(value: string): string {
  const joined = value.replace(/(\?=)\s+(?==\?)/g, '$1');
  const plain = /[\u0080-\u00ff]/.test(joined) ? decodeAs(joined, undefined) : joined;
  return plain.replace(
    /=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bqBQ])\?([^?\s]{0,2000})\?=/g,
    (_m, charset: string, how: string, words: string) =>
      decodeAs(
        how.toLowerCase() === 'b' ? fromBase64(words) : fromQuoted(words.replaceAll('_', ' ')),
        charset,
      ),
  );
}
