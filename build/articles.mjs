// A folder with very many articles as sources, under git, for the suite «eventloop» of build/host.mjs: on the branch «changed» a
// thousand of them are others.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './steps.mjs';

const changed = 1_000;

/** Writes `n` articles, always the same, and a draft of some pages about them, which quotes what only the branch has. */
export async function writeArticles(folder, n) {
  const outfile = join(root, 'out', 'test', 'host', 'generate.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: ['test/bench/generate.ts'],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const { generateArticle } = await import(pathToFileURL(outfile).href);
  const sources = join(folder, 'sources');
  mkdirSync(sources, { recursive: true });
  const path = (i) => join(sources, `article-${i}.txt`);
  for (let i = 0; i < n; i++) writeFileSync(path(i), generateArticle(i));
  const heron = 'the heron of the lower weir has come back after eleven years';
  const pages = [7, 70, 700].map((i) => generateArticle(i).split('\n\n').slice(0, 8).join('\n\n'));
  writeFileSync(
    join(folder, 'draft.md'),
    `${pages.join('\n\n')}\n\nThe warden said “${heron}” [@nowhere2099].\n\n`,
  );
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      stdio: 'ignore',
    });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Articles');
  git('checkout', '-q', '-b', 'changed');
  for (let i = 0; i < changed; i++) writeFileSync(path(i * Math.floor(n / changed)), generateArticle(n + i));
  writeFileSync(path(n - 1), `${generateArticle(n - 1)}\n\n“${heron},” the warden said.\n`);
  git('commit', '-q', '-a', '-m', 'A thousand others');
  git('checkout', '-q', 'main');
  // What changed just now is not trusted to stay as it is.
  const yesterday = Date.now() / 1000 - 86_400;
  for (const name of readdirSync(sources)) utimesSync(join(sources, name), yesterday, yesterday);
}
