import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { CitableEntry, LocatorEntry } from '../../ide/model.js';
import { toRange } from '../convert.js';
import type { Drafts } from '../drafts.js';
import { applyEdits, draftInFront, editsOf } from '../editors.js';
import { commands } from '../ids.js';
import { localized } from '../messages.js';
import { visibleText } from '../visible.js';

/** A list shows at most this many sources and places; typing narrows it. */
const mostListed = 2_000;

/** `Insert Citation…`, `Cite This Claim`, `Cite All Supported Claims`. */
export function register(client: EngineClient, drafts: Drafts): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.insertCitation, () => insertCitation(client, drafts)),
    vscode.commands.registerCommand(commands.citeClaim, () => citeClaim(client, drafts)),
    vscode.commands.registerCommand(commands.citeAllClaims, () => citeAll(client, drafts)),
  );
}

/** What to cite, then where in it: all of it, or one of its places. */
async function insertCitation(client: EngineClient, drafts: Drafts): Promise<void> {
  const editor = await draftInFront(drafts);
  if (!editor) return;
  const uri = editor.document.uri.toString();
  const entries = (await client.citable(uri, editor.document.version)) ?? [];
  for (;;) {
    const entry = await pickEntry(entries);
    if (!entry) return;
    const places = entry.hasText
      ? ((await client.locators(uri, editor.document.version, entry.key)) ?? [])
      : [];
    const place = places.length > 0 ? await pickPlace(entry, places) : 'whole';
    if (place === 'back') continue;
    if (place === undefined) return;
    if (!(await drafts.sync(editor.document))) return;
    const { version } = editor.document;
    const at = { uri, version, offset: editor.document.offsetAt(editor.selection.end) };
    const work = { key: entry.key, ...(place !== 'whole' && { locator: place.locator }) };
    const change = await client.insertCitation(at, work);
    if (change) await applyEdits(editor, version, editsOf(change));
    return;
  }
}

async function pickEntry(entries: readonly CitableEntry[]): Promise<CitableEntry | undefined> {
  const items = entries.slice(0, mostListed).map((entry) => ({
    label: visibleText(entry.key),
    ...(entry.title !== undefined && { description: visibleText(entry.title) }),
    detail: [
      entry.by === undefined ? undefined : visibleText(entry.by),
      entry.hasText ? undefined : vscode.l10n.t('in the bibliography only'),
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    entry,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Insert Citation'),
    placeHolder: vscode.l10n.t('Key, author or title'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.entry;
}

type PlaceItem = vscode.QuickPickItem & { readonly place: LocatorEntry | 'whole' };

async function pickPlace(
  entry: CitableEntry,
  places: readonly LocatorEntry[],
): Promise<LocatorEntry | 'whole' | 'back' | undefined> {
  const pick = vscode.window.createQuickPick<PlaceItem>();
  pick.title = `${vscode.l10n.t('Insert Citation')}: ${visibleText(entry.key)}`;
  pick.placeholder = vscode.l10n.t('Which place? Type its number or its words');
  pick.matchOnDescription = true;
  pick.buttons = [vscode.QuickInputButtons.Back];
  pick.step = 2;
  pick.totalSteps = 2;
  pick.items = [
    { label: vscode.l10n.t('The whole source'), place: 'whole' },
    ...places.slice(0, mostListed).map((place) => ({
      label: place.locator,
      description: visibleText(place.text.replace(/\s+/g, ' ').slice(0, 160)),
      place,
    })),
  ];
  pick.show();
  const picked = await new Promise<LocatorEntry | 'whole' | 'back' | undefined>((resolve) => {
    pick.onDidTriggerButton(() => resolve('back'));
    pick.onDidAccept(() => resolve(pick.selectedItems[0]?.place));
    pick.onDidHide(() => resolve(undefined));
  });
  pick.dispose();
  return picked;
}

async function citeClaim(client: EngineClient, drafts: Drafts): Promise<void> {
  const editor = await draftInFront(drafts);
  if (!editor) return;
  const { document } = editor;
  const { version } = document;
  const offset = document.offsetAt(editor.selection.active);
  const proposed = await client.citeAt({ uri: document.uri.toString(), version, offset });
  if (proposed) {
    await applyEdits(editor, version, proposed.edits);
    return;
  }
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Nothing to cite here: no source bears these words out, or they are cited already.'),
  );
}

/** All at once, each to be confirmed in the refactor preview. */
async function citeAll(client: EngineClient, drafts: Drafts): Promise<void> {
  const editor = await draftInFront(drafts);
  if (!editor) return;
  const { document } = editor;
  const { version } = document;
  const proposed = (await client.citeAll(document.uri.toString(), version)) ?? [];
  if (proposed.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Everything that your sources bear out is cited already.'),
    );
    return;
  }
  if (document.version !== version) return;
  const edit = new vscode.WorkspaceEdit();
  for (const { title, span, edits } of proposed) {
    const words = document.getText(toRange(document, span)).replace(/\s+/g, ' ').slice(0, 100);
    const metadata = { needsConfirmation: true, label: localized(title), description: visibleText(words) };
    for (const e of edits) edit.replace(document.uri, toRange(document, e), e.newText, metadata);
  }
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}
