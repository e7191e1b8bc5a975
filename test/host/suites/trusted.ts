import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { equal, eventually, ok, runTests, test } from '../harness.js';
import { claimJobs } from './claims.js';
import { behind, codeOf, findings, mainJob } from './common.js';
import { sourceJobs } from './sources.js';

mainJob();
claimJobs();

const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
const inFolder = (...path: string[]) => vscode.Uri.joinPath(folder(), ...path);
const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

test('is trusted here', async () => ok(vscode.workspace.isTrusted, 'the workspace is not trusted'));

test('reads sources of the workspace, and reads them again when they change', async () => {
  const source = inFolder('sources', 'harbour.txt');
  await write(source, 'The council sold the old harbour in May.\n');
  await write(
    inFolder('notes.md'),
    'The council sold the old harbour in May.\n\n“We will never sell the lighthouse,” said Ana Ruiz [@harbour].\n',
  );
  const document = await vscode.workspace.openTextDocument(inFolder('notes.md'));
  await vscode.window.showTextDocument(document);
  equal((await findings(document, 1)).map(codeOf), ['unknown-quotation']);
  await write(
    source,
    'The council sold the old harbour in May.\n“We will never sell the lighthouse,” said Ana Ruiz.\n',
  );
  await findings(document, 0);
});

test('does not lint a source', async () => {
  const document = await vscode.workspace.openTextDocument(inFolder('sources', 'harbour.txt'));
  await vscode.window.showTextDocument(document);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  equal(
    vscode.languages.getDiagnostics(document.uri).filter((d) => d.source === 'sourceline'),
    [],
  );
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  ok(
    symbols.some((s) => s.name.includes('lighthouse')),
    JSON.stringify(symbols.map((s) => s.name)),
  );
});

test('curly quotes of a source are no suspicious characters', async () => {
  const editor = vscode.workspace.getConfiguration('editor', { languageId: 'sourceline-source' });
  equal(editor.get('unicodeHighlight.ambiguousCharacters'), false);
});

test('a draft that VS Code takes for plain text is read as its name says', async () => {
  const words = 'We will never sell the lighthouse';
  await write(
    inFolder('chunks.qmd'),
    `---\ntitle: Harbour\n---\n\n\`\`\`{r}\nx <- "what nobody in this valley has asked for"\n\`\`\`\n\n“${words},” said Ana Ruiz [@harbour]. See [@nowhere2099].\n`,
  );
  const document = await vscode.workspace.openTextDocument(inFolder('chunks.qmd'));
  equal(document.languageId, 'plaintext', 'as no extension for it is installed');
  await vscode.window.showTextDocument(document);
  equal((await findings(document, 1)).map(codeOf), ['unknown-citation']);
});

test('outlines a source: under its headings the quotations, each with who said it', async () => {
  const text =
    'The ferry\n\nThe ferry stopped on Monday. “We had no crew,” said Mayor Ana Ruiz. “It was late,” she added.\n\nWhat comes next\n\n“Nobody knows,” Karl Holm told reporters.\n';
  await write(
    inFolder('sources', 'voices.md'),
    text.replace('The ferry\n', '# The ferry\n').replace('What', '# What'),
  );
  const document = await vscode.workspace.openTextDocument(inFolder('sources', 'voices.md'));
  await vscode.window.showTextDocument(document);
  interface Entry {
    readonly name: string;
    readonly detail: string;
    readonly range: vscode.Range;
    readonly children: readonly Entry[];
  }
  // Beside them stand what other outlines of a Markdown file have.
  const isQuotation = (s: Entry) => /^\p{Lu}[^“?]*: “/u.test(s.name);
  const told = await eventually(async () => {
    const found = await vscode.commands.executeCommand<Entry[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    // Until it is known as a source, the file has the outline of a draft, which does not say who the speakers are.
    return found?.flatMap((s) => s.children).some((s) => isQuotation(s) && s.detail) ? found : undefined;
  }, 'quotations in the outline of a source');
  const own = told.filter((s) => s.children.some(isQuotation));
  equal(
    own.map((s) => [s.name, ...s.children.filter(isQuotation).map((c) => c.name)]),
    [
      ['The ferry', 'Ana Ruiz: “We had no crew,”', 'Ana Ruiz: “It was late,”'],
      ['What comes next', 'Karl Holm: “Nobody knows,”'],
    ],
  );
  equal(own[0]!.children.find(isQuotation)!.detail, 'Mayor');
  // What the breadcrumb shows where the cursor is: the heading, then the quotation around it.
  const at = document.positionAt(document.getText().indexOf('Nobody knows'));
  const around = own.filter((s) => s.range.contains(at));
  equal(
    [
      ...around,
      ...around.flatMap((s) => s.children.filter((c) => isQuotation(c) && c.range.contains(at))),
    ].map((s) => s.name),
    ['What comes next', 'Karl Holm: “Nobody knows,”'],
  );
  await vscode.workspace.fs.delete(document.uri);
});

test('goes from a citation to a source of the workspace', async () => {
  const document = await vscode.workspace.openTextDocument(inFolder('notes.md'));
  await vscode.window.showTextDocument(document);
  const links = await eventually(async () => {
    const found = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      behind(document, '[@harb'),
    );
    return found.length > 0 ? found : undefined;
  }, 'the definition');
  equal(links[0]!.targetUri.toString(), inFolder('sources', 'harbour.txt').toString());
});

test('takes the rules of sourceline.json, and tells what is wrong in it', async () => {
  const config = inFolder('sourceline.json');
  await write(inFolder('more.md'), 'The mayor bought a zeppelin in Iceland last winter.\n');
  const document = await vscode.workspace.openTextDocument(inFolder('more.md'));
  await vscode.window.showTextDocument(document);
  await findings(document, 1);
  await write(config, '{ "rules": { "unsupported-claim": "off" }, "sauces": [] }');
  await findings(document, 0);
  const told = await eventually(() => {
    const found = vscode.languages.getDiagnostics(config);
    return found.length > 0 ? found : undefined;
  }, 'the problem of the configuration');
  ok(
    told.some((d) => d.message.includes('sources')),
    JSON.stringify(told.map((d) => d.message)),
  );
  await vscode.workspace.fs.delete(config);
  await findings(document, 1);
});

test('honours the editor’s settings over sourceline.json', async () => {
  const settings = vscode.workspace.getConfiguration('sourceline');
  const document = await vscode.workspace.openTextDocument(inFolder('more.md'));
  await vscode.window.showTextDocument(document);
  await findings(document, 1);
  await settings.update('rules', { 'unsupported-claim': 'error' }, vscode.ConfigurationTarget.Workspace);
  await eventually(() => {
    const [found] = vscode.languages.getDiagnostics(document.uri).filter((d) => d.source === 'sourceline');
    return found?.severity === vscode.DiagnosticSeverity.Error ? found : undefined;
  }, 'an error');
  await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
});

test('opens the page of a rule, the sample draft and the walkthrough', async () => {
  const shows = (label: RegExp) =>
    eventually(
      () => vscode.window.tabGroups.all.some((g) => g.tabs.some((t) => label.test(t.label))) || undefined,
      `a tab ${label}`,
    );
  await vscode.commands.executeCommand('sourceline.openRulePage', 'altered-quotation');
  await shows(/altered-quotation/);
  await vscode.commands.executeCommand('sourceline.openSampleDraft');
  await eventually(
    () =>
      vscode.window.activeTextEditor?.document.getText().startsWith('# After the ceasefire offer') ||
      undefined,
    'the sample draft',
  );
  await vscode.commands.executeCommand('sourceline.openWalkthrough');
  await shows(/Walkthrough|Welcome/);
});

test('lists the drafts that use a line of a source', async () => {
  const source = await vscode.workspace.openTextDocument(inFolder('sources', 'harbour.txt'));
  await vscode.window.showTextDocument(source);
  const found = await eventually(async () => {
    const places = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      source.uri,
      behind(source, 'sell the'),
    );
    return places.some((p) => p.uri.path.endsWith('/notes.md')) ? places : undefined;
  }, 'the draft among the references');
  const notes = await vscode.workspace.openTextDocument(inFolder('notes.md'));
  ok(
    found.some((p) => notes.getText(p.range).includes('lighthouse')),
    JSON.stringify(found.map((p) => p.range)),
  );
});

test('outlines a draft by its claims', async () => {
  const document = await vscode.workspace.openTextDocument(inFolder('notes.md'));
  await vscode.window.showTextDocument(document);
  await eventually(async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    return symbols?.some((s) => s.name.startsWith('✓ The council sold')) || undefined;
  }, 'the claim');
});

/** A draft with a finding of most rules. */
const manyFindings = `${[
  'Putin rejected the proposal for an immediate ceasefire on Friday.',
  'Rubio said “the only way this war can end is through negotiation” [@putin-rejects-ceasefire, para. 8].',
  'Ruiz said “nobody in this valley has asked for rain at night” [@nowhere2099].',
  '“We will never sell the lighthouse,” said Ana Ruiz.',
  'The mayor bought a zeppelin in Iceland last winter.',
  '<!-- sourceline-disable-next-line unknown-quotation -->\nThe council sold the old harbour in May [@harbour].',
].join('\n\n')}\n`;

const brief = (place: { readonly line: number; readonly character: number }, message: string) =>
  `${place.line + 1}:${place.character + 1} ${message.replace(/\s+/g, ' ')}`;

/** What the editor shows of a draft, hints left out: place, message and rule of each finding, sorted. */
const shownOf = (uri: vscode.Uri) =>
  vscode.languages
    .getDiagnostics(uri)
    .filter((d) => d.source === 'sourceline' && d.severity !== vscode.DiagnosticSeverity.Hint)
    .map((d) => `${brief(d.range.start, d.message)} [${codeOf(d)}]`)
    .sort();

/** The same of the command line. */
function toldOf(uri: vscode.Uri): string[] {
  const extension = vscode.extensions.getExtension('sourceline.sourceline')!.extensionUri.fsPath;
  const { stdout } = spawnSync(
    process.execPath,
    [join(extension, 'dist', 'cli.js'), 'check', uri.fsPath, '--format', 'json', '--fail-on', 'error'],
    { cwd: folder().fsPath, encoding: 'utf8', env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } },
  );
  interface Found {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
  }
  const found = (JSON.parse(stdout) as { drafts: { findings: Found[] }[] }).drafts[0]!.findings;
  const told = found
    .filter((f) => f.severity !== 'hint')
    .map(({ rule, message, range }) => `${brief(range.start, message)} [${rule}]`)
    .sort();
  ok(new Set(found.map((f) => f.rule)).size >= 5, `only ${told.join(' | ')}`);
  return told;
}

test('checks all drafts by a task, with the findings of the command line', async () => {
  const uri = inFolder('closed.md');
  await write(uri, manyFindings);
  const told = toldOf(uri);
  const [task] = await eventually(async () => {
    const tasks = await vscode.tasks.fetchTasks({ type: 'sourceline' });
    return tasks.length > 0 ? tasks : undefined;
  }, 'the task');
  const ended = new Promise<void>((resolve) => {
    const watch = vscode.tasks.onDidEndTask((e) => {
      if (e.execution.task.name !== 'check') return;
      watch.dispose();
      resolve();
    });
  });
  await vscode.tasks.executeTask(task!);
  await ended;
  await eventually(
    () => JSON.stringify(shownOf(uri)) === JSON.stringify(told) || undefined,
    () => `the task’s: ${shownOf(uri).join(' | ')}; the command line’s: ${told.join(' | ')}`,
  );
  await vscode.workspace.fs.delete(uri);
});

test('editor and command line find the same', async () => {
  const uri = inFolder('same.md');
  await write(uri, manyFindings);
  const told = toldOf(uri);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  await eventually(
    () => JSON.stringify(shownOf(uri)) === JSON.stringify(told) || undefined,
    () => `the editor’s: ${shownOf(uri).join(' | ')}; the command line’s: ${told.join(' | ')}`,
  );
  await vscode.workspace.fs.delete(uri);
});

test('links citations to their place in the source', async () => {
  const text = 'As was said [@putin-rejects-ceasefire, para. 8], and elsewhere [@nowhere2099].\n';
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: text });
  await vscode.window.showTextDocument(document);
  const [link] = await eventually(async () => {
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
      10,
    );
    const own = links.filter((l) => document.getText(l.range).includes('putin'));
    return own.length > 0 ? own : undefined;
  }, 'the link');
  equal(document.getText(link!.range), '@putin-rejects-ceasefire, para. 8');
  ok(/sourceline-source|command:sourceline/.test(String(link!.target)), String(link!.target));
});

test('proposes keys that nothing else has', async () => {
  const defaults = await vscode.workspace.openTextDocument(
    vscode.Uri.parse('vscode://defaultsettings/keybindings.json'),
  );
  const all = JSON.parse(
    defaults
      .getText()
      .replace(/^\s*\/\/.*$/gm, '')
      .replace(/,(?=\s*\])/g, ''),
  ) as {
    key: string;
    command: string;
  }[];
  const own = all.filter((k) => k.command.startsWith('sourceline.'));
  ok(own.length >= 8, `only ${own.length} keys`);
  const taken = all.filter((k) => !k.command.startsWith('sourceline.') && own.some((o) => o.key === k.key));
  equal(
    taken.map((k) => `${k.key} ${k.command}`),
    [],
  );
});

test('goes on after the engine is restarted', async () => {
  const document = await vscode.workspace.openTextDocument(inFolder('more.md'));
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('sourceline.restartEngine');
  const edit = new vscode.WorkspaceEdit();
  edit.insert(
    document.uri,
    document.positionAt(document.getText().length),
    '\nThe mayor sold a submarine to a circus in Peru.\n',
  );
  await vscode.workspace.applyEdit(edit);
  await findings(document, 2);
  await vscode.commands.executeCommand('undo');
});

sourceJobs();

export { runTests as run };
