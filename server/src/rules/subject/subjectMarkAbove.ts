import type { HeaderRule, RulePage } from '../rule';
import { subjectLineOf } from './subjectLine';
import { isAbove } from '../../meaning/levels';

/** The mark of the subject is not above the classification of the cable. */
export const rule: HeaderRule = {
  id: 'subject-mark-above',
  title: 'A subject marked above the classification of the cable',
  category: 'subject',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'warning', draft: 'error' },
  source: '5 FAH-1 H-210 (CT:CH-20, 2007)',
  needs: ['ownFields'],
  check(context) {
    const mark = subjectLineOf(context)?.mark;
    const classification = context.classification();
    if (!mark || !classification || !isAbove(mark.text, classification.level)) return [];
    return [
      {
        range: mark.range,
        message: `The subject is marked (${mark.text}), and the cable is ${classification.level}.`,
        related: { range: classification.range, message: `The cable is ${classification.level}.` },
      },
    ];
  },
};

export const page: RulePage = {
  what: 'A mark before the subject that is above the classification of the whole. There is no fix: which of the two is right only the drafter knows. Fields that were keyed in at release are left alone.',
  why: 'The subject is shown in lists to all who may see the cable. One of the two marks is wrong.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: [[(C)]] A LIBRARY OPENS
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
SUBJECT: [[(S/NF)]] A LIBRARY OPENS
`,
      note: '1985; form only',
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
      text: `R 182012Z JAN 79
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 12065: N/A
TAGS: SCUL, FR
SUBJECT: (LOU) A LIBRARY OPENS
`,
      note: '1979',
    },
  ],
};
