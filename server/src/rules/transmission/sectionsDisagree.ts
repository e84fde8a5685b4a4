import { readSection } from '../../meaning/classificationLine';
import { dateOf, firstToken } from '../../meaning/identity';
import { tokenRange } from '../../meaning/placement';
import { LineKind } from '../../syntax/lineKind';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from './sectionHeaders';
import type { BlockGroup } from '../../meaning/cable';

/** The sections of one message share date-time group and total. */
export const rule: HeaderRule = {
  id: 'sections-disagree',
  title: 'Sections of one cable that disagree',
  category: 'transmission',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'warning', draft: 'off' },
  source: 'ACP 127(G) para 208',
  check({ cable }) {
    const [first, ...others] = sectionHeaders(cable);
    return first ? others.flatMap((other) => [...dates(first, other), ...totals(first, other)]) : [];
  },
};

function dates(first: BlockGroup, other: BlockGroup): Finding[] {
  const [date, otherDate] = [dateOf(first), dateOf(other)];
  if (!date || !otherDate || date.getTime() === otherDate.getTime()) return [];
  const found = firstToken(other, LineKind.DateTimeGroup, 'dateTimeGroup')!;
  const own = firstToken(first, LineKind.DateTimeGroup, 'dateTimeGroup')!;
  return [
    {
      range: tokenRange(found.place, found.token),
      message: `The sections of a cable have one date-time group; the first has ${own.token.text}.`,
      related: { range: tokenRange(own.place, own.token), message: 'The date-time group of the first section' },
    },
  ];
}

function totals(first: BlockGroup, other: BlockGroup): Finding[] {
  const [own, found] = [first, other].map((header) => firstToken(header, LineKind.Classification, 'section'));
  const [total, otherTotal] = [own, found].map((section) => section && readSection(section.token.text)?.total);
  if (!own || !found || total === undefined || otherTotal === undefined || total === otherTotal) return [];
  return [
    {
      range: tokenRange(found.place, found.token),
      message: `This section is one of ${otherTotal}, the first one of ${total}.`,
      related: { range: tokenRange(own.place, own.token), message: 'The first section' },
    },
  ];
}

export const page: RulePage = {
  what: 'In a joined copy the header of a further section has the date-time group of the first, and the same total in `SECTION nn OF mm`.',
  why: 'Sections that disagree may belong to different cables, or to a corrected copy of the same one.',
  wrong: [
    {
      text: `VZCZCXRO1234
RR RUEHPB
DE RUEHSO #0123/01 0021200
ZNR UUUUU ZZH
R 021200Z JAN 08
FM AMCONSUL SAO PAULO
TO RUEHC/SECSTATE WASHDC
UNCLAS SECTION 01 OF 02 SAO PAULO 000123

E.O. 12958: N/A
TAGS: SCUL BR
SUBJECT: A LIBRARY

1. The library opened.

VZCZCXRO1235
RR RUEHPB
DE RUEHSO #0123/02 0021200
ZNR UUUUU ZZH
R [[031200Z JAN 08]]
FM AMCONSUL SAO PAULO
TO RUEHC/SECSTATE WASHDC
UNCLAS [[SECTION 02 OF 03]] SAO PAULO 000123

2. It has four rooms.
`,
    },
    {
      text: `R 241130Z OCT 78
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS SECTION 01 OF 02 PARIS 34984

E.O. 11652: N/A
SUBJECT: A LIBRARY

1. THE LIBRARY OPENED.

                     ------------------072706 241141Z /14
R [[251130Z OCT 78]]
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS SECTION 02 OF 02 PARIS 34984

2. IT HAS FOUR ROOMS.
`,
      note: '1978',
    },
  ],
  right: [
    {
      text: `R 241130Z OCT 78
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS SECTION 01 OF 02 PARIS 34984

E.O. 11652: N/A
SUBJECT: A LIBRARY

1. THE LIBRARY OPENED.

                     ------------------072706 241141Z /14
R 241130Z OCT 78
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS SECTION 02 OF 02 PARIS 34984

2. IT HAS FOUR ROOMS.
`,
      note: '1978',
    },
    {
      text: `UNCLAS SECTION 01 OF 02 PARIS 000123
`,
    },
  ],
};
