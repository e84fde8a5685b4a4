import { blocksOfKind } from '../../meaning/cable';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderRule, RulePage } from '../rule';
import { firstLineRange } from '../transmission/headerShape';

/** A cable that was sent has a number. */
export const rule: HeaderRule = {
  id: 'number-missing',
  title: 'A classification line without a number',
  category: 'classification',
  scope: 'header',
  preset: 'recommended',
  // The system gives a draft its number.
  severity: { received: 'information', draft: 'off' },
  source: 'classification lines of released cables',
  check(context) {
    const { cable } = context;
    const [line] = blocksOfKind(cable, LineKind.Classification);
    const [date] = blocksOfKind(cable, LineKind.DateTimeGroup);
    if (!line || !date || context.identity().number !== undefined) return [];
    const message = 'The classification line has no number: station and digits stand behind the classification.';
    return [{ range: firstLineRange(line), message }];
  },
};

export const page: RulePage = {
  what: 'A received copy with a date-time group and a classification line, and with a number neither there nor in a page line, a box or a description around it. A draft gets its number from the system that sends it.',
  why: 'Other cables refer to this one by its number. Without it nobody can tell which one they mean.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
[[UNCLAS]]

E.O. 12958: N/A
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
[[UNCLAS EFTO]]

SUBJECT: A LIBRARY
`,
      note: '1975',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000768

E.O. 12958: N/A
`,
    },
    {
      text: `PAGE 01        PARIS  00123  182012Z

R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS

SUBJECT: A LIBRARY
`,
      note: '1975: the page line has it',
    },
  ],
};
