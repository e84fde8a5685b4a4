import { blocksOfKind } from '../../meaning/cable';
import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderRule, RulePage } from '../rule';

const OTHER_NAMES = /^(?:REFERENCES?|REFTELS?|REFS|REF\(S\))(?=\s*[:;]?$)/i;

/** The field of references is called REF. */
export const rule: HeaderRule = {
  id: 'reference-keyword',
  title: 'REF under another name',
  category: 'references',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'released cables',
  check({ cable }) {
    return blocksOfKind(cable, LineKind.Reference).flatMap((place) =>
      tokensOf(place.block).flatMap((token) => {
        const name = token.kind === 'fieldName' ? OTHER_NAMES.exec(token.text)?.[0] : undefined;
        if (name === undefined) return [];
        const range = tokenRange(place, { ...token, end: token.start + name.length });
        const edits = [{ range, newText: 'REF' }];
        return [
          {
            range,
            message: `${name} is REF in most cables.`,
            fixes: () => [{ title: 'Replace by REF', edits, safe: true, preferred: true, transcription: false }],
          },
        ];
      }),
    );
  },
};

export const page: RulePage = {
  what: '`REFS:`, `REFTEL:`, `REFTELS:`, `REFERENCE:` and `REFERENCES:` for `REF:`. All are read alike.',
  why: 'Programs that know fewer forms than readers find the references under `REF:`.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

[[REFTEL]]: STATE 12345
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

[[REFERENCES]]: (A) STATE 12345 (B) LONDON 99
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

REF: STATE 12345
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
SUBJECT: REFTEL: A LIBRARY

REF: (A) STATE 12345 (B) LONDON 99
`,
      note: '1975: the word in another field',
    },
  ],
};
