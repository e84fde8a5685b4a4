import { blocksOfKind } from '../../meaning/cable';
import { LineKind } from '../../syntax/lineKind';
import { stretchAt } from '../paragraphs/setApart';
import type { OutlineRule, RulePage } from '../rule';

/** A text that points to REF has one. */
export const rule: OutlineRule = {
  id: 'reference-missing',
  title: 'A text that points to REF where the field is missing',
  category: 'references',
  scope: 'outline',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'general knowledge',
  needs: ['whole', 'ownFields'],
  check(cable) {
    if (cable.references().length > 0 || blocksOfKind(cable.cable, LineKind.Reference).length > 0) return [];
    const first = cable
      .pointers()
      .find(({ pointer, range }) => pointer.reference && !stretchAt(cable, range.start.line));
    return first ? [{ range: first.range, message: 'The text points to a reference, and the cable has no REF.' }] : [];
  },
};

export const page: RulePage = {
  what: 'The first `REF A`, `REFTEL` and the like in the text of a cable that has no field REF. Bodies without their start, extracts and what stands in a quoted cable are left alone.',
  why: 'Nobody can tell what is meant.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened ([[REF A]]).

2. (U) Many came (REF B).
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

1. AS REPORTED [[REFTEL]], THE LIBRARY OPENED.

2. MANY CAME.
`,
      note: '1975',
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

REF: STATE 12345

1. (U) The library opened (REF).

2. (U) Many came.
`,
    },
    {
      text: `1. AS REPORTED REFTEL, THE LIBRARY OPENED.

2. MANY CAME.
`,
      note: '1975: a body without its start',
    },
  ],
};
