import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { Drafts } from '../drafts.js';
import { hasSeveralCursors } from '../editors.js';
import { draftLanguageIds } from '../ids.js';
import { editorSettings } from '../settings.js';
import { visibleText } from '../visible.js';

/** Letters of a quotation that must be typed before its rest is shown: fewer would show a guess. */
const fewestTyped = 4;

/**
 * The rest of the verbatim quotation as ghost text while it is typed; accepted whole (Tab) or word by word. Only where what
 * is typed is the beginning of the passage, character for character but for marks and case: nothing typed is changed.
 * While the list is open, the ghost is what its chosen item would insert. With several cursors there is none: one
 * completion would be written at each of them.
 */
export function register(client: EngineClient, drafts: Drafts): vscode.Disposable {
  const provider: vscode.InlineCompletionItemProvider = {
    async provideInlineCompletionItems(document, position, context, token) {
      const settings = editorSettings(document);
      if (!settings.ghostText || hasSeveralCursors(document) || !mayBeQuotation(document, position))
        return undefined;
      if (!(await drafts.sync(document)) || token.isCancellationRequested) return undefined;
      const { version } = document;
      const offset = document.offsetAt(position);
      const at = { uri: document.uri.toString(), version, offset };
      const list = await client.completion(at, { invoked: false, addCitation: settings.addCitation }, token);
      if (!list || document.version !== version || token.isCancellationRequested) return undefined;
      const chosen = context.selectedCompletionInfo;
      const item = chosen ? list.items.find((i) => i.newText === chosen.text) : list.items[0];
      if (!item || item.kind === 'source' || visibleText(item.newText) !== item.newText) return undefined;
      // Ghost text cannot change another place, which a note's text needs.
      if (item.also) return undefined;
      const start = document.positionAt(item.replace.start);
      if (start.line !== position.line) return undefined;
      const range = new vscode.Range(start, document.positionAt(item.replace.end));
      const typed = document.getText(new vscode.Range(start, position));
      // The list takes over what is typed, so the ghost beside it may only go on from the very same letters.
      if (chosen) {
        const isSame = chosen.range.isEqual(range) && item.newText.startsWith(typed);
        return isSame ? [new vscode.InlineCompletionItem(item.newText, range)] : undefined;
      }
      const begins = item.newText.slice(0, typed.length).toLowerCase() === typed.toLowerCase();
      if (typed.trim().length < fewestTyped || !begins) return undefined;
      // What is typed stays as it is typed: ghost text only adds.
      return [new vscode.InlineCompletionItem(typed + item.newText.slice(typed.length), range)];
    },
  };
  return vscode.languages.registerInlineCompletionItemProvider([...draftLanguageIds], provider);
}

/** A cheap look before the engine is asked: an opening mark stands before the cursor in its line. */
function mayBeQuotation(document: vscode.TextDocument, position: vscode.Position): boolean {
  const before = document.lineAt(position.line).text.slice(0, position.character);
  return /["“„«‘`{]/.test(before);
}
