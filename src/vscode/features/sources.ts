import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { SourceSummary, SymbolEntry } from '../../ide/model.js';
import { showsSource, toRange } from '../convert.js';
import { commands, draftLanguageIds, sourceLanguageId, sourceScheme } from '../ids.js';
import type { Workspaces } from '../workspaces.js';

/** Bundled and extracted sources as read-only documents with a way to the file itself, and the outline of any source: headings, and quotations by speaker. */
export function register(client: EngineClient, workspaces: Workspaces): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  const workspaceWith = (test: (source: SourceSummary) => boolean) => {
    for (const info of workspaces.infos) {
      const source = info.state?.sources.find(test);
      if (source) return { workspace: info.id, source };
    }
    return undefined;
  };
  const ofDocument = (uri: vscode.Uri) =>
    workspaceWith((s) => showsSource(uri, s) || s.uri === uri.toString());
  const content: vscode.TextDocumentContentProvider = {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri, token) {
      const found = ofDocument(uri);
      if (!found) return vscode.l10n.t('There is no source with the key “{0}”.', keyOfReader(uri));
      return (await client.sourceText(found.workspace, found.source.key, token)) ?? '';
    },
  };
  const symbols: vscode.DocumentSymbolProvider = {
    async provideDocumentSymbols(document, token) {
      const found = ofDocument(document.uri);
      if (!found) return undefined;
      const entries = await client.sourceSymbols(found.workspace, found.source.uri, token);
      return entries?.map((e) => toSymbol(document, e));
    },
  };
  /** From extracted text to the file it was extracted from, at the cursor where the file is text. */
  const openOriginal = async (row?: { readonly source?: SourceSummary }) => {
    // From a row of the Sources view there is no place to go to.
    if (row?.source && !row.source.bundled) {
      await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(row.source.uri, true));
      return;
    }
    const editor = vscode.window.activeTextEditor;
    const found = editor && ofDocument(editor.document.uri);
    if (!editor || !found || found.source.bundled) return;
    const uri = vscode.Uri.parse(found.source.uri, true);
    const at = editor.document.offsetAt(editor.selection.active);
    const offset = await client.originalOffset(found.workspace, found.source.uri, at);
    if (offset === undefined) await vscode.commands.executeCommand('vscode.open', uri);
    else {
      const document = await vscode.workspace.openTextDocument(uri);
      const place = document.positionAt(offset);
      await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
    }
  };
  return vscode.Disposable.from(
    changed,
    vscode.commands.registerCommand(commands.openOriginal, openOriginal),
    vscode.workspace.registerTextDocumentContentProvider(sourceScheme, content),
    vscode.languages.registerDocumentSymbolProvider(
      [{ scheme: sourceScheme }, ...draftLanguageIds.map((language) => ({ language }))],
      symbols,
      { label: 'Sourceline' },
    ),
    // A language of its own, so that long paragraphs wrap.
    vscode.workspace.onDidOpenTextDocument((d) => {
      if (d.uri.scheme === sourceScheme && d.languageId !== sourceLanguageId) {
        void vscode.languages.setTextDocumentLanguage(d, sourceLanguageId);
      }
    }),
    workspaces.onDidChange(() => {
      for (const d of vscode.workspace.textDocuments) if (d.uri.scheme === sourceScheme) changed.fire(d.uri);
    }),
  );
}

/** The key of the source that a read-only document shows. */
export function keyOfReader(uri: vscode.Uri): string {
  return uri.path.replace(/^\//, '').replace(/\.txt$/, '');
}

/** An entry of an outline as VS Code's. */
export function toSymbol(document: vscode.TextDocument, entry: SymbolEntry): vscode.DocumentSymbol {
  const kind =
    entry.kind === 'heading'
      ? vscode.SymbolKind.String
      : entry.kind === 'claim'
        ? vscode.SymbolKind.Boolean
        : vscode.SymbolKind.Object;
  const symbol = new vscode.DocumentSymbol(
    entry.name,
    entry.detail ?? '',
    kind,
    toRange(document, entry.span),
    toRange(document, entry.selection),
  );
  symbol.children = entry.children.map((c) => toSymbol(document, c));
  return symbol;
}
