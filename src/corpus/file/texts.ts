import { text } from './read.js';
import type { ByteWriter } from './varint.js';

/**
 * Text as bytes: in UTF-8 behind a zero byte, or in UTF-16 behind a one where UTF-8 cannot hold it.
 *
 * @param utf8 the text in UTF-8, where that is at hand
 */
export function encodeText(text: string, out: ByteWriter, utf8?: Uint8Array): void {
  if (utf8) {
    out.varint(0);
    out.bytes(utf8);
    return;
  }
  // A lone surrogate would come back as another character.
  if (text.isWellFormed()) {
    out.varint(0);
    out.utf8(text);
    return;
  }
  const units = new Uint8Array(text.length * 2);
  const view = new DataView(units.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  out.varint(1);
  out.bytes(units);
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
