import * as vscode from 'vscode';
import { namedBibliographies } from '../draft/bibliographies.js';
import { draftLanguageId } from '../draft/served.js';
import type { EngineClient } from '../engine/client.js';
import { mayName } from '../engine/load.js';
import { workspaceFiles } from './files.js';
import { draftLanguageIds, setupScheme, sourceScheme } from './ids.js';
import { editorSettings } from './settings.js';
import type { WorkspaceInfo, Workspaces } from './workspaces.js';

/** Schemes of the editor's own pages: previews of edits, settings, its history, chats. Of such a page only cells and files of others are drafts. */
const ownPages = /^(?:vscode-(?!notebook-cell$|remote$|vfs$|test-web$)|chat-|walkThrough|inmemory$|private$)/;

/** Whether a document is a draft: of a language we serve, and no source, output, or settings. */
export function isDraft(document: vscode.TextDocument): boolean {
  return (
    draftLanguageIds.includes(document.languageId) &&
    !['output', sourceScheme, setupScheme, 'git', 'debug', 'search-editor', 'comment'].includes(
      document.uri.scheme,
    ) &&
    !ownPages.test(document.uri.scheme)
  );
}

/** Drafts that VS Code shows as plain text unless an extension for them is installed. */
const shownAsPlain = /\.(?:qmd|rmd|adoc|asciidoc|asc|rst|rest|typ|org)$/i;

/** What a draft is written in: that of a document which VS Code takes for plain text is told by its name, where it does not know such files. */
export function languageOf({ languageId, uri }: vscode.TextDocument): string {
  if (languageId !== 'plaintext' || !shownAsPlain.test(uri.path)) return languageId;
  return draftLanguageId(uri.path.slice(uri.path.lastIndexOf('/') + 1)) ?? languageId;
}

/** Keeps the engine's drafts the same as the editor's documents. */
export class Drafts implements vscode.Disposable {
  readonly #client: EngineClient;
  readonly #workspaces: Workspaces;
  readonly #sent = new Map<string, { version: number; workspace: string; done: Promise<unknown> }>();
  readonly #disposables: vscode.Disposable[];

  constructor(client: EngineClient, workspaces: Workspaces) {
    this.#client = client;
    this.#workspaces = workspaces;
    this.#disposables = [
      vscode.workspace.onDidCloseTextDocument((d) => {
        if (this.#sent.delete(d.uri.toString())) void client.closeDraft(d.uri.toString());
      }),
      client.onDidRestart(() => this.#sent.clear()),
    ];
  }

  /**
   * Makes sure that the engine holds this version of a draft; `false` for a document that is no draft, is one of the
   * sources, or where Sourceline is switched off.
   */
  async sync(document: vscode.TextDocument): Promise<boolean> {
    if (!isDraft(document) || !editorSettings(document).enabled) return false;
    const workspace = await this.#workspaces.for(document);
    const info = this.#workspaces.infos.find((i) => i.id === workspace);
    const uri = document.uri.toString();
    if (info && isAmongSources(uri, info)) return false;
    const { version } = document;
    let sent = this.#sent.get(uri);
    if (sent?.version !== version || sent.workspace !== workspace) {
      sent = { version, workspace, done: this.#send(document, workspace) };
      this.#sent.set(uri, sent);
    }
    // Whoever asks about this version waits until the engine was told of it, also when somebody else told it.
    await sent.done;
    return document.version === version ? true : this.sync(document);
  }

  /** Why a document in a language of drafts is not checked, as far as that is known. */
  reasonAgainst(document: vscode.TextDocument): 'source' | 'off' | undefined {
    const uri = document.uri.toString();
    if (this.#workspaces.infos.some((info) => isAmongSources(uri, info))) return 'source';
    return editorSettings(document).enabled ? undefined : 'off';
  }

  async #send(document: vscode.TextDocument, workspace: string): Promise<void> {
    const { version } = document;
    const languageId = languageOf(document);
    const text = document.getText();
    const bibliographies = await bibliographiesOf(document.uri, languageId, text);
    const uri = document.uri.toString();
    if (document.version !== version) return;
    await this.#client.updateDraft({ uri, version, languageId, text, workspace, bibliographies });
  }

  dispose(): void {
    for (const d of this.#disposables) d.dispose();
  }
}

/** Whether a file is a source, or lies where sources lie: one that was made just now is not read yet. */
function isAmongSources(uri: string, info: WorkspaceInfo): boolean {
  if (info.uris.has(uri)) return true;
  return (
    uri.startsWith(`${info.id}/`) && mayName(info.named, decodeURIComponent(uri.slice(info.id.length + 1)))
  );
}

/** Bibliographies that a draft names, as far as they can be read. */
export async function bibliographiesOf(draft: vscode.Uri, languageId: string, text: string) {
  const folder = vscode.Uri.joinPath(draft, '..').toString();
  const found: { uri: string; name: string; bytes: Uint8Array }[] = [];
  for (const path of namedBibliographies(languageId, text)) {
    const uri = workspaceFiles.resolve(folder, path);
    if (uri === undefined) continue;
    try {
      found.push({ uri, name: path, bytes: await workspaceFiles.read(uri) });
    } catch {
      // Named but not there: its keys stay unknown, and are told as such.
    }
  }
  return found;
}
