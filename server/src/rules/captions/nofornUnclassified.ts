import type { OutlineContext } from '../context';
import type { OutlineRule, RulePage } from '../rule';
import { captionsIn, findCaption } from './captionLines';

/** NOFORN controls what is classified or sensitive; beside plain UNCLAS it means nothing. */
export const rule: OutlineRule = {
  id: 'noforn-unclassified',
  title: 'NOFORN in a plain unclassified cable',
  category: 'captions',
  scope: 'outline',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'general knowledge; form SBU/N in 5 FAH-1 H-246.2 (2004)',
  needs: ['whole', 'ownFields'],
  check(context) {
    const classification = context.classification();
    const captions = captionsIn(context);
    const noforn = findCaption(captions, 'NOFORN');
    if (!noforn || classification?.level !== 'UNCLASSIFIED' || isControlled(context)) return [];
    if (findCaption(captions, 'SENSITIVE', 'SBU', 'FOUO', 'LOU', 'LIMITED OFFICIAL USE')) return [];
    return [
      {
        range: noforn.range,
        message: 'NOFORN stands in an unclassified cable only where it is SENSITIVE, with paragraphs marked (SBU/NF).',
        related: { range: classification.range, message: 'The cable is unclassified.' },
      },
    ];
  },
};

/** Whether the subject or a paragraph is marked as sensitive. */
function isControlled(context: OutlineContext): boolean {
  const marks = [context.subject()?.mark, ...context.paragraphs().map(({ mark }) => mark)];
  return marks.some((mark) => mark !== undefined && mark !== 'U');
}

export const page: RulePage = {
  what: 'The caption NOFORN in an unclassified cable that is not SENSITIVE and has no paragraph marked (SBU) or the like. There is no fix: whether the caption is too much or another is missing only the drafter knows.',
  why: 'NOFORN keeps from foreigners what is controlled. What is plainly unclassified nobody controls.',
  wrong: [
    {
      text: `UNCLAS

[[NOFORN]]

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS

1. (U) The library opened on Monday.

2. (U) It has six rooms.
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 85
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

[[NOFORN]]

E.O. 12356: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      note: '1985',
    },
  ],
  right: [
    {
      text: `UNCLAS

SENSITIVE
NOFORN

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS

1. (SBU/NF) The library opened on Monday.

2. (U) It has six rooms.
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 85
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

NOFORN

E.O. 12356: DECL: OADR
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      note: '1985; form only',
    },
  ],
};
