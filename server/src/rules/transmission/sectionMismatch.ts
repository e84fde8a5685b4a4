import { firstToken } from '../../meaning/identity';
import type { PlacedToken } from '../../meaning/identity';
import { readSection } from '../../meaning/classificationLine';
import { tokenRange } from '../../meaning/placement';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderContext } from '../context';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from './sectionHeaders';
import type { BlockGroup } from '../../meaning/cable';
import { mending, padded, partOf } from './slips';

/** The section behind the slash of FL3 is that of the classification line. */
export const rule: HeaderRule = {
  id: 'section-mismatch',
  title: 'Sections of DE line and classification line that differ',
  category: 'transmission',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'error', draft: 'off' },
  source: 'message-format notes, FL3 (730 of 730 released headers agree)',
  check(context) {
    return sectionHeaders(context.cable).flatMap((header, index) => checkHeader(header, index, context));
  },
};

function checkHeader(header: BlockGroup, index: number, context: HeaderContext): Finding[] {
  const serial = firstToken(header, LineKind.CallingStation, 'serial');
  const digits = /\/(\d+)$/.exec(serial?.token.text ?? '')?.[1];
  if (!serial || digits === undefined) return [];
  const section = firstToken(header, LineKind.Classification, 'section');
  const named = section && readSection(section.token.text)?.section;
  if (named === Number(digits)) return [];
  const range = tokenRange(serial.place, serial.token);
  if (section && named !== undefined) {
    return [
      {
        range,
        message: `The serial names section ${digits}, the classification line section ${padded(named, 2)}.`,
        related: { range: tokenRange(section.place, section.token), message: 'The section of the classification line' },
        fixes: () => mend(serial, digits, section, named, index === 0 && hasFields(context)),
      },
    ];
  }
  const hasLine = header.blocks.some(({ block }) => block.kind === LineKind.Classification);
  if (Number(digits) < 2 || !hasLine) return [];
  const message = `The serial names section ${digits}, and the classification line no section.`;
  return [{ range, message, atMost: 'warning' }];
}

/** E.O., TAGS and SUBJECT stand in the first section alone. */
function hasFields(cable: HeaderContext): boolean {
  return cable.executiveOrder() !== undefined || cable.subject() !== undefined || cable.tags().length > 0;
}

function mend(serial: PlacedToken, digits: string, section: PlacedToken, named: number, isFirst: boolean) {
  if (!isFirst) return [];
  if (named === 1) {
    const start = serial.token.text.length - digits.length;
    return [mending(partOf(tokenRange(serial.place, serial.token), start, digits.length), digits, '01')];
  }
  if (Number(digits) !== 1) return [];
  const number = /\d+/.exec(section.token.text)!;
  return [mending(partOf(tokenRange(section.place, section.token), number.index, number[0].length), number[0], '01')];
}

export const page: RulePage = {
  what: 'A cable in sections has the number of the section behind the slash of its serial, `#0768/02`, and on its classification line, `SECTION 02 OF 05`. The two are compared, in each header of a joined copy. A cable in one piece may have `/01` or nothing. Fields such as TAGS stand in the first section alone: where they follow, the line that says 01 is right, and a fix mends the other.',
  why: 'Both are written by machine. Where they differ the copy is damaged, or put together from two sections.',
  wrong: [
    {
      text: `DE RUEHPS [[#0768/02]] 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS SECTION 01 OF 03 PRISTINA 000768

E.O. 12958: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY
`,
    },
    {
      text: `DE RUEHMO [[#9042/03]] 1821200
ZNR UUUUU ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
UNCLAS MOSCOW 09042
`,
      note: '1985: a later section without its mark on the classification line',
    },
  ],
  right: [
    {
      text: `DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS SECTION 01 OF 03 PRISTINA 000768
`,
    },
    {
      text: `DE RUEHMO #9042/01 1821200
ZNR UUUUU ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC
UNCLAS MOSCOW 09042
`,
      note: '1985: a cable in one piece may have /01',
    },
  ],
};
