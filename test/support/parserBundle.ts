import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';

/** The thread that reads files of foreign formats, bundled as it is shipped, for the tests of one file: the path of its bundle. */
export function parserBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-parser-'));
  const bundle = join(folder, 'parser.js');
  beforeAll(async () => {
    await build({
      absWorkingDir: join(import.meta.dirname, '../..'),
      entryPoints: ['src/engine/parser.node.ts'],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      mainFields: ['module', 'main'],
      logLevel: 'error',
      define: { 'process.versions.nw': '"none"', 'process.getBuiltinModule': 'undefined' },
    });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return bundle;
}
