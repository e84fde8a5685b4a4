import { isOneEditAway } from '../../meaning/nearMiss';
import {
  agreedNumber,
  isSameStation,
  numberOfClassification,
  numbersOfPageLines,
  stationRows,
} from '../classification/ownNumber';
import type { PlacedNumber } from '../classification/ownNumber';
import type { OutlineContext } from '../context';
import type { Finding, Fix, OutlineRule, RulePage } from '../rule';
import { mending, padded } from './slips';

/** A page line bears the number of its cable, and its station, which may be cut. */
export const rule: OutlineRule = {
  id: 'page-line-number',
  title: 'A page line with another number',
  category: 'transmission',
  scope: 'outline',
  preset: 'essential',
  severity: { received: 'warning', draft: 'off' },
  source: 'message-format notes, page lines (641 of 642 agree with the number)',
  check(cable) {
    const numbers = numbersOfPageLines(cable);
    if (numbers.length === 0) return [];
    const [own, agreed] = [numberOfClassification(cable), agreedNumber(cable)];
    if (!own || !agreed) return [];
    return numbers.flatMap((found): Finding[] => {
      if (found.number !== agreed.number) {
        const fixes = agreed.certain ? [numberFix(found, agreed.number)] : [];
        const message = `The page line has the number ${found.number}, the cable the number ${agreed.number}.`;
        return [{ range: found.range, message, related: related(own), fixes: () => fixes }];
      }
      return stationFinding(found, own, cable);
    });
  },
};

function related(own: PlacedNumber): NonNullable<Finding['related']> {
  return { range: own.range, message: 'The number of the classification line' };
}

function numberFix({ digits: { text, range } }: PlacedNumber, number: number): Fix {
  return mending(range, text, padded(number, text.length));
}

/** Page lines of the 2000s have the first ten letters of a station, those of the archive six. */
const WIDTHS = [10, 6];

function stationFinding(found: PlacedNumber, own: PlacedNumber, { lexicon }: OutlineContext): Finding[] {
  const written = found.post.replace(/\s+/g, ' ');
  const cut = WIDTHS.map((width) => own.post.replace(/\s+/g, ' ').slice(0, width).trim());
  const isCut = [own.post, ...cut].some((name) => bare(name) === bare(written));
  if (isCut || isSameStation(written, own.post, lexicon)) return [];
  const right = [own.post.slice(0, WIDTHS[0]).trim(), ...cut].find((name) => isOneEditAway(bare(written), bare(name)));
  const known = stationRows(written, lexicon).length > 0;
  // The slip is in the number then, where another rule finds it.
  if (known && stationRows(own.post, lexicon).length === 0) return [];
  return [
    {
      range: found.range,
      message: `The page line names ${written}, the classification line ${own.post}.`,
      related: related(own),
      atMost: 'information',
      fixes: () => (right === undefined || known ? [] : [mending(found.station.range, found.station.text, right)]),
    },
  ];
}

function bare(name: string): string {
  return name.replace(/[ .'-]/g, '');
}

export const page: RulePage = {
  what: 'The number of a page line, `PRISTINA 00000768  002 OF 005`, is that of the cable, whatever zeros stand before it. Where other places agree with the number of the classification line, a fix mends the page line; where the page lines and the serial agree against it, the classification line is found instead (`serial-number`). The station is the first ten letters of that in the number, `BUENOS AIR`, or six in copies of the archive, `CAPE T`; another is information.',
  why: 'Page lines hold the pieces of a long cable together. One with another number belongs to another cable, or shows a misread digit.',
  wrong: [
    {
      text: `DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS SECTION 01 OF 02 PRISTINA 000768

1. The library opened.

[[PRISTINA 00000763]]  002 OF 002


2. It has four rooms.
`,
    },
    {
      text: `R 182012Z JAN 90
FM AMCONSUL CAPE TOWN
TO SECSTATE WASHDC
UNCLAS CAPE TOWN 00097

1. THE LIBRARY OPENED.

PAGE 02        [[CAPF T  00097]]  182017Z

2. IT HAS FOUR ROOMS.
`,
      note: '1990: a misread letter',
    },
  ],
  right: [
    {
      text: `R 291902Z JUN 08
FM AMCONSUL RIO DE JANEIRO
TO RUEHC/SECSTATE WASHDC
UNCLAS SECTION 01 OF 02 RIO DE JANEIRO 000171

1. The library opened.

RIO DE JAN 00000171  002 OF 002


2. It has four rooms.
`,
    },
    {
      text: `R 182012Z JAN 90
FM AMCONSUL CAPE TOWN
TO SECSTATE WASHDC
UNCLAS CAPE TOWN 00097

1. THE LIBRARY OPENED.

PAGE 02        CAPE T  00097  182017Z

2. IT HAS FOUR ROOMS.
`,
      note: '1990: six letters of the station',
    },
  ],
};
