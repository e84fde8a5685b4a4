import type { OutlineRule, RulePage } from '../rule';
import { ownParagraphs } from '../paragraphs/ownParagraphs';
import { unknownMark } from './unknownMark';

/** Where paragraphs are marked, all are. */
export const rule: OutlineRule = {
  id: 'portion-mark-missing',
  title: 'A paragraph without a mark beside marked ones',
  category: 'marks',
  scope: 'outline',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'general knowledge; 5 FAH-1 H-130, on the marking of classified documents',
  years: { from: 1995 },
  needs: ['whole', 'ownFields'],
  check(cable) {
    const paragraphs = ownParagraphs(cable);
    const marked = paragraphs.filter(({ mark }) => mark !== undefined);
    // One or two marks among many paragraphs are no practice of marking; a mark may hold for the entire text.
    if (marked.length < 2 || marked.length * 2 < paragraphs.length) return [];
    return paragraphs
      .filter((paragraph) => paragraph.mark === undefined && !unknownMark(paragraph.place))
      .map(({ range, number }) => ({ range, message: `Paragraph ${number} has no mark; the others have one.` }));
  },
};

export const page: RulePage = {
  what: 'A numbered paragraph without a portion mark in a cable where most paragraphs have one. Marks are of use from 1995 on; cables without any, or with a few among many paragraphs, are left alone.',
  why: 'Whoever takes a passage out of a cable must know how it is classified.',
  wrong: [
    {
      text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\n1. (U) The library opened.\n\n[[2.]] Many came.\n\n3. (U) So did we.\n',
      profile: 'draft',
    },
    {
      text: 'R 182012Z JAN 99\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 000123\n\nE.O. 12958: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\n1. (U) THE LIBRARY OPENED.\n\n2. (U) MANY CAME.\n\n[[3.]] SO DID WE.\n',
      note: '1999',
    },
  ],
  right: [
    {
      text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\n1. The library opened.\n\n2. Many came.\n',
      profile: 'draft',
      note: 'no marks at all',
    },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\n1. (U) THE LIBRARY OPENED.\n\n2. (U) MANY CAME.\n\n3. SO DID WE.\n',
      note: '1975: marks were not required',
    },
  ],
};
