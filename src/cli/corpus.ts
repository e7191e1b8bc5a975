import { readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { buildCorpus } from '../corpus/build.js';
import type { Corpus } from '../corpus/corpus.js';
import { unpacked } from '../corpus/packed.js';
import {
  bibliographiesAmong,
  type FoundConfig,
  findConfig,
  type Intake,
  loadWorkspace,
  readConfig,
  readSources,
  without,
} from '../engine/load.js';
import type { Baseline } from '../lint/baseline.js';
import type { CitedPassage } from '../lint/citedPassages.js';
import { type Config, resolveConfig } from '../lint/config.js';
import type { Files } from '../ports.js';
import { linkBibliographies, type ReadBibliography } from '../source/bibliography/link.js';
import type { BibliographyInput } from '../source/bibliography/model.js';
import { readBibliography } from '../source/bibliography/read.js';
import { decode } from '../source/decode.js';
import type { Source } from '../source/model.js';
import { readSource, type SourceInput } from '../source/read.js';
import { sharedKeys } from '../source/sharedKeys.js';
import { LineIndex } from '../text/lineIndex.js';
import { formatMessage } from '../util/message.js';
import type { Problem } from '../util/problem.js';
import type { Args } from './args.js';
import { type Cache, openCache } from './cache.js';
import { filesFor, findFiles, isBelow, isFolder, nodeFiles, slashed, walk } from './files.js';
import { type Io, tell, UsageError } from './io.js';

/** A configuration in force, and the folder that it is relative to. */
export interface LoadedConfig {
  /** The same for all drafts of one configuration. */
  readonly id: string;
  readonly folder: string;
  /** The file that it was read from, if there is one. */
  readonly file?: string;
  readonly config: Config;
}

/** A corpus with the keys that bibliographies know beside it. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly bibliographyKeys: ReadonlySet<string>;
  /** Findings that were there before. */
  readonly baseline?: Baseline;
  /** What cited passages said when they were remembered. */
  readonly remembered?: readonly CitedPassage[];
}

/**
 * The configuration for a draft in `folder`: that of `--config`, else of the nearest `sourceline.json`, below the flags.
 * Throws {@link UsageError} where it is wrong: what a team shares must not be half in force in CI.
 */
export async function loadConfig(io: Io, args: Args, folder: string): Promise<LoadedConfig> {
  const found =
    args.config === undefined ? await findConfig(nodeFiles, slashed(folder)) : await named(io, args.config);
  const [wrong, ...more] = found?.problems.filter((p) => p.severity === 'error') ?? [];
  if (found && wrong) throw new UsageError(describeProblem(io, wrong, found, more.length));
  const config = resolveConfig(found?.value ?? {}, {
    strictness: args.strictness,
    ...(!args.bundled && { bundled: false }),
  });
  return {
    id: found?.file ?? slashed(folder),
    folder: found?.folder ?? slashed(folder),
    ...(found && { file: found.file }),
    config,
  };
}

async function named(io: Io, path: string): Promise<FoundConfig> {
  const file = slashed(resolve(io.cwd, path));
  if ((await nodeFiles.size(file)) === undefined) throw new UsageError(`${path}: there is no such file`);
  return readConfig(nodeFiles, file, slashed(dirname(file)));
}

function describeProblem(io: Io, problem: Problem, { file, text }: FoundConfig, more: number): string {
  const at =
    problem.span && text !== undefined ? new LineIndex(text).positionAt(problem.span.start) : undefined;
  const place = at ? `:${at.line + 1}:${at.character + 1}` : '';
  const others = more === 0 ? '' : ` (and ${more} more)`;
  return `${shown(io, file)}${place}: ${formatMessage(problem.message)}${others}`;
}

/** A path as a person at `cwd` would write it. */
export function shown(io: Io, path: string): string {
  return slashed(isBelow(io.cwd, path) ? relative(io.cwd, path) || '.' : path);
}

/** So many files with something wrong are told one by one. */
const mostTold = 20;

/** Problems of files, one line each on standard error; many of them are counted only. */
export function tellProblems(io: Io, problems: readonly Problem[]): void {
  for (const p of problems.slice(0, mostTold)) {
    tell(
      io,
      `${p.file === undefined ? '' : `${shown(io, p.file)}${lineOf(p)}: `}${formatMessage(p.message)}`,
    );
  }
  if (problems.length > mostTold)
    tell(io, `${problems.length - mostTold} more files have problems like these`);
}

/** `:12:3` behind the name of a text file, where a problem has a place in it. */
function lineOf({ file, span }: Problem): string {
  if (!file || !span) return '';
  try {
    const { text } = decode(readFileSync(file), file);
    const at = new LineIndex(text ?? '').positionAt(span.start);
    return `:${at.line + 1}:${at.character + 1}`;
  } catch {
    return '';
  }
}

/**
 * The corpus under a configuration: with `--sources` those alone, else what the configuration names plus the bundled
 * article, unless it or `--no-bundled` leaves that out. Problems of single files go to standard error.
 */
export async function loadCorpus(
  io: Io,
  args: Args,
  { folder, config }: LoadedConfig,
): Promise<LoadedCorpus> {
  const { corpus, bibliographyKeys, baseline, remembered, problems } = await loadSources(io, args, {
    id: '',
    folder,
    config,
  });
  tellProblems(io, problems);
  // Rules keep silent where there is nothing to compare with: a check that is always green must say why.
  if (corpus.sources.length === 0)
    tell(io, 'there are no sources, so claims and quotations cannot be checked');
  return {
    corpus,
    bibliographyKeys,
    ...(baseline && { baseline }),
    ...(remembered && { remembered }),
  };
}

/** What {@link loadCorpus} makes a corpus of, with the problems of single files. */
export async function loadSources(
  io: Io,
  args: Args,
  { folder, config }: LoadedConfig,
): Promise<{
  readonly corpus: Corpus;
  readonly bibliographyKeys: ReadonlySet<string>;
  readonly baseline?: Baseline;
  readonly remembered?: readonly CitedPassage[];
  readonly problems: readonly Problem[];
}> {
  const problems: Problem[] = [];
  const isNamed = args.sources.length > 0;
  const reading = JSON.stringify(config.articles);
  const cache = args.cache ? openCache(io, folder, isNamed ? args.sources : [], reading) : undefined;
  // What is found beside this thread goes into an index at once; without one each source is read when it is put in force.
  const files: Files = { ...filesFor(io), known: cache?.known, batches: cache && io.batches };
  const intake: Intake = cache ? { take: cache.take } : {};
  const loaded = await loadWorkspace(files, folder, isNamed ? { ...config, sources: [] } : config, intake);
  problems.push(...loaded.problems);
  const inputs: SourceInput[] = [...loaded.sources];
  const bibliographies = [...loaded.bibliographies, ...(await namedBibliographies(io, args.bibliography))];
  if (isNamed)
    inputs.push(
      ...(await namedSources(io, files, args.sources, problems, bibliographies, config.articles, intake)),
    );
  else if (config.bundled) inputs.push(...(await bundledSources(io, files, problems)));
  const entries = readAll(bibliographies, problems);
  const corpus = cache
    ? fromCache(io, cache, inputs, entries, problems)
    : readAnew(inputs, entries, problems);
  const keys = entries.flatMap((b) => b.entries.map((e) => e.key));
  return {
    corpus,
    bibliographyKeys: new Set(keys),
    ...(loaded.baseline && { baseline: loaded.baseline }),
    ...(loaded.remembered && { remembered: loaded.remembered }),
    problems,
  };
}

/** A corpus by way of a cache; that it cannot be written is told. */
function fromCache(
  io: Io,
  { shelf }: Cache,
  inputs: readonly SourceInput[],
  entries: readonly ReadBibliography[],
  problems: Problem[],
): Corpus {
  const put = shelf.put(inputs, entries);
  problems.push(...put.problems);
  if (put.unwritten) tell(io, `the cache cannot be written: ${put.unwritten.args.join(' ')}`);
  return put.corpus;
}

function readAnew(
  inputs: readonly SourceInput[],
  entries: readonly ReadBibliography[],
  problems: Problem[],
): Corpus {
  const sources: Source[] = [];
  for (const input of linkBibliographies(inputs, entries)) {
    const read = readSource(unpacked(input));
    problems.push(...read.problems);
    if (read.source) sources.push(read.source);
  }
  const corpus = buildCorpus(sources);
  problems.push(...sharedKeys(sources, corpus.sources));
  return corpus;
}

/** Keys of bibliographies. */
export function keysOf(bibliographies: readonly BibliographyInput[], problems: Problem[]): string[] {
  return readAll(bibliographies, problems).flatMap((b) => b.entries.map((entry) => entry.key));
}

function readAll(bibliographies: readonly BibliographyInput[], problems: Problem[]): ReadBibliography[] {
  return bibliographies.map((b) => {
    const read = readBibliography(b);
    problems.push(...read.problems);
    return { uri: b.uri, entries: read.value };
  });
}

async function namedBibliographies(io: Io, paths: readonly string[]): Promise<BibliographyInput[]> {
  const bibliographies: BibliographyInput[] = [];
  for (const path of paths) {
    const uri = slashed(resolve(io.cwd, path));
    if ((await nodeFiles.size(uri)) === undefined) throw new UsageError(`${path}: there is no such file`);
    bibliographies.push({ uri, name: basename(uri), bytes: await nodeFiles.read(uri) });
  }
  return bibliographies;
}

/** Sources named by `--sources`: files, folders, globs. One that matches nothing is a {@link UsageError}. */
async function namedSources(
  io: Io,
  from: Files,
  paths: readonly string[],
  problems: Problem[],
  bibliographies: BibliographyInput[],
  articles: Config['articles'],
  intake: Intake,
): Promise<SourceInput[]> {
  const inputs: SourceInput[] = [];
  for (const path of paths) {
    const absolute = resolve(io.cwd, path);
    const uris: string[] = [];
    if (await isFolder(absolute)) await walk(absolute, (file) => void uris.push(slashed(file)));
    else if ((await nodeFiles.size(absolute)) !== undefined) uris.push(slashed(absolute));
    else uris.push(...(await findFiles(io.cwd, path)));
    const before = problems.length;
    const among = await bibliographiesAmong(nodeFiles, uris, problems);
    const read = await readSources(from, without(uris, among), problems, articles, intake);
    bibliographies.push(...among);
    if (read.length === 0 && among.length === 0 && problems.length === before)
      throw new UsageError(`no sources at ${path}`);
    inputs.push(...read);
  }
  return [...new Map(inputs.map((i) => [i.uri, i])).values()];
}

/** The sources that came with the product. */
async function bundledSources(io: Io, files: Files, problems: Problem[]): Promise<SourceInput[]> {
  const uris: string[] = [];
  await walk(io.corpusFolder, (file) => {
    if (!file.endsWith('.json')) uris.push(slashed(file));
  });
  const inputs = await readSources(files, uris, problems);
  return inputs.map((i) => ({ ...i, bundled: true }));
}
