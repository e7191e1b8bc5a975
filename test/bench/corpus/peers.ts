import { statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import search from 'approx-string-match';
import DiffMatchPatch from 'diff-match-patch';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Contestant } from './contestants.js';
import type { Task } from './questions.js';

// Peers, each at what it is good at: sentences are its documents, queries are written as its manual has them. What takes long
// is asked few questions.

type Make = (lines: readonly string[], n: number, folder: string) => Contestant;

const few = (n: number, small: number, large: number) => (n > 5_000 ? large : small);
const isPrefixTask = (kind: Task['kind']) => kind === 'completion' || kind === 'typo';
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const miniSearch: Make = (lines, n) => {
  const mini = new MiniSearch({ fields: ['text'] });
  for (const [id, text] of lines.entries()) mini.add({ id, text });
  return {
    asks: (kind) => (kind === 'service' ? 0 : few(n, 16, 6)),
    ask: (kind, text) => {
      const options = isPrefixTask(kind)
        ? ({ prefix: true, combineWith: 'AND', fuzzy: kind === 'typo' ? 0.2 : false } as const)
        : {};
      return mini
        .search(text, options)
        .slice(0, 50)
        .map((r) => lines[r.id as number]!);
    },
    reopen() {
      const json = JSON.stringify(mini);
      const before = performance.now();
      MiniSearch.loadJSON(json, { fields: ['text'] });
      return { ms: performance.now() - before, bytes: json.length };
    },
  };
};

const flexSearch: Make = (lines, n) => {
  const index = new Index({ tokenize: 'forward' });
  lines.forEach((l, id) => void index.add(id, l));
  return {
    asks: (kind) => (kind === 'typo' || kind === 'service' ? 0 : few(n, 100, 40)),
    ask: (kind, text) =>
      (index.search(text, { limit: 50, suggest: !isPrefixTask(kind) }) as number[]).map((id) => lines[id]!),
  };
};

/** @param rare asks for the rarest words of a text only: what FTS5 is quick at */
const fts5 =
  (rare: number): Make =>
  (lines, n, folder) => {
    const file = join(folder, `fts5-${rare}.db`);
    const db = new DatabaseSync(file);
    db.exec("CREATE VIRTUAL TABLE lines USING fts5(text, tokenize = 'porter unicode61')");
    db.exec("CREATE VIRTUAL TABLE counts USING fts5vocab('lines', 'row')");
    db.exec('BEGIN');
    const insert = db.prepare('INSERT INTO lines(rowid, text) VALUES (?, ?)');
    lines.forEach((l, id) => void insert.run(id, l));
    db.exec('COMMIT');
    const query = db.prepare('SELECT rowid FROM lines WHERE lines MATCH ? ORDER BY rank LIMIT ?');
    const prefix = db.prepare('SELECT rowid FROM lines WHERE lines MATCH ? LIMIT 50');
    const count = db.prepare('SELECT doc FROM counts WHERE term = ?');
    const known = new Map<string, number>();
    const countOf = (word: string): number => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const found = (count.get(word) as { doc: number } | undefined)?.doc ?? Number.POSITIVE_INFINITY;
      known.set(word, found);
      return found;
    };
    const ids = (rows: unknown[]) => rows.map((r) => lines[(r as { rowid: number }).rowid]!);
    return {
      asks: (kind) =>
        kind === 'typo' || kind === 'service' || (rare > 0 && kind === 'completion')
          ? 0
          : kind === 'completion'
            ? few(n, 100, 60)
            : few(n, 20, 8),
      ask: (kind, text) => {
        const words = wordsOf(text);
        if (words.length === 0) return [];
        if (kind === 'completion') return ids(prefix.all(`"${words.join(' ')}" *`));
        const chosen = rare === 0 ? words : [...words].sort((a, b) => countOf(a) - countOf(b)).slice(0, rare);
        return ids(query.all(chosen.map((w) => `"${w}"`).join(' OR '), 5));
      },
      reopen() {
        const before = performance.now();
        const again = new DatabaseSync(file, { readOnly: true });
        again.prepare('SELECT rowid FROM lines WHERE lines MATCH ? LIMIT 1').all('"the"');
        return { ms: performance.now() - before, bytes: statSync(file).size };
      },
    };
  };

/** All text in a row, and the line at a place. */
function inOne(lines: readonly string[]): { all: string; lineAt: (at: number) => number } {
  const starts = new Float64Array(lines.length);
  let length = 0;
  lines.forEach((l, i) => {
    starts[i] = length;
    length += l.length + 1;
  });
  const lineAt = (at: number) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const mid = (low + high) >>> 1;
      if (starts[mid]! <= at) low = mid + 1;
      else high = mid;
    }
    return low - 1;
  };
  return { all: lines.join('\n'), lineAt };
}

const approxStringMatch: Make = (lines, n) => {
  const { all, lineAt } = inOne(lines);
  return {
    asks: (kind) => (kind === 'anchoring' ? few(n, 6, 2) : 0),
    ask: (_, text) => {
      const found = search(all, text, Math.ceil(text.length * 0.25)).sort((a, b) => a.errors - b.errors);
      return found.slice(0, 1).map((m) => lines[lineAt(m.start)]!);
    },
  };
};

const diffMatchPatch: Make = (lines, n) => {
  const { all, lineAt } = inOne(lines);
  const dmp = new DiffMatchPatch();
  dmp.Match_Distance = all.length * 2;
  dmp.Match_Threshold = 0.4;
  return {
    asks: (kind) => (kind === 'anchoring' ? few(n, 2, 1) : 0),
    // Its matcher takes at most 32 characters.
    ask: (_, text) => {
      const at = dmp.match_main(all, text.slice(0, 32), 0);
      return at < 0 ? [] : [lines[lineAt(at)]!];
    },
  };
};

/** In the order of their turn. */
export const peers: readonly (readonly [name: string, make: Make])[] = [
  ['SQLite FTS5', fts5(0)],
  ['SQLite FTS5, 4 rarest words', fts5(4)],
  ['FlexSearch', flexSearch],
  ['MiniSearch', miniSearch],
  ['approx-string-match', approxStringMatch],
  ['diff-match-patch', diffMatchPatch],
];
