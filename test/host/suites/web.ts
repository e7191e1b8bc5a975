import * as vscode from 'vscode';
import { ok, runTests, test } from '../harness.js';
import { mainJob } from './common.js';

test('runs in the browser’s worker', async () => {
  ok(typeof process === 'undefined' || process.versions?.node === undefined, 'this is Node');
  ok(vscode.env.uiKind === vscode.UIKind.Web, 'this is no browser');
});
mainJob();

export { runTests as run };
