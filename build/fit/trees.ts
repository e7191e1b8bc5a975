/** Fits boosted trees (see src/match/claim/trees.ts) and looks how they do on groups that they were not fitted on. The same rows give the same trees. */
import { likelihoodOf, type Tree, type Trees } from '../../src/match/claim/trees.js';

/** A row to fit on: its features, whether it is one of those sought, and of which group it is. */
export interface FitRow {
  readonly x: readonly number[];
  readonly y: 0 | 1;
  /** Rows of one group (an author) are never on both sides of a split. */
  readonly group: string;
  /** How much it counts; 1 where nothing is said. */
  readonly weight?: number;
}

export interface FitOptions {
  readonly trees: number;
  /** How much of each tree's correction is taken. */
  readonly rate: number;
  /** Rows that a leaf must have. */
  readonly leastRows: number;
  /** Weight of the leaf's square in its value. */
  readonly l2: number;
  /** By feature, 1 where the likelihood may only rise with it, -1 where only fall; 0 or absent: either. */
  readonly monotone?: Readonly<Record<string, 1 | -1 | 0>>;
}

export const defaultOptions: FitOptions = { trees: 100, rate: 0.06, leastRows: 25, l2: 5 };

const depth = 3;
const rounded = (v: number) => Number(v.toPrecision(4));

/** Greedy trees of three splits deep, each fitted to what those before it left (Friedman 2001; leaves by Newton's step, as XGBoost, Chen and Guestrin 2016). */
export function fitTrees(
  features: readonly string[],
  rows: readonly FitRow[],
  options: FitOptions = defaultOptions,
): Trees {
  const n = rows.length;
  const weight = rows.map((r) => r.weight ?? 1);
  const total = weight.reduce((s, w) => s + w, 0);
  const share = rows.reduce((s, r, i) => s + r.y * weight[i]!, 0) / total;
  const base = rounded(Math.log(share / (1 - share)));
  const score = new Float64Array(n).fill(base);
  const order = features.map((_, f) =>
    rows.map((_r, i) => i).sort((a, b) => rows[a]!.x[f]! - rows[b]!.x[f]!),
  );
  const direction = features.map((f) => options.monotone?.[f] ?? 0);
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    const g = new Float64Array(n);
    const h = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      g[i] = weight[i]! * (rows[i]!.y - p);
      h[i] = weight[i]! * p * (1 - p);
    }
    const nodeOf = new Int32Array(n);
    const tree: [number[], (number | null)[], number[]] = [[], [], []];
    /** How far each node's value may go, so that no split below turns a monotone one round. */
    const range: [number, number][] = [[-Infinity, Infinity]];
    for (let node = 0; node < 2 ** depth - 1; node++) {
      const [low, high] = range[node]!;
      const split = bestSplit(rows, order, g, h, nodeOf, node, direction, range[node]!, options);
      tree[0].push(split?.feature ?? 0);
      tree[1].push(split ? split.bound : null);
      const d = split ? direction[split.feature]! : 0;
      const mid = split ? (split.left + split.right) / 2 : 0;
      range[2 * node + 1] =
        d > 0 ? [low, Math.min(high, mid)] : d < 0 ? [Math.max(low, mid), high] : [low, high];
      range[2 * node + 2] =
        d > 0 ? [Math.max(low, mid), high] : d < 0 ? [low, Math.min(high, mid)] : [low, high];
      for (let i = 0; i < n; i++) {
        if (nodeOf[i] !== node) continue;
        nodeOf[i] = split && rows[i]!.x[split.feature]! > split.bound ? 2 * node + 2 : 2 * node + 1;
      }
    }
    for (let leaf = 0; leaf < 2 ** depth; leaf++) {
      const node = 2 ** depth - 1 + leaf;
      let [sg, sh] = [0, 0];
      for (let i = 0; i < n; i++) if (nodeOf[i] === node) [sg, sh] = [sg + g[i]!, sh + h[i]!];
      tree[2].push(rounded(options.rate * within(sg / (sh + options.l2), range[node]!)));
    }
    for (let i = 0; i < n; i++) score[i]! += tree[2][nodeOf[i]! - (2 ** depth - 1)]!;
    trees.push(tree);
  }
  return { features, base, trees };
}

const within = (v: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, v));

interface Split {
  readonly feature: number;
  readonly bound: number;
  readonly left: number;
  readonly right: number;
}

function bestSplit(
  rows: readonly FitRow[],
  order: readonly (readonly number[])[],
  g: Float64Array,
  h: Float64Array,
  nodeOf: Int32Array,
  node: number,
  direction: readonly number[],
  range: readonly [number, number],
  { leastRows, l2 }: FitOptions,
): Split | undefined {
  const inside = order[0]!.filter((i) => nodeOf[i] === node);
  if (inside.length < 2 * leastRows) return undefined;
  const allG = inside.reduce((sum, i) => sum + g[i]!, 0);
  const allH = inside.reduce((sum, i) => sum + h[i]!, 0);
  const leafOf = (sg: number, sh: number) => within(sg / (sh + l2), range);
  const gainOf = (sg: number, sh: number) => {
    const v = leafOf(sg, sh);
    return 2 * sg * v - (sh + l2) * v * v;
  };
  let best: (Split & { gain: number }) | undefined;
  for (let f = 0; f < order.length; f++) {
    const sorted = order[f]!.filter((i) => nodeOf[i] === node);
    let [sg, sh] = [0, 0];
    for (let k = 0; k + 1 < sorted.length; k++) {
      const i = sorted[k]!;
      sg += g[i]!;
      sh += h[i]!;
      const [a, b] = [rows[i]!.x[f]!, rows[sorted[k + 1]!]!.x[f]!];
      if (a === b || k + 1 < leastRows || sorted.length - k - 1 < leastRows) continue;
      const [left, right] = [leafOf(sg, sh), leafOf(allG - sg, allH - sh)];
      if (direction[f]! * (right - left) < 0) continue;
      const gain = gainOf(sg, sh) + gainOf(allG - sg, allH - sh) - gainOf(allG, allH);
      if (gain > 1e-6 && gain > (best?.gain ?? 0)) {
        const bound = rounded((a + b) / 2);
        // A bound that rounding has moved onto a value, or past it, would send rows elsewhere than they were counted.
        best = { feature: f, bound: bound >= a && bound < b ? bound : a, left, right, gain };
      }
    }
  }
  return best;
}

/** Of each row how likely it is one of those sought, by trees fitted without its group's fold. Rows for which `isFitted` is false are only looked at. */
export function crossValidated(
  features: readonly string[],
  rows: readonly FitRow[],
  isFitted: (row: FitRow, index: number) => boolean = () => true,
  options: FitOptions = defaultOptions,
  folds = 10,
): number[] {
  const groups = [...new Set(rows.map((r) => r.group))].sort();
  const foldOf = new Map(groups.map((g, i) => [g, i % folds]));
  const p = rows.map(() => 0);
  for (let f = 0; f < folds; f++) {
    const model = fitTrees(
      features,
      rows.filter((r, i) => foldOf.get(r.group) !== f && isFitted(r, i)),
      options,
    );
    rows.forEach((r, i) => {
      if (foldOf.get(r.group) === f) p[i] = likelihoodOf(model, r.x);
    });
  }
  return p;
}

/** The module that has fitted trees as data. */
export function asModule(name: string, about: string, model: Trees): string {
  const number = (v: number | null) => (v === null ? 'null' : String(v));
  const list = (all: readonly (number | null)[]) => `[${all.map(number).join(', ')}]`;
  return [
    '// Written by a script of build/fit; do not edit.',
    "import type { Trees } from '../../claim/trees.js';",
    '',
    '/**',
    ...about.split('\n').map((l) => ` * ${l}`),
    ' */',
    `export const ${name}: Trees = {`,
    `  features: [${model.features.map((f) => `'${f}'`).join(', ')}],`,
    `  base: ${model.base},`,
    '  // biome-ignore format: a tree a line',
    '  trees: [',
    ...model.trees.map(([f, b, v]) => `    [${list(f)}, ${list(b)}, ${list(v)}],`),
    '  ],',
    '};',
    '',
  ].join('\n');
}
