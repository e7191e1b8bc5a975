import * as vscode from 'vscode';
import { equal, eventually, ok, test } from '../harness.js';

const draft = `# Notes

Putin rejected the proposal for an immediate ceasefire on Thursday.

Rubio said “the only way this war can end is through negotiation” [@putin-rejects-ceasefire, para. 8].

Trump told reporters “I have never seen a bridge that big in my life” [@nobody2025].

The French parliament voted to send ten thousand soldiers to Odessa last spring.

\`\`\`
The French parliament voted to send soldiers “to a place that nobody has ever heard of”.
\`\`\`
`;

/** Opens text in an editor. */
export async function open(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Sourceline's findings once there are any (or `expected` of them), by place; what need be cited is left out. */
export async function findings(
  document: vscode.TextDocument,
  expected?: number,
): Promise<vscode.Diagnostic[]> {
  return eventually(() => {
    const found = vscode.languages
      .getDiagnostics(document.uri)
      .filter((d) => d.source === 'sourceline' && !codeOf(d).startsWith('uncited-'));
    if (expected === undefined ? found.length === 0 : found.length !== expected) return undefined;
    return found.sort((a, b) => a.range.start.compareTo(b.range.start));
  }, `findings in ${document.uri.toString()}`);
}

export function codeOf(d: vscode.Diagnostic): string {
  return typeof d.code === 'object' ? String(d.code.value) : String(d.code);
}

/** The place behind the first `words` of a document. */
export function behind(document: vscode.TextDocument, words: string): vscode.Position {
  return document.positionAt(document.getText().indexOf(words) + words.length);
}

/** The main job, in whatever host this runs. */
export function mainJob(): void {
  test('is active in a Markdown draft', async () => {
    await open(draft);
    const extension = vscode.extensions.getExtension('sourceline.sourceline');
    ok(extension, 'the extension is not installed');
    await eventually(() => extension.isActive || undefined, 'activation');
  });

  test('finds what does not match, and nothing in code', async () => {
    const document = await open(draft);
    const found = await findings(document, 4);
    equal(found.map(codeOf), [
      'altered-quotation',
      'unknown-quotation',
      'unknown-citation',
      'unsupported-claim',
    ]);
    const altered = found[0]!;
    equal(document.getText(altered.range), 'the only way this war can end is through negotiation', 'span');
    ok(altered.message.includes('“war” should be “conflict”'), altered.message);
    const related = altered.relatedInformation?.[0];
    ok(related, 'no related information');
    equal(related.location.uri.scheme, 'sourceline-source', 'scheme');
    const source = await vscode.workspace.openTextDocument(related.location.uri);
    ok(
      source.getText(related.location.range).includes('this conflict can end'),
      'related information points elsewhere',
    );
    ok(
      typeof altered.code === 'object' && altered.code.target.scheme === 'command',
      'no link to the rule page',
    );
  });

  test('completes an open quotation verbatim with its citation', async () => {
    const document = await open('Rubio said “The only way');
    const position = behind(document, 'The only way');
    const list = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
        '“',
      );
      return found.items.some((i) => String(i.insertText).includes('negotiation')) ? found : undefined;
    }, 'the quotation in the list');
    const item = list.items.find((i) => String(i.insertText).includes('negotiation'))!;
    equal(
      item.insertText,
      'The only way this conflict can end is through negotiation” [@putin-rejects-ceasefire, para. 8]',
      'inserted',
    );
    const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
    equal(range && document.getText(range), 'The only way', 'replaced');
    ok(list.items.length <= 50, 'more than 50 items');
    // The editor reads the Markdown of what it is given: it is made for the item in focus only.
    ok(
      list.items.every((i) => i.documentation === undefined),
      'what stands beside the list is made for all',
    );
    const [first] = (
      await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
        '“',
        1,
      )
    ).items;
    const beside = first?.documentation;
    ok(typeof beside === 'object' && beside.value.includes('Marco Rubio'), `beside the list: ${beside}`);
  });

  test('replaces the right words behind emoji and in lines that end with CRLF', async () => {
    const document = await open('Notes 😀.\r\n\r\n😀 Rubio said “The only way this\r\n');
    const list = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        behind(document, 'The only way this'),
        ' ',
      );
      return found.items.some((i) => String(i.insertText).includes('negotiation')) ? found : undefined;
    }, 'the quotation in the list');
    for (const item of list.items.filter((i) => String(i.insertText).includes('negotiation'))) {
      const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
      equal(range && document.getText(range), 'The only way this', 'replaced');
    }
  });

  test('offers nothing at several cursors, where one list would write over all of them', async () => {
    const document = await open('Rubio said “The only way\n\nRubio said “Neither side can\n');
    const places = ['The only way', 'Neither side can'].map((w) => behind(document, w));
    vscode.window.activeTextEditor!.selections = places.map((p) => new vscode.Selection(p, p));
    const found = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      places[0],
      ' ',
    );
    equal(found.items.filter((i) => String(i.insertText).includes('[@')).length, 0, 'items');
  });

  test('completes citation keys', async () => {
    const document = await open('See [@put');
    const list = await eventually(async () => {
      const found = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        behind(document, '@put'),
        '@',
      );
      return found.items.some((i) => i.insertText === 'putin-rejects-ceasefire') ? found : undefined;
    }, 'the key in the list');
    ok(list.items.length > 0, 'no items');
  });

  test('shows the exact source line on hover', async () => {
    const document = await open(draft);
    await findings(document, 4);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      behind(document, 'the only way this'),
    );
    const text = hovers
      .flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value)))
      .join('\n');
    ok(text.includes('The only way this conflict can end is through negotiation,” he said.'), text);
    ok(text.includes('Marco Rubio'), text);
    ok(text.includes('command:sourceline.openSource'), 'no link to the source');
  });

  test('goes to the source line', async () => {
    const document = await open(draft);
    await findings(document, 4);
    const links = await vscode.commands.executeCommand<vscode.LocationLink[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      behind(document, 'Putin rejected'),
    );
    const link = links[0];
    ok(link, 'no definition');
    const source = await vscode.workspace.openTextDocument(link.targetUri);
    ok(
      source.getText(link.targetRange).startsWith('Russian President Vladimir Putin rejected'),
      'another line',
    );
  });

  test('mends an altered quotation, and one undo restores the bytes', async () => {
    const document = await open(draft);
    const found = await findings(document, 4);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      found[0]!.range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    const action = actions.find((a) => a.title === 'Use the source’s words');
    ok(action?.edit, 'no quick fix');
    ok(await vscode.workspace.applyEdit(action.edit), 'the edit was refused');
    ok(document.getText().includes('the only way this conflict can end'), document.getText());
    await findings(document, 3);
    await vscode.commands.executeCommand('undo');
    await eventually(() => (document.getText() === draft ? true : undefined), 'the text as it was');
  });

  test('applies a fix only to the version it was made for', async () => {
    const document = await open(draft);
    const [altered] = await findings(document, 4);
    const ask = (resolve?: number) =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        altered!.range,
        vscode.CodeActionKind.QuickFix.value,
        resolve,
      );
    const titles = (await ask(20)).map((a) => a.title);
    for (const title of ['Mark the change as yours', 'Make it a paraphrase', 'Silence altered-quotation for'])
      ok(
        titles.some((t) => t.startsWith(title)),
        `no “${title}” among ${titles.join(' | ')}`,
      );
    const unresolved = await ask();
    ok(
      unresolved.every((a) => a.edit === undefined || a.edit.size === 0),
      'an edit is made before it is chosen',
    );
  });

  test('fixes all that is safe at once, no quoted words, and one undo restores the bytes', async () => {
    const text = [
      'Rubio said “the only way this war can end is through negotiation” [@Putin-rejects-ceasefire].',
      '',
      '<!-- sourceline-disable-next-line unknown-citation -->',
      'Putin rejected the proposal for an immediate ceasefire on Thursday [@putin-rejects-ceasefire].',
      '',
    ].join('\n');
    const document = await open(text);
    await eventually(
      () => vscode.languages.getDiagnostics(document.uri).some((d) => codeOf(d) === 'unknown-citation'),
      'the findings',
    );
    const edit = await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
        vscode.CodeActionKind.SourceFixAll.value,
        20,
      );
      const own = actions.filter((a) => a.kind?.value === 'source.fixAll.sourceline');
      return own.length === 1 ? own[0]!.edit : undefined;
    }, 'one action');
    ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
    equal(
      document.getText(),
      [
        'Rubio said “the only way this war can end is through negotiation” [@putin-rejects-ceasefire].',
        '',
        'Putin rejected the proposal for an immediate ceasefire on Thursday [@putin-rejects-ceasefire].',
        '',
      ].join('\n'),
      'fixed',
    );
    await vscode.commands.executeCommand('undo');
    await eventually(() => document.getText() === text || undefined, 'the text as it was');
  });

  test('cites an uncited claim', async () => {
    const document = await open('Putin rejected the proposal for an immediate ceasefire on Thursday.\n');
    const hint = await eventually(
      () => vscode.languages.getDiagnostics(document.uri).find((d) => codeOf(d) === 'uncited-claim'),
      'the hint',
    );
    equal(hint.severity, vscode.DiagnosticSeverity.Hint, 'severity');
    // Asked again: on a busy machine the editor answers before every fix has its edit.
    const edit = await eventually(async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        hint.range,
        vscode.CodeActionKind.QuickFix.value,
        20,
      );
      return actions.find((a) => a.title.startsWith('Cite '))?.edit;
    }, 'the fix');
    ok(await vscode.workspace.applyEdit(edit), 'not applied');
    equal(
      document.getText(),
      'Putin rejected the proposal for an immediate ceasefire on Thursday [@putin-rejects-ceasefire, para. 1].\n',
    );
  });

  test('checks plain text, and follows edits', async () => {
    const document = await open(
      'Putin rejected the proposal for an immediate ceasefire on Thursday.',
      'plaintext',
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      document.uri,
      document.positionAt(document.getText().length),
      '\nThe French parliament voted to send ten thousand soldiers to Odessa last spring.\n',
    );
    await vscode.workspace.applyEdit(edit);
    equal((await findings(document, 1)).map(codeOf), ['unsupported-claim']);
  });

  test('opens the setup report', async () => {
    await vscode.commands.executeCommand('sourceline.diagnoseSetup');
    const text = await eventually(() => {
      const shown = vscode.window.activeTextEditor?.document.getText();
      return shown?.startsWith('# Sourceline: Setup') ? shown : undefined;
    }, 'the report');
    ok(text.includes('putin-rejects-ceasefire'), text);
    const activation = /Activated in (\d+) ms/.exec(text)?.[1];
    console.log(`# activation ${activation} ms`);
  });
}
