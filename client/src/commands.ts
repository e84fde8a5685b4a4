import { commands, window } from 'vscode';
import type { Disposable, LogOutputChannel } from 'vscode';

/** The commands of the server itself. */
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
  ];
}
