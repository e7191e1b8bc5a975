import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.js';
import { glanceAt } from '../../../src/attribution/glance.js';
import { readSource } from '../../../src/source/read.js';
import { overlaps, textAt } from '../../../src/text/span.js';

// What a glance says of each line of an article is held against reading all of it.
const fixtures = join(import.meta.dirname, '../../fixtures');
const texts = ['attribution', 'quotationDrafts', 'quotations', 'claims'].flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .filter((file) => /\.(?:txt|md)$/.test(file) && !file.includes('.draft.'))
    .map((file) => [file, readFileSync(join(fixtures, folder, file))] as const),
);

describe('a glance at a text', () => {
  it.each(texts)('misses nothing that is said in %s', (file, bytes) => {
    const source = readSource({ uri: file, name: file, bytes }).source!;
    const glance = glanceAt(source);
    const all = attribute(source);
    for (const line of source.lines) {
      const here = all.filter((a) => overlaps(a.content, line));
      if (here.length > 0) expect(glance.mayBeSaid(line), source.text.slice(line.start, line.end)).toBe(true);
      if (here.some((a) => a.kind !== 'indirect')) expect(glance.mayBeQuoted(line)).toBe(true);
    }
  });

  it.each(texts)('names whoever says something as reading all of %s does', (file, bytes) => {
    const source = readSource({ uri: file, name: file, bytes }).source!;
    const glance = glanceAt(source);
    const all = attribute(source);
    for (const line of source.lines) {
      const sayers = glance.sayersAt(line)?.map((s) => textAt(source.text, s.subject));
      if (!sayers) continue;
      const here = all.filter((a) => overlaps(a.content, line) && a.speaker);
      for (const { speaker } of here) {
        const written = sayers.find((s) => s.includes(speaker!.text) || speaker!.text.includes(s));
        expect(written, `${speaker!.text} of ${sayers}`).toBeDefined();
      }
    }
  });

  it.each(texts)('tells what in %s has come through nobody as reading all of it does', (file, bytes) => {
    const source = readSource({ uri: file, name: file, bytes }).source!;
    const glance = glanceAt(source);
    const all = attribute(source);
    for (const line of source.lines) {
      if (!glance.sayersAt(line)?.every((s) => s.isFirstHand)) continue;
      const here = all.filter((a) => a.kind !== 'indirect' && overlaps(a.content, line));
      expect(here.flatMap((a) => a.via)).toEqual([]);
    }
  });

  it('tells of words that were handed on that they were', () => {
    const bytes = new TextEncoder().encode(
      'The port opened.\n\n“We wait,” Ana Ruiz told the Gazette. “We stay,” Karl Weiss said.\n',
    );
    const source = readSource({ uri: 'port.txt', name: 'port.txt', bytes }).source!;
    const of = (words: string) => {
      const start = source.text.indexOf(words);
      return glanceAt(source)
        .sayersAt({ start, end: start + words.length })
        ?.map((s) => s.isFirstHand);
    };
    expect(of('We wait')).toEqual([false]);
    expect(of('We stay')).toEqual([true]);
  });

  it('names who says words in marks, and not whoever only spoke before', () => {
    const bytes = new TextEncoder().encode(
      'The port opened.\n\n“We wait,” Ana Ruiz said. Karl Weiss said that it was late.\n\n“Nobody told us.”\n',
    );
    const source = readSource({ uri: 'port.txt', name: 'port.txt', bytes }).source!;
    const glance = glanceAt(source);
    const sayersAt = (words: string) => {
      const start = source.text.indexOf(words);
      const sayers = glance.sayersAt({ start, end: start + words.length });
      return sayers?.map((s) => textAt(source.text, s.subject));
    };
    expect(sayersAt('We wait')).toEqual(['Ana Ruiz']);
    expect(sayersAt('it was late')).toEqual(['Karl Weiss']);
    expect(sayersAt('Nobody told us')).toBeUndefined();
  });

  it('tells of most lines of prose by nobody that they are nobody’s', () => {
    const bytes = readFileSync(join(fixtures, 'claims/lamps.txt'));
    const source = readSource({ uri: 'lamps.txt', name: 'lamps.txt', bytes }).source!;
    const all = attribute(source);
    const glance = glanceAt(source);
    const nobodys = source.lines.filter((l) => !all.some((a) => overlaps(a.content, l)));
    const unread = nobodys.filter((l) => !glance.mayBeSaid(l));
    expect(nobodys.length).toBeGreaterThan(20);
    expect(unread.length).toBeGreaterThan(nobodys.length / 2);
  });
});
