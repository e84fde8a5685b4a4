import type { Reference } from '../../meaning/references';
import type { Finding, HeaderRule, RulePage } from '../rule';

/** The year of the cable itself goes without saying. */
export const rule: HeaderRule = {
  id: 'reference-own-year',
  title: 'Entries of REF with the year of the cable itself',
  category: 'references',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'notes on references in GitHub leuc/ACP-127; forms in the tests of GitHub heuer/cablemap',
  needs: ['ownFields'],
  check(cable) {
    const year = cable.sent()?.getUTCFullYear() ?? cable.identity().year;
    if (year === undefined) return [];
    return cable.references().flatMap((entry) => finding(entry, year));
  },
};

function finding({ kind, year, text, range: { start } }: Reference, own: number): Finding[] {
  const written = kind === 'telegram' && year === own ? /^'?\d{2,4}\s+(?=[A-Z])/i.exec(text)?.[0] : undefined;
  if (written === undefined) return [];
  const end = (characters: number): Finding['range'] => ({
    start,
    end: { line: start.line, character: start.character + characters },
  });
  return [
    {
      range: end(written.trimEnd().length),
      message: `${own} is the year of the cable itself, which is left out: ${text.slice(written.length)}.`,
      fixes: () => [
        {
          title: 'Leave the year out',
          edits: [{ range: end(written.length), newText: '' }],
          safe: true,
          preferred: true,
          transcription: false,
        },
      ],
    },
  ];
}

export const page: RulePage = {
  what: 'An entry of REF that names the year of the cable itself.',
  why: 'An entry without a year is of the year of the cable; a year stands before those of another year, so that they are seen.',
  wrong: [
    {
      profile: 'draft',
      text: `P 051635Z NOV 07
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY

REF: A. [[07]] LONDON 99
     B. 06 LONDON 7
     C. [[2007]] ROME 12
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

REF: [[75]] LONDON 99
`,
      note: '1975',
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `P 051635Z NOV 07
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY

REF: A. LONDON 99
     B. 06 LONDON 7
`,
    },
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY

REF: 24 LONDON 99
`,
      note: 'a draft has no year yet',
    },
  ],
};
