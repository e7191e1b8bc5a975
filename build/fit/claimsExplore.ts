import { analyseText } from '../../src/match/claim/analyse.js';
import { featureNames } from '../../src/match/claim/features.js';
import { claimSets, corpusOf, readClaims } from './claimsData.js';
import type { FitRow } from './claimsLogistic.js';
import { fitLogistic, linear } from './claimsLogistic.js';
import { auc } from './claimsStatistics.js';

// Prints how well each feature alone ranks the claims of each set (mean over a claim's sentences, and the least),
// then the fitted score: cross-validated by document, with each set left out, and without each feature.
const dataDir = process.argv[2] ?? '../shared/data';
const sets = Object.keys(claimSets) as (keyof typeof claimSets)[];
const table: Record<string, Record<string, string>> & { ms: Record<string, string> } = { ms: {} };
const rows: (FitRow & { doc: string; fold: number })[] = [];
const hash = (s: string) => [...s].reduce((h, c) => (h * 31 + c.charCodeAt(0)) >>> 0, 7);
for (const set of sets) {
  const claims = readClaims(dataDir, set);
  if (!claims) continue;
  const t0 = performance.now();
  let n = 0;
  const all = claims.map((r) => {
    const corpus = corpusOf(r.source);
    const found = analyseText(corpus, r.claim);
    n += found.length;
    return found.map((f) => f.analysis.features);
  });
  const labels = claims.map((r) => r.label);
  for (const f of featureNames) {
    const mean = all.map((fs) => fs.reduce((a, x) => a + x[f], 0) / fs.length);
    const least = all.map((fs) => Math.min(...fs.map((x) => x[f])));
    table[f] ??= {};
    table[f][set] = `${auc(mean, labels).toFixed(3)} ${auc(least, labels).toFixed(3)}`;
  }
  claims.forEach((r, i) => {
    const fs = all[i]!;
    const x = featureNames.map((f) => {
      const v = fs.map((y) => y[f]);
      return 0.5 * (v.reduce((a, b) => a + b, 0) / v.length) + 0.5 * Math.min(...v);
    });
    rows.push({ x, y: r.label, set, doc: r.doc, fold: hash(r.doc) % 5 });
  });
  table.ms[set] = ((performance.now() - t0) / n).toFixed(2);
}
console.table(table);

const only = (set: string, keep: readonly number[]) =>
  rows.filter((r) => r.set === set).map((r) => ({ ...r, x: keep.map((k) => r.x[k]!) }));
function evaluate(keep: readonly number[]): Record<string, string> {
  const x = rows.map((r) => ({ ...r, x: keep.map((k) => r.x[k]!) }));
  const w = [0, 1, 2, 3, 4].map((f) => fitLogistic(x.filter((r) => r.fold !== f)));
  const line: Record<string, string> = {};
  let sum = 0;
  let out = 0;
  for (const set of sets) {
    const mine = only(set, keep);
    const cv = auc(
      mine.map((r) => linear(w[r.fold]!, r.x)),
      mine.map((r) => r.y),
    );
    const transfer = fitLogistic(x.filter((r) => r.set !== set));
    const lo = auc(
      mine.map((r) => linear(transfer, r.x)),
      mine.map((r) => r.y),
    );
    line[set] = `${cv.toFixed(3)} ${lo.toFixed(3)}`;
    sum += cv / sets.length;
    out += lo / sets.length;
  }
  line.mean = `${sum.toFixed(4)} ${out.toFixed(4)}`;
  return line;
}
const every = featureNames.map((_, k) => k);
const result: Record<string, Record<string, string>> = { all: evaluate(every) };
for (const subset of process.argv.slice(4)) {
  const names = subset.split(',');
  result[subset.slice(0, 60)] = evaluate(every.filter((k) => names.includes(featureNames[k]!)));
}
if (process.argv[3] !== 'quick') {
  for (const k of every) result[`without ${featureNames[k]}`] = evaluate(every.filter((o) => o !== k));
}
console.table(result);
const w = fitLogistic(rows);
console.log(featureNames.map((f, k) => `${f} ${w[k]!.toFixed(2)}`).join(', '));
