import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { PassageItem, SourceSummary, SpeakerSummary, SymbolEntry } from '../../ide/model.js';
import { sourceUri } from '../convert.js';
import { commands, views } from '../ids.js';
import { localized } from '../messages.js';
import { visibleText } from '../visible.js';
import type { Workspaces } from '../workspaces.js';

/** A line of the tree. */
type Node =
  | {
      readonly kind: 'source';
      readonly workspace: string;
      readonly source: SourceSummary;
      readonly problems: number;
    }
  | {
      readonly kind: 'entry';
      readonly workspace: string;
      readonly source: SourceSummary;
      readonly entry: SymbolEntry;
    }
  | { readonly kind: 'speaker'; readonly workspace: string; readonly speaker: SpeakerSummary }
  | { readonly kind: 'passage'; readonly passage: PassageItem };

type Grouping = 'source' | 'speaker';

/** Of one speaker, at most so many quotations are listed. */
const mostListed = 500;

/**
 * What can be cited, by source (headings and quotations of each) or by speaker across all sources. A click opens the
 * line; what belongs to the draft in front comes first.
 */
export function register(client: EngineClient, workspaces: Workspaces): vscode.Disposable {
  const changed = new vscode.EventEmitter<Node | undefined>();
  let grouping: Grouping = 'source';
  const roots = async (): Promise<Node[]> => {
    if (workspaces.infos.length === 0) await workspaces.forFolder();
    const nodes: Node[] = [];
    const seen = new Set<string>();
    for (const info of workspaces.infos) {
      if (grouping === 'speaker') {
        for (const speaker of (await client.speakers(info.id)) ?? []) {
          if (seen.has(speaker.name)) continue;
          seen.add(speaker.name);
          nodes.push({ kind: 'speaker', workspace: info.id, speaker });
        }
        continue;
      }
      for (const source of info.state?.sources ?? []) {
        if (seen.has(source.uri)) continue;
        seen.add(source.uri);
        const problems = info.problems.filter((p) => p.file === source.uri).length;
        nodes.push({ kind: 'source', workspace: info.id, source, problems });
      }
    }
    return nodes;
  };
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      if (!node) return roots();
      switch (node.kind) {
        case 'source': {
          const entries = (await client.sourceSymbols(node.workspace, node.source.uri)) ?? [];
          return entries.map((entry) => ({ ...node, kind: 'entry' as const, entry }));
        }
        case 'entry':
          return node.entry.children.map((entry) => ({ ...node, entry }));
        case 'speaker': {
          const query = { speaker: node.speaker.name, limit: mostListed };
          const found = (await client.passages(node.workspace, query)) ?? [];
          return found.map((passage) => ({ kind: 'passage' as const, passage }));
        }
        case 'passage':
          return [];
      }
    },
    getTreeItem: toItem,
  };
  const tree = vscode.window.createTreeView(views.sources, {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const group = async (by: Grouping) => {
    grouping = by;
    await vscode.commands.executeCommand('setContext', 'sourceline.sourcesBy', by);
    changed.fire(undefined);
  };
  void group('source');
  return vscode.Disposable.from(
    changed,
    tree,
    workspaces.onDidChange(() => {
      changed.fire(undefined);
      const count = new Set(workspaces.infos.flatMap((i) => (i.state?.sources ?? []).map((s) => s.uri))).size;
      tree.description = count === 1 ? vscode.l10n.t('1 source') : vscode.l10n.t('{0} sources', count);
    }),
    vscode.commands.registerCommand(commands.groupBySource, () => group('source')),
    vscode.commands.registerCommand(commands.groupBySpeaker, () => group('speaker')),
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

function toItem(node: Node): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'source': {
      const { source, problems } = node;
      const item = new vscode.TreeItem(visibleText(source.title ?? source.key), Collapsed);
      const lines = source.lines === 1 ? vscode.l10n.t('1 line') : vscode.l10n.t('{0} lines', source.lines);
      item.description = `${source.key} · ${lines}`;
      item.iconPath = new vscode.ThemeIcon(problems > 0 ? 'warning' : source.bundled ? 'package' : 'book');
      item.contextValue = 'source';
      item.tooltip = visibleText(source.uri);
      item.id = `source ${node.workspace} ${source.uri}`;
      return item;
    }
    case 'entry': {
      const { entry, source } = node;
      const item = new vscode.TreeItem(visibleText(entry.name), entry.children.length > 0 ? Collapsed : None);
      if (entry.detail !== undefined) item.description = visibleText(entry.detail);
      item.iconPath = new vscode.ThemeIcon(entry.kind === 'heading' ? 'symbol-string' : 'quote');
      item.command = openAt(source, entry);
      item.contextValue = entry.kind;
      return item;
    }
    case 'speaker': {
      const { speaker } = node;
      const item = new vscode.TreeItem(visibleText(speaker.name), Collapsed);
      item.description = `${speaker.description === undefined ? '' : `${visibleText(speaker.description)} · `}${speaker.quotations}`;
      item.iconPath = new vscode.ThemeIcon('person');
      item.contextValue = 'speaker';
      return item;
    }
    case 'passage': {
      const { passage } = node;
      const item = new vscode.TreeItem(`“${visibleText(passage.text.replace(/\s+/g, ' '))}”`, None);
      item.description = `${passage.target.key}, ${passage.target.locator}`;
      item.tooltip = passage.facts.map((f) => visibleText(localized(f))).join(' · ');
      item.command = {
        command: commands.openSource,
        title: vscode.l10n.t('Open Source'),
        arguments: [passage.target],
      };
      item.contextValue = 'passage';
      return item;
    }
  }
}

/** Opens a place of a source that is known by its span only. */
function openAt(source: SourceSummary, entry: SymbolEntry): vscode.Command {
  const uri = sourceUri(source);
  return {
    command: commands.openAt,
    title: vscode.l10n.t('Open Source'),
    arguments: [uri, entry.selection],
  };
}
