import { checksum } from './checksum.js';

/** Sorted sums of names. Of 53 bits: of a hundred thousand names two would have one sum of 32 bits more often than not. */
export function sumsOf(names: readonly string[]): Float64Array {
  const utf8 = new TextEncoder();
  return Float64Array.from(names, (name) => {
    const bytes = utf8.encode(name);
    return (checksum(bytes, 1) >>> 11) * 2 ** 32 + checksum(bytes);
  }).sort();
}

/** Whether no number stands in these sorted lists twice. Linear in them. */
export function areApart(sorted: readonly Float64Array[]): boolean {
  const left = [...sorted];
  // The two that were made first are the shortest.
  while (left.length > 1) left.push(mergedNumbers(left.shift()!, left.shift()!));
  const all = left[0] ?? new Float64Array(0);
  for (let i = 1; i < all.length; i++) if (all[i - 1] === all[i]) return false;
  return true;
}

function mergedNumbers(a: Float64Array, b: Float64Array): Float64Array {
  const all = new Float64Array(a.length + b.length);
  for (let i = 0, j = 0; i + j < all.length; ) {
    if (j === b.length || (i < a.length && a[i]! <= b[j]!)) all[i + j] = a[i++]!;
    else all[i + j] = b[j++]!;
  }
  return all;
}
