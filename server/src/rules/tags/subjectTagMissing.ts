import type { HeaderContext } from '../context';
import type { HeaderRule, RulePage } from '../rule';
import { codesIn } from './tagLines';

/** Every telegram carries a subject code at least. */
export const rule: HeaderRule = {
  id: 'subject-tag-missing',
  title: 'TAGS without a subject code',
  category: 'TAGS',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'TAGS handbook TL:TAGS-1 (1974); National Archives, FAQ on the Central Foreign Policy Files',
  needs: ['ownFields'],
  check(cable) {
    const codes = codesIn(cable);
    const [first] = codes;
    const last = codes.at(-1);
    // An unknown code may be a subject of another list, or a slip of one.
    if (!first || !last || codes.some(({ code }) => maybeSubject(code, cable))) return [];
    const range = { start: first.range.start, end: last.range.end };
    return [{ range, message: 'None of the codes is a subject; a telegram carries one at least.' }];
  },
};

function maybeSubject(code: string, { lexicon }: HeaderContext): boolean {
  const rows = lexicon.tagRows(code);
  return rows.length === 0 || rows.some(({ kind, source }) => kind === 'subject' || source === 'own');
}

export const page: RulePage = {
  what: 'TAGS that name programs, places and organizations alone, and no subject. A code that stands in no list may be a subject, and then nothing is said.',
  why: 'Telegrams are distributed and filed by their subject.',
  wrong: [
    { text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: [[KPAO KDEM]]\nSUBJECT: A LIBRARY\n', profile: 'draft' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: [[FR, UK]]\nSUBJECT: A LIBRARY\n',
      note: '1975',
    },
  ],
  right: [
    { text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL KPAO\nSUBJECT: A LIBRARY\n', profile: 'draft' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n',
      note: '1975',
    },
  ],
};
