import * as vscode from 'vscode';
import { draftLanguageId } from '../draft/served.js';
import type { EngineClient } from '../engine/client.js';
import { showsSource } from './convert.js';
import { bibliographiesOf, languageOf } from './drafts.js';
import { workspaceFiles } from './files.js';
import type { WorkspaceInfo, Workspaces } from './workspaces.js';

/** At most so many drafts of a workspace are read. */
export const mostDrafts = 300;
/** No larger draft is read, in bytes. */
const largest = 2 * 1024 * 1024;

/** A draft of a workspace as the engine holds it: what is in the editor if it is open, else what is in the file. */
export interface HeldDraft {
  /** Of the file. */
  readonly uri: vscode.Uri;
  /** As the engine is asked about it. */
  readonly id: string;
  readonly version: number;
  readonly text: string;
  /** Changes when the draft does. */
  readonly stamp: string;
}

/** The files that the configuration of a workspace names as drafts, without its sources. */
export async function draftFiles(info: WorkspaceInfo): Promise<vscode.Uri[]> {
  if (info.id === '') return [];
  const sources = new Set((info.state?.sources ?? []).map((s) => s.uri));
  const found = new Set<string>();
  for (const glob of info.drafts) {
    if (glob.startsWith('!')) continue;
    for (const uri of await workspaceFiles.find(info.id, glob)) {
      if (!sources.has(uri)) found.add(uri);
    }
  }
  return [...found]
    .sort()
    .slice(0, mostDrafts)
    .map((u) => vscode.Uri.parse(u, true));
}

/** Nobody who asks closes what somebody else is still asking about. */
let held = 0;

/**
 * Hands a draft over to the engine under a name of its own, so that it does not get in the way of the same draft in an editor,
 * and gives back what `ask` makes of it. `undefined` for a file that is no draft or cannot be read.
 */
export async function withDraft<T>(
  client: EngineClient,
  info: WorkspaceInfo,
  uri: vscode.Uri,
  known: string | undefined,
  ask: (draft: HeldDraft) => Promise<T>,
): Promise<T | 'known' | undefined> {
  const open = vscode.workspace.textDocuments.find((d) => d.uri.toString() === uri.toString());
  const languageId = open ? languageOf(open) : draftLanguageId(uri.path.slice(uri.path.lastIndexOf('/') + 1));
  if (languageId === undefined) return undefined;
  try {
    const stat = open ? undefined : await vscode.workspace.fs.stat(uri);
    if (stat && stat.size > largest) return undefined;
    const stamp = `${info.state?.generation} ${open ? `v${open.version}` : `${stat!.mtime} ${stat!.size}`}`;
    if (known === stamp) return 'known';
    const text =
      open?.getText() ??
      new TextDecoder('utf-8', { ignoreBOM: false }).decode(await vscode.workspace.fs.readFile(uri));
    const id = `${uri.toString()}#held-${++held}`;
    const bibliographies = await bibliographiesOf(uri, languageId, text);
    await client.updateDraft({ uri: id, version: 1, languageId, text, workspace: info.id, bibliographies });
    try {
      return await ask({ uri, id, version: 1, text, stamp });
    } finally {
      void client.closeDraft(id);
    }
  } catch {
    return undefined;
  }
}

/** The source that a document shows: its own file, or the read-only document of its text. */
export function sourceOf(workspaces: Workspaces, uri: vscode.Uri) {
  for (const info of workspaces.infos) {
    const source = (info.state?.sources ?? []).find((s) => showsSource(uri, s));
    if (source) return { info, source };
  }
  return undefined;
}
