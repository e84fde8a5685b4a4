import { describe, expect, it } from 'vitest';
import { CABLE } from '../../support/fixtures';
import { cable, itemsInWorkspace, offered, offeredInWorkspace, takenInWorkspace } from './support';

/** A cable of the workspace, invented. */
const other = (name: string, group: string, number: string, subject: string): string =>
  `%! ${name}.cable\nR ${group}\nFM AMEMBASSY X\nTO SECSTATE WASHDC\nUNCLAS ${number}\n\nE.O. 12958: N/A\nSUBJECT: ${subject}\n\n1. Text.\n`;

const WORKSPACE =
  other('later', '120905Z SEP 08', 'SKOPJE 009999', 'A LATER ONE') +
  other('bridge', '120905Z SEP 07', 'SKOPJE 009017', 'FOOTBRIDGE REPAIRED') +
  other('market', '120905Z SEP 06', 'TIRANA 009003', 'MARKET DAY');

const ref = (field: string, base = CABLE): string =>
  `${WORKSPACE}%! own.cable\n${cable('REF: A. SKOPJE 00017\n     B. 06 ZAGREB 9', field, base)}`;

describe('completion of REF', () => {
  it('offers the cables of the workspace, the newest before this one first, then posts', async () => {
    const labels = await offeredInWorkspace(ref('REF: <|>'));
    expect(labels.slice(0, 4)).toEqual(['07 SKOPJE 9017', '06 TIRANA 9003', '08 SKOPJE 9999', 'ABIDJAN']);
    const [first] = await itemsInWorkspace(ref('REF: <|>'));
    expect(first!.detail).toBe('FOOTBRIDGE REPAIRED');
  });

  it.each([
    ['REF: sk', ['07 SKOPJE 9017', '08 SKOPJE 9999', 'SKOPJE']],
    ['REF: SKOPJE 90', ['07 SKOPJE 9017']],
    ['REF: SKOPJE 0090', ['07 SKOPJE 9017']],
    ['REF: 06 tir', ['06 TIRANA 9003', 'TIRANA']],
    ['REF: 2006 TIR', ['06 TIRANA 9003', 'TIRANA']],
    ['REF: 9017', ['07 SKOPJE 9017']],
    ['REF: footb', ['07 SKOPJE 9017']],
    ['REF: market day', ['06 TIRANA 9003']],
    ['REF: A. SKOPJE 9017\n     B. tir', ['06 TIRANA 9003', 'TIRANA']],
    ['REF: (A) STATE 1, (B) TIR', ['06 TIRANA 9003', 'TIRANA']],
    ['REF: STATE 1 AND TIR', ['06 TIRANA 9003', 'TIRANA']],
    ['REF: STATE 1; TIR', ['06 TIRANA 9003', 'TIRANA']],
    ['REF: SKOPJE 9017 ', []],
    ['REF: SKOPJE 90 ', []],
    ['REF: (', []],
  ])('at %s offers %j', async (typed, labels) => {
    expect(await offeredInWorkspace(ref(`${typed}<|>`))).toEqual(labels);
  });

  it('writes the year only where it is another than that of this cable', async () => {
    expect(await takenInWorkspace(ref('REF: sko<|>'), '07 SKOPJE 9017')).toContain('REF: SKOPJE 9017\n');
    expect(await takenInWorkspace(ref('REF: tir<|>'), '06 TIRANA 9003')).toContain('REF: 06 TIRANA 9003\n');
    expect(await takenInWorkspace(ref('REF:<|>'), '06 TIRANA 9003')).toContain('REF: 06 TIRANA 9003\n');
    expect(await takenInWorkspace(ref('REF: 06 tir<|>'), 'TIRANA')).toContain('REF: 06 TIRANA\n');
  });

  it('writes years as the field does', async () => {
    const field = 'REF: A. 2006 ZAGREB 9\n     B. tir<|>';
    expect(await takenInWorkspace(ref(field), '06 TIRANA 9003')).toContain('B. 2006 TIRANA 9003\n');
  });

  it('takes a cable without a date for one of today', async () => {
    const coming = other('coming', '120905Z SEP 30', 'SKOPJE 009020', 'TO COME');
    const draft = `${coming}${WORKSPACE}%! own.cable\nUNCLAS\n\nE.O. 13526: N/A\nSUBJECT: X\nREF: sko<|>\n`;
    expect(await offeredInWorkspace(draft)).toEqual(['08 SKOPJE 9999', '07 SKOPJE 9017', '30 SKOPJE 9020', 'SKOPJE']);
    expect(await takenInWorkspace(draft)).toContain('REF: 08 SKOPJE 9999\n');
  });

  it('offers neither the cable itself nor what it cites already', async () => {
    const labels = await offeredInWorkspace(ref('REF: A. SKOPJE 9017\n     B. <|>'));
    expect(labels).toContain('06 TIRANA 9003');
    expect(labels).not.toContain('07 SKOPJE 9017');
    expect(labels).not.toContain('07 PRISTINA 42');
    // A body without a number has that of its file.
    const body = `${WORKSPACE}%! 07ROME0077.cable\nE.O. 12958: N/A\nSUBJECT: X\nREF: rom<|>\n`;
    expect(await offeredInWorkspace(body)).not.toContain('07 ROME 77');
  });

  it('puts those whose number fits before those whose subject does', async () => {
    const fair = other('fair', '120905Z OCT 07', 'SKOPJE 009018', 'THE TIRANA FAIR');
    expect(await offeredInWorkspace(fair + ref('REF: tir<|>'))).toEqual(['06 TIRANA 9003', '07 SKOPJE 9018', 'TIRANA']);
  });

  it('takes the first of several numbers under a letter for what it stands for', async () => {
    const field = 'REF: A. SKOPJE 17, SKOPJE 18\n     B. 06 ZAGREB 9';
    const text = cable('REF: A. SKOPJE 00017\n     B. 06 ZAGREB 9', field, cable('three days', '(REF <|>'));
    expect((await itemsInWorkspace(text)).map(({ label, detail }) => [label, detail])).toEqual([
      ['REF A', 'SKOPJE 17'],
      ['REF B', '06 ZAGREB 9'],
    ]);
  });

  it('offers posts by country', () => {
    expect(offered(ref('REF: france<|>'))).toContain('PARIS');
  });
});

describe('completion of citations in the text', () => {
  it.each([
    ['(REF <|>', ['REF A', 'REF B']],
    ['(REF A<|>)', ['REF A', 'REF B']],
    ['refs A and <|>', ['REF A', 'REF B']],
    ['reftel <|>', ['REF A', 'REF B']],
    ['(REF<|>', []],
    ['REFERENCE <|>', []],
    ['the <|>', []],
    ['paragraph <|>', []],
    ['see SKOPJE <|>', []],
    ['(<|>', []],
    ['REF A<|>bc', []],
  ])('at %s offers %j', (typed, labels) => {
    expect(offered(cable('three days', typed))).toEqual(labels);
    expect(offered(cable('The seminar', typed))).toEqual(labels);
  });

  it('writes the letter, and tells what it stands for', async () => {
    const text = cable('three days', '(REF <|>');
    expect(await takenInWorkspace(text, 'REF B')).toContain('\n(REF B, with');
    expect((await itemsInWorkspace(text))[1]!.detail).toBe('06 ZAGREB 9');
  });

  it('offers nothing where the references have no letters', () => {
    expect(
      offered(cable('three days', '(REF <|>', cable('A. SKOPJE 00017\n     B. 06 ZAGREB 9', 'SKOPJE 17'))),
    ).toEqual([]);
  });
});
