import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import { writeBibtex } from '../../source/bibliography/writeBibtex.js';
import type { CslItem } from '../../source/metadata.js';
import type { Drafts } from '../drafts.js';
import { draftInFront } from '../editors.js';
import type { Host } from '../host.js';
import { commands } from '../ids.js';

/** What a draft cites as BibTeX or CSL-JSON, or as a formatted list of references through Pandoc where that is installed. */
export function register(client: EngineClient, drafts: Drafts, host: Host): vscode.Disposable {
  const run = async () => {
    const editor = await draftInFront(drafts);
    if (!editor) return;
    const { document } = editor;
    const cited = await client.citedWorks(document.uri.toString(), document.version);
    if (!cited) return;
    if (cited.items.length === 0) {
      void vscode.window.showInformationMessage(vscode.l10n.t('This draft cites nothing that is known.'));
      return;
    }
    // Pandoc is a program of the user's machine: it is not run for folders that they do not trust.
    const pandoc = vscode.workspace.isTrusted ? host.pandoc : undefined;
    const formats = [
      { label: 'BibTeX', description: '.bib', id: 'bib' as const },
      { label: 'CSL-JSON', description: '.json', id: 'json' as const },
      ...(pandoc
        ? [
            {
              label: vscode.l10n.t('Formatted references'),
              description: vscode.l10n.t('by Pandoc, where it is installed'),
              id: 'references' as const,
            },
          ]
        : []),
    ];
    const count = cited.items.length;
    const picked = await vscode.window.showQuickPick(formats, {
      title:
        count === 1 ? vscode.l10n.t('Export 1 cited work') : vscode.l10n.t('Export {0} cited works', count),
    });
    if (!picked) return;
    const json = `${JSON.stringify(cited.items, undefined, 2)}\n`;
    switch (picked.id) {
      case 'bib':
        await show('bibtex', writeBibtex(cited.items));
        break;
      case 'json':
        await show('json', json);
        break;
      case 'references':
        await references(pandoc!, cited.items);
    }
    if (cited.missing.length > 0) {
      const keys = cited.missing.slice(0, 5).join(', ');
      void vscode.window.showWarningMessage(vscode.l10n.t('Left out, because nobody knows them: {0}', keys));
    }
  };
  return vscode.commands.registerCommand(commands.exportCited, run);
}

async function references(pandoc: NonNullable<Host['pandoc']>, items: readonly CslItem[]): Promise<void> {
  const written = await pandoc(
    ['--from=csljson', '--to=plain', '--wrap=none', '--citeproc'],
    JSON.stringify(items),
  );
  if (written.isMissing) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'References are formatted by Pandoc, which is not installed or not on the PATH (see pandoc.org). BibTeX and CSL-JSON need no other program.',
      ),
    );
    return;
  }
  if (written.output === undefined) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Pandoc did not write the references: {0}', written.problem ?? ''),
    );
    return;
  }
  // Under this heading they are known for references, and not checked as prose.
  await show('plaintext', `${vscode.l10n.t('References')}\n\n${written.output}`);
}

async function show(language: string, content: string): Promise<void> {
  const known = (await vscode.languages.getLanguages()).includes(language);
  const document = await vscode.workspace.openTextDocument({
    language: known ? language : 'plaintext',
    content,
  });
  await vscode.window.showTextDocument(document);
}
