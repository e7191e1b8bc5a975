import * as vscode from 'vscode';
import { equal, eventually, ok, runTests, test } from '../harness.js';
import { behind, codeOf } from './common.js';

/** A source as build/sampleSources.mjs made it, and drafts about it. */
interface Made {
  readonly file: string;
  readonly format: string;
  readonly story: { readonly name: string; readonly quote: string };
  /** Its citation key, where that is made from what the file says or a bibliography does. */
  readonly key?: string;
  /** How its locator begins, where that is not a paragraph. */
  readonly locator?: string;
  /** The key of a work in the bibliography beside it that has no text. */
  readonly alone?: string;
  readonly good: string;
  readonly altered: string;
  readonly invented: string;
}

const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
const inFolder = (...path: string[]) => vscode.Uri.joinPath(folder(), ...path);

/** The key that the draft about a source is filled with: the one that the Sources view copies. */
async function draft(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = inFolder(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

/** Rules of the findings of a draft, once it is known to be checked: a citation of nothing is always told. */
async function rules(document: vscode.TextDocument): Promise<string[]> {
  return eventually(() => {
    const found = vscode.languages
      .getDiagnostics(document.uri)
      .filter((d) => d.source === 'sourceline' && !codeOf(d).startsWith('uncited-'));
    if (!found.some((d) => codeOf(d) === 'unknown-citation')) return undefined;
    return found.map(codeOf).filter((c) => c !== 'unknown-citation');
  }, `findings in ${document.uri.path}`);
}

const sentinel = '\nSee [@nowhere2099].\n';

async function jobsOf(made: Made): Promise<void> {
  const { quote, name } = made.story;
  const words = quote.split(' ');
  const start = words.slice(0, 4).join(' ');
  // 1. Completion: the rest of the words, with a citation.
  const typing = await draft(`${made.file}-typing.md`, `${name} said: “${start}`);
  const item = await eventually(async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      typing.uri,
      behind(typing, start),
      '“',
    );
    return list.items.find((i) => String(i.insertText).includes(words.slice(-4).join(' ')));
  }, 'the quotation in the list');
  const key = /\[@([^\],]+)/.exec(String(item.insertText))?.[1];
  ok(key, `no citation in ${String(item.insertText)}`);
  ok(made.key === undefined || key.startsWith(made.key), `the key is ${key}, not ${made.key}`);
  const alone = made.alone === undefined ? '' : `\nSee also [@${made.alone}].\n`;
  const about = (text: string) => text.replaceAll('KEY', key) + sentinel + alone;
  // 2. Hover: the exact line, who said it, when and where; and from there to the line itself.
  const good = await draft(`${made.file}-good.md`, about(made.good));
  equal(await rules(good), [], 'findings in a good draft');
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    good.uri,
    behind(good, `“${start}`),
  );
  const shown = hovers
    .flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value)))
    .join('\n');
  ok(shown.includes(name) && shown.toLowerCase().includes(quote.toLowerCase()), `the hover shows ${shown}`);
  // As Markdown of ours has it, with signs behind backslashes.
  const plain = shown.replaceAll('\\', '');
  ok(plain.includes(made.locator ?? 'para. '), `no ${made.locator ?? 'paragraph'} in the hover: ${plain}`);
  // In captions people only speak; elsewhere they did so on a day.
  ok(/^(?:vtt|srt)$/.test(made.format) || plain.includes('Wednesday'), `no day in the hover: ${plain}`);
  const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
    'vscode.executeDefinitionProvider',
    good.uri,
    behind(good, `“${start}`),
  );
  ok(link, 'no way to the source');
  const source = await vscode.workspace.openTextDocument(link.targetUri);
  ok(source.getText(link.targetRange).toLowerCase().includes(words.slice(1, 5).join(' ')), 'another line');
  // 3. Warnings: an altered quotation, an invented claim.
  equal(await rules(await draft(`${made.file}-altered.md`, about(made.altered))), ['altered-quotation']);
  const told = await rules(await draft(`${made.file}-invented.md`, about(made.invented)));
  ok(told.length === 1 && /^(?:unsupported|contradicted)-claim$/.test(told[0]!), told.join(' '));
}

/** A test for each source: they are known when the workspace is open. */
export async function run(): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(inFolder('expected.json'));
  const all = JSON.parse(new TextDecoder().decode(bytes)) as Made[];
  for (const made of all)
    test(`${made.format}: completes, shows and warns (${made.file})`, () => jobsOf(made));
  test('pages and times stand in the read-only text', async () => {
    for (const format of ['pdf', 'vtt']) {
      const made = all.find((m) => m.format === format);
      if (!made) continue;
      const { quote } = made.story;
      const document = await vscode.workspace.openTextDocument(inFolder(`${made.file}-good.md`));
      const [link] = await vscode.commands.executeCommand<vscode.LocationLink[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        behind(document, `“${quote.split(' ').slice(0, 4).join(' ')}`),
      );
      ok(link, 'no way to the source');
      await vscode.window.showTextDocument(link.targetUri, { selection: link.targetRange });
      await new Promise((resolve) => setTimeout(resolve, 2500));
      console.log(`# shot marks_${format}`);
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
  });
  test('the Sources view groups them', async () => {
    await vscode.commands.executeCommand('sourcelineSources.focus');
    for (const by of ['groupByFolder', 'groupBySpeaker', 'groupBySource']) {
      await vscode.commands.executeCommand(`sourceline.${by}`);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      console.log(`# shot ${by}`);
      await new Promise((resolve) => setTimeout(resolve, 1500));
    }
  });
  await runTests();
}
