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
    const follows = vscode.workspace.getConfiguration('sourceline').get<boolean>('followSymbolicLinks');
    return (follows ? found : await withoutLinks(base, found)).map((u) => u.toString()).sort();
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

/**
 * Files below a folder that no symbolic link leads to: a link may lead out of the workspace. One listing a folder, whatever
 * the number of files.
 */
async function withoutLinks(base: vscode.Uri, files: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
  const folders = new Set<string>();
  for (const { path } of files) {
    for (let at = parentOf(path); at.length >= base.path.length && !folders.has(at); at = parentOf(at))
      folders.add(at);
  }
  const links = new Set<string>();
  for (const folder of folders) {
    try {
      for (const [name, type] of await vscode.workspace.fs.readDirectory(base.with({ path: folder })))
        if (type & vscode.FileType.SymbolicLink) links.add(`${folder}/${name}`);
    } catch {
      // It is gone, or cannot be listed: its files are told as unreadable when they are read.
    }
  }
  if (links.size === 0) return [...files];
  const isBehindLink = (path: string) => {
    for (let at = path; at.length > base.path.length; at = parentOf(at)) if (links.has(at)) return true;
    return false;
  };
  return files.filter(({ path }) => !isBehindLink(path));
}
