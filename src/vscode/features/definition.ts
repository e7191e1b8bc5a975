import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import { sourceUri, toRange, toVsRange } from '../convert.js';
import type { Drafts } from '../drafts.js';
import { draftLanguageIds } from '../ids.js';

/** Goes from a quotation, claim or citation to the source lines behind it, or peeks at them. */
export function register(client: EngineClient, drafts: Drafts): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider([...draftLanguageIds], {
    async provideDefinition(document, position, token) {
      if (!(await drafts.sync(document)) || token.isCancellationRequested) return undefined;
      const { version } = document;
      const at = { uri: document.uri.toString(), version, offset: document.offsetAt(position) };
      const links = await client.definition(at, token);
      if (!links || document.version !== version) return undefined;
      return links.map(
        (l): vscode.LocationLink => ({
          originSelectionRange: toRange(document, l.origin),
          targetUri: sourceUri(l.target),
          targetRange: toVsRange(l.target.lineRange),
          targetSelectionRange: toVsRange(l.target.range),
        }),
      );
    },
  });
}
