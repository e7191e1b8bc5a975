// A real VS Code without a download of its own: the server and workbench inside the npm package `code-server`,
// installed into .cache/ and started by itself. Used by the tests, the screenshots, and `npm start` where no
// VS Code is installed.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostNode, root, run, toolNode } from './steps.mjs';

const pinned = '4.139.1';
const cache = join(root, '.cache', `code-server-${pinned}`);
const server = join(cache, 'node_modules', 'code-server', 'lib', 'vscode');
const done = join(cache, 'done');

function npm(args, cwd) {
  const path = process.env.npm_execpath;
  const options = { cwd, env: process.env, stdio: ['ignore', 'ignore', 'pipe'] };
  return path ? run(hostNode, [path, ...args], options) : run('npm', args, options);
}

/** Installs VS Code's server into the cache, once; a half-finished installation is done again. */
export function installServer() {
  if (existsSync(done)) return;
  console.log('  installing VS Code’s server (once) …');
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--no-package-lock'];
  const fail = (what) => {
    throw new Error(`${what} could not be installed from the npm registry`);
  };
  if (npm(['install', ...quiet, `code-server@${pinned}`], cache) !== 0) fail('code-server');
  if (npm(['install', '--omit=dev', ...quiet], server) !== 0) fail('the server’s packages');
  // File watching needs the one native module that npm has prebuilt.
  const watcher = JSON.parse(readFileSync(join(server, 'node_modules/@parcel/watcher/package.json'), 'utf8'));
  const platform = `@parcel/watcher-${process.platform}-${process.arch}${process.platform === 'linux' ? '-glibc' : ''}`;
  const version = watcher.optionalDependencies?.[platform];
  if (version && npm(['install', '--no-save', ...quiet, `${platform}@${version}`], server) !== 0) {
    console.log('  (without file watching)');
  }
  writeFileSync(done, `${pinned}\n`);
}

/** Chromium for driving the workbench; on Debian as root it is installed. `undefined`: there is none. */
export function findChromium() {
  const known = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ];
  const fromEnv = process.env.CHROMIUM_PATH;
  const found = [fromEnv, ...known].find((p) => p && existsSync(p));
  if (found) return found;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (isDebianRoot) {
    console.log('  installing chromium with apt …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  return undefined;
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const flags = ['--accept-server-license-terms', '--telemetry-level', 'off'];
const entry = join(server, 'out', 'server-main.js');

/** Installs a VSIX into a data folder of the server. */
export function installVsix(vsix, dataDir) {
  const args = [entry, '--install-extension', vsix, '--server-data-dir', dataDir, ...flags];
  const result = spawnSync(toolNode(), args, { encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(`the VSIX could not be installed: ${result.stdout}${result.stderr}`);
}

/**
 * Starts a server of our own on a free port with a random token, and fails unless it is ours that answers.
 * `dispose` ends its whole process group.
 */
export async function startServer({ dataDir, trusted = true, driver = false } = {}) {
  const port = await freePort();
  const token = randomBytes(16).toString('hex');
  const data = dataDir ?? mkdtempSync(join(tmpdir(), 'sourceline-vscode-'));
  const args = [
    entry,
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    '--connection-token',
    token,
    '--server-data-dir',
    data,
    ...flags,
    ...(trusted ? ['--disable-workspace-trust'] : []),
    ...(driver ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = spawn(toolNode(), args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const log = [];
  child.stdout.on('data', (d) => log.push(String(d)));
  child.stderr.on('data', (d) => log.push(String(d)));
  let exited = false;
  child.on('exit', () => {
    exited = true;
  });
  const origin = `http://127.0.0.1:${port}`;
  const dispose = () => {
    try {
      process.kill(-child.pid, 'SIGTERM');
    } catch {}
    setTimeout(() => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {}
      if (!dataDir) rmSync(data, { recursive: true, force: true });
    }, 500).unref();
  };
  for (let i = 0; i < 150; i++) {
    if (exited) break;
    try {
      const answer = await fetch(`${origin}/version?tkn=${token}`);
      if (answer.ok) return { origin, port, token, dispose, log };
    } catch {}
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  dispose();
  throw new Error(`VS Code’s server did not start:\n${log.join('').slice(-2000)}`);
}

/** The address of a workbench on a folder, with a payload for tests. */
export function workbenchUrl({ origin, token }, folder, payload = []) {
  // A file of a workspace of several folders opens as one.
  const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ tkn: token, [kind]: folder });
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `${origin}/?${query}`;
}

/** Chromium's flags for a machine without a network or a display. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
