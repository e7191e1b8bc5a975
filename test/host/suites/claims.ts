import * as vscode from 'vscode';
import { equal, eventually, ok, test } from '../harness.js';
import { behind, codeOf, findings, open } from './common.js';

/** A fix by the start of its title, as the light bulb offers it for a finding. */
async function fixOf(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic,
  title: string,
): Promise<vscode.CodeAction> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
    30,
  );
  const action = actions.find((a) => a.title.startsWith(title));
  ok(action?.edit, `no “${title}” among ${actions.map((a) => a.title).join(' | ')}`);
  return action;
}

/** Claims: what is said about them, what mends them, and that one undo takes each fix back. */
export function claimJobs(): void {
  const invented = 'The French parliament voted to send ten thousand soldiers to Odessa last spring.\n';

  test('a claim: quotes the nearest line, names what is missing, and says nothing of true and false', async () => {
    const text = 'Putin flew to Reykjavik in a golden zeppelin to discuss an immediate ceasefire.\n';
    const document = await open(text);
    const [finding] = await findings(document, 1);
    equal(codeOf(finding!), 'unsupported-claim');
    ok(/Nearest: “.+” \(putin-rejects-ceasefire, para\. \d+\)/.test(finding!.message), finding!.message);
    ok(/Not in it: .*“zeppelin”/.test(finding!.message), finding!.message);
    ok(!/false|untrue/i.test(finding!.message), finding!.message);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      behind(document, 'immediate'),
    );
    const shown = hovers
      .flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value)))
      .join('\n');
    ok(shown.includes('⟦zeppelin⟧ to') && shown.includes('immediate ceasefire.'), shown);
  });

  test('a claim: every fix does what it says, and one undo restores the bytes', async () => {
    const wrong = 'Putin rejected the proposal for an immediate ceasefire on Friday.\n';
    const cases: readonly (readonly [string, string, string])[] = [
      [wrong, 'Change “Friday” to “Thursday”', wrong.replace('Friday', 'Thursday')],
      [invented, 'Mark as my own analysis', `<!-- sourceline-analysis -->\n${invented}`],
      [
        invented,
        'Silence unsupported-claim for this line',
        `<!-- sourceline-disable-next-line unsupported-claim -->\n${invented}`,
      ],
    ];
    for (const [text, title, expected] of cases) {
      const document = await open(text);
      const [finding] = await findings(document, 1);
      const { edit } = await fixOf(document, finding!, title);
      ok(await vscode.workspace.applyEdit(edit!), 'the edit was refused');
      equal(document.getText(), expected, title);
      await findings(document, 0);
      await vscode.commands.executeCommand('undo');
      await eventually(() => document.getText() === text || undefined, `one undo of “${title}”`);
      await findings(document, 1);
    }
  });

  test('a claim: the line behind it comes in as a quotation with its citation, and one undo takes it back', async () => {
    const text = 'Putin rejected the proposal for an immediate ceasefire on Friday.\n';
    const cases = [
      ['markdown', / “([^”]+)” \[@putin-rejects-ceasefire, para\. 1\]\.\n$/],
      ['latex', / ``([^']+)'' \\autocite\[para\. 1\]\{putin-rejects-ceasefire\}\.\n$/],
    ] as const;
    for (const [language, behindIt] of cases) {
      const document = await open(text, language);
      const [finding] = await findings(document, 1);
      const { edit } = await fixOf(document, finding!, 'Insert the line as a quotation');
      ok(await vscode.workspace.applyEdit(edit!), 'the edit was refused');
      const now = document.getText();
      ok(now.startsWith(text.trimEnd()), `the sentence was changed: ${now}`);
      const quoted = behindIt.exec(now)?.[1];
      ok(quoted, now);
      const source = await vscode.workspace.openTextDocument(finding!.relatedInformation![0]!.location.uri);
      ok(source.getText().includes(quoted), `“${quoted}” is not what the source says`);
      await vscode.commands.executeCommand('undo');
      await eventually(() => document.getText() === text || undefined, 'one undo');
    }
  });

  test('a claim: a fix that was asked for before an edit does nothing', async () => {
    const document = await open(invented);
    const [finding] = await findings(document, 1);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding!.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    ok(actions.length > 0, 'no fixes');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'A first line.\n\n');
    await vscode.workspace.applyEdit(edit);
    // Nothing was computed that could still be applied to the old places.
    ok(
      actions.every((a) => (a.edit?.size ?? 0) === 0),
      'an edit was made before it was chosen',
    );
  });

  test('a claim: in LaTeX, the mark of own analysis is a LaTeX comment', async () => {
    const document = await open(invented, 'latex');
    const [finding] = await findings(document, 1);
    const { edit } = await fixOf(document, finding!, 'Mark as my own analysis');
    await vscode.workspace.applyEdit(edit!);
    equal(document.getText(), `% sourceline-analysis\n${invented}`);
    await findings(document, 0);
  });
}
