import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings, Silence, WrittenSilence } from '../service';
import type { FileReport, Problem } from './problem';

/** What goes for the id of a rule where a silence is reported. */
export const UNUSED_SILENCE = 'unused-silence';

/** Finds the silences that have silenced nothing over a whole run. */
export class UnusedSilences {
  /** Those of each configuration file that has counted. */
  private readonly all = new Set<readonly WrittenSilence[]>();
  private readonly used = new Set<Silence>();

  /** To be called for each file: its settings, and what of them has silenced something. */
  add({ silenced }: Settings, used: ReadonlySet<Silence>): void {
    this.all.add(silenced);
    for (const silence of used) this.used.add(silence);
  }

  /** A report for each configuration file that has silences without use. */
  reports(cwd: string): FileReport[] {
    return [...this.all].flatMap((silences) => {
      const unused = silences.filter((silence) => !this.used.has(silence));
      if (unused.length === 0) return [];
      return [{ file: path.relative(cwd, fileURLToPath(unused[0]!.uri)), problems: unused.map(problemOf) }];
    });
  }
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
