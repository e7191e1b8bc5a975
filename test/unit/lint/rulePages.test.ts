import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../../src/corpus/build.js';
import { parseDraft } from '../../../src/draft/registry.js';
import { analyze } from '../../../src/lint/analyze.js';
import { hashOfPassage } from '../../../src/lint/citedPassages.js';
import { citedSources } from '../../../src/lint/citedSources.js';
import { type Config, defaultConfig, parseConfig } from '../../../src/lint/config.js';
import type { RuleCode } from '../../../src/lint/model.js';
import { sourceRules } from '../../../src/lint/registry.js';
import { lint, lintSources } from '../../../src/lint/run.js';
import { matchQuotation } from '../../../src/match/quotation.js';
import { readSource } from '../../../src/source/read.js';

const folder = new URL('../../../media/rules/', import.meta.url);
const pages = readdirSync(folder).map((name) => {
  const text = readFileSync(new URL(name, folder), 'utf8').replace(/\r\n/g, '\n');
  return { code: name.replace(/\.md$/, ''), text };
});
const aboutSources = new Set<string>(sourceRules.map((r) => r.code));
const everyPage = pages.filter((p) => p.text.includes('Default severity:'));
const rulePages = everyPage.filter((p) => !aboutSources.has(p.code));

/** The text under a heading, up to the next of its level. */
const section = (text: string, heading: string) =>
  new RegExp(`^## ${heading}\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(text)?.[1] ?? '';

/** Each block of `> ` lines behind a word, as a draft. */
function blocksBehind(word: string, text: string): string[] {
  return [...text.matchAll(new RegExp(`^${word}:\n\n((?:>.*\n?)+)`, 'gm'))].map((m) =>
    m[1]!.replace(/^> ?/gm, '').trim(),
  );
}

function sourcesOf(text: string) {
  return [...text.matchAll(/^Source `([\w-]+)`: \*(.+)\*$/gm)].flatMap(([, key, line]) => {
    const bytes = new TextEncoder().encode(`${line}\n`);
    return readSource({ uri: key!, name: `${key}.txt`, bytes }).source ?? [];
  });
}

describe.each(rulePages)('the page of $code', ({ code, text }) => {
  const examples = section(text, 'Examples');
  const corpus = buildCorpus(sourcesOf(examples));
  const remembered = [...examples.matchAll(/^Remembered `([\w-]+)`, (.+): \*(.+)\*$/gm)].map((m) => ({
    source: m[1]!,
    locator: m[2]!,
    hash: hashOfPassage(m[3]!),
    text: m[3]!,
  }));
  // In examples of other rules nothing need be cited, and claims may be a source's words.
  const off = Object.fromEntries(
    (['uncited-claim', 'uncited-quotation', 'unmarked-quotation'] as const)
      .filter((c) => c !== code)
      .map((c) => [c, 'off' as const]),
  );
  const quiet = { ...defaultConfig, rules: off };
  const fired = (draft: string, config: Config = quiet) =>
    lint(analyze({ draft: parseDraft(draft, 'markdown'), corpus, config, remembered })).map((f) => f.rule);

  it('says true: what it flags is flagged, what it does not is not', () => {
    const flagged = blocksBehind('Flagged', examples);
    const fine = blocksBehind('Not flagged', examples);
    expect(corpus.sources.length).toBeGreaterThan(0);
    expect([flagged.length > 0, fine.length > 0]).toEqual([true, true]);
    for (const draft of flagged) expect([draft, fired(draft)]).toEqual([draft, [code]]);
    for (const draft of fine)
      expect([draft, fired(draft).includes(code as RuleCode)]).toEqual([draft, false]);
  });

  it('can be silenced as it says', () => {
    const [draft = ''] = blocksBehind('Flagged', examples);
    const how = section(text, 'How to silence it');
    expect(how).toContain(`<!-- sourceline-disable-next-line ${code} -->`);
    expect(fired(`<!-- sourceline-disable-next-line ${code} -->\n${draft}`)).toEqual([]);
    expect(fired(`<!-- sourceline-disable-file ${code} -->\n\n${draft}`)).toEqual([]);
    expect(fired(`<!-- sourceline-disable ${code} -->\n\n${draft}\n\n<!-- sourceline-enable -->`)).toEqual(
      [],
    );
    const json = /```json\n([\s\S]*?)```/.exec(how)?.[1] ?? '';
    const { value, problems } = parseConfig(json, 'page');
    expect(problems).toEqual([]);
    expect(fired(draft, { ...quiet, rules: { ...off, ...value.rules } })).toEqual([]);
  });
});

it.each(everyPage)('the page of $code has its sections in order', ({ code, text }) => {
  expect([...text.matchAll(/^##? (.*)$/gm)].map((m) => m[1]!.replace(/:.*/, ''))).toEqual([
    code,
    'What it finds',
    'Rationale',
    'Examples',
    'How to mend it',
    'Settings',
    'How to silence it',
  ]);
});

it.each(everyPage.filter((p) => aboutSources.has(p.code)))(
  'the page of $code says true',
  ({ code, text }) => {
    const examples = section(text, 'Examples');
    const corpus = buildCorpus(sourcesOf(examples));
    const told = (draft: string, config: Config) => {
      const analysis = analyze({ draft: parseDraft(draft, 'markdown'), corpus, config });
      return lintSources(corpus, config, [citedSources(analysis)]).map((f) => `${f.rule} ${f.source.key}`);
    };
    const [, key] = /^Flagged \(`([\w-]+)`\):$/m.exec(examples)!;
    const [flagged] = blocksBehind(`Flagged \\(\`${key}\`\\)`, examples);
    const [fine] = blocksBehind('Not flagged', examples);
    expect(told(flagged!, defaultConfig)).toEqual([`${code} ${key}`]);
    expect(told(fine!, defaultConfig)).toEqual([]);
    const json = /```json\n([\s\S]*?)```/.exec(section(text, 'How to silence it'))?.[1] ?? '';
    const { value, problems } = parseConfig(json, 'page');
    expect(problems).toEqual([]);
    expect(told(flagged!, { ...defaultConfig, rules: value.rules! })).toEqual([]);
  },
);

describe('the quotation matching contract', () => {
  const { text } = pages.find((p) => p.code === 'quotation-matching')!;
  const rows = [...text.matchAll(/^\| (.+?) \| (.+?) \| (exact|faithful|altered|spliced|absent) \|$/gm)];

  it('has examples of every kind', () => {
    expect(new Set(rows.map((r) => r[3])).size).toBe(5);
  });

  it.each(rows.map((r) => [r[1]!, r[2]!, r[3]!]))('%s / %s: %s', (source, quotation, match) => {
    // Among lines that are not about the same, as in any real corpus.
    const others = 'The museum was dark.\n\nGeese flew over the fields in the evening.\n\n';
    const bytes = new TextEncoder().encode(`${others}${source}\n`);
    const corpus = buildCorpus([readSource({ uri: 'a', name: 'a.txt', bytes }).source!]);
    expect(matchQuotation(corpus, quotation).match).toBe(match);
  });
});

it('links of pages lead to pages', () => {
  const names = pages.map((p) => `${p.code}.md`);
  for (const { text } of pages)
    for (const [, target] of text.matchAll(/\]\(([\w-]+\.md)\)/g)) expect(names).toContain(target);
});
