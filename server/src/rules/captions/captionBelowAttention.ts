import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { Fix, HeaderRule, RulePage } from '../rule';
import { filledText, inserted, lineEndIn, rightWay, stretchOfLine, withoutLines } from '../fields/lineEdits';

/** Captions stand above the lines for whom the cable is. */
export const rule: HeaderRule = {
  id: 'caption-below-attention',
  title: 'A caption below the attention lines',
  category: 'captions',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'off', draft: 'warning' },
  source: '5 FAH-2 H-250 (2018; CT:TEL-86, 2023)',
  check({ cable }) {
    const first = cable.blocks.find(({ block }) => block.kind === LineKind.Attention);
    if (!first) return [];
    return cable.blocks
      .filter(({ block, line }) => block.kind === LineKind.Caption && line > first.line)
      .map((place) => {
        const text = filledText(place).trim();
        const start = place.block.line(0).search(/\S/);
        return {
          range: stretchOfLine(place.line, start, start + text.length),
          message: `Captions stand above the lines for whom the cable is: ${text}.`,
          fixes: () => [movedUp(place, first, text)],
        };
      });
  },
};

function movedUp(place: PlacedBlock, first: PlacedBlock, text: string): Fix {
  const end = lineEndIn(place.block);
  return rightWay(`Move ${text} above the attention lines`, [
    inserted({ line: first.line, character: 0 }, text + end + end),
    withoutLines(place.line, place.line + place.block.lineCount),
  ]);
}

export const page: RulePage = {
  what: 'A caption below a line such as `STATE FOR …` or `DEPT PASS …` in a draft. The order is classification line, captions, attention lines, fields. Received copies are left alone.',
  why: 'Captions restrict who may read the lines below them.',
  wrong: [
    {
      text: `UNCLAS

DEPT FOR EUR/WE

[[SENSITIVE]]

E.O. 13526: N/A
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

DEPT PASS LABOR

[[LIMDIS]]

E.O. 11652: GDS
`,
      profile: 'draft',
      note: '1975; form only',
    },
  ],
  right: [
    {
      text: `UNCLAS

SENSITIVE

DEPT FOR EUR/WE

E.O. 13526: N/A
`,
      profile: 'draft',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

LIMDIS

DEPT PASS LABOR

E.O. 11652: GDS
`,
      profile: 'draft',
      note: '1975; form only',
    },
  ],
};
