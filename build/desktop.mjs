// `npm run test:desktop`: the trusted suite in a desktop VS Code, by @vscode/test-electron, which downloads one unless
// VSCODE_EXECUTABLE names one that is installed. For developers’ machines; it cannot test Restricted Mode, since it
// always switches workspace trust off.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { root, script, setUp } from './steps.mjs';

setUp();
if ((await script('build/build.mjs')) !== 0) process.exit(1);
const outdir = join(root, 'out', 'test', 'host');
await build({
  absWorkingDir: root,
  entryPoints: ['test/host/suites/trusted.ts'],
  outdir,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  external: ['vscode'],
  logLevel: 'error',
});
const folder = mkdtempSync(join(tmpdir(), 'sourceline-workspace-'));
mkdirSync(join(folder, 'sources'));
const executable = process.env.VSCODE_EXECUTABLE;
try {
  await runTests({
    ...(executable && { vscodeExecutablePath: executable }),
    extensionDevelopmentPath: root,
    extensionTestsPath: join(outdir, 'trusted.js'),
    launchArgs: [folder, '--disable-extensions'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
