import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith, deactivateClient } from './extension';
import { registerTasks } from './tasks';

/** Entry point in desktop VS Code and its servers: the language server is a process of its own, reached over IPC. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/cablegram.cjs');
  context.subscriptions.push(registerTasks(module));
  const run = { module, args: ['lsp'], transport: TransportKind.ipc };
  await activateWith(
    context,
    'process',
    (options) => new LanguageClient('cablegram', 'Cablegram', { run, debug: run }, options),
  );
}

export const deactivate = deactivateClient;
