import type { WrittenSilence } from '../service';
import { InputSettings } from './configuration';
import { Fixer, fixMode } from './fixes';
import type { Input } from './inputs';
import type { CommandLineIo } from './io';
import type { LintChoice } from './lintOptions';
import { profileChoice } from './options';
import type { ProfileChoice } from './options';
import { problemsOf } from './problem';
import type { FileReport } from './problem';
import { commandLineService, openInput } from './service';
import { settingsOf } from './settingsOptions';

/** What linting a file has brought. */
export interface LintedFile {
  readonly report: FileReport;
  /** The silences that hold for it, and which of them have silenced something. */
  readonly silenced: readonly WrittenSilence[];
  readonly used: readonly WrittenSilence[];
}

/** Lints one file after the other, with the settings that hold for each, its fixes made before where that is asked for. */
export class FileLinter {
  private readonly service = commandLineService();
  private readonly settings: InputSettings;
  private readonly profileOf: ProfileChoice;
  private readonly fixer: Fixer | undefined;

  /** @throws UsageError */
  constructor(choice: LintChoice, files: readonly string[], io: CommandLineIo) {
    const mode = fixMode(choice, files);
    this.profileOf = profileChoice(this.service, choice);
    this.settings = new InputSettings(io, choice, settingsOf(choice));
    this.fixer = mode && new Fixer(this.service, mode, io);
  }

  /** Whether a file could not be written, or a configuration file not be read. */
  get failed(): boolean {
    return this.settings.failed || this.fixer?.failed === true;
  }

  async lint(input: Input): Promise<LintedFile> {
    const { service, fixer } = this;
    const settings = await this.settings.of(input);
    const opened = openInput(service, input);
    const profile = this.profileOf(opened, settings);
    // A configuration file that cannot be read may have silenced what would be fixed.
    const document = fixer && !this.settings.failed ? await fixer.fix(input, opened, settings, profile) : opened;
    const { diagnostics, silences } = service.lint(document, settings, profile);
    return {
      report: { file: input.name, profile, problems: problemsOf(document, diagnostics) },
      silenced: settings.silenced,
      used: settings.silenced.filter((silence) => silences.has(silence)),
    };
  }
}
