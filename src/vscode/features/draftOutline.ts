import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import { aTurn, mapInTurns } from '../../engine/inTurns.js';
import type { Drafts } from '../drafts.js';
import { draftLanguageIds } from '../ids.js';
import type { Workspaces } from '../workspaces.js';
import { toSymbol } from './sources.js';

/** So many entries are made in one turn of the host's event loop, of 5 µs each. */
const atATurn = 400;

/** The outline of a draft: its claims with their verdicts, and its quotations by speaker, beside the language's own headings. */
export function register(client: EngineClient, drafts: Drafts, workspaces: Workspaces): vscode.Disposable {
  const make = () => provide(client, drafts);
  // The editor keeps an outline for as long as the draft is the same: a new provider makes it ask again under new sources.
  let provider = make();
  const watch = workspaces.onDidChange(() => {
    provider.dispose();
    provider = make();
  });
  return new vscode.Disposable(() => {
    watch.dispose();
    provider.dispose();
  });
}

function provide(client: EngineClient, drafts: Drafts): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    [...draftLanguageIds],
    {
      async provideDocumentSymbols(document, token) {
        if (!(await drafts.sync(document)) || token.isCancellationRequested) return undefined;
        const { version } = document;
        const entries = await client.draftSymbols(document.uri.toString(), version, token);
        if (!entries || document.version !== version) return undefined;
        // Headings, and what stands below each, one level deep.
        const all = entries.flatMap((e) => [e, ...e.children]);
        const made = await mapInTurns(all, (e) => toSymbol(document, { ...e, children: [] }), aTurn, atATurn);
        let at = 0;
        const symbols = entries.map((e) => {
          const symbol = made[at++]!;
          symbol.children = e.children.map(() => made[at++]!);
          return symbol;
        });
        return document.version === version ? symbols : undefined;
      },
    },
    { label: vscode.l10n.t('Sourceline: claims and quotations') },
  );
}
