/** Area under the ROC curve: how often a supported row scores above one that is not, ties half. */
export function auc(scores: readonly number[], labels: readonly number[]): number {
  const order = scores.map((s, i) => ({ s, y: labels[i]! })).sort((a, b) => a.s - b.s);
  let rankSum = 0;
  let positives = 0;
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j]!.s === order[i]!.s) j++;
    for (let k = i; k < j; k++) {
      if (order[k]!.y === 1) {
        rankSum += (i + 1 + j) / 2;
        positives++;
      }
    }
    i = j;
  }
  const negatives = order.length - positives;
  return positives === 0 || negatives === 0
    ? Number.NaN
    : (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Mean of the two rates of right answers at a threshold (`score >= threshold` says supported). */
export function balancedAccuracy(
  scores: readonly number[],
  labels: readonly number[],
  threshold: number,
): number {
  let [tp, p, tn, n] = [0, 0, 0, 0];
  scores.forEach((s, i) => {
    if (labels[i] === 1) {
      p++;
      if (s >= threshold) tp++;
    } else {
      n++;
      if (s < threshold) tn++;
    }
  });
  return (tp / p + tn / n) / 2;
}

/** How far a score may be off, in standard deviations of all scores, for {@link steadyThreshold}. */
const blur = 0.3;

/**
 * The threshold with the best {@link balancedAccuracy} if each score were a little uncertain (logistic, a third of the scores' spread): of
 * few rows the very best place is chance, and another row moves it far.
 */
export function steadyThreshold(scores: readonly number[], labels: readonly number[]): number {
  const n = scores.length;
  const mean = scores.reduce((a, s) => a + s, 0) / n;
  const spread = Math.sqrt(scores.reduce((a, s) => a + (s - mean) ** 2, 0) / n);
  if (!(spread > 0)) return mean;
  const positives = labels.filter((y) => y === 1).length;
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  const steps = 200;
  let best = mean;
  let value = -1;
  for (let k = 0; k <= steps; k++) {
    const t = low + ((high - low) * k) / steps;
    const b = scores.reduce((sum, s, i) => {
      const passes = 1 / (1 + Math.exp((-1.7 * (s - t)) / (blur * spread)));
      return sum + (labels[i] === 1 ? passes / positives : (1 - passes) / (n - positives));
    }, 0);
    if (b > value) [best, value] = [t, b];
  }
  return best;
}

/** A stream of numbers in [0, 1), the same at every run (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** 95% bootstrap interval of a statistic, whole documents drawn (rows of one document are not independent). */
export function bootstrap(
  docs: readonly string[],
  statistic: (rows: readonly number[]) => number,
  rounds = 400,
): { low: number; high: number } {
  const byDoc = new Map<string, number[]>();
  docs.forEach((d, i) => {
    byDoc.set(d, [...(byDoc.get(d) ?? []), i]);
  });
  const groups = [...byDoc.values()];
  const random = randomFrom(7);
  const values: number[] = [];
  for (let r = 0; r < rounds; r++) {
    const rows: number[] = [];
    for (let k = 0; k < groups.length; k++) rows.push(...groups[Math.floor(random() * groups.length)]!);
    const v = statistic(rows);
    if (!Number.isNaN(v)) values.push(v);
  }
  values.sort((a, b) => a - b);
  const at = (q: number) => values[Math.min(values.length - 1, Math.floor(q * values.length))] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}

/** Mean distance between score and observed rate over ten equal bins, weighted by rows (expected calibration error). */
export function calibrationError(scores: readonly number[], labels: readonly number[], bins = 10): number {
  let error = 0;
  for (let b = 0; b < bins; b++) {
    const rows = scores
      .map((s, i) => ({ s, y: labels[i]! }))
      .filter(({ s }) => Math.min(bins - 1, Math.floor(s * bins)) === b);
    if (rows.length === 0) continue;
    const mean = (f: (r: { s: number; y: number }) => number) =>
      rows.reduce((a, r) => a + f(r), 0) / rows.length;
    error += (rows.length / scores.length) * Math.abs(mean((r) => r.s) - mean((r) => r.y));
  }
  return error;
}
