import { expect, it } from 'vitest';
import { CABLE, fixture } from '../support/fixtures';

it('folding ranges are the header, its lists, fields, headings and paragraphs of several lines', () => {
  const { service, document } = fixture(CABLE);
  const folds = service
    .foldingRanges(document)
    .map(({ startLine, endLine }) => `${startLine + 1}-${endLine + 1} ${document.lineText(startLine)}`);
  expect(folds).toEqual([
    '1-10 VZCZCXRO1234',
    '2-3 PP RUEHAG RUEHROV',
    '9-10 INFO RUEHSQ/AMEMBASSY SKOPJE 0123',
    '19-20 SUBJECT: A LIBRARY SEMINAR,',
    '22-23 REF: A. SKOPJE 00017',
    '27-40 Books and Bridges',
    '30-38 2. (SBU) The seminar went on for',
  ]);
});
