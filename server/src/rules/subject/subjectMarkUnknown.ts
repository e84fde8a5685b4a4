import type { Fix, HeaderRule, RulePage } from '../rule';
import { replaced, rightWay } from '../fields/lineEdits';
import { subjectLineOf } from './subjectLine';

/** What people write for a mark, and the mark that is meant. */
const MEANT: Readonly<Record<string, string>> = {
  UNCLAS: 'U',
  UNCLASS: 'U',
  UNCLASSIFIED: 'U',
  CONF: 'C',
  CONFIDENTIAL: 'C',
  SEC: 'S',
  SECRET: 'S',
  'TOP SECRET': 'TS',
  SENSITIVE: 'SBU',
  'SENSITIVE BUT UNCLASSIFIED': 'SBU',
};

/** Marks in small letters. */
const SMALL = /^(?:u|c|s|ts|sbu|lou|fouo)(?:\/[a-z]{1,4})?$/i;

/** Words in parentheses before the subject that stand for a mark and are none. */
export const rule: HeaderRule = {
  id: 'subject-mark-unknown',
  title: 'A mark of the subject in another form',
  category: 'subject',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-1 H-210 (CT:CH-20, 2007)',
  check(context) {
    const line = subjectLineOf(context);
    const first = line?.pieces[0];
    if (!line || line.mark || !first || first.range.start.line !== line.name.range.start.line) return [];
    const match = /^\(([A-Za-z/ ]{1,30})\)/.exec(first.text);
    const words = match?.[1]?.trim() ?? '';
    const right = MEANT[words.toUpperCase()] ?? (SMALL.test(words) ? words.toUpperCase() : undefined);
    if (!match || right === undefined) return [];
    const { start } = first.range;
    const range = { start, end: { ...start, character: start.character + match[0].length } };
    return [
      {
        range,
        message: `(${words}) is no mark of a subject: (U), (SBU), (SBU/NF), (C), (S) and (TS) are.`,
        fixes: (): Fix[] => [rightWay(`Replace (${words}) by (${right})`, [replaced(range, `(${right})`)], true)],
      },
    ];
  },
};

export const page: RulePage = {
  what: 'Words such as `(CONF)` or `(UNCLAS)` before the subject, or a mark in small letters, that stand for one of the marks (U), (SBU), (SBU/NF), (C), (S), (TS). The fix puts the mark of the same level there. Other words in parentheses are part of the subject.',
  why: 'A mark that is not read as one leaves the subject unmarked.',
  wrong: [
    {
      text: `C O N F I D E N T I A L PARIS 000123

E.O. 12958: DECL: 11/05/2017
TAGS: SCUL FR
SUBJECT: [[(UNCLAS)]] A LIBRARY OPENS
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
SUBJECT: [[(CONF)]] A LIBRARY OPENS
`,
      note: '1985; form only',
    },
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: [[(u)]] A LIBRARY OPENS
`,
      profile: 'draft',
    },
  ],
  right: [
    {
      text: `C O N F I D E N T I A L PARIS 000123

E.O. 12958: DECL: 11/05/2017
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS
`,
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: (CORRECTED) LIST OF BOOKS
`,
      note: '1975: other words in parentheses',
    },
  ],
};
