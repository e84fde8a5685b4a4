import type { HeaderRule, RulePage } from '../rule';
import { replaced, rightWay } from '../fields/lineEdits';
import { inCapitals } from '../../syntax/scan';
import { subjectLineOf, wordsRange } from './subjectLine';

/** The subject is written in capitals. */
export const rule: HeaderRule = {
  id: 'subject-case',
  title: 'A subject in small letters',
  category: 'subject',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'most subjects of released cables up to 2010',
  check(context) {
    const line = subjectLineOf(context);
    const small = line?.pieces.filter(({ text }) => /[a-z]/.test(text)) ?? [];
    if (!line || small.length === 0) return [];
    const edits = small.map(({ text, range }) => replaced(range, inCapitals(text)));
    const fix = rightWay('Write the subject in capitals', edits, true);
    return [{ range: wordsRange(line), message: 'Subjects are written in capitals.', fixes: () => [fix] }];
  },
};

export const page: RulePage = {
  what: 'Small letters in the subject of a draft. Received copies are left alone.',
  why: 'Most released cables have their subjects in capitals, and lists of them look alike then.',
  wrong: [
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: [[A library opens]]
`,
      profile: 'draft',
    },
    {
      text: `UNCLAS

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: [[A LIBRARY opens
ON MONDAY]]
`,
      profile: 'draft',
      note: 'the 1970s: telegraphs had no small letters',
    },
  ],
  right: [
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS: 40 BOOKS
`,
      profile: 'draft',
    },
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT:
`,
      profile: 'draft',
      note: 'nothing is written yet',
    },
  ],
};
