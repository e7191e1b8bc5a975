import * as vscode from 'vscode';
import type { EngineClient } from '../engine/client.js';
import { eachInTurns } from '../engine/inTurns.js';
import {
  type FoundConfig,
  findConfig,
  type Intake,
  type LoadedWorkspace,
  loadWorkspace,
  mayName,
  readSources,
} from '../engine/load.js';
import { putInForce } from '../engine/putInForce.js';
import { createSettler } from '../engine/settle.js';
import type { WorkspaceInput, WorkspaceState } from '../ide/model.js';
import { type Config, configFileName } from '../lint/config.js';
import type { Files } from '../ports.js';
import type { SourceInput } from '../source/read.js';
import type { Problem } from '../util/problem.js';
import { workspaceFiles } from './files.js';
import { buildOf, KnownFiles } from './knownFiles.js';
import { lookAgain, sameBeside } from './lookingAgain.js';
import { localized } from './messages.js';
import { ReadingProgress } from './readingProgress.js';
import { configFor } from './settings.js';

/** What is known about one workspace: a folder with its configuration and sources. */
export interface WorkspaceInfo {
  readonly id: string;
  /** `sourceline.json`, if there is one. */
  readonly configFile: string | undefined;
  readonly state: WorkspaceState | undefined;
  /** Addresses of its sources: asked about with every letter. */
  readonly uris: ReadonlySet<string>;
  /** `Config.sources` in force. */
  readonly named: readonly string[];
  /** `Config.drafts` in force. */
  readonly drafts: readonly string[];
  /** `Config.rules` in force. */
  readonly rules: Config['rules'];
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
  /** Files that were read; the others are as the index has them. */
  readonly read: number;
}

/** A workspace is handed over again so often, when the engine ended meanwhile. */
const mostTries = 3;

/**
 * After a file changed, this long nothing else may change before sources are read again: a checkout settles. But what
 * never rests (a program that writes a log beside the sources) does not put it off for ever.
 */
const settling = { quiet: 300, longest: 3_000 };

/**
 * Hands workspaces over to the engine: for each draft the nearest folder with a `sourceline.json`, else its workspace
 * folder; drafts that were not saved yet belong to the first folder; other drafts of no folder share one workspace
 * with the bundled article. Watches files and settings.
 */
export class Workspaces implements vscode.Disposable {
  readonly #client: EngineClient;
  readonly #files: Files;
  readonly #extension: vscode.Extension<unknown>;
  readonly #log: vscode.LogOutputChannel;
  readonly #loading = createSettler<string>((id) => this.#load(id), settling);
  readonly #known = new Map<string, KnownFiles>();
  /** Folder of a draft to the id of its workspace: asked per keystroke, so not looked up on disk each time. */
  readonly #folders = new Map<string, string>();
  readonly #infos = new Map<string, WorkspaceInfo>();
  /** Workspaces of which a change was told since they were read last; the others are looked at just to be sure. */
  readonly #told = new Set<string>();
  readonly #inputs = new Map<string, WorkspaceInput>();
  readonly #disposables: vscode.Disposable[] = [];
  readonly #changed = new vscode.EventEmitter<string>();
  readonly #started = new vscode.EventEmitter<Promise<void>>();
  readonly #problems = vscode.languages.createDiagnosticCollection('sourceline-setup');
  #build: Promise<string> | undefined;

  /** Fires with the id of a workspace whose corpus or configuration is new. */
  readonly onDidChange = this.#changed.event;

  /** Fires when sources begin to be read, with what is done when they are. */
  readonly onDidStart = this.#started.event;

  constructor(
    client: EngineClient,
    reading: Pick<Files, 'parse' | 'batches'>,
    extension: vscode.Extension<unknown>,
    log: vscode.LogOutputChannel,
  ) {
    this.#client = client;
    this.#files = { ...workspaceFiles, ...reading };
    this.#extension = extension;
    this.#log = log;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    const touched = (uri: vscode.Uri) => this.#touched(uri);
    this.#disposables.push(
      watcher,
      watcher.onDidChange(touched),
      watcher.onDidCreate(touched),
      watcher.onDidDelete(touched),
      vscode.workspace.onDidChangeConfiguration((e) => {
        if (e.affectsConfiguration('sourceline')) this.reloadAll();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.reloadAll()),
      client.onDidRestart(() => this.reloadAll()),
      lookAgain((isLast) => this.#lookAgain(isLast)),
      this.#changed,
      this.#started,
      this.#problems,
    );
  }

  /** Every workspace that was asked for. */
  get infos(): readonly WorkspaceInfo[] {
    return [...this.#infos.values()];
  }

  /** The workspace of a draft, handed over when this resolves. */
  for(document: vscode.TextDocument): Promise<string> {
    const { uri, isUntitled } = notebookOf(document) ?? document;
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    // A draft that was not saved yet is one of the folder that is open.
    if (!folder && isUntitled) return this.forFolder();
    return this.#idOf(folder, folder && vscode.Uri.joinPath(uri, '..'));
  }

  /** The workspace of the first folder, for what is asked without a draft. */
  forFolder(): Promise<string> {
    const folder = vscode.workspace.workspaceFolders?.[0];
    return this.#idOf(folder, folder?.uri);
  }

  /** The workspaces of all folders that are open. */
  async forFolders(): Promise<void> {
    for (const folder of vscode.workspace.workspaceFolders ?? []) await this.#idOf(folder, folder.uri);
  }

  async #idOf(folder: vscode.WorkspaceFolder | undefined, from: vscode.Uri | undefined): Promise<string> {
    const start = from?.toString();
    const key = start ?? '';
    let id = this.#folders.get(key);
    if (id === undefined) {
      const found = start === undefined ? undefined : await findConfig(workspaceFiles, start);
      id = found?.folder ?? folder?.uri.toString() ?? '';
      this.#folders.set(key, id);
    }
    await this.#loading.now(id);
    return id;
  }

  /** Reads every workspace again: each file is looked at. */
  reloadAll(): void {
    this.#folders.clear();
    for (const known of this.#known.values()) known.forgetAll();
    for (const id of this.#infos.keys()) this.#touch(id);
  }

  /** Reads a workspace again once nothing changes any more. */
  #touch(id: string): void {
    this.#told.add(id);
    this.#loading.touch(id);
  }

  /** Of many files each is looked at once more only, and then no more. */
  #lookAgain(isLast: boolean): void {
    for (const id of this.#infos.keys()) {
      const known = this.#known.get(id);
      if (!known || !/^(?:file|vscode-remote):/.test(id) || !(isLast || known.isSmall)) continue;
      if (isLast) known.forgetAll();
      this.#loading.touch(id);
    }
  }

  #touched(uri: vscode.Uri): void {
    const path = uri.toString();
    if (/\/(?:node_modules|\.git)\//.test(path)) return;
    const isNewConfig = path.endsWith(`/${configFileName}`);
    // Another folder may be the nearest one now.
    if (isNewConfig) this.#folders.clear();
    for (const [id, known] of this.#known) {
      known.forget(path);
      if (isNewConfig) this.#touch(id);
      if (id === '' || !path.startsWith(`${id}/`)) continue;
      // A draft that is saved is no source: only what the configuration can name matters.
      const isBeside = /\.(?:bib|json|ya?ml)$/.test(path);
      const relative = decodeURIComponent(path.slice(id.length + 1));
      const named = this.#infos.get(id)?.named;
      if (isBeside || !named || mayName(named, relative)) this.#touch(id);
    }
  }

  #load(id: string): Promise<void> {
    const isTold = this.#told.delete(id) || !this.#infos.has(id);
    const loading = this.#read(id, isTold).catch((error: unknown) => {
      this.#log.error(error instanceof Error ? error : String(error));
    });
    // Nobody need see that it is looked at again.
    if (isTold) this.#started.fire(loading);
    return loading;
  }

  async #read(id: string, isTold: boolean): Promise<void> {
    const started = Date.now();
    const shared = id === '' ? undefined : await findConfig(workspaceFiles, id);
    const config = configFor(vscode.Uri.parse(id === '' ? 'untitled:' : id), shared?.value ?? {});
    const known = await this.#knownOf(id, config);
    const progress = new ReadingProgress();
    const problems: Problem[] = [...(shared?.problems ?? [])];
    const before = { info: this.#infos.get(id), input: this.#inputs.get(id) };
    let state: WorkspaceState | undefined;
    try {
      for (let tries = 0; tries < mostTries; tries++) {
        await known.begin();
        const input = await this.#inputOf(id, config, known, progress);
        state = await putInForce(this.#client, input.workspace);
        this.#inputs.set(id, input.workspace);
        if (!state || state.missing.length === 0) {
          problems.push(...input.problems.map((p) => placed(p, shared)), ...(state?.problems ?? []));
          break;
        }
        // The engine started again meanwhile, and has not what it had.
        known.forgetAll();
      }
    } finally {
      progress.end();
    }
    const isSame =
      state?.generation === before.info?.state?.generation &&
      JSON.stringify(problems) === JSON.stringify(before.info?.problems) &&
      sameBeside(before.input, this.#inputs.get(id));
    if (!isTold && isSame) return;
    const uris = new Set<string>();
    await eachInTurns(state?.sources ?? [], (s) => uris.add(s.uri));
    const milliseconds = Date.now() - started;
    this.#infos.set(id, {
      id,
      configFile: shared?.file,
      state,
      uris,
      named: config.sources,
      drafts: config.drafts,
      rules: config.rules,
      problems,
      milliseconds,
      read: known.read,
    });
    const count = state?.sources.length ?? 0;
    this.#log.info(
      `${id === '' ? '(no folder)' : id}: ${count} sources in ${milliseconds} ms, ${known.read} files read`,
    );
    for (const p of problems) this.#log.warn(`${p.file ?? ''}: ${p.code}`);
    if (progress.isStopped) this.#offerTheRest(id);
    if (state?.unwritten) void vscode.window.showWarningMessage(localized(state.unwritten));
    await this.#showProblems();
    this.#changed.fire(id);
  }

  /** Reads what changed of a workspace and hands it over; what comes back puts it in force. */
  async #inputOf(
    id: string,
    config: Config,
    known: KnownFiles,
    progress: ReadingProgress,
  ): Promise<{ readonly workspace: WorkspaceInput; readonly problems: readonly Problem[] }> {
    const files: Files = { ...this.#files, known: known.known };
    const intake: Intake = {
      take: known.take,
      goesOn: (done, of) => progress.tell(done, of, known.read),
    };
    const bundled = config.bundled ? await this.#bundledSources(files, intake) : [];
    const loaded: Partial<LoadedWorkspace> = id === '' ? {} : await loadWorkspace(files, id, config, intake);
    const { sources = [], bibliographies = [], baseline, remembered, problems = [] } = loaded;
    const all = [...bundled, ...sources];
    const areKept = all.length > 0 && all.every((s) => s.kept === true && !s.uri.includes('\n'));
    const workspace = {
      id,
      config,
      ...(areKept ? { sources: [], keptUris: all.map((s) => s.uri).join('\n') } : { sources: all }),
      bibliographies,
      ...(baseline && { baseline }),
      ...(remembered && { remembered }),
    };
    return { workspace, problems };
  }

  async #knownOf(id: string, config: Config): Promise<KnownFiles> {
    this.#build ??= buildOf(this.#extension);
    const build = `${await this.#build} ${JSON.stringify(config.articles)}`;
    const before = this.#known.get(id);
    if (before?.build === build) return before;
    const known = new KnownFiles(this.#client, id, build);
    this.#known.set(id, known);
    return known;
  }

  #offerTheRest(id: string): void {
    const rest = vscode.l10n.t('Read the Rest');
    void vscode.window
      .showInformationMessage(
        vscode.l10n.t('Not all sources are read, so some quotations and claims may not be found.'),
        rest,
      )
      .then((chosen) => {
        if (chosen === rest) this.#touch(id);
      });
  }

  async #bundledSources(files: Files, intake: Intake): Promise<readonly SourceInput[]> {
    const folder = vscode.Uri.joinPath(this.#extension.extensionUri, 'media', 'corpus');
    const index: unknown = JSON.parse(
      new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'index.json'))),
    );
    const names = Array.isArray(index) ? index.filter((n): n is string => typeof n === 'string') : [];
    const uris = names.map((n) => vscode.Uri.joinPath(folder, n).toString());
    const problems: Problem[] = [];
    const { take } = intake;
    const inputs = await readSources(
      files,
      uris,
      problems,
      {},
      {
        take: async (read) => {
          const own = read.map((f) => ({ ...f, inputs: f.inputs.map((i) => ({ ...i, bundled: true })) }));
          return (await take?.(own)) ?? own.map((f) => f.inputs);
        },
      },
    );
    for (const p of problems) this.#log.error(`${p.file ?? ''}: ${p.code}`);
    return inputs.map((i) => ({ ...i, bundled: true }));
  }

  /** Problems of configurations, sources and bibliographies in the Problems view, at their place. */
  async #showProblems(): Promise<void> {
    const byFile = new Map<string, vscode.Diagnostic[]>();
    for (const info of this.#infos.values()) {
      for (const p of info.problems) {
        if (p.file === undefined) continue;
        const range = p.span ? await rangeIn(p.file, p.span) : new vscode.Range(0, 0, 0, 0);
        const severity =
          p.severity === 'error'
            ? vscode.DiagnosticSeverity.Error
            : p.severity === 'warning'
              ? vscode.DiagnosticSeverity.Warning
              : vscode.DiagnosticSeverity.Information;
        const diagnostic = new vscode.Diagnostic(range, localized(p.message), severity);
        diagnostic.source = 'sourceline';
        diagnostic.code = p.code;
        // Of a file with several sources, each has the file's address and a fragment.
        const file = vscode.Uri.parse(p.file, true).with({ fragment: '' }).toString();
        const list = byFile.get(file);
        if (list) list.push(diagnostic);
        else byFile.set(file, [diagnostic]);
      }
    }
    this.#problems.clear();
    for (const [file, list] of byFile) this.#problems.set(vscode.Uri.parse(file, true), list);
  }

  dispose(): void {
    this.#loading.dispose();
    for (const d of this.#disposables) d.dispose();
  }
}

/** A problem with what a configuration names stands where it names it. */
function placed(problem: Problem, shared: FoundConfig | undefined): Problem {
  const [named] = problem.message.args;
  if (problem.file !== undefined || shared?.text === undefined || typeof named !== 'string') return problem;
  const written = JSON.stringify(named);
  const start = shared.text.indexOf(written);
  const span = { start: Math.max(0, start), end: start < 0 ? 0 : start + written.length };
  return { ...problem, file: shared.file, span };
}

/** The notebook that a document is a cell of: it lies where the notebook does. */
function notebookOf(document: vscode.TextDocument): vscode.NotebookDocument | undefined {
  if (document.uri.scheme !== 'vscode-notebook-cell') return undefined;
  return vscode.workspace.notebookDocuments.find((n) => n.getCells().some((c) => c.document === document));
}

async function rangeIn(file: string, span: { start: number; end: number }): Promise<vscode.Range> {
  try {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file, true));
    return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
  } catch {
    return new vscode.Range(0, 0, 0, 0);
  }
}
