import * as vscode from 'vscode';
import type { EngineClient } from '../engine/client.js';
import { type FoundConfig, findConfig, loadWorkspace, mayName, readSources } from '../engine/load.js';
import type { Parser } from '../engine/parser.js';
import type { WorkspaceState } from '../ide/model.js';
import { type Config, configFileName } from '../lint/config.js';
import type { Files } from '../ports.js';
import type { SourceInput } from '../source/read.js';
import type { Problem } from '../util/problem.js';
import { workspaceFiles } from './files.js';
import { localized } from './messages.js';
import { configFor } from './settings.js';

/** What is known about one workspace: a folder with its configuration and sources. */
export interface WorkspaceInfo {
  readonly id: string;
  /** `sourceline.json`, if there is one. */
  readonly configFile: string | undefined;
  readonly state: WorkspaceState | undefined;
  /** `Config.sources` in force. */
  readonly named: readonly string[];
  /** `Config.drafts` in force. */
  readonly drafts: readonly string[];
  /** `Config.rules` in force. */
  readonly rules: Config['rules'];
  readonly problems: readonly Problem[];
  readonly milliseconds: number;
}

/** After a file changed, this long nothing else may change before sources are read again: a checkout settles. */
const settle = 300;

/**
 * Hands workspaces over to the engine: for each draft the nearest folder with a `sourceline.json`, else its workspace
 * folder; drafts that were not saved yet belong to the first folder; other drafts of no folder share one workspace
 * with the bundled article. Watches files and settings.
 */
export class Workspaces implements vscode.Disposable {
  readonly #client: EngineClient;
  readonly #files: Files;
  readonly #extension: vscode.Uri;
  readonly #log: vscode.LogOutputChannel;
  readonly #loading = new Map<string, Promise<void>>();
  /** Folder of a draft to the id of its workspace: asked per keystroke, so not looked up on disk each time. */
  readonly #folders = new Map<string, string>();
  readonly #infos = new Map<string, WorkspaceInfo>();
  readonly #disposables: vscode.Disposable[] = [];
  readonly #changed = new vscode.EventEmitter<string>();
  readonly #started = new vscode.EventEmitter<Promise<void>>();
  readonly #problems = vscode.languages.createDiagnosticCollection('sourceline-setup');
  #bundled: Promise<readonly SourceInput[]> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #stale = new Set<string>();

  /** Fires with the id of a workspace whose corpus or configuration is new. */
  readonly onDidChange = this.#changed.event;

  /** Fires when sources begin to be read, with what is done when they are. */
  readonly onDidStart = this.#started.event;

  constructor(client: EngineClient, parser: Parser, extension: vscode.Uri, log: vscode.LogOutputChannel) {
    this.#client = client;
    this.#files = { ...workspaceFiles, parse: (file) => parser.parse(file) };
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
    await this.#load(id);
    return id;
  }

  /** Reads every workspace again. */
  reloadAll(): void {
    this.#folders.clear();
    for (const id of this.#infos.keys()) this.#stale.add(id);
    this.#later();
  }

  #touched(uri: vscode.Uri): void {
    const path = uri.toString();
    if (/\/(?:node_modules|\.git)\//.test(path)) return;
    if (path.endsWith(`/${configFileName}`)) {
      // Another folder may be the nearest one now.
      this.#folders.clear();
      for (const id of this.#infos.keys()) this.#stale.add(id);
    }
    for (const [id, info] of this.#infos) {
      if (id === '' || !path.startsWith(`${id}/`)) continue;
      const isSource = info.state?.sources.some((s) => s.uri === path) ?? false;
      // A draft that is saved is no source: only what the configuration can name matters.
      const isConfig = path.endsWith(`/${configFileName}`) || /\.(?:bib|json|ya?ml)$/.test(path);
      const relative = decodeURIComponent(path.slice(id.length + 1));
      if (isSource || isConfig || mayName(info.named, relative)) this.#stale.add(id);
    }
    if (this.#stale.size > 0) this.#later();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const stale = [...this.#stale];
      this.#stale.clear();
      for (const id of stale) {
        this.#loading.delete(id);
        void this.#load(id);
      }
    }, settle);
  }

  #load(id: string): Promise<void> {
    let loading = this.#loading.get(id);
    if (!loading) {
      loading = this.#read(id).catch((error: unknown) => {
        this.#log.error(error instanceof Error ? error : String(error));
      });
      this.#loading.set(id, loading);
      this.#started.fire(loading);
    }
    return loading;
  }

  async #read(id: string): Promise<void> {
    const started = Date.now();
    const shared = id === '' ? undefined : await findConfig(workspaceFiles, id);
    const config = configFor(vscode.Uri.parse(id === '' ? 'untitled:' : id), shared?.value ?? {});
    const loaded =
      id === ''
        ? { sources: [], bibliographies: [], baseline: undefined, remembered: undefined, problems: [] }
        : await loadWorkspace(this.#files, id, config);
    const bundled = config.bundled ? await this.#bundledSources() : [];
    const state = await this.#client.setWorkspace({
      id,
      config,
      sources: [...bundled, ...loaded.sources],
      bibliographies: loaded.bibliographies,
      ...(loaded.baseline && { baseline: loaded.baseline }),
      ...(loaded.remembered && { remembered: loaded.remembered }),
    });
    const problems = [
      ...(shared?.problems ?? []),
      ...loaded.problems.map((p) => placed(p, shared)),
      ...(state?.problems ?? []),
    ];
    const milliseconds = Date.now() - started;
    this.#infos.set(id, {
      id,
      configFile: shared?.file,
      state,
      named: config.sources,
      drafts: config.drafts,
      rules: config.rules,
      problems,
      milliseconds,
    });
    const count = state?.sources.length ?? 0;
    this.#log.info(`${id === '' ? '(no folder)' : id}: ${count} sources in ${milliseconds} ms`);
    for (const p of problems) this.#log.warn(`${p.file ?? ''}: ${p.code}`);
    await this.#showProblems();
    this.#changed.fire(id);
  }

  #bundledSources(): Promise<readonly SourceInput[]> {
    this.#bundled ??= this.#readBundled();
    return this.#bundled;
  }

  async #readBundled(): Promise<readonly SourceInput[]> {
    const folder = vscode.Uri.joinPath(this.#extension, 'media', 'corpus');
    const index: unknown = JSON.parse(
      new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder, 'index.json'))),
    );
    const names = Array.isArray(index) ? index.filter((n): n is string => typeof n === 'string') : [];
    const uris = names.map((n) => vscode.Uri.joinPath(folder, n).toString());
    const problems: Problem[] = [];
    const inputs = await readSources(this.#files, uris, problems);
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
    clearTimeout(this.#timer);
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
