import * as vscode from 'vscode';
import type { DraftEdit } from '../draft/model.js';
import type { TextChange } from '../ide/model.js';
import { toRange } from './convert.js';
import { type Drafts, isDraft } from './drafts.js';

/** Whether the editor in front shows this document with more than one cursor. */
export function hasSeveralCursors(document: vscode.TextDocument): boolean {
  const editor = vscode.window.activeTextEditor;
  return editor?.document === document && editor.selections.length > 1;
}

/** The editor in front, if it shows a draft that the engine holds; else says what to do. */
export async function draftInFront(drafts: Drafts): Promise<vscode.TextEditor | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor && isDraft(editor.document) && (await drafts.sync(editor.document))) return editor;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Open a draft first: a file in one of the languages that drafts are written in.'),
  );
  return undefined;
}

/** A change of a draft and what goes with it. */
export function editsOf(change: TextChange): readonly DraftEdit[] {
  return [change, ...(change.also ?? [])];
}

/**
 * Makes edits in an editor as one step of undo, with the cursor behind the first; says so where the draft has changed since
 * they were made, or cannot be edited.
 */
export async function applyEdits(
  editor: vscode.TextEditor,
  version: number,
  edits: readonly DraftEdit[],
): Promise<boolean> {
  const { document } = editor;
  if (document.version !== version) {
    const message = vscode.l10n.t('The draft has changed since; nothing was inserted.');
    void vscode.window.setStatusBarMessage(message, 5_000);
    return false;
  }
  const done = await editor.edit((edit) => {
    for (const e of edits) {
      // Unlike a replacement, an insertion takes a cursor that stands there along.
      if (e.start === e.end) edit.insert(document.positionAt(e.start), e.newText);
      else edit.replace(toRange(document, e), e.newText);
    }
  });
  if (!done) void vscode.window.showWarningMessage(vscode.l10n.t('The draft cannot be edited.'));
  const [first] = edits;
  // Who has typed on meanwhile is not thrown back.
  if (done && first && document.version === version + 1) {
    const behind = document.positionAt(first.start + first.newText.length);
    if (!editor.selection.isEmpty || !editor.selection.active.isEqual(behind))
      editor.selection = new vscode.Selection(behind, behind);
  }
  return done;
}
