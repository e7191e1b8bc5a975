import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { mayName } from '../../engine/load.js';
import { freeName, sidecarOf } from '../../engine/names.js';
import { patternFor, withSources } from '../../lint/config/edit.js';
import { configFileName } from '../../lint/config.js';
import { sourceEndings } from '../../source/endings.js';
import type { Args } from '../args.js';
import { type LoadedConfig, shown } from '../corpus.js';
import { isFolder, isReallyBelow, nodeFiles, slashed, walk } from '../files.js';
import { type Io, UsageError, visible } from '../io.js';

/** What became of a path. */
interface Added {
  readonly path: string;
  readonly how: 'copied' | 'referenced' | 'already';
}

/** The folder that copies go to: the first that the default configuration names. */
const ownFolder = 'sources';

/**
 * `sourceline sources add`: names files or folders in `sourceline.json`, or copies them. All paths are looked at before
 * anything is written, so that a wrong one changes nothing.
 */
export async function addSources(
  io: Io,
  args: Args,
  { folder, config, file }: LoadedConfig,
  paths: readonly string[],
  format: 'pretty' | 'json',
): Promise<number> {
  if (paths.length === 0) throw new UsageError('sources add needs files or folders: sources add minutes.pdf');
  for (const path of paths) await mustBeSource(io, folder, path, args.copy);
  const added: Added[] = [];
  const patterns: string[] = [];
  for (const path of paths) {
    const from = resolve(io.cwd, path);
    const own = args.copy ? await copied(folder, from) : from;
    const way = slashed(relative(folder, own));
    const isDirectory = await isFolder(own);
    const isNamed = mayName([...config.sources, ...patterns], isDirectory ? `${way}/a.txt` : way);
    if (!isNamed) patterns.push(isDirectory ? `${patternFor(way)}/**`.replace(/^\//, '') : patternFor(way));
    added.push({ path: shown(io, own), how: args.copy ? 'copied' : isNamed ? 'already' : 'referenced' });
  }
  const configFile = file ?? join(folder, configFileName);
  if (patterns.length > 0) await writeConfig(io, configFile, patterns);
  const json = { version: 1, added, config: patterns.length > 0 ? shown(io, configFile) : null };
  await io.out(format === 'json' ? `${JSON.stringify(json, undefined, 2)}\n` : pretty(added, json.config));
  return 0;
}

function pretty(added: readonly Added[], config: string | null): string {
  const words = { copied: 'copied to', referenced: 'added', already: 'already a source:' } as const;
  const lines = added.map((a) => `${words[a.how]} ${visible(a.path)}\n`);
  return lines.join('') + (config === null ? '' : `named in ${visible(config)}\n`);
}

async function mustBeSource(io: Io, folder: string, path: string, copy: boolean): Promise<void> {
  const from = resolve(io.cwd, path);
  const isDirectory = await isFolder(from);
  if (!isDirectory && (await nodeFiles.size(from)) === undefined)
    throw new UsageError(`${path}: there is no such file`);
  const ending = /\.([^./\\]*)$/.exec(from)?.[1]?.toLowerCase() ?? '';
  if (!isDirectory && !sourceEndings.includes(ending))
    throw new UsageError(
      `${path}: .${ending} files are not read; ${sourceEndings.filter(Boolean).join(', ')} are`,
    );
  if (!copy && !isReallyBelow(folder, from))
    throw new UsageError(`${path}: lies outside ${shown(io, folder)}; --copy takes a copy into ${ownFolder}`);
}

/** Copies a file with the metadata beside it, or the sources of a folder, below `sources`; gives the copy. */
async function copied(folder: string, from: string): Promise<string> {
  const target = join(folder, ownFolder);
  await mkdir(target, { recursive: true });
  const name = freeName(basename(from), await readdir(target));
  const to = join(target, name);
  if (!(await isFolder(from))) {
    await copyWithMetadata(from, to);
    return to;
  }
  const files: string[] = [];
  await walk(from, (f) => void files.push(f));
  for (const f of files) {
    const own = join(to, relative(from, f));
    await mkdir(dirname(own), { recursive: true });
    await copyFile(f, own);
  }
  return to;
}

async function copyWithMetadata(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  const beside = sidecarOf(slashed(from));
  if ((await nodeFiles.size(beside)) !== undefined) await copyFile(beside, sidecarOf(slashed(to)));
}

/** Written beside it and renamed: whoever reads it sees the old one or the new one. */
async function writeConfig(io: Io, file: string, patterns: readonly string[]): Promise<void> {
  const old = (await nodeFiles.size(file)) === undefined ? undefined : await readFile(file, 'utf8');
  const text = withSources(old, patterns);
  if (text === undefined)
    throw new UsageError(`${shown(io, file)}: this is not a JSON object; mend it first`);
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new UsageError(`${shown(io, file)}: cannot be written: ${(error as Error).message}`);
  }
}
