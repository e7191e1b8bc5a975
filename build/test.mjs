// `npm test`: sets itself up, then types, lint, build, unit and property tests, rule fixtures, accuracy and growth gates, the
// command line on the Node that started this, the VSIX, and the suites in a real VS Code. Every stage runs, also
// after one has failed. `--no-host` leaves the real VS Code out; the last line counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostNode, packageVsix, root, script, setUp, tool, toolEnv, toolNode } from './steps.mjs';

setUp();
let passed = 0;
let failed = 0;

async function stage(name, work) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  let result;
  try {
    result = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    result = false;
  }
  const counts = typeof result === 'object' ? result : { passed: result ? 1 : 0, failed: result ? 0 : 1 };
  passed += counts.passed;
  failed += counts.failed;
  const mark = counts.failed === 0 && counts.passed > 0 ? 'ok' : 'FAILED';
  console.log(
    `-- ${name}: ${mark} (${counts.passed} passed, ${counts.failed} failed, ${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
}

await stage('types', () => tool('tsc', ['-p', '.']) === 0 && tool('tsc', ['-p', 'src']) === 0);
await stage('lint and format', () => tool('biome', ['ci', '--error-on-warnings', '.']) === 0);
await stage('build', async () => (await script('build/build.mjs')) === 0);
await stage('unit, property, fixtures, gates', vitest);
await stage('command line', commandLine);
await stage('package', async () => (await packageVsix()) !== undefined);
if (!process.argv.includes('--no-host')) await stage('real VS Code', host);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function vitest() {
  const report = join(mkdtempSync(join(tmpdir(), 'sourceline-test-')), 'report.json');
  const status = tool('vitest', [
    'run',
    '--config',
    'test/vitest.config.mts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return false;
  const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report, { force: true });
  // A file that cannot be loaded has no tests that could fail: it counts as one.
  const broken = numFailedTests === 0 && status !== 0 ? Math.max(1, numFailedTestSuites) : 0;
  return { passed: numPassedTests, failed: numFailedTests + broken };
}

/** The built command line as users run it, on their Node: exit status and output of each kind of call. */
function commandLine() {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-cli-'));
  const draft = join(folder, 'draft.md');
  const cli = (...args) =>
    spawnSync(hostNode, [join(root, 'dist', 'cli.js'), ...args], { cwd: folder, encoding: 'utf8' });
  const cases = [
    [
      'a clean draft',
      'Putin rejected the proposal for an immediate ceasefire on Thursday.\n',
      ['check', draft],
      0,
      /1 claim \(1 supported/,
    ],
    [
      'findings',
      'Rubio said “the only way this war can end is through negotiation”.\n',
      ['check', draft],
      1,
      /altered-quotation/,
    ],
    [
      'JSON',
      'Rubio said “the only way this war can end is through negotiation”.\n',
      ['check', draft, '--format', 'json'],
      1,
      (out) => JSON.parse(out).drafts[0].quotations[0].match === 'altered',
    ],
    ['SARIF', 'x\n', ['check', draft, '--format', 'sarif'], 0, (out) => JSON.parse(out).version === '2.1.0'],
    ['no such draft', undefined, ['check', 'nowhere.md'], 2, /^$/],
    ['an unknown flag', undefined, ['check', draft, '--fial-on', 'error'], 2, /^$/],
    ['an empty draft', '', ['check', draft], 2, /^$/],
    ['search', undefined, ['search', 'prisoners', 'of', 'war'], 0, /exchange of prisoners of war/],
    [
      'quotes',
      undefined,
      ['quotes', join(root, 'media/corpus/putin-rejects-ceasefire/article.txt'), '--format', 'json'],
      0,
      (out) => JSON.parse(out).quotations.length > 8,
    ],
    ['help', undefined, ['--help'], 0, /sourceline check/],
  ];
  const counts = { passed: 0, failed: 0 };
  for (const [name, text, args, status, expected] of cases) {
    if (text !== undefined) writeFileSync(draft, text);
    const got = cli(...args);
    const fits = typeof expected === 'function' ? expected(got.stdout) : expected.test(got.stdout);
    // Wrong input: one clear line on standard error.
    const told = status !== 2 || /^sourceline: [^\n]+\n$/.test(got.stderr);
    if (got.status === status && fits && told) counts.passed++;
    else {
      counts.failed++;
      console.log(
        `  not ok ${name}: status ${got.status}\n${got.stdout.slice(0, 400)}${got.stderr.slice(0, 400)}`,
      );
    }
  }
  rmSync(folder, { recursive: true, force: true });
  return counts;
}

function host() {
  const result = spawnSync(toolNode(), [join(root, 'build', 'host.mjs')], {
    cwd: root,
    env: toolEnv(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 64 * 1024 * 1024,
  });
  process.stdout.write(result.stdout ?? '');
  const m = /^host: (\d+) passed, (\d+) failed$/m.exec(result.stdout ?? '');
  return m ? { passed: Number(m[1]), failed: Number(m[2]) } : false;
}
