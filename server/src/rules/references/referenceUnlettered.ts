import { letterAt } from '../../meaning/references';
import type { Reference } from '../../meaning/references';
import type { Fix, HeaderRule, RulePage } from '../rule';

/** Two references and more are lettered. */
export const rule: HeaderRule = {
  id: 'reference-unlettered',
  title: 'Several references without letters',
  category: 'references',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'off', draft: 'warning' },
  source: 'forms in the tests of GitHub heuer/cablemap; released cables',
  check(cable) {
    const entries = cable.references();
    if (!wantLetters(entries)) return [];
    const message = `The ${entries.length} references have no letters; two and more are lettered A, B, C.`;
    return [{ range: entries[1]!.range, message, fixes: () => lettered(entries) }];
  },
};

function wantLetters(entries: readonly Reference[]): boolean {
  const telegrams = entries.filter(({ kind }) => kind === 'telegram');
  return telegrams.length >= 2 && entries.every(({ letter }) => letter === undefined);
}

/** Letters before entries without any. What is none of the known kinds may be the rest of the entry before it. */
export function lettered(entries: readonly Reference[]): Fix[] {
  if (!wantLetters(entries) || entries.some(({ kind }) => kind === 'other') || entries.length > 26) return [];
  const edits = entries.map(({ range: { start } }, index) => ({
    range: { start, end: start },
    newText: `${letterAt(index)}. `,
  }));
  return [{ title: 'Letter the references', edits, safe: true, preferred: true, transcription: false }];
}

export const page: RulePage = {
  what: 'Two cables or more in REF, and no letter before any of them.',
  why: 'The text points to a reference by its letter: `(REF B)`.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

REF: STATE 12345
     [[LONDON 99]]
`,
    },
    {
      profile: 'draft',
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

REF: PARIS 1091, [[LONDON 263]], ROME 1603
`,
      note: '1975',
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

REF: A. STATE 12345
     B. LONDON 99
`,
    },
    {
      profile: 'draft',
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

REF: LONDON 263
`,
      note: '1975: one reference',
    },
  ],
};
