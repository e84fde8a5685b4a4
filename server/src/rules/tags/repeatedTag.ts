import type { Finding, HeaderRule, RulePage } from '../rule';
import { codesIn, rangeWithSeparator } from './tagLines';
import type { PlacedCode } from './tagLines';

/** A code needs to stand there once. */
export const rule: HeaderRule = {
  id: 'repeated-tag',
  title: 'A code of TAGS that stands twice',
  category: 'TAGS',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'information' },
  source: 'general knowledge',
  check(cable) {
    const seen = new Map<string, PlacedCode>();
    const findings: Finding[] = [];
    for (const placed of codesIn(cable)) {
      const first = seen.get(placed.code);
      if (first) findings.push(repeated(placed, first));
      else seen.set(placed.code, placed);
    }
    return findings;
  },
};

function repeated(placed: PlacedCode, first: PlacedCode): Finding {
  const { code, range } = placed;
  return {
    range,
    message: `${code} stands there already.`,
    related: { range: first.range, message: 'The first one.' },
    fixes: () => [
      {
        title: `Remove the second ${code}`,
        edits: [{ range: rangeWithSeparator(placed), newText: '' }],
        safe: true,
        preferred: true,
        transcription: false,
      },
    ],
  };
}

export const page: RulePage = {
  what: 'A code that stands twice on the TAGS line.',
  why: 'It does no harm, and says nothing.',
  wrong: [
    { text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL KPAO [[SCUL]]\nSUBJECT: A LIBRARY\n', profile: 'draft' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, OEXC, [[OEXC]], FR\nSUBJECT: A LIBRARY\n',
      note: '1975',
    },
  ],
  right: [
    { text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL KPAO\nSUBJECT: A LIBRARY\n', profile: 'draft' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, FR (DOE, JANE), (ROE, JANE)\nSUBJECT: A LIBRARY\n',
      note: '1975: two names',
    },
  ],
};
