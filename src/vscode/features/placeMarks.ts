import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import { showsSource } from '../convert.js';
import { sourceScheme } from '../ids.js';
import { visibleText } from '../visible.js';
import type { Workspaces } from '../workspaces.js';

/**
 * Where a mark is drawn: on the blank line above a paragraph that begins there, since what is drawn before words is not
 * counted when they wrap; else right there.
 */
function placeFor(document: vscode.TextDocument, at: vscode.Position): vscode.Position {
  const above = at.character === 0 && at.line > 0 ? document.lineAt(at.line - 1) : undefined;
  return above?.isEmptyOrWhitespace ? above.range.start : at;
}

/**
 * Shows in the read-only document of a source where each page begins (`p. 12`), and when what captions say was said. They
 * are drawn beside the text and are no part of it: offsets and what is copied stay the source's.
 */
export function register(client: EngineClient, workspaces: Workspaces): vscode.Disposable {
  const type = vscode.window.createTextEditorDecorationType({
    overviewRulerColor: new vscode.ThemeColor('editorCodeLens.foreground'),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    before: {
      color: new vscode.ThemeColor('editorCodeLens.foreground'),
      backgroundColor: new vscode.ThemeColor('textCodeBlock.background'),
      margin: '0 0.6em 0 0',
    },
  });
  const show = async (editor: vscode.TextEditor) => {
    const { document } = editor;
    if (document.uri.scheme !== sourceScheme) return;
    for (const { id, state } of workspaces.infos) {
      const source = state?.sources.find((s) => showsSource(document.uri, s));
      if (!source) continue;
      const marks = (await client.placeMarks(id, source.uri)) ?? [];
      const length = document.getText().length;
      const ranges = marks
        .filter((m) => m.offset < length)
        .map(({ offset, locator }) => {
          const at = placeFor(document, document.positionAt(offset));
          return {
            range: new vscode.Range(at, at),
            renderOptions: { before: { contentText: ` ${visibleText(locator)} ` } },
          };
        });
      editor.setDecorations(type, ranges);
      return;
    }
  };
  const showAll = () => {
    for (const editor of vscode.window.visibleTextEditors) void show(editor);
  };
  showAll();
  return vscode.Disposable.from(
    type,
    vscode.window.onDidChangeVisibleTextEditors(showAll),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.scheme === sourceScheme) showAll();
    }),
    workspaces.onDidChange(showAll),
  );
}
