import { firstLineRange, headerLineName, headerLines } from './headerShape';
import type { HeaderRule, RulePage } from '../rule';

const TRANSMISSION = [1, 2, 3, 4];
const ADDRESSES = [5, 6, 7];

/**
 * FL5 to FL7 belong to every header; FL1 to FL4 are there together or not at all. A body alone and an extract have no
 * header, and nothing is missing in them.
 */
export const rule: HeaderRule = {
  id: 'header-line-missing',
  // A draft gets its lines from the system that sends it.
  title: 'A line of the header is missing',
  category: 'transmission',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'off' },
  source: '5 FAH-2 H-321; counts over released headers in the message-format notes',
  check({ cable }) {
    const lines = headerLines(cable);
    const first = lines[0];
    if (!first) return [];
    const present = new Set(lines.map((line) => line.number));
    const wanted = TRANSMISSION.some((number) => present.has(number)) ? [...TRANSMISSION, ...ADDRESSES] : ADDRESSES;
    return wanted
      .filter((number) => !present.has(number))
      .map((number) => ({
        range: firstLineRange((lines.find((line) => line.number > number) ?? lines[lines.length - 1]!).place),
        message: `The header has no ${headerLineName(number)}, format line ${number}.`,
      }));
  },
};

export const page: RulePage = {
  what: 'The date-time group, `FM` and `TO` (format lines 5 to 7) belong to every header. `VZCZC`, the routing line, `DE` and `ZNR` or `ZNY` (format lines 1 to 4) stand together or not at all: copies of 2001 to 2010 have all four, older ones none. When at least one line of a header is there, those that are missing are named at the line that follows them. A text without any header line, a body alone or an extract, misses nothing. In a draft the system that sends it adds these lines.',
  why: 'A gap in the header often shows where a copy was damaged or cut, and what cannot be known from it: without a date-time group the year of the cable is unknown.',
  wrong: [
    {
      text: `VZCZCXRO1234
PP RUEHROV
[[ZNR UUUUU ZZH]]
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
`,
      note: 'the `DE` line is missing',
    },
    {
      text: `[[FM AMEMBASSY PARIS]]
TO SECSTATE WASHDC
`,
      note: 'without a date-time group, as copies of the 1970s',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
`,
    },
    {
      text: `1. (U) A body alone.
`,
      note: 'a body alone misses nothing',
    },
  ],
};
