import picomatch from 'picomatch';
import type { CableDocument } from '../syntax/document';
import type { RatedFinding } from './diagnose';

/**
 * A finding that users have looked at and want to hear no more of. The format has no comments, so it is written in
 * `cablegram.json`, by what it is about and not by its place: it stays silent when lines are added above it.
 */
export interface Silence {
  readonly rule: string;
  /** Glob of the files that it holds for, counted from the folder of the configuration file; all where absent. */
  readonly file?: string;
  /** What the finding marks, on one line; whatever it marks where absent. */
  readonly text?: string;
  readonly reason: string;
}

/** The silences that may hold for a file, each made ready for asking. */
export class Silences {
  private readonly applying: readonly Silence[];
  private readonly used = new Set<Silence>();

  /** @param path of the file, counted from the folder of the configuration file */
  constructor(silences: readonly Silence[], path: string) {
    this.applying = silences.filter(({ file }) => file === undefined || picomatch.isMatch(path, file, { dot: true }));
  }

  /** Whether a finding is to be kept silent. */
  silence(document: CableDocument, { rule, finding }: RatedFinding): boolean {
    if (this.applying.length === 0) return false;
    const found = silencedText(document.getText(finding.range));
    const silence = this.applying.find(
      (other) => other.rule === rule.id && (other.text === undefined || silencedText(other.text) === found),
    );
    if (silence) this.used.add(silence);
    return silence !== undefined;
  }

  /** Those for this file that no finding has been kept silent by. */
  get unused(): readonly Silence[] {
    return this.applying.filter((silence) => !this.used.has(silence));
  }
}

/** So much of what a finding marks tells it from others. */
const MAX_TEXT = 80;

/** What a finding marks, as it is written in a silence. */
export function silencedText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
}
