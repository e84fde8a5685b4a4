import type { ClassificationLevel } from '../../meaning/model';
import { isAbove } from '../../meaning/levels';
import { ownParagraphs } from '../paragraphs/ownParagraphs';
import type { OutlineRule, RulePage } from '../rule';

/** The level below each that is classified. */
const BELOW: Partial<Record<ClassificationLevel, ClassificationLevel>> = {
  CONFIDENTIAL: 'UNCLASSIFIED',
  SECRET: 'CONFIDENTIAL',
  'TOP SECRET': 'SECRET',
};

/** The whole is mostly as high as its highest portion. */
export const rule: OutlineRule = {
  id: 'portion-marks-below',
  title: 'A cable classified above all its portions',
  category: 'marks',
  scope: 'outline',
  preset: 'recommended',
  severity: { received: 'information', draft: 'information' },
  source: 'general knowledge; ISOO, booklet on marking under E.O. 13526',
  years: { from: 1995 },
  needs: ['whole', 'ownFields'],
  check(cable) {
    const classification = cable.classification();
    const below = classification && BELOW[classification.level];
    const paragraphs = ownParagraphs(cable);
    if (!below || paragraphs.length === 0 || paragraphs.some(({ mark }) => mark === undefined)) return [];
    // Headings and unnumbered portions have marks too; at the head of a line one may look like the label of an item.
    const marks = [...cable.marks('portionMark'), ...cable.marks('itemLabel')].map(({ text }) => text);
    if (marks.some((text) => text.startsWith('(') && isAbove(text.replace(/[()\s]/g, ''), below))) return [];
    const message = `The cable is ${classification.level}, and no portion is marked so: mostly the whole is as high as its highest portion.`;
    return [{ range: classification.range, message }];
  },
};

export const page: RulePage = {
  what: 'A cable of 1995 or later with a mark on every paragraph, in which none is as high as the classification of the whole. Subject and headings count too. A compilation may be higher than each of its parts, so that this is a remark, and nothing lowers a classification.',
  why: 'Mostly one of the marks, or the classification, was forgotten when the text changed.',
  wrong: [
    {
      profile: 'draft',
      text: `[[C O N F I D E N T I A L]]

E.O. 13526: DECL: 05/04/2034
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened.

2. (SBU) Many came.
`,
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 99
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
[[S E C R E T]] PARIS 000123

E.O. 12958: DECL: 01/18/2009
TAGS: SCUL, FR
SUBJECT: A LIBRARY

1. (C) THE LIBRARY OPENED.

2. (U) MANY CAME.
`,
      note: '1999; form only',
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `C O N F I D E N T I A L

E.O. 13526: DECL: 05/04/2034
TAGS: SCUL
SUBJECT: A LIBRARY

1. (C) The library opened.

2. (U) Many came.
`,
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 99
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
S E C R E T PARIS 000123

E.O. 12958: DECL: 01/18/2009
TAGS: SCUL, FR
SUBJECT: A LIBRARY

1. (C) THE LIBRARY OPENED.

2. MANY CAME.
`,
      note: '1999: a portion without a mark may be as high as the whole; form only',
    },
  ],
};
