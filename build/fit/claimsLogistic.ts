/** One row to fit on: features, label, and the set it is from (each set gets its own intercept while fitting). */
export interface FitRow {
  readonly x: readonly number[];
  readonly y: number;
  readonly set: string;
}

/**
 * Logistic regression with weights that cannot be negative (so that the score rises with every feature), a small
 * ridge, and an intercept for each set: sets differ in how many of their claims are supported, and a pooled
 * intercept would let features that merely tell the sets apart take weight. Sets count alike. Projected gradient
 * on standardised features; deterministic.
 */
export function fitLogistic(rows: readonly FitRow[], ridge = 0.01, steps = 600): number[] {
  const d = rows[0]!.x.length;
  const sets = [...new Set(rows.map((r) => r.set))];
  const n = new Map(sets.map((s) => [s, rows.filter((r) => r.set === s).length]));
  const mean = Array.from({ length: d }, (_, k) => rows.reduce((a, r) => a + r.x[k]!, 0) / rows.length);
  const scale = Array.from(
    { length: d },
    (_, k) => Math.sqrt(rows.reduce((a, r) => a + (r.x[k]! - mean[k]!) ** 2, 0) / rows.length) || 1,
  );
  const z = rows.map((r) => r.x.map((v, k) => (v - mean[k]!) / scale[k]!));
  const w = new Array<number>(d).fill(0.1);
  const bias = new Map(sets.map((s) => [s, 0]));
  for (let step = 0; step < steps; step++) {
    const rate = 0.8 / (1 + step / 200);
    const gradient = w.map((v) => ridge * v);
    const biasGradient = new Map(sets.map((s) => [s, 0]));
    rows.forEach((r, i) => {
      let s = bias.get(r.set)!;
      for (let k = 0; k < d; k++) s += w[k]! * z[i]![k]!;
      const error = (1 / (1 + Math.exp(-s)) - r.y) / n.get(r.set)! / sets.length;
      for (let k = 0; k < d; k++) gradient[k]! += error * z[i]![k]!;
      biasGradient.set(r.set, biasGradient.get(r.set)! + error * sets.length);
    });
    for (let k = 0; k < d; k++) w[k] = Math.max(0, w[k]! - rate * gradient[k]!);
    for (const s of sets) bias.set(s, bias.get(s)! - rate * biasGradient.get(s)!);
  }
  const raw = w.map((v, k) => v / scale[k]!);
  // Of unit sum, so that scores of several fits can be ranked together.
  const sum = raw.reduce((a, b) => a + b, 0) || 1;
  return raw.map((v) => v / sum);
}

/** Score before calibration. */
export function linear(w: readonly number[], x: readonly number[]): number {
  return x.reduce((a, v, k) => a + v * w[k]!, 0);
}

/** Raw score and rate at one place of a calibration curve. */
export type Knot = readonly [raw: number, rate: number];

/**
 * Calibration as a rising curve of straight pieces: rates of equal bins of the ranked scores, made monotone by
 * pooling neighbours (Ayer et al. 1955), a little smoothed towards the mean of all so that no end is 0 or 1.
 */
export function fitCurve(scores: readonly number[], labels: readonly number[], bins = 14): Knot[] {
  const order = scores.map((s, i) => ({ s, y: labels[i]! })).sort((a, b) => a.s - b.s);
  const mean = labels.reduce((a, b) => a + b, 0) / labels.length;
  let pools: { s: number; y: number; n: number }[] = [];
  for (let b = 0; b < bins; b++) {
    const rows = order.slice(
      Math.floor((b * order.length) / bins),
      Math.floor(((b + 1) * order.length) / bins),
    );
    if (rows.length === 0) continue;
    pools.push({
      s: rows.reduce((a, r) => a + r.s, 0) / rows.length,
      y: (rows.reduce((a, r) => a + r.y, 0) + 2 * mean) / (rows.length + 2),
      n: rows.length,
    });
  }
  for (let i = 0; i + 1 < pools.length; ) {
    const [a, b] = [pools[i]!, pools[i + 1]!];
    if (a.y <= b.y && a.s < b.s) {
      i++;
      continue;
    }
    const n = a.n + b.n;
    const joined = { s: (a.s * a.n + b.s * b.n) / n, y: (a.y * a.n + b.y * b.n) / n, n };
    pools = [...pools.slice(0, i), joined, ...pools.slice(i + 2)];
    i = Math.max(0, i - 1);
  }
  // From nothing at 0 to the rate of the highest bin at 1.
  const knots = pools.map((k): Knot => [Number(k.s.toFixed(4)), Number(k.y.toFixed(4))]);
  const last = knots.at(-1)!;
  return [[0, 0], ...knots, ...(last[0] < 1 ? [[1, Math.min(0.98, last[1] + 0.02)] as const] : [])];
}
