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

/** Slope and intercept that turn a linear score into a probability (Platt 1999), the slope not negative. */
export function fitPlatt(
  scores: readonly number[],
  labels: readonly number[],
): { slope: number; intercept: number } {
  let [slope, intercept] = [1, 0];
  // Newton's method on two parameters.
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-9, 0, 1e-9];
    scores.forEach((s, i) => {
      const p = 1 / (1 + Math.exp(-(slope * s + intercept)));
      const e = p - labels[i]!;
      const v = p * (1 - p);
      g0 += e * s;
      g1 += e;
      h00 += v * s * s;
      h01 += v * s;
      h11 += v;
    });
    const det = h00 * h11 - h01 * h01 || 1e-9;
    slope -= (h11 * g0 - h01 * g1) / det;
    intercept -= (h00 * g1 - h01 * g0) / det;
  }
  return { slope: Math.max(0, slope), intercept };
}
