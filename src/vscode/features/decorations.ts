import * as vscode from 'vscode';
import { mapInTurns } from '../../engine/inTurns.js';
import type { Mirror } from '../../engine/mirror.js';
import type { ClaimEntry } from '../../ide/model.js';
import { toRange } from '../convert.js';
import { draftLanguageIds } from '../ids.js';
import { editorSettings } from '../settings.js';
import { visibleText } from '../visible.js';
import type { DraftChecked } from './diagnostics.js';

/**
 * How supported claims show in a draft: not at all; by a mark in the overview ruler only (`subtle`, the default); or `full`, with a
 * fine line under each and the place in the source behind it.
 */
export function register(
  claims: Mirror<ClaimEntry>,
  onDidCheck: vscode.Event<DraftChecked>,
): vscode.Disposable {
  const ruler = {
    overviewRulerColor: new vscode.ThemeColor('charts.green'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  };
  const subtle = vscode.window.createTextEditorDecorationType(ruler);
  const full = vscode.window.createTextEditorDecorationType({
    ...ruler,
    borderColor: new vscode.ThemeColor('charts.green'),
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
  });
  const show = async (editor: vscode.TextEditor) => {
    const { document } = editor;
    if (!draftLanguageIds.includes(document.languageId)) return;
    const { decorations } = editorSettings(document);
    const { version } = document;
    const all = decorations === 'off' ? [] : await claims.of(document.uri.toString(), version);
    if (!all || document.version !== version) return;
    const supported = all.filter((c) => c.verdict === 'supported');
    const ranges = await mapInTurns(supported, (c) => toRange(document, c.span));
    if (document.version !== version) return;
    editor.setDecorations(subtle, decorations === 'subtle' ? ranges : []);
    editor.setDecorations(
      full,
      decorations === 'full'
        ? supported.map((c, i) => ({
            range: ranges[i]!,
            ...(c.evidence && {
              renderOptions: {
                after: {
                  contentText: ` ${visibleText(c.evidence.key)}, ${c.evidence.locator}`,
                  color: new vscode.ThemeColor('editorCodeLens.foreground'),
                  fontStyle: 'italic',
                },
              },
            }),
          }))
        : [],
    );
  };
  const showAll = () => {
    for (const editor of vscode.window.visibleTextEditors) void show(editor);
  };
  return vscode.Disposable.from(
    subtle,
    full,
    onDidCheck(({ document }) => {
      for (const editor of vscode.window.visibleTextEditors)
        if (editor.document === document) void show(editor);
    }),
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    vscode.workspace.onDidChangeConfiguration((e) => {
      if (e.affectsConfiguration('sourceline.decorations')) showAll();
    }),
  );
}
