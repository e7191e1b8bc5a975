import { expect, it } from 'vitest';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { lint } from '../../../src/lint/run.js';
import { corpusOf } from '../corpus/sources.js';

it('a contradiction shows lines of the source that it is in only', () => {
  const corpus = corpusOf(
    'The parish council accepted the offer of the museum by seven votes to two.',
    'The president rejected a proposal for a ceasefire on Thursday, and the council of the union met.',
  );
  const draft = parseDraft('The parish council rejected the offer by seven votes to two.\n', 'markdown');
  const analysis = analyze({ draft, corpus, config: defaultConfig });
  expect(new Set(analysis.claims[0]!.match.evidence.map((e) => e.source)).size).toBe(2);
  const found = lint(analysis).find((f) => f.rule === 'contradicted-claim')!;
  expect(found.evidence.map((e) => e.text)).toEqual([
    'The parish council accepted the offer of the museum by seven votes to two.',
  ]);
});
