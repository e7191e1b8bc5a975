import * as vscode from 'vscode';

/** Whether the editor in front shows this document with more than one cursor. */
export function hasSeveralCursors(document: vscode.TextDocument): boolean {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document && editor.selections.length > 1;
}
