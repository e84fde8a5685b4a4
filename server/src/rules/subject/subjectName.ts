import type { HeaderRule, RulePage } from '../rule';
import { replaced, rightWay } from '../fields/lineEdits';
import { subjectLineOf } from './subjectLine';

/** The field is called SUBJECT. */
export const rule: HeaderRule = {
  id: 'subject-name',
  title: 'The subject under another name',
  category: 'subject',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'counts over released cables: SUBJECT with a colon',
  check(context) {
    const name = subjectLineOf(context)?.name;
    if (!name || !/^(?:SUBJ|SUBJECT)\s*:$/i.test(name.text) || name.text === 'SUBJECT:') return [];
    const fix = rightWay(`Replace ${name.text} by SUBJECT:`, [replaced(name.range, 'SUBJECT:')], true);
    return [{ range: name.range, message: 'The field is called SUBJECT:', fixes: () => [fix] }];
  },
};

export const page: RulePage = {
  what: '`SUBJ:`, small letters or a blank before the colon in a draft. All are read; slips are for [field-name](field-name.md). Received copies are left alone.',
  why: 'Some programs look for `SUBJECT:` only.',
  wrong: [
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
[[Subject:]] A LIBRARY OPENS
`,
      profile: 'draft',
    },
    {
      text: `UNCLAS

E.O. 11652: N/A
TAGS: SCUL, FR
[[SUBJ:]] A LIBRARY OPENS
`,
      profile: 'draft',
      note: 'the 1970s',
    },
  ],
  right: [
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: SUBJ: A NEW SCHOOL BOOK
`,
      profile: 'draft',
      note: '1975',
    },
  ],
};
