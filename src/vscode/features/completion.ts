import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { CompletionItem } from '../../ide/model.js';
import { toRange } from '../convert.js';
import type { Drafts } from '../drafts.js';
import { hasSeveralCursors } from '../editors.js';
import { draftLanguageIds } from '../ids.js';
import { localized } from '../messages.js';
import { editorSettings } from '../settings.js';
import { escapeMarkdown, escapeProse } from '../visible.js';

/**
 * Opening marks, `@`, and the characters that go on inside a quotation: with quick suggestions off, as they are in
 * Markdown, a list comes only by these. Outside of an open quotation the engine answers at once with nothing.
 */
const triggers = [
  '"',
  '“',
  '„',
  '«',
  '‘',
  "'",
  '@',
  '{',
  ',',
  '[',
  '`',
  ' ',
  '-',
  '’',
  ...'abcdefghijklmnopqrstuvwxyz',
];

/**
 * Completes quotations and citation keys. What stands beside the list is made for the item in focus: VS Code reads the Markdown of
 * every item that comes with it, in the extension host, which fifty of them hold for a tenth of a second.
 */
export function register(client: EngineClient, drafts: Drafts): vscode.Disposable {
  const from = new WeakMap<vscode.CompletionItem, CompletionItem>();
  const provider: vscode.CompletionItemProvider = {
    resolveCompletionItem(item) {
      const found = from.get(item);
      if (found) item.documentation = documentationOf(found);
      return item;
    },
    async provideCompletionItems(document, position, token, context) {
      if (hasSeveralCursors(document) || !isLikely(document, position, context)) return undefined;
      if (!(await drafts.sync(document)) || token.isCancellationRequested) return undefined;
      const { version } = document;
      const asked = shapeOf(document, position);
      const offset = document.offsetAt(position);
      const invoked = context.triggerKind === vscode.CompletionTriggerKind.Invoke;
      const at = { uri: document.uri.toString(), version, offset };
      const { addCitation } = editorSettings(document);
      const list = await client.completion(at, { invoked, addCitation }, token);
      if (!list || list.items.length === 0) return undefined;
      // VS Code asks once for letters that come fast, and lays what is typed meanwhile behind the place it asked for: without an
      // answer no list would open until the next letter.
      const isTypedOn = document.version !== version;
      if (isTypedOn && !isSameBut(asked, shapeOf(document, position))) return undefined;
      return new vscode.CompletionList(
        list.items.map((item) => {
          const shown = toItem(document, position, item);
          from.set(shown, item);
          return shown;
        }),
        list.isIncomplete || isTypedOn,
      );
    },
  };
  return vscode.languages.registerCompletionItemProvider([...draftLanguageIds], provider, ...triggers);
}

/** What of a document tells whether only its line was typed on behind a place. */
function shapeOf(document: vscode.TextDocument, position: vscode.Position) {
  const { lineCount } = document;
  const { text } = document.lineAt(Math.min(position.line, lineCount - 1));
  const others = document.offsetAt(document.lineAt(lineCount - 1).range.end) - text.length;
  return { lineCount, others, before: text.slice(0, position.character) };
}

function isSameBut(a: ReturnType<typeof shapeOf>, b: ReturnType<typeof shapeOf>): boolean {
  return a.lineCount === b.lineCount && a.others === b.others && a.before === b.before;
}

/**
 * A cheap look before the engine is asked: was the list invoked by hand, or is there a mark or `@` before the cursor
 * in the lines around? Most letters are typed outside of quotations.
 */
function isLikely(
  document: vscode.TextDocument,
  position: vscode.Position,
  context: vscode.CompletionContext,
): boolean {
  if (context.triggerKind !== vscode.CompletionTriggerKind.TriggerCharacter) return true;
  for (let line = position.line; line >= Math.max(0, position.line - 8); line--) {
    const { text, isEmptyOrWhitespace } = document.lineAt(line);
    if (isEmptyOrWhitespace && line < position.line) return false;
    const before = line === position.line ? text.slice(0, position.character) : text;
    if (/["“„«‘'@`]|cite|<q/.test(before)) return true;
  }
  return false;
}

function toItem(
  document: vscode.TextDocument,
  position: vscode.Position,
  item: CompletionItem,
): vscode.CompletionItem {
  const start = document.positionAt(item.replace.start);
  const end = document.positionAt(item.replace.end);
  const kind = item.kind === 'source' ? vscode.CompletionItemKind.Reference : vscode.CompletionItemKind.Text;
  const result = new vscode.CompletionItem(
    {
      label: item.label,
      ...(item.variant && { detail: ` (${localized(item.variant)})` }),
      ...(item.description !== undefined && { description: item.description }),
    },
    kind,
  );
  // A completion replaces within one line; what was typed on lines before goes by an edit of its own.
  const from = start.line === position.line ? start : new vscode.Position(position.line, 0);
  const range = new vscode.Range(from, end.line === position.line ? end : position);
  result.range = range;
  if (start.line < position.line) {
    result.additionalTextEdits = [vscode.TextEdit.delete(new vscode.Range(start, from))];
  }
  result.insertText = item.newText;
  for (const e of item.also ?? []) {
    // Two edits at one place would be made in an order of their own: the note that stands right behind is inserted with the
    // words, and the cursor is left between.
    if (e.start === e.end && e.start === item.replace.end) {
      result.insertText = new vscode.SnippetString()
        .appendText(item.newText)
        .appendTabstop(0)
        .appendText(e.newText);
      result.keepWhitespace = true;
      continue;
    }
    const edit = vscode.TextEdit.replace(toRange(document, e), e.newText);
    result.additionalTextEdits = [...(result.additionalTextEdits ?? []), edit];
  }
  result.filterText = document.getText(new vscode.Range(from, position)) || item.filterText;
  result.sortText = item.sortText;
  if (item.detail !== undefined) result.detail = item.detail;
  return result;
}

function documentationOf(item: CompletionItem): vscode.MarkdownString {
  const documentation = new vscode.MarkdownString();
  const facts = (item.facts ?? []).map((f) => escapeMarkdown(localized(f)));
  if (facts.length > 0) documentation.appendMarkdown(`${facts.join(' · ')}\n\n`);
  if (item.excerpt !== undefined)
    documentation.appendMarkdown(
      `${quoted(item.around?.before ?? '', item.excerpt, item.around?.behind ?? '')}\n\n`,
    );
  // Last: the pane is low, and the words matter most.
  for (const note of item.notes ?? []) documentation.appendMarkdown(`${escapeMarkdown(localized(note))}\n\n`);
  return documentation;
}

/** Of a paragraph this much is shown before and behind the words, in UTF-16 units: the pane opens with some five lines of 40. */
const mostAround = { before: 80, behind: 160 };

/**
 * Source text as a paragraph that wraps, the words that are inserted in bold, with some of what stands around them. Nothing of it
 * is read as markup, so that nothing is fetched, linked or left out; the bold begins and ends at a letter or figure, where
 * `**` is always read as a mark. Line ends become blanks, as wherever text is shown in a line.
 */
function quoted(before: string, words: string, behind: string): string {
  const near =
    before.length > mostAround.before ? `…${before.slice(-mostAround.before).replace(/^\S*/, '')}` : before;
  const rest =
    behind.length > mostAround.behind
      ? `${behind.slice(0, mostAround.behind).replace(/(?<!\S)\S*$/, '')}…`
      : behind;
  const inner = /[\p{L}\p{N}](?:[\s\S]*[\p{L}\p{N}])?/u.exec(words);
  const plain = (text: string) => escapeProse(text.replace(/\s+/g, ' '));
  if (!inner) return plain(near + words + rest);
  const [lead, tail] = [words.slice(0, inner.index), words.slice(inner.index + inner[0].length)];
  return `${plain(near + lead)}**${plain(inner[0])}**${plain(tail + rest)}`;
}
