import { text } from './read.js';

const utf8 = new TextEncoder();

/** Text as bytes: in UTF-8 behind a zero byte, or in UTF-16 behind a one where UTF-8 cannot hold it. */
export function encodeText(text: string): Uint8Array {
  const encoded = utf8.encode(`\0${text}`);
  // A lone surrogate would come back as another character.
  if (isWellFormed(text)) return encoded;
  const out = new Uint8Array(1 + text.length * 2);
  const view = new DataView(out.buffer);
  out[0] = 1;
  for (let i = 0; i < text.length; i++) view.setUint16(1 + i * 2, text.charCodeAt(i), true);
  return out;
}

function isWellFormed(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdfff) continue;
    if (unit > 0xdbff || (text.charCodeAt(i + 1) & 0xfc00) !== 0xdc00) return false;
    i++;
  }
  return true;
}

/** The inverse of {@link encodeText}. */
export function decodeText(bytes: Uint8Array): string {
  return bytes[0] === 0 ? text(bytes.subarray(1)) : utf16(bytes.subarray(1));
}

function utf16(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) parts.push(String.fromCharCode(view.getUint16(i, true)));
  return parts.join('');
}
