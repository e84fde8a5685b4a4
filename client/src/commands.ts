import { commands, window, workspace } from 'vscode';
import type { Disposable, LogOutputChannel } from 'vscode';

/** The commands that package.json declares. */
export function registerCommands(restart: () => Promise<void>, log: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('cablegram.restartServer', async () => {
      try {
        await restart();
      } catch (error) {
        log.error(error instanceof Error ? error : String(error));
        void window.showErrorMessage('The language server of Cablegram could not be started; its log says why.');
      }
    }),
    commands.registerCommand('cablegram.showLog', () => log.show()),
    commands.registerCommand('cablegram.newCable', newCable),
  ];
}

/** Opens an unsaved cable and lets the snippet of that name lead through it. */
async function newCable(): Promise<void> {
  const document = await workspace.openTextDocument({ language: 'cable' });
  await window.showTextDocument(document);
  await commands.executeCommand('editor.action.insertSnippet', { langId: 'cable', name: 'New cable' });
}
