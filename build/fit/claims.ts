/**
 * Fits the claim scorer on the development sets and writes src/match/claim/weights.ts: weights of the features,
 * calibration, thresholds. Every figure that it prints is cross-validated by document, or of a set left out.
 *
 * Run from the root: node_modules/.bin/esbuild build/fit/claims.ts --bundle --platform=node --format=esm
 *   --outfile=/tmp/fit.mjs && node /tmp/fit.mjs [DATA_DIR] [--write]
 */
import { writeFileSync } from 'node:fs';
import { analyseText } from '../../src/match/claim/analyse.js';
import type { Features } from '../../src/match/claim/features.js';
import { featureNames } from '../../src/match/claim/features.js';
import { onCurve, rawTogether } from '../../src/match/claim/score.js';
import { claimSets, corpusOf, readClaims } from './claimsData.js';
import { fitCurve, fitLogistic, linear } from './claimsLogistic.js';
import { auc, balancedAccuracy, calibrationError } from './claimsStatistics.js';

interface Row {
  readonly set: string;
  readonly doc: string;
  readonly fold: number;
  readonly y: number;
  readonly sentences: readonly Features[];
  readonly x: readonly number[];
}

const dataDir = process.argv[2] ?? '../shared/data';
const folds = 5;
const sets = Object.keys(claimSets) as (keyof typeof claimSets)[];
const hash = (s: string) => [...s].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7);

const rows: Row[] = sets.flatMap((set) =>
  (readClaims(dataDir, set) ?? []).map((r) => {
    const sentences = analyseText(corpusOf(r.source), r.claim).map((s) => s.analysis.features);
    const x = featureNames.map((f) => rawTogether(sentences.map((s) => s[f])));
    return { set, doc: r.doc, fold: hash(r.doc) % folds, y: r.label, sentences, x };
  }),
);
if (rows.length === 0) throw new Error(`No claims in ${dataDir}/claims`);

const score = (w: readonly number[], r: Row) =>
  rawTogether(
    r.sentences.map((s) =>
      linear(
        w,
        featureNames.map((f) => s[f]),
      ),
    ),
  );
const byFold = Array.from({ length: folds }, (_, f) => fitLogistic(rows.filter((r) => r.fold !== f)));
const bySet = new Map(sets.map((s) => [s as string, fitLogistic(rows.filter((r) => r.set !== s))]));
const raw = rows.map((r) => score(byFold[r.fold]!, r));
const left = rows.map((r) => score(bySet.get(r.set)!, r));
const labels = rows.map((r) => r.y);
const of = <T>(set: string, values: readonly T[]) => values.filter((_, i) => rows[i]!.set === set);

// Calibrated on rows of other documents: slope and intercept by fold, on the fold's own out-of-fold scores.
const curve = fitCurve(raw, labels);
const curveByFold = Array.from({ length: folds }, (_, f) => {
  const others = rows.map((_r, k) => k).filter((k) => rows[k]!.fold !== f);
  return fitCurve(
    others.map((k) => raw[k]!),
    others.map((k) => labels[k]!),
  );
});
const p = raw.map((s, i) => onCurve(curveByFold[rows[i]!.fold]!, s));
const table: Record<string, Record<string, string>> = {};
for (const set of sets) {
  table[set] = {
    n: String(of(set, labels).length),
    'AUC cv': auc(of(set, raw), of(set, labels)).toFixed(3),
    'AUC left out': auc(of(set, left), of(set, labels)).toFixed(3),
    ECE: calibrationError(of(set, p), of(set, labels)).toFixed(3),
  };
}
console.table(table);
console.log('calibration error, all sets pooled', calibrationError(p, labels).toFixed(3));
console.table(
  Array.from({ length: 10 }, (_, b) => {
    const bin = p
      .map((s, i) => ({ s, y: labels[i]! }))
      .filter(({ s }) => Math.min(9, Math.floor(s * 10)) === b);
    const mean = (f: (v: { s: number; y: number }) => number) =>
      bin.length === 0 ? '' : (bin.reduce((a, v) => a + f(v), 0) / bin.length).toFixed(2);
    return { n: bin.length, score: mean((v) => v.s), supported: mean((v) => v.y) };
  }),
);
console.table(
  [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6].map((t) => ({
    threshold: t,
    ...Object.fromEntries(
      sets.map((set) => {
        const [s, y] = [of(set, p), of(set, labels)];
        const kept = s.filter((v, i) => y[i] === 1 && v >= t).length / y.filter((v) => v === 1).length;
        const caught = s.filter((v, i) => y[i] === 0 && v < t).length / y.filter((v) => v === 0).length;
        return [set, `${kept.toFixed(2)} ${caught.toFixed(2)} ${balancedAccuracy(s, y, t).toFixed(3)}`];
      }),
    ),
  })),
);

const w = fitLogistic(rows);
const features = Object.fromEntries(featureNames.map((f, k) => [f, Number(w[k]!.toFixed(4))]));
console.log(features, curve);
if (process.argv.includes('--write')) {
  const counts = sets.map((s) => `${s} ${of(s, labels).length}`).join(', ');
  writeFileSync(
    'src/match/claim/weights.ts',
    `// Written by build/fit/claims.ts; do not edit.
import type { Features } from './features.js';

/**
 * Weights of the features (none negative) and calibration, fitted on ${rows.length} labelled claims of five
 * public sets (development halves: ${counts}), the sets counting alike.
 * Cross-validated by document: AUC ${sets.map((s) => `${s} ${auc(of(s, raw), of(s, labels)).toFixed(3)}`).join(', ')}.
 */
export const weights: {
  readonly features: Readonly<Record<keyof Features, number>>;
  /** Raw score and the share of rows around it that people judged supported; straight between. */
  readonly curve: readonly (readonly [raw: number, rate: number])[];
} = {
  features: ${JSON.stringify(features)},
  curve: ${JSON.stringify(curve)},
};
`,
  );
}
