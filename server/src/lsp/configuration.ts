import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { DEFAULT_SETTINGS } from '../service';
import type { Settings } from '../service';
import type { Log } from './host';
import { readSettings } from './settings';

/**
 * The settings of each document, asked of the client once and kept until they change: an answer to a keystroke
 * never waits for them.
 */
export class Configuration {
  /** Rises with each change of the settings. */
  revision = 0;
  private readonly known = new Map<string, Settings>();
  private readonly asked = new Map<string, Promise<Settings>>();
  private sent: Settings = DEFAULT_SETTINGS;

  constructor(
    private readonly connection: Connection,
    private readonly canAsk: boolean,
    private readonly log: Log,
    initial: unknown,
  ) {
    this.sent = this.read(initial);
  }

  /** Asks the client to tell of changes, where it lets itself be asked. */
  register(canRegister: boolean): void {
    if (!canRegister) return;
    void this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'cablegram' });
  }

  /** The settings of a document: at once when they are known. */
  of(uri: string): Settings | Promise<Settings> {
    if (!this.canAsk) return this.sent;
    return this.known.get(uri) ?? this.ask(uri);
  }

  /** The settings of the workspace as a whole. */
  workspace(): Settings | Promise<Settings> {
    return this.of('');
  }

  forget(uri: string): void {
    this.known.delete(uri);
    this.asked.delete(uri);
  }

  /** Takes a change: from now on what was known is asked again. */
  changed(settings: unknown): void {
    this.revision++;
    this.known.clear();
    this.asked.clear();
    const section = (settings as { cablegram?: unknown } | null | undefined)?.cablegram;
    if (!this.canAsk) this.sent = this.read(section);
  }

  private ask(uri: string): Promise<Settings> {
    const before = this.asked.get(uri);
    if (before) return before;
    const { revision } = this;
    const item = uri === '' ? { section: 'cablegram' } : { section: 'cablegram', scopeUri: uri };
    const request = this.connection.workspace.getConfiguration(item).then(
      (value: unknown) => {
        const settings = this.read(value);
        if (revision === this.revision) this.known.set(uri, settings);
        return settings;
      },
      (error: Error) => {
        this.log.warn(`The client did not tell its settings (${error.message}); the defaults are used.`);
        return DEFAULT_SETTINGS;
      },
    );
    this.asked.set(uri, request);
    return request;
  }

  private read(value: unknown): Settings {
    return readSettings(value, (message) => this.log.warn(message));
  }
}
