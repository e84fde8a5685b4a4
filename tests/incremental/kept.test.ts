import { expect, it } from 'vitest';
import { cablesOf } from '../../server/src/meaning/cables';
import { DEFAULT_SETTINGS } from '../../server/src/service';
import type { CableDocument } from '../../server/src/service';
import { CABLE, fixture } from '../support/fixtures';

it('a letter of the text leaves the cables what they were, one of a header does not', () => {
  const { service } = fixture('');
  const document = service.open('file:///a.cable', 'cable', 0, CABLE);
  const typedInto = (words: string): CableDocument => {
    const at = document.positionAt(CABLE.indexOf(words));
    return service.update(document, [{ range: { start: at, end: at }, text: 'x' }], 1);
  };
  const inText = CABLE.split('\n').find((line) => line.startsWith('2. '))!;
  expect(cablesOf(typedInto(inText.slice(10)).tree)[0]).toBe(cablesOf(document.tree)[0]);
  expect(cablesOf(typedInto('AMEMBASSY').tree)[0]).not.toBe(cablesOf(document.tree)[0]);
});

it('what is found over the workspace follows the other cables', async () => {
  const head = (number: number, day: string): string =>
    `P ${day}1635Z NOV 07\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS ${number}\n\nE.O. 12958: N/A\nTAGS: SCUL FR\nSUBJECT: A LIBRARY\n\n`;
  const { service } = fixture('');
  const citing = service.open('file:///1.cable', 'cable', 0, `${head(1, '05')}REF: PARIS 2\n\n1. (U) Text.\n`);
  const found = (): unknown[] =>
    service
      .diagnose(citing, DEFAULT_SETTINGS)
      .filter(({ code }) => code === 'reference-before-sent')
      .map(({ range }) => citing.getText(range));
  expect(found()).toEqual([]);
  for (const [day, expected] of [
    ['07', ['PARIS 2']],
    ['03', []],
    ['08', ['PARIS 2']],
  ] as const) {
    service.documentChanged(service.open('file:///2.cable', 'cable', 0, `${head(2, day)}1. (U) Text.\n`));
    await service.indexOpen();
    expect(found()).toEqual(expected);
  }
});
