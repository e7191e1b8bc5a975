/**
 * Fits the models of the detectors that are fitted (src/match/data/fitted) on the drafts of test/fixtures, and prints how they do on authors that they were not
 * fitted on: of sentences above a likelihood, how many are wrong and how many right, and of those how many nothing tells of now.
 *
 * Run from the root: node_modules/.bin/esbuild build/fit/detectors.ts --bundle --platform=node --format=esm
 *   --outfile=out/detectors.mjs && node out/detectors.mjs NAME [--write] [--list]
 */
import { writeFileSync } from 'node:fs';
import { analyseClaim, type ClaimAnalysis } from '../../src/match/claim/analyse.js';
import { nameFeatures, nameRows } from '../../src/match/claim/nameElsewhere.js';
import { conflictRow, conflictWeighed } from '../../src/match/claim/weighConflicts.js';
import { auc } from './claimsStatistics.js';
import { type DraftClaim, draftClaims } from './drafts.js';
import { asModule, crossValidated, defaultOptions, type FitOptions, fitTrees } from './trees.js';

/** What one detector looks at in a claim: things that may be wrong, each with its features and what it is, to be read by who looks. */
export interface Looked {
  readonly features: readonly number[];
  readonly what: string;
}

interface Detector {
  readonly file: string;
  readonly about: string;
  readonly features: readonly string[];
  /** Kinds of wrong sentences that it is fitted to find. */
  readonly kinds: RegExp;
  readonly options?: Partial<FitOptions>;
  rowsOf(claim: DraftClaim, analysis: ClaimAnalysis): readonly Looked[];
}

const detectors: Readonly<Record<string, Detector>> = {
  nameElsewhere: {
    file: 'nameElsewhere',
    about: 'Tells a name in what the source tells of another (see nameElsewhere.ts).',
    features: nameFeatures,
    kinds: /^(?:name|attribution|role)$/,
    rowsOf: ({ text, corpus }, { terms, lines }) =>
      nameRows(text, terms, lines, corpus).map((r) => ({
        features: r.features,
        what: `[${r.name.map((i) => terms[i]!.text).join(' ')}] ${r.line.terms.map((t) => t.text).join(' ')}`,
      })),
  },
  weighConflicts: {
    file: 'weighConflicts',
    about: 'Tells how likely a sentence with a conflict is a wrong one (see weighConflicts.ts).',
    features: conflictWeighed,
    kinds: /^(?!(?:ok|own)$)/,
    rowsOf: ({ text }, analysis) =>
      analysis.found.map((c) => ({
        features: conflictRow({ ...analysis, claim: text, conflicts: analysis.found }, c),
        what: `${c.by} ${c.kind} [${analysis.terms[c.term]!.text}] ${analysis.readings[c.reading]!.line.terms.map((t) => (t.start === c.source.start ? `[${t.text}]` : t.text)).join(' ')}`,
      })),
  },
};

const [name = '', ...flags] = process.argv.slice(2);
const detector = detectors[name];
if (!detector) throw new Error(`One of: ${Object.keys(detectors).join(', ')}`);
const options = { ...defaultOptions, ...detector.options };
const { features } = detector;

const rows = draftClaims().flatMap((claim) => {
  const hints = claim.before === undefined ? {} : { before: claim.before };
  const looked = detector.rowsOf(claim, analyseClaim(claim.corpus, claim.text, hints));
  const y: 0 | 1 = detector.kinds.test(claim.kind) ? 1 : 0;
  return looked.map(({ features: x, what }) => ({
    x,
    what,
    y,
    group: claim.author,
    weight: claim.weight,
    claim,
  }));
});
const isRight = (kind: string) => kind === 'ok' || kind === 'own';
const isFitted = (i: number) => rows[i]!.y === 1 || isRight(rows[i]!.claim.kind);
const p = crossValidated(features, rows, (_, i) => isFitted(i), options);
const fitted = rows.map((_, i) => i).filter(isFitted);
console.log(
  `${rows.length} rows, ${fitted.length} fitted on; AUC ${auc(
    fitted.map((i) => p[i]!),
    fitted.map((i) => rows[i]!.y),
  ).toFixed(3)}`,
);

/** By sentence, its likeliest row. */
const best = new Map<string, number>();
rows.forEach(({ claim }, i) => {
  const key = `${claim.draft} ${claim.sentence}`;
  const known = best.get(key);
  if (known === undefined || p[known]! < p[i]!) best.set(key, i);
});
const sentences = [...best.values()].sort((a, b) => p[b]! - p[a]!);
const table = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9].map((from) => {
  const above = sentences.filter((i) => p[i]! >= from);
  const untold = above.filter((i) => !rows[i]!.claim.isTold);
  const right = (some: readonly number[]) => some.filter((i) => isRight(rows[i]!.claim.kind)).length;
  const kinds: Record<string, number> = {};
  for (const i of untold) kinds[rows[i]!.claim.kind] = (kinds[rows[i]!.claim.kind] ?? 0) + 1;
  return {
    from,
    wrong: above.length - right(above),
    right: right(above),
    'wrong, untold': untold.length - right(untold),
    'right, untold': right(untold),
    kinds: Object.entries(kinds)
      .sort((a, b) => b[1] - a[1])
      .map(([k, n]) => `${k} ${n}`)
      .join(', '),
  };
});
console.table(table);
if (flags.includes('--list')) {
  for (const i of sentences) {
    const { claim, what, x } = rows[i]!;
    if (claim.isTold || p[i]! < 0.5) continue;
    const values = features.map((f, k) => `${f}=${Number(x[k]!.toFixed(2))}`).join(' ');
    console.log(`${p[i]!.toFixed(2)} ${claim.kind} ${claim.draft} | ${claim.text} | ${what} | ${values}`);
  }
}
if (flags.includes('--write')) {
  const model = fitTrees(
    features,
    fitted.map((i) => rows[i]!),
    options,
  );
  const drafts = new Set(rows.map((r) => r.claim.draft)).size;
  const about = `${detector.about}\nFitted on ${fitted.length} rows of ${drafts} drafts.`;
  writeFileSync(`src/match/data/fitted/${detector.file}.ts`, asModule(detector.file, about, model));
}
