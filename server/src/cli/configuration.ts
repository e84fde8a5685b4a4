import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ConfigurationFiles, DEFAULT_SETTINGS } from '../service';
import type { ConfigurationFault, Settings } from '../service';
import { reason } from './inputs';
import type { Input } from './inputs';
import type { CommandLineIo } from './io';

/** The settings of each input, by the nearest `cablegram.json` upward. What is wrong in one goes to standard error. */
export class InputSettings {
  /** Whether there was a configuration file of which nothing could be read. */
  failed = false;
  /** URIs of the roots that inputs lie under: `/`, or drives. */
  private readonly roots = new Set<string>();
  private readonly files: ConfigurationFiles;

  constructor(private readonly io: CommandLineIo) {
    this.files = new ConfigurationFiles(
      { list: async () => [], read: async (uri) => this.read(fileURLToPath(uri)) },
      () => [...this.roots],
      (fault) => this.tell(fault),
    );
  }

  /** An input without a name counts as lying in the folder that the command runs in. */
  of({ uri }: Input): Promise<Settings> {
    const place = uri.startsWith('file:') ? uri : pathToFileURL(`${this.io.cwd}${path.sep}`).href;
    this.roots.add(pathToFileURL(path.parse(fileURLToPath(place)).root).href);
    return this.files.settingsOf(place, DEFAULT_SETTINGS);
  }

  /** Reads at once, as inputs are read. */
  private read(file: string): string | undefined {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
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
