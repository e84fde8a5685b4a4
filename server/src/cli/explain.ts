import { didYouMean, RULES } from '../service';
import type { Rule } from '../service';
import type { CommandLineIo } from './io';
import { parseOptions } from './options';
import { rulePage } from './rulePages';
import { STATUS } from './status';
import { UsageError } from './usageError';

/**
 * `cablegram explain`: the page of a rule, or the list of all.
 * @returns failure when the page cannot be read
 * @throws UsageError
 */
export async function explain(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, { list: { type: 'boolean' } });
  const [id, ...more] = positionals;
  if (values.list) {
    if (id !== undefined) throw new UsageError('--list lists every rule; it takes none.');
    io.writeStdout(listed(RULES));
    return STATUS.success;
  }
  if (id === undefined) throw new UsageError('Name a rule; --list lists them all.');
  if (more.length > 0) throw new UsageError('One rule at a time.');
  const ids = RULES.map((rule) => rule.id);
  if (!ids.includes(id)) throw new UsageError(`There is no rule '${id}'.${didYouMean(id, ids)}`);
  const page = rulePage(io, id);
  if (page === undefined) {
    io.writeStderr(`cablegram: The page of ${id} is not where the documentation should be, ${io.documentation}.\n`);
    return STATUS.failure;
  }
  io.writeStdout(page);
  return STATUS.success;
}

/** A line for each rule, in columns. */
function listed(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, preset, title }) => [id, severity.received, severity.draft, preset, title]);
  const all = [['rule', 'received copy', 'draft', 'preset', 'what it finds'], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)));
  const lines = all.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return `${lines.join('\n')}\n`;
}
