import type { CableDocument, CableLanguageService, Profile, RuleFix, Settings } from '../service';
import type { Input } from './inputs';
import type { CommandLineIo } from './io';
import { oneLine } from './problemText';
import { reason } from './reason';
import { replaceFile } from './replaceFile';
import { UsageError } from './usageError';

/** What is done with fixes: made in the files, or made to see what is left; undefined where none are made. */
export type FixMode = 'write' | 'dry';

/** @throws UsageError when the two options exclude each other, or what is to be written cannot be. */
export function fixMode(
  { fix = false, 'fix-dry-run': dry = false }: { fix?: boolean | undefined; 'fix-dry-run'?: boolean | undefined },
  files: readonly string[],
): FixMode | undefined {
  if (fix && dry) throw new UsageError('--fix changes files and --fix-dry-run does not; name one of them.');
  if (fix && files.includes('-'))
    throw new UsageError('--fix cannot write to standard input; --fix-dry-run tells what it would do.');
  return fix ? 'write' : dry ? 'dry' : undefined;
}

/** Makes the safe fixes of drafts, and tells of each on standard error. */
export class Fixer {
  /** Whether a file could not be written. */
  failed = false;

  constructor(
    private readonly service: CableLanguageService,
    private readonly mode: FixMode,
    private readonly io: CommandLineIo,
  ) {}

  /** The text after its fixes; as it was when it could not be written. */
  async fix(input: Input, document: CableDocument, settings: Settings, profile: Profile): Promise<CableDocument> {
    const { document: fixed, fixes } = this.service.fix(document, settings, profile);
    if (fixes.length === 0) return document;
    if (this.mode === 'write') {
      try {
        await replaceFile(input.path!, input.byteOrderMark + fixed.getText());
      } catch (error) {
        this.failed = true;
        this.io.writeStderr(`cablegram: ${reason(input.name, error)}\n`);
        return document;
      }
    }
    this.tell(input.name, fixes);
    return fixed;
  }

  /** A line for each fix; equal ones share a line. */
  private tell(file: string, fixes: readonly RuleFix[]): void {
    const counts = new Map<string, number>();
    for (const { rule, title } of fixes) {
      const fix = `${oneLine(title)} (${rule})`;
      counts.set(fix, (counts.get(fix) ?? 0) + 1);
    }
    const what = this.mode === 'write' ? 'fixed' : 'would be fixed';
    for (const [fix, count] of counts) {
      this.io.writeStderr(`${oneLine(file)}: ${what}: ${fix}${count > 1 ? `, ${count} times` : ''}\n`);
    }
  }
}
