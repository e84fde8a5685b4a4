import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ignore from 'ignore';
import type { Ignore } from 'ignore';

/** Files whose lines name what is left out of a folder. What a later one says counts before the earlier one. */
const NAMES: readonly string[] = ['.gitignore', '.cablegramignore'];

/** What the ignore files of a folder leave out, and of the folders above it. */
export class IgnoreRules {
  private constructor(
    private readonly folder: string,
    private readonly rules: Ignore,
    private readonly above: IgnoreRules | undefined,
  ) {}

  /** The rules inside a folder: those above it and its own. */
  static inside(folder: string, above: IgnoreRules | undefined): IgnoreRules | undefined {
    const own = NAMES.map((name) => textOf(path.join(folder, name)));
    if (own.every((text) => text === '')) return above;
    return new IgnoreRules(folder, ignore({ ignorecase: false }).add(own.join('\n')), above);
  }

  /** Whether a file or a folder below is left out. The nearest ignore file that speaks of it decides. */
  leavesOut(file: string, isFolder: boolean): boolean {
    const relative = path.relative(this.folder, file).split(path.sep).join('/');
    const { ignored, unignored } = this.rules.test(isFolder ? `${relative}/` : relative);
    if (ignored || unignored) return ignored;
    return this.above?.leavesOut(file, isFolder) ?? false;
  }
}

/**
 * The rules that hold for a folder from above it: up to the folder of the repository that it lies in, else up to the
 * current one. None when they leave the folder itself out: who names it wants it read.
 */
export function rulesAbove(folder: string, cwd: string): IgnoreRules | undefined {
  const above = ancestors(folder);
  const all = [folder, ...above];
  const repository = all.findIndex((other) => existsSync(path.join(other, '.git')));
  const top = repository < 0 ? all.indexOf(cwd) : repository;
  let rules: IgnoreRules | undefined;
  for (const other of above.slice(0, Math.max(0, top)).reverse()) rules = IgnoreRules.inside(other, rules);
  return rules?.leavesOut(folder, true) ? undefined : rules;
}

/** The folders that a folder lies in, the nearest first. */
function ancestors(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [] : [parent, ...ancestors(parent)];
}

/** The text of a file; one that is not there, or cannot be read, leaves nothing out. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
