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
