import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { SourceSummary } from '../../ide/model.js';
import { bucketed, folderLevel } from '../../ide/sourceGroups.js';
import type { Problem } from '../../util/problem.js';
import { showsSource } from '../convert.js';
import { addUris } from '../features/addSources.js';
import type { CarriedPassage } from '../features/pasting.js';
import { commands, passageMime, views } from '../ids.js';
import type { WorkspaceInfo, Workspaces } from '../workspaces.js';
import { type Node, toItem } from './sourcesTree.js';

const groupings = ['source', 'speaker', 'folder'] as const;
type Grouping = (typeof groupings)[number];

/** Of one speaker, at most so many quotations are listed. */
const mostListed = 500;

/**
 * What can be cited: by source (headings and quotations of each), by speaker across all sources, or by folder. A click
 * opens the line; files dropped on it are added. Rows are made when they are asked for, long lists in stretches.
 */
export function register(client: EngineClient, workspaces: Workspaces): vscode.Disposable {
  const changed = new vscode.EventEmitter<Node | undefined>();
  let grouping: Grouping = 'source';
  let made: Promise<readonly Node[]> | undefined;
  const roots = () => {
    made ??= makeRoots(client, workspaces, grouping);
    return made;
  };
  const refresh = () => {
    made = undefined;
    changed.fire(undefined);
  };
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => [...(node ? await childrenOf(client, workspaces, node) : await roots())],
    getParent: (node) => node.parent,
    getTreeItem: toItem,
  };
  const tree = vscode.window.createTreeView(views.sources, {
    treeDataProvider: provider,
    showCollapseAll: true,
    dragAndDropController: dragging(client, workspaces),
  });
  const group = async (by: Grouping) => {
    grouping = by;
    await vscode.commands.executeCommand('setContext', 'sourceline.sourcesBy', by);
    refresh();
  };
  /** Shows a source of the editor in front in the tree. */
  const reveal = async () => {
    const uri = vscode.window.activeTextEditor?.document.uri;
    if (!uri) return;
    const is = (s: SourceSummary) => s.uri === uri.toString() || showsSource(uri, s);
    if (grouping !== 'source') await group('source');
    const all = (await roots()).flatMap((n) => (n.kind === 'bucket' ? n.rows() : [n]));
    const node = all.find((n) => n.kind === 'source' && is(n.source));
    if (node) await tree.reveal(node, { select: true, focus: true, expand: true });
    else void vscode.window.showInformationMessage(vscode.l10n.t('What is in front is none of the sources.'));
  };
  void group('source');
  return vscode.Disposable.from(
    changed,
    tree,
    workspaces.onDidStart((reading) => {
      void vscode.window.withProgress({ location: { viewId: views.sources } }, () => reading);
    }),
    workspaces.onDidChange(() => {
      refresh();
      const lists = workspaces.infos.map((i) => i.state?.sources ?? []).filter((l) => l.length > 0);
      const count =
        lists.length > 1 ? new Set(lists.flatMap((l) => l.map((s) => s.uri))).size : (lists[0]?.length ?? 0);
      tree.description = count === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', count);
    }),
    vscode.commands.registerCommand(commands.groupBySource, () => group('source')),
    vscode.commands.registerCommand(commands.groupBySpeaker, () => group('speaker')),
    vscode.commands.registerCommand(commands.groupByFolder, () => group('folder')),
    vscode.commands.registerCommand(commands.showInSources, reveal),
    vscode.commands.registerCommand(commands.copyKey, async (node?: Node) => {
      const key =
        node?.kind === 'source'
          ? node.source.key
          : node?.kind === 'passage'
            ? node.passage.target.key
            : undefined;
      if (key !== undefined) await vscode.env.clipboard.writeText(key);
    }),
  );
}

async function makeRoots(
  client: EngineClient,
  workspaces: Workspaces,
  grouping: Grouping,
): Promise<readonly Node[]> {
  if (workspaces.infos.length === 0) await workspaces.forFolder();
  const nodes: Node[] = [];
  const isOne = workspaces.infos.length === 1;
  const seen = new Set<string>();
  const listed: Listed[] = [];
  for (const info of workspaces.infos) {
    if (grouping === 'speaker') {
      for (const speaker of (await client.speakers(info.id)) ?? []) {
        if (seen.has(speaker.name)) continue;
        seen.add(speaker.name);
        nodes.push({ kind: 'speaker', workspace: info.id, speaker });
      }
      continue;
    }
    const all = info.state?.sources ?? [];
    const sources = isOne ? all : all.filter((s) => !seen.has(s.uri));
    if (!isOne) for (const s of sources) seen.add(s.uri);
    const isOneOfMany = workspaces.infos.filter((i) => i.id !== '').length > 1 && info.id !== '';
    if (grouping === 'folder' && isOneOfMany) nodes.push(...workspaceNodes(info, sources));
    else if (grouping === 'folder') nodes.push(...folderNodes(info, sources, info.id, undefined));
    else for (const source of sources) listed.push({ info, source });
  }
  if (grouping === 'speaker')
    return inBuckets(
      nodes,
      (n) => (n.kind === 'speaker' ? n.speaker.name : ''),
      (of, parent) => of.map((n) => ({ ...n, ...(parent && { parent }) })),
    );
  const top = grouping === 'source' ? inBuckets(listed, (l) => l.source.key, sourceRows) : nodes;
  const problems = workspaces.infos.flatMap((i) => i.problems);
  if (problems.length === 0) return top;
  const isThere = new Set(workspaces.infos.flatMap((i) => (i.state?.sources ?? []).map((s) => s.uri)));
  const unread = problems.filter((p) => !isThere.has(p.file ?? ''));
  return unread.length > 0 ? [...top, { kind: 'unread', problems: unread }] : top;
}

/** A source and the workspace that has it. */
interface Listed {
  readonly info: WorkspaceInfo;
  readonly source: SourceSummary;
}

function sourceRows(listed: readonly Listed[], parent?: Node): Node[] {
  const infos = [...new Set(listed.map((l) => l.info))];
  return infos.flatMap((info) =>
    sourceNodes(
      info,
      listed.filter((l) => l.info === info).map((l) => l.source),
      parent,
    ),
  );
}

function sourceNodes(
  info: WorkspaceInfo,
  sources: readonly SourceSummary[],
  parent: Node | undefined,
): Node[] {
  const problems = new Map<string, Problem[]>();
  for (const p of info.problems) {
    if (p.file === undefined) continue;
    const own = problems.get(p.file);
    if (own) own.push(p);
    else problems.set(p.file, [p]);
  }
  return sources.map((source) => ({
    kind: 'source',
    workspace: info.id,
    source,
    problems: problems.get(source.uri) ?? [],
    ...(parent && { parent }),
  }));
}

function folderNodes(
  info: WorkspaceInfo,
  sources: readonly SourceSummary[],
  base: string,
  parent: Node | undefined,
): Node[] {
  const level = folderLevel(sources, base);
  const folders = level.folders.map(
    (f): Node => ({ kind: 'folder', workspace: info.id, ...f, ...(parent && { parent }) }),
  );
  const rows = inBuckets(
    level.sources,
    (s) => s.key,
    (of, bucket) => sourceNodes(info, of, bucket ?? parent),
  );
  return [...folders, ...rows];
}

/** The folder of a window with several, and what lies in none of them. */
function workspaceNodes(info: WorkspaceInfo, sources: readonly SourceSummary[]): Node[] {
  const own = sources.filter((s) => s.uri.startsWith(`${info.id}/`));
  const uri = vscode.Uri.parse(info.id, true);
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const isWhole = folder?.uri.toString() === info.id;
  const name = isWhole ? folder.name : vscode.workspace.asRelativePath(uri, true);
  const others = sourceNodes(
    info,
    sources.filter((s) => !own.includes(s)),
    undefined,
  );
  if (own.length === 0) return others;
  return [...others, { kind: 'folder', workspace: info.id, name, base: info.id, sources: own }];
}

/** Rows of a list; of a long one stretches, whose rows are made when they are asked for, and know where they are. */
function inBuckets<T>(
  items: readonly T[],
  name: (item: T) => string,
  make: (items: readonly T[], parent?: Node) => readonly Node[],
): readonly Node[] {
  return (
    bucketed(items, name)?.map(({ label, items: own }): Node => {
      let rows: readonly Node[] | undefined;
      const bucket: Node = {
        kind: 'bucket',
        label,
        count: own.length,
        rows: () => {
          rows ??= make(own, bucket);
          return rows;
        },
      };
      return bucket;
    }) ?? make(items)
  );
}

async function childrenOf(
  client: EngineClient,
  workspaces: Workspaces,
  node: Node,
): Promise<readonly Node[]> {
  switch (node.kind) {
    case 'source': {
      const { workspace, source } = node;
      const entries = (await client.sourceSymbols(workspace, source.uri)) ?? [];
      return entries.map((entry) => ({ kind: 'entry', workspace, source, entry, parent: node }));
    }
    case 'entry':
      return node.entry.children.map((entry) => ({ ...node, entry, parent: node }));
    case 'speaker': {
      const query = { speaker: node.speaker.name, limit: mostListed };
      const found = (await client.passages(node.workspace, query)) ?? [];
      return found.map((passage) => ({ kind: 'passage', passage, parent: node }));
    }
    case 'bucket':
      return node.rows();
    case 'folder': {
      const info = workspaces.infos.find((i) => i.id === node.workspace);
      return info ? folderNodes(info, node.sources, node.base, node) : [];
    }
    case 'unread':
      return node.problems.map((problem) => ({ kind: 'problem', problem, parent: node }));
    case 'passage':
    case 'problem':
      return [];
  }
}

/** Files from the Explorer, an editor tab or the desktop, dropped on the view, are added as sources. */
function dragging(client: EngineClient, workspaces: Workspaces): vscode.TreeDragAndDropController<Node> {
  return {
    dropMimeTypes: ['text/uri-list'],
    dragMimeTypes: [passageMime, 'text/plain'],
    async handleDrag([node], data) {
      const passage = node && (await carried(client, node));
      if (!passage) return;
      data.set(passageMime, new vscode.DataTransferItem(JSON.stringify(passage)));
      data.set('text/plain', new vscode.DataTransferItem(passage.text));
    },
    async handleDrop(_target, data, token) {
      const list = await data.get('text/uri-list')?.asString();
      if (list === undefined || token.isCancellationRequested) return;
      const uris = list
        .split(/\r?\n/)
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => vscode.Uri.parse(line));
      if (uris.length > 0) await addUris(workspaces, uris);
    },
  };
}

/** The quotation of a line of the tree, to be dropped into a draft. */
async function carried(client: EngineClient, node: Node): Promise<CarriedPassage | undefined> {
  if (node.kind === 'passage') {
    const { key, span } = node.passage.target;
    return { key, start: span.start, end: span.end, text: node.passage.text };
  }
  if (node.kind !== 'entry' || node.entry.kind !== 'quotation') return undefined;
  const { start, end } = node.entry.selection;
  const { key } = node.source;
  const text = (await client.sourceText(node.workspace, key))?.slice(start, end);
  return text === undefined ? undefined : { key, start, end, text };
}
