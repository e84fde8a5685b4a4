import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Connection } from 'vscode-languageserver';
import { ConfigurationFiles, DEFAULT_SETTINGS } from '../service';
import type { FoundConfigurationFile, Settings, WorkspaceFiles } from '../service';
import type { Log } from './host';
import { readSettings } from './settings';

/**
 * The settings of each document: those of the client, asked for once and kept until they change, and before them those
 * of the nearest `cablegram.json`. An answer to a keystroke never waits for them.
 */
export class Configuration {
  /** Rises with each change of the settings or of a configuration file. */
  revision = 0;
  private readonly known = new Map<string, Settings>();
  private readonly asked = new Map<string, Promise<Settings>>();
  /** What has been read of the client's answers, by their text: documents with the same settings share the object. */
  private readonly answers = new Map<string, Settings>();
  private readonly configurationFiles: ConfigurationFiles;
  private sent: Settings;

  constructor(
    private readonly connection: Connection,
    private readonly canAsk: boolean,
    private readonly log: Log,
    initial: unknown,
    files: WorkspaceFiles,
    private readonly folders: () => readonly string[],
  ) {
    this.sent = this.read(initial);
    this.configurationFiles = new ConfigurationFiles(files, folders, ({ uri, position, message }) =>
      log.warn(`${uri}:${position.line + 1}:${position.character + 1}: ${message}`),
    );
  }

  /** Asks the client to tell of changes, where it lets itself be asked. */
  register(canRegister: boolean): void {
    if (!canRegister) return;
    void this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'cablegram' });
  }

  /** The settings of a document: at once when they are known. */
  of(uri: string): Settings | Promise<Settings> {
    return this.known.get(uri) ?? this.ask(uri);
  }

  /** The settings of the workspace as a whole. */
  workspace(): Settings | Promise<Settings> {
    return this.of('');
  }

  /** The configuration file of a cable as it is now, or the one that would be its; undefined for a cable in no folder. */
  fileFor(uri: string): Promise<FoundConfigurationFile | undefined> {
    return this.configurationFiles.fileFor(uri);
  }

  forget(uri: string): void {
    this.known.delete(uri);
    this.asked.delete(uri);
  }

  /** Takes a change of the client's settings: from now on what was known is asked again. */
  changed(settings: unknown): void {
    this.forgetAll();
    this.answers.clear();
    const section = (settings as { cablegram?: unknown } | null | undefined)?.cablegram;
    if (!this.canAsk) this.sent = this.read(section);
  }

  /** Takes a change of configuration files, and reads those files at once, so that what is wrong in them is told. */
  filesChanged(uris: readonly string[]): void {
    this.forgetAll();
    this.configurationFiles.forget();
    for (const uri of uris) void this.configurationFiles.settingsOf(uri, DEFAULT_SETTINGS);
  }

  /** Takes a change of the workspace's folders, and reads what is in them; to be called for the first ones too. */
  foldersChanged(): void {
    this.filesChanged(this.folders().map((folder) => `${folder}/`));
  }

  private forgetAll(): void {
    this.revision++;
    this.known.clear();
    this.asked.clear();
  }

  private ask(uri: string): Promise<Settings> {
    const before = this.asked.get(uri);
    if (before) return before;
    const { revision } = this;
    const request = this.settingsOf(uri).then((settings) => {
      // What has changed meanwhile is asked again: nothing is answered by settings that are gone.
      if (revision !== this.revision) return this.of(uri);
      this.known.set(uri, settings);
      return settings;
    });
    this.asked.set(uri, request);
    return request;
  }

  private async settingsOf(uri: string): Promise<Settings> {
    return this.configurationFiles.settingsOf(uri, this.canAsk ? await this.askClient(uri) : this.sent);
  }

  private async askClient(uri: string): Promise<Settings> {
    const item = uri === '' ? { section: 'cablegram' } : { section: 'cablegram', scopeUri: uri };
    try {
      return this.read(await this.connection.workspace.getConfiguration(item));
    } catch (error) {
      this.log.warn(`The client did not tell its settings (${(error as Error).message}); the defaults are used.`);
      return DEFAULT_SETTINGS;
    }
  }

  private read(value: unknown): Settings {
    const text = JSON.stringify(value) ?? '';
    let settings = this.answers.get(text);
    if (!settings) {
      settings = readSettings(value, (message) => this.log.warn(message));
      this.answers.set(text, settings);
    }
    return settings;
  }
}
