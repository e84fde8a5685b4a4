import type { HeaderRule, RulePage } from '../rule';
import { captionsIn } from './captionLines';

/** SPECAT follows the classification, and is no line among the captions. */
export const rule: HeaderRule = {
  id: 'specat-place',
  title: 'SPECAT among the captions',
  category: 'captions',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'off', draft: 'information' },
  source: '5 FAH-2 H-250 (2018)',
  check(context) {
    return captionsIn(context)
      .filter(({ row, onClassificationLine }) => row?.caption.startsWith('SPECAT') && !onClassificationLine)
      .map(({ range, row }) => ({
        range,
        message: `${row!.caption} follows the classification on its line; it is no caption of its own.`,
      }));
  },
};

export const page: RulePage = {
  what: 'SPECAT or SPECAT EXCLUSIVE on a caption line of a draft. For addressees of the Department of Defense SPECAT stands for EXDIS, and SPECAT EXCLUSIVE for NODIS; it follows the classification. Received copies are left alone.',
  why: 'Military systems read it on the classification line only.',
  wrong: [
    {
      text: `CONFIDENTIAL

[[SPECAT]]

E.O. 13526: DECL: 11/05/2035
`,
      profile: 'draft',
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

[[SPECAT EXCLUSIVE]] FOR THE AMBASSADOR

E.O. 11652: GDS
`,
      profile: 'draft',
      note: '1975; form only',
    },
  ],
  right: [
    {
      text: `CONFIDENTIAL

EXDIS

E.O. 13526: DECL: 11/05/2035
`,
      profile: 'draft',
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123 SPECAT

E.O. 11652: GDS
`,
      profile: 'draft',
      note: '1975; form only',
    },
  ],
};
