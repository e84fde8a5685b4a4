import { readSection } from '../../meaning/classificationLine';
import { firstToken } from '../../meaning/identity';
import { tokenRange } from '../../meaning/placement';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from './sectionHeaders';

/** No section has a number above the total. */
export const rule: HeaderRule = {
  id: 'section-beyond-total',
  title: 'A section beyond the total',
  category: 'transmission',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'error', draft: 'error' },
  source: 'ACP 127(G) para 208',
  check({ cable }) {
    return sectionHeaders(cable).flatMap((header) => {
      const found = firstToken(header, LineKind.Classification, 'section');
      const read = found && readSection(found.token.text);
      if (!read || (read.section >= 1 && read.section <= read.total)) return [];
      const message =
        read.section < 1 ? 'Sections are counted from 01.' : `There is no section ${read.section} of ${read.total}.`;
      return [{ range: tokenRange(found.place, found.token), message }];
    });
  },
};

export const page: RulePage = {
  what: 'In `SECTION nn OF mm` of a classification line the first number is between 01 and the second.',
  why: 'A section that cannot be shows a slip in one of its two numbers, and nobody can tell whether the copy is whole.',
  wrong: [
    {
      text: `UNCLAS [[SECTION 03 OF 02]] PARIS 000123

E.O. 12958: N/A
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS [[SECTION 0 OF 2]] PARIS 00123
`,
      note: '1975',
    },
  ],
  right: [
    {
      text: `UNCLAS SECTION 02 OF 02 PARIS 000123
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS SECTION 1 OF 2 PARIS 00123
`,
      note: '1975: single digits',
    },
  ],
};
