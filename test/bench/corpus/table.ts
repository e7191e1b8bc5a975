import type { Said } from './contestants.js';
import type { Result } from './corpus.js';

/** Rows that are figures, by the names that they have where they are measured. */
const figures = ['build', 'open', 'memory, index open', 'memory, after all questions', 'index on disk'];

/** All results as a table in Markdown: `p50; p95 (hits)` in milliseconds for questions, and of how many questions where few. */
export function table(prepared: Result, results: readonly Result[], cap: number): string {
  const tasks = [
    ...new Set(results.flatMap((r) => r.said.flatMap((s) => (s.kind === 'answers' ? [s.task] : [])))),
  ];
  const rows: string[][] = [['', ...results.map((r) => r.name)]];
  rows.push(rows[0]!.map(() => '---'));
  for (const task of tasks) rows.push([task, ...results.map((r) => answersOf(r, task, cap))]);
  for (const name of figures) {
    rows.push([
      name,
      ...results.map((r, i) => (i === 0 ? (ownFigure(prepared, r, name) ?? '') : figureOf(r, name, cap))),
    ]);
  }
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function answersOf(r: Result, task: string, cap: number): string {
  const s = r.said.find((x) => x.kind === 'answers' && x.task === task);
  if (s?.kind !== 'answers') return missing(r, cap);
  const few = s.n < 100 ? `, n = ${s.n}` : '';
  return `${rounded(s.p50)}; ${rounded(s.p95)} (${Number(s.hits.toFixed(3))}${few})`;
}

function figureOf(r: Result, name: string, cap: number): string {
  const value = figureIn(r, name);
  if (value === undefined) return name === 'build' ? missing(r, cap) : '';
  const resident = figureIn(r, `${name}, resident`);
  return `${written(value)}${resident === undefined ? '' : ` (resident ${written(resident)})`}`;
}

function ownFigure(prepared: Result, r: Result, name: string): string | undefined {
  if (name === 'index on disk')
    return written(figureIn(prepared, 'index on disk, texts in it, MB') ?? { value: 0, unit: 'MB' }, 'MB');
  if (name !== 'build') return figureOf(r, name, 0);
  const parts = prepared.said.filter((s) => s.kind === 'figure' && /^(?:read|index them|write)/.test(s.name));
  return parts.map((s) => (s.kind === 'figure' ? `${s.name} ${written(s)}` : '')).join(', ');
}

const figureIn = (r: Result, name: string): Extract<Said, { kind: 'figure' }> | undefined =>
  r.said.find((s): s is Extract<Said, { kind: 'figure' }> => s.kind === 'figure' && s.name === name);

function written({ value, unit }: { readonly value: number; readonly unit: string }, as = unit): string {
  if (as === 'ms' && value >= 1000) return `${(value / 1000).toFixed(1)} s`;
  return `${rounded(value)} ${as}`;
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** Never silence: why there is nothing. */
function missing({ ended }: Result, cap: number): string {
  if (ended === 'over the cap') return `over the cap of ${cap} s`;
  return ended === 'failed' ? 'failed' : 'cannot';
}
