import type { WorkspaceFiles } from '../workspace/files';
import { readConfigurationFile } from './configurationFile';
import type { ConfigurationFault } from './configurationFile';
import type { Settings } from './settings';
import { joinSettings } from './settingsLayer';
import type { SettingsLayer } from './settingsLayer';

const NAME = 'cablegram.json';

/** What configuration files are found by. */
export const CONFIGURATION_GLOB = `**/${NAME}`;

export function isConfigurationFile(uri: string): boolean {
  return uri.endsWith(`/${NAME}`);
}

/** A configuration file as it is now. */
export interface FoundConfigurationFile {
  readonly uri: string;
  /** Undefined for one that is not there yet. */
  readonly text: string | undefined;
}

/**
 * The configuration files `cablegram.json` of folders of cables. For a cable the nearest counts, from its own folder
 * upward. Each is read once, until `forget`.
 */
export class ConfigurationFiles {
  /** What holds in each folder, by its URI with the slash at its end. */
  private readonly nearest = new Map<string, Promise<SettingsLayer | undefined>>();

  /**
   * @param tops URIs of the folders that no file is looked for above; for cables outside of them there is none. An
   * unsaved text counts as lying in the first of them.
   * @param tell is called for each thing that is wrong in a file, when the file is read
   */
  constructor(
    private readonly files: WorkspaceFiles,
    private readonly tops: () => readonly string[],
    private readonly tell: (fault: ConfigurationFault) => void,
  ) {}

  /** The settings of a cable: the given ones, and before them what its configuration file says. */
  async settingsOf(uri: string, settings: Settings): Promise<Settings> {
    const folder = uri.startsWith('untitled:') ? this.tops().map(withSlash)[0] : folderOf(uri);
    const top = folder === undefined ? undefined : this.topOf(folder);
    const found = folder === undefined || top === undefined ? undefined : await this.find(folder, top);
    return found ? joinSettings(found, settings) : settings;
  }

  /**
   * The file that counts for a cable; where there is none, that which would lie at the top. Undefined for a cable
   * outside of the tops.
   */
  async fileFor(uri: string): Promise<FoundConfigurationFile | undefined> {
    let folder = folderOf(uri);
    const top = this.topOf(folder);
    if (top === undefined) return undefined;
    for (;;) {
      const text = await this.files.read(folder + NAME, { optional: true });
      if (text !== undefined || folder === top) return { uri: folder + NAME, text };
      folder = parentOf(folder);
    }
  }

  /** The top that a folder lies in; of one inside another the inner one. */
  private topOf(folder: string): string | undefined {
    const tops = this.tops().map(withSlash);
    return tops.filter((top) => folder.startsWith(top)).sort((one, other) => other.length - one.length)[0];
  }

  /** To be called when configuration files have appeared, changed or gone, or the folders are others. */
  forget(): void {
    this.nearest.clear();
  }

  private find(folder: string, top: string): Promise<SettingsLayer | undefined> {
    let found = this.nearest.get(folder);
    if (!found) this.nearest.set(folder, (found = this.look(folder, top)));
    return found;
  }

  private async look(folder: string, top: string): Promise<SettingsLayer | undefined> {
    const uri = folder + NAME;
    const text = await this.files.read(uri, { optional: true });
    if (text !== undefined) return readConfigurationFile(uri, text, this.tell);
    return folder === top ? undefined : this.find(parentOf(folder), top);
  }
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

function folderOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/') + 1);
}

function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}
