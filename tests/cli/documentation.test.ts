import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { COMMAND_HELP, COMMANDS } from '../../server/src/cli/help';
import { DRAFT, RECEIVED, SPOILT, Workspace } from './support';

const page = readFileSync(fileURLToPath(new URL('../../docs/command-line.md', import.meta.url)), 'utf8');

/** A line of a `sh` block, and the block after it when that one shows its output. */
interface Example {
  readonly line: string;
  readonly output?: { readonly language: string; readonly text: string };
}

function examples(): Example[] {
  const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map((match) => ({
    language: match[1]!,
    text: match[2]!,
  }));
  return blocks.flatMap((block, index) => {
    if (block.language !== 'sh') return [];
    const lines = block.text.trimEnd().split('\n');
    const next = blocks[index + 1];
    const shown = next && next.language !== 'sh' ? next : undefined;
    return lines.map((line, number) => ({ line, ...(shown && number === lines.length - 1 && { output: shown }) }));
  });
}

/** The words of a line of shell with quotes, one `< FILE` and a comment that may tell the status. */
function readLine(line: string): { args: string[]; input: string | undefined; status: number } {
  const [command, comment = ''] = line.split(' # ');
  const words = [...command!.matchAll(/'([^']*)'|(\S+)/g)].map((match) => match[1] ?? match[2]!);
  const redirection = words.indexOf('<');
  const input = redirection < 0 ? undefined : words.splice(redirection, 2)[1];
  expect(words.shift()).toBe('cablegram');
  return { args: words, input, status: Number(/^status (\d)$/.exec(comment)?.[1] ?? 0) };
}

describe('docs/command-line.md', () => {
  // One folder for the whole page: later commands find what earlier ones have written.
  const workspace = new Workspace({
    'inbox/07PRISTINA9042.cable': RECEIVED,
    'drafts/books.cable': DRAFT,
    'outbox/spoilt.cable': SPOILT,
  });
  afterAll(() => workspace.remove());

  it('shows commands and their output', () => {
    expect(examples().length).toBeGreaterThan(20);
    expect(examples().filter((example) => example.output).length).toBe(3);
  });

  it.each(examples())('$line', async ({ line, output }) => {
    const { args, input, status } = readLine(line);
    const outcome = await workspace.run(args, input && workspace.text(input));
    expect(outcome.status, outcome.stderr).toBe(status);
    if (status === 2) expect(outcome.stderr).not.toBe('');
    if (output?.language === 'json') expect(JSON.parse(outcome.stdout)).toEqual(JSON.parse(output.text));
    else if (output) expect(outcome.stdout).toBe(output.text);
  });

  it.each(COMMANDS)('names %s and all of its options', (command) => {
    expect(page).toContain(`\`${command === 'lsp' ? 'lsp --stdio' : command}`);
    for (const [option] of COMMAND_HELP[command].matchAll(/--[a-z-]+/g)) expect(page).toContain(option);
  });
});
