import { describe, expect, it } from 'vitest';
import { patternFor, withoutBundled, withSources } from '../../../src/lint/config/edit.js';
import { parseConfig } from '../../../src/lint/config.js';

const sourcesIn = (text: string | undefined) => parseConfig(text ?? '', 'sourceline.json').value.sources;

describe('withSources', () => {
  it('keeps comments, order, line ends and what it does not know', () => {
    const text =
      '{\r\n  // a\r\n  "sources": ["a/**" /* b */, "c"], // d\r\n  "mystery": {"x": 1}, /* e */\r\n}\r\n';
    const after = withSources(text, ['new'])!;
    for (const kept of ['// a', '/* b */', '// d', '/* e */', '"mystery": {"x": 1}'])
      expect(after).toContain(kept);
    expect(sourcesIn(after)).toEqual(['a/**', 'c', 'new']);
  });

  it('puts the default before the first of its own', () => {
    expect(sourcesIn(withSources(undefined, ['notes']))).toEqual(['sources/**', 'notes']);
    expect(sourcesIn(withSources('{ "bundled": true }', ['notes']))).toEqual(['sources/**', 'notes']);
    expect(sourcesIn(withSources('{ "sources": "papers" }', ['notes']))).toEqual(['papers', 'notes']);
    expect(sourcesIn(withSources('{ "sources": [] }', ['notes', 'notes']))).toEqual(['notes']);
  });

  it('writes over nothing that is no JSON object', () => {
    for (const broken of ['{', '[]', '{ "sources": [ }', '['.repeat(100_000)])
      expect(withSources(broken, ['notes'])).toBeUndefined();
    expect(withoutBundled('{')).toBeUndefined();
  });

  it('leaves the bundled article out', () => {
    expect(parseConfig(withoutBundled('{ "bundled": true } // x')!, 'f').value.bundled).toBe(false);
  });
});

describe('patternFor', () => {
  it('names one file, whatever its name has in it', () => {
    expect(patternFor('!a/[b] (c)*.txt')).toBe('?a/?b? ?c??.txt');
  });
});
