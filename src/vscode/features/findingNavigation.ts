import * as vscode from 'vscode';
import { commands, diagnosticSource } from '../ids.js';

/**
 * To the next or previous finding of one rule: that of the finding at the cursor, else of the rule that was gone by last,
 * else of the first one behind the cursor. Goes round at the end of the draft.
 */
export function register(): vscode.Disposable {
  let rule: string | undefined;
  const go = (by: 1 | -1) => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) return;
    const { document, selection } = editor;
    const all = vscode.languages
      .getDiagnostics(document.uri)
      .filter((d) => d.source === diagnosticSource)
      .sort((a, b) => a.range.start.compareTo(b.range.start));
    const here =
      all.find((d) => d.range.start.isEqual(selection.start)) ??
      all.find((d) => d.range.contains(selection.active));
    if (here) rule = codeOf(here);
    if (!all.some((d) => codeOf(d) === rule)) {
      const next = all.find((d) => d.range.start.isAfter(selection.active)) ?? all[0];
      rule = next && codeOf(next);
    }
    const same = all.filter((d) => codeOf(d) === rule);
    const target =
      by > 0
        ? (same.find((d) => d.range.start.isAfter(selection.start)) ?? same[0])
        : (same.findLast((d) => d.range.start.isBefore(selection.start)) ?? same.at(-1));
    if (!target) {
      void vscode.window.setStatusBarMessage(vscode.l10n.t('Sourceline finds nothing in this draft.'), 3_000);
      return;
    }
    editor.selection = new vscode.Selection(target.range.start, target.range.start);
    editor.revealRange(target.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    const place = `${same.indexOf(target) + 1}/${same.length}`;
    void vscode.window.setStatusBarMessage(`${rule} ${place}: ${target.message.split('\n')[0] ?? ''}`, 6_000);
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.nextFinding, () => go(1)),
    vscode.commands.registerCommand(commands.previousFinding, () => go(-1)),
  );
}

function codeOf(d: vscode.Diagnostic): string {
  return typeof d.code === 'object' ? String(d.code.value) : String(d.code);
}
