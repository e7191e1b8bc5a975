import { analyseClaim } from '../../src/match/claim/analyse.js';
import { featureNames } from '../../src/match/claim/features.js';
import { claimSentences } from '../../src/match/claim/sentences.js';
import { claimSets, corpusOf, readClaims } from './claimsData.js';
import { auc } from './claimsStatistics.js';

// Prints how well each feature alone ranks the claims of each set: mean over a claim's sentences, and the least.
const dataDir = process.argv[2] ?? '../shared/data';
const table: Record<string, Record<string, string>> = {};
for (const set of Object.keys(claimSets) as (keyof typeof claimSets)[]) {
  const rows = readClaims(dataDir, set);
  if (!rows) continue;
  const t0 = performance.now();
  let n = 0;
  const all = rows.map((r) => {
    const corpus = corpusOf(r.source);
    return claimSentences(r.claim).map((s) => {
      n++;
      return analyseClaim(corpus, r.claim.slice(s.start, s.end), []).features;
    });
  });
  const ms = (performance.now() - t0) / n;
  const labels = rows.map((r) => r.label);
  for (const f of featureNames) {
    const mean = auc(
      all.map((fs) => fs.reduce((a, x) => a + x[f], 0) / fs.length),
      labels,
    );
    const least = auc(
      all.map((fs) => Math.min(...fs.map((x) => x[f]))),
      labels,
    );
    table[f] ??= {};
    table[f][set] = `${mean.toFixed(3)} ${least.toFixed(3)}`;
  }
  table['ms'] ??= {};
  table['ms'][set] = ms.toFixed(2);
}
console.table(table);
