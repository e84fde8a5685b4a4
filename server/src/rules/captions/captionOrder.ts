import { captionRank } from '../../vocabulary';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { replaced, rightWay } from '../fields/lineEdits';
import { captionsIn } from './captionLines';
import type { PlacedCaption } from './captionLines';

/** The most restrictive caption comes first: one for special handling above the others. */
export const rule: HeaderRule = {
  id: 'caption-order',
  title: 'A caption for special handling below another',
  category: 'captions',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'off', draft: 'warning' },
  source: '5 FAH-2 H-250 (2018); 5 FAH-2 H-440 (CT:TEL-29, 2008)',
  check(context) {
    const captions = captionsIn(context).filter(({ onClassificationLine, row }) => row && !onClassificationLine);
    const findings: Finding[] = [];
    let last: PlacedCaption | undefined;
    for (const caption of captions) {
      if (last && captionRank(caption.row) < captionRank(last.row)) {
        findings.push({
          range: caption.range,
          message: `The most restrictive caption comes first: ${caption.text} stands above ${last.text}.`,
          related: { range: last.range, message: `${last.text} stands above it.` },
          fixes: () => [sorted(captions)],
        });
      } else {
        last = caption;
      }
    }
    return findings;
  },
};

/** The captions in their order, each in the place of another. */
function sorted(captions: readonly PlacedCaption[]) {
  const right = [...captions].sort((one, other) => captionRank(one.row) - captionRank(other.row));
  const edits = captions.flatMap(({ range, text }, index) =>
    right[index]!.text === text ? [] : [replaced(range, right[index]!.text)],
  );
  return rightWay('Put the most restrictive caption first', edits, true);
}

export const page: RulePage = {
  what: 'NODIS stands above EXDIS, and both above the other captions for special handling, such as LIMDIS; these stand above captions for distribution and control, such as SIPDIS. Captions on the classification line are left alone, and so are received copies.',
  why: 'Who handles the cable goes by the first caption.',
  wrong: [
    {
      text: `CONFIDENTIAL

SIPDIS
[[EXDIS]]

E.O. 13526: DECL: 11/05/2035
`,
      profile: 'draft',
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

AIDAC
[[LIMDIS]]

E.O. 11652: GDS
`,
      profile: 'draft',
      note: '1975; form only',
    },
  ],
  right: [
    {
      text: `CONFIDENTIAL

EXDIS
SIPDIS

E.O. 13526: DECL: 11/05/2035
`,
      profile: 'draft',
      note: 'form only',
    },
    {
      text: `UNCLAS

SIPDIS
SENSITIVE

E.O. 13526: N/A
`,
      profile: 'draft',
      note: 'no order among these',
    },
  ],
};
