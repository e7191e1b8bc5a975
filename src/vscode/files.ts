import picomatch from 'picomatch';
import * as vscode from 'vscode';
import { eachInTurns, mapInTurns, sortedInTurns } from '../engine/inTurns.js';
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
    const follows = vscode.workspace.getConfiguration('sourceline').get<boolean>('followSymbolicLinks');
    if (!searched.has(base.scheme)) {
      const found = await walk(base, glob, follows ?? false);
      return addresses(found);
    }
    const found = await vscode.workspace.findFiles(
      new vscode.RelativePattern(base, glob),
      '{**/node_modules/**,**/.*/**,**/.*}',
    );
    return addresses(follows ? found : await withoutLinks(base, found));
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

/** Files as their addresses, sorted; writing one takes microseconds, so that many are written a part at a time. */
async function addresses(found: readonly vscode.Uri[]): Promise<string[]> {
  return sortedInTurns(await mapInTurns(found, (uri) => uri.toString()));
}

/** Schemes that VS Code searches itself; of others it finds files only where an extension lends it a search. */
const searched: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);

/** Folders are no deeper than this: a link may lead back up. */
const deepest = 64;
/** More files than this are not looked at. */
const mostSeen = 200_000;

/** Files that a glob names, by listing folders; what is hidden and `node_modules` is left out. */
async function walk(base: vscode.Uri, glob: string, follows: boolean): Promise<vscode.Uri[]> {
  const isMatch = picomatch(glob);
  const found: vscode.Uri[] = [];
  let seen = 0;
  const visit = async (folder: vscode.Uri, path: string, depth: number): Promise<void> => {
    for (const [name, type] of await listed(folder)) {
      if (name.startsWith('.') || name === 'node_modules' || ++seen > mostSeen) continue;
      if (type & vscode.FileType.SymbolicLink && !follows) continue;
      const [uri, own] = [vscode.Uri.joinPath(folder, name), path + name];
      if (type & vscode.FileType.Directory) {
        if (depth < deepest) await visit(uri, `${own}/`, depth + 1);
      } else if (isMatch(own)) found.push(uri);
    }
  };
  // Only what the glob begins with need be looked at.
  const start = picomatch.scan(glob).base;
  const isFolder = start !== '' && start !== '.' && start !== glob;
  if (isFolder) await visit(vscode.Uri.joinPath(base, start), `${start}/`, 0);
  else if (start === glob) {
    const uri = vscode.Uri.joinPath(base, glob);
    if ((await workspaceFiles.size(uri.toString())) !== undefined) found.push(uri);
  } else await visit(base, '', 0);
  return found;
}

async function listed(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // There is no such folder, or it cannot be listed.
    return [];
  }
}

/**
 * Files below a folder that no symbolic link leads to: a link may lead out of the workspace. One listing a folder, whatever
 * the number of files.
 */
async function withoutLinks(base: vscode.Uri, files: readonly vscode.Uri[]): Promise<vscode.Uri[]> {
  const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/'));
  const folders = new Set<string>();
  await eachInTurns(files, ({ path }) => {
    for (let at = parentOf(path); at.length >= base.path.length && !folders.has(at); at = parentOf(at))
      folders.add(at);
  });
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
  const kept: vscode.Uri[] = [];
  await eachInTurns(files, (uri) => {
    if (!isBehindLink(uri.path)) kept.push(uri);
  });
  return kept;
}
