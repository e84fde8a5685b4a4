import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Answers the server's requests for files, for when it has no file system of its own. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('cablegram/files/list', async ({ patterns }: { patterns: readonly string[] }) => {
    const found = await Promise.all(patterns.map((pattern) => workspace.findFiles(pattern)));
    return [...new Set(found.flat().map((uri) => uri.toString()))];
  });
  client.onRequest('cablegram/files/read', async ({ uri }: { uri: string }) => {
    try {
      const bytes = await workspace.fs.readFile(Uri.parse(uri, true));
      return { text: new TextDecoder().decode(bytes) };
    } catch {
      // Gone, or not readable: the server goes on without it.
      return null;
    }
  });
}
