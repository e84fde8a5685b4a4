import { RequestType } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import type { WorkspaceFiles } from '../service';
import type { Log } from './host';

const ListFiles = new RequestType<{ patterns: readonly string[]; exclude: readonly string[] }, string[], void>(
  'cablegram/files/list',
);
const ReadFile = new RequestType<{ uri: string }, { text: string } | null, void>('cablegram/files/read');

/** Files through the client, for browsers and virtual workspaces, where the server has no file system. */
export function clientFiles(connection: Connection, log: Log): WorkspaceFiles {
  return {
    async list({ include, exclude }) {
      try {
        return await connection.sendRequest(ListFiles, { patterns: include, exclude });
      } catch (error) {
        log.warn(`The client did not list the files of the workspace: ${(error as Error).message}`);
        return [];
      }
    },
    async read(uri) {
      try {
        return (await connection.sendRequest(ReadFile, { uri }))?.text;
      } catch (error) {
        log.warn(`${uri} could not be read: ${(error as Error).message}`);
        return undefined;
      }
    },
  };
}
