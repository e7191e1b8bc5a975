import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { SourceUse } from '../../ide/model.js';
import type { CitedSources } from '../../lint/model.js';
import { toVsRange } from '../convert.js';
import { draftFiles, mostDrafts, sourceOf, withDraft } from '../draftFiles.js';
import { isDraft } from '../drafts.js';
import type { WorkspaceInfo, Workspaces } from '../workspaces.js';

/** Words of a draft that use a source. */
export interface FoundUse {
  readonly draft: vscode.Uri;
  readonly use: SourceUse;
}

/** What a draft was found to use, and the state that it was found in. */
interface Known {
  readonly stamp: string;
  readonly uses: readonly SourceUse[];
  readonly cited: CitedSources | undefined;
}

/** Which drafts use what of a source: asked of every draft of the workspace, remembered until it or the sources change. */
export class Uses {
  readonly #client: EngineClient;
  readonly #workspaces: Workspaces;
  readonly #known = new Map<string, Known>();
  /** The last question about each draft: marks, lenses and rules ask at the same time, and one answer does for all. */
  readonly #asked = new Map<string, Promise<Known | undefined>>();

  constructor(client: EngineClient, workspaces: Workspaces) {
    this.#client = client;
    this.#workspaces = workspaces;
  }

  /** The source that a document shows, if it shows one. */
  sourceOf(uri: vscode.Uri) {
    return sourceOf(this.#workspaces, uri);
  }

  /** Uses of the source that a document shows, draft by draft; `undefined` where it shows none. */
  async of(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<FoundUse[] | undefined> {
    const found = this.sourceOf(uri);
    if (!found) return undefined;
    const all: FoundUse[] = [];
    // A bundled source is one of every workspace.
    const infos = this.#workspaces.infos.filter((i) =>
      i.state?.sources.some((s) => s.uri === found.source.uri),
    );
    for (const info of infos) {
      for (const draft of await this.#drafts(info)) {
        if (token?.isCancellationRequested) return undefined;
        for (const use of (await this.#usesIn(info, draft))?.uses ?? []) {
          if (use.source === found.source.uri) all.push({ draft, use });
        }
      }
    }
    return all;
  }

  /** What each draft of a workspace cites; `undefined` where one cannot be read, so that nothing can be said of all. */
  async citedIn(info: WorkspaceInfo): Promise<readonly CitedSources[] | undefined> {
    const drafts = await this.#drafts(info);
    if (drafts.length >= mostDrafts) return undefined;
    const all: CitedSources[] = [];
    for (const draft of drafts) {
      const cited = (await this.#usesIn(info, draft))?.cited;
      if (!cited) return undefined;
      all.push(cited);
    }
    return all;
  }

  /** Drafts of the files, and those that are open only (untitled ones). */
  async #drafts(info: WorkspaceInfo): Promise<vscode.Uri[]> {
    const files = await draftFiles(info);
    if (info.id !== (await this.#workspaces.forFolder())) return files;
    const untitled = vscode.workspace.textDocuments.filter((d) => d.isUntitled && isDraft(d));
    return [...files, ...untitled.map((d) => d.uri)];
  }

  #usesIn(info: WorkspaceInfo, draft: vscode.Uri): Promise<Known | undefined> {
    const key = `${info.id} ${draft.toString()}`;
    const before = this.#asked.get(key) ?? Promise.resolve();
    const mine = before
      .then(() => this.#ask(key, info, draft))
      .finally(() => {
        if (this.#asked.get(key) === mine) this.#asked.delete(key);
      });
    this.#asked.set(key, mine);
    return mine;
  }

  async #ask(key: string, info: WorkspaceInfo, draft: vscode.Uri): Promise<Known | undefined> {
    const known = this.#known.get(key);
    const answer = await withDraft(this.#client, info, draft, known?.stamp, async (held) => ({
      stamp: held.stamp,
      uses: (await this.#client.sourceUses(held.id, held.version)) ?? [],
      cited: await this.#client.citedSources(held.id, held.version),
    }));
    if (answer === 'known') return known!;
    if (answer === undefined) this.#known.delete(key);
    else this.#known.set(key, answer);
    return answer;
  }
}

/** A use as a place to go to. */
export function toPlace({ draft, use }: FoundUse): vscode.Location {
  return new vscode.Location(draft, toVsRange(use.range));
}
