import { firstToken } from '../../meaning/identity';
import { LineKind } from '../../syntax/lineKind';
import { readSerial } from '../classification/ownNumber';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from './sectionHeaders';
import { mending, padded } from './slips';

/** A serial has four digits, its section two. */
export const rule: HeaderRule = {
  id: 'serial-form',
  title: 'A serial that has not its form',
  category: 'transmission',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'warning', draft: 'off' },
  source: 'message-format notes, FL3 (so in all of 1148 released headers)',
  check({ cable }) {
    return sectionHeaders(cable).flatMap((header): Finding[] => {
      const serial = readSerial(firstToken(header, LineKind.CallingStation, 'serial'));
      if (!serial) return [];
      const { text, digits, section, range } = serial;
      if (digits.length === 4 && (section === undefined || (section.length === 2 && Number(section) > 0))) return [];
      const message = `${text} is no serial of FL3: four digits, and behind a slash the two of the section, such as #0768/01.`;
      const number = Number(digits);
      const isWhole = number < 10_000 && (section === undefined || (Number(section) > 0 && Number(section) < 100));
      const right = `#${padded(number, 4)}${section === undefined ? '' : `/${padded(Number(section), 2)}`}`;
      return [{ range, message, fixes: () => (isWhole ? [mending(range, text, right, false)] : []) }];
    });
  },
};

export const page: RulePage = {
  what: 'A serial is `#`, four digits, and for a section a slash and two digits: `#0768/01`. Digits too few or too many are found; where only zeros are missing or too many, a fix is offered.',
  why: 'A serial is counted and printed by machine. One of another form has lost or won a digit, or was made up.',
  wrong: [
    {
      text: `DE RUEHPS [[#768/1]] 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
`,
    },
    {
      text: `DE RUEHMO [[#09042]] 1821200
ZNR UUUUU ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
`,
      note: '1985: five digits',
    },
  ],
  right: [
    {
      text: `DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
`,
    },
    {
      text: `DE RUEHMO #9042 1821200
ZNR UUUUU ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
`,
      note: '1985',
    },
  ],
};
