import * as vscode from 'vscode';
import type { PassageItem, SourceSummary, SpeakerSummary, SymbolEntry } from '../../ide/model.js';
import type { Problem } from '../../util/problem.js';
import { sourceUri } from '../convert.js';
import { commands } from '../ids.js';
import { localized } from '../messages.js';
import { visibleText } from '../visible.js';

/** A line of the Sources view. Made when its parent is opened. */
export type Node = NodeKind & { readonly parent?: Node };

type NodeKind =
  | {
      readonly kind: 'source';
      readonly workspace: string;
      readonly source: SourceSummary;
      readonly problems: readonly Problem[];
    }
  /** A stretch of a long list; its rows are made when it is opened. */
  | {
      readonly kind: 'bucket';
      readonly label: string;
      readonly count: number;
      readonly rows: () => readonly Node[];
    }
  | {
      readonly kind: 'folder';
      readonly workspace: string;
      readonly name: string;
      readonly base: string;
      readonly sources: readonly SourceSummary[];
    }
  | {
      readonly kind: 'entry';
      readonly workspace: string;
      readonly source: SourceSummary;
      readonly entry: SymbolEntry;
    }
  | { readonly kind: 'speaker'; readonly workspace: string; readonly speaker: SpeakerSummary }
  | { readonly kind: 'passage'; readonly passage: PassageItem }
  | { readonly kind: 'unread'; readonly problems: readonly Problem[] }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** A line as VS Code shows it. */
export function toItem(node: Node): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  switch (node.kind) {
    case 'source':
      return sourceItem(node);
    case 'bucket': {
      const item = new vscode.TreeItem(visibleText(node.label), Collapsed);
      item.description = String(node.count);
      return item;
    }
    case 'folder': {
      const item = new vscode.TreeItem(visibleText(decoded(node.name)), Collapsed);
      item.description = String(node.sources.length);
      item.iconPath = vscode.ThemeIcon.Folder;
      item.id = `folder ${node.workspace} ${node.base}`;
      return item;
    }
    case 'entry': {
      const { entry, source } = node;
      const item = new vscode.TreeItem(visibleText(entry.name), entry.children.length > 0 ? Collapsed : None);
      if (entry.detail !== undefined) item.description = visibleText(entry.detail);
      item.iconPath = new vscode.ThemeIcon(entry.kind === 'heading' ? 'symbol-string' : 'quote');
      item.command = open(commands.openAt, [sourceUri(source), entry.selection]);
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
      item.accessibilityInformation = spoken(item, item.tooltip);
      item.command = open(commands.openSource, [passage.target]);
      item.contextValue = 'passage';
      return item;
    }
    case 'unread': {
      const item = new vscode.TreeItem(vscode.l10n.t('With problems'), Collapsed);
      item.description = String(node.problems.length);
      item.iconPath = new vscode.ThemeIcon('warning');
      item.id = 'unread';
      return item;
    }
    case 'problem': {
      const { problem } = node;
      const message = visibleText(localized(problem.message));
      const file = problem.file ?? '';
      const item = new vscode.TreeItem(
        file === '' ? message : visibleText(decoded(file.slice(file.lastIndexOf('/') + 1))),
        None,
      );
      item.description = message;
      item.tooltip = message;
      item.accessibilityInformation = spoken(item);
      item.iconPath = new vscode.ThemeIcon(problem.severity === 'information' ? 'info' : problem.severity);
      if (file !== '') item.command = open('vscode.open', [vscode.Uri.parse(file, true)]);
      return item;
    }
  }
}

function sourceItem(node: Node & { kind: 'source' }): vscode.TreeItem {
  const { source, problems } = node;
  const item = new vscode.TreeItem(
    visibleText(source.title ?? source.key),
    vscode.TreeItemCollapsibleState.Collapsed,
  );
  const lines = source.lines === 1 ? vscode.l10n.t('1 line') : vscode.l10n.t('{0} lines', source.lines);
  item.description = `${source.key} · ${lines}`;
  item.iconPath = new vscode.ThemeIcon(
    problems.some((p) => p.severity !== 'information')
      ? 'warning'
      : source.bundled
        ? 'package'
        : source.extracted
          ? 'file'
          : 'book',
  );
  item.contextValue = source.bundled
    ? 'source.bundled'
    : source.extracted
      ? 'source.extracted'
      : 'source.text';
  item.tooltip = [decoded(source.uri), ...problems.map((p) => localized(p.message))]
    .map(visibleText)
    .join('\n');
  item.accessibilityInformation = spoken(item, ...problems.map((p) => visibleText(localized(p.message))));
  item.id = `source ${node.workspace} ${source.uri}`;
  return item;
}

/** What a screen reader says of a row: where a row has a tooltip, VS Code would give it that alone. */
function spoken({ label, description }: vscode.TreeItem, ...more: string[]): vscode.AccessibilityInformation {
  return { label: [label, description, ...more].filter((part) => part !== '').join(', ') };
}

function open(command: string, given: unknown[]): vscode.Command {
  return { command, title: vscode.l10n.t('Open Source'), arguments: given };
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
