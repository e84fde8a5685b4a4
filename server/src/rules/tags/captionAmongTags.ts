import type { HeaderRule, RulePage } from '../rule';
import { isCaptionAmongTags } from './captions';
import { codesIn } from './tagLines';

/** A caption stands on a line of its own above the fields, not among the codes. */
export const rule: HeaderRule = {
  id: 'caption-among-tags',
  title: 'Captions among the codes of TAGS',
  category: 'TAGS',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'slips of released cables, as GitHub heuer/cablemap mends them; 5 FAH-2 H-250',
  check(cable) {
    return codesIn(cable)
      .filter(({ code }) => isCaptionAmongTags(code, cable))
      .map(({ code, range }) => ({
        range,
        message: `${code} is a caption: it stands on a line of its own above the fields.`,
      }));
  },
};

export const page: RulePage = {
  what: 'A caption such as `SIPDIS` or `SENSITIVE` among the codes of TAGS. There is no fix: the caption has to be put on its own line, and may be missing there.',
  why: 'A caption that is not read as one does not keep the cable from those whom it is not for.',
  wrong: [
    { text: 'UNCLAS PARIS 000123\n\nE.O. 12958: N/A\nTAGS: SCUL FR [[SIPDIS]]\nSUBJECT: A LIBRARY\n' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, [[LIMDIS]]\nSUBJECT: A LIBRARY\n',
      note: '1975',
    },
  ],
  right: [
    { text: 'UNCLAS PARIS 000123\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: SCUL FR\nSUBJECT: A LIBRARY\n' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n',
      note: '1975',
    },
  ],
};
