import { headKind, LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { Finding, HeaderRule, RulePage } from '../rule';

/** Groups of a header line stand one blank apart. */
export const rule: HeaderRule = {
  id: 'header-blanks',
  title: 'Several blanks between the groups of a header line',
  category: 'layout',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'ACP 127(G) para 138e',
  check({ cable }) {
    return cable.blocks.filter(({ block }) => isHeaderLine(block.kind)).flatMap(wideGaps);
  },
};

function isHeaderLine(kind: LineKind): boolean {
  const head = headKind(kind);
  return head >= LineKind.TransmissionIdentification && head <= LineKind.Exempt;
}

function wideGaps({ block, line }: PlacedBlock): Finding[] {
  return Array.from({ length: block.filledLines }, (_, index) => index).flatMap((index) =>
    [...block.line(index).matchAll(/(?<=\S)[ \t]{2,}(?=\S)/g)].map(({ index: start, 0: gap }) => {
      const range = {
        start: { line: line + index, character: start },
        end: { line: line + index, character: start + gap.length },
      };
      return {
        range,
        message: `${gap.length} blanks stand between two groups of a header line, where one does.`,
        fixes: () => [
          {
            title: 'Leave one blank',
            edits: [{ range, newText: ' ' }],
            safe: true,
            preferred: true,
            transcription: false,
          },
        ],
      };
    }),
  );
}

export const page: RulePage = {
  what: 'Two blanks or more between two groups of format lines 1 to 9. Blanks at the end of a line, and those of the text, are left alone.',
  why: 'The groups of a header line are parted by one blank, so that switches can tell them apart.',
  wrong: [
    {
      profile: 'draft',
      text: `P 051635Z NOV 07
FM[[  ]]USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC[[   ]]PRIORITY 7794
`,
    },
    {
      profile: 'draft',
      note: '1975',
      text: `R[[  ]]182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
INFO AMEMBASSY LONDON
AMEMBASSY[[  ]]ROME
`,
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC PRIORITY 7794
`,
    },
    {
      profile: 'draft',
      note: '1975: two blanks behind a sentence of the text are ordinary',
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. IT OPENED.  MANY CAME.
`,
    },
  ],
};
