import { type Config, configFileName, type PartialConfig, parseConfig } from '../lint/config.js';
import type { Files } from '../ports.js';
import { bibliographyEndings } from '../source/bibliography/read.js';
import { decode, mostBytes } from '../source/decode.js';
import type { CslItem } from '../source/metadata.js';
import type { SourceInput } from '../source/read.js';
import { msg } from '../util/message.js';
import type { Problem } from '../util/problem.js';

/** What a host reads for a workspace, to hand it to the engine. */
export interface LoadedWorkspace {
  readonly sources: readonly SourceInput[];
  readonly bibliographies: readonly {
    readonly uri: string;
    readonly name: string;
    readonly bytes: Uint8Array;
  }[];
  readonly problems: readonly Problem[];
}

/** More files than this are no sources of one piece of writing: the rest is told and left out. */
const mostFiles = 100_000;

/** Ending of the file beside a source that holds its metadata as one CSL-JSON item: `minutes.csl.json`. */
const sidecarEnding = '.csl.json';

/** The nearest `sourceline.json`, from `folder` upwards, with the folder that its globs are relative to. */
export async function findConfig(
  files: Files,
  folder: string,
): Promise<{ file: string; folder: string; value: PartialConfig; problems: readonly Problem[] } | undefined> {
  for (let at: string | undefined = folder; at !== undefined; at = files.parent(at)) {
    const file = files.resolve(at, configFileName);
    if (file === undefined || (await files.size(file)) === undefined) continue;
    try {
      const { text, problem } = decode(await files.read(file), file);
      if (text === undefined) return { file, folder: at, value: {}, problems: problem ? [problem] : [] };
      return { file, folder: at, ...parseConfig(text, file) };
    } catch (error) {
      return { file, folder: at, value: {}, problems: [unreadable(file, error)] };
    }
  }
  return undefined;
}

/** Reads the sources and bibliographies that a configuration names, relative to `folder`. One bad file stops nothing. */
export async function loadWorkspace(files: Files, folder: string, config: Config): Promise<LoadedWorkspace> {
  const problems: Problem[] = [];
  const found = new Set<string>();
  for (const glob of config.sources) for (const uri of await files.find(folder, glob)) found.add(uri);
  const sources = await readSources(files, [...found], problems);
  const bibliographies: { uri: string; name: string; bytes: Uint8Array }[] = [];
  for (const path of config.bibliography) {
    const uri = files.resolve(folder, path);
    if (uri === undefined) {
      const message = msg('The bibliography “{0}” lies outside the workspace.', path);
      problems.push({ code: 'outside-workspace', severity: 'warning', message });
      continue;
    }
    const bytes = await readFile(files, uri, problems);
    if (bytes) bibliographies.push({ uri, name: nameOf(uri), bytes });
  }
  return { sources, bibliographies, problems };
}

/** Reads files that may be sources, each with the metadata beside it; those beside and bibliographies are none. */
export async function readSources(
  files: Files,
  uris: readonly string[],
  problems: Problem[],
): Promise<SourceInput[]> {
  const all = [...uris].sort();
  if (all.length > mostFiles) {
    const message = msg('{0} files are named as sources; the first {1} are read.', all.length, mostFiles);
    problems.push({ code: 'too-many-sources', severity: 'warning', message });
  }
  const sidecars = new Set(all.filter((u) => u.endsWith(sidecarEnding)));
  const sources: SourceInput[] = [];
  for (const uri of all.slice(0, mostFiles)) {
    if (sidecars.has(uri) || nameOf(uri) === configFileName) continue;
    const name = nameOf(uri);
    if (bibliographyEndings.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase())) continue;
    const bytes = await readFile(files, uri, problems);
    if (!bytes) continue;
    const metadata = await readMetadata(files, uri.replace(/\.[^./]*$/, '') + sidecarEnding, problems);
    sources.push({ uri, name, bytes, ...(metadata && { metadata }) });
  }
  return sources;
}

async function readMetadata(files: Files, uri: string, problems: Problem[]): Promise<CslItem | undefined> {
  if ((await files.size(uri)) === undefined) return undefined;
  try {
    const data: unknown = JSON.parse(decode(await files.read(uri), uri).text ?? '');
    const item: unknown = Array.isArray(data) ? data[0] : data;
    if (typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string') {
      const csl = item as CslItem;
      return { ...csl, type: csl.type ?? 'document' };
    }
    const message = msg('The metadata should be one CSL-JSON item with an id.');
    problems.push({ code: 'invalid-metadata', severity: 'warning', message, file: uri });
  } catch (error) {
    problems.push(unreadable(uri, error));
  }
  return undefined;
}

async function readFile(files: Files, uri: string, problems: Problem[]): Promise<Uint8Array | undefined> {
  try {
    const size = await files.size(uri);
    if (size !== undefined && size > mostBytes) {
      const message = msg(
        'The file has {0} MB; at most {1} MB are read.',
        Math.round(size / 1024 / 1024),
        50,
      );
      problems.push({ code: 'too-large', severity: 'error', message, file: uri });
      return undefined;
    }
    return await files.read(uri);
  } catch (error) {
    problems.push(unreadable(uri, error));
    return undefined;
  }
}

function unreadable(file: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: 'unreadable',
    severity: 'error',
    message: msg('The file cannot be read: {0}', reason),
    file,
  };
}

function nameOf(uri: string): string {
  return decodeURIComponentSafely(uri.slice(uri.lastIndexOf('/') + 1));
}

function decodeURIComponentSafely(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
