import type { HeaderRule, RulePage } from '../rule';
import { subjectLineOf, wordsRange } from './subjectLine';
import { isClassified } from '../../meaning/levels';

/** The subject of a classified cable has a mark of its own. */
export const rule: HeaderRule = {
  id: 'subject-mark-missing',
  title: 'A classified cable whose subject has no mark',
  category: 'subject',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'off', draft: 'information' },
  source: '5 FAH-1 H-210 (CT:CH-20, 2007)',
  years: { from: 1996 },
  needs: ['ownFields'],
  check(context) {
    const line = subjectLineOf(context);
    const level = context.classification()?.level;
    if (!line || line.mark || line.pieces.length === 0 || !level || !isClassified(level)) return [];
    // A mark in another form is found as such.
    if (/^\((?:[A-Z/]{1,6}|UNCLAS\w*|CONF\w*|SEC\w*)\)/i.test(line.pieces[0]!.text)) return [];
    const message = `The cable is ${level}, and its subject has no mark: (U), (SBU), (C), (S) or (TS) stands before it.`;
    return [{ range: wordsRange(line), message }];
  },
};

export const page: RulePage = {
  what: 'A subject without a mark in a classified draft. An unclassified cable needs none, nor did cables before E.O. 12958; received copies are left alone. There is no fix: the mark is for the drafter to choose.',
  why: 'Lists show the subject alone. Without a mark it counts as classified as the whole.',
  wrong: [
    {
      text: `CONFIDENTIAL

E.O. 13526: DECL: 11/05/2035
TAGS: SCUL FR
SUBJECT: [[A LIBRARY OPENS]]
`,
      profile: 'draft',
      note: 'form only',
    },
    {
      text: `P 051635Z NOV 97
FM AMEMBASSY PARIS
TO RUEHC/SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123

E.O. 12958: DECL: 11/05/2007
TAGS: SCUL FR
SUBJECT: [[A LIBRARY
OPENS]]
`,
      profile: 'draft',
      note: '1997; form only',
    },
  ],
  right: [
    {
      text: `CONFIDENTIAL

E.O. 13526: DECL: 11/05/2035
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS
`,
      profile: 'draft',
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

E.O. 11652: GDS
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
      note: '1975: marks were not required; form only',
    },
  ],
};
