import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Digest } from '../ports.js';

let lent: Digest | undefined;

/** Lets a host that has a quicker way to compute SHA-256 lend it: Node’s takes a tenth of the time of ours. */
export function lendDigest(digest: Digest): void {
  lent = digest;
}

/** SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export const digestOf: Digest = (data) =>
  lent ? lent(data) : bytesToHex(sha256(typeof data === 'string' ? new TextEncoder().encode(data) : data));
