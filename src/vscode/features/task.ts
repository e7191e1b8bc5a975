import * as vscode from 'vscode';
import type { EngineClient } from '../../engine/client.js';
import { LineIndex } from '../../text/lineIndex.js';
import { draftFiles, withDraft } from '../draftFiles.js';
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
  for (const info of workspaces.infos) {
    for (const uri of await draftFiles(info)) {
      const found = await withDraft(client, info, uri, undefined, async (held) => ({
        text: held.text,
        findings: await client.diagnostics(held.id, held.version),
      }));
      if (found === undefined || found === 'known' || !found.findings) continue;
      drafts++;
      const index = new LineIndex(found.text);
      const path = uri.scheme === 'file' ? uri.fsPath : uri.path;
      for (const f of found.findings) {
        if (f.severity === 'hint') continue;
        count++;
        if (f.severity !== 'information') status = 1;
        const { line, character } = index.positionAt(f.span.start);
        const severity = f.severity === 'information' ? 'info' : f.severity;
        const message = localized(f.message).replace(/\s+/g, ' ');
        write(`${path}:${line + 1}:${character + 1}: ${severity}: ${message} [${f.rule}]`);
      }
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
