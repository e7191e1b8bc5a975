import * as vscode from 'vscode';
import type { Files } from '../ports.js';

/** Files of the workspace, over `workspace.fs`, so that remote and virtual workspaces work. URIs are their strings. */
export const workspaceFiles: Files = {
  read: (uri) => Promise.resolve(vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true))),
  async size(uri) {
    try {
      const stat = await vscode.workspace.fs.stat(vscode.Uri.parse(uri, true));
      return stat.type & vscode.FileType.File ? stat.size : undefined;
    } catch {
      return undefined;
    }
  },
  async find(folder, glob) {
    const base = vscode.Uri.parse(folder, true);
    // Paths outside are not followed: a shared configuration must not read files beside the workspace.
    if (/(?:^|\/)\.\.(?:\/|$)/.test(glob) || /^(?:[a-z]:)?[\\/]/i.test(glob)) return [];
    const found = await vscode.workspace.findFiles(
      new vscode.RelativePattern(base, glob),
      '{**/node_modules/**,**/.*/**,**/.*}',
    );
    return found.map((u) => u.toString()).sort();
  },
  resolve(folder, path) {
    const base = vscode.Uri.parse(folder, true);
    if (/^(?:[a-z]:)?[\\/]/i.test(path) || /^[a-z][\w+.-]+:/i.test(path)) return undefined;
    const uri = vscode.Uri.joinPath(base, path);
    return vscode.workspace.getWorkspaceFolder(uri) === undefined ? undefined : uri.toString();
  },
  parent(uri) {
    const at = vscode.Uri.parse(uri, true);
    const folder = vscode.workspace.getWorkspaceFolder(at);
    if (!folder || folder.uri.toString() === at.toString()) return undefined;
    return vscode.Uri.joinPath(at, '..').toString();
  },
};
