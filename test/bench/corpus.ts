import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildCorpus } from '../../src/corpus/build.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { openIndex, saveIndex } from '../../src/corpus/file/store.js';
import { adoptIndex, indexOf } from '../../src/corpus/index/corpusIndex.js';
import { findPassages, searchLines } from '../../src/corpus/search.js';
import { folderStorage, uniqueName } from '../../src/engine/storage.node.js';
import { matchQuotation } from '../../src/match/quotation.js';
import type { Source } from '../../src/source/model.js';
import { readSource } from '../../src/source/read.js';
import { alter, withTypo } from './alter.js';
import { chance, generateArticle, vocabulary } from './generate.js';
import type { Measure } from './measure.js';
import { peers } from './peers.js';

/** Shares of changed words, in percent. */
export const rates = [0, 1, 2, 5, 10, 15];
const questionsEach = 200;

/** A sentence of the corpus, for peers that index sentences. */
export interface Line {
  readonly article: number;
  readonly text: string;
}

/** What is asked, and which line answers it. */
export interface Question {
  readonly text: string;
  /** Index into the lines. */
  readonly line: number;
}

/** Questions of one kind. */
export interface Task {
  readonly name: string;
  readonly kind: 'completion' | 'typo' | 'anchoring' | 'retrieval';
  readonly questions: readonly Question[];
}

/** What answers questions: the numbers of lines, best first. */
export interface Answerer {
  readonly name: string;
  /** Of how many questions a kind it is asked, or 0: it cannot answer such. */
  readonly asks: (kind: Task['kind']) => number;
  readonly ask: (kind: Task['kind'], text: string) => readonly number[];
  /** Of its index on disk. */
  readonly bytes?: () => number;
  readonly close?: () => void;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Megabytes that are held in heap and buffers, once what is not needed any more is gone. */
export async function held(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    collect();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** Milliseconds of processor time, for what takes seconds: other programs of a busy machine do not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Who answers within milliseconds is asked each question so often, and the least time counts: the machine is shared. */
const tries = 5;

interface Answered {
  readonly p50: number;
  readonly p95: number;
  readonly hits: number;
  readonly n: number;
}

function asked(of: Answerer, task: Task, lines: readonly Line[], again: boolean): Answered {
  const best = task.kind === 'anchoring' ? 1 : task.kind === 'retrieval' ? 5 : 50;
  const times: number[] = [];
  let hits = 0;
  const some = task.questions.slice(0, of.asks(task.kind));
  if (again) for (const q of some.slice(0, 1)) of.ask(task.kind, q.text);
  for (const q of some) {
    let found: readonly number[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < (again && some.length >= 30 ? tries : 1); i++) {
      const before = performance.now();
      found = of.ask(task.kind, q.text);
      least = Math.min(least, performance.now() - before);
    }
    times.push(least);
    const right = lines[q.line]!.text;
    if (found.slice(0, best).some((i) => i === q.line || lines[i]!.text === right)) hits++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), hits: hits / some.length, n: some.length };
}

/**
 * N generated articles: reading, indexing, writing and opening the index, memory, and for each task milliseconds and
 * how often the right line is among the first answers; beside the peers, in the same process, on the same lines and
 * questions, one after the other so that only one holds its memory.
 */
export async function corpusBench(
  n: number,
  print: (measures: readonly Measure[]) => void,
  only?: readonly string[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
  try {
    print(build(n, folder));
    const before = await held();
    const start = performance.now();
    const { corpus, close } = open(folder);
    print([one('open the index', 'ms', performance.now() - start, n)]);
    print([one('memory, index open', 'MB', (await held()) - before, n)]);
    const { lines, tasks } = questionsFrom(corpus);
    const withLines = await held();
    const own = sourceline(corpus, lines);
    const names = (await held()) - withLines;
    const ours = tasks.map((task) => {
      print(told(`${task.name}, first time`, asked(own, task, lines, false), n));
      const warm = asked(own, task, lines, true);
      print(told(task.name, warm, n));
      return warm;
    });
    const rest = withLines - before;
    print([one('memory, after all questions', 'MB', (await held()) - before - names - textsOf(lines), n)]);
    print([one('memory, of that what walking through all sources filled', 'MB', rest - textsOf(lines), n)]);
    close();
    const wanted = peers.filter(
      ([name]) => !only || only.some((o) => o !== '' && name.toLowerCase().includes(o)),
    );
    for (const [, make] of wanted) await besidePeer(make, { n, lines, tasks, ours, folder }, print);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Megabytes that the lines themselves take, which are the bench's own. */
function textsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, l) => sum + l.text.length * (/[^\0-\xff]/.test(l.text) ? 2 : 1) + 60, 0) / 1e6;
}

async function besidePeer(
  make: (typeof peers)[number][1],
  world: {
    readonly n: number;
    readonly lines: readonly Line[];
    readonly tasks: readonly Task[];
    readonly ours: readonly Answered[];
    readonly folder: string;
  },
  print: (measures: readonly Measure[]) => void,
): Promise<void> {
  const { n, lines, tasks, ours, folder } = world;
  const empty = await held();
  const begun = processorTime();
  const peer = make(lines, n, folder);
  print([{ ...one('build', 'ms', processorTime() - begun, n), peer: peer.name }]);
  const memory = (await held()) - empty;
  if (memory > 1) print([{ ...one('memory', 'MB', memory, n), peer: peer.name }]);
  const bytes = peer.bytes?.();
  if (bytes !== undefined) print([{ ...one('index on disk', 'MB', bytes / 1e6, n), peer: peer.name }]);
  tasks.forEach((task, i) => {
    if (peer.asks(task.kind) > 0)
      print(told(task.name, ours[i]!, n, peer.name, asked(peer, task, lines, true)));
  });
  peer.close?.();
}

const one = (measure: string, unit: string, value: number, n: number): Measure => ({
  measure,
  unit,
  value,
  n,
});

function told(measure: string, a: Answered, n: number, peer?: string, b?: Answered): Measure[] {
  const line = (what: string, unit: string, of: (t: Answered) => number): Measure => ({
    measure: `${measure}: ${what}`,
    unit,
    value: of(a),
    n,
    ...(peer !== undefined && b && { peer, peerValue: of(b), ratio: of(b) / Math.max(1e-9, of(a)) }),
  });
  return [
    line('p50', 'ms', (t) => t.p50),
    line('p95', 'ms', (t) => t.p95),
    line('hits', 'ratio', (t) => t.hits),
  ];
}

function build(n: number, folder: string): Measure[] {
  const encoder = new TextEncoder();
  let reading = 0;
  const sources: Source[] = [];
  for (let i = 0; i < n; i++) {
    const name = `article-${i}.txt`;
    const bytes = encoder.encode(generateArticle(i));
    const before = processorTime();
    sources.push(readSource({ uri: name, name, bytes }).source!);
    reading += processorTime() - before;
  }
  const before = processorTime();
  const segments = indexOf(buildCorpus(sources)).segments;
  const indexed = processorTime();
  saveIndex(folderStorage(folder), segments, () => ({ stamp: '', problems: [] }), uniqueName);
  const bytes = readdirSync(folder).reduce((sum, f) => sum + statSync(join(folder, f)).size, 0);
  const text = sources.reduce((sum, s) => sum + s.text.length, 0);
  return [
    one('read the sources', 'ms', reading, n),
    one('index them', 'ms', indexed - before, n),
    one('write the index', 'ms', processorTime() - indexed, n),
    one('index on disk, texts in it', 'MB', bytes / 1e6, n),
    one('text', 'million characters', text / 1e6, n),
  ];
}

function open(folder: string): { corpus: Corpus; close: () => void } {
  const stored = openIndex(folderStorage(folder))!;
  const corpus = buildCorpus([...stored.sources.values()]);
  adoptIndex(corpus, stored.segments);
  indexOf(corpus);
  return { corpus, close: () => stored.segments.forEach((s) => void s.close()) };
}

function sourceline(corpus: Corpus, lines: readonly Line[]): Answerer {
  const numbers = new Map(lines.map((l, i) => [`${l.article} ${l.text}`, i]));
  const articles = new Map(corpus.sources.map((s, i) => [s.key as string, i]));
  const numberOf = (key: string, text: string) => numbers.get(`${articles.get(key)} ${text}`) ?? -1;
  const textOf = (source: Source, { start, end }: { start: number; end: number }) =>
    source.text.slice(start, end);
  return {
    name: 'Sourceline',
    asks: () => questionsEach,
    ask(kind, text) {
      switch (kind) {
        case 'completion':
        case 'typo':
          return findPassages(corpus, { typed: text, limit: 50 }).map((p) =>
            numberOf(p.source.key, textOf(p.source, p.line)),
          );
        case 'anchoring': {
          const best = matchQuotation(corpus, text).evidence[0];
          const source = best && corpus.get(best.source);
          const line = source && corpus.lineAt(source, best.start);
          return source && line ? [numberOf(source.key, textOf(source, line))] : [];
        }
        case 'retrieval':
          return searchLines(corpus, text, 5).map((p) => numberOf(p.source.key, textOf(p.source, p.line)));
      }
    },
  };
}

/** All lines, and questions made from sentences of at least eight words, the same for the same corpus. */
function questionsFrom(corpus: Corpus): { lines: Line[]; tasks: Task[] } {
  const lines: Line[] = [];
  corpus.sources.forEach((source, article) => {
    for (const { start, end } of source.lines) lines.push({ article, text: source.text.slice(start, end) });
  });
  const random = chance(5);
  const chosen: number[] = [];
  while (chosen.length < questionsEach) {
    const line = Math.floor(random() * lines.length);
    if (lines[line]!.text.split(' ').length >= 8) chosen.push(line);
  }
  const bare = (line: number) => lines[line]!.text.replace(/^[“"]|[.,]?[”"]?$/g, '');
  const made = (name: string, kind: Task['kind'], write: (text: string, line: number) => string): Task => ({
    name,
    kind,
    questions: chosen.map((line) => ({ line, text: write(bare(line), line) })),
  });
  const others = vocabulary().noun.slice(0, 3_000);
  return {
    lines,
    tasks: [
      made('completion, 8 characters', 'completion', (t) => t.slice(0, 8).trimEnd()),
      made('completion, 16 characters', 'completion', (t) => t.slice(0, 16).trimEnd()),
      made('completion, 18 characters with a typing error', 'typo', (t, line) =>
        mistyped(t.slice(0, 18), line),
      ),
      ...rates.map((rate) =>
        made(`altered quotation, ${rate}% edits`, 'anchoring', (t, line) =>
          alter(t, rate / 100, chance(line + rate), others),
        ),
      ),
      made('line behind a reworded claim', 'retrieval', (t, line) => {
        const keep = chance(line);
        const words = t.replace(/[“”,.]/g, '').split(' ');
        return words
          .filter(() => keep() < 0.7)
          .sort()
          .join(' ');
      }),
    ],
  };
}

/** A letter of the longest word wrong, not its first. */
function mistyped(typed: string, seed: number): string {
  const random = chance(seed);
  const words = typed.trimEnd().split(' ');
  const longest = words.reduce((best, w, i) => (w.length > words[best]!.length ? i : best), 0);
  return words.map((w, i) => (i === longest ? w[0] + withTypo(w.slice(1), random) : w)).join(' ');
}
