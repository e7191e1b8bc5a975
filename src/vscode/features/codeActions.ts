import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { CodeAction } from '../../ide/model.js';
import { toLocation, toRange } from '../convert.js';
import type { Drafts } from '../drafts.js';
import { diagnosticSource, draftLanguageIds } from '../ids.js';
import { localized } from '../messages.js';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('sourceline');

/** A fix with what it does: the edit is made when it is chosen, and only on the version it was computed for. */
class Fix extends vscode.CodeAction {
  constructor(
    title: string,
    kind: vscode.CodeActionKind,
    readonly document: vscode.TextDocument,
    readonly version: number,
    readonly edits: CodeAction['edits'],
  ) {
    super(title, kind);
  }
}

/** Quick fixes of findings; `source.fixAll.sourceline` applies the safe ones, which never touch quoted words. */
export function register(client: EngineClient, drafts: Drafts): vscode.Disposable {
  const provider: vscode.CodeActionProvider<vscode.CodeAction> = {
    async provideCodeActions(document, range, context, token) {
      if (!(await drafts.sync(document)) || token.isCancellationRequested) return undefined;
      const { version } = document;
      const wantsAll =
        context.only !== undefined && fixAll.intersects(context.only) && context.only.value !== '';
      const span = wantsAll
        ? { start: 0, end: document.getText().length }
        : { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const found = await client.codeActions(document.uri.toString(), version, span, token);
      if (!found || document.version !== version) return undefined;
      return found
        .filter((a) => wantsAll === (a.kind === 'source.fixAll.sourceline'))
        .map((a) => {
          const kind =
            a.kind === 'quickfix'
              ? vscode.CodeActionKind.QuickFix
              : wantsAll
                ? fixAll
                : vscode.CodeActionKind.RefactorRewrite;
          const action = new Fix(localized(a.title), kind, document, version, a.edits);
          if (a.show) {
            action.command = {
              title: localized(a.title),
              command: 'editor.action.peekLocations',
              arguments: [document.uri, toRange(document, a.span).start, a.show.map(toLocation), 'peek'],
            };
          }
          action.isPreferred = a.preferred;
          const place = toRange(document, a.span);
          action.diagnostics = context.diagnostics.filter(
            (d) => d.source === diagnosticSource && d.range.isEqual(place),
          );
          return action;
        });
    },
    resolveCodeAction(action) {
      if (!(action instanceof Fix) || action.edits.length === 0) return action;
      const { document, version } = action;
      if (document.isClosed || document.version !== version) {
        const message = vscode.l10n.t('The draft has changed since; the fix was not applied.');
        void vscode.window.setStatusBarMessage(message, 5_000);
        return action;
      }
      action.edit = new vscode.WorkspaceEdit();
      for (const e of action.edits) action.edit.replace(document.uri, toRange(document, e), e.newText);
      return action;
    },
  };
  return vscode.languages.registerCodeActionsProvider([...draftLanguageIds], provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.RefactorRewrite, fixAll],
  });
}
