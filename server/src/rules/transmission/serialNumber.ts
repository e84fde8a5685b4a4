import { agreedNumber, numberOfClassification, SERIALS, serialOf } from '../classification/ownNumber';
import type { OutlineRule, RulePage } from '../rule';
import { mending, padded, partOf } from './slips';

/** The serial of FL3 has the last four digits of the cable's number. */
export const rule: OutlineRule = {
  id: 'serial-number',
  title: 'A serial that is not that of the number',
  category: 'transmission',
  scope: 'outline',
  preset: 'essential',
  severity: { received: 'warning', draft: 'off' },
  source: 'message-format notes, FL3 (1113 of 1117 released headers agree)',
  check(cable) {
    const [serial, own] = [serialOf(cable), numberOfClassification(cable)];
    if (!serial || !own || Number(serial.digits) % SERIALS === own.number % SERIALS) return [];
    const agreed = agreedNumber(cable)!;
    const others = agreed.certain ? ', and other places say the same' : '';
    if (agreed.number % SERIALS === Number(serial.digits) % SERIALS) {
      return [
        {
          range: own.range,
          message: `${own.text} is not the number of the serial, #${serial.digits}${others}.`,
          related: { range: serial.range, message: 'The serial' },
          fixes: () => [mending(own.digits.range, own.digits.text, padded(agreed.number, own.digits.text.length))],
        },
      ];
    }
    const right = padded(agreed.number % SERIALS, 4);
    return [
      {
        range: serial.range,
        message: `The serial has the last four digits of the number: of ${own.text} it would be #${padded(own.number % SERIALS, 4)}${others}.`,
        related: { range: own.range, message: 'The number of the classification line' },
        fixes: () =>
          agreed.certain ? [mending(partOf(serial.range, 1, serial.digits.length), serial.digits, right)] : [],
      },
    ];
  },
};

export const page: RulePage = {
  what: "The serial behind `#` of the line `DE` has the last four digits of the cable's number: `#0768` for `PRISTINA 000768`. Page lines, the serial at the end of the message, a site's box and the archive's description bear witness too: where they agree with one of the two, the other is found, and a fix mends it. With no witness there is no fix.",
  why: 'Serial and number come from one counter. Where they differ the text was put together from two cables, or one of them is misread.',
  wrong: [
    {
      text: `DE RUEHPS [[#0769/01]] 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS SECTION 01 OF 02 PRISTINA 000768

1. The library opened.

PRISTINA 00000768  002 OF 002


2. It has four rooms.
`,
    },
    {
      text: `DE RUEHMO #9042 1821200
ZNR UUUUU ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
UNCLAS [[MOSCOW 09142]]

1. THE LIBRARY OPENED.
BT
#9042
NNNN
`,
      note: '1985: the end of the message agrees with the serial',
    },
  ],
  right: [
    {
      text: `DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS SECTION 01 OF 02 PRISTINA 000768
`,
    },
    {
      text: `DE RUEHC #3763 0071530
ZNR UUUUU ZZH
R 071504Z JAN 86
FM SECSTATE WASHDC
TO AMEMBASSY MOSCOW
UNCLAS STATE 023763
`,
      note: '1986: the last four digits of a longer number',
    },
  ],
};
