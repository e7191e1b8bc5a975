import * as vscode from 'vscode';
import { equal, eventually, ok, runTests, test } from '../harness.js';
import { MemoryFileSystem } from '../memoryFileSystem.js';
import { behind, codeOf } from './common.js';

// Several folders in one window, one of them of a file system that is no disk and that VS Code cannot search.

const memory = new MemoryFileSystem();
vscode.workspace.registerFileSystemProvider('memory', memory, { isCaseSensitive: true });

const folder = (name: string) => vscode.workspace.workspaceFolders!.find((f) => f.name === name)!.uri;
const at = (name: string, ...path: string[]) => vscode.Uri.joinPath(folder(name), ...path);
const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

/** A saved page; in each folder another, of the same name and so with the same key. */
const page = (words: string) =>
  `<title>Plan</title><p>The plan was shown to reporters on Monday in the town hall, before the council met.</p><p>“${words},” said mayor Ana Ruiz on Tuesday.</p>`;
const words: Readonly<Record<string, string>> = {
  one: 'the ferry will leave an hour earlier until the ice has gone',
  two: 'nobody should drink this water before the filter was changed',
  memory: 'an empty seat costs us more than a ticket that is given away',
};

async function draft(name: string, file: string, text: string): Promise<vscode.TextDocument> {
  await write(at(name, file), text);
  const document = await vscode.workspace.openTextDocument(at(name, file));
  await vscode.window.showTextDocument(document);
  return document;
}

async function rules(document: vscode.TextDocument, expected: number): Promise<string[]> {
  return eventually(() => {
    const found = vscode.languages
      .getDiagnostics(document.uri)
      .filter((d) => d.source === 'sourceline' && !codeOf(d).startsWith('uncited-'));
    return found.length === expected ? found.map(codeOf) : undefined;
  }, `${expected} findings in ${document.uri.toString()}`);
}

for (const name of ['one', 'two', 'memory']) {
  test(`${name}: completes from its own source, and goes to its own words`, async () => {
    const own = words[name]!;
    await write(at(name, 'sources', 'plan.html'), page(own));
    const start = own.split(' ').slice(0, 4).join(' ');
    const typing = await draft(name, 'typing.md', `Ruiz said: “${start}`);
    const item = await eventually(async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        typing.uri,
        behind(typing, start),
        '“',
      );
      return list.items.find((i) => String(i.insertText).includes(own.slice(-20)));
    }, 'the quotation in the list');
    ok(String(item.insertText).includes('[@plan'), String(item.insertText));
    const quoting = await draft(name, 'quoting.md', `Ruiz said that “${own}” [@plan].\n`);
    const links = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        quoting.uri,
        behind(quoting, own.slice(0, 20)),
      );
      return found.length > 0 ? found : undefined;
    }, 'a way to the source');
    const source = await vscode.workspace.openTextDocument(links[0]!.targetUri);
    equal(
      source.getText(links[0]!.targetRange).toLowerCase().includes(own.slice(5, 30)),
      true,
      source.getText(),
    );
    await rules(quoting, 0);
    const other = words[name === 'one' ? 'two' : 'one']!;
    equal(await rules(await draft(name, 'other.md', `Ruiz said that “${other}”.\n`), 1), [
      'unknown-quotation',
    ]);
  });
}

test('memory: a source that changes is read again, and what is wrong with one is told at its place', async () => {
  const more = 'we have counted nineteen herons on the northern shore';
  const document = await draft('memory', 'herons.md', `Ruiz said that “${more}”.\n`);
  await rules(document, 1);
  await write(at('memory', 'sources', 'herons.txt'), `“${more},” said Ana Ruiz.\n`);
  await rules(document, 0);
  await write(at('memory', 'sources', 'broken.md'), '---\ntitle: [\n---\n\nThe mill burned down in March.\n');
  const told = await eventually(
    () =>
      vscode.languages
        .getDiagnostics(at('memory', 'sources', 'broken.md'))
        .find((d) => d.source === 'sourceline'),
    'the problem of the source',
  );
  equal(told.code, 'invalid-front-matter');
});

test('memory: sources are added and their metadata is written there', async () => {
  const said = 'nobody in this valley has asked for a second reservoir';
  await vscode.env.clipboard.writeText(`Valley notes\n\n“${said},” the farmer said.\n`);
  await draft('memory', 'valley.md', `The farmer said that “${said}”.\n`);
  await vscode.commands.executeCommand('sourceline.addFromClipboard', 'Valley notes');
  const beside = await vscode.workspace.fs.readFile(at('memory', 'sources', 'valley-notes.csl.json'));
  ok(new TextDecoder().decode(beside).includes('Valley notes'), 'no metadata beside it');
  await rules(await vscode.workspace.openTextDocument(at('memory', 'valley.md')), 0);
});

test('a configuration that names nothing is told where it names it', async () => {
  const text = '{ "sources": ["sources/**", "nowhere/*.txt", "../outside/**"] }\n';
  await write(at('memory', 'sourceline.json'), text);
  const told = await eventually(() => {
    const found = vscode.languages.getDiagnostics(at('memory', 'sourceline.json'));
    return found.filter((d) => d.source === 'sourceline').length >= 2 ? found : undefined;
  }, 'problems of the configuration');
  const shown = told.map((d) => text.slice(d.range.start.character, d.range.end.character));
  ok(shown.includes('"nowhere/*.txt"') && shown.includes('"../outside/**"'), shown.join(' '));
});

test('the Sources view has them all', async () => {
  await vscode.commands.executeCommand('sourcelineSources.focus');
  await vscode.commands.executeCommand('sourceline.groupByFolder');
  await new Promise((resolve) => setTimeout(resolve, 2000));
  console.log('# shot folders');
  await new Promise((resolve) => setTimeout(resolve, 1500));
});

export { runTests as run };
