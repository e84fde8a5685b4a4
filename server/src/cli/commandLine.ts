import { version } from '../../../package.json';
import { explain } from './explain';
import { find } from './find';
import { format } from './format';
import { gaps } from './gaps';
import { graph } from './graph';
import { COMMAND_HELP, COMMANDS, GENERAL_HELP } from './help';
import type { Command } from './help';
import type { CommandLineIo } from './io';
import { index } from './indexCommand';
import { lint } from './lint';
import { parse } from './parse';
import { render } from './render';
import { STATUS } from './status';
import { UsageError } from './usageError';

export type { CommandLineIo } from './io';

type Run = (args: readonly string[], io: CommandLineIo) => Promise<number>;

/** `lsp` is served by the process itself, never from here. */
const RUN: Readonly<Record<Exclude<Command, 'lsp'>, Run>> = {
  lint,
  format,
  parse,
  render,
  explain,
  index,
  find,
  graph,
  gaps,
  help,
};

/**
 * Runs one command.
 * @param argv the arguments after the program's name
 * @returns the exit status, see `STATUS`; messages go to standard error. Never rejects.
 */
export async function runCommandLine(argv: readonly string[], io: CommandLineIo): Promise<number> {
  const [first, ...args] = argv;
  try {
    return await run(first, args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) {
      // A fault of the program: 1 would say that a cable has problems.
      io.writeStderr(`cablegram: unexpected: ${error instanceof Error ? error.stack : String(error)}\n`);
      return STATUS.failure;
    }
    const command = isCommand(first) ? ` ${first}` : '';
    io.writeStderr(`cablegram${command}: ${error.message}\nSee: cablegram help${command}\n`);
    return STATUS.failure;
  }
}

async function run(first: string | undefined, args: readonly string[], io: CommandLineIo): Promise<number> {
  if (first === undefined) throw new UsageError('No command named.');
  if (isHelpOption(first)) return help(args.slice(0, 1), io);
  if (first === '--version') {
    io.writeStdout(`${version}\n`);
    return STATUS.success;
  }
  if (!isCommand(first))
    throw new UsageError(`There is no ${first.startsWith('-') ? 'option' : 'command'} '${first}'.`);
  const end = args.indexOf('--');
  if (args.slice(0, end < 0 ? args.length : end).some(isHelpOption)) return help([first], io);
  if (first === 'lsp') throw new UsageError('The server is started by an editor.');
  return RUN[first](args, io);
}

async function help(args: readonly string[], io: CommandLineIo): Promise<number> {
  const [command, ...more] = args;
  if (more.length > 0) throw new UsageError('One command at a time.');
  if (command !== undefined && !isCommand(command)) throw new UsageError(`There is no command '${command}'.`);
  io.writeStdout(command === undefined ? GENERAL_HELP : COMMAND_HELP[command]);
  return STATUS.success;
}

function isCommand(word: string | undefined): word is Command {
  return COMMANDS.some((command) => command === word);
}

function isHelpOption(word: string): boolean {
  return word === '--help' || word === '-h';
}
