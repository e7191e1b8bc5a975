import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { equal, eventually, ok, runTests, test } from '../harness.js';
import { codeOf } from './common.js';

// Runs twice on one folder, in a window each: the first one reads twelve sources, the second one finds them in the index.

const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
const inFolder = (...path: string[]) => vscode.Uri.joinPath(folder(), ...path);
const write = (uri: vscode.Uri, text: string) =>
  vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));

async function show(name: string, text: string): Promise<vscode.TextDocument> {
  await write(inFolder(name), text);
  const document = await vscode.workspace.openTextDocument(inFolder(name));
  await vscode.window.showTextDocument(document);
  return document;
}

const about = (document: vscode.TextDocument) =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter((d) => d.source === 'sourceline')
    .map(codeOf);

/** Waits until exactly these rules find something, but for what need be cited. */
function finds(document: vscode.TextDocument, rules: readonly string[], longest = 25_000): Promise<true> {
  return eventually(
    () => {
      const found = about(document);
      // A citation of nothing is always told: without it the draft is not checked yet.
      if (!found.includes('unknown-citation')) return undefined;
      const left = found.filter((c) => c !== 'unknown-citation' && !c.startsWith('uncited-'));
      return JSON.stringify(left) === JSON.stringify(rules) ? true : undefined;
    },
    () =>
      `${rules.join(' ') || 'nothing'} in ${document.uri.path}, but ${about(document).join(' ') || 'nothing'}`,
    longest,
  );
}

/** How many files were read when the workspace was read last, as the setup report says. */
async function filesRead(): Promise<number> {
  await vscode.commands.executeCommand('sourceline.diagnoseSetup');
  return eventually(() => {
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    const at = text.indexOf(`### ${folder().toString()}`);
    const m = at < 0 ? undefined : /Read in \d+ ms: (\d+) files/.exec(text.slice(at));
    return m ? Number(m[1]) : undefined;
  }, 'the report');
}

const draft = 'He said “the ferry to island 7 will not run on Mondays”, see [@nowhere2099].\n';

export async function run(): Promise<void> {
  const isFirst = await vscode.workspace.fs.stat(inFolder('opened.txt')).then(
    () => false,
    () => true,
  );
  if (isFirst) {
    test('index: the first opening reads every source', async () => {
      await finds(await show('draft.md', draft), ['altered-quotation']);
      equal(await filesRead(), 13, 'files read: twelve, and the bundled article');
    });
    test('index: a change that the editor does not tell is seen when files are looked at again', async () => {
      let told = 0;
      const watcher = vscode.workspace.createFileSystemWatcher(
        new vscode.RelativePattern(folder(), 'sources/*'),
      );
      watcher.onDidCreate(() => told++);
      const text = 'He said “the ferry to island 99 will not run on Sundays”, see [@nowhere2099].\n';
      const document = await show('later.md', text);
      await finds(document, ['altered-quotation']);
      writeFileSync(
        inFolder('sources', 'later.txt').fsPath,
        '“The ferry to island 99 will not run on Sundays,” the harbour master said.\n',
      );
      await finds(document, [], 70_000);
      watcher.dispose();
      equal(told, 0, 'files that were told');
      await vscode.workspace.fs.delete(inFolder('sources', 'later.txt'));
      await vscode.workspace.fs.delete(inFolder('.vscode'), { recursive: true });
      await write(inFolder('opened.txt'), '');
    });
  } else {
    test('index: the second opening reads no source again, and finds the same', async () => {
      await finds(await show('draft.md', draft), ['altered-quotation']);
      equal(await filesRead(), 0, 'files read');
    });
    test('index: a thousand files changed at once are one settled result, without a finding of the past', async () => {
      const all = (day: string) => {
        for (let i = 0; i < 1000; i++) {
          const path = inFolder('sources', `${i}.txt`).fsPath;
          writeFileSync(
            path,
            `“The ferry to island ${i} will not run on ${day},” the harbour master said.\n`,
          );
        }
      };
      const text = 'He said “the ferry to island 777 will not run on Mondays”, see [@nowhere2099].\n';
      all('Mondays');
      const document = await show('burst.md', text);
      for (const [day, rules] of [
        ['Mondays', []],
        ['Fridays', ['altered-quotation']],
        ['Mondays', []],
      ] as const) {
        const before = Date.now();
        all(day);
        await finds(document, rules, 60_000);
        console.log(`# a thousand files: settled within ${Date.now() - before} ms`);
      }
      // Nothing comes late.
      await new Promise((resolve) => setTimeout(resolve, 3_000));
      ok(!about(document).includes('altered-quotation'), 'a finding of the past came back');
    }, 200_000);
  }
  await runTests();
}
