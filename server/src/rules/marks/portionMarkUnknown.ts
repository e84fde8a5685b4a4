import type { OutlineRule, RulePage } from '../rule';
import { ownParagraphs } from '../paragraphs/ownParagraphs';
import { unknownMark } from './unknownMark';

/** Marks have a short form. */
export const rule: OutlineRule = {
  id: 'portion-mark-unknown',
  title: 'A portion mark in another form',
  category: 'marks',
  scope: 'outline',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-1 H-246.2 (2004)',
  needs: ['ownFields'],
  check(cable) {
    return ownParagraphs(cable).flatMap(({ place }) => {
      const found = unknownMark(place);
      if (!found) return [];
      const { words, right, range } = found;
      const fix = {
        title: `Replace (${words}) by (${right})`,
        edits: [{ range, newText: right }],
        safe: true,
        preferred: true,
        transcription: true,
      };
      return [{ range, message: `(${words}) is no portion mark; (${right}) is.`, fixes: () => [fix] }];
    });
  },
};

export const page: RulePage = {
  what: 'Words in parentheses behind the number of a paragraph that stand for a mark: `(UNCLAS)`, `(Conf)`, `(u)`.',
  why: 'Readers and programs look for the short marks.',
  wrong: [
    {
      text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\n1. (U) The library opened.\n\n2. ([[UNCLAS]]) Many came.\n',
      profile: 'draft',
    },
    {
      text: 'R 182012Z JAN 99\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 000123\n\nE.O. 12958: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\n1. ([[u]]) THE LIBRARY OPENED.\n\n2. (U) MANY CAME.\n',
      note: '1999',
    },
  ],
  right: [
    {
      text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\n1. (U) The library opened.\n\n2. (A few) came.\n',
      profile: 'draft',
    },
    {
      text: 'R 182012Z JAN 85\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 12356: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\n1. (LOU) THE LIBRARY OPENED.\n\n2. (U) MANY CAME.\n',
      note: '1985',
    },
  ],
};
