import { LineKind, LineState } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import { firstLineRange } from '../transmission/headerShape';
import type { Finding, HeaderRule, RulePage } from '../rule';

/** The lines that end a transmission stand once. */
export const rule: HeaderRule = {
  id: 'end-repeated',
  title: 'BT or NNNN twice behind the text',
  category: 'ending',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'off' },
  source: 'ACP 127(G)',
  check({ cable }) {
    // Each section of a joined copy has its own.
    if (cable.further.length > 0 || cable.quoted.length > 0) return [];
    const breaks = cable.blocks.filter(
      ({ block }) => block.kind === LineKind.Separator && block.stateAfter === LineState.Closing,
    );
    const ends = cable.blocks.filter(({ block }) => block.kind === LineKind.EndOfMessage);
    return [...repeats(breaks), ...repeats(ends)];
  },
};

function repeats([first, ...others]: readonly PlacedBlock[]): Finding[] {
  return others.map((place) => ({
    range: firstLineRange(place),
    message: `${place.block.line(0).trim()} stands a second time; a message ends once.`,
    related: { range: firstLineRange(first!), message: 'The first.' },
  }));
}

export const page: RulePage = {
  what: 'A second `BT` or `NNNN` behind the text. The BT between header and text is none of them. Released copies mostly have neither; that is no finding.',
  why: 'NNNN ends the transmission: what stands behind it belongs to another message.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
BT
UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY

1. (U) The library opened.
FENWICKE
BT
#0123

NNNN

[[NNNN]]
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

1. THE LIBRARY OPENED.
FENWICKE
BT
[[BT]]
NNNN
`,
      note: '1975',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
BT
UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY

1. (U) The library opened.
FENWICKE
BT
#0123

NNNN
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

1. THE LIBRARY OPENED.
FENWICKE
`,
      note: '1975: a copy without either',
    },
  ],
};
