import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import { toRange } from '../convert.js';
import type { Drafts } from '../drafts.js';
import { commands, draftLanguageIds } from '../ids.js';

/** Citation keys of a draft as links to their sources, at the cited place where the citation has a locator. */
export function register(client: EngineClient, drafts: Drafts): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider([...draftLanguageIds], {
    async provideDocumentLinks(document, token) {
      if (!(await drafts.sync(document)) || token.isCancellationRequested) return undefined;
      const { version } = document;
      const found = await client.citationLinks(document.uri.toString(), version, token);
      if (!found || document.version !== version) return undefined;
      return found.map(({ span, target }) => {
        const argument = encodeURIComponent(JSON.stringify([target]));
        const link = new vscode.DocumentLink(
          toRange(document, span),
          vscode.Uri.parse(`command:${commands.openSource}?${argument}`),
        );
        link.tooltip = vscode.l10n.t('Open {0}, {1}', target.key, target.locator);
        return link;
      });
    },
  });
}
