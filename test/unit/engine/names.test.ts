import { describe, expect, it } from 'vitest';
import { freeName, sidecarOf } from '../../../src/engine/names.js';

describe('names of files', () => {
  it('are changed before their ending until none is taken', () => {
    expect(freeName('a.txt', ['b.txt'])).toBe('a.txt');
    expect(freeName('a.txt', ['A.TXT', 'a-2.txt'])).toBe('a-3.txt');
    expect(freeName('talks', ['talks'])).toBe('talks-2');
    expect(freeName('.hidden', ['.hidden'])).toBe('.hidden-2');
  });

  it('lead to the metadata beside a source', () => {
    expect(sidecarOf('/w.x/a.b.pdf')).toBe('/w.x/a.b.csl.json');
    expect(sidecarOf('/w.x/readme')).toBe('/w.x/readme.csl.json');
  });
});
