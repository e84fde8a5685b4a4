import { afterAll, describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/service';
import { read } from '../support/repository';
import { Workspace } from './support';

const workspace = new Workspace({});
afterAll(() => workspace.remove());

describe('explain', () => {
  it.each(['unknown-tag', 'header-line-order'])('prints the page of %s as it is', async (rule) => {
    const stdout = read(`docs/rules/${rule}.md`);
    expect(await workspace.run(['explain', rule])).toEqual({ status: 0, stdout, stderr: '' });
  });

  it('lists every rule with its severities, its preset and what it finds', async () => {
    const { status, stdout } = await workspace.run(['explain', '--list']);
    expect(status).toBe(0);
    const rows = stdout.split('\n').map((line) => line.split(/ {2,}/));
    expect(rows.shift()).toEqual(['rule', 'received copy', 'draft', 'preset', 'what it finds']);
    expect(rows.pop()).toEqual(['']);
    expect(rows).toEqual(
      RULES.map(({ id, severity, preset, title }) => [id, severity.received, severity.draft, preset, title]),
    );
  });

  it('ends with 2 where the documentation is not', async () => {
    const documentation = workspace.path('docs');
    const outcome = await workspace.run(['explain', 'unknown-tag'], '', workspace.folder, { documentation });
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toContain(
      `The page of unknown-tag is not where the documentation should be, ${documentation}.`,
    );
  });
});
