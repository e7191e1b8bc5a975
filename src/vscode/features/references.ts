import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import { withoutRepeats } from '../../ide/uses.js';
import { toRange } from '../convert.js';
import { type Drafts, isDraft } from '../drafts.js';
import { applyEdits, editsOf } from '../editors.js';
import { commands, sourceLanguageId, sourceScheme } from '../ids.js';
import { editorSettings } from '../settings.js';
import type { DraftChecked } from './diagnostics.js';
import { type FoundUse, toPlace, type Uses } from './uses.js';

/** Documents that may show a source. */
export const readers: vscode.DocumentFilter[] = [
  { scheme: sourceScheme },
  { language: sourceLanguageId },
  { language: 'plaintext' },
  { language: 'markdown' },
];
/** Marks in open sources are drawn again when nothing was checked for this long, in milliseconds. */
const rest = 800;

/**
 * From a source back to the drafts: references on a line are the words that quote, cite or rest on it; used lines are
 * marked; a lens counts the drafts, where it is switched on; the selection goes to the draft beside it.
 */
export function register(
  client: EngineClient,
  drafts: Drafts,
  uses: Uses,
  onDidCheck: vscode.Event<DraftChecked>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const references: vscode.ReferenceProvider = {
    async provideReferences(document, position, _context, token) {
      const found = await uses.of(document.uri, token);
      if (!found) return undefined;
      const offset = document.offsetAt(position);
      const { start, end } = document.lineAt(position).range;
      const line = { start: document.offsetAt(start), end: document.offsetAt(end) };
      const here = found.filter((f) => f.use.used.start <= offset && offset <= f.use.used.end);
      const around = found.filter((f) => f.use.used.start <= line.end && line.start < f.use.used.end);
      return placesOf(here.length > 0 ? here : around);
    },
  };
  const lenses: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    async provideCodeLenses(document, token) {
      if (!editorSettings(document).lens) return undefined;
      const found = await uses.of(document.uri, token);
      if (!found) return undefined;
      return [...byLine(document, found)].map(([line, here]) => {
        const count = new Set(here.map((f) => f.draft.toString())).size;
        const position = new vscode.Position(line, 0);
        return new vscode.CodeLens(new vscode.Range(position, position), {
          title: count === 1 ? vscode.l10n.t('1 draft') : vscode.l10n.t('{0} drafts', count),
          command: 'editor.action.showReferences',
          arguments: [document.uri, position, placesOf(here)],
        });
      });
    },
  };
  const ruler = {
    overviewRulerColor: new vscode.ThemeColor('editorOverviewRuler.infoForeground'),
    overviewRulerLane: vscode.OverviewRulerLane.Left,
  };
  const quoted = vscode.window.createTextEditorDecorationType({
    ...ruler,
    textDecoration: 'underline dotted',
  });
  const rested = vscode.window.createTextEditorDecorationType(ruler);
  const mark = async (editor: vscode.TextEditor) => {
    const { document } = editor;
    const { decorations } = editorSettings(document);
    const found = decorations === 'off' ? [] : await uses.of(document.uri);
    if (!found) return;
    const names = new Map<string, { use: FoundUse['use']; drafts: Set<string> }>();
    for (const { draft, use } of found) {
      if (use.used.start === use.used.end || use.kind === 'cites') continue;
      const key = `${use.kind} ${use.used.start} ${use.used.end}`;
      const entry = names.get(key) ?? { use, drafts: new Set<string>() };
      entry.drafts.add(vscode.workspace.asRelativePath(draft));
      names.set(key, entry);
    }
    const marked = (isUnderlined: boolean) =>
      [...names.values()]
        .filter((n) => (n.use.kind === 'quotes' || decorations === 'full') === isUnderlined)
        .map((n) => ({
          range: toRange(document, n.use.used),
          hoverMessage: vscode.l10n.t('Used in {0}', [...n.drafts].join(', ')),
        }));
    // A line under every sentence that a claim rests on would be half the text: quotations only, unless asked for.
    editor.setDecorations(quoted, marked(true));
    editor.setDecorations(rested, marked(false));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const markAll = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      for (const editor of vscode.window.visibleTextEditors) {
        if (uses.sourceOf(editor.document.uri)) void mark(editor);
      }
      changed.fire();
    }, rest);
  };
  let lastDraft: vscode.TextEditor | undefined;
  const remember = (editor: vscode.TextEditor | undefined) => {
    if (editor && isDraft(editor.document) && drafts.reasonAgainst(editor.document) !== 'source')
      lastDraft = editor;
  };
  remember(vscode.window.activeTextEditor);
  return vscode.Disposable.from(
    changed,
    quoted,
    rested,
    { dispose: () => clearTimeout(timer) },
    vscode.languages.registerReferenceProvider(readers, references),
    vscode.languages.registerCodeLensProvider(readers, lenses),
    vscode.window.onDidChangeVisibleTextEditors(markAll),
    vscode.window.onDidChangeActiveTextEditor(remember),
    onDidCheck(markAll),
    vscode.commands.registerCommand(commands.sendToDraft, () => sendToDraft(client, drafts, uses, lastDraft)),
  );
}

/** Each place once, draft by draft. */
function placesOf(found: readonly FoundUse[]): vscode.Location[] {
  const drafts = new Map<string, FoundUse[]>();
  for (const f of found) {
    const own = drafts.get(f.draft.toString());
    if (own) own.push(f);
    else drafts.set(f.draft.toString(), [f]);
  }
  return [...drafts.values()].flatMap((own) => withoutRepeats(own).map(toPlace));
}

function byLine(document: vscode.TextDocument, found: readonly FoundUse[]): Map<number, FoundUse[]> {
  const lines = new Map<number, FoundUse[]>();
  for (const f of found) {
    if (f.use.used.start === f.use.used.end) continue;
    const { line } = document.positionAt(f.use.used.start);
    lines.set(line, [...(lines.get(line) ?? []), f]);
  }
  return new Map([...lines].sort(([a], [b]) => a - b));
}

/** The selection of a source, or the sentence at its cursor, to the cursor of the draft that was in front last. */
async function sendToDraft(
  client: EngineClient,
  drafts: Drafts,
  uses: Uses,
  lastDraft: vscode.TextEditor | undefined,
): Promise<void> {
  const from = vscode.window.activeTextEditor;
  const found = from && uses.sourceOf(from.document.uri);
  const beside = vscode.window.visibleTextEditors.find(
    (e) => e !== from && isDraft(e.document) && !uses.sourceOf(e.document.uri),
  );
  const to = lastDraft && !lastDraft.document.isClosed ? lastDraft : beside;
  if (!from || !found || !to) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select words in a source, with a draft open beside it.'),
    );
    return;
  }
  const range = from.selection.isEmpty
    ? from.document.lineAt(from.selection.active).range
    : new vscode.Range(from.selection.start, from.selection.end);
  const copied = from.document.getText(range);
  const editor = await vscode.window.showTextDocument(to.document, {
    viewColumn: to.viewColumn ?? vscode.ViewColumn.Beside,
  });
  if (!(await drafts.sync(editor.document))) return;
  const { version } = editor.document;
  const { start, end } = editor.selection;
  const span = { start: editor.document.offsetAt(start), end: editor.document.offsetAt(end) };
  const at = { uri: editor.document.uri.toString(), version, span };
  const origin = { key: found.source.key, start: from.document.offsetAt(range.start) };
  const change = await client.quoteText(at, copied, origin);
  if (change) await applyEdits(editor, version, editsOf(change));
  else
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Select at least four words of one passage of the source.'),
    );
}
