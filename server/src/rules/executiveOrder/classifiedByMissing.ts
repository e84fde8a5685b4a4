import type { TextContext } from '../context';
import type { RulePage, TextRule } from '../rule';
import { isClassified } from '../../meaning/levels';
import { classifiedByOf } from './classifiedBy';
import { fieldsOf, headPlaces } from '../fields/fieldLines';
import { LineKind } from '../../syntax/lineKind';

/** A classified cable says above its text who classified it, and why. */
export const rule: TextRule = {
  id: 'classified-by-missing',
  title: 'A classified cable without "Classified By"',
  category: 'executive order',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'information', draft: 'error' },
  source: '5 FAH-1 H-246.3 (2004); 5 FAH-1 H-130',
  years: { from: 1996 },
  needs: ['whole', 'ownFields'],
  check(context) {
    const classification = context.classification();
    if (!classification || !isClassified(classification.level) || !isBegun(context)) return [];
    if (classifiedByOf(context) || isSaidElsewhere(context)) return [];
    const message = `The cable is ${classification.level}, and no paragraph says who classified it, and for what reason.`;
    return [{ range: classification.range, message }];
  },
};

/** Whether fields and a text are there: an extract, or a draft in its first lines, misses nothing. */
function isBegun(context: TextContext): boolean {
  const has = fieldsOf(context).map(({ name }) => name);
  const text = context.cable.blocks.some(({ block }) => block.kind === LineKind.Paragraph);
  return text && has.includes('SUBJECT') && has.includes('E.O.');
}

const SAID = /\bclassified\s+by\b|\bderived\s+from\b|\bdrv:|\breasons?\b[\s:]{0,4}(?:\w{1,9}\s{1,2}){0,2}1\.[45]/i;

/** Whether it is said in other words, or in the first paragraph. */
function isSaidElsewhere(context: TextContext): boolean {
  const first = context.cable.blocks.find(({ block }) => block.kind === LineKind.Paragraph);
  return [...headPlaces(context), ...(first ? [first] : [])].some(({ block }) => SAID.test(block.text));
}

const FIELDS = `E.O. 12958: DECL: 11/05/2017
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS
`;

export const page: RulePage = {
  what: 'A classified cable of 1996 or later that has its fields and a numbered text, and says nowhere above it `Classified By:` or `Derived From:`. One that says so in a numbered paragraph is for [classified-by-numbered](classified-by-numbered.md).',
  why: 'Every classified document names who classified it, for what reason and until when.',
  wrong: [
    {
      text: `[[C O N F I D E N T I A L]] PARIS 000123

${FIELDS}
1. (C) The library opened on Monday.

2. (U) It has six rooms.
`,
      note: 'form only',
    },
    {
      text: `[[CONFIDENTIAL]]

E.O. 13526: DECL: 11/05/2035
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS

1. (C) The library opened on Monday.

2. (U) It has six rooms.
`,
      profile: 'draft',
      note: 'a draft of today; form only',
    },
  ],
  right: [
    {
      text: `C O N F I D E N T I A L PARIS 000123

${FIELDS}
Classified By: Political Counselor Jane Q. Doe; reasons 1.4 (b), (d)

1. (C) The library opened on Monday.
`,
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 85
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

E.O. 12356: DECL: OADR
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS

1. (C) THE LIBRARY OPENED ON MONDAY.

2. (U) IT HAS SIX ROOMS.
`,
      note: '1985: before E.O. 12958; form only',
    },
    {
      text: `C O N F I D E N T I A L PARIS 000123

${FIELDS}
CLASSIFIED BY DCM JANE DOE, REASON 1.5 (D)

1. (C) The library opened on Monday.
`,
      note: 'without a colon; form only',
    },
  ],
};
