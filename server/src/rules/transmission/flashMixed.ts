import { tokenRange } from '../../meaning/placement';
import type { HeaderRule, RulePage } from '../rule';
import { lettersOfDate } from './precedenceLetters';
import { sectionHeaders } from './sectionHeaders';

/** FLASH goes by itself, not in one transmission with lower precedences. */
export const rule: HeaderRule = {
  id: 'flash-mixed',
  title: 'FLASH beside a lower precedence',
  category: 'transmission',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-2 H-320 (2018)',
  // The rule is read in the handbook of 2018; of the years before 2000 nothing tells that it held.
  years: { from: 2000 },
  check({ cable }) {
    return sectionHeaders(cable).flatMap((header) => {
      const [first, second] = lettersOfDate(header);
      if (first?.token.text.toUpperCase() !== 'Z' || !second || second.token.text.toUpperCase() === 'Z') return [];
      const range = {
        start: tokenRange(first.place, first.token).start,
        end: tokenRange(second.place, second.token).end,
      };
      return [
        {
          range,
          message: 'FLASH is sent by itself, and to addressees of a lower precedence in a message of their own.',
        },
      ];
    });
  },
};

export const page: RulePage = {
  what: 'A date-time group with `Z` and a lower precedence beside it.',
  why: 'A FLASH message goes before all others and is acknowledged. Addressees of a lower precedence on the same transmission would slow it down.',
  wrong: [
    {
      text: `[[Z O]] 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC FLASH
`,
    },
    {
      text: `[[Z R]] 051635Z NOV 21
FM AMEMBASSY PRISTINA
TO RUEHC/SECSTATE WASHDC FLASH
`,
      note: '2021',
    },
  ],
  right: [
    {
      text: `Z 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC FLASH
`,
    },
    {
      text: `Z O 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC FLASH
`,
      note: '1975: nothing tells that the rule held then',
    },
  ],
};
