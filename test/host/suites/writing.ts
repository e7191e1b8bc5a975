import * as vscode from 'vscode';
import { equal, eventually, ok, runTests, test } from '../harness.js';
import { badInput } from './badInput.js';
import { behind, codeOf } from './common.js';

// What a writer does with sources beside a draft: in a workspace of its own, in Node's extension host.

const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
const inFolder = (...path: string[]) => vscode.Uri.joinPath(folder(), ...path);
const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

const words = 'We will never sell the lighthouse to anybody';
const source = `The council sold the old harbour in May.\n\n“${words},” said Ana Ruiz.\n\nThe ferry runs twice a day in winter.\n`;

async function show(uri: vscode.Uri, column = vscode.ViewColumn.One): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), column);
}

async function draft(name: string, text: string): Promise<vscode.TextEditor> {
  await write(inFolder(name), text);
  return show(inFolder(name));
}

/** A citation of nothing is always told: what else is told then is all there is. */
const sentinel = '\nSee [@nowhere2099].\n';

/** Rules of the findings of a draft that ends with the {@link sentinel}, without it, once there are as many as expected. */
async function rules(uri: vscode.Uri, expected: readonly string[]): Promise<void> {
  let last: string[] = [];
  await eventually(
    () => {
      const all = vscode.languages.getDiagnostics(uri).filter((d) => d.source === 'sourceline');
      last = all.map(codeOf).filter((c) => !c.startsWith('uncited-'));
      if (!last.includes('unknown-citation')) return undefined;
      last.splice(last.indexOf('unknown-citation'), 1);
      return JSON.stringify(last.sort()) === JSON.stringify([...expected].sort()) || undefined;
    },
    `${expected.join(', ') || 'nothing'} in ${uri.path}`,
  ).catch((error: unknown) => {
    throw new Error(`${error instanceof Error ? error.message : ''}; there is ${last.join(', ')}`);
  });
}

test('three drafts use a line of a source', async () => {
  await write(inFolder('sourceline.json'), '{ "bundled": false }');
  await write(inFolder('sources', 'harbour.txt'), source);
  await write(inFolder('sources', 'mill.txt'), 'The mill burned down in the spring of 1911.\n');
  for (const name of ['one.md', 'two.md'])
    await write(inFolder(name), `“${words},” said Ana Ruiz [@harbour, para. 2].\n`);
  await draft('three.tex', `Ruiz said \`\`${words}'' \\autocite[para. 2]{harbour}.\n`);
  const editor = await show(inFolder('sources', 'harbour.txt'));
  const settings = vscode.workspace.getConfiguration('sourceline');
  const lenses = () =>
    run('vscode.executeCodeLensProvider', editor.document.uri, 20) as Thenable<vscode.CodeLens[]>;
  const titles = async () => (await lenses()).map((l) => l.command?.title ?? '');
  ok(!(await titles()).some((t) => /draft/.test(t)), 'a lens that nobody asked for');
  await settings.update('lens', true, vscode.ConfigurationTarget.Workspace);
  const lens = await eventually(
    async () => (await lenses()).find((l) => l.command?.title === '3 drafts'),
    'the lens “3 drafts”',
  );
  equal(lens.range.start.line, 2, 'its line');
  const [uri, , places] = lens.command!.arguments as [vscode.Uri, vscode.Position, vscode.Location[]];
  equal(uri.toString(), editor.document.uri.toString());
  const names = places.map((p) => p.uri.path.slice(p.uri.path.lastIndexOf('/') + 1));
  equal([...new Set(names)].sort(), ['one.md', 'three.tex', 'two.md']);
  await settings.update('lens', undefined, vscode.ConfigurationTarget.Workspace);
  await eventually(async () => !(await titles()).some((t) => /draft/.test(t)) || undefined, 'the lens to go');
});

test('a source that no draft cites is told at the source, until one cites it', async () => {
  const uri = inFolder('sources', 'mill.txt');
  await show(uri);
  const told = () => vscode.languages.getDiagnostics(uri).filter((d) => codeOf(d) === 'unused-source');
  const [hint] = await eventually(() => (told().length > 0 ? told() : undefined), 'the hint');
  equal([hint!.severity, hint!.range.start.line], [vscode.DiagnosticSeverity.Hint, 0]);
  equal(
    vscode.languages.getDiagnostics(inFolder('sources', 'harbour.txt')).map(codeOf),
    [],
    'findings of a source that is cited',
  );
  const actions = (await run(
    'vscode.executeCodeActionProvider',
    uri,
    hint!.range,
    vscode.CodeActionKind.QuickFix.value,
  )) as vscode.CodeAction[];
  equal(
    actions.map((a) => a.command?.command),
    ['sourceline.removeSource'],
    'fixes',
  );
  await draft('mill.md', 'The mill burned down in 1911 [@mill].\n');
  await show(uri);
  await eventually(() => told().length === 0 || undefined, 'the hint to go');
  await vscode.workspace.fs.delete(inFolder('mill.md'));
});

test('a selection of the source goes to the draft beside it, and one undo takes it back', async () => {
  await run('workbench.action.closeAllEditors');
  const to = await draft('beside.md', 'Ruiz was clear: ');
  to.selection = new vscode.Selection(0, 16, 0, 16);
  const from = await show(inFolder('sources', 'harbour.txt'), vscode.ViewColumn.Two);
  const start = from.document.positionAt(source.indexOf(words));
  from.selection = new vscode.Selection(start, start.translate(0, words.length));
  await run('sourceline.sendToDraft');
  await eventually(() => to.document.getText().includes('[@harbour') || undefined, 'the quotation');
  equal(to.document.getText(), `Ruiz was clear: “${words}” [@harbour, para. 2]`);
  equal(vscode.window.activeTextEditor?.document.uri.path, to.document.uri.path, 'the draft is in front');
  equal(from.document.getText(), source, 'the source is untouched');
  await run('undo');
  await eventually(() => to.document.getText() === 'Ruiz was clear: ' || undefined, 'one undo');
  await run('workbench.action.files.revert');
  await run('workbench.action.closeAllEditors');
});

test('next and previous go to findings of the same rule, and round at the end', async () => {
  const invented = ['The queen sang in a tram in Lisbon.', 'The mayor bought a zeppelin in Iceland.'];
  const text = `${invented[0]}\n\nRuiz said “nobody in this valley has asked for rain at night”.\n\n${invented[1]}\n${sentinel}`;
  const { document } = await draft('findings.md', text);
  await rules(document.uri, ['unsupported-claim', 'unknown-quotation', 'unsupported-claim']);
  const editor = await show(document.uri);
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  const at = () => document.lineAt(editor.selection.active).text;
  await run('sourceline.nextFinding');
  equal(at(), invented[1], 'next');
  await run('sourceline.nextFinding');
  equal(at(), invented[0], 'round');
  await run('sourceline.previousFinding');
  equal(at(), invented[1], 'previous');
  editor.selection = new vscode.Selection(2, 12, 2, 12);
  await run('sourceline.nextFinding');
  equal(editor.selection.active.line, 2, 'the only finding of its rule');
});

test('a baseline takes all findings in, lets new ones through, and is pruned', async () => {
  const first = 'The queen sang in a tram in Lisbon.\n';
  const second = 'The mayor bought a zeppelin in Iceland.\n';
  const { document } = await draft('old.md', first + sentinel);
  await rules(document.uri, ['unsupported-claim']);
  // The message at the end waits for an answer that nobody gives.
  void run('sourceline.createBaseline');
  const file = inFolder('sourceline.baseline.json');
  const known = async () => {
    try {
      return JSON.parse(await read(file)).drafts as Record<string, { rule: string; text: string }[]>;
    } catch {
      return undefined;
    }
  };
  const baseline = await eventually(known, 'the file');
  equal(baseline['old.md']?.map((e) => e.rule).sort(), ['unknown-citation', 'unsupported-claim']);
  equal(
    baseline['sources/mill.txt']?.map((e) => e.rule),
    ['unused-source'],
  );
  const shown = () =>
    vscode.languages
      .getDiagnostics(document.uri)
      .filter((d) => d.source === 'sourceline')
      .map((d) => document.getText(d.range));
  await eventually(() => shown().length === 0 || undefined, 'what is known to go');
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, 1, 0), second);
  await vscode.workspace.applyEdit(edit);
  await document.save();
  await eventually(() => (shown().join() === second.trim() ? true : undefined), 'the new finding alone');
  void run('sourceline.pruneBaseline');
  await eventually(async () => {
    const now = await known();
    return now?.['old.md']?.map((e) => e.rule).join() === 'unknown-citation' || undefined;
  }, 'the baseline without what no longer fires');
  await vscode.workspace.fs.delete(file);
  await rules(document.uri, ['unsupported-claim']);
  await vscode.workspace.fs.delete(document.uri);
});

test('cited passages are remembered by a command, and a change of the source is told', async () => {
  const { document } = await draft(
    'cited.md',
    `The ferry runs twice a day in winter [@harbour, para. 3].\n${sentinel}`,
  );
  await rules(document.uri, []);
  await run('sourceline.rememberCited');
  const lock = JSON.parse(await read(inFolder('sourceline.lock.json')));
  equal(
    lock.passages.map((p: { source: string; locator: string }) => `${p.source}, ${p.locator}`),
    ['harbour, para. 2', 'harbour, para. 3'],
  );
  await rules(document.uri, []);
  await write(inFolder('sources', 'harbour.txt'), source.replace('runs twice', 'runs three times'));
  await eventually(
    () =>
      vscode.languages.getDiagnostics(document.uri).some((d) => codeOf(d) === 'stale-source') || undefined,
    'stale-source',
  );
  await run('sourceline.rememberCited');
  await eventually(
    () =>
      !vscode.languages.getDiagnostics(document.uri).some((d) => codeOf(d) === 'stale-source') || undefined,
    'what is remembered anew to be silent',
  );
  await vscode.workspace.fs.delete(inFolder('sourceline.lock.json'));
  await write(inFolder('sources', 'harbour.txt'), source);
});

test('a draft that was not saved yet sees the sources of the folder', async () => {
  const content = `“${words},” said Ana Ruiz [@harbour, para. 2].\n${sentinel}`;
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
  await rules(document.uri, []);
});

test('a note goes to the end, and the words to the cursor, where both are one place', async () => {
  await write(inFolder('sourceline.json'), '{ "bundled": false, "citations": { "*": "footnote" } }');
  const note = '[^1]: harbour, para. 2.';
  const editor = await draft('typing.md', 'Ruiz said “We will never');
  editor.selection = new vscode.Selection(0, 24, 0, 24);
  const { document } = editor;
  await eventually(async () => {
    const list = (await run(
      'vscode.executeCompletionItemProvider',
      document.uri,
      editor.selection.active,
      'r',
    )) as vscode.CompletionList;
    return list.items.some((i) => i.insertText instanceof vscode.SnippetString) || undefined;
  }, 'the note in the list');
  await run('editor.action.triggerSuggest');
  await eventually(async () => {
    // Until the list is open there is nothing to accept.
    await run('acceptSelectedSuggestion');
    return document.getText().includes('[^1]:') || undefined;
  }, 'the quotation');
  equal(document.getText(), `Ruiz said “${words}”[^1]\n\n${note}\n`);
  equal(editor.selection.active.line, 0, 'the cursor is behind the words');
  await run('undo');
  await eventually(() => document.getText() === 'Ruiz said “We will never' || undefined, 'one undo');
  await run('workbench.action.files.revert');

  const claim = 'The council sold the old harbour in May.';
  const cited = `${claim}[^1]\n\n[^1]: harbour, para. 1.\n`;
  const other = await draft('claim.md', claim);
  other.selection = new vscode.Selection(0, 8, 0, 8);
  await run('sourceline.citeClaim');
  await eventually(() => other.document.getText() !== claim || undefined, 'the citation');
  equal(other.document.getText(), cited, 'by the command');
  await run('undo');
  const edit = await eventually(async () => {
    const hint = vscode.languages
      .getDiagnostics(other.document.uri)
      .find((d) => codeOf(d) === 'uncited-claim');
    const actions = hint
      ? ((await run(
          'vscode.executeCodeActionProvider',
          other.document.uri,
          hint.range,
          vscode.CodeActionKind.QuickFix.value,
          20,
        )) as vscode.CodeAction[])
      : [];
    return actions.find((x) => x.title.startsWith('Cite '))?.edit;
  }, 'the fix');
  await vscode.workspace.applyEdit(edit);
  equal(other.document.getText(), cited, 'by the fix');
  await run('undo');
  await run('workbench.action.files.revert');
  await write(inFolder('sourceline.json'), '{ "bundled": false }');
  await run('workbench.action.closeAllEditors');
});

test('what cannot be edited is checked, and nothing is written into it', async () => {
  const text = `The council sold the old harbour in May.\n\nThe queen sang in a tram in Lisbon.\n${sentinel}`;
  const files = new ReadOnlyFiles(text);
  const registered = vscode.workspace.registerFileSystemProvider('sealed', files, { isReadonly: true });
  const uri = vscode.Uri.parse('sealed:/draft.md');
  const editor = await show(uri);
  await rules(uri, ['unsupported-claim', 'unsupported-claim']);
  editor.selection = new vscode.Selection(0, 5, 0, 5);
  await run('sourceline.citeClaim');
  await run('sourceline.pasteQuotation');
  equal(editor.document.getText(), text, 'the text');
  ok(!editor.document.isDirty, 'it is dirty');
  registered.dispose();
  await run('workbench.action.closeAllEditors');
});

test('a notebook’s Markdown cell is a draft of its own; its code is none', async () => {
  const altered = `${words.replace('never', 'not ever')},`;
  const cell = (kind: vscode.NotebookCellKind, text: string, language: string) =>
    new vscode.NotebookCellData(kind, text, language);
  const data = new vscode.NotebookData([
    cell(vscode.NotebookCellKind.Code, `x = "${altered}"`, 'python'),
    cell(vscode.NotebookCellKind.Markup, `“${altered}” said Ana Ruiz.\n`, 'markdown'),
  ]);
  const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', data);
  await vscode.window.showNotebookDocument(notebook);
  const [code, prose] = notebook.getCells().map((c) => c.document);
  const found = await eventually(() => {
    const all = vscode.languages.getDiagnostics(prose!.uri).filter((d) => d.source === 'sourceline');
    return all.length > 0 ? all : undefined;
  }, 'the finding in the cell');
  equal(
    found.map((d) => `${codeOf(d)} ${prose!.getText(d.range)}`),
    [`altered-quotation ${altered}`],
  );
  equal(
    vscode.languages.getDiagnostics(code!.uri).filter((d) => d.source === 'sourceline'),
    [],
    'findings in code',
  );
  await run('workbench.action.revertAndCloseActiveEditor');
});

test('in a diff editor the side that is written is checked, at its own places', async () => {
  const altered = `${words.replace('never', 'not ever')},`;
  await write(inFolder('before.md'), `“${words},” said Ana Ruiz [@harbour].\n`);
  await write(inFolder('after.md'), `A line more?\n\n“${altered}” said Ana Ruiz [@harbour].\n${sentinel}`);
  await run('vscode.diff', inFolder('before.md'), inFolder('after.md'));
  await rules(inFolder('after.md'), ['altered-quotation']);
  const document = await vscode.workspace.openTextDocument(inFolder('after.md'));
  const [found] = vscode.languages
    .getDiagnostics(document.uri)
    .filter((d) => codeOf(d) === 'altered-quotation');
  equal(document.getText(found!.range), altered);
  const actions = (await run(
    'vscode.executeCodeActionProvider',
    document.uri,
    found!.range,
    vscode.CodeActionKind.QuickFix.value,
    20,
  )) as vscode.CodeAction[];
  const fix = actions.find((a) => a.title === 'Use the source’s words');
  ok(fix?.edit && (await vscode.workspace.applyEdit(fix.edit)), 'no fix');
  ok(document.getText().includes(`\n“${words},” said`), document.getText());
  equal(await read(inFolder('before.md')), `“${words},” said Ana Ruiz [@harbour].\n`, 'the other side');
  await document.save();
  await run('workbench.action.closeAllEditors');
});

test('mixed line ends, tabs and emoji: a fix lands where the words are', async () => {
  const altered = `${words.replace('never', 'not ever')},`;
  const before = 'Notes 😀\r\n\r\n\tcode "not prose"\n\nA\ttab, 👩‍💼: ';
  const content = `${before}“${altered}” said Ana Ruiz.\r\n`;
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
  const found = await eventually(
    () => vscode.languages.getDiagnostics(document.uri).find((d) => codeOf(d) === 'altered-quotation'),
    'the finding',
  );
  equal(document.getText(found.range), altered);
  const text = document.getText();
  const fixed = await eventually(async () => {
    const actions = (await run(
      'vscode.executeCodeActionProvider',
      document.uri,
      found.range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    )) as vscode.CodeAction[];
    return actions.find((a) => a.title === 'Use the source’s words')?.edit;
  }, 'the fix');
  await vscode.workspace.applyEdit(fixed);
  equal(document.getText(), text.replace(altered, `${words},`));
  await run('undo');
  await eventually(() => document.getText() === text || undefined, 'one undo');
  ok(behind(document, words) !== undefined, 'the place');
});

test('a quotation that is still open is not told while the cursor is at its end, and told when it leaves', async () => {
  const text = `Notes.\n\nRuiz said “what nobody in this valley has asked fo\n${sentinel}`;
  const editor = await draft('open.md', text);
  const end = editor.document.positionAt(text.indexOf(' fo') + 3);
  editor.selection = new vscode.Selection(end, end);
  // While it is typed; opened like this, it would be told.
  await vscode.commands.executeCommand('type', { text: 'r' });
  await rules(editor.document.uri, []);
  await new Promise((resolve) => setTimeout(resolve, 2500));
  await rules(editor.document.uri, []);
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await rules(editor.document.uri, ['unknown-quotation']);
  await run('workbench.action.closeAllEditors');
  await vscode.workspace.fs.delete(inFolder('open.md'));
});

test('a file that is made among the sources is never checked as a draft', async () => {
  const uri = inFolder('sources', 'fresh.md');
  await write(uri, 'The queen sang in a tram in Lisbon.\n\nSee [@nowhere2099].\n');
  const told: string[] = [];
  const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
    if (uris.some((u) => u.toString() === uri.toString()))
      told.push(...vscode.languages.getDiagnostics(uri).map(codeOf));
  });
  await show(uri);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  listening.dispose();
  equal(
    told.filter((c) => c !== 'unused-source'),
    [],
  );
  await run('workbench.action.closeAllEditors');
  await vscode.workspace.fs.delete(uri);
});

/** What a command writes; an edit that comes while the engine is asked makes it do nothing, or what is right then. */
async function raced(editor: vscode.TextEditor, command: string, expected: string): Promise<void> {
  const { document } = editor;
  const first = 'A line before all others.\n\n';
  const before = document.getText();
  const done = run(command).then(undefined, () => undefined);
  // Where the command was quicker, this edit is refused in its turn.
  await eventually(async () => {
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), first);
    return (await vscode.workspace.applyEdit(edit)) || undefined;
  }, 'the edit');
  // A message of a command waits for an answer that nobody gives.
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 4000))]);
  const now = document.getText();
  ok([first + before, first + expected].includes(now), `${command}: ${now}`);
  await run('workbench.action.files.revert');
}

test('commands that an edit overtakes do nothing, or what is right for the text as it is then', async () => {
  const claim = 'The council sold the old harbour in May.\n';
  const cited = 'The council sold the old harbour in May [@harbour, para. 1].\n';
  for (let n = 0; n < 3; n++) {
    const editor = await draft('raced.md', claim);
    editor.selection = new vscode.Selection(0, 8, 0, 8);
    await raced(editor, 'sourceline.citeClaim', cited);
  }
  await vscode.env.clipboard.writeText(words);
  const editor = await draft('pasted.md', 'Ruiz: \n');
  editor.selection = new vscode.Selection(0, 6, 0, 6);
  await raced(editor, 'sourceline.pasteQuotation', `Ruiz: “${words}” [@harbour, para. 2]\n`);
  await run('workbench.action.closeAllEditors');
  for (const name of ['raced.md', 'pasted.md']) await vscode.workspace.fs.delete(inFolder(name));
});

badInput({ quoted: words, key: 'harbour', place: 'para. 2', cue: 'Ruiz said ' });

class ReadOnlyFiles implements vscode.FileSystemProvider {
  readonly #text: Uint8Array;
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;

  constructor(text: string) {
    this.#text = new TextEncoder().encode(text);
  }

  watch() {
    return new vscode.Disposable(() => undefined);
  }

  stat(): vscode.FileStat {
    return {
      type: vscode.FileType.File,
      ctime: 0,
      mtime: 0,
      size: this.#text.length,
      permissions: vscode.FilePermission.Readonly,
    };
  }

  readFile() {
    return this.#text;
  }

  readDirectory(): [string, vscode.FileType][] {
    return [];
  }

  createDirectory(): void {}
  writeFile(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  delete(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

export { runTests as run };
