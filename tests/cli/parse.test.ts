import { afterAll, describe, expect, it } from 'vitest';
import type { ParseRecord } from '../../server/src/cli/record';
import { RECEIVED, Workspace } from './support';

const workspace = new Workspace({
  'a.cable': `\ufeff${RECEIVED}`,
  'b.cable': `${RECEIVED}\nNNNN\n${RECEIVED.replaceAll('9042', '9043')}`,
  'spoilt/latin.cable': new Uint8Array([0x31, 0x2e, 0x20, 0xe9]),
  'spoilt/next.cable': RECEIVED,
});
afterAll(() => workspace.remove());

/** What tells a record from others: file, place in it, number or error. */
function brief(record: ParseRecord): unknown[] {
  return 'error' in record ? [record.file, record.error.message] : [record.file, record.cable, record.identity.number];
}

const lines = (text: string): ParseRecord[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as ParseRecord);

describe('parse', () => {
  it('prints an array with --json', async () => {
    const { status, stdout, stderr } = await workspace.run(['parse', 'a.cable', 'b.cable', '--json']);
    expect([status, stderr]).toEqual([0, '']);
    expect((JSON.parse(stdout) as ParseRecord[]).map(brief)).toEqual([
      ['a.cable', 1, '07PRISTINA9042'],
      ['b.cable', 1, '07PRISTINA9042'],
      ['b.cable', 2, '07PRISTINA9043'],
    ]);
  });

  it('prints a record on each line with --ndjson, each as in the array', async () => {
    const { stdout } = await workspace.run(['parse', '--ndjson', 'a.cable', 'b.cable']);
    const array = await workspace.run(['parse', '--json', 'a.cable', 'b.cable']);
    expect(lines(stdout)).toEqual(JSON.parse(array.stdout));
  });

  it('reads standard input, and folders', async () => {
    const named = await workspace.run(['parse', '--ndjson', '-', '--stdin-filename', 'x.cable'], RECEIVED);
    expect(lines(named.stdout).map(brief)).toEqual([['x.cable', 1, '07PRISTINA9042']]);
    const bare = await workspace.run(['parse', '--ndjson', '-'], RECEIVED);
    expect(lines(bare.stdout).map(brief)).toEqual([['<stdin>', 1, '07PRISTINA9042']]);
  });

  it('gives a file that cannot be read a record in its place, and goes on', async () => {
    const { status, stdout, stderr } = await workspace.run(['parse', '--ndjson', 'no.cable', 'spoilt', 'a.cable']);
    expect(status).toBe(2);
    expect(lines(stdout).map(brief)).toEqual([
      ['no.cable', 'no.cable does not exist.'],
      ['spoilt/latin.cable', 'spoilt/latin.cable is not valid UTF-8; convert it first, for instance with iconv.'],
      ['spoilt/next.cable', 1, '07PRISTINA9042'],
      ['a.cable', 1, '07PRISTINA9042'],
    ]);
    expect(stderr.split('\n')).toHaveLength(3);
    expect(stderr).toContain('cablegram: no.cable does not exist.\n');
  });

  it('prints an array of one error', async () => {
    const { stdout } = await workspace.run(['parse', '--json', 'no.cable']);
    expect((JSON.parse(stdout) as ParseRecord[]).map(brief)).toEqual([['no.cable', 'no.cable does not exist.']]);
  });

  it('holds no more than a batch: it waits for the reader of its output', async () => {
    workspace.write('many/long.cable', `${RECEIVED}\nNNNN\n`.repeat(400));
    const writes: number[] = [];
    let waiting = 0;
    const { status } = await workspace.run(['parse', '--ndjson', 'many'], '', workspace.folder, {
      readStdin: () => Promise.reject(new Error('nothing is read')),
      writeStdout: (text) => {
        expect(waiting).toBe(0);
        writes.push(text.length);
        waiting++;
      },
      drained: async () => {
        await new Promise(setImmediate);
        waiting--;
      },
    });
    expect(status).toBe(0);
    expect(writes.length).toBeGreaterThan(5);
    expect(Math.max(...writes)).toBeLessThan(2 * 64 * 1024);
  });

  it('stays as it is documented: a record, member by member', async () => {
    const [record] = lines((await workspace.run(['parse', '--ndjson', 'a.cable'])).stdout);
    const at = (line: number, from: number, to: number, endLine = line) => ({
      start: { line, character: from },
      end: { line: endLine, character: to },
    });
    expect(record).toEqual({
      schema: 1,
      file: 'a.cable',
      cable: 1,
      range: at(0, 0, 6, 20),
      identity: {
        number: '07PRISTINA9042',
        year: 2007,
        post: 'PRISTINA',
        sequence: 9042,
        basis: 'classificationLine',
        range: at(8, 7, 22),
      },
      dates: {
        sent: { time: '2007-09-21T14:10:00.000Z', range: at(4, 2, 16) },
        filed: { time: '2007-09-21T14:10:00.000Z', range: at(2, 19, 26) },
      },
      era: { year: 2007, basis: 'dateTimeGroup' },
      transmission: {
        channel: 'XRO',
        channelNumber: '9042',
        routingIndicators: [
          { text: 'RUEHAG', range: at(1, 3, 9) },
          { text: 'RUEHDA', range: at(1, 10, 16) },
        ],
        station: 'RUEHPS',
        serial: '9042',
        section: 1,
        security: 'UUUUU',
        operatingSignals: [
          { text: 'ZNR', range: at(3, 0, 3) },
          { text: 'ZZH', range: at(3, 10, 13) },
        ],
      },
      precedence: { action: 'PRIORITY', range: at(4, 0, 1) },
      originator: { address: 'USOFFICE PRISTINA', offices: [], range: at(5, 3, 20) },
      addressees: [
        {
          role: 'action',
          address: 'SECSTATE WASHDC',
          routingIndicator: 'RUEHC',
          offices: [],
          range: at(6, 3, 38),
          precedence: 'PRIORITY',
          continuityNumber: '9311',
        },
        {
          role: 'information',
          address: 'AMEMBASSY SKOPJE',
          routingIndicator: 'RUEHSQ',
          offices: [],
          range: at(7, 5, 28),
        },
      ],
      classification: { level: 'UNCLASSIFIED', text: 'UNCLAS', range: at(8, 0, 6) },
      captions: [{ text: 'SIPDIS', range: at(10, 0, 6) }],
      attention: [],
      executiveOrder: {
        order: '12958',
        text: 'N/A',
        declassification: { kind: 'notApplicable', codes: [] },
        range: at(12, 0, 15),
      },
      tags: [
        { code: 'SCUL', kind: 'code', range: at(13, 6, 10) },
        { code: 'QQQQ', kind: 'code', range: at(13, 11, 15) },
        { code: 'KV', kind: 'code', range: at(13, 16, 18) },
      ],
      subject: { text: 'THE BRIDGE IS OPEN', range: at(14, 9, 27) },
      references: [
        {
          kind: 'telegram',
          letter: 'A',
          number: '07SKOPJE9017',
          post: 'SKOPJE',
          year: 2007,
          yearGiven: false,
          sequence: 9017,
          notes: [],
          text: 'SKOPJE 9017',
          range: at(16, 8, 19),
        },
      ],
      clearances: [],
      paragraphs: [
        {
          label: '1',
          number: 1,
          mark: 'U',
          text: 'The footbridge was opened.',
          items: [],
          range: at(18, 0, 33),
        },
      ],
      prose: [],
      headings: [],
      passages: [],
      setOff: [],
      citations: [],
      withheld: [],
      protections: [],
      quoted: [],
      signature: { text: 'MILLER', range: at(20, 0, 6) },
      sections: [],
      pageLines: [],
      releaseMarks: [],
      attributes: [],
      unreadable: [],
    });
  });
});
