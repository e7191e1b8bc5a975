import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readBibliography } from '../../src/source/bibliography/read.js';
import { readAny } from '../support/parseHere.js';

// Byte mutation of every reader, from real files. Every outcome is fine but a throw and a span outside of its text.
// In CI they share a minute, elsewhere each gets some cases; `npm run fuzz -- SECONDS` goes on for so many seconds in
// all. A failure names its seed, the last line the number of cases.

const total = Number(process.env.SOURCELINE_FUZZ_SECONDS ?? (process.env.CI ? 60 : 0));
const fewest = 60;
let cases = 0;
const folder = join(import.meta.dirname, '../fixtures');
const seeds = readdirSync(folder).filter((name) => name.startsWith('harbour.'));

const texts: Readonly<Record<string, string>> = {
  'a.srt':
    '1\n00:00:01,000 --> 00:00:04,000\nANA RUIZ: We stay.\n\n2\n00:00:05,000 --> 00:00:07,000\nAnd win.\n',
  'a.txt': 'A Heading\n\nThe mayor said: “We stay.”\n\n- One\n- Two\n',
  'a.json':
    '{"articles": [{"title": "T", "text": "<p>One.</p>", "author": [{"name": "A"}]}, {"text": ["a", "b"]}]}',
};
const bibliographies: Readonly<Record<string, string>> = {
  'a.bib':
    '@string{x = "y"}\n@book{k1, title = {A {B}}, author = "R, A and {B C}", year = 2020, file={:a.pdf:PDF}}\n@misc{k2, note = x # "z"}\n',
  'a.ris': 'TY  - BOOK\nAU  - Ruiz, Ana\nPY  - 2020/03/02\nTI  - Rivers\nL1  - a.pdf\nER  - \n',
  'refs.json': '[{"id": "a", "type": "book", "issued": {"date-parts": [[2020]]}}]',
  'refs.yaml': 'references:\n- id: a\n  type: book\n  author:\n  - family: R\n',
};

/** So many readers share the time. */
const readers = seeds.length + Object.keys(texts).length + Object.keys(bibliographies).length;

afterAll(() => {
  if (total > 0) console.log(`fuzzed ${cases} cases in ${readers} formats`);
});

/** What breaks parsers: ends of marks, huge numbers, other encodings. */
const tokens = [
  '\u0000',
  '<',
  '>',
  '</p>',
  '&#x110000;',
  '&',
  '{',
  '}',
  '"',
  '\\',
  '--b',
  '\r\n\r\n',
  '=',
  '%PDF',
  'endobj',
  'stream',
  '4294967295',
  '-1',
  '<<',
  '>>',
  '[',
  ']',
  '\ufeff',
  '\u202e',
  '﷽',
  '\ud83d\ude00',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  '&e;',
  'PK\u0003\u0004',
].map((t) => new TextEncoder().encode(t));

/** A generator of numbers from 0 to 1 that a seed settles (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** One to eight changes: bits, bytes, cuts, doublings, tokens. */
function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const next = random(seed);
  const upTo = (n: number) => Math.floor(next() * n);
  let out: Uint8Array = bytes.slice();
  for (let n = 1 + upTo(8); n > 0 && out.length > 0; n--) {
    const at = upTo(out.length);
    const length = 1 + upTo(Math.min(64, out.length - at));
    switch (upTo(6)) {
      case 0:
        out[at]! ^= 1 << upTo(8);
        break;
      case 1:
        out[at] = upTo(256);
        break;
      case 2:
        out = joined(out.subarray(0, at), out.subarray(at + length));
        break;
      case 3:
        out = joined(out.subarray(0, at + length), out.subarray(at));
        break;
      case 4:
        out = joined(out.subarray(0, at), tokens[upTo(tokens.length)]!, out.subarray(at));
        break;
      default:
        if (next() < 0.2) out = out.slice(0, at);
        else out.fill(upTo(256), at, at + length);
    }
  }
  return out;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}

/** Runs cases until there were enough, or for as long as was asked. */
async function fuzz(
  name: string,
  bytes: Uint8Array,
  run: (mutated: Uint8Array) => Promise<void> | void,
): Promise<void> {
  const seconds = total / readers;
  const end = Date.now() + seconds * 1000;
  const first = seconds > 0 ? Date.now() % 1_000_000_000 : 0;
  for (let i = 0; i < fewest || Date.now() < end; i++) {
    cases++;
    try {
      await run(mutate(bytes, first + i));
    } catch (error) {
      throw new Error(`${name}, seed ${first + i}: ${error instanceof Error ? error.stack : error}`);
    }
  }
}

async function readsAndFits(name: string, bytes: Uint8Array): Promise<void> {
  const { sources, problems } = await readAny(name, bytes);
  for (const { text, paragraphs, lines } of sources) {
    let last = 0;
    for (const span of paragraphs) {
      if (span.start < last || span.end <= span.start || span.end > text.length)
        throw new Error(`paragraph ${span.start}..${span.end} of ${text.length}, behind ${last}`);
      last = span.end;
    }
    for (const l of lines)
      if (l.start < 0 || l.end > text.length || l.end <= l.start)
        throw new Error(`line ${l.start}..${l.end}`);
    expect(text).not.toContain('root:x:0');
  }
  for (const p of problems) expect(p.code).toMatch(/^[a-z0-9-]+$/);
  structuredClone(sources);
}

describe('readers of sources survive changed bytes', () => {
  const timeout = 120_000 + total * 1000;
  for (const name of seeds)
    it(
      name,
      () => {
        const bytes = new Uint8Array(readFileSync(join(folder, name)));
        return fuzz(name, bytes, (b) => readsAndFits(name, b));
      },
      timeout,
    );
  for (const [name, text] of Object.entries(texts))
    it(name, () => fuzz(name, new TextEncoder().encode(text), (b) => readsAndFits(name, b)), timeout);
  for (const [name, text] of Object.entries(bibliographies))
    it(
      name,
      () =>
        fuzz(name, new TextEncoder().encode(text), (bytes) => {
          const { value } = readBibliography({ uri: name, name, bytes });
          for (const { key, item } of value) {
            expect(key).not.toBe('');
            expect(item.id).toBe(key);
          }
        }),
      timeout,
    );
});
