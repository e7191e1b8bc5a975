import { describe, expect, it, vi } from 'vitest';
import { attribute } from '../../src/attribution/attribute.js';
import { parseDraft } from '../../src/draft/registry.js';
import { analyze } from '../../src/lint/analyze.js';
import { defaultConfig } from '../../src/lint/config.js';
import { lint } from '../../src/lint/run.js';
import { sourceTerms } from '../../src/match/claim/sourceTerms.js';
import { termsOf } from '../../src/match/claim/terms.js';
import { matchClaim } from '../../src/match/claim.js';
import { fold } from '../../src/text/normalize.js';
import { chance } from '../bench/generate.js';
import { quotedDraft } from '../bench/quotedDraft.js';
import { makeWorld, type World } from '../bench/world.js';

vi.mock('../../src/attribution/attribute.js', { spy: true });
vi.mock('../../src/match/claim/sourceTerms.js', { spy: true });
vi.mock('../../src/match/claim/terms.js', { spy: true });
vi.mock('../../src/text/normalize.js', { spy: true });

// What is read of the sources for one quotation and for one claim, counted: with ten times as many articles it is about the same.

const [small, large] = [100, 1_000];
const [few, many] = [makeWorld(small), makeWorld(large)];

/** Sources in which is read who says what, and UTF-16 units that are folded, for one quotation of a draft that is checked cold. */
function ofQuotation(world: World): { readonly sources: number; readonly folded: number } {
  const quotations = 60;
  const draft = parseDraft(quotedDraft(world, quotations), 'markdown');
  vi.mocked(attribute).mockClear();
  vi.mocked(fold).mockClear();
  lint(analyze({ draft, corpus: world.corpus, config: defaultConfig }));
  const folded = vi.mocked(fold).mock.calls.reduce((sum, [text]) => sum + text.length, 0);
  return { sources: vi.mocked(attribute).mock.calls.length / quotations, folded: folded / quotations };
}

/** Sources that are read for one claim, lines of them that are laid out in terms, and sources in which is read who says what. */
function ofClaim(world: World): { readonly sources: number; readonly lines: number; readonly said: number } {
  const claims = world.sample(40, 11, 8).map((s, i) => {
    const keep = chance(i);
    return s.text.replace(/[“”,]/g, '').replace(/\S+ /g, (word) => (keep() < 0.8 ? word : ''));
  });
  vi.mocked(sourceTerms).mockClear();
  vi.mocked(termsOf).mockClear();
  vi.mocked(attribute).mockClear();
  for (const claim of claims) matchClaim(world.corpus, claim);
  const each = (calls: { readonly mock: { readonly calls: readonly unknown[] } }) =>
    calls.mock.calls.length / claims.length;
  return {
    sources: each(vi.mocked(sourceTerms)),
    lines: each(vi.mocked(termsOf)),
    said: each(vi.mocked(attribute)),
  };
}

describe('with ten times as many articles', () => {
  it('about as much is read for a quotation', () => {
    const [a, b] = [ofQuotation(few), ofQuotation(many)];
    expect(b.folded / a.folded).toBeLessThan(1.2);
    expect(b.folded).toBeLessThan(1_200);
    expect(b.sources).toBeLessThan(0.1);
  });

  it('about as much is read for a claim', () => {
    const [a, b] = [ofClaim(few), ofClaim(many)];
    expect(b.sources / a.sources).toBeLessThan(1.2);
    expect(b.lines / a.lines).toBeLessThan(1.3);
    expect(b.lines).toBeLessThan(40);
    expect(b.said).toBeLessThan(0.2);
  });
});
