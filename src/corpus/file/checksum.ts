/**
 * A 32-bit checksum of bytes: MurmurHash3's mixing (Appleby 2011) over 32-bit words, little-endian, the rest padded with
 * zeros, and the length. Each step maps states one to one, so that a change within one word always shows, and any other
 * goes unseen once in 2^32. Words go to four states by turns, so that a processor works on several at once.
 */
export function checksum(bytes: Uint8Array, seed = 0x9747b28c): number {
  const whole = bytes.length >>> 2;
  const words = wordsOf(bytes, whole);
  let [a, b, c, d] = [seed, seed + 1, seed + 2, seed + 3];
  let i = 0;
  for (; i + 3 < whole; i += 4) {
    a = mix(a, words[i]!);
    b = mix(b, words[i + 1]!);
    c = mix(c, words[i + 2]!);
    d = mix(d, words[i + 3]!);
  }
  let h = mix(mix(mix(a, b), c), d);
  for (; i < whole; i++) h = mix(h, words[i]!);
  let tail = 0;
  for (let at = bytes.length - 1; at >= whole << 2; at--) tail = (tail << 8) | bytes[at]!;
  h = mix(h, tail) ^ bytes.length;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Whole words of four bytes: where they lie, if they can be read so. */
function wordsOf(bytes: Uint8Array, whole: number): Uint32Array {
  if (isLittleEndian) {
    const own = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
    return new Uint32Array(own.buffer, own.byteOffset, whole);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: whole }, (_, i) => view.getUint32(i << 2, true));
}

const isLittleEndian = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;

function mix(h: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const x = h ^ k;
  return (Math.imul((x << 13) | (x >>> 19), 5) + 0xe6546b64) | 0;
}
