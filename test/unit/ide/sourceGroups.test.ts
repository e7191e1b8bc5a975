import { describe, expect, it } from 'vitest';
import type { SourceSummary } from '../../../src/ide/model.js';
import { bucketed, folderLevel } from '../../../src/ide/sourceGroups.js';

const source = (path: string): SourceSummary => ({
  key: path,
  uri: `file:///w/${path}`,
  title: undefined,
  bundled: false,
  extracted: false,
  lines: 1,
});

describe('long lists', () => {
  it('come in stretches that hold every item once, in order', () => {
    for (const n of [501, 10_000, 100_000]) {
      const items = Array.from({ length: n }, (_, i) => i);
      const buckets = bucketed(items, String)!;
      expect(buckets.flatMap((b) => b.items)).toEqual(items);
      expect(Math.max(buckets.length, ...buckets.map((b) => b.items.length))).toBeLessThan(1_000);
      expect(buckets[0]!.label).toBe(`0 … ${buckets[0]!.items.length - 1}`);
    }
  });

  it('stay whole where they are short', () => {
    expect(bucketed(Array.from({ length: 500 }, String), (s) => s)).toBeUndefined();
  });
});

describe('folders', () => {
  it('are given a level at a time', () => {
    const sources = ['a.txt', 'x/b.txt', 'x/y/c.txt', 'z/d.txt'].map(source);
    const outside = { ...source('e'), uri: 'vscode-remote://elsewhere/x/e.txt' };
    const top = folderLevel([...sources, outside], 'file:///w');
    expect(top.sources.map((s) => s.key)).toEqual(['a.txt', 'e']);
    expect(top.folders.map((f) => [f.name, f.sources.length])).toEqual([
      ['x', 2],
      ['z', 1],
    ]);
    const below = folderLevel(top.folders[0]!.sources, top.folders[0]!.base);
    expect(below.sources.map((s) => s.key)).toEqual(['x/b.txt']);
    expect(below.folders.map((f) => f.name)).toEqual(['y']);
  });
});
