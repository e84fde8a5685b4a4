import { EventEmitter, window } from 'vscode';
import type { ExtensionContext } from 'vscode';
import { State } from 'vscode-languageclient';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCableCommands } from './cableCommands';
import { registerCablesView } from './cablesView';
import { registerCommands } from './commands';
import { tellOfConfiguration } from './configurationFiles';
import { registerDrafting } from './drafting';
import { answerFileRequests } from './files';
import { clientOptions } from './options';
import type { ServerKind } from './options';
import { registerNewCable } from './newCable';
import { registerPaste } from './paste';
import { registerPreview } from './preview/preview';
import { ServerStatus } from './serverStatus';
import { registerStatusBar } from './statusBar';
import { asker, CABLES_CHANGED } from './requests';

let client: BaseLanguageClient | undefined;

/** Starts the language server and everything around it that all kinds of VS Code share. */
export async function activateWith(
  context: ExtensionContext,
  kind: ServerKind,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const log = window.createOutputChannel('Cablegram', { log: true });
  const cablesChanged = new EventEmitter<void>();
  const status = new ServerStatus();
  const start = async (): Promise<void> => {
    await deactivateClient();
    const own = create(clientOptions(context, kind, log));
    client = own;
    answerFileRequests(own);
    own.onNotification(CABLES_CHANGED, () => cablesChanged.fire());
    own.onDidChangeState(({ newState }) => {
      if (own === client && newState === State.Stopped) status.stopped();
    });
    status.starting();
    try {
      await own.start();
      status.running(own.initializeResult?.serverInfo?.version ?? '');
    } catch (error) {
      status.stopped();
      throw error;
    }
  };
  let starting: Promise<void> | undefined;
  // Whoever asks during a start waits for that one: two at once would leave a server that nothing stops any more.
  const restart = (): Promise<void> => (starting ??= start().finally(() => (starting = undefined)));
  context.subscriptions.push(log, status, ...registerCommands(restart, log), ...registerPaste(() => client));
  const ready = async (): Promise<BaseLanguageClient | undefined> => {
    await starting?.catch(() => undefined);
    return client;
  };
  const ask = asker(ready);
  context.subscriptions.push(
    cablesChanged,
    ...tellOfConfiguration(() => client),
    ...registerCablesView(ask, cablesChanged.event),
    ...registerCableCommands(ask),
    ...registerDrafting(ready),
    registerNewCable(ask),
    ...registerStatusBar(ask),
    ...registerPreview(context, ready, cablesChanged.event),
  );
  await restart();
}

/** Stops the server; a server that does not answer any more is given up. */
export async function deactivateClient(): Promise<void> {
  const stopping = client;
  client = undefined;
  await stopping?.dispose().catch(() => undefined);
}
