import { describe, expect, it } from 'vitest';
import { defaultConfig, parseConfig, resolveConfig } from '../../../src/lint/config.js';
import { formatMessage } from '../../../src/util/message.js';

const told = (text: string) =>
  parseConfig(text, 'sourceline.json').problems.map((p) => formatMessage(p.message));

describe('parseConfig', () => {
  it('reads JSON with comments and trailing commas', () => {
    const { value, problems } = parseConfig('{ // shared\n "sources": ["a/**",], "bundled": false,\n}', 'f');
    expect(value).toEqual({ sources: ['a/**'], bundled: false });
    expect(problems).toEqual([]);
  });

  it('tells what is wrong, with its place, and keeps the rest', () => {
    const text =
      '{ "sauces": [], "bundled": "no", "rules": { "unsuported-claim": "off", "unknown-citation": "fatal", "altered-quotation": "off" } }';
    const { value, problems } = parseConfig(text, 'f');
    expect(value).toEqual({ rules: { 'altered-quotation': 'off' } });
    expect(problems.map((p) => formatMessage(p.message))).toEqual([
      'There is no “sauces”. Did you mean “sources”?',
      '“bundled” should be true or false.',
      'There is no “unsuported-claim”. Did you mean “unsupported-claim”?',
      '“unknown-citation” should be one of: off, hint, information, warning, error.',
    ]);
    const [first] = problems;
    expect(text.slice(first!.span!.start, first!.span!.end)).toBe('"sauces"');
  });

  it('reads every key there is', () => {
    const text =
      '{"$schema":"x","sources":"one.txt","bibliography":["a.bib"],"bundled":true,"strictness":"strict","drafts":["p/*.md"],"rules":{"unused-source":"hint"}}';
    expect(parseConfig(text, 'f')).toEqual({
      value: {
        sources: ['one.txt'],
        bibliography: ['a.bib'],
        bundled: true,
        strictness: 'strict',
        drafts: ['p/*.md'],
        rules: { 'unused-source': 'hint' },
      },
      problems: [],
    });
  });

  it('tells wrong types one by one', () => {
    expect(told('{"sources":[1],"bundled":"yes","strictness":"hard","drafts":{},"rules":[]}')).toEqual([
      '“sources” should be a list of strings.',
      '“bundled” should be true or false.',
      '“strictness” should be one of: lenient, balanced, strict.',
      '“drafts” should be a list of strings.',
      '“rules” should be an object of rules and severities.',
    ]);
    expect(told('{"qqqqqqqqqq":1}')).toEqual([
      'There is no “qqqqqqqqqq”. Known: sources, bundled, bibliography, rules, strictness, drafts, unmarkedWords, articles, citations.',
    ]);
  });

  it('takes no key of objects for one of ours', () => {
    const { value, problems } = parseConfig(
      '{"__proto__":{"bundled":false},"rules":{"__proto__":"off"}}',
      'f',
    );
    expect(problems).toHaveLength(2);
    expect(value).toEqual({ rules: {} });
    expect(value.bundled).toBeUndefined();
  });

  it('reads bad input in bounded time, and throws at none', () => {
    for (const text of [
      '['.repeat(1e6),
      '{"a":'.repeat(1e5),
      '\u0000',
      '"'.repeat(1e5),
      '/*',
      '\ud800',
      '{}{}',
      ','.repeat(1e5),
    ])
      expect([text.slice(0, 9), told(text).length > 0]).toEqual([text.slice(0, 9), true]);
    expect(told('['.repeat(1e6)).length).toBeLessThan(10);
  });

  it('tells broken, empty and other JSON', () => {
    expect(told('{ "sources": ')).not.toEqual([]);
    expect(told('')).not.toEqual([]);
    expect(told('[]')).toEqual(['The configuration should be an object.']);
  });
});

describe('resolveConfig', () => {
  it('lets the stronger layer win, rule by rule, and what is not set not at all', () => {
    const shared = { strictness: 'strict' as const, rules: { 'unsupported-claim': 'off' as const } };
    const set = { strictness: undefined, sources: ['x/**'], rules: { 'unknown-citation': 'hint' as const } };
    expect(resolveConfig(shared, set)).toEqual({
      ...defaultConfig,
      strictness: 'strict',
      sources: ['x/**'],
      rules: { 'unsupported-claim': 'off', 'unknown-citation': 'hint' },
    });
  });
});
