import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import { unusedSource } from '../../lint/rules/unusedSource.js';
import { severityOf } from '../../lint/severity.js';
import { sourceUri, toCode, toSeverity, toVsRange } from '../convert.js';
import { commands, diagnosticSource } from '../ids.js';
import { localized } from '../messages.js';
import type { WorkspaceInfo, Workspaces } from '../workspaces.js';
import type { DraftChecked } from './diagnostics.js';
import { readers } from './references.js';
import type { Uses } from './uses.js';

/** Asked again when nothing was checked for this long, in milliseconds: every draft has a say. */
const rest = 1500;

/**
 * Sources that no draft cites, told at their first line. A hint is shown by an editor only, so hints are looked for while a
 * source is in view; from `information` on they are in the Problems view, and looked for always.
 */
export function register(
  client: EngineClient,
  workspaces: Workspaces,
  uses: Uses,
  onDidCheck: vscode.Event<DraftChecked>,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('sourceline-sources');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;

  const isWanted = (info: WorkspaceInfo) => {
    const severity = severityOf(unusedSource, info);
    if (severity === 'off' || !info.state?.sources.some((s) => !s.bundled)) return false;
    return (
      severity !== 'hint' ||
      vscode.window.visibleTextEditors.some((e) => uses.sourceOf(e.document.uri)?.info === info)
    );
  };
  const look = async () => {
    const own = ++latest;
    const found = new Map<string, vscode.Diagnostic[]>();
    for (const info of workspaces.infos.filter(isWanted)) {
      const cited = await uses.citedIn(info);
      if (latest !== own) return;
      for (const f of (cited && (await client.sourceFindings(info.id, cited))) ?? []) {
        if (f.known) continue;
        const diagnostic = new vscode.Diagnostic(
          toVsRange(f.target.range),
          localized(f.message),
          toSeverity(f.severity),
        );
        diagnostic.source = diagnosticSource;
        diagnostic.code = toCode(f.rule);
        found.set(sourceUri(f.target).toString(), [diagnostic]);
      }
    }
    if (latest !== own) return;
    collection.clear();
    for (const [uri, list] of found) collection.set(vscode.Uri.parse(uri, true), list);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), rest);
  };
  const fixes: vscode.CodeActionProvider = {
    provideCodeActions(document, _range, context) {
      const found = uses.sourceOf(document.uri);
      const finding = context.diagnostics.find(
        (d) => typeof d.code === 'object' && d.code.value === unusedSource.code,
      );
      if (!found || !finding) return undefined;
      const title = vscode.l10n.t('Leave it out of the sources');
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.diagnostics = [finding];
      const place = { workspace: found.info.id, source: found.source };
      action.command = { title, command: commands.removeSource, arguments: [place, 'leaveOut'] };
      return [action];
    },
  };
  return vscode.Disposable.from(
    collection,
    { dispose: () => clearTimeout(timer) },
    workspaces.onDidChange(later),
    onDidCheck(later),
    vscode.window.onDidChangeVisibleTextEditors(later),
    vscode.languages.registerCodeActionsProvider(readers, fixes, {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
  );
}
