// Bundles the extension, its workers and the command line into dist/, and checks the licences of what is bundled.
// `--minify` for what is shipped, `--watch` for development.
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build, context } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const minify = process.argv.includes('--minify');
const watch = process.argv.includes('--watch');

/** The long word lists are bundled compressed, as text: a third of their size, and some milliseconds to unpack once. */
const packedLists = {
  name: 'packed-lists',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]data[\\/]en[\\/]\w+\.json$/ }, ({ path }) => ({
      contents: [
        "import { inflateSync, strFromU8 } from 'fflate';",
        `const packed = '${deflateRawSync(readFileSync(path), { level: 9 }).toString('base64')}';`,
        'const bytes = Uint8Array.from(atob(packed), (c) => c.charCodeAt(0));',
        'export default JSON.parse(strFromU8(inflateSync(bytes)));',
      ].join('\n'),
      resolveDir: root,
      loader: 'js',
    }));
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  minify,
  sourcemap: minify ? false : 'linked',
  logLevel: 'warning',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  metafile: true,
  plugins: [packedLists],
  define: { 'process.env.NODE_ENV': '"production"' },
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs' };
const browser = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  // Workers both: the extension host’s and the engine’s have no `document`.
  conditions: ['worker'],
};

const asBrowser = { 'process.versions.nw': '"none"', 'process.getBuiltinModule': 'undefined' };

/** What is built: entry, output, options. */
const bundles = [
  {
    ...node,
    entryPoints: ['src/vscode/extension.node.ts'],
    outfile: 'dist/extension.js',
    external: ['vscode'],
  },
  {
    ...browser,
    entryPoints: ['src/vscode/extension.browser.ts'],
    outfile: 'dist/extension.browser.js',
    external: ['vscode'],
    format: 'cjs',
  },
  { ...node, entryPoints: ['src/engine/worker.node.ts'], outfile: 'dist/worker.js' },
  {
    ...browser,
    entryPoints: ['src/engine/worker.browser.ts'],
    outfile: 'dist/worker.browser.js',
    format: 'iife',
  },
  // PDF.js and the like: loaded only where there is a file for them. It takes itself for a browser's, so that it asks
  // for no canvas and prints nothing.
  {
    ...node,
    entryPoints: ['src/engine/parser.node.ts'],
    outfile: 'dist/parser.js',
    define: { ...common.define, ...asBrowser },
  },
  {
    ...browser,
    entryPoints: ['src/engine/parser.browser.ts'],
    outfile: 'dist/parser.browser.js',
    format: 'iife',
    define: { ...common.define, ...asBrowser },
  },
  {
    ...node,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
];

/** Licences that may be bundled. No GPL, AGPL, LGPL or CPAL. */
const allowed =
  /^\(?(?:MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|MIT-0)(?: (?:OR|AND) [\w.-]+)*\)?$/;

if (watch) {
  for (const options of bundles) await (await context(options)).watch();
} else {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const results = await Promise.all(bundles.map((options) => build(options)));
  chmodSync(join(root, 'dist/cli.js'), 0o755);
  const packages = new Map();
  for (const { metafile } of results) {
    for (const [output, { bytes }] of Object.entries(metafile.outputs)) {
      if (output.endsWith('.js')) console.log(`  ${output.padEnd(26)} ${Math.round(bytes / 1024)} KB`);
    }
    for (const input of Object.keys(metafile.inputs)) {
      const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
      if (found) packages.set(found, undefined);
    }
  }
  notices([...packages.keys()].sort());
}

/** Gathers the licences of bundled packages; fails on one that may not be bundled. */
function notices(folders) {
  const texts = [];
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    if (!allowed.test(String(license))) {
      console.error(`${name} ${version} has the licence ${license}, which may not be bundled.`);
      process.exitCode = 1;
    }
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license', 'LICENCE'].find((f) =>
      existsSync(join(root, folder, f)),
    );
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `Licence: ${license}`;
    texts.push(`${name} ${version} (${license})\n\n${text}`);
  }
  const wordnet = join(root, 'src/match/lexicon/WORDNET-LICENSE.txt');
  if (existsSync(wordnet)) texts.push(`WordNet\n\n${readFileSync(wordnet, 'utf8').trim()}`);
  const rule = `\n\n${'-'.repeat(78)}\n\n`;
  writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), `${texts.join(rule)}\n`);
}
