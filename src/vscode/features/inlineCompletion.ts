import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { Drafts } from '../drafts.js';
import { draftLanguageIds } from '../ids.js';
import { editorSettings } from '../settings.js';
import { visibleText } from '../visible.js';

/** Letters of a quotation that must be typed before its rest is shown: fewer would show a guess. */
const fewestTyped = 4;

/**
 * The rest of the verbatim quotation as ghost text while it is typed; accepted whole (Tab) or word by word. Only where what
 * is typed is the beginning of the passage, character for character but for marks and case: nothing typed is changed.
 */
export function register(client: EngineClient, drafts: Drafts): vscode.Disposable {
  const provider: vscode.InlineCompletionItemProvider = {
    async provideInlineCompletionItems(document, position, _context, token) {
      const settings = editorSettings(document);
      if (!settings.ghostText || !mayBeQuotation(document, position)) return undefined;
      if (!(await drafts.sync(document)) || token.isCancellationRequested) return undefined;
      const { version } = document;
      const offset = document.offsetAt(position);
      const at = { uri: document.uri.toString(), version, offset };
      const list = await client.completion(at, { invoked: false, addCitation: settings.addCitation }, token);
      const first = list?.items[0];
      // Ghost text cannot change another place, which a note's text needs.
      if (!first || first.also || first.kind === 'source' || document.version !== version) return undefined;
      const start = document.positionAt(first.replace.start);
      if (start.line !== position.line) return undefined;
      const typed = document.getText(new vscode.Range(start, position));
      const begins = first.newText.slice(0, typed.length).toLowerCase() === typed.toLowerCase();
      if (typed.trim().length < fewestTyped || !begins || visibleText(first.newText) !== first.newText)
        return undefined;
      const range = new vscode.Range(start, document.positionAt(first.replace.end));
      // What is typed stays as it is typed: ghost text only adds.
      return [new vscode.InlineCompletionItem(typed + first.newText.slice(typed.length), range)];
    },
  };
  return vscode.languages.registerInlineCompletionItemProvider([...draftLanguageIds], provider);
}

/** A cheap look before the engine is asked: an opening mark stands before the cursor in its line. */
function mayBeQuotation(document: vscode.TextDocument, position: vscode.Position): boolean {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  return /["“„«‘`{]/.test(before);
}
