import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

interface FileGlobs {
  readonly patterns: readonly string[];
  readonly exclude: readonly string[];
}

/** One glob for several; undefined, for which VS Code's own setting `files.exclude` counts, for none. */
function allOf(globs: readonly string[]): string | undefined {
  return globs.length === 0 ? undefined : `{${globs.join(',')}}`;
}

/** Answers the server's requests for files, for when it has no file system of its own. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('cablegram/files/list', async ({ patterns, exclude }: FileGlobs) => {
    const found = await Promise.all(patterns.map((pattern) => workspace.findFiles(pattern, allOf(exclude))));
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
