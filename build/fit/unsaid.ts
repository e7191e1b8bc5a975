/**
 * Fits the model that tells claims which no line bears out (src/match/claim/unsaid.ts) on the drafts of test/fixtures, and prints how it does on authors that it was
 * not fitted on, beside what is told now.
 *
 * Run from the root: node_modules/.bin/esbuild build/fit/unsaid.ts --bundle --platform=node --format=esm
 *   --outfile=out/unsaid.mjs && node out/unsaid.mjs [--write] [--list]
 */
import { writeFileSync } from 'node:fs';
import { analyseClaim } from '../../src/match/claim/analyse.js';
import { unsaidFeatures, unsaidRow } from '../../src/match/claim/unsaid.js';
import { claimMatch } from '../../src/match/claim.js';
import { auc } from './claimsStatistics.js';
import { type DraftClaim, draftClaims } from './drafts.js';
import { asModule, crossValidated, defaultOptions, fitTrees } from './trees.js';

/** Kinds that are no statements of their own: what is wrong there is a quotation, or its citation. */
const quoted = /^(?:misattributed|altered|spliced|unknown-quotation|claim)$/;
/** What no line has as a rule; of other kinds those are sought that too little of is covered. */
const sought = /^(?:invention|number|date)$/;
const options = { ...defaultOptions, trees: 120, rate: 0.06 };

const isRight = ({ kind }: DraftClaim) => kind === 'ok' || kind === 'own';
const rows = draftClaims().flatMap((claim) => {
  // Of what only may be nothing is said; what is contradicted is told as that.
  if (claim.claimKind !== 'claim' || quoted.test(claim.kind)) return [];
  const hints = claim.before === undefined ? {} : { before: claim.before };
  const analysis = analyseClaim(claim.corpus, claim.text, hints);
  const match = claimMatch(analysis);
  if (match.verdict === 'contradicted') return [];
  const isFitted = isRight(claim) || sought.test(claim.kind) || match.verdict === 'unsupported';
  const y: 0 | 1 = isRight(claim) ? 0 : 1;
  const x = unsaidRow(analysis, match.score);
  return [{ x, y, group: claim.author, claim, match, isFitted, best: analysis.bundle.lines[0] }];
});
const isFitted = (_: unknown, i: number) => rows[i]!.isFitted;
const p = crossValidated(unsaidFeatures, rows, isFitted, options, 6);
const of = (is: (i: number) => boolean) => {
  const kinds: Record<string, number> = {};
  rows.forEach(({ claim: { kind } }, i) => {
    if (is(i)) kinds[kind] = (kinds[kind] ?? 0) + 1;
  });
  const { ok = 0, own = 0, invention = 0, number = 0, date = 0, ...others } = kinds;
  const other = Object.values(others).reduce((a, b) => a + b, 0);
  return {
    ok,
    own,
    invention,
    number,
    date,
    other,
    right: (invention + number + date + other) / (ok + own + invention + number + date + other),
  };
};
const both = rows.flatMap(({ claim: { kind } }, i) =>
  isRight(rows[i]!.claim) || kind === 'invention' ? [i] : [],
);
console.log(
  `${rows.length} claims, ${rows.filter((r) => r.isFitted).length} fitted on; AUC of inventions ${auc(
    both.map((i) => p[i]!),
    both.map((i) => rows[i]!.y),
  ).toFixed(3)}`,
);
const isUnsupported = (i: number) => rows[i]!.match.verdict === 'unsupported' && !rows[i]!.match.isQuiet;
console.table({
  'told now': of((i) => isUnsupported(i) && !rows[i]!.match.isDoubtful),
  'information now': of((i) => isUnsupported(i) && rows[i]!.match.isDoubtful === true),
  ...Object.fromEntries(
    [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85].map((from) => [
      `from ${from}`,
      of((i) => p[i]! >= from),
    ]),
  ),
});
if (process.argv.includes('--list')) {
  const order = rows.map((_, i) => i).sort((a, b) => p[b]! - p[a]!);
  for (const i of order) {
    const { claim, match, x } = rows[i]!;
    if (p[i]! < 0.35) break;
    if (!isRight(claim)) continue;
    console.log(
      `${p[i]!.toFixed(2)} ${claim.kind} ${claim.draft} ${match.verdict} ${match.score.toFixed(2)} | ${claim.text} | ${unsaidFeatures.map((f, k) => `${f}=${Number(x[k]!.toFixed(2))}`).join(' ')}`,
    );
  }
}
if (process.argv.includes('--write')) {
  const fitted = rows.filter((r) => r.isFitted);
  const about = `Tells a claim that no line bears out (see unsaid.ts).\nFitted on ${fitted.length} claims of ${new Set(rows.map((r) => r.claim.draft)).size} drafts.`;
  writeFileSync(
    'src/match/data/fitted/unsaid.ts',
    asModule('unsaid', about, fitTrees(unsaidFeatures, fitted, options)),
  );
}
