import { afterAll, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
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
    [['lint', 'draft.cable', '--quite'], "Unknown option '--quite'"],
    [['format', 'draft.cable', '-q'], "Unknown option '-q'"],
    [['parse', 'draft.cable', '--write', '--json'], "Unknown option '--write'"],
    [['lint', 'draft.cable', '--format'], "'--format <value>' argument missing"],
    [['lint', 'draft.cable', '--format', 'xml'], "--format takes text, json, sarif, github, junit, not 'xml'."],
    [['lint', 'draft.cable', '--profile', 'sent'], "--profile takes auto, draft, received, not 'sent'."],
    [['lint', 'draft.cable', '--profile', 'draft', '--drafts', '**'], '--drafts has no use where --profile draft'],
    [['lint', 'draft.cable', '--max-warnings', 'few'], "--max-warnings takes a whole number, not 'few'."],
    [['lint', 'draft.cable', '--max-warnings=-1'], "--max-warnings takes a whole number, not '-1'."],
    [['lint', 'draft.cable', '--stdin-filename', 'a.cable'], '--stdin-filename names standard input'],
    [['lint', '--preset', 'all'], "--preset takes essential, recommended, strict, not 'all'."],
    [['lint', '--rule', 'unknown-tag'], "--rule takes RULE=SEVERITY, not 'unknown-tag'."],
    [['lint', '--rule', 'unknown-tag=off=off'], "--rule takes RULE=SEVERITY, not 'unknown-tag=off=off'."],
    [['lint', '--rule', 'unknwon-tag=off'], "there is no rule 'unknwon-tag'. Did you mean unknown-tag?"],
    [['lint', '--rule', '=off'], "there is no rule ''.\n"],
    [['lint', '--rule', 'unknown-tag=eror'], "hint, information, warning, error, not 'eror'. Did you mean error?"],
    [['lint', '--config', 'none.json'], '--config: none.json does not exist.'],
    [['format', '--config', 'none.json'], '--config: none.json does not exist.'],
    [['lint', '--config', 'none.json', '--no-config'], '--config names a file and --no-config none'],
    [['lint', '--fix', '--fix-dry-run'], '--fix changes files and --fix-dry-run does not'],
    [['lint', '--fix', '-'], '--fix cannot write to standard input'],
    [['explain'], 'Name a rule; --list lists them all.'],
    [['explain', 'unknown-tag', 'unknown-tag'], 'One rule at a time.'],
    [['explain', 'unknown-tag', '--list'], '--list lists every rule'],
    [['explain', 'unknwon-tag'], "There is no rule 'unknwon-tag'. Did you mean unknown-tag?"],
    [['explain', 'zzz'], "There is no rule 'zzz'.\n"],
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
    const { status, stderr } = await workspace.run(['lint', '-'], '', workspace.folder, {
      readStdin: () => Promise.reject(new Error('the stream has broken')),
    });
    expect(status).toBe(2);
    expect(stderr).toContain('cablegram: unexpected: Error: the stream has broken');
  });
});
