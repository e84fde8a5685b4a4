import { COLLECTION_OPTIONS, openCollection } from './collection';
import type { CommandLineIo } from './io';
import { oneOf, parseOptions, wholeNumber } from './options';
import { STATUS } from './status';
import type { MissingCable, NumberGaps } from '../service';

const OPTIONS = { ...COLLECTION_OPTIONS, format: { type: 'string' }, limit: { type: 'string' } } as const;

const FORMATS = ['text', 'json'] as const;

/**
 * `cablegram gaps`: the numbers that are missing of each post and year, and the cables that are cited and not held.
 * @throws UsageError
 */
export async function gaps(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const format = oneOf('--format', values.format ?? 'text', FORMATS);
  const limit = values.limit === undefined ? Infinity : wholeNumber('--limit', values.limit);
  const { collection, cancellation } = await openCollection(positionals, io, values);
  if (cancellation.isCancellationRequested) return STATUS.interrupted;
  const series = await collection.gaps(cancellation);
  const missing = (await collection.missing(cancellation)).slice(0, limit);
  io.writeStdout(format === 'json' ? `${JSON.stringify({ series, missing })}\n` : textOf(series, missing));
  await io.drained();
  return STATUS.success;
}

function textOf(series: readonly NumberGaps[], missing: readonly MissingCable[]): string {
  const lines = series
    .filter((own) => own.missing.length > 0)
    .map(({ station, year, held, last, missing: gaps }) => {
      const numbers = gaps.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`));
      return `${station} ${year}: ${held} of ${last} held, missing ${numbers.join(', ')}`;
    });
  const cited = missing.map(({ number, citedBy }) => `${number}: cited by ${citedBy}`);
  return [
    ...(lines.length > 0 ? ['Numbers that are missing:', ...lines.map((line) => `  ${line}`)] : []),
    ...(cited.length > 0 ? ['Cited, and not here:', ...cited.map((line) => `  ${line}`)] : []),
    ...(lines.length + cited.length === 0 ? ['Nothing is missing.'] : []),
    '',
  ].join('\n');
}
