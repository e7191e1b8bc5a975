import * as vscode from 'vscode';
import type { Mirror } from '../../engine/mirror.js';
import type { ClaimEntry } from '../../ide/model.js';
import { toRange } from '../convert.js';
import type { DraftChecked } from '../features/diagnostics.js';
import { commands, views } from '../ids.js';
import { visibleText } from '../visible.js';

type Verdict = ClaimEntry['verdict'];
type Node =
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly claims: readonly ClaimEntry[] }
  | { readonly kind: 'group'; readonly name: string; readonly claims: readonly ClaimEntry[] }
  | { readonly kind: 'claim'; readonly claim: ClaimEntry };

/** What needs a look first. */
const order: readonly Verdict[] = ['contradicted', 'unsupported', 'supported'];

type Grouping = 'verdict' | 'source' | 'speaker';

/** The claims of the draft in front, by verdict, by source or by speaker; a click goes to the claim. */
export function register(
  mirror: Mirror<ClaimEntry>,
  onDidCheck: vscode.Event<DraftChecked>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<Node | undefined>();
  let draft: vscode.TextDocument | undefined;
  let claims: readonly ClaimEntry[] = [];
  let grouping: Grouping = 'verdict';
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren(node) {
      if (node?.kind === 'verdict' || node?.kind === 'group')
        return node.claims.map((claim) => ({ kind: 'claim' as const, claim }));
      if (node) return [];
      if (grouping !== 'verdict') return groups(claims, grouping);
      return order
        .map((verdict) => ({
          kind: 'verdict' as const,
          verdict,
          claims: claims.filter((c) => c.verdict === verdict),
        }))
        .filter((n) => n.claims.length > 0);
    },
    getTreeItem(node) {
      if (node.kind === 'verdict') {
        const isOpen = node.verdict !== 'supported';
        const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
        const item = new vscode.TreeItem(nameOf(node.verdict), isOpen ? Expanded : Collapsed);
        item.description = String(node.claims.length);
        item.iconPath = iconOf(node.verdict);
        item.id = node.verdict;
        return item;
      }
      if (node.kind === 'group') {
        const item = new vscode.TreeItem(visibleText(node.name), vscode.TreeItemCollapsibleState.Expanded);
        const supported = node.claims.filter((c) => c.verdict === 'supported').length;
        item.description = vscode.l10n.t('{0} of {1} supported', supported, node.claims.length);
        item.iconPath = new vscode.ThemeIcon(grouping === 'speaker' ? 'person' : 'book');
        item.id = `${grouping} ${node.name}`;
        return item;
      }
      const { claim } = node;
      const item = new vscode.TreeItem(visibleText(claim.text.replace(/\s+/g, ' ')));
      if (grouping !== 'verdict') item.iconPath = iconOf(claim.verdict);
      item.tooltip = [
        nameOf(claim.verdict),
        claim.cited ? vscode.l10n.t('cited') : vscode.l10n.t('not cited'),
      ]
        .concat(claim.single ? [vscode.l10n.t('rests on one source only')] : [])
        .join(' · ');
      item.accessibilityInformation = { label: `${nameOf(claim.verdict)}: ${visibleText(claim.text)}` };
      if (claim.evidence) item.description = `${claim.evidence.key}, ${claim.evidence.locator}`;
      if (draft) {
        item.command = {
          command: commands.openAt,
          title: vscode.l10n.t('Go to Claim'),
          arguments: [draft.uri, claim.span],
        };
      }
      return item;
    },
  };
  const tree = vscode.window.createTreeView(views.claims, { treeDataProvider: provider });
  const refresh = async (document: vscode.TextDocument) => {
    const found = await mirror.of(document.uri.toString(), document.version);
    if (!found || vscode.window.activeTextEditor?.document !== document) return;
    draft = document;
    claims = found;
    const open = found.filter((c) => c.verdict !== 'supported').length;
    tree.badge =
      open === 0 ? undefined : { value: open, tooltip: vscode.l10n.t('{0} claims without support', open) };
    tree.message = found.length === 0 ? vscode.l10n.t('No sentence of this draft states a fact.') : '';
    changed.fire(undefined);
  };
  /** Without a draft the view says how to begin. */
  const clear = () => {
    draft = undefined;
    claims = [];
    tree.badge = undefined;
    tree.message = '';
    changed.fire(undefined);
  };
  const group = async (by: Grouping) => {
    grouping = by;
    await vscode.commands.executeCommand('setContext', 'sourceline.claimsBy', by);
    changed.fire(undefined);
  };
  void group('verdict');
  return vscode.Disposable.from(
    changed,
    tree,
    vscode.commands.registerCommand(commands.claimsByVerdict, () => group('verdict')),
    vscode.commands.registerCommand(commands.claimsBySource, () => group('source')),
    vscode.commands.registerCommand(commands.claimsBySpeaker, () => group('speaker')),
    onDidCheck(({ document }) => void refresh(document)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      mirror.forget(document.uri.toString());
      if (document === draft) clear();
    }),
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor) void refresh(editor.document);
    }),
    vscode.commands.registerCommand(
      commands.openAt,
      async (uri?: vscode.Uri, span?: { start: number; end: number }) => {
        if (!uri || !span) return;
        const document = await vscode.workspace.openTextDocument(uri);
        await vscode.window.showTextDocument(document, { selection: toRange(document, span) });
      },
    ),
  );
}

/** Claims by the source or speaker of their best line, most first; those without any at the end. */
function groups(claims: readonly ClaimEntry[], by: 'source' | 'speaker'): Node[] {
  const none = by === 'source' ? vscode.l10n.t('No source') : vscode.l10n.t('Nobody is quoted');
  const named = new Map<string, ClaimEntry[]>();
  for (const claim of claims) {
    const isFound = claim.verdict !== 'unsupported';
    const name = (isFound ? (by === 'source' ? claim.source : claim.speaker) : undefined) ?? none;
    named.set(name, [...(named.get(name) ?? []), claim]);
  }
  return [...named]
    .sort(([a, x], [b, y]) => Number(a === none) - Number(b === none) || y.length - x.length)
    .map(([name, own]) => ({ kind: 'group', name, claims: own }));
}

function nameOf(verdict: Verdict): string {
  switch (verdict) {
    case 'contradicted':
      return vscode.l10n.t('A source says otherwise');
    case 'unsupported':
      return vscode.l10n.t('Not in your sources');
    case 'supported':
      return vscode.l10n.t('Borne out by your sources');
  }
}

function iconOf(verdict: Verdict): vscode.ThemeIcon {
  switch (verdict) {
    case 'contradicted':
      return new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground'));
    case 'unsupported':
      return new vscode.ThemeIcon('question', new vscode.ThemeColor('list.warningForeground'));
    case 'supported':
      return new vscode.ThemeIcon('pass');
  }
}
