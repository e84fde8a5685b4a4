import { afterEach, describe, expect, it } from 'vitest';
import { DRAFT, RECEIVED, SPOILT, Workspace } from './support';

let workspace: Workspace;
afterEach(() => workspace.remove());

/** The rules of what is found, and the severities, by file. */
async function found(...args: readonly string[]): Promise<Record<string, string[]>> {
  const { stdout } = await workspace.run(['lint', '--format', 'json', ...args]);
  const { files } = JSON.parse(stdout) as { files: { file: string; problems: { rule: string; severity: string }[] }[] };
  return Object.fromEntries(
    files.map(({ file, problems }) => [file, problems.map(({ rule, severity }) => `${rule} ${severity}`)]),
  );
}

const UNKNOWN = 'unknown-tag information';
const UNADDRESSED = Array<string>(2).fill('routing-unaddressed hint');

describe('rules', () => {
  it('are those of the preset, in which more and more is on', async () => {
    workspace = new Workspace({ 'a.cable': RECEIVED });
    expect(await found()).toEqual({ 'a.cable': [UNKNOWN] });
    expect(await found('--preset', 'essential')).toEqual({ 'a.cable': [] });
    expect(await found('--preset', 'strict')).toEqual({ 'a.cable': [...UNADDRESSED, UNKNOWN] });
  });

  it('have the severity that is named, whatever the preset', async () => {
    workspace = new Workspace({ 'a.cable': SPOILT });
    const options = ['--preset', 'essential', '--rule', 'header-line-unreadable=hint', '--rule', 'unknown-tag=hint'];
    expect(await found(...options)).toEqual({ 'a.cable': ['header-line-unreadable hint', 'unknown-tag hint'] });
    const off = ['header-line-unreadable', 'header-line-missing', 'unknown-tag'].flatMap((id) => [
      '--rule',
      `${id}=off`,
    ]);
    expect(await found(...off)).toEqual({ 'a.cable': [] });
  });

  it('are those of cablegram.json, before which the command line counts', async () => {
    const configuration = { preset: 'essential', rules: { 'header-line-missing': 'warning', 'unknown-tag': 'hint' } };
    workspace = new Workspace({ 'in/a.cable': SPOILT, 'b.cable': RECEIVED });
    workspace.write('in/cablegram.json', JSON.stringify(configuration));
    expect(await found()).toEqual({
      'b.cable': [UNKNOWN],
      'in/a.cable': ['header-line-unreadable error', 'header-line-missing warning', 'unknown-tag hint'],
    });
    expect(await found('--preset', 'strict', '--rule', 'header-line-missing=off')).toEqual({
      'b.cable': [...UNADDRESSED, UNKNOWN],
      'in/a.cable': [...UNADDRESSED, 'header-line-unreadable error', 'unknown-tag hint'],
    });
    expect(await found('--no-config', 'in')).toEqual({
      'in/a.cable': ['header-line-unreadable error', 'header-line-missing information', UNKNOWN],
    });
  });

  it('are those of the file that --config names, and of no other', async () => {
    workspace = new Workspace({
      'in/a.cable': SPOILT,
      'in/cablegram.json': '{ "preset": "strict" }',
      'shared/ours.json': '{ "preset": "essential" }',
    });
    expect(await found('--config', 'shared/ours.json')).toEqual({ 'in/a.cable': ['header-line-unreadable error'] });
    workspace.write('shared/ours.json', '{ "preset": "all" }');
    const { stderr } = await workspace.run(['lint', '--config', 'shared/ours.json']);
    expect(stderr).toBe(
      'cablegram: shared/ours.json:1:3: preset is none of essential, recommended, strict; it is left out.\n',
    );
    workspace.write('shared/ours.json', '{');
    expect((await workspace.run(['lint', '--config', 'shared/ours.json', '--preset', 'essential'])).status).toBe(2);
  });
});

describe('drafts of cablegram.json', () => {
  const profiles = async (...args: readonly string[]): Promise<string[]> => {
    const { stdout } = await workspace.run(['lint', '--format', 'json', ...args]);
    const { files } = JSON.parse(stdout) as { files: { file: string; profile: string }[] };
    return files.filter(({ profile }) => profile === 'draft').map(({ file }) => file);
  };

  it('are counted from its folder; those of the command line at any depth, and in their place', async () => {
    workspace = new Workspace({
      'out/a.cable': DRAFT,
      'in/out/b.cable': DRAFT,
      'in/mine/deep/c.cable': DRAFT,
      'cablegram.json': '{ "drafts": ["out/**"] }',
      'in/mine/cablegram.json': '{ "drafts": ["./**"] }',
    });
    expect(await profiles()).toEqual(['in/mine/deep/c.cable', 'out/a.cable']);
    expect(await profiles('--drafts', 'out/**')).toEqual(['in/out/b.cable', 'out/a.cable']);
    expect(await profiles('--no-config')).toEqual([]);
    expect(await profiles('--config', 'in/mine/cablegram.json')).toEqual(['in/mine/deep/c.cable']);
  });

  it('are drafts for format too', async () => {
    workspace = new Workspace({
      'out/a.cable': DRAFT,
      'in/b.cable': DRAFT,
      'cablegram.json': '{ "drafts": ["out/*"] }',
    });
    const { stdout, stderr } = await workspace.run(['format', '--check']);
    expect(stdout).toBe('out/a.cable\n');
    expect(stderr).toContain('in/b.cable is a received copy');
    expect((await workspace.run(['format', '--check', '--no-config'])).stdout).toBe('');
    workspace.write('cablegram.json', '{');
    expect((await workspace.run(['format', '--check'])).status).toBe(2);
  });
});

describe('--quiet and --max-warnings', () => {
  it('leave only errors in the report, and count warnings all the same', async () => {
    workspace = new Workspace({ 'a.cable': SPOILT, 'b.cable': DRAFT });
    const outcome = await workspace.run(['lint', '--profile', 'draft', '--quiet', '--rule', 'unknown-tag=off']);
    expect(outcome.stdout).toMatch(/^a\.cable:6:1 error .*\n1 error in 1 of 2 files\.\n$/);
    const limited = await workspace.run(['lint', 'b.cable', '--profile', 'draft', '--quiet', '--max-warnings', '0']);
    expect(limited).toEqual({
      status: 1,
      stdout: 'No problems in 1 file.\n',
      stderr: 'cablegram: 2 warnings; --max-warnings allows 0.\n',
    });
  });
});

describe('silences of cablegram.json', () => {
  const SILENCES = [
    { rule: 'unknown-tag', text: 'QQQQ', file: 'in/**', reason: 'The code of a closed project.' },
    { rule: 'unknown-tag', text: 'PQXZ', reason: 'Nobody knows.' },
  ];
  const configuration = (silenced: unknown): string => JSON.stringify({ silenced }, undefined, 2);

  it('keep findings silent by rule, file and text', async () => {
    workspace = new Workspace({
      'in/a.cable': RECEIVED,
      'b.cable': RECEIVED,
      'cablegram.json': configuration(SILENCES),
    });
    expect(await found()).toEqual({ 'b.cable': [UNKNOWN], 'in/a.cable': [] });
    workspace.write('cablegram.json', configuration([{ rule: 'unknown-tag', reason: 'All of them.' }]));
    expect(await found()).toEqual({ 'b.cable': [], 'in/a.cable': [] });
    expect(await found('--no-config')).toEqual({ 'b.cable': [UNKNOWN], 'in/a.cable': [UNKNOWN] });
  });

  it('that have silenced nothing over the run are reported where that is asked for, with their places', async () => {
    workspace = new Workspace({
      'in/a.cable': RECEIVED,
      'b.cable': RECEIVED,
      'cablegram.json': configuration(SILENCES),
    });
    expect((await workspace.run(['lint'])).status).toBe(0);
    const outcome = await workspace.run(['lint', '--report-unused-ignores']);
    expect(outcome.status).toBe(1);
    expect(outcome.stdout).toContain(
      'cablegram.json:9:5 error This silence of unknown-tag has silenced nothing (Nobody knows.). unused-silence\n',
    );
    workspace.write('b.cable', RECEIVED.replace('QQQQ', 'PQXZ'));
    expect((await workspace.run(['lint', '--report-unused-ignores'])).status).toBe(0);
  });

  it('are reported in the other formats too', async () => {
    workspace = new Workspace({ 'b.cable': RECEIVED, 'in/a.cable': RECEIVED });
    workspace.write('in/cablegram.json', configuration([{ ...SILENCES[0], file: 'in/**' }]));
    expect(await found('--report-unused-ignores')).toEqual({
      'b.cable': [UNKNOWN],
      'in/a.cable': [UNKNOWN],
      'in/cablegram.json': ['unused-silence error'],
    });
    const { stdout } = await workspace.run(['lint', '--report-unused-ignores', '--format', 'github']);
    expect(stdout).toContain(
      '::error file=in/cablegram.json,line=3,endLine=3,col=5,title=unused-silence::This silence',
    );
  });
});
