import type { Range } from 'vscode-languageserver-types';
import { readSection } from '../../meaning/classificationLine';
import { firstToken } from '../../meaning/identity';
import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { OutlineContext } from '../context';
import type { Finding, Fix, OutlineRule, RulePage } from '../rule';
import { mending, padded, partOf } from './slips';

/** The sections of page lines rise, and their total is that of the classification line. */
export const rule: OutlineRule = {
  id: 'page-line-count',
  title: 'Page lines that are counted wrongly',
  category: 'transmission',
  scope: 'outline',
  preset: 'essential',
  severity: { received: 'warning', draft: 'off' },
  source: 'message-format notes, page lines (640 of 642 have the total of the classification line)',
  check(cable) {
    const pages = cable.pageLines().flatMap((place) => read(place) ?? []);
    return [...totals(pages, cable), ...order(pages, sectionOfHeader(cable))];
  },
};

/** What a page line counts: its section, its page where it names one, and where both stand. */
interface Counted {
  readonly section: number | undefined;
  readonly total: number | undefined;
  /** The page of `PAGE 02`. */
  readonly page: number | undefined;
  /** Whether it has the form `001.2`, of whose two numbers the order is not known. */
  readonly isDecimal: boolean;
  readonly text: string;
  readonly range: Range;
}

function read(place: PlacedBlock): Counted | undefined {
  const tokens = tokensOf(place.block);
  const section = tokens.find(({ kind }) => kind === 'section');
  const page = tokens.find(({ kind }) => kind === 'pageNumber');
  const token = section ?? page;
  if (!token) return undefined;
  const found = section && readSection(section.text);
  return {
    section: found?.section,
    total: found?.total,
    page: page && Number(page.text),
    isDecimal: found?.page !== undefined,
    text: token.text,
    range: tokenRange(place, token),
  };
}

/** The section that the header counts: the page lines of the plain form go on from it. */
function sectionOfHeader(cable: OutlineContext): Counted | undefined {
  const own = firstToken(cable.header(), LineKind.Classification, 'section');
  const section = own && readSection(own.token.text);
  if (!section || section.section > section.total) return undefined;
  const { text } = own.token;
  return {
    section: section.section,
    total: section.total,
    page: undefined,
    isDecimal: false,
    text,
    range: tokenRange(own.place, own.token),
  };
}

/** Totals: where all page lines agree against the classification line, that is found. */
function totals(pages: readonly Counted[], cable: OutlineContext): Finding[] {
  const counted = pages.filter(({ total }) => total !== undefined);
  const own = firstToken(cable.header(), LineKind.Classification, 'section');
  const ownTotal = own && readSection(own.token.text)?.total;
  const beyond = counted.filter(({ section, total }) => section! > total!).map(beyondTotal);
  if (!own || ownTotal === undefined) return beyond;
  const ownRange = tokenRange(own.place, own.token);
  const [first] = counted;
  if (counted.length >= 2 && first!.total !== ownTotal && counted.every(({ total }) => total === first!.total)) {
    return [
      ...beyond,
      {
        range: ownRange,
        message: `The classification line counts ${ownTotal} sections, all page lines ${first!.total}.`,
        related: { range: first!.range, message: 'The first page line' },
        fixes: () => [totalFix(own.token.text, ownRange, first!.total!)],
      },
    ];
  }
  const plain = counted.filter(({ page, isDecimal }) => page === undefined && !isDecimal).length;
  // Page lines agree, or there are as many as sections begin.
  const certain = counted.some(({ total }) => total === ownTotal) || plain + 1 === ownTotal;
  const other = counted
    .filter(({ section, total }) => total !== ownTotal && section! <= total!)
    .map(({ text, range, total, section }) => ({
      range,
      message: `The page line counts ${total} sections, the classification line ${ownTotal}.`,
      related: { range: ownRange, message: 'The classification line' },
      fixes: () => (certain && section! <= ownTotal ? [totalFix(text, range, ownTotal)] : []),
    }));
  return [...beyond, ...other];
}

function beyondTotal({ section, total, range }: Counted): Finding {
  return { range, message: `There is no section ${section} of ${total}.` };
}

function totalFix(text: string, range: Range, total: number): Fix {
  const digits = /\d+$/.exec(text)!;
  return mending(partOf(range, digits.index, digits[0].length), digits[0], padded(total, digits[0].length));
}

/** Sections rise; so do the pages within one. */
function order(pages: readonly Counted[], header: Counted | undefined): Finding[] {
  const findings: Finding[] = [];
  let last = pages[0] && isPlain(pages[0]) ? header : undefined;
  pages.forEach((page, index) => {
    if (last && !follows(page, last)) {
      const before = last;
      findings.push({
        range: page.range,
        message: `The page line does not go on from ${before.text} before it.`,
        related: { range: before.range, message: 'The count before it' },
        fixes: () => orderFix(page, before, pages[index + 1]),
      });
    } else {
      last = page;
    }
  });
  return findings;
}

function follows(page: Counted, last: Counted): boolean {
  const [section, before] = [page.section ?? 0, last.section ?? 0];
  if (page.page !== undefined && last.page !== undefined) {
    // Each section begins with a page 01 of its own.
    return section === before ? page.page > last.page || (page.page === 1 && section === 0) : section > before;
  }
  if (page.section === undefined || last.section === undefined) return true;
  return page.isDecimal || last.isDecimal ? section >= before : section > before;
}

/** `002 OF 003`, the line between two sections. */
function isPlain({ section, page, isDecimal }: Counted): boolean {
  return section !== undefined && page === undefined && !isDecimal;
}

/** Between 002 and 004 stands 003, and before the end the last. */
function orderFix(page: Counted, before: Counted, after: Counted | undefined): Fix[] {
  if (!isPlain(page) || !isPlain(before) || (after && !isPlain(after))) return [];
  const right = before.section! + 1;
  if (after ? after.section !== right + 1 : page.total !== right) return [];
  const digits = /^\d+/.exec(page.text)!;
  return [mending(partOf(page.range, 0, digits[0].length), digits[0], padded(right, digits[0].length))];
}

export const page: RulePage = {
  what: 'The page line `PRISTINA 00000768  003 OF 005` counts sections: its total is that of `SECTION 01 OF 05` on the classification line, its first number is not above the total, and from one page line to the next the numbers rise. Where all page lines have another total than the classification line, that line is found. In the form `001.2 OF 003` the order of the two numbers is not known, and only the first is looked at; in `PAGE 02 …` of the archive the pages rise within a section. Numbers that are left out are nothing to find: copies lose page lines.',
  why: 'A page line that does not fit shows a misread digit, or sections in the wrong order.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS SECTION 01 OF 03 PRISTINA 000768

1. The library opened.

PRISTINA 00000768  002 OF 003


2. It has four rooms.

PRISTINA 00000768  [[003 OF 008]]


3. It closes at six.
`,
    },
    {
      text: `R 182012Z JAN 90
FM AMCONSUL CAPE TOWN
TO SECSTATE WASHDC
UNCLAS CAPE TOWN 00097

1. THE LIBRARY OPENED.

PAGE 03        CAPE T  00097  182017Z

2. IT HAS FOUR ROOMS.

PAGE [[02]]        CAPE T  00097  182017Z

3. IT CLOSES AT SIX.
`,
      note: '1990: pages in the wrong order',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS SECTION 01 OF 03 PRISTINA 000768

1. The library opened.

PRISTINA 00000768  001.4 OF 003


2. It has four rooms.

PRISTINA 00000768  002.2 OF 003


3. It closes at six.
`,
      note: 'the form with a decimal point',
    },
    {
      text: `R 182012Z JAN 90
FM AMCONSUL CAPE TOWN
TO SECSTATE WASHDC
UNCLAS CAPE TOWN 00097

1. THE LIBRARY OPENED.

PAGE 02        CAPE T  00097  182017Z

2. IT HAS FOUR ROOMS.

PAGE 03        CAPE T  00097  182017Z

3. IT CLOSES AT SIX.
`,
      note: '1990',
    },
  ],
};
