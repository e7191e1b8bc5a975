// `npm run screenshots`: the pictures of the README, taken from the packaged extension in a real VS Code. With `-- --themes`
// the same in a dark and a high-contrast theme, into out/screenshots, to be looked at.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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
const bundle = join(root, 'out', 'test', 'host', 'workbench.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['test/host/workbench.ts'],
  outfile: bundle,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const { Workbench } = await import(pathToFileURL(bundle).href);

const themes = process.argv.includes('--themes')
  ? ['Default Light Modern', 'Default Dark Modern', 'Default High Contrast']
  : ['Default Light Modern'];
const dataDir = mkdtempSync(join(tmpdir(), 'sourceline-vscode-'));
installVsix(vsixPath(), dataDir);
const settings = {
  'workbench.startupEditor': 'none',
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'editor.hover.above': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'breadcrumbs.enabled': false,
};
for (const theme of themes) await take(theme);

async function take(theme) {
  const isReadme = theme === themes[0];
  const pictures = isReadme ? join(root, 'media', 'screenshots') : join(root, 'out', 'screenshots', theme);
  mkdirSync(pictures, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  cpSync(join(root, 'media', 'sample'), folder, { recursive: true });
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(
    join(folder, '.vscode', 'settings.json'),
    JSON.stringify({ ...settings, 'workbench.colorTheme': theme }),
  );
  writeFileSync(join(folder, 'new.md'), '');
  const server = await startServer({ dataDir });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const page = await (await browser.newContext({ viewport: { width: 1180, height: 640 } })).newPage();
    const shot = async (name) =>
      writeFileSync(join(pictures, `${name}.webp`), await webp(browser, await page.screenshot()));
    await page.goto(workbenchUrl(server, folder));
    const workbench = new Workbench(page);
    await workbench.ready();
    await page.waitForTimeout(5000);

    await workbench.open('new.md');
    await workbench.press('Control+b');
    await workbench.type('Rubio said “the only way');
    await workbench.suggestions();
    await workbench.press('Control+Space');
    await page.waitForTimeout(1200);
    await shot('completion');
    await workbench.press('Escape', 'Control+a', 'Delete');

    await workbench.type('As Rubio said');
    await workbench.command('Insert Citation…');
    await workbench.picker('Insert Citation');
    await workbench.pick('putin-rejects-ceasefire');
    await workbench.picker('Insert Citation: putin-rejects-ceasefire');
    await page.waitForTimeout(800);
    await shot('citation');
    await workbench.press('Escape');

    await workbench.open('draft.md');
    await page.waitForSelector('.squiggly-error');
    await workbench.press('Control+f');
    await workbench.type('only way this war');
    await workbench.press('Enter', 'Escape', 'ArrowLeft', 'Control+k', 'Control+i');
    await workbench.hover();
    await page.waitForTimeout(600);
    await shot('hover');
    await workbench.press('Escape', 'Control+Home', 'Control+Shift+m');
    await page.waitForSelector('.markers-panel .monaco-list-row');
    await page.waitForTimeout(800);
    await shot('problems');
    await workbench.press('Control+Shift+m');

    await workbench.open('draft.md');
    await workbench.press('Control+f');
    await workbench.type('only way this war');
    await workbench.press('Enter', 'Escape');
    await workbench.command('Peek Definition');
    await page.waitForSelector('.peekview-widget');
    await page.waitForTimeout(1500);
    await shot('peek');
    await workbench.press('Escape');

    await workbench.open('draft.md');
    await workbench.command('Sourceline: Focus on Claims View');
    await page.waitForSelector('.tree-explorer-viewlet-tree-view .monaco-list-row');
    await page.waitForTimeout(1500);
    await shot('claims');
  } finally {
    await browser.close();
    server.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}
setTimeout(() => rmSync(dataDir, { recursive: true, force: true }), 1000).unref();

/** A picture a third as large: Chromium writes WebP, which pages and VS Code show. */
async function webp(browser, png) {
  const page = await browser.newPage();
  try {
    const url = await page.evaluate(async (data) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.85);
    }, png.toString('base64'));
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  } finally {
    await page.close();
  }
}
