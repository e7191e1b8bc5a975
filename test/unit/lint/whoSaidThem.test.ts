import { describe, expect, test } from 'vitest';
import { plainSource } from '../../../build/fit/claimsData.js';
import { buildCorpus } from '../../../src/corpus/build.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { AnalysisCache } from '../../../src/lint/cache.js';
import { defaultConfig } from '../../../src/lint/config.js';
import { lint } from '../../../src/lint/run.js';
import type { Strictness } from '../../../src/match/claim.js';

const lund = `The council met on Monday in Lund. Maria Keller, the clerk, kept the minutes.

The old bridge stays open to lorries until the spring of next year.

“We will plant four hundred trees along the river,” Mayor Ana Ruiz told reporters. “Nothing will stop us before the summer,” she said.`;

const malmo = `The bridge to the island was shut for a year, Tom Zelensky told reporters.

“Nobody warned us about the lorries in spring,” Boris Lind warned.`;

const corpus = buildCorpus([plainSource(lund, 'lund'), plainSource(malmo, 'malmo')]);
const words = 'the old bridge stays open to lorries until the spring of next year';

function checked(text: string, strictness?: Strictness) {
  const config = { ...defaultConfig, ...(strictness && { strictness }) };
  const analysis = analyze({ draft: parseDraft(text, 'markdown'), corpus, config });
  return { claims: analysis.claims, rules: lint(analysis).map((f) => f.rule) };
}

describe('words of a source that somebody is said to say of whom it has nothing', () => {
  test.each([
    `Judith Grigg said: “The old bridge stays open to lorries until the spring of next year.”`,
    `Judith Grigg told reporters that “${words}”.`,
    `Judith Grigg warned that “${words}”.`,
    `According to Judith Grigg, “${words}.”`,
    `Judith Grigg put it this way: “${words}.”`,
  ])('are not borne out: %s', (text) => {
    const { claims, rules } = checked(text);
    expect(rules).toEqual(['unsupported-claim', 'uncited-quotation']);
    const { verdict, evidence, conflicts, unmatched } = claims[0]!.match;
    expect(verdict).toBe('unsupported');
    // The line that has the words, and no other one in which somebody tells reporters something or warns.
    expect(evidence.map((e) => e.text)).toEqual([
      'The old bridge stays open to lorries until the spring of next year.',
    ]);
    expect(conflicts).toEqual([]);
    expect(unmatched.map((s) => text.slice(s.start, s.end))).toEqual(['Judith', 'Grigg']);
  });

  test('pass where who is lenient asks for no name', () => {
    expect(checked(`Judith Grigg warned that “${words}”.`, 'lenient').claims[0]!.match.verdict).toBe(
      'supported',
    );
  });

  test('pass where the source names them, or another that may tell of it, also spelt otherwise', () => {
    for (const name of ['Maria Keller', 'Keller', 'Tom Zelensky', 'Tom Zelenskyy'])
      expect(checked(`${name} warned that “${words}”.`).claims[0]!.match.verdict, name).toBe('supported');
  });

  test('are told as words of another where the source says whose they are', () => {
    const { rules } = checked('Judith Grigg said: “We will plant four hundred trees along the river.”');
    expect(rules).toEqual(['misattributed-quotation']);
  });
});

describe('a sentence with a quotation that has a finding of its own', () => {
  test.each([
    ['misattributed-quotation', 'Boris Lind said: “We will plant four hundred trees along the river.”'],
    ['unknown-quotation', 'Ana Ruiz said: “We will plant some roses and tulips for everybody in here.”'],
  ])('is judged when somebody reads it: %s', (rule, text) => {
    const { claims, rules } = checked(text);
    expect(rules).toEqual([rule]);
    expect(claims.map((c) => [c.isLater, c.isSettled])).toEqual([[true, false]]);
    expect(claims[0]!.match.evidence).not.toEqual([]);
  });

  test('is told once the paragraph before takes its trouble away', () => {
    const said = 'The clerk said: “Nothing will stop us before the summer, and 40 more.”';
    const cache = new AnalysisCache();
    for (const text of [
      `It rained in Lund.\n\n${said}`,
      `Ana Ruiz met the clerk in Lund.\n\n${said}`,
      `Boris Lind met the clerk in Lund.\n\n${said}`,
    ]) {
      const draft = parseDraft(text, 'markdown');
      const again = lint(analyze({ draft, corpus, config: defaultConfig, cache }));
      const first = lint(analyze({ draft, corpus, config: defaultConfig }));
      expect(again.map((f) => [f.rule, f.start, f.message])).toEqual(
        first.map((f) => [f.rule, f.start, f.message]),
      );
    }
  });
});
