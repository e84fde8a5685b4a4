import { workspace } from 'vscode';
import type { Disposable, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** `FileChangeType.Changed` of the protocol. */
const CHANGED = 2;

export function isConfigurationFile(uri: Uri): boolean {
  return uri.path.endsWith('/cablegram.json');
}

/**
 * Tells the server of configuration files that are saved: what watches the disk may be slow to tell of it, or tell of a new
 * file before it has been written.
 */
export function tellSavedConfiguration(client: () => BaseLanguageClient | undefined): Disposable {
  return workspace.onDidSaveTextDocument(({ uri }) => {
    if (!isConfigurationFile(uri)) return;
    const changes = [{ uri: uri.toString(), type: CHANGED }];
    void client()?.sendNotification('workspace/didChangeWatchedFiles', { changes });
  });
}
