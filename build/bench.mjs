// `npm run bench [-- accuracy]`: prints a JSON line for each measure.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root, run, setUp, toolNode } from './steps.mjs';

setUp();
const outfile = join(root, 'out', 'bench', 'run.mjs');
mkdirSync(join(root, 'out', 'bench'), { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: ['test/bench/run.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  // It reads dictionaries beside its own files.
  external: ['cspell-lib'],
  logLevel: 'error',
  banner: {
    js: "import { createRequire as __cr } from 'node:module'; const require = __cr(import.meta.url);",
  },
});
process.exit(run(toolNode(), [outfile, ...process.argv.slice(2)]));
