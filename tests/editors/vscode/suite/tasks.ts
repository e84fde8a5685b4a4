/// <reference types="mocha" />
import { execFile } from 'node:child_process';
import * as vscode from 'vscode';
import { equal, match, ok } from './assert';

/** Tasks need processes, which a browser has not. */
export function defineTaskSuite(): void {
  suite('Tasks', () => {
    // Not run as a task: that needs a terminal, which the stand-in for VS Code may be without.
    test('the task of the extension runs the command line over the folder, for the problem matcher', async () => {
      const [task, ...others] = await vscode.tasks.fetchTasks({ type: 'cablegram' });
      ok(task, 'a task is offered');
      equal(others.length, 0, 'others');
      equal(task.problemMatchers, ['$cablegram'], 'problem matchers');
      const folder = task.scope as vscode.WorkspaceFolder;
      const { process: program, args, options } = task.execution as vscode.ProcessExecution;
      const env = { ...process.env, ...options?.env };
      // Its status tells whether there are errors in the folder; here it only has to have run.
      const stdout = await new Promise<string>((resolve) => {
        execFile(program, args, { cwd: folder.uri.fsPath, env }, (_error, printed) => resolve(printed));
      });
      match(stdout, / \d+ files\.$/m, 'what is printed');
    });
  });
}
