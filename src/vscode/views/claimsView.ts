import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { ClaimEntry } from '../../ide/model.js';
import { toRange } from '../convert.js';
import type { DraftChecked } from '../features/diagnostics.js';
import { commands, views } from '../ids.js';
import { visibleText } from '../visible.js';

type Verdict = ClaimEntry['verdict'];
type Node =
  | { readonly kind: 'verdict'; readonly verdict: Verdict; readonly claims: readonly ClaimEntry[] }
  | { readonly kind: 'claim'; readonly claim: ClaimEntry };

/** What needs a look first. */
const order: readonly Verdict[] = ['contradicted', 'unsupported', 'supported'];

/** The claims of the draft in front, by verdict; a click goes to the claim. */
export function register(client: EngineClient, onDidCheck: vscode.Event<DraftChecked>): vscode.Disposable {
  const changed = new vscode.EventEmitter<Node | undefined>();
  let draft: vscode.TextDocument | undefined;
  let claims: readonly ClaimEntry[] = [];
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren(node) {
      if (node?.kind === 'verdict') return node.claims.map((claim) => ({ kind: 'claim' as const, claim }));
      if (node) return [];
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
      const { claim } = node;
      const item = new vscode.TreeItem(visibleText(claim.text.replace(/\s+/g, ' ')));
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
    const found = await client.claims(document.uri.toString(), document.version);
    if (!found || vscode.window.activeTextEditor?.document !== document) return;
    draft = document;
    claims = found;
    const open = found.filter((c) => c.verdict !== 'supported').length;
    tree.badge =
      open === 0 ? undefined : { value: open, tooltip: vscode.l10n.t('{0} claims without support', open) };
    tree.message = found.length === 0 ? vscode.l10n.t('No sentence of this draft states a fact.') : '';
    changed.fire(undefined);
  };
  return vscode.Disposable.from(
    changed,
    tree,
    onDidCheck(({ document }) => void refresh(document)),
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
