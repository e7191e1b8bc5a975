import * as vscode from 'vscode';
import { mayName } from '../../engine/load.js';
import { sidecarOf } from '../../engine/names.js';
import { patternFor, withSources } from '../../lint/config/edit.js';
import { configFileName } from '../../lint/config.js';
import { sourceEndings } from '../../source/endings.js';
import { keyFromName } from '../../source/key.js';
import { commands } from '../ids.js';
import { exists, freeFile, isLink, pathBelow, textOf, writeAtomically, writeText } from '../sourceFiles.js';
import type { Workspaces } from '../workspaces.js';

type How = 'copy' | 'reference';

/** The folder that copies go to: the one that the default configuration names. */
const ownFolder = 'sources';

/** At most this many files are copied out of one folder at once. */
const mostCopied = 10_000;

/** Adds files, a folder, the clipboard or the selection to the sources. */
export function register(workspaces: Workspaces): vscode.Disposable {
  const on = vscode.commands.registerCommand;
  /** The Explorer gives the file and all that are selected; a script, files and how; the palette, nothing. */
  const add = async (folders: boolean, first: unknown, second: unknown) => {
    const given = Array.isArray(second) ? second : Array.isArray(first) ? first : [first];
    const uris = given.filter((u) => u instanceof vscode.Uri);
    const chosen = uris.length > 0 ? uris : await choose(folders);
    const how = second === 'copy' || second === 'reference' ? second : undefined;
    if (chosen) await addUris(workspaces, chosen, how);
  };
  return vscode.Disposable.from(
    on(commands.addFiles, (first?: unknown, second?: unknown) => add(false, first, second)),
    on(commands.addFolder, (first?: unknown, second?: unknown) => add(true, first, second)),
    on(commands.addFromClipboard, async (title?: unknown) =>
      addText(workspaces, await vscode.env.clipboard.readText(), title),
    ),
    on(commands.addFromSelection, async (title?: unknown) => {
      const editor = vscode.window.activeTextEditor;
      const text = editor?.selections.map((s) => editor.document.getText(s)).join('\n\n') ?? '';
      await addText(workspaces, text, title);
    }),
  );
}

async function choose(folders: boolean): Promise<vscode.Uri[] | undefined> {
  return vscode.window.showOpenDialog({
    canSelectMany: true,
    canSelectFiles: !folders,
    canSelectFolders: folders,
    openLabel: vscode.l10n.t('Add as Source'),
    ...(!folders && { filters: { [vscode.l10n.t('Sources')]: sourceEndings.filter((e) => e !== '') } }),
  });
}

/** Adds files and folders: copied into the workspace, or named in `sourceline.json` where they are. */
export async function addUris(
  workspaces: Workspaces,
  uris: readonly vscode.Uri[],
  wanted?: How,
): Promise<void> {
  const base = await baseFolder(workspaces);
  if (!base) return;
  const readable: vscode.Uri[] = [];
  for (const uri of uris) {
    if (await isReadable(uri)) readable.push(uri);
    else
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          '“{0}” is no source: Sourceline reads {1}.',
          nameOf(uri),
          sourceEndings.filter(Boolean).join(', '),
        ),
      );
  }
  if (readable.length === 0) return;
  const how = wanted ?? (await askHow(base, readable));
  if (how === 'reference') await reference(workspaces, base, readable);
  else if (how === 'copy') await copy(workspaces, base, readable);
}

/** The folder whose configuration the sources are for; tells where there is none. */
async function baseFolder(workspaces: Workspaces): Promise<vscode.Uri | undefined> {
  const editor = vscode.window.activeTextEditor;
  const isInFolder = editor && vscode.workspace.getWorkspaceFolder(editor.document.uri);
  const id = isInFolder ? await workspaces.for(editor.document) : await workspaces.forFolder();
  if (id !== '') return vscode.Uri.parse(id, true);
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder first: sources are kept in it.'));
  return undefined;
}

async function isReadable(uri: vscode.Uri): Promise<boolean> {
  const { type } = await vscode.workspace.fs.stat(uri);
  return (type & vscode.FileType.Directory) !== 0 || sourceEndings.includes(endingOf(nameOf(uri)));
}

async function askHow(base: vscode.Uri, uris: readonly vscode.Uri[]): Promise<How | undefined> {
  // What lies outside, also behind a symbolic link, would be read by everybody who opens this folder: it is copied.
  const isInside = uris.every((u) => pathBelow(base, u) !== undefined);
  if (!isInside || (await Promise.all(uris.map(isLink))).some(Boolean)) return 'copy';
  const items = [
    {
      label: vscode.l10n.t('Reference where it is'),
      detail: vscode.l10n.t('Named in {0}; the file stays its own.', configFileName),
      how: 'reference' as const,
    },
    {
      label: vscode.l10n.t('Copy into “{0}”', ownFolder),
      detail: vscode.l10n.t('Changes of the original do not come through.'),
      how: 'copy' as const,
    },
  ];
  return (await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Add Sources') }))?.how;
}

async function reference(
  workspaces: Workspaces,
  base: vscode.Uri,
  uris: readonly vscode.Uri[],
): Promise<void> {
  const paths: { path: string; isFolder: boolean }[] = [];
  for (const uri of uris) {
    const path = pathBelow(base, uri);
    if (path === undefined || (await isLink(uri))) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t(
          '“{0}” lies outside the folder of the configuration; it can only be copied.',
          nameOf(uri),
        ),
      );
      return;
    }
    const { type } = await vscode.workspace.fs.stat(uri);
    paths.push({ path, isFolder: (type & vscode.FileType.Directory) !== 0 });
  }
  await nameInConfig(workspaces, base, paths);
}

/** Names paths in `sourceline.json` that it does not name yet; its comments stay. */
async function nameInConfig(
  workspaces: Workspaces,
  base: vscode.Uri,
  paths: readonly { readonly path: string; readonly isFolder: boolean }[],
): Promise<void> {
  const named = workspaces.infos.find((i) => i.id === base.toString())?.named ?? [];
  const missing = paths.filter(({ path, isFolder }) => !mayName(named, isFolder ? `${path}/a.txt` : path));
  if (missing.length === 0) {
    told(vscode.l10n.t('Already among the sources.'));
    return;
  }
  const file = vscode.Uri.joinPath(base, configFileName);
  const patterns = missing.map(({ path, isFolder }) => patternFor(path) + (isFolder ? '/**' : ''));
  const text = withSources(await textOf(file), patterns);
  if (text === undefined) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('{0} is not a JSON object; mend it first.', configFileName),
    );
    return;
  }
  await writeText(file, text);
  const set = vscode.workspace.getConfiguration('sourceline', base).inspect('sources');
  if ((set?.workspaceFolderValue ?? set?.workspaceValue ?? set?.globalValue) !== undefined)
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Named in {0}, but the setting “sourceline.sources” overrides it.', configFileName),
    );
  else told(vscode.l10n.t('Named in {0}.', configFileName));
}

async function copy(workspaces: Workspaces, base: vscode.Uri, uris: readonly vscode.Uri[]): Promise<void> {
  const target = vscode.Uri.joinPath(base, ownFolder);
  const copies: { path: string; isFolder: boolean }[] = [];
  await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Copying sources') },
    async () => {
      for (const uri of uris) {
        const to = await freeFile(target, nameOf(uri));
        const { type } = await vscode.workspace.fs.stat(uri);
        const isFolder = (type & vscode.FileType.Directory) !== 0;
        if (isFolder) await copyFolder(uri, to, { left: mostCopied });
        else await copyFile(uri, to);
        copies.push({ path: pathBelow(base, to)!, isFolder });
      }
    },
  );
  const named = workspaces.infos.find((i) => i.id === base.toString())?.named ?? [];
  const isNamed = copies.every((c) => mayName(named, c.isFolder ? `${c.path}/a.txt` : c.path));
  if (!isNamed) await nameInConfig(workspaces, base, copies);
  else
    told(
      copies.length === 1
        ? vscode.l10n.t('Copied to {0}.', copies[0]!.path)
        : vscode.l10n.t('{0} copied.', copies.length),
    );
}

/** Copies a file, and the metadata beside it. By its bytes: a symbolic link becomes a file of its own. */
async function copyFile(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  await vscode.workspace.fs.writeFile(to, await vscode.workspace.fs.readFile(from));
  const beside = from.with({ path: sidecarOf(from.path) });
  if (await exists(beside))
    await vscode.workspace.fs.copy(beside, to.with({ path: sidecarOf(to.path) }), { overwrite: false });
}

/** Copies what can be a source out of a folder; hidden files and symbolic links stay behind. */
async function copyFolder(from: vscode.Uri, to: vscode.Uri, budget: { left: number }): Promise<void> {
  for (const [name, type] of await vscode.workspace.fs.readDirectory(from)) {
    if (name.startsWith('.') || name === 'node_modules' || type & vscode.FileType.SymbolicLink) continue;
    const [own, copied] = [vscode.Uri.joinPath(from, name), vscode.Uri.joinPath(to, name)];
    if (type & vscode.FileType.Directory) await copyFolder(own, copied, budget);
    else if ((sourceEndings.includes(endingOf(name)) || name.endsWith('.csl.json')) && budget.left-- > 0)
      await vscode.workspace.fs.copy(own, copied, { overwrite: false });
  }
}

/** Words as a source of their own: a text file, with the title and the address that are known beside it. */
async function addText(workspaces: Workspaces, text: string, asked: unknown): Promise<void> {
  if (text.trim() === '') {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no text to add.'));
    return;
  }
  const base = await baseFolder(workspaces);
  if (!base) return;
  const lines = text.split(/\r\n|\r|\n/).map((l) => l.trim());
  const url = lines
    .filter((l) => l !== '')
    .find((l, i, all) => (i === 0 || i === all.length - 1) && /^https?:\/\/\S+$/i.test(l));
  const first = lines.find((l) => l !== '' && l !== url) ?? '';
  const title =
    typeof asked === 'string'
      ? asked
      : await vscode.window.showInputBox({
          title: vscode.l10n.t('Add Source'),
          prompt: vscode.l10n.t('Its title. One that is not in the text is put in square brackets.'),
          value: first.length <= 100 ? first : '',
        });
  if (title === undefined) return;
  const name = title.trim() === '' ? first.split(/\s+/).slice(0, 6).join(' ') : title.trim();
  const file = await freeFile(
    vscode.Uri.joinPath(base, ownFolder),
    `${keyFromName(`${name.slice(0, 60)}.`)}.txt`,
  );
  const own = title.trim();
  const metadata = {
    type: 'document',
    ...(own !== '' && { title: text.includes(own) ? own : `[${own}]` }),
    ...(url !== undefined && { URL: url }),
  };
  // The metadata first: the source is then read once, with it.
  if (own !== '' || url !== undefined)
    await writeAtomically(
      file.with({ path: sidecarOf(file.path) }),
      `${JSON.stringify(metadata, undefined, 2)}\n`,
    );
  await writeAtomically(file, text.endsWith('\n') ? text : `${text}\n`);
  const path = pathBelow(base, file)!;
  const named = workspaces.infos.find((i) => i.id === base.toString())?.named ?? [];
  if (!mayName(named, path)) await nameInConfig(workspaces, base, [{ path, isFolder: false }]);
  await vscode.window.showTextDocument(file, { preview: true });
}

function told(message: string): void {
  void vscode.window.setStatusBarMessage(message, 5_000);
}

function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}
