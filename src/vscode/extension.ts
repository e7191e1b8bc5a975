import * as vscode from 'vscode';
import { createEngineClient, damagedIndex } from '../engine/client.js';
import { Mirror } from '../engine/mirror.js';
import { createParser } from '../engine/parser.js';
import type { ClaimEntry } from '../ide/model.js';
import type { ForeignFile } from '../source/foreign.js';
import { Drafts } from './drafts.js';
import * as addSources from './features/addSources.js';
import * as baseline from './features/baseline.js';
import * as citing from './features/citing.js';
import * as codeActions from './features/codeActions.js';
import * as commands from './features/commands.js';
import * as completion from './features/completion.js';
import * as decorations from './features/decorations.js';
import * as definition from './features/definition.js';
import * as diagnostics from './features/diagnostics.js';
import * as draftOutline from './features/draftOutline.js';
import * as editSources from './features/editSources.js';
import * as exporting from './features/exporting.js';
import * as findingNavigation from './features/findingNavigation.js';
import * as hover from './features/hover.js';
import * as inlineCompletion from './features/inlineCompletion.js';
import * as links from './features/links.js';
import * as passagePicker from './features/passagePicker.js';
import * as pasting from './features/pasting.js';
import * as placeMarks from './features/placeMarks.js';
import * as references from './features/references.js';
import * as rememberCited from './features/rememberCited.js';
import * as sources from './features/sources.js';
import * as status from './features/status.js';
import * as task from './features/task.js';
import * as unusedSources from './features/unusedSources.js';
import { Uses } from './features/uses.js';
import type { Host } from './host.js';
import * as claimsView from './views/claimsView.js';
import * as sourcesView from './views/sourcesView.js';
import { Workspaces } from './workspaces.js';

/** Wires everything by hand. The engine's worker starts with the first question. */
export function activateWith(context: vscode.ExtensionContext, host: Host): void {
  const started = Date.now();
  const log = vscode.window.createOutputChannel('Sourceline', { log: true });
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const indexes = context.storageUri ?? context.globalStorageUri;
  const client = createEngineClient(() => host.startWorker(dist, vscode.Uri.joinPath(indexes, 'indexes')));
  const parser = createParser(() => host.startParser(dist));
  const batches = host.readerThreads(dist);
  const reading = { parse: (file: ForeignFile) => parser.parse(file), batches };
  const workspaces = new Workspaces(client, reading, context.extension, log);
  const drafts = new Drafts(client, workspaces);
  const findings = diagnostics.register(client, drafts, workspaces, log);
  const uses = new Uses(client, workspaces);
  const claims = new Mirror<ClaimEntry>((uri, version, known) => client.claimsSince(uri, version, known));
  const activation = Date.now() - started;
  context.subscriptions.push(
    log,
    client,
    parser,
    ...(batches ? [batches] : []),
    workspaces,
    drafts,
    findings,
    completion.register(client, drafts),
    inlineCompletion.register(client, drafts),
    links.register(client, drafts),
    hover.register(client, drafts),
    definition.register(client, drafts),
    codeActions.register(client, drafts),
    passagePicker.register({ client, workspaces, drafts }),
    baseline.register({ client, workspaces, drafts }),
    rememberCited.register(client, workspaces),
    sources.register(client, workspaces),
    placeMarks.register(client, workspaces),
    sourcesView.register(client, workspaces),
    addSources.register(workspaces),
    editSources.register(client, workspaces),
    claimsView.register(claims, findings.onDidCheck),
    citing.register(client, drafts),
    pasting.register(client, drafts, workspaces),
    exporting.register(client, drafts, host),
    references.register(client, drafts, uses, findings.onDidCheck),
    unusedSources.register(client, workspaces, uses, findings.onDidCheck),
    findingNavigation.register(),
    draftOutline.register(client, drafts, workspaces),
    decorations.register(claims, findings.onDidCheck),
    task.register(client, workspaces),
    status.register(client, drafts, workspaces, findings.onDidCheck),
    commands.register({
      client,
      workspaces,
      extension: context.extension,
      host,
      log,
      activation,
      checkNow: (document) => findings.checkNow(document),
    }),
    client.onDidFail((reason) => log.error(reason)),
    client.onDidRestart((reason) => {
      log.warn(reason);
      if (reason === 'restarted' || reason === damagedIndex) return;
      void vscode.window.showWarningMessage(
        vscode.l10n.t('Sourceline’s engine stopped and was started again. The log says why.'),
      );
    }),
  );
  log.info(`activated in ${Date.now() - started} ms (${host.name})`);
}
