import { isClassified } from '../../meaning/levels';
import type { TextContext } from '../context';
import { ownParagraphs } from '../paragraphs/ownParagraphs';
import type { RulePage, TextRule } from '../rule';

/** Paragraphs of a classified cable, or of a sensitive one, are marked. */
export const rule: TextRule = {
  id: 'portion-marks-absent',
  title: 'A classified or sensitive cable without any portion mark',
  category: 'marks',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-1 H-130, on the marking of classified documents',
  years: { from: 1995 },
  needs: ['whole', 'ownFields'],
  check(cable) {
    const classification = cable.classification();
    const kind = kindOf(cable);
    if (!classification || kind === undefined) return [];
    const isMarked = cable.marks('portionMark').length > 0 || cable.facts().entireText !== undefined;
    if (isMarked || ownParagraphs(cable).length === 0 || hasEntireText(cable)) return [];
    return [{ range: classification.range, message: `The cable is ${kind}, and no paragraph has a portion mark.` }];
  },
};

function kindOf(cable: TextContext): string | undefined {
  const level = cable.classification()?.level;
  if (level !== undefined && isClassified(level)) return level;
  return cable.captions().some(({ text }) => /^(?:SENSITIVE|SBU)\b/.test(text)) ? 'sensitive' : undefined;
}

/** `CONFIDENTIAL - ENTIRE TEXT` holds for all that follows. */
function hasEntireText(cable: TextContext): boolean {
  const { paragraphs, prose } = cable.facts();
  return [...paragraphs, ...prose].some(({ text }) => /\bENTIRE\s{1,3}TEXT\b/i.test(text));
}

export const page: RulePage = {
  what: 'A cable of 1995 or later, classified or with the caption SENSITIVE, in which no paragraph has a mark and none says that one mark holds for the entire text. An unclassified cable without caption needs no marks.',
  why: 'Without marks each paragraph has to be taken for as classified as the whole. There is no fix: the marks only the drafter knows.',
  wrong: [
    {
      profile: 'draft',
      text: `[[C O N F I D E N T I A L]]

E.O. 13526: DECL: 05/04/2034
TAGS: SCUL
SUBJECT: A LIBRARY

1. The library opened.

2. Many came.
`,
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 99
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
[[UNCLAS]] PARIS 000123

SENSITIVE

E.O. 12958: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

1. THE LIBRARY OPENED.

2. MANY CAME.
`,
      note: '1999',
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `C O N F I D E N T I A L

E.O. 13526: DECL: 05/04/2034
TAGS: SCUL
SUBJECT: A LIBRARY

1. CONFIDENTIAL - ENTIRE TEXT.

2. The library opened.
`,
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

E.O. 11652: GDS
TAGS: SCUL, FR
SUBJECT: A LIBRARY

1. THE LIBRARY OPENED.

2. MANY CAME.
`,
      note: '1975: marks were not required; form only',
    },
  ],
};
