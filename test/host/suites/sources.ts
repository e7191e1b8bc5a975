import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { equal, eventually, ok, test } from '../harness.js';
import { behind } from './common.js';

const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
const inFolder = (...path: string[]) => vscode.Uri.joinPath(folder(), ...path);
const bytes = (text: string) => new TextEncoder().encode(text);
const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, bytes(text));
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);
const isThere = async (uri: vscode.Uri) =>
  vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );

/** Opens a draft that quotes words, and waits until a source (no source) has them. */
async function quoting(words: string, isThere: boolean): Promise<void> {
  const content = `As somebody said: “${words}”\n`;
  const draft = inFolder(`quoting-${words.length}-${isThere}.md`);
  await write(draft, content);
  const document = await vscode.workspace.openTextDocument(draft);
  await vscode.window.showTextDocument(document);
  await eventually(
    async () => {
      const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        behind(document, words.slice(0, 20)),
      );
      return links.length > 0 === isThere || undefined;
    },
    `${isThere ? 'a' : 'no'} source with “${words}”`,
  );
}

/** Adding, changing and removing sources, with the files as they are then. */
export function sourceJobs(): void {
  test('sources: references a file where it is, keeps the comments, and reads it', async () => {
    const words = 'the ferry will not run on Sundays after the first of June';
    await write(inFolder('talks', 'ferry.txt'), `“${words},” the harbour master said.\n`);
    const config = inFolder('sourceline.json');
    await write(config, '{\n  // ours\n  "sources": ["sources/**"]\n}\n');
    await run('sourceline.addFiles', [inFolder('talks', 'ferry.txt')], 'reference');
    const text = await read(config);
    ok(text.includes('// ours') && text.includes('"talks/ferry.txt"'), text);
    await quoting(words, true);
    await vscode.window.showTextDocument(inFolder('talks', 'ferry.txt'));
    await run('sourceline.showInSources');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    console.log('# shot sources');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await vscode.workspace.fs.delete(config);
    await quoting(words, false);
  });

  test('sources: copies a folder, without what is no source', async () => {
    const words = 'we have counted nineteen herons on the northern shore this year';
    await write(inFolder('birds', 'herons.txt'), `“${words},” the warden said.\n`);
    await write(inFolder('birds', 'heron.png'), 'x');
    await run('sourceline.addFolder', [inFolder('birds')], 'copy');
    ok(await isThere(inFolder('sources', 'birds', 'herons.txt')), 'it was not copied');
    ok(!(await isThere(inFolder('sources', 'birds', 'heron.png'))), 'the picture was copied');
    await vscode.workspace.fs.delete(inFolder('birds'), { recursive: true });
    await quoting(words, true);
  });

  test('sources: a source from the clipboard, with title and address beside it', async () => {
    const words = 'nobody in this valley has asked for a second reservoir';
    await vscode.env.clipboard.writeText(
      `Valley notes\n\n“${words},” the farmer said.\n\nhttps://example.org/valley\n`,
    );
    await run('sourceline.addFromClipboard', 'Valley notes');
    const file = inFolder('sources', 'valley-notes.txt');
    equal(await read(file), await vscode.env.clipboard.readText());
    const beside = JSON.parse(await read(inFolder('sources', 'valley-notes.csl.json')));
    equal(beside, { type: 'document', title: 'Valley notes', URL: 'https://example.org/valley' });
    await quoting(words, true);
  });

  test('sources: metadata is written beside the file, and fields that are not edited stay', async () => {
    const source = {
      uri: inFolder('sources', 'valley-notes.txt').toString(),
      bundled: false,
      key: 'valley-notes',
    };
    const place = { workspace: folder().toString(), source };
    const beside = inFolder('sources', 'valley-notes.csl.json');
    await run('sourceline.editMetadata', place, 'author', 'Ruiz, Ana; Reuters');
    const item = await eventually(async () => {
      const found = JSON.parse(await read(beside));
      return found.author ? found : undefined;
    }, 'the authors');
    equal(item.author, [{ family: 'Ruiz', given: 'Ana' }, { literal: 'Reuters' }]);
    equal([item.title, item.URL], ['Valley notes', 'https://example.org/valley']);
    const files = (await vscode.workspace.fs.readDirectory(inFolder('sources'))).map(([n]) => n);
    ok(!files.some((n) => n.endsWith('.tmp')), files.join(' '));
  });

  test('sources: one that is left out stays a file; one that is removed goes with its metadata, or not at all', async () => {
    const source = {
      uri: inFolder('sources', 'valley-notes.txt').toString(),
      bundled: false,
      key: 'valley-notes',
    };
    const place = { workspace: folder().toString(), source };
    const words = 'nobody in this valley has asked for a second reservoir';
    await run('sourceline.removeSource', place, 'leaveOut');
    await quoting(words, false);
    ok(await isThere(inFolder('sources', 'valley-notes.txt')), 'the file is gone');
    await vscode.workspace.fs.delete(inFolder('sourceline.json'));
    await quoting(words, true);
    // Where there is no trash it asks, and a dialog is refused here: then nothing may be gone.
    await run('sourceline.removeSource', place, 'trash').then(undefined, () => undefined);
    equal(
      await isThere(inFolder('sources', 'valley-notes.txt')),
      await isThere(inFolder('sources', 'valley-notes.csl.json')),
      'file and metadata go together',
    );
  });

  test('sources: nothing is read through a symbolic link', async () => {
    const words = 'what stands outside of this folder is none of its business';
    const outside = mkdtempSync(join(tmpdir(), 'sourceline-outside-'));
    writeFileSync(join(outside, 'secret.txt'), `“${words},” the neighbour said.\n`);
    symlinkSync(outside, inFolder('sources', 'linked').fsPath);
    symlinkSync(join(outside, 'secret.txt'), inFolder('sources', 'linked.txt').fsPath);
    // A file of its own beside it, so that the sources are known to have been read again.
    const near = 'the gate beside it was painted green in the same week';
    await write(inFolder('sources', 'near.txt'), `“${near},” the neighbour said.\n`);
    await quoting(near, true);
    await quoting(words, false);
  });

  test('sources: a source from what is selected', async () => {
    const words = 'the third bell of the tower has been cracked since the fair';
    const page = inFolder('page.md');
    await write(page, `# A page\n\nNothing of this.\n\n“${words},” the sexton said.\n`);
    const editor = await vscode.window.showTextDocument(page);
    const start = editor.document.positionAt(editor.document.getText().indexOf('“'));
    editor.selection = new vscode.Selection(
      start,
      editor.document.lineAt(editor.document.lineCount - 1).range.end,
    );
    await run('sourceline.addFromSelection', 'The third bell');
    equal(await read(inFolder('sources', 'the-third-bell.txt')), `“${words},” the sexton said.\n`);
    const beside = JSON.parse(await read(inFolder('sources', 'the-third-bell.csl.json')));
    equal(beside.title, '[The third bell]');
    await quoting(words, true);
  });

  test('sources: what is wrong with a file or a bibliography shows at its place', async () => {
    await write(inFolder('sources', 'broken.md'), '---\ntitle: [\n---\n\nThe mill burned down in March.\n');
    const told = await eventually(() => {
      const found = vscode.languages.getDiagnostics(inFolder('sources', 'broken.md'));
      return found.find((d) => d.source === 'sourceline');
    }, 'the problem of the source');
    equal(told.code, 'invalid-front-matter');
    await vscode.workspace.fs.delete(inFolder('sources', 'broken.md'));
  });
}
