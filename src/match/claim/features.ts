import { isMainlyNoun as isNoun } from '../lexicon/partsOfSpeech.js';
import type { LineAlignment } from './align.js';
import type { FoundConflict } from './conflicts.js';
import type { Bundle } from './evidence.js';
import type { Reading } from './slots.js';
import type { SourceTerms } from './sourceTerms.js';
import type { Term } from './terms.js';

/** What the score is made of; each 0 to 1, and each rises with support. */
export interface Features {
  /** Telling weight of the claim that the chosen lines answer. */
  readonly coverage: number;
  /** The same by the best line alone. */
  readonly first: number;
  /** Of names and numbers, the weight that the chosen lines answer; 1 if there are none. */
  readonly strictLines: number;
  /** 1 if every name and number is answered, less with each that is not. */
  readonly everyStrict: number;
  /** The same in the whole of the sources they come from. */
  readonly strictSource: number;
  /** Of neighbouring pairs of telling words, how many stand close together in one line, in order. */
  readonly pairs: number;
  /** Of the claim's bigrams (all words), how many the source has. */
  readonly bigrams: number;
  /** Longest run of the claim's words that a line has verbatim, as a share of the claim. */
  readonly run: number;
  /** Telling weight answered in the claim's own order along the best line. */
  readonly inOrder: number;
  /** Telling words whose place in a line another word has taken, as a share; 1 is none. */
  readonly unreplaced: number;
  /** 1 if every noun is answered, less with each that is not. */
  readonly everyNoun: number;
  /** The same of the other content words. */
  readonly everyOther: number;
  /** 1 without conflict, less the more and the surer conflicts there are. */
  readonly agreement: number;
}

export const featureNames = [
  'coverage',
  'first',
  'strictLines',
  'everyStrict',
  'strictSource',
  'pairs',
  'bigrams',
  'run',
  'inOrder',
  'unreplaced',
  'everyNoun',
  'everyOther',
  'agreement',
] as const satisfies readonly (keyof Features)[];

/** Measures a claim against the lines that were found for it. */
export function featuresOf(
  claim: readonly Term[],
  lines: readonly LineAlignment[],
  bundle: Bundle,
  readings: readonly Reading[],
  conflicts: readonly FoundConflict[],
  sources: readonly SourceTerms[],
): Features {
  const strict = claim.map((t, i) => ({ t, i })).filter(({ t }) => t.kind === 'name' || t.kind === 'number');
  const weight = strict.reduce((s, { t }) => s + t.weight, 0);
  const inLines = strict.reduce((s, { t, i }) => s + (bundle.cover[i]! >= 0.6 ? t.weight : 0), 0);
  const inSource = strict.reduce(
    (s, { t, i }) =>
      s + (bundle.cover[i]! > 0.6 || sources.some((x) => x.postings.has(t.stem)) ? t.weight : 0),
    0,
  );
  return {
    coverage: bundle.coverage,
    first: bundle.first,
    strictLines: weight === 0 ? 1 : inLines / weight,
    everyStrict: 1 / (1 + strict.filter(({ t, i }) => t.weight > 1 && bundle.cover[i]! < 0.6).length),
    strictSource: weight === 0 ? 1 : inSource / weight,
    pairs: pairSupport(claim, lines),
    bigrams: bigramRecall(claim, sources),
    run: longestRun(claim, lines),
    inOrder: Math.max(0, ...readings.map((r) => r.inOrder)),
    unreplaced: unreplaced(claim, bundle, readings),
    everyNoun: every(claim, bundle, (t) => isNoun(t.norm)),
    everyOther: every(claim, bundle, (t) => !isNoun(t.norm)),
    agreement: 1 / (1 + conflicts.reduce((s, c) => s + c.strength, 0)),
  };
}

function pairSupport(claim: readonly Term[], lines: readonly LineAlignment[]): number {
  const telling = claim.map((t, i) => ({ t, i })).filter(({ t }) => t.weight > 0);
  let all = 0;
  let have = 0;
  for (let k = 0; k + 1 < telling.length; k++) {
    const [a, b] = [telling[k]!, telling[k + 1]!];
    const weight = a.t.weight + b.t.weight;
    all += weight;
    let best = 0;
    for (const line of lines) {
      for (const p of line.matches[a.i]!) {
        for (const q of line.matches[b.i]!) {
          if (p.at === q.at) continue;
          const gap = q.at - p.at;
          const near = gap > 0 && gap <= b.i - a.i + 2 ? 1 : Math.abs(gap) <= 6 ? 0.7 : 0.4;
          best = Math.max(best, near * Math.min(p.relation.strength, q.relation.strength));
        }
      }
    }
    have += best * weight;
  }
  return all === 0 ? 1 : have / all;
}

function bigramRecall(claim: readonly Term[], sources: readonly SourceTerms[]): number {
  if (claim.length < 2) return 1;
  let have = 0;
  for (let i = 0; i + 1 < claim.length; i++) {
    const key = `${claim[i]!.stem} ${claim[i + 1]!.stem}`;
    if (sources.some((s) => s.bigrams.has(key))) have++;
  }
  return have / (claim.length - 1);
}

function longestRun(claim: readonly Term[], lines: readonly LineAlignment[]): number {
  if (claim.length === 0) return 0;
  let best = 0;
  for (const line of lines) {
    let previous = new Uint16Array(line.terms.length + 1);
    for (const c of claim) {
      const row = new Uint16Array(line.terms.length + 1);
      for (let j = 0; j < line.terms.length; j++) {
        if (line.terms[j]!.stem !== c.stem) continue;
        const run = previous[j]! + 1;
        row[j + 1] = run;
        best = Math.max(best, run);
      }
      previous = row;
    }
  }
  return best / claim.length;
}

function every(claim: readonly Term[], bundle: Bundle, of: (t: Term) => boolean): number {
  let lost = 0;
  claim.forEach((t, i) => {
    if (t.kind === 'content' && t.weight >= 0.3 && of(t))
      lost += t.weight * (1 - Math.min(1, bundle.cover[i]! / 0.6));
  });
  return 1 / (1 + lost);
}

function unreplaced(claim: readonly Term[], bundle: Bundle, readings: readonly Reading[]): number {
  let all = 0;
  let lost = 0;
  for (const t of claim) all += t.weight;
  claim.forEach((t, i) => {
    if (t.weight === 0) return;
    if (bundle.cover[i]! < 0.2 && readings.some((r) => isFramed(r, i))) lost += 1;
  });
  return all === 0 ? 1 : 1 / (1 + lost);
}

/** Whether a claim's word stands between two answered words, in a place that the line fills with another word. */
function isFramed(reading: Reading, claimIndex: number): boolean {
  const k = reading.slots.findIndex((s) => s.claim === claimIndex);
  const slot = reading.slots[k];
  if (!slot?.source || slot.match) return false;
  const left = reading.slots[k - 1];
  const right = reading.slots[k + 1];
  const near = (s: typeof left) => !!s?.match && Math.abs(s.at! - slot.at!) <= 4;
  return (k === 0 || near(left)) && (k === reading.slots.length - 1 || near(right));
}
