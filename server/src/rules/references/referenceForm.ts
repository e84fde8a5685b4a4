import { blocksOfKind } from '../../meaning/cable';
import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderRule, RulePage } from '../rule';

/** The letters of REF have one form. */
export const rule: HeaderRule = {
  id: 'reference-form',
  title: 'Letters of REF in several forms',
  category: 'references',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'forms in the tests of GitHub heuer/cablemap',
  check({ cable }) {
    const letters = blocksOfKind(cable, LineKind.Reference).flatMap((place) =>
      tokensOf(place.block)
        .filter(({ kind }) => kind === 'referenceLetter')
        .map((token) => ({ text: token.text, range: tokenRange(place, token) })),
    );
    const form = letters[0] && formOf(letters[0].text);
    if (form === undefined) return [];
    return letters
      .filter(({ text }) => formOf(text) !== form)
      .map(({ text, range }) => {
        const right = form.replace('X', text.replace(/[^A-Z]/g, ''));
        const edits = [{ range, newText: right }];
        return {
          range,
          message: `${text} stands beside ${letters[0]!.text}; the letters of a cable have one form: ${right}.`,
          fixes: () => [{ title: `Replace by ${right}`, edits, safe: true, preferred: true, transcription: false }],
        };
      });
  },
};

function formOf(letter: string): string {
  return letter.replace(/[A-Z]/, 'X');
}

export const page: RulePage = {
  what: 'Letters written `A.`, `(A)` or `A)` in the same REF. The form of the first holds.',
  why: 'Programs that read REF take one form, and so do readers.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

REF: A. STATE 12345
     [[(B)]] LONDON 99
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

REF: (A) STATE 12345; [[B)]] LONDON 99; (C) ROME 7
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

REF: (A) STATE 12345; (B) LONDON 99
`,
      note: '1975',
    },
  ],
};
