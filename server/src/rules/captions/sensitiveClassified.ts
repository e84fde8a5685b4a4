import { goesWithLevel } from '../../vocabulary';
import type { HeaderRule, RulePage } from '../rule';
import { captionsIn } from './captionLines';

/** SENSITIVE is the caption of a cable that is not classified. */
export const rule: HeaderRule = {
  id: 'sensitive-classified',
  title: 'SENSITIVE in a classified cable',
  category: 'captions',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'general knowledge; mark list in 5 FAH-1 H-246.2 (2004)',
  check(context) {
    const classification = context.classification();
    if (!classification || !CLASSIFIED.has(classification.level)) return [];
    return captionsIn(context)
      .filter(({ row }) => row && !goesWithLevel(row, true))
      .map(({ range, text }) => ({
        range,
        message: `${text} says that a cable is sensitive but unclassified; this one is ${classification.level}.`,
        related: { range: classification.range, message: `The cable is ${classification.level}.` },
      }));
  },
};

const CLASSIFIED: ReadonlySet<string> = new Set(['CONFIDENTIAL', 'SECRET', 'TOP SECRET']);

export const page: RulePage = {
  what: 'The caption SENSITIVE in a cable that is CONFIDENTIAL or higher. There is no fix: one of the two is wrong, and no mark is lowered by a program.',
  why: 'SENSITIVE stands for "sensitive but unclassified". Beside a classification it leaves open which of the two holds.',
  wrong: [
    {
      text: `CONFIDENTIAL

[[SENSITIVE]]

E.O. 13526: DECL: 11/05/2035
`,
      profile: 'draft',
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 85
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

[[SENSITIVE]]

E.O. 12356: DECL: OADR
`,
      note: '1985; form only',
    },
  ],
  right: [
    {
      text: `UNCLAS

SENSITIVE

E.O. 13526: N/A
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 85
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

LIMDIS

E.O. 12356: DECL: OADR
`,
      note: '1985; form only',
    },
  ],
};
