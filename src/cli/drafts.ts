import { basename, dirname, join, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import { languageFor } from '../draft/registry.js';
import { findNamed } from '../engine/load.js';
import { decode, mostBytes } from '../source/decode.js';
import { formatMessage } from '../util/message.js';
import type { Args } from './args.js';
import { type LoadedConfig, loadConfig } from './corpus.js';
import { findFiles, isFolder, nodeFiles, slashed } from './files.js';
import { type Io, tell, UsageError } from './io.js';

/** A draft that was named, and where it is. */
export interface DraftFile {
  /** As printed: as the user wrote it. */
  readonly path: string;
  /** Absolute; `undefined` for standard input. */
  readonly file: string | undefined;
  /** Where the nearest `sourceline.json` is looked for, and what its own paths are relative to. */
  readonly folder: string;
}

/** Formats of drafts that cannot be read as plain text without warning about every command in them. */
const otherFormats = new Set('xml docx odt rtf pdf ipynb'.split(' '));

/**
 * The drafts that positional arguments name: a file; `-` for standard input; a folder for all its drafts (the
 * configuration's `drafts`, without its sources); a glob. None twice. What is wrong is told as it is asked for: the
 * element is then `undefined`.
 */
export async function* findDrafts(io: Io, args: Args): AsyncGenerator<DraftFile | undefined> {
  const seen = new Set<string>();
  for (const path of args.positionals) {
    let found: readonly DraftFile[];
    try {
      found = await draftsAt(io, args, path);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      tell(io, error.message);
      yield undefined;
      continue;
    }
    for (const draft of found) {
      const id = draft.file ?? '-';
      if (!seen.has(id)) yield draft;
      seen.add(id);
    }
  }
}

async function draftsAt(io: Io, args: Args, path: string): Promise<readonly DraftFile[]> {
  if (path === '-') {
    const name = args.stdinFilename ?? 'stdin.md';
    const file = resolve(io.cwd, name);
    return [{ path: slashed(args.stdinFilename ?? '-'), file: undefined, folder: dirname(file) }];
  }
  const absolute = resolve(io.cwd, path);
  const one = (file: string, shown: string) => ({
    path: slashed(shown),
    file: slashed(file),
    folder: dirname(file),
  });
  if ((await nodeFiles.size(absolute)) !== undefined) return [one(absolute, path)];
  if (await isFolder(absolute)) {
    const files = await draftsOf(io, args, absolute);
    if (files.length === 0) throw new UsageError(`${path}: there is no draft in this folder`);
    return files.map((file) => one(file, join(path, relative(absolute, file))));
  }
  const files = picomatch.scan(slashed(path)).isGlob ? await findFiles(io.cwd, path) : [];
  if (files.length === 0) throw new UsageError(`${path}: there is no such file`);
  return files.map((file) => one(file, relative(io.cwd, file)));
}

/** Files of a folder that its configuration calls drafts, but no sources: those would bear themselves out. */
async function draftsOf(io: Io, args: Args, folder: string): Promise<string[]> {
  const found = await loadConfig(io, args, folder);
  const below = `${slashed(folder).replace(/\/$/, '')}/`;
  return (await draftsUnder(found)).filter((file) => file.startsWith(below)).sort();
}

/** All files that a configuration calls drafts. */
export async function draftsUnder({ config, folder }: LoadedConfig): Promise<string[]> {
  const sources = new Set(await findNamed(nodeFiles, folder, config.sources, []));
  const drafts = await findNamed(nodeFiles, folder, config.drafts, []);
  return drafts.filter((file) => !sources.has(file));
}

/** Text and language of a draft; `undefined`, and one line told, where there is none to read. */
export async function readDraft(
  io: Io,
  draft: DraftFile,
): Promise<{ text: string; languageId: string } | undefined> {
  const refuse = (reason: string) => void tell(io, `${draft.path}: ${reason}`);
  const name = draft.file === undefined && draft.path === '-' ? 'stdin.md' : basename(draft.path);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const language = languageFor(name);
  if (!language && name.includes('.') && otherFormats.has(ending)) {
    refuse(
      `drafts in .${ending} cannot be read; Markdown, LaTeX, AsciiDoc, reStructuredText, Typst, Org, HTML and plain text can`,
    );
    return undefined;
  }
  try {
    const size = draft.file === undefined ? 0 : ((await nodeFiles.size(draft.file)) ?? 0);
    const bytes =
      size > mostBytes
        ? undefined
        : await (draft.file === undefined ? readAll(io.stdin()) : nodeFiles.read(draft.file));
    if (!bytes) {
      const megabytes = size > mostBytes ? `has ${Math.ceil(size / 1024 / 1024)} MB` : 'is too large';
      refuse(`the draft ${megabytes}; at most ${mostBytes / 1024 / 1024} MB are read`);
      return undefined;
    }
    const { text, problem } = decode(bytes, draft.path);
    if (problem) refuse(formatMessage(problem.message));
    return text === undefined ? undefined : { text, languageId: language?.ids[0] ?? 'plaintext' };
  } catch (error) {
    refuse(`the file cannot be read: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** All bytes of a stream; `undefined` as soon as they are more than a draft may have. */
async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    parts.push(chunk);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
