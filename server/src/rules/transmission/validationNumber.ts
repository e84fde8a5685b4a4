import { numberOfClassification, SERIALS, serialOf, validationOf } from '../classification/ownNumber';
import type { HeaderRule, RulePage } from '../rule';
import { mending, padded, partOf } from './slips';

/** FL15 repeats the serial of FL3. */
export const rule: HeaderRule = {
  id: 'validation-number',
  title: 'An end of message with another serial',
  category: 'transmission',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'warning', draft: 'off' },
  source: '5 FAH-2 H-321, format line 15',
  check(cable) {
    const [end, serial, own] = [validationOf(cable), serialOf(cable), numberOfClassification(cable)];
    const expected = serial ?? own;
    if (!end || !expected) return [];
    const parts = [serial && Number(serial.digits) % SERIALS, own && own.number % SERIALS].filter(
      (part) => part !== undefined,
    );
    if (parts.includes(Number(end.digits) % SERIALS)) return [];
    const right = padded(parts[0]!, 4);
    return [
      {
        range: end.range,
        message: `The end of the message repeats the serial: it would be #${right}.`,
        related: { range: expected.range, message: serial ? 'The serial' : 'The number of the cable' },
        fixes: () =>
          parts.length === 2 && parts[0] === parts[1]
            ? [mending(partOf(end.range, 1, end.digits.length), end.digits, right)]
            : [],
      },
    ];
  },
};

export const page: RulePage = {
  what: 'The line `#0768` behind the text is compared with the serial of the line `DE` and with the number of the cable. Where these two agree, a fix mends it.',
  why: 'The line is there to show that the message ended with the text it began with. Another serial means that the end of another message was joined to this one, or that a digit was lost.',
  wrong: [
    {
      text: `DE RUEHPS #0768 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000768

1. The library opened.
BT
[[#0766]]
NNNN
`,
    },
    {
      text: `R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
UNCLAS MOSCOW 09042

1. THE LIBRARY OPENED.
BT
[[#9024]]
NNNN
`,
      note: '1985: without a line DE',
    },
  ],
  right: [
    {
      text: `DE RUEHPS #0768 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS PRISTINA 000768

1. The library opened.
BT
#0768
NNNN
`,
    },
    {
      text: `R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
UNCLAS MOSCOW 09042

1. THE LIBRARY OPENED.
BT
#9042
NNNN
`,
      note: '1985',
    },
  ],
};
