// What the start-up, test and packaging scripts share. Plain Node 20, nothing installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** The Node that started this script: the one that users of the command line have. */
export const hostNode = process.execPath;

/** Node 24 of the `node` package, for the toolchain. */
export function toolNode() {
  const path = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
  return existsSync(path) ? path : hostNode;
}

/** Environment in which installed tools come first, Node 24 before all. */
export function toolEnv(extra = {}) {
  const separator = windows ? ';' : ':';
  return { ...process.env, PATH: [dirname(toolNode()), bin, process.env.PATH].join(separator), ...extra };
}

/** Runs a command and gives its exit status; its output goes to ours. */
export function run(command, args, options = {}) {
  const { env, ...rest } = options;
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: false,
    env: env ?? toolEnv(),
    ...rest,
  });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status ?? 1;
}

/** Runs an installed tool (`tsc`, `biome`, `vitest`) under Node 24. */
export function tool(name, args, options = {}) {
  return run(join(bin, windows ? `${name}.cmd` : name), args, { shell: windows, ...options });
}

/** Runs a script under Node 24 and resolves with its exit status. */
export function script(file, args = [], options = {}) {
  return new Promise((resolve) => {
    const child = spawn(toolNode(), [join(root, file), ...args], {
      cwd: root,
      stdio: 'inherit',
      env: toolEnv(),
      ...options,
    });
    child.on('exit', (status) => resolve(status ?? 1));
    child.on('error', () => resolve(1));
  });
}

/** Installs the packages of the lock file unless they are there. Says in one line what to do when that fails. */
export function setUp() {
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(lock).mtimeMs &&
    existsSync(toolNode())
  )
    return;
  console.log('Installing packages …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const status = npm
    ? run(hostNode, [npm, ...args], { env: process.env })
    : run(windows ? 'npm.cmd' : 'npm', args, { env: process.env, shell: windows });
  if (status !== 0) {
    console.error(
      'The packages could not be installed. Is the npm registry within reach? Then run "npm ci" to see why.',
    );
    process.exit(1);
  }
}

/** The version in package.json. */
export function version() {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version;
}

/** Where the packaged extension is written. */
export function vsixPath() {
  return join(root, `sourceline-${version()}.vsix`);
}

/** The largest VSIX: users on slow connections, and a sign that something crept in. Of it, PDF.js takes 1.2 MB (once for Node, once for browsers), the long word lists 1.1 (for the command line and the two workers). */
const largestVsix = 5.5 * 1024 * 1024;

/** Builds for shipping and packages the VSIX. Gives its path, or `undefined` when that failed. */
export async function packageVsix() {
  if ((await script('build/build.mjs', ['--minify'])) !== 0) return undefined;
  const out = vsixPath();
  const status = tool(
    'vsce',
    [
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--skip-license',
      '--no-rewrite-relative-links',
      '--out',
      out,
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (status !== 0) return undefined;
  const { size } = statSync(out);
  console.log(`  ${out.slice(root.length + 1)}  ${Math.round(size / 1024)} KB`);
  if (size <= largestVsix) return out;
  console.error(`The VSIX has ${Math.round(size / 1024)} KB; at most ${largestVsix / 1024} KB are shipped.`);
  return undefined;
}
