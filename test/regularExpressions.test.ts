import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { type ESTree, parseSync, Visitor } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';

// No regular expression may take more than linear time, whatever text it meets. scslre finds what can backtrack more: two
// neighbours that trade characters (`\s*,?\s*$`), a repetition of itself (`(a+)+`), and a start that moves along a run
// (`\d+$`, tried anew at each figure of `1111x`).
const root = join(import.meta.dirname, '..');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((f) => f.endsWith('.ts'));

interface Pattern {
  readonly at: string;
  readonly source: string;
  readonly flags: string;
}

/** Patterns that are put together when something is read, with what they may become. */
const builtLater: Readonly<Record<string, readonly string[]>> = {
  'src/source/readers/email/mime.ts': ['charset', 'boundary'].map(
    (name) => `;\\s{0,20}${name}\\s{0,5}=\\s{0,5}(?:"([^"]{0,500})"|([^\\s;]{1,500}))`,
  ),
  'src/draft/org/org.ts': ['^#\\+end_quote\\b'],
  // Those of the literals with ASCII’s classes.
  'src/text/lightPattern.ts': ['(?:^|[^a-zA-Z])([a-zA-Z][a-z-]{0,39}) $'],
};

const { literals, built } = collect();

/** Literals of all files, and where patterns are built: at once, or later, inside of a function. */
function collect(): { literals: Pattern[]; built: { file: string; isLater: boolean }[] } {
  const literals: Pattern[] = [];
  const built: { file: string; isLater: boolean }[] = [];
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    let depth = 0;
    const enter = () => void depth++;
    const leave = () => void depth--;
    const isOfPattern = (node: ESTree.Expression) => node.type === 'Identifier' && node.name === 'RegExp';
    new Visitor({
      Literal(node) {
        if (!('regex' in node)) return;
        const line = text.slice(0, node.start).split('\n').length;
        literals.push({ at: `${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
      },
      NewExpression(node) {
        if (isOfPattern(node.callee)) built.push({ file, isLater: depth > 0 });
      },
      FunctionDeclaration: enter,
      'FunctionDeclaration:exit': leave,
      FunctionExpression: enter,
      'FunctionExpression:exit': leave,
      ArrowFunctionExpression: enter,
      'ArrowFunctionExpression:exit': leave,
    }).visit(parseSync(file, text).program);
  }
  return { literals, built };
}

/** What can take more than linear time, told as `place: pattern`. */
function slow(patterns: readonly Pattern[]): string[] {
  return patterns
    .filter(({ source, flags }) => analyse({ source, flags: flags.replace('v', 'u') }).reports.length > 0)
    .map(({ at, source }) => `${at}: /${source}/`);
}

describe('regular expressions', () => {
  const Own = RegExp;
  afterAll(() => {
    globalThis.RegExp = Own;
  });

  it('the check finds each kind of what backtracks, and nothing in what does not', () => {
    const at = 'here';
    const found = (source: string) => slow([{ at, source, flags: 'u' }]).length > 0;
    expect(['\\d+$', '\\s*,?\\s*$', '^(?:a+)+$', '^(?:[=-]{2,}\\s*)+$'].map(found)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['(?<!\\d)\\d+$', '^\\s*(?:,\\s*)?$', '^a+$'].map(found)).toEqual([false, false, false]);
  });

  it('written as such take linear time', () => {
    expect(literals.length).toBeGreaterThan(1000);
    expect(slow(literals)).toEqual([]);
  });

  it('put together take linear time', async () => {
    const seen: Pattern[] = [];
    globalThis.RegExp = new Proxy(Own, {
      construct(target, args: [string, string?]) {
        const made = new target(...args);
        seen.push({ at: 'put together', source: made.source, flags: made.flags });
        return made;
      },
    });
    const atOnce = built.filter((b) => !b.isLater);
    for (const file of new Set(atOnce.map((b) => b.file))) await import(join(root, file));
    globalThis.RegExp = Own;
    expect(seen.length).toBeGreaterThanOrEqual(atOnce.length);
    const later = [...new Set(built.filter((b) => b.isLater).map((b) => b.file))];
    expect(later.sort()).toEqual(Object.keys(builtLater).sort());
    const samples = Object.entries(builtLater).flatMap(([at, sources]) =>
      sources.map((source): Pattern => ({ at, source, flags: 'i' })),
    );
    expect(slow([...seen, ...samples])).toEqual([]);
  });
});
