import * as vscode from 'vscode';
import { ok, runTests, test } from '../harness.js';
import { mainJob } from './common.js';

test('is in Restricted Mode', async () => ok(!vscode.workspace.isTrusted, 'the workspace is trusted'));
mainJob();

export { runTests as run };
