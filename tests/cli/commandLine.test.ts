import { afterAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { runCommandLine } from '../../server/src/cli/commandLine';
import { COMMAND_HELP, COMMANDS, GENERAL_HELP } from '../../server/src/cli/help';
import { DRAFT, Workspace } from './support';

const workspace = new Workspace({ 'draft.cable': DRAFT });
afterAll(() => workspace.remove());

describe('help and version', () => {
  it.each([['help'], ['--help'], ['-h']])('%s gives the general help, which lists every command', async (word) => {
    expect(await workspace.run([word])).toEqual({ status: 0, stdout: GENERAL_HELP, stderr: '' });
    for (const command of COMMANDS) expect(GENERAL_HELP).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  it.each(COMMANDS)('gives the help of %s in three ways', async (command) => {
    const expected = { status: 0, stdout: COMMAND_HELP[command], stderr: '' };
    expect(await workspace.run(['help', command])).toEqual(expected);
    expect(await workspace.run([command, '--help'])).toEqual(expected);
    expect(await workspace.run([command, 'draft.cable', '-h'])).toEqual(expected);
  });

  it('keeps to 100 columns', () => {
    for (const help of [GENERAL_HELP, ...Object.values(COMMAND_HELP)]) {
      for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it('prints the version of the package', async () => {
    expect(await workspace.run(['--version'])).toEqual({ status: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    [[], 'No command named.'],
    [['lnit'], "There is no command 'lnit'."],
    [['--quiet'], "There is no option '--quiet'."],
    [['help', 'lnit'], "There is no command 'lnit'."],
    [['help', 'lint', 'format'], 'One command at a time.'],
    [['lint'], 'No files named'],
    [['format'], 'No files named'],
    [['parse', '--json'], 'No files named'],
    [['lint', 'draft.cable', '--quiet'], "Unknown option '--quiet'"],
    [['format', 'draft.cable', '-q'], "Unknown option '-q'"],
    [['parse', 'draft.cable', '--write', '--json'], "Unknown option '--write'"],
    [['lint', 'draft.cable', '--format'], "'--format <value>' argument missing"],
    [['lint', 'draft.cable', '--format', 'xml'], "--format takes text, json, not 'xml'."],
    [['lint', 'draft.cable', '--profile', 'sent'], "--profile takes auto, draft, received, not 'sent'."],
    [['lint', 'draft.cable', '--profile', 'draft', '--drafts', '**'], '--drafts has no use where --profile draft'],
    [['lint', 'draft.cable', '--max-warnings', 'few'], "--max-warnings takes a whole number, not 'few'."],
    [['lint', 'draft.cable', '--max-warnings=-1'], "--max-warnings takes a whole number, not '-1'."],
    [['lint', 'draft.cable', '--stdin-filename', 'a.cable'], '--stdin-filename names standard input'],
    [['format', 'draft.cable', '--check', '--write'], '--check changes no file and --write does'],
    [['format', '-', '--write'], '--write cannot write to standard input.'],
    [['parse', 'draft.cable'], 'Say --json'],
    [['parse', 'draft.cable', '--json', '--ndjson'], 'Say --json'],
    [['lsp', '--stdio'], 'The server is started by an editor.'],
  ])('%j ends with 2 and says why', async (args, message) => {
    const outcome = await workspace.run(args);
    expect(outcome.status).toBe(2);
    expect(outcome.stdout).toBe('');
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).toMatch(/^cablegram.*: .*\nSee: cablegram help( \w+)?\n$/s);
    expect(workspace.text('draft.cable')).toBe(DRAFT);
  });
});

describe('a fault of the program', () => {
  it('ends with 2, because 1 would speak of the cable, and is told on standard error', async () => {
    let stderr = '';
    const status = await runCommandLine(['lint', '-'], {
      cwd: workspace.folder,
      readStdin: () => Promise.reject(new Error('the stream has broken')),
      writeStdout: () => {},
      drained: async () => {},
      writeStderr: (text) => void (stderr += text),
    });
    expect(status).toBe(2);
    expect(stderr).toContain('cablegram: unexpected: Error: the stream has broken');
  });
});
