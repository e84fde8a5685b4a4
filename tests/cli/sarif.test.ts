import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { afterEach, describe, expect, it } from 'vitest';
import packageJson from '../../package.json';
import { RULES } from '../../server/src/service';
import { read } from '../support/repository';
import { DRAFT, RECEIVED, SPOILT, Workspace } from './support';

/** The schema of the standard. One of its patterns is none by the stricter rules for Unicode. */
const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object;
const validate = addFormats(new Ajv({ allErrors: true, strict: false, unicodeRegExp: false })).compile(schema);

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[];
  readonly partialFingerprints: Record<string, string>;
}

interface Run {
  readonly columnKind: string;
  readonly tool: {
    driver: { version: string; rules: ({ id: string; help: { markdown?: string } } & Record<string, unknown>)[] };
  };
  readonly results: Result[];
  readonly invocations: { executionSuccessful: boolean }[];
}

let workspace: Workspace;
afterEach(() => workspace.remove());

/** The run of a log that is valid. */
async function run(...args: readonly string[]): Promise<Run> {
  const { stdout } = await workspace.run(['lint', '--format', 'sarif', ...args]);
  const log = JSON.parse(stdout) as { runs: Run[] };
  validate(log);
  expect(validate.errors ?? []).toEqual([]);
  expect(log.runs).toHaveLength(1);
  return log.runs[0]!;
}

describe('SARIF', () => {
  it('is valid by the schema of the standard, which refuses what it does not know', async () => {
    workspace = new Workspace({
      'a.cable': SPOILT,
      'b c,é%.cable': DRAFT,
      'clean.cable': RECEIVED.replace('QQQQ ', ''),
    });
    const { results } = await run('--profile', 'draft', '--preset', 'strict');
    expect(results.length).toBeGreaterThan(3);
    expect(validate({ version: '2.1.0', runs: [{ results }] })).toBe(false);
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, mood: 'calm' }] })).toBe(false);
  });

  it('is valid for every rule', async () => {
    workspace = new Workspace({ 'a.cable': SPOILT });
    // Each silence that is of no use names its rule.
    const silenced = RULES.map(({ id }) => ({ rule: id, text: 'none', reason: 'None.' }));
    workspace.write('cablegram.json', JSON.stringify({ silenced }));
    const { results } = await run('--report-unused-ignores');
    expect(results.length).toBeGreaterThan(RULES.length);
  });

  it('has places counted from one, the end behind what is found', async () => {
    workspace = new Workspace({ 'in/b c,é%.cable': RECEIVED });
    const { results, columnKind } = await run();
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results).toMatchObject([
      {
        ruleId: 'unknown-tag',
        level: 'note',
        message: { text: expect.stringContaining('QQQQ') },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'in/b%20c%2C%C3%A9%25.cable' },
              region: { startLine: 14, startColumn: 12, endLine: 14, endColumn: 16 },
            },
          },
        ],
        properties: { profile: 'received' },
      },
    ]);
  });

  it('tells of the rules that have found something, each with its page', async () => {
    workspace = new Workspace({ 'a.cable': SPOILT, 'b.cable': RECEIVED });
    const { results, tool } = await run();
    const { rules, version } = tool.driver;
    expect(version).toBe(packageJson.version);
    expect(rules.map(({ id }) => id)).toEqual(['header-line-unreadable', 'header-line-missing', 'unknown-tag']);
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]!.id).toBe(ruleId);
    for (const { id, help } of rules) expect(help.markdown).toBe(read(`docs/rules/${id}.md`));
    expect(rules[0]).toMatchObject({
      shortDescription: { text: 'A line of the header that cannot be read.' },
      defaultConfiguration: { enabled: true, level: 'error' },
    });
    expect(results.map(({ level }) => level)).toEqual(['error', 'note', 'note', 'note']);
  });

  it('has fingerprints that stay when lines are added, and differ within a file', async () => {
    workspace = new Workspace({ 'a.cable': RECEIVED.replace('QQQQ', 'QQQQ PQXZ QQQQ') });
    const prints = async (): Promise<string[]> =>
      (await run()).results
        .filter(({ ruleId }) => ruleId === 'unknown-tag')
        .map(({ partialFingerprints }) => {
          expect(Object.keys(partialFingerprints)).toEqual(['cablegram/v1']);
          return partialFingerprints['cablegram/v1']!;
        });
    const before = await prints();
    expect(new Set(before).size).toBe(before.length);
    expect(before.length).toBeGreaterThan(1);
    workspace.write('a.cable', workspace.text('a.cable').replace('SIPDIS', 'SIPDIS\n \nDEPT FOR EUR'));
    expect(await prints()).toEqual(before);
  });

  it('says whether all files could be read', async () => {
    workspace = new Workspace({ 'a.cable': RECEIVED });
    expect((await run()).invocations).toEqual([{ executionSuccessful: true }]);
    expect((await run('no.cable', 'a.cable')).invocations).toEqual([{ executionSuccessful: false }]);
    const { results, invocations, tool } = await run('no.cable');
    expect([results, invocations, tool.driver.rules]).toEqual([[], [{ executionSuccessful: false }], []]);
  });
});
