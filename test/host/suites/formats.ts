import { readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import * as harness from '../harness.js';
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
  /** Whether the file itself is opened at a line; else its text is, and cannot be edited. */
  readonly isText?: boolean;
  readonly good: string;
  readonly altered: string;
  readonly invented: string;
}

const folder = () => vscode.workspace.workspaceFolders![0]!.uri;
const inFolder = (...path: string[]) => vscode.Uri.joinPath(folder(), ...path);

/** What only somebody before the screen can do. */
const ask = (what: string) =>
  harness.ask(what, () => readFile(`${folder().fsPath}.asked`, 'utf8').catch(() => ''));

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
  equal(link.targetUri.scheme, made.isText ? folder().scheme : 'sourceline-source', 'what is opened');
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
  test('the line is opened in the file where that is text, else in its text with marks of pages and times', async () => {
    for (const format of ['txt', 'pdf', 'columns.pdf', 'labels.pdf', 'docx', 'vtt']) {
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
      // Marks are drawn behind the text, and are not in it.
      if (made.locator) await ask(`see .editor-instance .view-line | ${quote.slice(1, 18)}`);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await ask(`shot line_${format.replace('.', '_')}`);
    }
  });
  test('a PDF of pictures is told in the Problems view, with what to do', async () => {
    const uri = inFolder('sources', 'scanned-minutes.pdf');
    const [told, ...others] = vscode.languages.getDiagnostics(uri);
    equal(
      [String(told?.code), told?.severity, others.length],
      ['no-text-layer', vscode.DiagnosticSeverity.Error, 0],
    );
    ok(told!.message.includes('has no text layer') && told!.message.includes('(OCR)'), told!.message);
    await vscode.commands.executeCommand('workbench.actions.view.problems');
    await ask('press Control+f');
    await ask('type .markers-panel-action-filter input, .viewpane-filter input | text layer');
    await ask('see .markers-panel .monaco-list-row | The PDF has no text layer');
    await ask('shot problems');
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });
  const searching = async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    // From the second one on, a source is in front, with the line that was found before selected.
    const first = all.filter((m, i) => all.findIndex((n) => n.format === m.format) === i);
    for (const { story, format, isText } of first) {
      void vscode.commands.executeCommand('sourceline.searchSources');
      const words = story.quote.split(' ').slice(2, 7).join(' ');
      await ask(`type .quick-input-widget input | ${words}`);
      await ask(`see .quick-input-list .monaco-list-row.focused | ${words}`);
      await ask(`shot search_${format.replace('.', '_')}`);
      await ask('press Enter');
      await eventually(
        () => {
          const editor = vscode.window.activeTextEditor;
          if (!editor || (editor.document.uri.scheme === 'sourceline-source') === Boolean(isText))
            return undefined;
          return editor.document.getText(editor.selection).includes(words) || undefined;
        },
        () => `the line with “${words}”, but “${vscode.window.activeTextEditor?.document.uri}” is open`,
      );
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  };
  test('what is searched for is found in every format, and opened', searching, 300_000);
  test('the Sources view counts and groups them', async () => {
    await vscode.commands.executeCommand('sourcelineSources.focus');
    await ask(`see .pane-header:has-text("Sources") .description | ${all.length + 1} sources`);
    for (const by of ['groupByFolder', 'groupBySpeaker', 'groupBySource']) {
      await vscode.commands.executeCommand(`sourceline.${by}`);
      await new Promise((resolve) => setTimeout(resolve, 2000));
      await ask(`shot ${by}`);
    }
    // A screen reader is told what a source is called, not where its file lies.
    await ask(
      'see .tree-explorer-viewlet-tree-view .monaco-list-row[aria-label^="Aarhus closes its theatre, "] | Aarhus',
    );
    // What could not be read stands behind all others.
    await vscode.commands.executeCommand('sourcelineSources.focus');
    await ask('see .tree-explorer-viewlet-tree-view .monaco-list:focus | ');
    await ask('press End');
    await ask('see .tree-explorer-viewlet-tree-view .monaco-list-row.focused | With problems');
    await ask('press ArrowRight');
    // Its one row lies below what the view shows.
    await ask('press End');
    await ask('see .tree-explorer-viewlet-tree-view .monaco-list-row.focused | scanned-minutes.pdf');
    await ask('shot problems_in_view');
  });
  await runTests();
}
