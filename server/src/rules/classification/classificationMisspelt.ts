import type { HeaderRule, RulePage } from '../rule';
import { mending } from '../transmission/slips';
import { misspeltLines } from './misspelt';

/** The words of the classification are those of the orders, with no letter wrong. */
export const rule: HeaderRule = {
  id: 'classification-misspelt',
  title: 'A classification with a slip',
  category: 'classification',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'warning', draft: 'error' },
  source: 'ACP 127(G) para 209; classification lines of released cables',
  check({ cable }) {
    return misspeltLines(cable).map(({ words, right, range }) => ({
      range,
      message: `${words} is no classification; ${right} is one letter away.`,
      fixes: () => [mending(range, words, right)],
    }));
  },
};

export const page: RulePage = {
  what: 'A line of the header that begins with `UNCLAS`, `UNCLASSIFIED`, `CONFIDENTIAL` or `SECRET` but for one letter, with the letters spaced or not, in a cable that has no other classification line: `UNCLASS PARIS 000123`.',
  why: 'What no machine takes for a classification is taken for an addressee, and the cable has none.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
[[UNCLASS]] PRISTINA 000768

E.O. 12958: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
[[C O N F I D E N T A L]] PARIS 00123

SUBJECT: A LIBRARY
`,
      note: '1975: the words show the form only',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000768

E.O. 12958: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLASSIFIED PARIS 00123

SUBJECT: A LIBRARY
`,
      note: '1975',
    },
  ],
};
