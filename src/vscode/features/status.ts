import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { Drafts } from '../drafts.js';
import { commands, draftLanguageIds } from '../ids.js';
import type { Workspaces } from '../workspaces.js';
import type { DraftChecked } from './diagnostics.js';

/** How the draft in front stands, beside its language in the status bar. */
export function register(
  client: EngineClient,
  drafts: Drafts,
  workspaces: Workspaces,
  onDidCheck: vscode.Event<DraftChecked>,
): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('sourceline.status', [...draftLanguageIds]);
  item.name = 'Sourceline';
  item.text = 'Sourceline';
  item.busy = true;
  item.command = { command: commands.diagnoseSetup, title: vscode.l10n.t('Diagnose Setup') };
  const latest = new Map<string, { text: string; detail: string }>();
  const show = () => {
    const document = vscode.window.activeTextEditor?.document;
    const reason = document && drafts.reasonAgainst(document);
    const shown = document && !reason ? latest.get(document.uri.toString()) : undefined;
    item.busy = shown === undefined && reason === undefined;
    item.text =
      reason === 'source'
        ? vscode.l10n.t('One of your sources')
        : reason === 'off'
          ? vscode.l10n.t('Switched off here')
          : (shown?.text ?? 'Sourceline');
    item.detail = shown?.detail ?? '';
  };
  return vscode.Disposable.from(
    item,
    onDidCheck(async ({ document, findings }) => {
      const summary = await client.summary(document.uri.toString(), document.version);
      if (!summary) return;
      const text =
        findings.length === 1
          ? vscode.l10n.t('{0} of {1} claims supported, 1 finding', summary.supported, summary.claims)
          : vscode.l10n.t(
              '{0} of {1} claims supported, {2} findings',
              summary.supported,
              summary.claims,
              findings.length,
            );
      const { supported, cited, single, foreign } = summary;
      const detail = vscode.l10n.t('{0} cited, {1} on one source only', cited, single);
      const language =
        foreign === 0
          ? ''
          : vscode.l10n.t('Claims are judged in English only: {0} sentences in another language', foreign);
      const nothing =
        foreign > 0
          ? vscode.l10n.t('Claims are judged in English only')
          : vscode.l10n.t('No claims to check');
      latest.set(document.uri.toString(), {
        text: summary.claims > 0 || findings.length > 0 ? text : nothing,
        detail: [supported === 0 ? '' : detail, language].filter((part) => part !== '').join('. '),
      });
      item.severity = vscode.LanguageStatusSeverity.Information;
      show();
    }),
    client.onDidFail((reason) => {
      item.busy = false;
      item.text = vscode.l10n.t('Sourceline has stopped');
      item.detail = reason.split('\n')[0] ?? '';
      item.severity = vscode.LanguageStatusSeverity.Error;
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    workspaces.onDidChange(show),
    vscode.workspace.onDidCloseTextDocument((d) => void latest.delete(d.uri.toString())),
  );
}
