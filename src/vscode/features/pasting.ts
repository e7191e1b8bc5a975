import * as vscode from 'vscode';
import type { DraftEdit } from '../../draft/model.js';
import type { EngineClient } from '../../engine/client.js';
import type { TextChange } from '../../ide/model.js';
import { showsSource, toRange } from '../convert.js';
import type { Drafts } from '../drafts.js';
import { applyEdits, draftInFront, editsOf } from '../editors.js';
import { commands, draftLanguageIds, passageMime } from '../ids.js';
import type { Workspaces } from '../workspaces.js';

/** A passage on its way from a source or the Sources view to a draft. */
export interface CarriedPassage {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What of VS Code's paste API is used: it came after the version that the manifest asks for. */
interface PasteApi {
  registerDocumentPasteEditProvider?(
    selector: vscode.DocumentSelector,
    provider: {
      prepareDocumentPaste?(
        document: vscode.TextDocument,
        ranges: readonly vscode.Range[],
        data: vscode.DataTransfer,
      ): void;
      provideDocumentPasteEdits?(
        document: vscode.TextDocument,
        ranges: readonly vscode.Range[],
        data: vscode.DataTransfer,
        context: unknown,
        token: vscode.CancellationToken,
      ): Promise<unknown[] | undefined>;
    },
    metadata: object,
  ): vscode.Disposable;
}
type PasteEdit = new (
  text: string | vscode.SnippetString,
  title: string,
  kind: unknown,
) => { additionalEdit?: vscode.WorkspaceEdit; yieldTo?: readonly unknown[] };
interface PasteKinds {
  readonly DocumentDropOrPasteEditKind?: {
    readonly Text: { append(...parts: string[]): unknown };
  };
  readonly DocumentPasteEdit?: PasteEdit;
}

/**
 * Words copied from a source come into a draft as a quotation with its citation: by the choice that a paste offers, by a
 * command (also where VS Code has no such choice), and by dropping a line of the Sources view.
 */
export function register(client: EngineClient, drafts: Drafts, workspaces: Workspaces): vscode.Disposable {
  const asked = async (
    document: vscode.TextDocument,
    range: vscode.Range,
    copied: string,
    carried: CarriedPassage | undefined,
  ) => {
    if (!(await drafts.sync(document))) return undefined;
    const { version } = document;
    const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    const change = await client.quoteText({ uri: document.uri.toString(), version, span }, copied, carried);
    return change && document.version === version ? { change, version } : undefined;
  };
  const command = async () => {
    const editor = await draftInFront(drafts);
    if (!editor) return;
    const copied = await vscode.env.clipboard.readText();
    const found = await asked(editor.document, editor.selection, copied, undefined);
    if (found) await applyEdits(editor, found.version, editsOf(found.change));
    else
      void vscode.window.showInformationMessage(
        vscode.l10n.t('What you copied stands in none of your sources word for word, or in several places.'),
      );
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.pasteQuotation, command),
    registerPaste(workspaces, asked),
    vscode.languages.registerDocumentDropEditProvider([...draftLanguageIds], {
      async provideDocumentDropEdits(document, position, data, token) {
        const carried = await carriedIn(data);
        if (!carried || token.isCancellationRequested) return undefined;
        const found = await asked(document, new vscode.Range(position, position), carried.text, carried);
        if (!found) return undefined;
        const edit = new vscode.DocumentDropEdit(withNote(found.change));
        edit.additionalEdit = rest(document, found.change);
        return edit;
      },
    }),
  );
}

type Ask = (
  document: vscode.TextDocument,
  range: vscode.Range,
  copied: string,
  carried: CarriedPassage | undefined,
) => Promise<{ readonly change: TextChange; readonly version: number } | undefined>;

function registerPaste(workspaces: Workspaces, asked: Ask): vscode.Disposable {
  const languages = vscode.languages as unknown as PasteApi;
  const { DocumentDropOrPasteEditKind: kinds, DocumentPasteEdit: Edit } = vscode as unknown as PasteKinds;
  if (!languages.registerDocumentPasteEditProvider || !kinds || !Edit) return new vscode.Disposable(() => {});
  const kind = kinds.Text.append('sourceline', 'quotation');
  const into = languages.registerDocumentPasteEditProvider(
    [...draftLanguageIds],
    {
      async provideDocumentPasteEdits(document, ranges, data, _context, token) {
        const [range] = ranges;
        // One quotation goes to one place.
        if (!range || ranges.length > 1) return undefined;
        const copied = await data.get('text/plain')?.asString();
        if (copied === undefined || token.isCancellationRequested) return undefined;
        const found = await asked(document, range, copied, await carriedIn(data));
        // Inside an open quotation the edit reaches further than what is selected: the list completes it there.
        if (!found || found.change.start !== document.offsetAt(range.start)) return undefined;
        const title = vscode.l10n.t('Paste as quotation with citation');
        const edit = new Edit(withNote(found.change), title, kind);
        edit.additionalEdit = rest(document, found.change);
        // What was copied stays the default; this is the choice beside it.
        edit.yieldTo = [kinds.Text];
        return [edit];
      },
    },
    { providedPasteEditKinds: [kind], pasteMimeTypes: ['text/plain', passageMime] },
  );
  // Whence the words are: of a line that stands in two sources, the one it was copied from is cited.
  const from = languages.registerDocumentPasteEditProvider(
    '*',
    {
      prepareDocumentPaste(document, ranges, data) {
        const [range] = ranges;
        const key = workspaces.infos
          .flatMap((i) => i.state?.sources ?? [])
          .find((s) => showsSource(document.uri, s))?.key;
        if (!range || ranges.length > 1 || key === undefined) return;
        const passage: CarriedPassage = {
          key,
          start: document.offsetAt(range.start),
          end: document.offsetAt(range.end),
          text: document.getText(range),
        };
        data.set(passageMime, new vscode.DataTransferItem(JSON.stringify(passage)));
      },
    },
    { providedPasteEditKinds: [], copyMimeTypes: [passageMime], pasteMimeTypes: [] },
  );
  return vscode.Disposable.from(into, from);
}

async function carriedIn(data: vscode.DataTransfer): Promise<CarriedPassage | undefined> {
  const json = await data.get(passageMime)?.asString();
  if (json === undefined) return undefined;
  try {
    const value = JSON.parse(json) as Partial<CarriedPassage> | null;
    const isOne =
      typeof value?.key === 'string' && typeof value.start === 'number' && typeof value.text === 'string';
    return isOne ? (value as CarriedPassage) : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a note stands right behind what is inserted: two edits at one place would be made in an order of their own. */
const isBehind = (change: TextChange, e: DraftEdit) => e.start === e.end && e.start === change.end;

/** What is inserted, with a note that stands right behind it; the cursor is left between. */
function withNote(change: TextChange): string | vscode.SnippetString {
  const notes = (change.also ?? []).filter((e) => isBehind(change, e));
  if (notes.length === 0) return change.newText;
  const snippet = new vscode.SnippetString().appendText(change.newText).appendTabstop(0);
  for (const note of notes) snippet.appendText(note.newText);
  return snippet;
}

function rest(document: vscode.TextDocument, change: TextChange): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const e of change.also ?? [])
    if (!isBehind(change, e)) edit.replace(document.uri, toRange(document, e), e.newText);
  return edit;
}
