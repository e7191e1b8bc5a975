import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (path: string) => JSON.parse(read(path)) as Record<string, string>;

/** A call that makes a sentence for a reader, and its first argument when that is a literal. */
const call = /(?<![\w.])(?:vscode\.l10n\.t|msg)\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g;
const anyCall = /(?<![\w.])(?:vscode\.l10n\.t|msg)\(\s*(?!['"\s])([^)]{0,60})/g;

const sources = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  // The command line speaks English, and so does what only it says.
  .filter((f) => f.endsWith('.ts') && !f.startsWith('src/cli/') && existsSync(join(root, f)));

/** Every sentence of the code, by where it stands. */
function sentences(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of sources) {
    const code = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
    for (const m of code.matchAll(call)) {
      const text = (m[1] ?? m[2] ?? '').replace(/\\n/g, '\n').replace(/\\(['"\\])/g, '$1');
      found.set(text, file);
    }
  }
  return found;
}

const placeholders = (text: string) =>
  [...text.matchAll(/\{\d+\}|\$\([\w-]+\)|command:[\w.]+|`[^`]+`/g)].map((m) => m[0]).sort();

describe('German', () => {
  const german = json('l10n/bundle.l10n.de.json');

  it('has every sentence of the code, and no other', () => {
    const all = sentences();
    expect([...all].filter(([text]) => !(text in german)).map(([text, file]) => `${file}: ${text}`)).toEqual(
      [],
    );
    expect(Object.keys(german).filter((text) => !all.has(text))).toEqual([]);
  });

  it('has every string of the manifest, and no other', () => {
    expect(Object.keys(json('package.nls.de.json')).sort()).toEqual(
      Object.keys(json('package.nls.json')).sort(),
    );
  });

  it('keeps places for words, icons, commands and names', () => {
    const wrong = Object.entries(german).filter(
      ([en, de]) => JSON.stringify(placeholders(en)) !== JSON.stringify(placeholders(de)),
    );
    expect(wrong).toEqual([]);
    const english = json('package.nls.json');
    const manifest = Object.entries(json('package.nls.de.json')).filter(
      ([key, de]) => JSON.stringify(placeholders(english[key] ?? '')) !== JSON.stringify(placeholders(de)),
    );
    expect(manifest).toEqual([]);
  });

  it('can be found: sentences stand in the code as they are', () => {
    const hidden: string[] = [];
    for (const file of sources.filter((f) => f !== 'src/util/message.ts' && f !== 'src/vscode/messages.ts')) {
      for (const m of read(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .matchAll(anyCall))
        hidden.push(`${file}: ${m[1]}`);
    }
    expect(hidden).toEqual([]);
  });
});
