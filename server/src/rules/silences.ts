import picomatch from 'picomatch';
import type { CableDocument } from '../syntax/document';
import type { RatedFinding } from './diagnose';

/**
 * A finding that users have looked at and want to hear no more of. The format has no comments, so it is written in
 * `cablegram.json`, by what it is about and not by its place: it stays silent when lines are added above it.
 */
export interface Silence {
  /** The id of the rule. */
  readonly rule: string;
  /** Glob of the files that it holds for, counted from the folder of the configuration file; all where absent. */
  readonly file?: string;
  /** What the finding marks, on one line; whatever it marks where absent. */
  readonly text?: string;
  /**
   * Why it is kept silent.
   * @minLength 1
   */
  readonly reason: string;
}

/** The silences that may hold for a file, each made ready for asking. */
export class Silences {
  private readonly applying: readonly Silence[];
  private readonly usedOnes = new Set<Silence>();

  /** @param path of the file, counted from the folder of the configuration file; '' for one that lies elsewhere */
  constructor(
    silences: readonly Silence[],
    private readonly path: string,
  ) {
    this.applying = silences.filter((silence) => holdsFor(silence, path));
  }

  /** Whether a finding is to be kept silent. */
  silence(document: CableDocument, { rule, finding }: RatedFinding): boolean {
    const ofRule = this.applying.filter((silence) => silence.rule === rule.id);
    if (ofRule.length === 0) return false;
    const found = silencedText(document.getText(finding.range));
    const silence = ofRule.find(({ text }) => text === undefined || silencedText(text) === found);
    if (silence) this.usedOnes.add(silence);
    return silence !== undefined;
  }

  /** Those that have kept a finding silent. */
  get used(): ReadonlySet<Silence> {
    return this.usedOnes;
  }

  /** Those that name this very file and have kept no finding silent. */
  get unusedHere(): readonly Silence[] {
    if (this.path === '') return [];
    const here = globOf(this.path);
    return this.applying.filter((silence) => silence.file === here && !this.usedOnes.has(silence));
  }
}

const matchers = new WeakMap<Silence, (path: string) => boolean>();

function holdsFor(silence: Silence, path: string): boolean {
  if (silence.file === undefined) return true;
  let matches = matchers.get(silence);
  if (!matches) matchers.set(silence, (matches = picomatch(silence.file, { dot: true })));
  return matches(path);
}

/** The glob that fits a path alone. */
export function globOf(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

/** So much of what a finding marks tells it from others. */
const MAX_TEXT = 80;

/** What a finding marks, as it is written in a silence. */
export function silencedText(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT);
}
