import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { Finding, RulePage, TextRule } from '../rule';

const MARK_FIRST = /^(\s*)(\((?:U|SBU|C|S|TS|LOU)(?:\/{1,2}[A-Z]{1,10})?\))\s{1,4}(\d{1,3}\.)(?=\s)/;

/** The number stands before the mark. */
export const rule: TextRule = {
  id: 'portion-mark-place',
  title: 'A portion mark before the number of its paragraph',
  category: 'marks',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-1 H-246.2 (2004)',
  check(cable) {
    return cable
      .places()
      .filter(({ block }) => block.kind === LineKind.Prose)
      .flatMap(markFirst);
  },
};

function markFirst({ block, line }: PlacedBlock): Finding[] {
  const match = MARK_FIRST.exec(block.line(0));
  if (!match) return [];
  const [whole, blanks, mark, number] = match as unknown as readonly [string, string, string, string];
  const range = { start: { line, character: blanks.length }, end: { line, character: whole.length } };
  const newText = `${number} ${mark}`;
  return [
    {
      range,
      message: `The mark stands behind the number: ${newText}.`,
      fixes: () => [
        {
          title: `Replace by ${newText}`,
          edits: [{ range, newText }],
          safe: true,
          preferred: true,
          transcription: false,
        },
      ],
    },
  ];
}

export const page: RulePage = {
  what: 'A paragraph that begins with its mark, and the number behind it: `(U) 2. Text`.',
  why: 'Paragraphs are found by the number that they begin with; one with its mark first is read as no paragraph at all.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened.

[[(SBU) 2.]] Many came.
`,
    },
    {
      text: `R 182012Z JAN 99
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

[[(U) 1.]] THE LIBRARY OPENED.

2. (U) MANY CAME.
`,
      note: '1999',
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

(U) SUMMARY: The library opened.

1. (U) Many came.
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

1. IT HAS:

(A) BOOKS,

(C) 2 MAPS.
`,
      note: '1975: the letters of a list',
    },
  ],
};
