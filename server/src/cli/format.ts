import { TextDocument } from 'vscode-languageserver-textdocument';
import { NARROWEST, WIDEST } from '../service';
import type { SettingsLayer } from '../service';
import { InputSettings } from './configuration';
import { readInputs } from './inputs';
import type { Input } from './inputs';
import type { CommandLineIo } from './io';
import { FILE_OPTIONS, parseOptions, profileChoice, wholeNumber } from './options';
import { reason } from './reason';
import { replaceFile } from './replaceFile';
import { commandLineService, openInput } from './service';
import { settingsOf } from './settingsOptions';
import { STATUS } from './status';
import { UsageError } from './usageError';

/** What is done with a text after formatting, and what that says about the exit status. */
type Outcome = (input: Input, formatted: string) => Promise<number>;

/**
 * `cablegram format`: the text with its white space normalised, to standard output or into the file.
 * @returns failure when a file could not be read or written, a configuration file among them; else problems when `--check` found a file to be formatted
 * @throws UsageError
 */
export async function format(args: readonly string[], io: CommandLineIo): Promise<number> {
  const { values, positionals } = parseOptions(args, {
    ...FILE_OPTIONS,
    check: { type: 'boolean' },
    write: { type: 'boolean' },
    wrap: { type: 'boolean' },
    'line-width': { type: 'string' },
  });
  if (values.check && values.write) throw new UsageError('--check changes no file and --write does; name one of them.');
  if (values.write && positionals.includes('-')) throw new UsageError('--write cannot write to standard input.');
  const service = commandLineService();
  const profileOf = profileChoice(service, values);
  const settings = new InputSettings(io, values, { ...settingsOf(values), ...wrapping(values) });
  const finish = values.check ? check(io) : values.write ? write(io) : print(io);
  const received: string[] = [];
  let status: number = STATUS.success;
  for await (const input of readInputs(positionals, values['stdin-filename'], io)) {
    if ('unreadable' in input) {
      io.writeStderr(`cablegram: ${input.unreadable}\n`);
      status = STATUS.failure;
      continue;
    }
    const document = openInput(service, input);
    const inputSettings = await settings.of(input);
    const profile = profileOf(document, inputSettings);
    if (profile === 'received') received.push(input.name);
    const edits = service.format(document, inputSettings, profile);
    status = Math.max(status, await finish(input, TextDocument.applyEdits(document, edits)));
  }
  if (received.length > 0) io.writeStderr(`cablegram: ${leftAlone(received)}\n`);
  return settings.failed ? STATUS.failure : status;
}

/** @throws UsageError */
function wrapping(options: { wrap?: boolean | undefined; 'line-width'?: string | undefined }): SettingsLayer {
  const { wrap, 'line-width': written } = options;
  const lineWidth = written === undefined ? undefined : wholeNumber('--line-width', written);
  if (lineWidth !== undefined && (lineWidth < NARROWEST || lineWidth > WIDEST)) {
    throw new UsageError(`--line-width takes a whole number from ${NARROWEST} to ${WIDEST}, not '${written}'.`);
  }
  return { ...(wrap && { wrap: 'on' }), ...(lineWidth !== undefined && { lineWidth }) };
}

function print(io: CommandLineIo): Outcome {
  return async ({ byteOrderMark }, formatted) => {
    io.writeStdout(byteOrderMark + formatted);
    return STATUS.success;
  };
}

function check(io: CommandLineIo): Outcome {
  return async ({ name, text }, formatted) => {
    if (formatted === text) return STATUS.success;
    io.writeStdout(`${name}\n`);
    return STATUS.problems;
  };
}

function write(io: CommandLineIo): Outcome {
  return async ({ name, path, text, byteOrderMark }, formatted) => {
    if (formatted === text) return STATUS.success;
    try {
      await replaceFile(path!, byteOrderMark + formatted);
    } catch (error) {
      io.writeStderr(`cablegram: ${reason(name, error)}\n`);
      return STATUS.failure;
    }
    io.writeStdout(`${name}\n`);
    return STATUS.success;
  };
}

function leftAlone(received: readonly string[]): string {
  const files =
    received.length === 1
      ? `${received[0]} is a received copy and was left as it is`
      : `${received.length} received copies were left as they are`;
  return `${files}; --drafts, --profile draft or cablegram.json names drafts.`;
}
