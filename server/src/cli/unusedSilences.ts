import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WrittenSilence } from '../service';
import type { LintedFile } from './fileLinter';
import type { FileReport, Problem } from './problem';

/** What goes for the id of a rule where a silence is reported. */
export const UNUSED_SILENCE = 'unused-silence';

/** Finds the silences that have silenced nothing over a whole run. */
export class UnusedSilences {
  /** Those of each configuration file that has counted, by their places. */
  private readonly all = new Map<string, Map<string, WrittenSilence>>();
  private readonly used = new Set<string>();

  /** To be called for each file. */
  add({ silenced, used }: Pick<LintedFile, 'silenced' | 'used'>): void {
    for (const silence of silenced) {
      let own = this.all.get(silence.uri);
      if (!own) this.all.set(silence.uri, (own = new Map()));
      own.set(keyOf(silence), silence);
    }
    for (const silence of used) this.used.add(keyOf(silence));
  }

  /** A report for each configuration file that has silences without use. */
  reports(cwd: string): FileReport[] {
    return [...this.all].flatMap(([uri, silences]) => {
      const unused = [...silences].filter(([key]) => !this.used.has(key)).map(([, silence]) => silence);
      if (unused.length === 0) return [];
      return [{ file: path.relative(cwd, fileURLToPath(uri)), problems: unused.map(problemOf) }];
    });
  }
}

function keyOf({ uri, position: { line, character } }: WrittenSilence): string {
  return `${uri}:${line}:${character}`;
}

function problemOf({ rule, reason, position }: WrittenSilence): Problem {
  return {
    rule: UNUSED_SILENCE,
    severity: 'error',
    message: `This silence of ${rule} has silenced nothing (${reason}).`,
    text: '',
    range: { start: position, end: position },
  };
}
