import { createHash } from 'node:crypto';
import type { Digest } from '../ports.js';

/** SHA-256 by Node’s own library. */
export const nodeDigest: Digest = (data) => createHash('sha256').update(data).digest('hex');
