import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.js';
import type { Speaker } from '../../../src/attribution/model.js';
import { compareSpeakers, isUnheardOf } from '../../../src/lint/speakers.js';
import { readSource } from '../../../src/source/read.js';

// Everybody who speaks in one of some articles is held against everybody who speaks in the others.
const folder = join(import.meta.dirname, '../../fixtures/attribution');
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readSource({ uri: file, name: file, bytes: readFileSync(join(folder, file)) }).source!)
  .map(({ text, paragraphs, lines }) => ({ text, said: attribute({ text, paragraphs, lines }) }));

const called = (name: string): Speaker => ({ name, text: name, start: 0, end: name.length });
const speakers = [
  ...articles.flatMap(({ said }) => said.flatMap((a) => a.speaker ?? [])),
  ...['the paper', 'the report', 'critics', 'NATO', 'the owners', 'it'].map(called),
];

describe('somebody of whom a source has no word', () => {
  it('is never known there to be the same as a speaker of the source, or another', () => {
    let unheard = 0;
    for (const drafted of speakers) {
      for (const { text, said } of articles) {
        if (!isUnheardOf(drafted, { text })) continue;
        unheard++;
        for (const a of said) expect(compareSpeakers(drafted, a, said, text), drafted.name).toBe('unknown');
      }
    }
    expect(unheard).toBeGreaterThan(100);
  });

  it('is nobody with a person’s name, and nobody of whom it has a word', () => {
    expect(isUnheardOf(called('Ana Ruiz'), { text: 'The bridge is closed.' })).toBe(false);
    expect(isUnheardOf(called('the paper'), { text: 'The bridge is closed.' })).toBe(true);
    expect(isUnheardOf(called('the paper'), { text: 'The *paper* says so.' })).toBe(false);
    expect(isUnheardOf(called('the paper'), { text: 'The newspapers say so.' })).toBe(true);
  });
});
