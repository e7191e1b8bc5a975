import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import { sidecarOf } from '../../engine/names.js';
import type { SourceSummary } from '../../ide/model.js';
import { patternFor, withoutBundled, withSources } from '../../lint/config/edit.js';
import { configFileName } from '../../lint/config.js';
import type { CslItem } from '../../source/metadata.js';
import { type EditableField, editableFields, fieldText, withField } from '../../source/metadataFields.js';
import { showsSource } from '../convert.js';
import { commands } from '../ids.js';
import { exists, pathBelow, textOf, writeText } from '../sourceFiles.js';
import { visibleText } from '../visible.js';
import type { Workspaces } from '../workspaces.js';

/** A source, and the workspace that it belongs to: what a row of the Sources view carries. */
export interface SourcePlace {
  readonly workspace: string;
  readonly source: SourceSummary;
}

/** Changes what is known about a source, or takes it away. */
export function register(client: EngineClient, workspaces: Workspaces): vscode.Disposable {
  const on = vscode.commands.registerCommand;
  const placeOf = async (given: unknown, title: string) =>
    isPlace(given) ? given : (inFront(workspaces) ?? (await pick(workspaces, title)));
  return vscode.Disposable.from(
    on(commands.editMetadata, async (given?: unknown, field?: unknown, value?: unknown) => {
      const place = await placeOf(given, vscode.l10n.t('Edit Metadata'));
      if (!place) return;
      if (place.source.bundled) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t(
            'The bundled article is read-only. Add a copy of it to change what is known about it.',
          ),
        );
        return;
      }
      const asked = editableFields.find((f) => f === field);
      if (asked && typeof value === 'string') await change(client, place, asked, value);
      else await edit(client, place);
    }),
    on(commands.removeSource, async (given?: unknown, how?: unknown) => {
      const place = await placeOf(given, vscode.l10n.t('Remove Source'));
      if (place) await remove(place, how);
    }),
    on(commands.revealSource, async (given?: unknown) => {
      const place = await placeOf(given, vscode.l10n.t('Reveal in Explorer'));
      if (place && !place.source.bundled)
        await vscode.commands.executeCommand('revealInExplorer', fileOf(place.source));
    }),
  );
}

function isPlace(given: unknown): given is SourcePlace {
  return typeof given === 'object' && given !== null && 'workspace' in given && 'source' in given;
}

/** The source that is shown in the editor in front. */
function inFront(workspaces: Workspaces): SourcePlace | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (!uri) return undefined;
  for (const { id, state } of workspaces.infos) {
    const source = state?.sources.find((s) => s.uri === uri.toString() || showsSource(uri, s));
    if (source) return { workspace: id, source };
  }
  return undefined;
}

async function pick(workspaces: Workspaces, title: string): Promise<SourcePlace | undefined> {
  const items = workspaces.infos.flatMap((info) =>
    (info.state?.sources ?? []).map((source) => ({
      label: source.key,
      description: visibleText(source.title ?? ''),
      place: { workspace: info.id, source },
    })),
  );
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.place;
}

/** The file that a source was read from (one file may hold several sources). */
function fileOf(source: SourceSummary): vscode.Uri {
  return vscode.Uri.parse(source.uri, true).with({ fragment: '' });
}

function labelOf(field: EditableField): string {
  switch (field) {
    case 'title':
      return vscode.l10n.t('Title');
    case 'author':
      return vscode.l10n.t('Authors');
    case 'issued':
      return vscode.l10n.t('Date');
    case 'container-title':
      return vscode.l10n.t('Outlet');
    case 'publisher':
      return vscode.l10n.t('Publisher');
    case 'URL':
      return vscode.l10n.t('Address');
    case 'id':
      return vscode.l10n.t('Citation key');
  }
}

function hintFor(field: EditableField): string {
  switch (field) {
    case 'author':
      return vscode.l10n.t('Family name, given name; several with semicolons between: Ruiz, Ana; Reuters');
    case 'issued':
      return vscode.l10n.t('2024, 2024-05 or 2024-05-02');
    case 'URL':
      return vscode.l10n.t('https://…');
    case 'id':
      return vscode.l10n.t('What stands behind @: letters, figures and _ - . : without spaces');
    default:
      return vscode.l10n.t('Empty where it is not known');
  }
}

/** Fields in a list, one after the other, until it is closed. */
async function edit(client: EngineClient, place: SourcePlace): Promise<void> {
  let item = await client.sourceMetadata(place.workspace, place.source.uri);
  while (item) {
    const current = item;
    const chosen = await vscode.window.showQuickPick(
      editableFields.map((field) => ({
        label: labelOf(field),
        description: visibleText(fieldText(current, field)) || vscode.l10n.t('not known'),
        field,
      })),
      { title: vscode.l10n.t('Metadata of {0}', place.source.key) },
    );
    if (!chosen) return;
    const written = await vscode.window.showInputBox({
      title: chosen.label,
      prompt: hintFor(chosen.field),
      value: fieldText(current, chosen.field),
      validateInput: (text) =>
        withField(current, chosen.field, text)
          ? undefined
          : vscode.l10n.t('This cannot be it. {0}', hintFor(chosen.field)),
    });
    if (written === undefined) continue;
    const next = withField(current, chosen.field, written);
    if (!next) return;
    await save(place, next);
    item = next;
  }
}

async function change(
  client: EngineClient,
  place: SourcePlace,
  field: EditableField,
  value: string,
): Promise<void> {
  const item = await client.sourceMetadata(place.workspace, place.source.uri);
  const next = item && withField(item, field, value);
  if (next) await save(place, next);
  else void vscode.window.showWarningMessage(vscode.l10n.t('This cannot be it. {0}', hintFor(field)));
}

/** Writes the file beside the source; fields in it that Sourceline does not know stay. */
async function save(place: SourcePlace, item: CslItem): Promise<void> {
  const file = fileOf(place.source);
  await writeText(file.with({ path: sidecarOf(file.path) }), `${JSON.stringify(item, undefined, 2)}\n`);
}

/** To the trash with its metadata, or out of the sources by the configuration: the writer says which. */
async function remove({ workspace, source }: SourcePlace, asked: unknown): Promise<void> {
  const leaveOut = vscode.l10n.t('Leave Out');
  const trash = vscode.l10n.t('Move to Trash');
  const file = fileOf(source);
  const base = workspace === '' ? undefined : vscode.Uri.parse(workspace, true);
  const choices = [...(base ? [leaveOut] : []), ...(source.bundled ? [] : [trash])];
  if (choices.length === 0) return;
  const how =
    asked === 'trash'
      ? trash
      : asked === 'leaveOut'
        ? leaveOut
        : await vscode.window.showWarningMessage(
            vscode.l10n.t('Remove “{0}” from the sources?', visibleText(source.title ?? source.key)),
            {
              modal: true,
              detail: source.bundled
                ? vscode.l10n.t('Leave Out sets “bundled” in {0} to false.', configFileName)
                : vscode.l10n.t(
                    'Leave Out keeps the file, and names it in {0} as one that is no source.',
                    configFileName,
                  ),
            },
            ...choices,
          );
  if (how === trash && !source.bundled) {
    await toTrash([file, file.with({ path: sidecarOf(file.path) })]);
  } else if (how === leaveOut && base) {
    const config = vscode.Uri.joinPath(base, configFileName);
    const old = await textOf(config);
    const path = pathBelow(base, file);
    const text = source.bundled
      ? withoutBundled(old)
      : path === undefined
        ? undefined
        : withSources(old, [`!${patternFor(path)}`]);
    if (text === undefined)
      void vscode.window.showErrorMessage(
        vscode.l10n.t('{0} is not a JSON object; mend it first.', configFileName),
      );
    else await writeText(config, text);
  }
}

/** Where a file system has no trash, it is asked once more before anything is gone for good. */
async function toTrash(files: readonly vscode.Uri[]): Promise<void> {
  let isForGood = false;
  for (const uri of files) {
    if (!(await exists(uri))) continue;
    if (!isForGood && (await trashed(uri))) continue;
    const forGood = vscode.l10n.t('Delete for Good');
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    isForGood ||=
      (await vscode.window.showWarningMessage(
        vscode.l10n.t('There is no trash here. Delete “{0}” for good?', name),
        { modal: true },
        forGood,
      )) === forGood;
    if (!isForGood) return;
    await vscode.workspace.fs.delete(uri);
  }
}

async function trashed(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.delete(uri, { useTrash: true });
    return true;
  } catch {
    return false;
  }
}
