import { ProcessExecution, Task, tasks, TaskScope, workspace } from 'vscode';
import type { Disposable, TaskDefinition, WorkspaceFolder } from 'vscode';

const TYPE = 'cablegram';
const MATCHER = '$cablegram';

interface CablegramTask extends TaskDefinition {
  readonly command: string;
  readonly arguments?: readonly string[];
}

/**
 * Offers a task that lints a folder of the workspace, and runs those of `tasks.json`.
 * @param program the path of the command line
 */
export function registerTasks(program: string): Disposable {
  const taskOf = (definition: CablegramTask, folder: WorkspaceFolder | TaskScope.Workspace): Task => {
    const { command, arguments: given = [] } = definition;
    // VS Code's own program runs scripts when it is told to.
    const execution = new ProcessExecution(process.execPath, [program, command, ...given], {
      env: { ELECTRON_RUN_AS_NODE: '1' },
    });
    return new Task(definition, folder, command, TYPE, execution, MATCHER);
  };
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).map((folder) => taskOf({ type: TYPE, command: 'lint' }, folder)),
    resolveTask: ({ definition, scope }) => {
      const isFolder = typeof scope === 'object';
      return taskOf(definition as CablegramTask, isFolder ? scope : TaskScope.Workspace);
    },
  });
}
