import * as vscode from 'vscode';
import type { EngineClient } from '../engine/client.js';
import type { ReadFile, Take } from '../engine/inBatches.js';
import { sidecarEnding, sidecarOf } from '../engine/names.js';
import { mostKnownAtOnce } from '../ide/model.js';
import type { Files } from '../ports.js';
import { sourceEndings } from '../source/endings.js';
import type { SourceInput } from '../source/read.js';

type Known = NonNullable<Files['known']>;

/** A file changed so short a time ago, in milliseconds, may change again without another time: git calls it racy. */
const racy = 2_000;
/** Of so many files each is looked at again when one changed: an event may have been missed. Of more, only what was told. */
const fewFiles = 500;

const nothing = new Uint8Array(0);

/**
 * Which files of a workspace the engine knows as they are, by size and time; in a large one, a file that was looked at is
 * trusted until a change of it is told.
 */
export class KnownFiles {
  readonly #client: EngineClient;
  readonly #workspace: string;
  /** What else decides what is read out of a file: the program, and how it is configured. */
  readonly build: string;
  #urisOf = new Map<string, readonly string[]>();
  readonly #verified = new Map<string, { readonly stamp: string; readonly uris: readonly string[] }>();
  /** Files that were looked at and have not changed since: what is read of them is what they hold. */
  readonly #looked = new Set<string>();
  /** Files that were read, not known. */
  read = 0;

  constructor(client: EngineClient, workspace: string, build: string) {
    this.#client = client;
    this.#workspace = workspace;
    this.build = build;
  }

  /** Whether there are so few files that each may be looked at again, just to be sure. */
  get isSmall(): boolean {
    return this.#verified.size <= fewFiles;
  }

  /** Before files are read: asks what the engine has. */
  async begin(): Promise<void> {
    this.read = 0;
    if (this.isSmall) this.#verified.clear();
    if (this.#verified.size > 0) return;
    this.#urisOf = new Map();
    for (let from = 0; ; from += mostKnownAtOnce) {
      const known = (await this.#client.knownSources(this.#workspace, from)) ?? [];
      for (const { stamp, uris } of known) this.#urisOf.set(stamp, uris);
      if (known.length < mostKnownAtOnce) break;
    }
  }

  readonly known: Known = async (uri) => {
    const verified = this.#verified.get(uri);
    if (verified) return verified;
    this.#looked.add(uri);
    const stamp = await stampOf(uri, this.build);
    return { stamp, uris: stamp === '' ? [] : (this.#urisOf.get(stamp) ?? []) };
  };

  /** Hands over what was read of files; what comes back says that the engine has it. */
  readonly take: Take = async (files) => {
    const calls: SourceInput[][] = [];
    for (const { inputs } of files) {
      const fresh = inputs.filter((i) => i.kept !== true);
      if (fresh.length > 0) this.read++;
      // What was found in many together goes together; of files that were not read each by itself, so that no message is long.
      const batch = fresh[0]?.found?.batch;
      const last = calls.at(-1);
      if (batch && last?.[0]?.found?.batch === batch) last.push(...fresh);
      else if (fresh.length > 0) calls.push(fresh);
    }
    await Promise.all(calls.map((fresh) => this.#client.takeSources(this.#workspace, fresh)));
    return files.map((f) => this.#noted(f));
  };

  #noted({ uri, inputs, hasProblems }: ReadFile): SourceInput[] {
    const [first] = inputs;
    const stamp = first?.stamp ?? '';
    // What was wrong with the file is told when it is read, so it is read again.
    if (first && !hasProblems && this.#looked.delete(uri))
      this.#verified.set(uri, { stamp, uris: inputs.map((i) => i.uri) });
    return inputs.map(({ uri: of, name }) => ({ uri: of, name, bytes: nothing, stamp, kept: true }));
  }

  /** A file changed, came or went. */
  forget(uri: string): void {
    const forget = (of: string) => {
      this.#verified.delete(of);
      this.#looked.delete(of);
    };
    forget(uri);
    if (!uri.endsWith(sidecarEnding)) return;
    const stem = uri.slice(0, -sidecarEnding.length);
    for (const ending of sourceEndings) forget(`${stem}.${ending}`);
  }

  /** What the engine has is not known any more. */
  forgetAll(): void {
    this.#verified.clear();
    this.#looked.clear();
    this.#urisOf.clear();
  }
}

/** Changes with every build of the engine: what another one read is read again. */
export async function buildOf(extension: vscode.Extension<unknown>): Promise<string> {
  const { version } = extension.packageJSON as { readonly version?: unknown };
  const engine = vscode.Uri.joinPath(extension.extensionUri, 'dist', 'worker.js');
  const built = await vscode.workspace.fs.stat(engine).then(
    (s) => s.mtime,
    () => 0,
  );
  return `${String(version)} ${built}`;
}

/** Size and times of a file and of the metadata beside it; empty where they say nothing, or too little. */
async function stampOf(uri: string, build: string): Promise<string> {
  const [own, beside] = await Promise.all([statOf(uri), statOf(sidecarOf(uri))]);
  if (!own || own.mtime <= 0 || Math.max(own.mtime, beside?.mtime ?? 0) > Date.now() - racy) return '';
  const said = [own, beside].map((s) => (s ? `${s.size} ${s.mtime} ${s.ctime}` : '-'));
  return [uri, ...said, build].join('\n');
}

async function statOf(uri: string): Promise<vscode.FileStat | undefined> {
  try {
    return await vscode.workspace.fs.stat(vscode.Uri.parse(uri, true));
  } catch {
    return undefined;
  }
}
