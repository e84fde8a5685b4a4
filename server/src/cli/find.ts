import { COLLECTION_OPTIONS, fileName, openCollection } from './collection';
import type { CommandLineIo } from './io';
import { oneOf, parseOptions, wholeNumber } from './options';
import { Output } from './output';
import { oneLine } from './problemText';
import { canonicalNumber, sentDay, sentTime } from '../service';
import type { CableSearch, CableSummary } from '../service';
import { STATUS } from './status';
import { UsageError } from './usageError';

const OPTIONS = {
  ...COLLECTION_OPTIONS,
  in: { type: 'string' },
  tag: { type: 'string' },
  origin: { type: 'string' },
  classification: { type: 'string' },
  after: { type: 'string' },
  before: { type: 'string' },
  addressee: { type: 'string' },
  drafter: { type: 'string' },
  text: { type: 'string' },
  format: { type: 'string' },
  limit: { type: 'string' },
} as const;

const FORMATS = ['text', 'json'] as const;

/** `2007`, `2007-11`, `2007-11-05`. */
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/**
 * `cablegram find`: the cables of a folder that have what is asked for, a line for each or a JSON record.
 * @returns problems when there is none
 * @throws UsageError
 */
export async function find(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, OPTIONS);
  const format = oneOf('--format', values.format ?? 'text', FORMATS);
  const limit = values.limit === undefined ? Infinity : wholeNumber('--limit', values.limit);
  for (const name of ['after', 'before'] as const) {
    const date = values[name];
    if (date !== undefined && !DATE.test(date)) {
      throw new UsageError(`--${name} takes a day, a month or a year, such as 2007-11-05, not '${date}'.`);
    }
  }
  const { collection, cancellation } = await openCollection(values.in === undefined ? [] : [values.in], io, values);
  const { tag, origin, classification, after, before, addressee, drafter, text } = values;
  const search = { typed: positionals.join(' '), tag, origin, classification, after, before, addressee, drafter, text };
  const output = new Output(io);
  let count = 0;
  for await (const cable of collection.find(search as CableSearch, cancellation)) {
    if (count++ === limit) break;
    output.write(format === 'json' ? jsonOf(cable, io) : lineOf(cable, io));
    await output.settle();
  }
  await output.flush();
  if (cancellation.isCancellationRequested) return STATUS.interrupted;
  return count > 0 ? STATUS.success : STATUS.problems;
}

function lineOf(cable: CableSummary, io: CommandLineIo): string {
  const { number, classification, subject, uri, range } = cable;
  const place = `${fileName(uri, io)}:${range.start.line + 1}`;
  const parts = [number ? canonicalNumber(number) : '-', sentDay(cable) ?? '-', classification ?? '-', subject || '-'];
  return `${[...parts.map(oneLine), oneLine(place)].join('\t')}\n`;
}

function jsonOf(cable: CableSummary, io: CommandLineIo): string {
  const { number, classification, subject, tags, uri, range } = cable;
  const record = {
    number: number && canonicalNumber(number),
    sent: sentTime(cable),
    classification,
    subject,
    tags,
    file: fileName(uri, io),
    line: range.start.line,
  };
  return `${JSON.stringify(record)}\n`;
}
