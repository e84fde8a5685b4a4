import type { WorkspaceFiles } from '../workspace/files';
import { readConfigurationFile } from './configurationFile';
import type { ConfigurationFault, FolderSettings } from './configurationFile';
import { joinOwnCodes } from './ownCodes';
import type { Settings } from './settings';

const NAME = 'cablegram.json';

/** What configuration files are found by. */
export const CONFIGURATION_GLOB = `**/${NAME}`;

export function isConfigurationFile(uri: string): boolean {
  return uri.endsWith(`/${NAME}`);
}

/**
 * The configuration files `cablegram.json` of folders of cables. For a cable the nearest counts, from its own folder
 * upward. Each is read once, until `forget`.
 */
export class ConfigurationFiles {
  /** What holds in each folder, by its URI with the slash at its end. */
  private readonly nearest = new Map<string, Promise<FolderSettings | undefined>>();

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
    const tops = this.tops().map(withSlash);
    const folder = uri.startsWith('untitled:') ? tops[0] : uri.slice(0, uri.lastIndexOf('/') + 1);
    if (folder === undefined) return settings;
    // Of a folder inside another the inner one.
    const [top] = tops.filter((other) => folder.startsWith(other)).sort((one, other) => other.length - one.length);
    const found = top === undefined ? undefined : await this.find(folder, top);
    return found ? joinSettings(found, settings) : settings;
  }

  /** To be called when configuration files have appeared, changed or gone, or the folders are others. */
  forget(): void {
    this.nearest.clear();
  }

  private find(folder: string, top: string): Promise<FolderSettings | undefined> {
    let found = this.nearest.get(folder);
    if (!found) this.nearest.set(folder, (found = this.look(folder, top)));
    return found;
  }

  private async look(folder: string, top: string): Promise<FolderSettings | undefined> {
    const uri = folder + NAME;
    const text = await this.files.read(uri, { optional: true });
    if (text !== undefined) return readConfigurationFile(uri, text, this.tell);
    return folder === top ? undefined : this.find(parentOf(folder), top);
  }
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`;
}

function parentOf(folder: string): string {
  return folder.slice(0, folder.lastIndexOf('/', folder.length - 2) + 1);
}

const joined = new WeakMap<FolderSettings, WeakMap<Settings, Settings>>();

/** The same object for the same two: what is made of settings, such as a lexicon, is kept by them. */
function joinSettings(folder: FolderSettings, settings: Settings): Settings {
  let known = joined.get(folder);
  if (!known) joined.set(folder, (known = new WeakMap()));
  let result = known.get(settings);
  if (!result) {
    result = { ...settings, vocabulary: joinOwnCodes(folder.vocabulary, settings.vocabulary) };
    known.set(settings, result);
  }
  return result;
}
