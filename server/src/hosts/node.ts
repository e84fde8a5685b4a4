import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import type { Connection, MessageWriter } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { runCommandLine } from '../cli/commandLine';
import { isLintThread, serveLint } from '../cli/lintThreads';
import { nodeIo } from '../cli/nodeIo';
import { startServer } from '../lsp/server';
import { clock } from './clock';
import { isFilesWorker, serveFiles } from './filesWorker';
import type { WorkspaceFiles } from '../service';
import { WholeMessageWriter } from './messageWriter';
import { nodeFiles } from './nodeFiles';

/** The one program: `cablegram lsp` serves an editor, everything else is a command; its threads read files. */
const [command, ...options] = process.argv.slice(2);
const documentation = path.join(__dirname, '..', 'docs');
if (isFilesWorker) serveFiles();
else if (isLintThread) serveLint(nodeIo(documentation, __filename, openFiles));
else if (command === 'lsp' && !options.includes('--help') && !options.includes('-h')) serve();
else
  void runCommandLine(process.argv.slice(2), nodeIo(documentation, __filename, openFiles)).then(
    (status) => (process.exitCode = status),
  );

/** Files for a command, which tells on standard error what of them could not be read. */
function openFiles(folder: string): WorkspaceFiles {
  const tell = (message: string): void => void process.stderr.write(`cablegram: ${message}\n`);
  return nodeFiles(() => [folder], { info: tell, warn: tell, error: tell });
}

function serve(): void {
  const connection = connect();
  // A fault outside any request is told, and the documents stay served.
  const tell = (error: unknown): void =>
    connection.console.error(`Unexpected: ${error instanceof Error ? error.stack : String(error)}`);
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
  startServer(connection, {
    version,
    documentation: pathToFileURL(documentation).href,
    ...clock(),
    openFiles: nodeFiles,
  });
}

function connect(): Connection {
  if (options.includes('--node-ipc')) {
    return createConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  }
  // With a stream to read from, the library ends the program when the editor is gone. It takes a writer beside it, though
  // its types name none.
  const writer = new WholeMessageWriter(process.stdout) as MessageWriter as unknown as NodeJS.WritableStream;
  return createConnection(process.stdin, writer);
}
