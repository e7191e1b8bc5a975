import * as vscode from 'vscode';
import { equal, eventually, test } from '../harness.js';

/** A line of a source that is begun in a draft. */
interface Line {
  readonly quoted: string;
  readonly key: string;
  readonly place: string;
  /** Who says it, and how, before the mark. */
  readonly cue: string;
}

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(command, ...args);

/** So much of the line is typed. */
const typed = 'We will never';

/**
 * Drafts that are half written or odd: what is accepted goes where it belongs and leaves all else as it was, and one undo
 * takes it back; or nothing is offered.
 */
export function badInput({ quoted, key, place, cue }: Line): void {
  const tex = { open: '``', close: `'' \\autocite[${place}]{${key}}` };
  const markdown = { open: '“', close: `” [@${key}, ${place}]` };
  const cases: readonly {
    readonly name: string;
    readonly language: string;
    readonly before: string;
    readonly behind?: string;
    readonly marks?: { readonly open: string; readonly close: string };
  }[] = [
    {
      name: 'LaTeX: an environment begun and not named',
      language: 'latex',
      before: '\\begin{quo\n\n',
      marks: tex,
    },
    {
      name: 'LaTeX: environments that end before they begin',
      language: 'latex',
      before: '\\end{itemize}\n\\begin{quote}\n\\textbf{Note ',
      behind: '\n\\begin{figure\n',
      marks: tex,
    },
    { name: 'LaTeX: a brace that is open', language: 'latex', before: '\\section{What\n\n', marks: tex },
    {
      name: 'CRLF, tabs and an emoji before the cursor',
      language: 'markdown',
      before: '# Notes 😀\r\n\r\n-\tOne\r\n\r\n👩‍💼\tA tab: ',
      behind: '\r\n\r\n\tcode “not prose”\r\n',
    },
    { name: 'lines that end in two ways', language: 'markdown', before: 'One.\r\n\nTwo.\n\r\n' },
    {
      name: 'a line of eighty thousand characters',
      language: 'markdown',
      before: 'The ferry ran. '.repeat(5_400),
    },
    { name: 'a fence that is not closed above a heading', language: 'markdown', before: '# One\n\n<div\n\n' },
    {
      name: 'an open quotation, and another behind it',
      language: 'markdown',
      before: '',
      behind: '\n\nHolm said “nobody knows\n',
    },
    { name: 'Quarto', language: 'quarto', before: '---\ntitle: x\n---\n\n```{r}\nx <- "y\n```\n\n' },
    {
      name: 'plain text',
      language: 'plaintext',
      before: 'From: a@b.example\n\n',
      marks: { open: '"', close: '"' },
    },
  ];
  for (const { name, language, before, behind = '', marks = markdown } of cases) {
    test(`bad input: ${name}`, async () => {
      const known = (await vscode.languages.getLanguages()).includes(language);
      if (!known) return;
      const content = `${before}${cue}${marks.open}${typed}${behind}`;
      const document = await vscode.workspace.openTextDocument({ language, content });
      const editor = await vscode.window.showTextDocument(document);
      const text = document.getText();
      const cursor = document.positionAt(text.indexOf(marks.open + typed) + marks.open.length + typed.length);
      editor.selection = new vscode.Selection(cursor, cursor);
      await eventually(async () => {
        const list = (await run(
          'vscode.executeCompletionItemProvider',
          document.uri,
          cursor,
          'r',
        )) as vscode.CompletionList;
        return list.items.some((i) => String(i.insertText).includes('lighthouse')) || undefined;
      }, 'the quotation in the list');
      await run('editor.action.triggerSuggest');
      await eventually(async () => {
        await run('acceptSelectedSuggestion');
        return document.getText() !== text || undefined;
      }, 'the quotation');
      const expected = text.replace(
        marks.open + typed + behind.replace(/\r?\n/g, document.eol === vscode.EndOfLine.CRLF ? '\r\n' : '\n'),
        (m) => m.replace(typed, quoted + marks.close),
      );
      const now = document.getText();
      if (language === 'plaintext')
        equal(now.startsWith(before) && now.includes(marks.open + quoted), true, now);
      else equal(now, expected, 'accepted');
      await run('undo');
      await eventually(() => document.getText() === text || undefined, 'one undo');
      await run('workbench.action.revertAndCloseActiveEditor');
    });
  }

  test('bad input: in a fence, front matter and a comment nothing is offered', async () => {
    for (const [before, behind] of [
      ['```\n', ''],
      ['---\ntitle: ', '\n---\n'],
      ['<!-- ', ''],
    ] as const) {
      const content = `${before}${cue}“${typed}${behind}`;
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document);
      const list = (await run(
        'vscode.executeCompletionItemProvider',
        document.uri,
        document.positionAt(content.length - behind.length),
        'r',
      )) as vscode.CompletionList;
      equal(
        list.items.filter((i) => String(i.insertText).includes(quoted)).length,
        0,
        JSON.stringify(before),
      );
      await run('workbench.action.revertAndCloseActiveEditor');
    }
  });

  test('bad input: at several cursors a command cites at the first one only, and no ghost text is written', async () => {
    const line = 'The council sold the old harbour in May.';
    const content = `${line}\n\n${line}\n`;
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    const editor = await vscode.window.showTextDocument(document);
    editor.selections = [new vscode.Selection(0, 5, 0, 5), new vscode.Selection(2, 5, 2, 5)];
    await run('sourceline.citeClaim');
    await eventually(() => document.getText() !== content || undefined, 'the citation');
    equal(document.getText(), `${line.slice(0, -1)} [@${key}, para. 1].\n\n${line}\n`);
    await run('undo');
    equal(document.getText(), content, 'one undo');
    await run('workbench.action.revertAndCloseActiveEditor');
  });
}
