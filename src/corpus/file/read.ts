import type { Container } from './container.js';

/** A value that is made when it is first asked for. */
export function lazily<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** UTF-8 as text, a byte order mark included. */
export function text(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** The lines of a section of text. */
export function linesOf(container: Container, of: number): readonly string[] {
  const all = text(container.all(of));
  return all === '' ? [] : all.split('\n');
}

/** Numbers of four bytes; a view where they are aligned. */
export function uint32(bytes: Uint8Array): Uint32Array {
  return bytes.byteOffset % 4 === 0
    ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
    : new Uint32Array(bytes.slice().buffer);
}

/** Numbers of two bytes; a view where they are aligned. */
export function uint16(bytes: Uint8Array): Uint16Array {
  return bytes.byteOffset % 2 === 0
    ? new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2)
    : new Uint16Array(bytes.slice().buffer);
}

/** Numbers of eight bytes; a view where they are aligned. */
export function float64(bytes: Uint8Array): Float64Array {
  return bytes.byteOffset % 8 === 0
    ? new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8)
    : new Float64Array(bytes.slice().buffer);
}
