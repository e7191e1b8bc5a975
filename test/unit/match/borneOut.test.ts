import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { deedConflicts } from '../../../src/match/claim/deedConflicts.js';
import { isBorneOut, matchClaim } from '../../../src/match/claim.js';
import { readSource } from '../../../src/source/read.js';
import { splitSentences } from '../../../src/text/sentences.js';

vi.mock('../../../src/match/claim/deedConflicts.js', { spy: true });

const folder = join(import.meta.dirname, '../../fixtures/wholeDrafts');
const articles = readdirSync(folder)
  .filter((f) => f.endsWith('.txt'))
  .slice(0, 6)
  .map((name) => {
    const source = readSource({ uri: name, name, bytes: readFileSync(join(folder, name)) }).source!;
    const draft = readFileSync(join(folder, name.replace('.txt', '.md')), 'utf8');
    const claims = splitSentences(draft).map((s) => draft.slice(s.start, s.end));
    return { corpus: buildCorpus([source]), claims };
  });

describe('whether a source bears a claim out', () => {
  it('is what its verdict says', () => {
    const told = articles.flatMap(({ corpus, claims }, i) =>
      [...claims.slice(0, 10), ...articles[(i + 1) % articles.length]!.claims.slice(0, 3)].flatMap((claim) =>
        (['lenient', 'balanced', 'strict'] as const).map((strictness) => {
          const isSupported = matchClaim(corpus, claim, { strictness }).verdict === 'supported';
          expect([claim, strictness, isBorneOut(corpus, claim, strictness)]).toEqual([
            claim,
            strictness,
            isSupported,
          ]);
          return isSupported;
        }),
      ),
    );
    expect(told.filter((t) => t).length).toBeGreaterThan(30);
    expect(told.filter((t) => !t).length).toBeGreaterThan(30);
  });

  it('is told without a look at what is at odds, where little of the claim is in it', () => {
    const [{ corpus }, { claims }] = [articles[0]!, articles[1]!];
    vi.mocked(deedConflicts).mockClear();
    const asked = claims.slice(0, 20);
    const borneOut = asked.filter((c) => isBorneOut(corpus, c));
    expect(vi.mocked(deedConflicts).mock.calls.length).toBeLessThan(borneOut.length + asked.length / 4);
  });
});
