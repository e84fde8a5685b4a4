import { Uri, workspace } from 'vscode';
import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import { executeCommand } from './silence';

/** Where the server runs: as a process with a file system, or in a worker without one. */
export type ServerKind = 'process' | 'worker';

/** What the client tells the server at its start. The server asks for the settings, and for changes of them, itself. */
export function clientOptions(
  context: ExtensionContext,
  kind: ServerKind,
  log: LogOutputChannel,
): LanguageClientOptions {
  return {
    // Of any scheme: files, unsaved texts, remote and virtual workspaces.
    documentSelector: [{ language: 'cable' }],
    outputChannel: log,
    middleware: { executeCommand },
    initializationOptions: {
      documentation: Uri.joinPath(context.extensionUri, 'docs').toString(),
      // The server may run on a machine that is farther away from the reader.
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      ...(context.storageUri?.scheme === 'file' && { storage: context.storageUri.fsPath }),
      ...((kind === 'worker' || isVirtual()) && { files: 'client' }),
    },
  };
}

/** Whether a folder of the workspace is none on disk, where only VS Code can read. */
function isVirtual(): boolean {
  return workspace.workspaceFolders?.some((folder) => folder.uri.scheme !== 'file') ?? false;
}
