import type { OutlineContext } from '../context';
import type { Finding, OutlineRule, RulePage } from '../rule';
import { stretchAt } from '../paragraphs/setApart';

/** A pointer to an entry of REF has one to point to. */
export const rule: OutlineRule = {
  id: 'reference-pointer',
  title: 'Pointers to entries of REF that are not there',
  category: 'references',
  scope: 'outline',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'general knowledge',
  needs: ['whole', 'ownFields'],
  check(cable) {
    const letters = new Set(cable.references().flatMap(({ letter }) => letter ?? []));
    // Without letters any pointer may mean the entries in their order; without REF there is nothing to go by.
    if (letters.size === 0) return [];
    return cable.pointers().flatMap((mark) => finding(mark, letters, cable));
  },
};

type PlacedPointer = ReturnType<OutlineContext['pointers']>[number];

function finding({ pointer, range }: PlacedPointer, letters: ReadonlySet<string>, cable: OutlineContext): Finding[] {
  if (!pointer.reference || stretchAt(cable, range.start.line)) return [];
  const missing = pointer.letters.filter((letter) => !letters.has(letter));
  if (missing.length === 0) return [];
  const listed = [...letters];
  const has = listed.length === 1 ? listed[0]! : `${listed[0]!} to ${listed.at(-1)!}`;
  return [{ range, message: `REF has no entry ${missing.join(', ')}: the entries are ${has}.` }];
}

export const page: RulePage = {
  what: '`REF D`, `reftels A and E` and the like, where the field REF has letters, and this is none of them. An entry that nothing points to is no finding, nor is a pointer in a quoted cable.',
  why: 'Whoever follows the pointer finds nothing, or the wrong cable.',
  wrong: [
    {
      text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\nREF: A. STATE 12345\n     B. PARIS 99\n\n1. (U) The library opened ([[REF D]]).\n\n2. (U) Many came.\n',
      profile: 'draft',
    },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\nREF: A. STATE 12345\n     B. LONDON 99\n\n1. THE LIBRARY OPENED ([[REF C]]).\n\n2. MANY CAME.\n',
      note: '1975',
    },
  ],
  right: [
    {
      text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\nREF: A. STATE 12345\n     B. PARIS 99\n\n1. (U) The library opened (REF B).\n\n2. (U) Many came (REFTELS).\n',
      profile: 'draft',
    },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\nREF: STATE 12345\n\n1. THE LIBRARY OPENED (REF A).\n\n2. MANY CAME.\n',
      note: '1975: a single entry without a letter',
    },
  ],
};
