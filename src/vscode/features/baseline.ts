import * as vscode from 'vscode';
import { loadBaseline } from '../../engine/beside.js';
import type { EngineClient } from '../../engine/client.js';
import { type BaselineEntry, baselineFileName, formatBaseline } from '../../lint/baseline.js';
import type { CitedSources } from '../../lint/model.js';
import type { Problem } from '../../util/problem.js';
import type { Drafts } from '../drafts.js';
import { workspaceFiles } from '../files.js';
import { commands } from '../ids.js';
import type { Workspaces } from '../workspaces.js';

/** What the commands work with. */
export interface BaselineContext {
  readonly client: EngineClient;
  readonly workspaces: Workspaces;
  readonly drafts: Drafts;
}

/** `Create Baseline` and `Prune Baseline`: the same file as `check --write-baseline` and `--prune-baseline` make. */
export function register(context: BaselineContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.createBaseline, () => write(context, 'create')),
    vscode.commands.registerCommand(commands.pruneBaseline, () => write(context, 'prune')),
  );
}

async function write(context: BaselineContext, how: 'create' | 'prune'): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const id = await (document && vscode.workspace.getWorkspaceFolder(document.uri)
    ? context.workspaces.for(document)
    : context.workspaces.forFolder());
  if (id === '') {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: the baseline is kept in it.'),
    );
    return;
  }
  const folder = vscode.Uri.parse(id);
  const file = vscode.Uri.joinPath(folder, baselineFileName);
  const problems: Problem[] = [];
  const before = (await loadBaseline(workspaceFiles, id, problems)) ?? {};
  if (how === 'prune' && Object.keys(before).length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no baseline to prune.'));
    return;
  }
  const found = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Checking all drafts for the baseline'),
      cancellable: true,
    },
    (_progress, token) => entries(context, id, folder, how, token),
  );
  if (!found) return;
  const next: Record<string, readonly BaselineEntry[]> = {};
  for (const [path, list] of Object.entries(before)) {
    if ((await workspaceFiles.size(vscode.Uri.joinPath(folder, path).toString())) !== undefined)
      next[path] = list;
  }
  for (const [path, list] of found) next[path] = list;
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(formatBaseline(next)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The baseline cannot be written: {0}', reason));
    return;
  }
  const count = Object.values(next).reduce((n, list) => n + list.length, 0);
  const open = vscode.l10n.t('Open');
  const chosen = await vscode.window.showInformationMessage(
    vscode.l10n.t('{0} findings are in the baseline and are not reported.', count),
    open,
  );
  if (chosen === open) await vscode.window.showTextDocument(file);
}

/** Entries of every draft of the folder, by path; `undefined` if cancelled. */
async function entries(
  { client, workspaces, drafts }: BaselineContext,
  id: string,
  folder: vscode.Uri,
  how: 'create' | 'prune',
  token: vscode.CancellationToken,
): Promise<ReadonlyMap<string, readonly BaselineEntry[]> | undefined> {
  const found = new Map<string, readonly BaselineEntry[]>();
  const globs = workspaces.infos.find((i) => i.id === id)?.drafts ?? [];
  const uris = new Map<string, vscode.Uri>();
  for (const glob of globs.filter((g) => !g.startsWith('!'))) {
    const pattern = new vscode.RelativePattern(folder, glob);
    for (const uri of await vscode.workspace.findFiles(pattern, '**/node_modules/**', 5000, token))
      uris.set(uri.toString(), uri);
  }
  const cited: CitedSources[] = [];
  const pathOf = (uri: string) => decodeURIComponent(uri.slice(id.replace(/\/$/, '').length + 1));
  for (const uri of uris.values()) {
    if (token.isCancellationRequested) return undefined;
    const document = await vscode.workspace.openTextDocument(uri);
    // A source, a draft of another configuration, or a language that is switched off.
    if ((await workspaces.for(document)) !== id || !(await drafts.sync(document))) continue;
    const own = await client.baselineEntries(uri.toString(), document.version);
    const sources = await client.citedSources(uri.toString(), document.version);
    if (!own || !sources) continue;
    cited.push(sources);
    found.set(pathOf(uri.toString()), how === 'create' ? own.all : own.known);
  }
  for (const f of (await client.sourceFindings(id, cited)) ?? []) {
    if (how === 'create' || f.known) found.set(pathOf(f.target.uri.split('#', 1)[0]!), [f.entry]);
  }
  return token.isCancellationRequested ? undefined : found;
}
