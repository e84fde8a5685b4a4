import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ConfigurationFiles, DEFAULT_SETTINGS, joinSettings, readConfigurationFile } from '../service';
import type { ConfigurationFault, Settings, SettingsLayer } from '../service';
import type { Input } from './inputs';
import type { CommandLineIo } from './io';
import { reason } from './reason';
import { UsageError } from './usageError';

/** What options say of configuration files. */
interface ConfigurationOptions {
  readonly config?: string | undefined;
  readonly 'no-config'?: boolean | undefined;
}

/**
 * The settings of each input: those of the command line, before them those of the nearest `cablegram.json` upward, or
 * of the one that is named. What is wrong in one goes to standard error.
 */
export class InputSettings {
  /** Whether there was a configuration file of which nothing could be read. */
  failed = false;
  /** URIs of the roots that inputs lie under: `/`, or drives. */
  private readonly roots = new Set<string>();
  private readonly files: ConfigurationFiles;
  /** The settings of every input, where configuration files are not looked for. */
  private readonly common: Settings | undefined;

  /**
   * @param options what the command line says of settings: it counts before any file
   * @throws UsageError
   */
  constructor(
    private readonly io: CommandLineIo,
    { config, 'no-config': none = false }: ConfigurationOptions,
    private readonly options: SettingsLayer,
  ) {
    if (config !== undefined && none)
      throw new UsageError('--config names a file and --no-config none; name one of them.');
    this.files = new ConfigurationFiles(
      { list: async () => [], read: async (uri) => this.read(fileURLToPath(uri)) },
      () => [...this.roots],
      (fault) => this.tell(fault),
    );
    if (none) this.common = DEFAULT_SETTINGS;
    if (config !== undefined) this.common = joinSettings(this.readNamed(config), DEFAULT_SETTINGS);
  }

  /** An input without a name counts as lying in the folder that the command runs in. */
  async of({ uri }: Input): Promise<Settings> {
    return joinSettings(this.options, this.common ?? (await this.nearest(uri)));
  }

  private nearest(uri: string): Promise<Settings> {
    const place = uri.startsWith('file:') ? uri : pathToFileURL(`${this.io.cwd}${path.sep}`).href;
    this.roots.add(pathToFileURL(path.parse(fileURLToPath(place)).root).href);
    return this.files.settingsOf(place, DEFAULT_SETTINGS);
  }

  /** The file that `--config` names: without it nothing is done. */
  private readNamed(config: string): SettingsLayer {
    const file = path.resolve(this.io.cwd, config);
    let text: string;
    try {
      text = readText(file);
    } catch (error) {
      throw new UsageError(`--config: ${reason(config, error)}`);
    }
    return readConfigurationFile(pathToFileURL(file).href, text, (fault) => this.tell(fault));
  }

  /** A file that may not be there; undefined where it is not. */
  private read(file: string): string | undefined {
    try {
      return readText(file);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      this.failed = true;
      this.io.writeStderr(`cablegram: ${reason(this.nameOf(file), error)}\n`);
      return undefined;
    }
  }

  private tell({ uri, position: { line, character }, message, severity }: ConfigurationFault): void {
    if (severity === 'error') this.failed = true;
    this.io.writeStderr(`cablegram: ${this.nameOf(fileURLToPath(uri))}:${line + 1}:${character + 1}: ${message}\n`);
  }

  /** As the user would write it from the folder that the command runs in. */
  private nameOf(file: string): string {
    return path.relative(this.io.cwd, file);
  }
}

/** Reads at once, as inputs are read. */
function readText(file: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
}
