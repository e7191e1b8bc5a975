import { afterEach, describe, expect, it } from 'vitest';
import { nodeDigest } from '../../../src/engine/digest.node.js';
import { digestOf, lendDigest } from '../../../src/source/digest.js';

describe('digestOf', () => {
  afterEach(() => lendDigest(nodeDigest));

  it('is SHA-256, the same with what a host lends', () => {
    const data = ['', 'abc', '“Naïve” 😀', 'lone \ud800', Uint8Array.from({ length: 5000 }, (_, i) => i)];
    const before = data.map((d) => digestOf(d));
    lendDigest(nodeDigest);
    expect(data.map((d) => digestOf(d))).toEqual(before);
    expect(before[1]).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  it('asks the host', () => {
    lendDigest((d) => `of ${d.length}`);
    expect(digestOf('four')).toBe('of 4');
  });
});
