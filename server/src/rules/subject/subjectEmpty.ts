import type { HeaderRule, RulePage } from '../rule';
import { fieldsOf } from '../fields/fieldLines';
import { subjectLineOf } from './subjectLine';

/** A SUBJECT line without words. */
export const rule: HeaderRule = {
  id: 'subject-empty',
  title: 'A subject without words',
  category: 'subject',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'information', draft: 'error' },
  source: '5 FAH-1 H-210 (CT:CH-20, 2007)',
  check(context) {
    const line = subjectLineOf(context);
    // Another field may stand on the line.
    if (
      !line ||
      line.pieces.length > 0 ||
      fieldsOf(context).some(({ place, joined }) => joined && place === line.place)
    ) {
      return [];
    }
    return [{ range: line.name.range, message: 'The subject has no words.' }];
  },
};

export const page: RulePage = {
  what: 'A SUBJECT line with nothing behind its name, or with a mark only. In a received copy the words may have been left out at release.',
  why: 'The subject is what readers see in a list of cables.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
[[SUBJECT:]]

1. (U) The library opened on Monday.
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
[[SUBJ:]]

1. THE LIBRARY OPENED ON MONDAY.
`,
      note: '1975',
    },
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
[[SUBJECT:]] (U)
`,
      profile: 'draft',
      note: 'a mark alone',
    },
  ],
  right: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT:
A LIBRARY OPENS
`,
      note: '1975: the words begin on the next line',
    },
  ],
};
