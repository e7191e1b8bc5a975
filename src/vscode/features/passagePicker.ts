import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { PassageItem, SpeakerSummary } from '../../ide/model.js';
import { showsSource, sourceUri, toVsRange } from '../convert.js';
import { type Drafts, isDraft } from '../drafts.js';
import { applyEdits, editsOf } from '../editors.js';
import { commands } from '../ids.js';
import { localized } from '../messages.js';
import { visibleText } from '../visible.js';
import type { Workspaces } from '../workspaces.js';

/** What the pickers work with. */
export interface PickerContext {
  readonly client: EngineClient;
  readonly workspaces: Workspaces;
  readonly drafts: Drafts;
}

/** A list shows at most this many passages. */
const mostListed = 200;
/** A search starts when the typing rests this long, in milliseconds. */
const rest = 120;

/** `Insert Quotation…` (by speaker, then line, or by words) and `Search Sources…`, both with a preview of the source. */
export function register(context: PickerContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.insertQuotation, () => insertQuotation(context)),
    vscode.commands.registerCommand(commands.searchSources, () => searchSources(context)),
  );
}

async function insertQuotation(context: PickerContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !isDraft(editor.document) || !(await context.drafts.sync(editor.document))) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open a draft first: the quotation goes to its cursor.'),
    );
    return;
  }
  const workspace = await context.workspaces.for(editor.document);
  for (;;) {
    const speaker = await pickSpeaker(context, workspace);
    if (speaker === undefined) return;
    const picked = await pickPassage(context, workspace, {
      title: vscode.l10n.t('Insert Quotation'),
      ...(speaker.name !== undefined && { speaker: speaker.name }),
      ...(speaker.words !== undefined && { words: speaker.words }),
      canGoBack: true,
    });
    if (picked === 'back') continue;
    if (picked) await insert(context, editor, picked);
    return;
  }
}

async function searchSources(context: PickerContext): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const draft = editor && isDraft(editor.document) ? editor : undefined;
  const workspace = await (draft ? context.workspaces.for(draft.document) : searched(context, editor));
  const picked = await pickPassage(context, workspace, {
    title: vscode.l10n.t('Search Sources'),
    // In a source, the line that was found last is selected.
    words: draft?.document.getText(draft.selection).slice(0, 200) ?? '',
    canGoBack: false,
    ...(draft && { insert: (item: PassageItem) => insert(context, draft, item) }),
  });
  if (picked && picked !== 'back') await vscode.commands.executeCommand(commands.openSource, picked.target);
}

/** Where no draft is in front: the workspace of what is shown, or that of the first folder. */
async function searched(
  { workspaces }: PickerContext,
  editor: vscode.TextEditor | undefined,
): Promise<string> {
  if (editor && vscode.workspace.getWorkspaceFolder(editor.document.uri))
    return workspaces.for(editor.document);
  const shown = workspaces.infos.find(
    ({ id, state }) =>
      id !== '' && state?.sources.some((s) => editor !== undefined && showsSource(editor.document.uri, s)),
  );
  return shown?.id ?? workspaces.forFolder();
}

type SpeakerItem = vscode.QuickPickItem & { readonly speaker?: SpeakerSummary };

/** A speaker, or the words that were typed where no speaker has them. */
async function pickSpeaker(
  { client }: PickerContext,
  workspace: string,
): Promise<{ name?: string; words?: string } | undefined> {
  const pick = vscode.window.createQuickPick<SpeakerItem>();
  pick.title = vscode.l10n.t('Insert Quotation');
  pick.step = 1;
  pick.totalSteps = 2;
  pick.placeholder = vscode.l10n.t('Who said it? Or type words of the quotation');
  pick.matchOnDescription = true;
  pick.busy = true;
  let known: SpeakerItem[] = [];
  const refresh = () => {
    const words = pick.value.trim();
    const search: SpeakerItem = {
      label:
        words === ''
          ? vscode.l10n.t('$(search) Search by words…')
          : vscode.l10n.t('$(search) Search for “{0}”', words),
      alwaysShow: true,
    };
    pick.items = words === '' ? [search, ...known] : [...known, search];
  };
  refresh();
  pick.onDidChangeValue(refresh);
  pick.show();
  void client.speakers(workspace).then((speakers) => {
    known = (speakers ?? []).map((speaker) => ({
      label: visibleText(speaker.name),
      ...(speaker.description !== undefined && { description: visibleText(speaker.description) }),
      detail:
        speaker.quotations === 1
          ? vscode.l10n.t('1 quotation')
          : vscode.l10n.t('{0} quotations', speaker.quotations),
      speaker,
    }));
    pick.busy = false;
    refresh();
    const first = known[0];
    if (first && pick.value === '') pick.activeItems = [first];
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      resolve(item?.speaker ? { name: item.speaker.name } : { words: pick.value.trim() });
      pick.dispose();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
  });
}

type Choice = vscode.QuickPickItem & { readonly passage: PassageItem };

interface PassageOptions {
  readonly title: string;
  readonly speaker?: string;
  readonly words?: string;
  readonly canGoBack: boolean;
  /** Offered as a button of each item. */
  readonly insert?: (item: PassageItem) => Promise<void>;
}

/** A passage of a speaker, or found by words while they are typed; the source is shown beside the draft meanwhile. */
async function pickPassage(
  { client }: PickerContext,
  workspace: string,
  options: PassageOptions,
): Promise<PassageItem | 'back' | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  const preview = new Preview();
  const isSearch = options.speaker === undefined;
  const insertButton = {
    iconPath: new vscode.ThemeIcon('insert'),
    tooltip: vscode.l10n.t('Insert as quotation'),
  };
  pick.title =
    options.speaker === undefined ? options.title : `${options.title}: ${visibleText(options.speaker)}`;
  pick.placeholder = isSearch
    ? vscode.l10n.t('Words of the line, in any order')
    : vscode.l10n.t('Which words? Type to filter');
  pick.matchOnDetail = true;
  if (options.canGoBack) {
    pick.step = 2;
    pick.totalSteps = 2;
    pick.buttons = [vscode.QuickInputButtons.Back];
  }
  const toChoice = (passage: PassageItem): Choice => ({
    label: `“${visibleText(passage.text.replace(/\s+/g, ' '))}”`,
    // Whose words the list has stands in its title.
    detail: [
      passage.target.locator,
      ...passage.facts.slice(isSearch ? 0 : 1).map((f) => localized(f)),
      passage.title,
    ]
      .map(visibleText)
      .join(' · '),
    alwaysShow: isSearch,
    passage,
    ...(options.insert && { buttons: [insertButton] }),
  });
  let asked = 0;
  const ask = async () => {
    const own = ++asked;
    pick.busy = true;
    const query = isSearch
      ? { words: pick.value, limit: 50 }
      : { speaker: options.speaker!, limit: mostListed };
    const found = await client.passages(workspace, query);
    if (own !== asked) return;
    pick.items = (found ?? []).map(toChoice);
    pick.busy = false;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  if (isSearch) {
    pick.value = options.words ?? '';
    pick.onDidChangeValue(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), rest);
    });
  }
  pick.onDidChangeActive(([item]) => {
    if (item) void preview.show(item.passage);
  });
  void ask();
  pick.show();
  const picked = await new Promise<PassageItem | 'back' | undefined>((resolve) => {
    pick.onDidTriggerButton(() => resolve('back'));
    pick.onDidTriggerItemButton(async ({ item }) => {
      resolve(undefined);
      await options.insert?.(item.passage);
    });
    pick.onDidAccept(() => resolve(pick.selectedItems[0]?.passage));
    pick.onDidHide(() => resolve(undefined));
  });
  clearTimeout(timer);
  asked = -1;
  pick.dispose();
  await preview.close();
  return picked;
}

/** The source beside the draft, at the passage, as long as a picker is open. */
class Preview {
  #wanted = 0;
  #closed = false;
  /** By document, the editor groups that showed it before. */
  readonly #before = new Map<string, ReadonlySet<number>>();
  readonly #mark = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.findMatchHighlightBackground'),
  });

  async show(passage: PassageItem): Promise<void> {
    const own = ++this.#wanted;
    const uri = sourceUri(passage.target);
    const key = uri.toString();
    if (!this.#before.has(key)) this.#before.set(key, groupsWith(key));
    const document = await vscode.workspace.openTextDocument(uri);
    if (own !== this.#wanted || this.#closed) return;
    const editor = await vscode.window.showTextDocument(document, {
      viewColumn: vscode.ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
    const range = toVsRange(passage.target.range);
    editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    editor.setDecorations(this.#mark, [range]);
    if (this.#closed) await this.close();
  }

  /** Closes what was opened only to be looked at. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#mark.dispose();
    const tabs = vscode.window.tabGroups.all.flatMap((group) =>
      group.tabs.filter((t) => {
        const before = t.input instanceof vscode.TabInputText && this.#before.get(t.input.uri.toString());
        return t.isPreview && before && !before.has(group.viewColumn);
      }),
    );
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
  }
}

function groupsWith(uri: string): ReadonlySet<number> {
  const has = (t: vscode.Tab) => t.input instanceof vscode.TabInputText && t.input.uri.toString() === uri;
  return new Set(vscode.window.tabGroups.all.filter((g) => g.tabs.some(has)).map((g) => g.viewColumn));
}

/** Puts a passage at the draft's cursor (over its selection), as one edit that one undo takes back. */
async function insert(
  { client, drafts }: PickerContext,
  editor: vscode.TextEditor,
  passage: PassageItem,
): Promise<void> {
  const { document } = editor;
  const shown = await vscode.window.showTextDocument(document, {
    viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active,
  });
  if (!(await drafts.sync(document))) return;
  const { version } = document;
  const offset = document.offsetAt(shown.selection.active);
  const { key, span } = passage.target;
  const change = await client.quote({ uri: document.uri.toString(), version, offset }, { key, span });
  if (change) await applyEdits(shown, version, editsOf(change));
}
