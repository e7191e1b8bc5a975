import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { matchQuotation } from '../../../src/match/quotation.js';
import { chance, pick } from '../generate.js';
import type { Measure } from '../measure.js';
import { disguises, type Edit, edits, hardEdits } from './hardEdits.js';
import { corpusOf, type QuotedDocument, readRows } from './quotations.js';
import { share } from './share.js';

interface Attributed extends QuotedDocument {
  readonly attributions: readonly {
    readonly kind: string;
    readonly content: readonly (readonly [number, number])[];
    readonly source: readonly (readonly [number, number])[];
  }[];
}

/** A direct quotation of a document, without its marks. */
interface Quoted {
  readonly document: Attributed;
  readonly text: string;
  readonly speaker: string;
}

/** One case and what should come of it. */
export interface HardCase {
  readonly name: string;
  readonly quotation: string;
  readonly from: string;
  readonly corpus: Corpus;
  readonly expected: readonly string[];
}

function quotationsOf(document: Attributed): Quoted[] {
  const points = [...document.text];
  const text = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([a, b]) => points.slice(a, b).join('')).join(' ');
  return document.attributions.flatMap((a) => {
    if (a.kind !== 'direct') return [];
    const [first] = a.content;
    if (!first) return [];
    const said = text([first]).replace(/^[\s“"'‘]+|[\s”"'’,]+$/g, '');
    // A content that holds its own cue is no single quotation.
    if (/[“”"\n]/.test(said) || said.split(/\s+/).length < 5) return [];
    return [{ document, text: said, speaker: text(a.source) }];
  });
}

const rates = [1, 2, 5, 10, 15];

/** Quotations with hard changes, disguised and spliced ones, and ones from other documents. Deterministic. */
export function hardCases(dataDir: string): HardCase[] {
  const file = join(dataDir, 'quotes', 'polnear-dev.jsonl');
  if (!existsSync(file)) return [];
  const documents = readRows<Attributed>(file);
  const corpora = new Map(documents.map((d) => [d.id, corpusOf([d])]));
  const quoted = documents.flatMap(quotationsOf);
  const random = chance(2024);
  const altered = ['altered', 'spliced'];
  const kept = ['exact', 'faithful'];
  const cases: HardCase[] = [];
  for (const [i, q] of quoted.entries()) {
    const corpus = corpora.get(q.document.id)!;
    const add = (name: string, quotation: string | undefined, expected: readonly string[], of = corpus) => {
      if (quotation !== undefined) cases.push({ name, quotation, from: q.text, corpus: of, expected });
    };
    const names = q.document.text.match(/(?<=[a-z,] )\p{Lu}\p{Ll}{2,}/gu) ?? [];
    for (const [name, edit] of Object.entries(hardEdits))
      add(`altered: ${name}`, changed(q, edit, random, names), altered);
    for (const rate of rates) add(`altered: ${rate}% of words`, atRate(q, rate, random, names), altered);
    for (const [name, disguise] of Object.entries(disguises)) add(`kept: ${name}`, disguise(q.text), kept);
    add('altered: turned round', turnedRound(q), altered);
    const fragment = fragmentOf(q.text, random);
    add('kept: fragment', fragment, kept);
    if (fragment)
      add(
        'altered: fragment, one word',
        changed({ ...q, text: fragment }, edits.replace!, random, names),
        altered,
      );
    const other = quoted[(i * 7 + 13) % quoted.length]!;
    if (other.document !== q.document) add('absent: from another document', other.text, ['absent']);
    for (const cut of ['absent: fragment of another document'])
      if (other.document !== q.document) add(cut, fragmentOf(other.text, random), ['absent', ...kept]);
    const later = quoted.slice(i + 1).find((l) => l.document === q.document && differs(l.speaker, q.speaker));
    if (later) add('spliced: two speakers', `${headOf(q.text)} … ${tailOf(later.text)}`, ['spliced']);
    const sentences = q.text.match(/[^.!?]{20,}[.!?]/g);
    if (sentences && sentences.length > 1) {
      add('spliced: backwards', `${sentences[1]!.trim()} … ${sentences[0]!.trim()}`, ['spliced']);
    }
  }
  // Each against all other documents at once: the more text, the likelier a chance resemblance.
  for (const document of documents) {
    const corpus = corpusOf(documents.filter((d) => d !== document));
    for (const q of quotationsOf(document)) {
      cases.push({
        name: 'absent: among all other documents',
        quotation: q.text,
        from: '',
        corpus,
        expected: ['absent', ...kept],
      });
    }
  }
  return cases;
}

function differs(a: string, b: string): boolean {
  const last = (name: string) =>
    name
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1);
  const pronoun = /^(?:he|she|they|it|i|we|who)$/i;
  return a !== '' && b !== '' && !pronoun.test(a) && !pronoun.test(b) && last(a) !== last(b);
}

function headOf(text: string): string {
  return text.split(' ').slice(0, 8).join(' ');
}

function tailOf(text: string): string {
  return text.split(' ').slice(-8).join(' ');
}

function fragmentOf(text: string, random: () => number): string | undefined {
  const words = text.split(' ');
  const n = 4 + Math.floor(random() * 4);
  if (words.length < n + 2) return undefined;
  const from = Math.floor(random() * (words.length - n));
  return words
    .slice(from, from + n)
    .join(' ')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** The quotation's last half before its first, the first letter's case as it would be then. */
function turnedRound(q: Quoted): string | undefined {
  const words = q.text.replace(/[.,;:!?]+$/, '').split(' ');
  if (words.length < 8 || words.length > 24 || /[.!?]/.test(q.text.slice(0, -1))) return undefined;
  const half = Math.floor(words.length / 2);
  const after = [...words.slice(half), ...words.slice(0, half)].join(' ');
  return after.slice(0, 1).toUpperCase() + after.slice(1);
}

function changed(q: Quoted, edit: Edit, random: () => number, names: readonly string[]): string | undefined {
  const words = q.text.split(' ');
  const after = edit(words, random, names)?.join(' ');
  return after === undefined || same(after, q.text) || q.document.text.includes(after) ? undefined : after;
}

function atRate(q: Quoted, rate: number, random: () => number, names: readonly string[]): string | undefined {
  let words: string[] | undefined = q.text.split(' ');
  const count = Math.max(1, Math.round((words.length * rate) / 100));
  for (let n = 0; n < count; n++) words = pick(random, Object.values(edits))(words, random, names) ?? words;
  const after = words.join(' ');
  return same(after, q.text) || q.document.text.includes(after) ? undefined : after;
}

function same(a: string, b: string): boolean {
  const letters = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return letters(a) === letters(b);
}

/** Share of right verdicts for each kind of hard case. */
export async function hardQuotationAccuracy(dataDir: string): Promise<Measure[]> {
  const right = new Map<string, { right: number; n: number }>();
  for (const c of hardCases(dataDir)) {
    const { match } = matchQuotation(c.corpus, c.quotation);
    const entry = right.get(c.name) ?? { right: 0, n: 0 };
    entry.n++;
    if (c.expected.includes(match)) entry.right++;
    right.set(c.name, entry);
  }
  const all = (kind: string) => [...right].filter(([name]) => name.startsWith(kind)).map(([, r]) => r);
  const sum = (kind: string) => ({
    right: all(kind).reduce((n, r) => n + r.right, 0),
    n: all(kind).reduce((n, r) => n + r.n, 0),
  });
  return [
    ...['altered', 'kept', 'absent', 'spliced'].map((kind) =>
      share(`hard quotations: right, all ${kind}`, sum(kind).right, sum(kind).n),
    ),
    ...[...right].map(([name, r]) => share(`hard quotations: right, ${name}`, r.right, r.n)),
  ];
}
