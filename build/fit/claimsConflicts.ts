/**
 * Counts what each detector of conflicts finds by itself, sure enough to be told at balanced strictness: on the labelled
 * sets, in sentences of rows that people judged not borne out, and on the drafts of the tests, in sentences written false.
 * Deeds are one detector here. One line each: right, all, right in drafts, all in drafts.
 *
 * Run from the root: node_modules/.bin/esbuild build/fit/claimsConflicts.ts --bundle --platform=node --format=esm
 *   --outfile=/tmp/conflicts.mjs && node /tmp/conflicts.mjs [DATA_DIR]
 */
import { buildCorpus } from '../../src/corpus/build.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { analyseClaim, analyseText, type ClaimAnalysis } from '../../src/match/claim/analyse.js';
import { detectors, findConflicts } from '../../src/match/claim/conflicts.js';
import { deedConflicts } from '../../src/match/claim/deedConflicts.js';
import { strictnessOf } from '../../src/match/claim/strictness.js';
import { claimDrafts } from '../../test/unit/match/claimDrafts.js';
import { lastDrafts } from '../../test/unit/match/claimDraftsLast.js';
import { laterDrafts } from '../../test/unit/match/claimDraftsLater.js';
import { sixtyDrafts } from '../../test/unit/match/claimDraftsSixty.js';
import { furtherSixtyDrafts } from '../../test/unit/match/claimDraftsSixtyFurther.js';
import { lastSixtyDrafts } from '../../test/unit/match/claimDraftsSixtyLast.js';
import { unseenDrafts } from '../../test/unit/match/claimDraftsUnseen.js';
import { claimSets, corpusOf, plainSource, readClaims } from './claimsData.js';

const dataDir = process.argv[2] ?? '../shared/data';
const from = strictnessOf('balanced').conflictFrom;

interface Count {
  right: number;
  all: number;
}
const counts = new Map<string, { sets: Count; drafts: Count }>();

function count(name: string, where: 'sets' | 'drafts', isFalse: boolean): void {
  const c = counts.get(name) ?? { sets: { right: 0, all: 0 }, drafts: { right: 0, all: 0 } };
  counts.set(name, c);
  c[where].all++;
  if (isFalse) c[where].right++;
}

function look(
  corpus: Corpus,
  text: string,
  a: ClaimAnalysis,
  where: 'sets' | 'drafts',
  isFalse: boolean,
): void {
  if (a.conflicts.length === 0) return;
  for (const [name, d] of Object.entries(detectors)) {
    const found = findConflicts(text, a.terms, a.readings, a.bundle, a.lines, corpus, [d]);
    if (found.some((c) => c.strength >= from)) count(name, where, isFalse);
  }
  if (deedConflicts(text, a.terms, a.lines).some((c) => c.strength >= from))
    count('deedConflicts', where, isFalse);
}

for (const set of Object.keys(claimSets) as (keyof typeof claimSets)[]) {
  for (const row of readClaims(dataDir, set) ?? []) {
    const corpus = corpusOf(row.source);
    for (const { span, analysis } of analyseText(corpus, row.claim))
      look(corpus, row.claim.slice(span.start, span.end), analysis, 'sets', row.label === 0);
  }
}
const drafts = [
  ...claimDrafts,
  ...laterDrafts,
  ...unseenDrafts,
  ...lastDrafts,
  ...sixtyDrafts,
  ...furtherSixtyDrafts,
  ...lastSixtyDrafts,
];
for (const { article, name, faithful, wrong } of drafts) {
  const corpus = buildCorpus([plainSource(article, name)]);
  for (const s of faithful) look(corpus, s, analyseClaim(corpus, s), 'drafts', false);
  for (const [, s] of wrong) look(corpus, s, analyseClaim(corpus, s), 'drafts', true);
}
const share = ({ right, all }: Count) => (all === 0 ? '-' : `${right} of ${all}`);
for (const [name, c] of [...counts].sort((x, y) => y[1].sets.all - x[1].sets.all))
  console.log(`${name} | ${share(c.sets)} | ${share(c.drafts)}`);
