// A desk for pictures: the packaged extension in a real VS Code on a folder of its own, driven from outside. Used by the
// screenshots and the recording.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** Nothing in the pictures but the editor and what is about sources. */
const settings = {
  'workbench.startupEditor': 'none',
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'breadcrumbs.enabled': false,
};

/**
 * Packages the extension and installs it. Gives what drives the editor (the exports of `driver`, a file below `test/host`),
 * and `open`, which runs something in a window of its own. Ends the process where something is missing.
 */
export async function setUpDesk(driver) {
  setUp();
  if (!(await packageVsix())) process.exit(1);
  const executablePath = findChromium();
  if (!executablePath) {
    console.error('Chromium is missing: install the package «chromium», or set CHROMIUM_PATH to one.');
    process.exit(1);
  }
  installServer();
  const bundle = join(root, 'out', 'test', 'host', `${driver.replace(/\W/g, '-')}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [`test/host/${driver}.ts`],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const dataDir = mkdtempSync(join(tmpdir(), 'sourceline-vscode-'));
  installVsix(vsixPath(), dataDir);
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  return {
    ...(await import(pathToFileURL(bundle).href)),
    open: (options, run) => open({ ...options, executablePath, dataDir }, run),
  };
}

/** A window on a folder that `fill` fills; `run` gets its page, the folder and `shot`, which gives a picture as WebP. */
async function open({ executablePath, dataDir, theme, height, more = {}, fill }, run) {
  const folder = mkdtempSync(join(tmpdir(), 'desk-'));
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(
    join(folder, '.vscode', 'settings.json'),
    JSON.stringify({ ...settings, ...more, 'workbench.colorTheme': theme }),
  );
  fill(folder);
  const server = await startServer({ dataDir });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const context = await browser.newContext({ viewport: { width: 1180, height } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.goto(workbenchUrl(server, folder));
    return await run({ page, folder, shot: async () => webp(browser, await page.screenshot()) });
  } finally {
    await browser.close();
    server.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A picture a third as large: Chromium writes WebP, which pages and VS Code show. */
async function webp(browser, png) {
  const page = await browser.newPage();
  try {
    const url = await page.evaluate(async (data) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.75);
    }, png.toString('base64'));
    return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  } finally {
    await page.close();
  }
}
