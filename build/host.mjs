// Runs the suites of test/host in a real VS Code: `node build/host.mjs [trusted] [writing] [restricted] [web] [folders] [formats] [reopened] [vsix] [eventloop]`.
// Prints a line for each test and at the end, on a line of its own, `host: N passed, M failed`.
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { writeArticles } from './articles.mjs';
import { writeSources } from './sampleSources.mjs';
import { root, vsixPath } from './steps.mjs';
import {
  chromiumFlags,
  findChromium,
  installServer,
  installVsix,
  startServer,
  workbenchUrl,
} from './vscodeServer.mjs';

const out = join(root, 'out', 'test', 'host');
const wanted = process.argv.slice(2).filter((a) => !a.startsWith('-'));
const suites =
  wanted.length > 0 ? wanted : ['trusted', 'writing', 'restricted', 'web', 'folders', 'reopened', 'vsix'];

/** A whole suite may take this long in a window, in milliseconds. */
const limit = 900_000;

let passed = 0;
let failed = 0;
const tell = (suite, line) => {
  const m = /^(not )?ok /.exec(line);
  if (m?.[1]) failed++;
  else if (m) passed++;
  console.log(`  ${suite}: ${line}`);
};

const executablePath = findChromium();
if (!executablePath) {
  console.log('  Chromium is missing: install the package «chromium», or set CHROMIUM_PATH to one.');
  console.log(`host: 0 passed, ${suites.length} failed`);
  process.exit(1);
}
installServer();
await bundleSuites();
for (const suite of suites) {
  try {
    if (suite === 'vsix') await keyboardSuite();
    else await hostSuite(suite);
  } catch (error) {
    tell(suite, `not ok ${suite}: ${error instanceof Error ? error.message : error}`);
  }
}
console.log(`host: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

async function bundleSuites() {
  const common = {
    bundle: true,
    logLevel: 'error',
    sourcemap: 'inline',
    absWorkingDir: root,
    mainFields: ['module', 'main'],
  };
  const entry = (name) => `test/host/suites/${name}.ts`;
  await build({
    ...common,
    entryPoints: [
      entry('trusted'),
      entry('writing'),
      entry('restricted'),
      entry('formats'),
      entry('folders'),
      entry('reopened'),
      entry('eventloop'),
    ],
    outdir: out,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
  });
  await build({
    ...common,
    entryPoints: [entry('web')],
    outdir: out,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
  });
  await build({
    ...common,
    entryPoints: ['test/host/keyboard.ts'],
    outfile: join(out, 'keyboard.mjs'),
    format: 'esm',
    platform: 'node',
    external: ['playwright-core'],
  });
}

/** An empty workspace folder of its own. */
function workspaceFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-workspace-'));
  mkdirSync(join(folder, 'sources'));
  return folder;
}

/** A workspace of two folders on disk and one of a file system that the suite itself lends. */
function severalFolders(folder) {
  for (const name of ['one', 'two']) mkdirSync(join(folder, name, 'sources'), { recursive: true });
  const file = join(folder, 'several.code-workspace');
  const folders = [{ path: 'one' }, { path: 'two' }, { uri: 'memory:/notes', name: 'memory' }];
  writeFileSync(file, JSON.stringify({ folders }));
  return file;
}

/** For the browser's extension host: the same extension without `main`. */
function webExtension() {
  const folder = join(root, 'out', 'web-extension');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const {
    main: _main,
    extensionKind: _kind,
    ...manifest
  } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const part of ['dist', 'media', 'l10n', 'package.nls.json', 'package.nls.de.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  // Tests run in the host of the extension whose folder they are in.
  cpSync(join(out, 'web.js'), join(folder, 'test', 'web.js'));
  return folder;
}

/** An extension that does nothing: VS Code by itself. */
function bareExtension() {
  const folder = join(root, 'out', 'bare-extension');
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'bare', publisher: 'sourceline', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

async function hostSuite(suite) {
  const server = await startServer({ trusted: suite !== 'restricted', driver: true });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const folder = workspaceFolder();
  if (suite === 'formats') {
    const { made, byHand, missing } = writeSources(folder);
    tell(suite, `# ${made.length} sources; made without their usual tool: ${byHand.join(', ') || 'none'}`);
    if (missing.length > 0) tell(suite, `# a tool is missing, so not looked at: ${missing.join(', ')}`);
  }
  if (suite === 'reopened') writeOldSources(folder);
  if (suite === 'eventloop') await writeArticles(folder, 10_000);
  try {
    // The second opening finds what the first one left.
    if (suite === 'eventloop')
      await openAndRun(suite, { server, browser, folder, extension: bareExtension() });
    for (let n = 0; n < (suite === 'reopened' || suite === 'eventloop' ? 2 : 1); n++)
      await openAndRun(suite, { server, browser, folder });
  } finally {
    await browser.close();
    server.dispose();
    for (const path of [folder, `${folder}.asked`, `${folder}.opened`])
      rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Sources that have not changed for a while: what changed just now is not trusted to stay as it is. At the first opening no
 * change of them is told.
 */
function writeOldSources(folder) {
  mkdirSync(join(folder, '.vscode'));
  const settings = { 'files.watcherExclude': { '**/sources/**': true } };
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
  const yesterday = Date.now() / 1000 - 86_400;
  for (let i = 0; i < 12; i++) {
    const path = join(folder, 'sources', `${i}.txt`);
    writeFileSync(path, `“The ferry to island ${i} will not run on Sundays,” the harbour master said.\n`);
    utimesSync(path, yesterday, yesterday);
  }
}

/** Opens a folder in a window, runs a suite there, and closes the window. */
async function openAndRun(suite, { server, browser, folder, extension }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  rmSync(`${folder}.asked`, { force: true });
  appendFileSync(`${folder}.opened`, '.');
  try {
    const page = await context.newPage();
    let finish;
    const finished = new Promise((resolve) => {
      finish = resolve;
    });
    const seen = [];
    mkdirSync(join(root, 'out', 'host'), { recursive: true });
    let before = Promise.resolve();
    await page.exposeFunction('codeAutomationLog', (_type, args) => {
      for (const line of args.map(String).join(' ').split('\n')) {
        seen.push(line);
        before = before.then(async () => {
          const wrong = await asked(suite, page, line);
          if (/^# (?:shot|type|press|see) /.test(line)) appendFileSync(`${folder}.asked`, '.');
          if (wrong) tell(suite, `not ok ${line.slice(2)}: ${wrong}`);
          else if (/^(?:not )?ok |^# /.test(line)) tell(suite, line);
        });
      }
      return before;
    });
    await page.exposeFunction('codeAutomationExit', (code) => finish(code));
    const remote = (path) => `vscode-remote://127.0.0.1:${server.port}${path}`;
    const developed = extension ?? (suite === 'web' ? webExtension() : root);
    const payload = [
      ['extensionDevelopmentPath', remote(developed)],
      [
        'extensionTestsPath',
        remote(suite === 'web' ? join(developed, 'test', 'web.js') : join(out, `${suite}.js`)),
      ],
      ['skipWelcome', 'true'],
    ];
    const told = passed + failed;
    page.on('console', (m) => seen.push(`console: ${m.text()}`));
    page.on('pageerror', (e) => seen.push(`page error: ${e.message}`));
    await page.goto(workbenchUrl(server, suite === 'folders' ? severalFolders(folder) : folder, payload));
    const timer = setTimeout(() => finish('timeout'), limit);
    const code = await finished;
    clearTimeout(timer);
    if (code !== 0 || passed + failed === told) {
      mkdirSync(join(root, 'out', 'host'), { recursive: true });
      await page.screenshot({ path: join(root, 'out', 'host', `${suite}.png`) });
      writeFileSync(join(root, 'out', 'host', `${suite}.log`), `${seen.join('\n')}\n${server.log.join('')}`);
      if (code === 'timeout' || passed + failed === told)
        tell(suite, `not ok ${suite}: ended with ${code}; see out/host/${suite}.log`);
    }
  } finally {
    await context.close();
  }
}

/**
 * What a suite cannot do itself and asks for, one after the other: `# shot NAME`, a picture; `# type SELECTOR | WORDS` and
 * `# press KEY` at the keyboard; `# see SELECTOR | WORDS`, which waits for a row that has them. Gives what went wrong. A file
 * beside the workspace says how many were done (`ask` of test/host/harness.ts); another one (`.opened`), how often it was opened.
 */
async function asked(suite, page, line) {
  const [, what, given] = /^# (shot|type|press|see) (.+)$/.exec(line) ?? [];
  const [selector, words = ''] = (given ?? '').split(' | ');
  try {
    if (what === 'shot')
      await page.screenshot({ path: join(root, 'out', 'host', `${suite}-${selector}.png`) });
    if (what === 'press') await page.keyboard.press(selector);
    if (what === 'type') {
      await page.locator(selector).first().waitFor({ timeout: 20_000 });
      await page.keyboard.type(words, { delay: 20 });
    }
    if (what === 'see') await page.locator(selector, { hasText: words }).first().waitFor({ timeout: 20_000 });
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  }
  return undefined;
}

/** The packaged VSIX, installed as a user would, driven by the keyboard. */
async function keyboardSuite() {
  const dataDir = mkdtempSync(join(tmpdir(), 'sourceline-vscode-'));
  installVsix(vsixPath(), dataDir);
  const server = await startServer({ dataDir });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  const folder = workspaceFolder();
  cpSync(join(root, 'media', 'sample', 'draft.md'), join(folder, 'draft.md'));
  writeFileSync(join(folder, 'new.md'), '');
  writeFileSync(join(folder, 'new.tex'), '');
  try {
    const { keyboardTests } = await import(pathToFileURL(join(out, 'keyboard.mjs')).href);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    mkdirSync(join(root, 'out', 'host'), { recursive: true });
    await page.goto(workbenchUrl(server, folder));
    await keyboardTests(page, { folder, shots: join(root, 'out', 'host') }, (line) => tell('vsix', line));
  } finally {
    await browser.close();
    server.dispose();
    rmSync(folder, { recursive: true, force: true });
    setTimeout(() => rmSync(dataDir, { recursive: true, force: true }), 1000).unref();
  }
}
