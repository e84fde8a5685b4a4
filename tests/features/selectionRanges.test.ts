import { describe, expect, it } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-types';
import { CABLE, fixture } from '../support/fixtures';

/** The texts of the ranges around the cursor, from the smallest on. */
function grown(text: string): string[] {
  const { service, document, position } = fixture(text);
  const texts: string[] = [];
  let range: SelectionRange | undefined = service.selectionRanges(document, [position])[0];
  for (; range; range = range.parent) texts.push(document.getText(range.range));
  return texts;
}

/** The ranges in the cable with the cursor inside a text, those of more than two lines by their first and last. */
function around(place: string, cursor: string): string[] {
  return grown(CABLE.replace(place, cursor)).map((text) => {
    const lines = text.split('\n');
    return lines.length > 2 ? `${lines[0]} … ${lines[lines.length - 1]}` : text;
  });
}

describe('selection ranges', () => {
  it('grow in the text from the word over sentence and paragraph to heading, cable and file', () => {
    expect(around('seminar went', 'semi<|>nar went')).toEqual([
      'seminar',
      'The seminar went on for … three days, with these results:',
      '2. (SBU) The seminar went on for … three days, with these results:',
      '2. (SBU) The seminar went on for … 2. bridges.',
      'Books and Bridges … 3. (U) Comment: see reftel B and 07 SKOPJE 17.',
      'VZCZCXRO1234 … ',
    ]);
  });

  it('have a pointer or number of a cable as a whole', () => {
    expect(around('reftel B', 'ref<|>tel B').slice(0, 3)).toEqual([
      'reftel',
      'reftel B',
      'Comment: see reftel B and 07 SKOPJE 17.',
    ]);
  });

  it('leave number and portion mark out of the sentence', () => {
    expect(around('(SBU)', '(SB<|>U)').slice(0, 3)).toEqual([
      'SBU',
      '(SBU)',
      '2. (SBU) The seminar went on for … three days, with these results:',
    ]);
  });

  it('grow in a list of addressees from the word over address, line and list to the header', () => {
    expect(around('USMISSION USUN', 'USMISSION US<|>UN')).toEqual([
      'USUN',
      'USMISSION USUN NEW YORK',
      'RUCNDT/USMISSION USUN NEW YORK//PA// PRIORITY 1321',
      'INFO RUEHSQ/AMEMBASSY SKOPJE 0123\nRUCNDT/USMISSION USUN NEW YORK//PA// PRIORITY 1321',
      'VZCZCXRO1234 … RUCNDT/USMISSION USUN NEW YORK//PA// PRIORITY 1321',
      'VZCZCXRO1234 … ',
    ]);
  });

  it('grow in a field from the word over the line to the field', () => {
    expect(around('AND A BRIDGE', 'AND A BRI<|>DGE')).toEqual([
      'BRIDGE',
      'AND A BRIDGE',
      'SUBJECT: A LIBRARY SEMINAR,\nAND A BRIDGE',
      'VZCZCXRO1234 … ',
    ]);
  });

  it('grow on a heading from the word over its line to what is under it', () => {
    expect(around('Books and', 'Bo<|>oks and')).toEqual([
      'Books',
      'Books and Bridges',
      'Books and Bridges … 3. (U) Comment: see reftel B and 07 SKOPJE 17.',
      'VZCZCXRO1234 … ',
    ]);
  });

  it('know the items of a list and the cables of a file', () => {
    expect(grown('1. (U) Text:\n\nA. One mill.\nB. Two mi<|>lls.  More.\n\nNNNN\n\nVZCZCXRO9\n')).toEqual([
      'mills',
      'Two mills.',
      'A. One mill.\nB. Two mills.  More.',
      '1. (U) Text:\n\nA. One mill.\nB. Two mills.  More.',
      '1. (U) Text:\n\nA. One mill.\nB. Two mills.  More.\n\nNNNN\n',
      '1. (U) Text:\n\nA. One mill.\nB. Two mills.  More.\n\nNNNN\n\nVZCZCXRO9\n',
    ]);
  });

  it('have no paragraph without numbers larger than up to the blank line, and then the prose', () => {
    expect(grown('The mill.\n\nThe bri<|>dge.\nOld.\n')).toEqual([
      'bridge',
      'The bridge.',
      'The bridge.\nOld.',
      'The mill.\n\nThe bridge.\nOld.',
      'The mill.\n\nThe bridge.\nOld.\n',
    ]);
  });

  it('are given for each position, those outside the text too', () => {
    const { service, document } = fixture('1. (U) One.\n');
    const ranges = service.selectionRanges(document, [
      { line: 0, character: 8 },
      { line: 90, character: 3 },
      { line: -1, character: -1 },
    ]);
    expect(ranges.map(({ range }) => document.getText(range))).toEqual(['One', '', '1']);
    expect(fixture('').service.selectionRanges(fixture('').document, [{ line: 0, character: 0 }])).toEqual([
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } },
    ]);
  });
});
