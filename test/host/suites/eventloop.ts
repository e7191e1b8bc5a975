import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { ask, eventually, runTests, test } from '../harness.js';
import { type Held, watchTurns } from '../turns.js';
import { codeOf } from './common.js';

// How long the extension host is held, and by whom, with the articles of build/host.mjs as sources (`writeArticles`). Numbers are told,
// never asserted.

const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
const inFolder = (name: string) => vscode.Uri.joinPath(folder(), name);
const written = (name: string) =>
  readFile(`${folder().fsPath}${name}`, 'utf8').then(
    (text) => text,
    () => '',
  );

/** What is bundled of the extension runs from this file; other extensions have such a one, too. */
const isOurs = (url: string) => {
  const path = vscode.extensions.getExtension('sourceline.sourceline')?.extensionPath;
  return path !== undefined && url.endsWith(`${path}/dist/extension.js`);
};

const ms = (n: number) => n.toFixed(1);
const listed = (of: Held['oursIn']) => of.map(([name, n]) => `${name} ${ms(n)}`).join(', ');

async function held(what: string, run: () => Promise<void>): Promise<void> {
  const turns = await watchTurns(isOurs);
  await run();
  const h = await turns.end();
  console.log(
    `# ${what}: longest turn ${ms(h.longest)} ms, ${h.overLong} over 10; ours at most ${ms(h.ours)}, ${h.oursOverLong} over 10; timers late ${ms(h.delay)} at most; processor time in turns over 1 ms ${ms(h.all)}`,
  );
  if (h.ours > 0) console.log(`#   ours: ${listed(h.oursIn)}`);
  console.log(`#   longest: ${listed(h.longestIn)}`);
}

const rest = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A process of its own changes the files. */
function checkout(branch: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['checkout', '-q', branch], { cwd: folder().fsPath, stdio: 'ignore' });
    child.on('error', reject);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`git checkout: ${code}`))));
  });
}

const codes = () => vscode.languages.getDiagnostics(inFolder('draft.md')).map(codeOf);
/** Whether the words that only the other branch has are found in no source. */
const isUnknown = async () => {
  const document = await vscode.workspace.openTextDocument(inFolder('draft.md'));
  return vscode.languages
    .getDiagnostics(document.uri)
    .some((d) => codeOf(d) === 'unknown-quotation' && document.getText(d.range).includes('heron'));
};
/** Ten thousand sources take their time on a busy machine. */
const longest = 240_000;
/** Without the extension nothing says when all is done. */
const isBare = () => vscode.extensions.getExtension('sourceline.sourceline') === undefined;

/** Opens the draft; what it cites of nothing is told when all sources were read. */
async function openDraft(): Promise<void> {
  await vscode.window.showTextDocument(inFolder('draft.md'));
  if (isBare()) await rest(15_000);
  else await eventually(() => codes().includes('unknown-citation') || undefined, 'the findings', longest);
  await rest(8_000);
}

async function type(): Promise<void> {
  const editor = await vscode.window.showTextDocument(inFolder('draft.md'));
  const end = editor.document.positionAt(editor.document.getText().length);
  editor.selection = new vscode.Selection(end, end);
  const text =
    ' The mayor said that “nobody has read the report of the harbour”. The council voted on Tuesday to close the library. ';
  for (let i = 0; i < 3; i++) {
    await ask(`type .editor-instance .monaco-editor.focused | ${text}`, () => written('.asked'));
    await ask('press Escape', () => written('.asked'));
  }
  await rest(5_000);
  // It may have been saved meanwhile.
  const edit = new vscode.WorkspaceEdit();
  const { document } = editor;
  edit.delete(document.uri, new vscode.Range(end, document.positionAt(document.getText().length)));
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

/** A thousand files change at once; a quotation of the draft is in one of them. */
async function change(): Promise<void> {
  if (!isBare()) await eventually(async () => (await isUnknown()) || undefined, 'the finding', longest);
  await checkout('changed');
  if (isBare()) await rest(15_000);
  else
    await eventually(
      async () => (codes().includes('unknown-citation') && !(await isUnknown())) || undefined,
      'the quotation to be found',
      longest,
    );
  await rest(8_000);
}

export async function run(): Promise<void> {
  const who = isBare() ? 'without the extension, ' : '';
  const index = isBare()
    ? ''
    : (await written('.opened')).length === 2
      ? ' without an index'
      : ' with an index';
  test(`${who}opening`, () => held(`${who}opening${index}`, openDraft), longest);
  test(`${who}typing`, () => held(`${who}typing 350 letters`, type), longest);
  if (index !== ' with an index')
    test(`${who}changing`, () => held(`${who}1,000 files change`, change), longest);
  if (isBare()) test('as it was', () => checkout('main'));
  await runTests();
}
