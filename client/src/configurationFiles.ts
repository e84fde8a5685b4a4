import { workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Of `FileChangeType` of the protocol. */
const CHANGED = 2;
const DELETED = 3;

export function isConfigurationFile(uri: Uri): boolean {
  return uri.path.endsWith('/cablegram.json');
}

/**
 * Tells the server of configuration files that are saved or deleted in the editor. What watches the disk may be slow to
 * tell of it, tell of a new file before it has been written, or be silent of one that goes as soon as it has come, as
 * when a silence is undone.
 */
export function tellOfConfiguration(client: () => BaseLanguageClient | undefined): Disposable[] {
  const tell = (uris: readonly Uri[], type: number): void => {
    const changes = uris.filter(isConfigurationFile).map((uri) => ({ uri: uri.toString(), type }));
    if (changes.length > 0) void client()?.sendNotification('workspace/didChangeWatchedFiles', { changes });
  };
  return [
    workspace.onDidSaveTextDocument(({ uri }) => tell([uri], CHANGED)),
    workspace.onDidDeleteFiles(({ files }) => tell(files, DELETED)),
  ];
}
