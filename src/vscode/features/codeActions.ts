import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import { toRange } from '../convert.js';
import type { Drafts } from '../drafts.js';
import { diagnosticSource, draftLanguageIds } from '../ids.js';
import { localized } from '../messages.js';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('sourceline');

/** Quick fixes of findings; `source.fixAll.sourceline` applies the safe ones, which never touch quoted words. */
export function register(client: EngineClient, drafts: Drafts): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
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
          const action = new vscode.CodeAction(localized(a.title), kind);
          action.edit = new vscode.WorkspaceEdit();
          for (const e of a.edits) action.edit.replace(document.uri, toRange(document, e), e.newText);
          action.isPreferred = a.preferred;
          const place = toRange(document, a.span);
          action.diagnostics = context.diagnostics.filter(
            (d) => d.source === diagnosticSource && d.range.isEqual(place),
          );
          return action;
        });
    },
  };
  return vscode.languages.registerCodeActionsProvider([...draftLanguageIds], provider, {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll],
  });
}
