import * as vscode from 'vscode';
import { freeName } from '../engine/names.js';

// Writing of files of the workspace, all over `workspace.fs`: remote and virtual workspaces have no other.

/** Whether there is such a file or folder. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** Whether a file or folder is a symbolic link. */
export async function isLink(uri: vscode.Uri): Promise<boolean> {
  const { type } = await vscode.workspace.fs.stat(uri);
  return (type & vscode.FileType.SymbolicLink) !== 0;
}

/** Writes beside the file and renames: whoever reads it sees the old text or the new one. */
export async function writeAtomically(uri: vscode.Uri, text: string): Promise<void> {
  const temporary = uri.with({ path: `${uri.path}.${Date.now().toString(36)}.tmp` });
  await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
  try {
    await vscode.workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(temporary);
    throw error;
  }
}

/** Text of a file; `undefined` where there is none. What an editor has unsaved counts. */
export async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const unsaved = unsavedDocument(uri);
  if (unsaved) return unsaved.getText();
  if (!(await exists(uri))) return undefined;
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Writes a text file; one with unsaved changes is changed in its editor, and stays unsaved. */
export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  const unsaved = unsavedDocument(uri);
  if (!unsaved) return writeAtomically(uri, text);
  const edit = new vscode.WorkspaceEdit();
  const whole = new vscode.Range(unsaved.positionAt(0), unsaved.positionAt(unsaved.getText().length));
  edit.replace(uri, whole, text);
  await vscode.workspace.applyEdit(edit);
}

/** A file in a folder (made where it is missing) whose name is not taken. */
export async function freeFile(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  await vscode.workspace.fs.createDirectory(folder);
  const taken = (await vscode.workspace.fs.readDirectory(folder)).map(([n]) => n);
  return vscode.Uri.joinPath(folder, freeName(name, taken));
}

/** The path of a file below a folder, with `/`; `undefined` where it does not lie there. */
export function pathBelow(folder: vscode.Uri, uri: vscode.Uri): string | undefined {
  const base = folder.path.replace(/\/$/, '');
  const isSame = folder.scheme === uri.scheme && folder.authority === uri.authority;
  return isSame && uri.path.startsWith(`${base}/`) ? uri.path.slice(base.length + 1) : undefined;
}

/** A document without unsaved changes may lag behind its file: then the file counts. */
function unsavedDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((d) => d.isDirty && d.uri.toString() === uri.toString());
}
