import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import type { CitedSources, Severity } from '../../lint/model.js';
import { LineIndex } from '../../text/lineIndex.js';
import type { Message } from '../../util/message.js';
import { draftFiles, mostDrafts, withDraft } from '../draftFiles.js';
import { localized } from '../messages.js';
import type { Workspaces } from '../workspaces.js';

const type = 'sourceline';

/**
 * The task `sourceline: check`: every draft of the workspace held against its sources by the engine and the rules of the editor,
 * a line for each finding, for the problem matcher `$sourceline`. Hints are left to the editor, as on the command line.
 */
export function register(client: EngineClient, workspaces: Workspaces): vscode.Disposable {
  const make = (definition: vscode.TaskDefinition, scope: vscode.TaskScope | vscode.WorkspaceFolder) => {
    const execution = new vscode.CustomExecution(async () =>
      terminal((write) => check(client, workspaces, write)),
    );
    const task = new vscode.Task(definition, scope, 'check', type, execution, '$sourceline');
    task.detail = vscode.l10n.t('Check every draft of the workspace against its sources');
    task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, clear: true };
    return task;
  };
  return vscode.tasks.registerTaskProvider(type, {
    provideTasks: () => [make({ type, task: 'check' }, vscode.TaskScope.Workspace)],
    resolveTask: (task) => make(task.definition, task.scope as vscode.WorkspaceFolder),
  });
}

async function check(
  client: EngineClient,
  workspaces: Workspaces,
  write: (line: string) => void,
): Promise<number> {
  await workspaces.forFolders();
  let count = 0;
  let drafts = 0;
  let status = 0;
  const add = (severity: Severity, place: string, message: Message, rule: string) => {
    if (severity === 'hint') return;
    count++;
    if (severity !== 'information') status = 1;
    const shown = severity === 'information' ? 'info' : severity;
    write(`${place}: ${shown}: ${localized(message).replace(/\s+/g, ' ')} [${rule}]`);
  };
  for (const info of workspaces.infos) {
    const cited: (CitedSources | undefined)[] = [];
    for (const uri of await draftFiles(info)) {
      const found = await withDraft(client, info, uri, undefined, async (held) => ({
        text: held.text,
        findings: await client.diagnostics(held.id, held.version),
        cited: await client.citedSources(held.id, held.version),
      }));
      cited.push(typeof found === 'object' ? found.cited : undefined);
      if (found === undefined || found === 'known' || !found.findings) continue;
      drafts++;
      const index = new LineIndex(found.text);
      const path = uri.scheme === 'file' ? uri.fsPath : uri.path;
      for (const f of found.findings) {
        const { line, character } = index.positionAt(f.span.start);
        add(f.severity, `${path}:${line + 1}:${character + 1}`, f.message, f.rule);
      }
    }
    const all = cited.filter((c) => c !== undefined);
    if (all.length < cited.length || all.length >= mostDrafts) continue;
    for (const f of (await client.sourceFindings(info.id, all)) ?? []) {
      const { line, character } = f.target.extracted ? { line: 0, character: 0 } : f.target.range.start;
      const uri = vscode.Uri.parse(f.target.uri, true);
      const path = uri.scheme === 'file' ? uri.fsPath : uri.path;
      if (!f.known) add(f.severity, `${path}:${line + 1}:${character + 1}`, f.message, f.rule);
    }
  }
  write('');
  write(vscode.l10n.t('{0} findings in {1} drafts', count, drafts));
  return status;
}

/** A terminal that shows what `run` writes, and ends with its status. */
function terminal(run: (write: (line: string) => void) => Promise<number>): vscode.Pseudoterminal {
  const written = new vscode.EventEmitter<string>();
  const closed = new vscode.EventEmitter<number>();
  return {
    onDidWrite: written.event,
    onDidClose: closed.event,
    open() {
      // Nothing of a source may steer the terminal.
      const write = (line: string) =>
        written.fire(`${line.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')}\r\n`);
      run(write).then(
        (status) => closed.fire(status),
        (error: unknown) => {
          write(error instanceof Error ? error.message : String(error));
          closed.fire(2);
        },
      );
    },
    close() {
      written.dispose();
    },
  };
}
