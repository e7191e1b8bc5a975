import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { Drafts } from '../drafts.js';
import { draftLanguageIds } from '../ids.js';
import { toSymbol } from './sources.js';

/** The outline of a draft: its claims with their verdicts, and its quotations by speaker, beside the language's own headings. */
export function register(client: EngineClient, drafts: Drafts): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    [...draftLanguageIds],
    {
      async provideDocumentSymbols(document, token) {
        if (!(await drafts.sync(document)) || token.isCancellationRequested) return undefined;
        const { version } = document;
        const entries = await client.draftSymbols(document.uri.toString(), version, token);
        if (!entries || document.version !== version) return undefined;
        return entries.map((e) => toSymbol(document, e));
      },
    },
    { label: vscode.l10n.t('Sourceline: claims and quotations') },
  );
}
