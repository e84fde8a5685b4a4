import { Uri } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith, deactivateClient } from './extension';

/** What this entry point needs of the browser's workers. */
declare class Worker extends EventTarget {
  constructor(url: string);
  terminate(): void;
}

/** Entry point in a browser: the language server runs in a Web Worker, a new one for each start. */
export async function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'worker.js').toString(true);
  let worker: Worker | undefined;
  await activateWith(context, 'worker', (options) => {
    worker?.terminate();
    worker = new Worker(script);
    return new LanguageClient('cablegram', 'Cablegram', worker as never, options);
  });
}

export const deactivate = deactivateClient;
