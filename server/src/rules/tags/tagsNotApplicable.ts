import type { HeaderRule, RulePage } from '../rule';
import { codesIn } from './tagLines';

/** The field TAGS always has codes: N/A is what the E.O. line says of an unclassified cable. */
export const rule: HeaderRule = {
  id: 'tags-not-applicable',
  title: 'N/A on the TAGS line',
  category: 'TAGS',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'error' },
  source: 'TAGS handbook TL:TAGS-1 (1974); met in released cables',
  check(cable) {
    return codesIn(cable)
      .filter(({ code }) => code === 'N/A')
      .map(({ range }) => ({ range, message: 'N/A is no code: every cable has a subject, and TAGS name it.' }));
  },
};

export const page: RulePage = {
  what: '`N/A` among the codes of TAGS.',
  why: '`N/A` belongs to the E.O. line of an unclassified cable. Without a subject code a cable reaches nobody by its subject, and is not found by it.',
  wrong: [
    { text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: [[N/A]]\nSUBJECT: A LIBRARY\n', profile: 'draft' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: [[N/A]], FR\nSUBJECT: A LIBRARY\n',
      note: '1975',
    },
  ],
  right: [
    { text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL KPAO\nSUBJECT: A LIBRARY\n', profile: 'draft' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n',
      note: '1975: N/A stands on the E.O. line',
    },
  ],
};
