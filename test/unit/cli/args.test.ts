import { describe, expect, it } from 'vitest';
import { readArgs } from '../../../src/cli/args.js';
import { UsageError } from '../../../src/cli/io.js';
import { run } from '../../../src/cli/run.js';

const wrong = (...argv: readonly string[]): string => {
  try {
    readArgs('check', argv, ['sources', 'no-bundled', 'format', 'fail-on', 'limit', 'strictness']);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'nothing';
};

describe('readArgs', () => {
  it('reads flags in every position, and what stands behind --', () => {
    const argv = ['a.md', '--sources=x', '--sources', 'y', '--no-bundled', '--', '--odd.md'];
    expect(readArgs('check', argv, ['sources', 'no-bundled'])).toMatchObject({
      positionals: ['a.md', '--odd.md'],
      sources: ['x', 'y'],
      bundled: false,
      failOn: 'warning',
      limit: 10,
    });
  });

  it('says in one line what is wrong, and what was meant', () => {
    expect(wrong('--fial-on', 'error')).toBe('unknown flag --fial-on for "check"; did you mean --fail-on?');
    expect(wrong('--colour')).toBe('unknown flag --colour for "check"; see "sourceline check --help"');
    expect(wrong('-x')).toContain('unknown flag -x');
    expect(wrong('--sources')).toBe('--sources needs a value: --sources=PATH');
    expect(wrong('--sources', '--format')).toBe('--sources needs a value: --sources=PATH');
    expect(wrong('--no-bundled=yes')).toBe('--no-bundled takes no value; write --no-bundled alone');
    expect(wrong('--fail-on', 'warn')).toBe(
      '--fail-on takes hint, information, warning, error, never, not "warn"; did you mean warning?',
    );
    expect(wrong('--strictness', 'harsh')).toBe('--strictness takes lenient, balanced, strict, not "harsh"');
    expect(wrong('--limit', '1.5')).toBe('--limit takes a whole number from 1 on');
  });
});

describe('help and version', () => {
  const ask = async (...argv: readonly string[]) => {
    let out = '';
    const io = {
      cwd: '/',
      env: {},
      isTerminal: false,
      out: (text: string) => {
        out += text;
      },
      err: () => {},
      async *stdin() {},
      corpusFolder: '/',
      version: '1.2.3',
    };
    return { status: await run(argv, io), out };
  };

  it('go to standard output', async () => {
    expect(await ask('--version')).toEqual({ status: 0, out: '1.2.3\n' });
    const { status, out } = await ask('--help');
    expect(status).toBe(0);
    for (const name of ['check', 'verify', 'quotes', 'search']) {
      expect(out).toContain(`sourceline ${name}`);
      const asked = await ask(name, '--help');
      expect(asked.status).toBe(0);
      expect(asked.out).toContain('--help');
      expect(await ask('help', name)).toEqual(asked);
      expect(await ask(name, '-h', 'whatever')).toEqual(asked);
    }
    expect(await ask('-h')).toEqual({ status, out });
  });
});
