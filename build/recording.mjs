// `npm run recording`: a page of analysis written from nothing in a real VS Code with the packaged extension, by the keyboard alone,
// on an article of its own. Stills go to out/recording, one a step, with how long each answer took; what was written is checked at the
// end. With `-- --theme "Default Dark Modern"` in another theme.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { packageVsix, root, setUp, vsixPath } from './steps.mjs';
import {
  chromiumFlags,
  findChromium,
  installServer,
  installVsix,
  startServer,
  workbenchUrl,
} from './vscodeServer.mjs';

setUp();
if (!(await packageVsix())) process.exit(1);
const executablePath = findChromium();
if (!executablePath) {
  console.error('Chromium is missing: install the package «chromium», or set CHROMIUM_PATH to one.');
  process.exit(1);
}
installServer();
const bundle = join(root, 'out', 'test', 'host', 'recording.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/host/recording/recording.ts'],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const { record } = await import(pathToFileURL(bundle).href);

const asked = process.argv.indexOf('--theme');
const theme = asked < 0 ? 'Default Light Modern' : process.argv[asked + 1];
const stills = join(root, 'out', 'recording', theme);
rmSync(stills, { recursive: true, force: true });
mkdirSync(stills, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'desk-'));
mkdirSync(join(folder, 'sources'));
mkdirSync(join(folder, '.vscode'));
cpSync(join(root, 'test', 'host', 'recording', 'ferry.md'), join(folder, 'sources', 'ferry.md'));
writeFileSync(join(folder, 'sourceline.json'), '{\n  "bundled": false\n}\n');
writeFileSync(join(folder, 'analysis.md'), '');
writeFileSync(
  join(folder, '.vscode', 'settings.json'),
  JSON.stringify({
    'workbench.colorTheme': theme,
    'workbench.startupEditor': 'none',
    'editor.fontSize': 15,
    'editor.minimap.enabled': false,
    'editor.wordWrap': 'on',
    'chat.disableAIFeatures': true,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'breadcrumbs.enabled': false,
  }),
);
const dataDir = mkdtempSync(join(tmpdir(), 'sourceline-vscode-'));
installVsix(vsixPath(), dataDir);
const server = await startServer({ dataDir });
const browser = await chromium.launch({ executablePath, args: chromiumFlags });
let failed = 0;
try {
  const context = await browser.newContext({ viewport: { width: 1180, height: 760 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(workbenchUrl(server, folder));
  failed = await record(page, { folder, stills }, console.log);
  for (const name of ['sourceline.json', 'analysis.md'])
    console.log(readFileSync(join(folder, name), 'utf8'));
} finally {
  await browser.close();
  server.dispose();
  rmSync(folder, { recursive: true, force: true });
  setTimeout(() => rmSync(dataDir, { recursive: true, force: true }), 1000).unref();
}
console.log(`recording: stills in ${stills}, ${failed} steps failed`);
process.exitCode = failed > 0 ? 1 : 0;
