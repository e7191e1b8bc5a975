import type { ClaimRow } from '../../../build/fit/claimsData.js';
import { claimSets, corpusOf, readClaims } from '../../../build/fit/claimsData.js';
import { fitCurve, fitLogistic, linear } from '../../../build/fit/claimsLogistic.js';
import {
  auc,
  balancedAccuracy,
  bootstrap,
  calibrationError,
  steadyThreshold,
} from '../../../build/fit/claimsStatistics.js';
import type { SentenceAnalysis } from '../../../src/match/claim/analyse.js';
import { analyseText } from '../../../src/match/claim/analyse.js';
import { featureNames } from '../../../src/match/claim/features.js';
import { onCurve, rawTogether } from '../../../src/match/claim/score.js';
import { claimMatch, matchClaim } from '../../../src/match/claim.js';
import { words } from '../../../src/text/words.js';

/** One measured figure; `low` and `high` bound its 95% bootstrap interval, whole documents drawn. */
export interface Measure {
  readonly measure: string;
  readonly unit: string;
  readonly value: number;
  readonly n: number;
  readonly low?: number;
  readonly high?: number;
}

interface Row extends ClaimRow {
  readonly fold: number;
  readonly sentences: readonly SentenceAnalysis[];
  readonly x: readonly number[];
  /** Cross-validated: weights and calibration from other documents. */
  raw: number;
  score: number;
  /** The two trivial measures on the same input. */
  readonly tokenRecall: number;
  readonly bigramRecall: number;
}

const folds = 5;

/**
 * How well claims are told apart on the development sets in `dataDir` (none there: no figures). The scorer's weights
 * are fitted anew for each fold on the other documents of all sets, so no figure is of rows that it was fitted on.
 * Thresholds of balanced accuracy come from the other folds too, steadied. That of verdicts needs none: it is what a strictness does.
 */
export async function claimAccuracy(dataDir: string): Promise<Measure[]> {
  const rows: Row[] = [];
  const out: Measure[] = [];
  for (const set of Object.keys(claimSets) as (keyof typeof claimSets)[]) {
    const claims = readClaims(dataDir, set);
    if (!claims) continue;
    const times: number[] = [];
    for (const claim of claims) {
      const corpus = corpusOf(claim.source);
      matchClaim(corpus, 'warm');
      const t0 = performance.now();
      const sentences = analyseText(corpus, claim.claim);
      times.push((performance.now() - t0) / Math.max(1, sentences.length));
      rows.push({
        ...claim,
        fold: hash(claim.doc) % folds,
        sentences,
        x: featureNames.map((f) => rawTogether(sentences.map((s) => s.analysis.features[f]))),
        raw: 0,
        score: 0,
        ...trivial(claim),
      });
      await Promise.resolve();
    }
    times.sort((a, b) => a - b);
    out.push({
      measure: `claims.${set}.time-p95`,
      unit: 'ms',
      value: times[Math.floor(0.95 * times.length)]!,
      n: times.length,
    });
  }
  if (rows.length === 0) return [];
  crossValidate(rows);
  for (const set of Object.keys(claimSets)) {
    const mine = rows.filter((r) => r.set === set);
    if (mine.length > 0) out.push(...ranking(`claims.${set}`, mine));
  }
  for (const origin of origins) {
    const mine = ofOrigin(rows, origin);
    if (mine.length > 0) out.push(...ranking(`claims.cliff-${origin}`, mine));
  }
  const edits = rows.filter((r) => r.set === 'summedits');
  for (const type of [
    'entity_modification',
    'antonym_swap',
    'negation_insertion_removal',
    'hallucinated_fact_insertion',
  ]) {
    const mine = edits.filter((r) => r.label === 1 || (r.meta.edit_types as string[]).join() === type);
    if (mine.some((r) => r.label === 0)) out.push(...ranking(`claims.summedits-${type}`, mine));
  }
  out.push({
    measure: 'claims.calibration-error',
    unit: 'ratio',
    value: calibrationError(
      rows.map((r) => r.score),
      rows.map((r) => r.label),
    ),
    n: rows.length,
  });
  out.push(
    ...points(rows),
    ...conflictPrecision(rows),
    ...localisation(rows.filter((r) => r.set === 'wice')),
  );
  return out;
}

function crossValidate(rows: Row[]): void {
  const weights = Array.from({ length: folds }, (_, f) =>
    fitLogistic(rows.filter((r) => r.fold !== f).map((r) => ({ x: r.x, y: r.label, set: r.set }))),
  );
  for (const r of rows) {
    r.raw = rawTogether(
      r.sentences.map((s) =>
        linear(
          weights[r.fold]!,
          featureNames.map((f) => s.analysis.features[f]),
        ),
      ),
    );
  }
  for (let f = 0; f < folds; f++) {
    const others = rows.filter((r) => r.fold !== f);
    const curve = fitCurve(
      others.map((r) => r.raw),
      others.map((r) => r.label),
    );
    for (const r of rows) if (r.fold === f) r.score = onCurve(curve, r.raw);
  }
}

function ranking(name: string, rows: readonly Row[]): Measure[] {
  const labels = rows.map((r) => r.label);
  const docs = rows.map((r) => r.doc);
  const raw = rows.map((r) => r.raw);
  const right = rows.map((_, i) => i);
  const thresholds = Array.from({ length: folds }, (_, f) => {
    const others = right.filter((i) => rows[i]!.fold !== f);
    return steadyThreshold(
      others.map((i) => raw[i]!),
      others.map((i) => labels[i]!),
    );
  });
  // Shifted so that one threshold, 0, serves all folds.
  const margin = raw.map((s, i) => s - thresholds[rows[i]!.fold]!);
  const of = (values: readonly number[]) => (picked: readonly number[]) =>
    auc(
      picked.map((i) => values[i]!),
      picked.map((i) => labels[i]!),
    );
  const balanced = (picked: readonly number[]) =>
    balancedAccuracy(
      picked.map((i) => margin[i]!),
      picked.map((i) => labels[i]!),
      0,
    );
  const figure = (what: string, unit: string, f: (picked: readonly number[]) => number): Measure => ({
    measure: `${name}.${what}`,
    unit,
    value: f(right),
    n: rows.length,
    ...bootstrap(docs, f),
  });
  return [
    figure('auc', 'auc', of(raw)),
    figure('balanced', 'ratio', balanced),
    figure('auc-token-recall', 'auc', of(rows.map((r) => r.tokenRecall))),
    figure('auc-bigram-recall', 'auc', of(rows.map((r) => r.bigramRecall))),
  ];
}

/**
 * What each strictness does: of rows judged supported, how many pass without a warning; of the others, how many are
 * warned about; the mean of the two (balanced accuracy of the verdicts); and of all warnings, how many are right. By the weights that ship,
 * which were fitted on these rows.
 */
function points(rows: readonly Row[]): Measure[] {
  const groups: readonly (readonly [name: string, rows: readonly Row[]])[] = [
    ['all', rows],
    ...Object.keys(claimSets).map((set) => [set, rows.filter((r) => r.set === set)] as const),
    ...origins.map((o) => [`cliff-${o}`, ofOrigin(rows, o)] as const),
  ];
  return (['lenient', 'balanced', 'strict'] as const).flatMap((strictness) => {
    const warned = new Set(
      rows.filter((r) => r.sentences.some((s) => claimMatch(s.analysis, strictness).verdict !== 'supported')),
    );
    return groups.flatMap(([group, mine]) => {
      const good = mine.filter((r) => r.label === 1);
      const bad = mine.filter((r) => r.label === 0);
      const all = mine.filter((r) => warned.has(r));
      const name = `claims.${strictness}.${group}`;
      const share = (part: readonly Row[], of: readonly Row[]) => part.length / Math.max(1, of.length);
      const labels = mine.map((r) => r.label);
      const passes = mine.map((r) => (warned.has(r) ? 0 : 1));
      const balanced = (picked: readonly number[]) =>
        balancedAccuracy(
          picked.map((i) => passes[i]!),
          picked.map((i) => labels[i]!),
          0.5,
        );
      const isPassed = (r: Row) => !warned.has(r);
      return [
        { what: 'passed', value: share(good.filter(isPassed), good), n: good.length },
        {
          what: 'caught',
          value: share(
            all.filter((r) => r.label === 0),
            bad,
          ),
          n: bad.length,
        },
        {
          what: 'balanced',
          value: balanced(mine.map((_, i) => i)),
          n: mine.length,
          ...bootstrap(
            mine.map((r) => r.doc),
            balanced,
          ),
        },
        {
          what: 'warning-precision',
          value: share(
            all.filter((r) => r.label === 0),
            all,
          ),
          n: all.length,
        },
      ].map(({ what, ...rest }) => ({ measure: `${name}.${what}`, unit: 'ratio', ...rest }));
    });
  });
}

/** Where the articles of CLIFF come from. */
const origins = ['cnndm', 'xsum'] as const;

function ofOrigin(rows: readonly Row[], origin: (typeof origins)[number]): Row[] {
  return rows.filter((r) => r.set === 'cliff' && r.meta.origin === origin);
}

function conflictPrecision(rows: readonly Row[]): Measure[] {
  const counts = new Map<string, { wrong: number; all: number }>();
  for (const r of rows) {
    for (const s of r.sentences) {
      for (const c of s.analysis.conflicts) {
        const count = counts.get(c.kind) ?? { wrong: 0, all: 0 };
        count.all++;
        if (r.label === 0) count.wrong++;
        counts.set(c.kind, count);
      }
    }
  }
  return [...counts].map(([kind, { wrong, all }]) => ({
    measure: `claims.conflict-${kind}.precision`,
    unit: 'ratio',
    value: wrong / all,
    n: all,
  }));
}

/** Whether the first, or one of the first three lines shown, is in a set of lines that people marked as evidence. */
function localisation(rows: readonly Row[]): Measure[] {
  const marked = rows.filter((r) => (r.meta.supporting as number[][]).some((s) => s.length > 0));
  const hit = (r: Row, k: number) => {
    const gold = new Set((r.meta.supporting as number[][]).flat());
    const { source } = r;
    return r.sentences.some(({ analysis }) =>
      analysis.bundle.lines.slice(0, k).some(({ candidate }) => {
        const { start } = candidate.terms.units[candidate.unit]!;
        // The set numbers lines of the text, from 0.
        return gold.has(source.slice(0, start).split('\n').length - 1);
      }),
    );
  };
  return [1, 3].map((k) => ({
    measure: `claims.wice.hit-at-${k}`,
    unit: 'ratio',
    value: marked.filter((r) => hit(r, k)).length / Math.max(1, marked.length),
    n: marked.length,
  }));
}

function trivial(row: ClaimRow): { tokenRecall: number; bigramRecall: number } {
  const source = words(row.source).map((w) => w.norm);
  const claim = words(row.claim).map((w) => w.norm);
  const pairs = (list: readonly string[]) => list.slice(1).map((w, i) => `${list[i]} ${w}`);
  const recall = (a: readonly string[], b: readonly string[]) => {
    const have = new Set(b);
    return a.length === 0 ? 0 : a.filter((w) => have.has(w)).length / a.length;
  };
  return { tokenRecall: recall(claim, source), bigramRecall: recall(pairs(claim), pairs(source)) };
}

function hash(text: string): number {
  let h = 7;
  for (let i = 0; i < text.length; i++) h = (h * 31 + text.charCodeAt(i)) >>> 0;
  return h;
}
