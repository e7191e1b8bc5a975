import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribution/attribute.js';
import { glanceAt } from '../../../src/attribution/glance.js';
import type { Speaker } from '../../../src/attribution/model.js';
import { compareSpeakers, isPlainlySame } from '../../../src/lint/speakers.js';
import { readSource } from '../../../src/source/read.js';
import { contains, textAt } from '../../../src/text/span.js';

// Everybody who speaks in some articles is held against whoever their sentences have say words in marks.
const folders = ['attribution', 'quotationDrafts'].map((f) => join(import.meta.dirname, '../../fixtures', f));
const articles = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt') && !file.includes('.draft.'))
    .map((file) => readSource({ uri: file, name: file, bytes: readFileSync(join(folder, file)) }).source!)
    .map((source) => ({ source, all: attribute(source), glance: glanceAt(source) })),
);

const called = (name: string): Speaker => ({ name, text: name, start: 0, end: name.length });
const names = new Set(articles.flatMap(({ all }) => all.flatMap((a) => a.speaker?.name ?? [])));
const speakers = [...names, ...[...names].flatMap((n) => n.split(' ').at(-1)!)].map(called);

describe('who plainly is the same', () => {
  it('is the same by all that the source says', () => {
    let same = 0;
    for (const { source, all, glance } of articles) {
      for (const a of all) {
        const sayers = glance.sayersAt(a.content);
        if (!sayers?.some((s) => contains(s.words, a.content))) continue;
        for (const drafted of speakers) {
          if (!sayers.every((s) => isPlainlySame(drafted, textAt(source.text, s.subject), source.text)))
            continue;
          same++;
          expect(compareSpeakers(drafted, a, all, source.text), `${drafted.name}: ${a.content.text}`).toBe(
            'same',
          );
        }
      }
    }
    expect(same).toBeGreaterThan(100);
  });

  it('is nobody of whom another has the last name, or another first name', () => {
    const text = 'Rosa Delgado left. When Delgado came back, “We wait,” Delgado said.';
    expect(isPlainlySame(called('Rosa Delgado'), 'Delgado', text)).toBe(true);
    expect(isPlainlySame(called('Delgado'), 'Mayor Delgado', text)).toBe(true);
    expect(isPlainlySame(called('Rosa Delgado'), 'Miguel Delgado', text)).toBe(false);
    expect(isPlainlySame(called('Rosa Delgado'), 'Delgado', `${text} Miguel Delgado stayed.`)).toBe(false);
    expect(isPlainlySame(called('Rosa Delgado'), 'Rosa Delgado', `${text} Miguel Delgado stayed.`)).toBe(
      true,
    );
    expect(isPlainlySame(called('Rosa Delgado'), 'she', text)).toBe(false);
    expect(isPlainlySame(called('Delgado'), 'Delgado’s lawyer', text)).toBe(false);
  });
});
