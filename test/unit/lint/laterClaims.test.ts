import { expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze, laterSteps } from '../../../src/lint/analyze.js';
import { AnalysisCache } from '../../../src/lint/cache.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { lint } from '../../../src/lint/run.js';
import { matchClaim } from '../../../src/match/claim.js';

const article = `The council met on Monday in Lund.

“We will plant four hundred trees along the river,” Mayor Ana Ruiz told reporters.

The old bridge stays open to lorries until spring.`;

const altered = 'As *Ana Ruiz* put it: “We will plant five hundred trees along the river.”';
const corpus = buildCorpus([plainSource(article, 'lund')]);

function analysisOf(text: string, cache?: AnalysisCache) {
  return analyze({
    draft: parseDraft(text, 'markdown'),
    corpus,
    config: defaultConfig,
    ...(cache && { cache }),
  });
}

/** An analysis, and how often matches of its claims were read. */
function counted(text: string) {
  const analysis = analysisOf(text);
  let reads = 0;
  for (const claim of analysis.claims) {
    const { match } = claim;
    Object.defineProperty(claim, 'match', {
      get() {
        reads++;
        return match;
      },
    });
  }
  return { analysis, reads: () => reads };
}

test('no rule asks what becomes of a sentence whose quotation is told as altered', () => {
  const { analysis, reads } = counted(`${altered}\n\nAs she has it, “We will plant five hundred trees”.\n`);
  expect(lint(analysis).map((f) => f.rule)).toEqual(['altered-quotation', 'altered-quotation']);
  expect(analysis.claims.length).toBeGreaterThan(0);
  expect(analysis.claims.every((c) => c.isLater)).toBe(true);
  expect(reads()).toBe(0);
});

test('a sentence beside one is judged at once, and one that says more than who says verbatim words', () => {
  const { claims } = analysisOf(
    `${altered} The old bridge was closed to lorries.\n\nIn May 2021 the mayor said: “We will plant four hundred trees.”\n`,
  );
  expect(claims.map((c) => c.isLater)).toEqual([true, false, false]);
});

test('a sentence that says who says verbatim words and no more is supported, whoever reads it', () => {
  const { analysis, reads } = counted(
    'As the paper put it: “We will plant four hundred trees along the river.”\n',
  );
  expect(lint(analysis).map((f) => f.rule)).toEqual(['uncited-quotation']);
  expect(analysis.claims.map((c) => c.isLater)).toEqual([true]);
  expect(reads()).toBe(0);
  expect(analysis.claims[0]!.match.verdict).toBe('supported');
});

test('whoever reads it has what the lines of the quotation say, where the words stand in the draft', () => {
  const [claim] = analysisOf(`A note.\n\n${altered}\n`).claims;
  const line = article.indexOf('“We will');
  const asked = matchClaim(corpus, altered.replaceAll('*', ''), {
    near: [{ source: 'lund', start: line + 1, end: line + 51, around: 1 }],
  });
  expect(claim!.match).toMatchObject({ verdict: asked.verdict, score: asked.score });
  const drafted = claim!.match.conflicts.map((c) =>
    `A note.\n\n${altered}`.slice(c.claim.start, c.claim.end),
  );
  expect(drafted).toEqual(['five']);
});

test('it is worked out once for a version and for what moves with an edit, and in steps', () => {
  const cache = new AnalysisCache();
  const before = analysisOf(`${altered}\n\nThe council met.\n`, cache);
  expect([...laterSteps(before)]).toHaveLength(1);
  const after = analysisOf(`A title.\n\n${altered}\n\nThe council met.\n`, cache);
  const [old, moved] = [before.claims[0]!, after.claims[0]!];
  expect(moved.match.evidence).toBe(old.match.evidence);
  expect(moved.match.conflicts[0]!.claim.start).toBe(old.match.conflicts[0]!.claim.start + 10);
});
