// `npm start`: sets itself up, builds, lints the sample draft, packages the VSIX, and opens the sample workspace in the
// VS Code that is installed, or else in one served on localhost. `--no-open` stops after the lint.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostNode, packageVsix, root, run, script, setUp } from './steps.mjs';

setUp();
console.log('Building …');
if ((await script('build/build.mjs')) !== 0) process.exit(1);

console.log('\nThe sample draft (media/sample/draft.md):\n');
const status = run(hostNode, ['dist/cli.js', 'check', 'media/sample/draft.md'], { env: process.env });
// Findings are what the sample is for; only a broken run is an error.
if (status > 1) process.exit(status);
if (process.argv.includes('--no-open')) process.exit(0);

console.log('\nPackaging …');
const vsix = await packageVsix();
if (!vsix) process.exit(1);

// A copy, so that trying things out changes nothing in the project.
const sample = join(mkdtempSync(join(tmpdir(), 'sourceline-sample-')), 'sample');
mkdirSync(sample, { recursive: true });
cpSync(join(root, 'media', 'sample'), sample, { recursive: true });

const code = installedCode();
if (code) {
  console.log(`\nOpening the sample workspace with ${code} …`);
  const shell = process.platform === 'win32';
  const installed = spawnSync(code, ['--install-extension', vsix, '--force'], { stdio: 'inherit', shell });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
  spawnSync(code, [sample, join(sample, 'draft.md')], { stdio: 'inherit', shell });
} else await serve();

/** VS Code as it is commonly installed. */
function installedCode() {
  const names =
    process.platform === 'win32'
      ? ['code.cmd', 'code-insiders.cmd', 'codium.cmd']
      : ['code', 'code-insiders', 'codium'];
  const onPath = names.find(
    (n) => spawnSync(n, ['--version'], { shell: process.platform === 'win32' }).status === 0,
  );
  const mac = '/Applications/Visual Studio Code.app/Contents/Resources/app/bin/code';
  return onPath ?? (existsSync(mac) ? mac : undefined);
}

async function serve() {
  const { installServer, installVsix, startServer, workbenchUrl } = await import('./vscodeServer.mjs');
  console.log('\nNo VS Code is installed here: serving one on localhost.');
  installServer();
  const dataDir = mkdtempSync(join(tmpdir(), 'sourceline-vscode-'));
  mkdirSync(join(dataDir, 'data', 'Machine'), { recursive: true });
  writeFileSync(join(dataDir, 'data', 'Machine', 'settings.json'), '{ "workbench.startupEditor": "none" }\n');
  installVsix(vsix, dataDir);
  const server = await startServer({ dataDir });
  console.log(
    `\n  ${workbenchUrl(server, sample)}\n\nOpen this address in a browser, then draft.md. Ctrl-C ends it.`,
  );
  const end = () => {
    server.dispose();
    setTimeout(() => process.exit(0), 700);
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  await new Promise(() => {});
}
