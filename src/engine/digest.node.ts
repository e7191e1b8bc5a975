import * as crypto from 'node:crypto';
import type { Digest } from '../ports.js';

// Of a short text making an object takes longer than the sum; older versions of Node have no other way.
const { hash } = crypto as { hash?: (algorithm: string, data: string | Uint8Array) => string };

/** SHA-256 by Node’s own library. */
export const nodeDigest: Digest = (data) =>
  hash ? hash('sha256', data) : crypto.createHash('sha256').update(data).digest('hex');
