import { dirname, resolve } from 'node:path';
import { buildCorpus } from '../corpus/build.js';
import type { Corpus } from '../corpus/corpus.js';
import { findConfig, loadWorkspace, readSources } from '../engine/load.js';
import { type Config, type PartialConfig, resolveConfig, type Strictness } from '../lint/config.js';
import { readBibliography } from '../source/bibliography/read.js';
import type { Source } from '../source/model.js';
import { readSource, type SourceInput } from '../source/read.js';
import { formatMessage } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import type { Args } from './args.js';
import { isFolder, nodeFiles, slashed, walk } from './files.js';
import { type Io, UsageError } from './io.js';

/** A corpus with the configuration that it came by. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly config: Config;
  readonly bibliographyKeys: ReadonlySet<string>;
}

/**
 * The corpus for a draft in `folder`: with `--sources` those (and the bundled article never), else what the nearest
 * `sourceline.json` names, plus the bundled article unless `--no-bundled` or the configuration leaves it out.
 * Problems of single files go to standard error; a configuration that is wrong is a {@link UsageError}.
 */
export async function loadCorpus(io: Io, args: Args, folder: string): Promise<LoadedCorpus> {
  const found = await findConfig(nodeFiles, slashed(folder));
  const wrong = found?.problems.find((p) => p.severity === 'error');
  if (found && wrong) throw new UsageError(`${found.file}: ${formatMessage(wrong.message)}`);
  const flagged: PartialConfig = {
    strictness: args.strictness as Strictness | undefined,
    ...(!args.bundled && { bundled: false }),
  };
  const config = resolveConfig(found?.value ?? {}, flagged);
  const problems: Problem[] = [];
  const inputs: SourceInput[] = [];
  const bibliographyKeys = new Set<string>();
  if (found || args.sources.length === 0) {
    const base = found?.folder ?? slashed(folder);
    const loaded = await loadWorkspace(
      nodeFiles,
      base,
      args.sources.length > 0 ? { ...config, sources: [] } : config,
    );
    inputs.push(...loaded.sources);
    problems.push(...loaded.problems);
    for (const b of loaded.bibliographies) {
      const read = readBibliography(b);
      problems.push(...read.problems);
      for (const entry of read.value) bibliographyKeys.add(entry.key);
    }
  }
  if (args.sources.length > 0) inputs.push(...(await namedSources(io, args.sources, problems)));
  else if (config.bundled) inputs.push(...(await bundledSources(io, problems)));
  const sources: Source[] = [];
  for (const input of inputs) {
    const read = readSource(input);
    problems.push(...read.problems);
    if (read.source) sources.push(read.source);
  }
  for (const p of problems)
    io.err(`sourceline: ${p.file ?? ''}${p.file ? ': ' : ''}${formatMessage(p.message)}\n`);
  return { corpus: buildCorpus(sources), config, bibliographyKeys };
}

/** Sources named by `--sources`: files, folders, globs. One that matches nothing is a {@link UsageError}. */
async function namedSources(io: Io, named: readonly string[], problems: Problem[]): Promise<SourceInput[]> {
  const uris: string[] = [];
  for (const path of named) {
    const absolute = resolve(io.cwd, path);
    const before = uris.length;
    if (await isFolder(absolute)) await walk(absolute, async (file) => void uris.push(slashed(file)));
    else if ((await nodeFiles.size(absolute)) !== undefined) uris.push(slashed(absolute));
    else uris.push(...(await nodeFiles.find(io.cwd, path)));
    if (uris.length === before) throw new UsageError(`no sources at ${path}`);
  }
  return readSources(nodeFiles, [...new Set(uris)], problems);
}

/** The sources that came with the product. */
export async function bundledSources(io: Io, problems: Problem[]): Promise<SourceInput[]> {
  const uris: string[] = [];
  await walk(io.corpusFolder, async (file) => {
    if (/\.(?:txt|md|json)$/.test(file)) uris.push(slashed(file));
  });
  const inputs = await readSources(nodeFiles, uris, problems);
  return inputs.map((i) => ({ ...i, bundled: true }));
}

/** The folder of a path as given on the command line. */
export function folderOf(io: Io, path: string): string {
  return dirname(resolve(io.cwd, path));
}
