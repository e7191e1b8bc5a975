import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleCodes, severities } from '../src/lint/model.js';
import { everyRule } from '../src/lint/registry.js';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((f) => f !== '' && existsSync(join(root, f)));
const sources = files.filter((f) => /^src\/.*\.ts$/.test(f));

/** Rooms from the bottom up; a room imports from those below it. */
const rooms = [
  'util',
  'text',
  'source',
  'attribution',
  'corpus',
  'match',
  'draft',
  'lint',
  'ide',
  'engine',
  'top',
];
const top = new Set(['vscode', 'cli', 'agent']);

function roomOf(path: string): string | undefined {
  const room = /^src\/([^/]+)\//.exec(path)?.[1];
  return room;
}

function importsOf(path: string): string[] {
  return [...read(path).matchAll(/(?:^|\n)\s*(?:import|export)\b[^;]*?from\s+'([^']+)'/g)].map((m) => m[1]!);
}

describe('layers', () => {
  it('are imported downwards only', () => {
    const wrong: string[] = [];
    for (const file of sources) {
      const own = roomOf(file);
      if (!own) continue;
      for (const target of importsOf(file)) {
        if (!target.startsWith('.')) continue;
        const room = roomOf(posix.join(dirname(file), target));
        if (!room || room === own) continue;
        const level = (r: string) => rooms.indexOf(top.has(r) ? 'top' : r);
        if (level(room) >= level(own)) wrong.push(`${file} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('keep vscode, Node and the DOM where they belong', () => {
    const wrong: string[] = [];
    for (const file of sources) {
      for (const target of importsOf(file)) {
        if (target === 'vscode' && roomOf(file) !== 'vscode') wrong.push(`${file}: ${target}`);
        const isHost = roomOf(file) === 'cli' || /\.node\.ts$/.test(file);
        if (target.startsWith('node:') && !isHost) wrong.push(`${file}: ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('load no reader of drafts and no rule into the extension host', () => {
    // What is not only types, as esbuild sees it.
    const loaded = /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^;]*?from\s+'(\.[^']+)'/g;
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file) || !existsSync(join(root, file))) return;
      seen.add(file);
      for (const m of read(file).matchAll(loaded))
        visit(posix.join(dirname(file), m[1]!).replace(/\.js$/, '.ts'));
    };
    visit('src/vscode/extension.node.ts');
    expect(seen).toContain('src/draft/served.ts');
    const heavy = ['src/draft/registry.ts', 'src/lint/registry.ts', 'src/ide/service.ts'];
    expect(heavy.filter((f) => seen.has(f))).toEqual([]);
  });
});

describe('files', () => {
  /** Longer files, each with its reason. */
  const allowed: Readonly<Record<string, string>> = {
    'src/attribution/clauses.ts': 'one grammar of clauses, read in one pass over the tagged words',
    'src/attribution/reports.ts':
      'the shapes of reported speech side by side, so that their order can be seen',
    'src/draft/latex/reader.ts': 'one pass over the commands, what each means beside the others',
  };

  it('are no longer than 400 lines without a reason', () => {
    const isData = (f: string) => /\/(?:data|lexicon)\//.test(f);
    const long = sources.filter((f) => !isData(f) && !(f in allowed) && read(f).split('\n').length > 401);
    expect(long).toEqual([]);
  });

  it('name no registry hosts', () => {
    const words = new RegExp(['registry\\.np' + 'mjs', 'deb\\.deb' + 'ian'].join('|'));
    const wrong = files.filter((f) => /\.(?:ts|mjs|json|md)$/.test(f) && words.test(read(f)));
    expect(wrong).toEqual([]);
  });

  it('bundle the article byte for byte', () => {
    const original = join(root, '..', 'shared', 'article', 'article.txt');
    const bundled = readFileSync(join(root, 'media/corpus/putin-rejects-ceasefire/article.txt'));
    expect(bundled.length).toBe(4540);
    if (existsSync(original)) expect(bundled.equals(readFileSync(original))).toBe(true);
  });

  it('name every bundled source', () => {
    const listed = JSON.parse(read('media/corpus/index.json')) as string[];
    const there = files
      .filter((f) => /^media\/corpus\/.+\.(?:txt|md)$/.test(f))
      .map((f) => f.slice('media/corpus/'.length));
    expect(listed).toEqual(there);
  });
});

describe('rules', () => {
  it('have a page with a rationale, a fixture, and a place in the manifest and the schema', () => {
    const manifest = JSON.parse(read('package.json'));
    const settings = manifest.contributes.configuration.flatMap((c: { properties: object }) =>
      Object.entries(c.properties),
    );
    const inManifest = Object.fromEntries(settings)['sourceline.rules'].properties;
    const strings = JSON.parse(read('package.nls.json')) as Record<string, string>;
    for (const entry of Object.values(inManifest) as { description: string }[])
      entry.description = strings[entry.description.replaceAll('%', '')] ?? entry.description;
    const inSchema = JSON.parse(read('media/schema/sourceline.schema.json')).properties.rules.properties;
    for (const rule of everyRule) {
      expect(read(`media/rules/${rule.code}.md`)).toContain('## Rationale');
      expect(read(`media/rules/${rule.code}.md`)).toContain(`Default severity: **${rule.defaultSeverity}**`);
      expect(files).toContain(`test/rules/${rule.code}.md`);
      const entry = {
        type: 'string',
        enum: ['off', ...severities],
        default: rule.defaultSeverity,
        description: rule.summary,
      };
      expect(inManifest[rule.code]).toEqual(entry);
      expect(inSchema[rule.code]).toEqual(entry);
      expect(ruleCodes).toContain(rule.code);
    }
    expect(Object.keys(inManifest).sort()).toEqual(everyRule.map((r) => r.code).sort());
  });

  it('have no page or fixture without a rule', () => {
    const codes = new Set<string>([
      ...everyRule.map((r) => r.code),
      'quotation-matching',
      'unused-suppression',
    ]);
    const pages = files
      .filter((f) => /^(?:media|test)\/rules\/.*\.md$/.test(f))
      .map((f) => basename(f, '.md'));
    expect(pages.filter((p) => !codes.has(p))).toEqual([]);
  });
});

describe('messages', () => {
  it('of the manifest are all there', () => {
    const named = new Set([...read('package.json').matchAll(/"%([\w.]+)%"/g)].map((m) => m[1]!));
    expect([...named].sort()).toEqual(Object.keys(JSON.parse(read('package.nls.json'))).sort());
  });

  it('of commands are in the manifest and in the code', () => {
    const ids = [...read('src/vscode/ids.ts').matchAll(/'(sourceline\.\w+)'/g)]
      .map((m) => m[1]!)
      .filter((i) => i !== 'sourceline.sourceline');
    const manifest = JSON.parse(read('package.json')).contributes.commands.map(
      (c: { command: string }) => c.command,
    );
    expect([...ids].sort()).toEqual([...manifest].sort());
  });

  it('have an icon where the editor shows one: it would write their titles into the heading of a view', () => {
    const { commands, menus } = JSON.parse(read('package.json')).contributes as {
      commands: { command: string; icon?: string }[];
      menus: Record<string, { command: string; group?: string }[]>;
    };
    const bare = new Set(commands.filter((c) => c.icon === undefined).map((c) => c.command));
    const shown = ['view/title', 'editor/title', 'view/item/context'].flatMap((m) => menus[m] ?? []);
    expect(shown.filter((e) => /^(?:navigation|inline)/.test(e.group ?? '') && bare.has(e.command))).toEqual(
      [],
    );
  });
});
