import * as vscode from 'vscode';
import type { WorkspaceInput } from '../ide/model.js';

/**
 * Milliseconds after the start at which files are looked at again: VS Code watches a folder only some time after it opened it
 * (measured on a busy machine: 2.4 s), and tells nobody of what changed before.
 */
const afterStart = [5_000, 20_000, 60_000];
/** Coming back to the window makes them be looked at again, but not more often than this, in milliseconds. */
const leastPause = 30_000;

/**
 * Says when files should be looked at although no change of them was told: in the first minute, and when somebody comes back
 * to the window, as not every file system tells changes (network drives, folders mounted into containers).
 *
 * @param look is told whether it is the last time within the first minute.
 */
export function lookAgain(look: (isLast: boolean) => void): vscode.Disposable {
  const timers = afterStart.map((after, i) => setTimeout(() => look(i === afterStart.length - 1), after));
  let wasFocused = vscode.window.state.focused;
  let last = Date.now();
  const focus = vscode.window.onDidChangeWindowState(({ focused }) => {
    const isBack = focused && !wasFocused;
    wasFocused = focused;
    if (!isBack || Date.now() - last < leastPause) return;
    last = Date.now();
    look(false);
  });
  return vscode.Disposable.from(focus, { dispose: () => timers.forEach(clearTimeout) });
}

/** Whether all that goes with the sources of a workspace (configuration, bibliographies, baseline, lock) is as it was. */
export function sameBeside(before: WorkspaceInput | undefined, now: WorkspaceInput | undefined): boolean {
  if (!before || !now) return before === now;
  const rest = (w: WorkspaceInput) => JSON.stringify([w.config, w.baseline, w.remembered]);
  const [a, b] = [before.bibliographies, now.bibliographies];
  return (
    rest(before) === rest(now) &&
    a.length === b.length &&
    a.every((file, i) => file.uri === b[i]!.uri && isSame(file.bytes, b[i]!.bytes))
  );
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
