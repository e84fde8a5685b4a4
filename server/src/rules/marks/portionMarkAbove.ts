import type { OutlineRule, RulePage } from '../rule';
import { ownParagraphs } from '../paragraphs/ownParagraphs';
import { isAbove } from '../../meaning/levels';

/** No portion is marked above the whole. */
export const rule: OutlineRule = {
  id: 'portion-mark-above',
  title: 'A paragraph marked above the classification of the cable',
  category: 'marks',
  scope: 'outline',
  preset: 'essential',
  severity: { received: 'warning', draft: 'error' },
  source: 'general knowledge; ISOO, booklet on marking under E.O. 13526',
  needs: ['whole', 'ownFields'],
  check(cable) {
    const classification = cable.classification();
    if (!classification) return [];
    return ownParagraphs(cable).flatMap((paragraph) => {
      const { mark } = paragraph;
      if (mark === undefined || !isAbove(mark, classification.level)) return [];
      const range = paragraph.markRange;
      const message = `The paragraph is marked (${mark}), and the cable is ${classification.level}.`;
      return range === undefined
        ? []
        : [{ range, message, related: { range: classification.range, message: 'The whole.' } }];
    });
  },
};

export const page: RulePage = {
  what: 'A portion mark that is above the classification of the whole: (C) or more in an unclassified cable, (S) in a confidential one. There is no fix: which of the two is wrong only the drafter knows, and nothing lowers a mark.',
  why: 'A cable is handled by the classification of its first line. A passage marked above it is open to those whom it is not for.',
  wrong: [
    {
      text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\n1. (U) The library opened.\n\n2. [[(C)]] Many came.\n',
      profile: 'draft',
      note: 'form only',
    },
    {
      text: 'R 182012Z JAN 85\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nC O N F I D E N T I A L PARIS 00123\n\nE.O. 12356: DECL: OADR\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\n1. [[(S)]] THE LIBRARY OPENED.\n\n2. (C) MANY CAME.\n',
      note: '1985; form only',
    },
  ],
  right: [
    {
      text: 'UNCLAS\n\nSENSITIVE\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\n1. (U) The library opened.\n\n2. (SBU) Many came.\n',
      profile: 'draft',
    },
    {
      text: 'R 182012Z JAN 85\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nC O N F I D E N T I A L PARIS 00123\n\nE.O. 12356: DECL: OADR\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\n1. (U) THE LIBRARY OPENED.\n\n2. (C) MANY CAME.\n',
      note: '1985; form only',
    },
  ],
};
