import { afterAll, describe, expect, it } from 'vitest';
import { Workspace } from './support';

const cable = (post: string, number: number, date: string, subject: string, refs: string, above = ''): string =>
  `${above}R ${date}\nFM AMEMBASSY ${post}\nTO SECSTATE WASHDC\nINFO AMEMBASSY LISBON\nUNCLAS ${post} ${number}\n\nE.O. 12958: N/A\nTAGS: SCUL KPAO\nSUBJECT: ${subject}\n\nREF: ${refs}\n\n1. (U) The reading\nroom is open.\n`;

const workspace = new Workspace({
  'a.cable': cable('SKOPJE', 2, '011200Z OCT 07', 'A LIBRARY', 'PARIS 7', 'DRAFTED BY POL:JFINCH\n'),
  'sub/b.cable': cable('SKOPJE', 4, '021200Z NOV 07', 'A BRIDGE', 'SKOPJE 2'),
  'sub/c.cable': cable('PARIS', 1, '021200Z NOV 06', 'LIBRARIANS MEET', '07 SKOPJE 2'),
});
afterAll(() => workspace.remove());

describe('index', () => {
  it('tells what there is', async () => {
    expect(await workspace.run(['index'])).toEqual({
      status: 0,
      stdout: '3 cables in 3 files, of 2 stations, 2006 to 2007.\n3 citations, 2 of them of cables that are here.\n',
      stderr: '',
    });
    expect((await workspace.run(['index', 'sub'])).stdout).toMatch(/^2 cables in 2 files/);
  });

  it('takes one folder, and tells how far it has come on a terminal only', async () => {
    expect(await workspace.run(['index', 'a', 'b'])).toMatchObject({
      status: 2,
      stderr: 'cablegram index: One folder at a time.\nSee: cablegram help index\n',
    });
    const terminals = { stdout: false, stderr: true };
    const { stderr } = await workspace.run(['index'], '', workspace.folder, { terminals });
    expect(stderr).toContain('3 of 3 files read');
    expect(await workspace.run(['index', '--no-progress'], '', workspace.folder, { terminals })).toMatchObject({
      stderr: '',
    });
  });
});

describe('find', () => {
  const found = async (...args: string[]): Promise<string[]> => {
    const { stdout, stderr } = await workspace.run(['find', ...args]);
    expect(stderr).toBe('');
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.split('\t')[0]!)
      .sort();
  };

  it.each([
    [['librar'], ['06PARIS1', '07SKOPJE2']],
    [['07', 'SKOPJE', '4'], ['07SKOPJE4']],
    [
      ['--origin', 'AMEMBASSY SKOPJE'],
      ['07SKOPJE2', '07SKOPJE4'],
    ],
    [['--after', '2007-10-02'], ['07SKOPJE4']],
    [
      ['--before', '2007-10'],
      ['06PARIS1', '07SKOPJE2'],
    ],
    [
      ['--after', '2007', '--before', '2007'],
      ['07SKOPJE2', '07SKOPJE4'],
    ],
    [
      ['--tag', 'kpao', '--in', 'sub'],
      ['06PARIS1', '07SKOPJE4'],
    ],
    [
      ['--classification', 'unclass'],
      ['06PARIS1', '07SKOPJE2', '07SKOPJE4'],
    ],
    [['--addressee', 'lisbon', 'bridge'], ['07SKOPJE4']],
    [['--drafter', 'finch'], ['07SKOPJE2']],
    [['--text', 'reading room', 'meet'], ['06PARIS1']],
    [['--text', 'no such words'], []],
  ])('%j', async (args, expected) => {
    expect(await found(...args)).toEqual(expected);
  });

  it('prints number, date, classification, subject and place; as JSON a record on each line', async () => {
    expect(await workspace.run(['find', 'bridge'])).toEqual({
      status: 0,
      stdout: '07SKOPJE4\t2007-11-02\tUNCLASSIFIED\tA BRIDGE\tsub/b.cable:1\n',
      stderr: '',
    });
    const { stdout } = await workspace.run(['find', 'bridge', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({
      number: '07SKOPJE4',
      sent: '2007-11-02T12:00:00.000Z',
      classification: 'UNCLASSIFIED',
      subject: 'A BRIDGE',
      tags: ['SCUL', 'KPAO'],
      file: 'sub/b.cable',
      line: 0,
    });
  });

  it('ends with 1 when there is none, and prints no more than are asked for', async () => {
    expect(await workspace.run(['find', 'zzz'])).toEqual({ status: 1, stdout: '', stderr: '' });
    expect((await workspace.run(['find', '--limit', '2'])).stdout.trim().split('\n')).toHaveLength(2);
  });

  it('refuses dates that are none', async () => {
    const { status, stderr } = await workspace.run(['find', '--after', '5 Nov']);
    expect(status).toBe(2);
    expect(stderr).toContain("--after takes a day, a month or a year, such as 2007-11-05, not '5 Nov'.");
  });
});

describe('graph', () => {
  it('prints who cites whom, of a folder or around a cable', async () => {
    const { stdout } = await workspace.run(['graph', '--format', 'csv']);
    expect(stdout.trim().split('\n').sort()).toEqual([
      '06PARIS1,07SKOPJE2,1,true',
      '07SKOPJE2,07PARIS7,1,false',
      '07SKOPJE4,07SKOPJE2,1,true',
      'citing,cited,count,held',
    ]);
    const around = await workspace.run(['graph', '--format', 'csv', '--from', '07 Skopje 4']);
    expect(around.stdout).toBe('citing,cited,count,held\n07SKOPJE4,07SKOPJE2,1,true\n');
    const farther = await workspace.run(['graph', '--format', 'csv', '--from', '07SKOPJE4', '--depth', '2']);
    expect(farther.stdout.trim().split('\n')).toHaveLength(4);
    expect((await workspace.run(['graph'])).stdout).toMatch(/^digraph citations \{\n[^]*\}\n$/);
  });

  it.each([
    [['--from', 'nothing'], "--from takes the number of a cable, such as 07PRISTINA768, not 'nothing'."],
    [['--depth', '2'], '--depth counts from the cable that --from names.'],
    [['--format', 'png'], "--format takes dot, graphml, csv, not 'png'."],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await workspace.run(['graph', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('gaps', () => {
  it('prints what is missing', async () => {
    expect(await workspace.run(['gaps'])).toEqual({
      status: 0,
      stdout:
        'Numbers that are missing:\n  SKOPJE 2007: 2 of 4 held, missing 1, 3\nCited, and not here:\n  07PARIS7: cited by 1\n',
      stderr: '',
    });
    const { stdout } = await workspace.run(['gaps', 'sub', '--format', 'json', '--limit', '0']);
    expect(JSON.parse(stdout)).toEqual({
      series: [
        { station: 'PARIS', year: 2006, held: 1, last: 1, missing: [] },
        { station: 'SKOPJE', year: 2007, held: 1, last: 4, missing: [[1, 3]] },
      ],
      missing: [],
    });
  });
});
