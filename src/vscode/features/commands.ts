import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { SourceTarget } from '../../ide/model.js';
import { ruleCodes } from '../../lint/model.js';
import { sourceUri, toVsRange } from '../convert.js';
import { isDraft, languageOf } from '../drafts.js';
import type { Host } from '../host.js';
import { commands, diagnosticSource, draftLanguageIds, extensionId, setupScheme } from '../ids.js';
import { localized } from '../messages.js';
import { editorSettings } from '../settings.js';
import type { Workspaces } from '../workspaces.js';

/** What commands work with. */
export interface CommandContext {
  readonly client: EngineClient;
  readonly workspaces: Workspaces;
  readonly extension: vscode.Extension<unknown>;
  readonly host: Host;
  readonly log: vscode.LogOutputChannel;
  readonly activation: number;
  checkNow(document: vscode.TextDocument): void;
}

/** Commands of the palette and of links. */
export function register(context: CommandContext): vscode.Disposable {
  const { client, extension, log } = context;
  const file = (...path: string[]) => vscode.Uri.joinPath(extension.extensionUri, ...path);
  const on = vscode.commands.registerCommand;
  // Read-only: nobody is asked to save it.
  const setupUri = vscode.Uri.from({ scheme: setupScheme, path: '/Sourceline.md' });
  const setupChanged = new vscode.EventEmitter<vscode.Uri>();
  let setup = '';
  return vscode.Disposable.from(
    setupChanged,
    vscode.workspace.registerTextDocumentContentProvider(setupScheme, {
      onDidChange: setupChanged.event,
      provideTextDocumentContent: () => setup,
    }),
    on(commands.openSource, (target?: SourceTarget) => openSource(context, target)),
    on(commands.openRulePage, async (rule?: unknown) => {
      const code = [...ruleCodes, 'unused-suppression'].find((c) => c === rule) ?? (await pickRule());
      if (code)
        await vscode.commands.executeCommand('markdown.showPreview', file('media', 'rules', `${code}.md`));
    }),
    on(commands.openSampleDraft, async () => {
      const bytes = await vscode.workspace.fs.readFile(file('media', 'sample', 'draft.md'));
      const content = new TextDecoder().decode(bytes);
      const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
      await vscode.window.showTextDocument(document);
    }),
    on(commands.openWalkthrough, () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#start`, false),
    ),
    on(commands.showLog, () => log.show()),
    on(commands.restartEngine, () => client.restart()),
    on(commands.checkNow, () => {
      const document = vscode.window.activeTextEditor?.document;
      if (document && isDraft(document)) context.checkNow(document);
      else
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Open a draft first: a file in one of the languages that drafts are written in.'),
        );
    }),
    on(commands.diagnoseSetup, async () => {
      setup = await report(context);
      setupChanged.fire(setupUri);
      const document = await vscode.workspace.openTextDocument(setupUri);
      await vscode.window.showTextDocument(document, { preview: true });
    }),
  );
}

async function openSource(context: CommandContext, target: SourceTarget | undefined): Promise<void> {
  let uri = target && sourceUri(target);
  if (!uri) {
    const items = context.workspaces.infos.flatMap((info) =>
      (info.state?.sources ?? []).map((s) => ({
        label: s.key,
        description: s.title ?? '',
        detail: vscode.l10n.t('{0} lines', s.lines),
        source: s,
      })),
    );
    const unique = [...new Map(items.map((i) => [i.source.uri, i])).values()];
    const picked = await vscode.window.showQuickPick(unique, {
      title: vscode.l10n.t('Open Source'),
      matchOnDescription: true,
    });
    if (!picked) return;
    uri = sourceUri(picked.source);
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: true });
  if (!target) return;
  const range = toVsRange(target.range);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function pickRule(): Promise<string | undefined> {
  return vscode.window.showQuickPick([...ruleCodes], { title: vscode.l10n.t('Rule') });
}

/** Everything that explains why something did or did not appear, as a page that can be copied. */
async function report(context: CommandContext): Promise<string> {
  const { extension, workspaces, host } = context;
  const document = vscode.window.activeTextEditor?.document;
  const started = Date.now();
  const answers = (await context.client.sourceText('', '')) === undefined;
  const number = String((extension.packageJSON as { version?: unknown }).version);
  const lines = [
    `# ${vscode.l10n.t('Sourceline: Setup')}`,
    '',
    `- ${vscode.l10n.t('Sourceline {0}, VS Code {1}, host: {2}', number, vscode.version, host.name)}`,
    `- ${
      vscode.workspace.isTrusted
        ? vscode.l10n.t('The workspace is trusted.')
        : vscode.l10n.t('The workspace is in Restricted Mode: sources and findings work; nothing is run.')
    }`,
    `- ${vscode.l10n.t('Activated in {0} ms.', context.activation)} ${
      answers
        ? vscode.l10n.t('The engine answers in {0} ms.', Date.now() - started)
        : vscode.l10n.t('The engine does not answer: run “Sourceline: Restart Engine”.')
    }`,
    `- ${vscode.l10n.t('No network call is made by Sourceline.')}`,
    '',
    `## ${vscode.l10n.t('The draft in front')}`,
    '',
  ];
  if (!document) lines.push(vscode.l10n.t('No editor is open.'));
  else if (!isDraft(document))
    lines.push(
      vscode.l10n.t(
        '“{0}” is no language of drafts; these are: {1}.',
        document.languageId,
        draftLanguageIds.join(', '),
      ),
    );
  else if (!editorSettings(document).enabled)
    lines.push(vscode.l10n.t('Sourceline is switched off here by `sourceline.enable`.'));
  else {
    const id = await workspaces.for(document);
    const of = id === '' ? vscode.l10n.t('no folder') : `\`${id}\``;
    lines.push(
      vscode.l10n.t('`{0}`, {1}, sources of: {2}', document.uri.toString(), languageOf(document), of),
    );
    const findings = vscode.languages
      .getDiagnostics(document.uri)
      .filter((d) => d.source === diagnosticSource);
    lines.push(
      findings.length === 1
        ? vscode.l10n.t('1 finding is shown.')
        : vscode.l10n.t('{0} findings are shown.', findings.length),
    );
  }
  lines.push('', `## ${vscode.l10n.t('Workspaces')}`, '');
  for (const info of workspaces.infos) {
    lines.push(`### ${info.id === '' ? vscode.l10n.t('Drafts without a folder') : info.id}`, '');
    const config = info.configFile ?? vscode.l10n.t('none; the defaults hold (sources in `sources/`)');
    lines.push(`- ${vscode.l10n.t('Configuration: {0}', config)}`);
    lines.push(
      `- ${vscode.l10n.t('Read in {0} ms: {1} files, the others are as the index has them', info.milliseconds, info.read)}`,
    );
    for (const s of info.state?.sources ?? []) {
      const key = s.bundled ? vscode.l10n.t('`{0}` (bundled)', s.key) : `\`${s.key}\``;
      lines.push(
        `- ${vscode.l10n.t('{0}: {1} lines, {2}', key, s.lines, s.title ?? vscode.l10n.t('title unknown'))}`,
      );
    }
    for (const p of info.problems)
      lines.push(`- ${vscode.l10n.t('Problem: {0}: {1}', p.file ?? '', localized(p.message))}`);
    lines.push('');
  }
  return lines.join('\n');
}
