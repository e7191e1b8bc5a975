import * as vscode from 'vscode';
import { loadLock } from '../../engine/beside.js';
import type { EngineClient } from '../../engine/client.js';
import { type CitedPassage, formatLock, lockFileName, nameOf } from '../../lint/citedPassages.js';
import { draftFiles, withDraft } from '../draftFiles.js';
import { workspaceFiles } from '../files.js';
import { commands } from '../ids.js';
import type { Workspaces } from '../workspaces.js';

/** `Remember Cited Passages`: the same file as `check --write-lock` makes, for all drafts of the folder. */
export function register(client: EngineClient, workspaces: Workspaces): vscode.Disposable {
  return vscode.commands.registerCommand(commands.rememberCited, () => remember(client, workspaces));
}

async function remember(client: EngineClient, workspaces: Workspaces): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const id = await (document && vscode.workspace.getWorkspaceFolder(document.uri)
    ? workspaces.for(document)
    : workspaces.forFolder());
  if (id === '') {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a folder first: what cited passages say is kept in it.'),
    );
    return;
  }
  const fresh = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Reading what all drafts cite'),
      cancellable: true,
    },
    (_progress, token) => cited(client, workspaces, id, token),
  );
  if (!fresh) return;
  if (fresh.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No draft of this folder cites a passage by its place.'),
    );
    return;
  }
  // What no draft cites any more keeps what it said, as on the command line.
  const before = (await loadLock(workspaceFiles, id, [])) ?? [];
  const file = vscode.Uri.joinPath(vscode.Uri.parse(id), lockFileName);
  try {
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(formatLock(before, fresh)));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The cited passages cannot be written: {0}', reason));
    return;
  }
  const count = new Set(fresh.map(nameOf)).size;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('{0} cited passages are remembered. You are warned when one of them changes.', count),
  );
}

/** What every draft of a workspace cites by its place, as it reads now; `undefined` if cancelled. */
async function cited(
  client: EngineClient,
  workspaces: Workspaces,
  id: string,
  token: vscode.CancellationToken,
): Promise<readonly CitedPassage[] | undefined> {
  const info = workspaces.infos.find((i) => i.id === id);
  const all: CitedPassage[] = [];
  for (const uri of info ? await draftFiles(info) : []) {
    if (token.isCancellationRequested) return undefined;
    const found = await withDraft(client, info!, uri, undefined, (held) =>
      client.citedPassages(held.id, held.version),
    );
    if (found && found !== 'known') all.push(...found);
  }
  return all;
}
