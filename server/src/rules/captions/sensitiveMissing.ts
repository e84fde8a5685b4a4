import { LineKind } from '../../syntax/lineKind';
import type { OutlineContext } from '../context';
import type { Fix, OutlineRule, RulePage } from '../rule';
import { classificationPlace } from '../fields/fieldLines';
import { endOfBlock, inserted, lineEndIn, rightWay } from '../fields/lineEdits';
import { isOneEditAway } from '../../meaning/nearMiss';
import { captionsIn, findCaption } from './captionLines';

/** A cable with SBU paragraphs carries the caption SENSITIVE. */
export const rule: OutlineRule = {
  id: 'sensitive-missing',
  title: 'SBU paragraphs without the caption SENSITIVE',
  category: 'captions',
  scope: 'outline',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'general knowledge; mark list in 5 FAH-1 H-246.2 (2004)',
  years: { from: 1995 },
  needs: ['whole', 'ownFields'],
  check(context) {
    const classification = context.classification();
    if (classification?.level !== 'UNCLASSIFIED') return [];
    if (findCaption(captionsIn(context), 'SENSITIVE', 'SBU', 'FOUO', 'LOU', 'LIMITED OFFICIAL USE')) return [];
    if (isMisspelt(context)) return [];
    const first = context.paragraphs().find(({ mark, markRange }) => mark?.startsWith('SBU') && markRange);
    if (!first) return [];
    return [
      {
        range: first.markRange!,
        message: 'A paragraph is SBU, and the cable has not the caption SENSITIVE.',
        related: { range: classification.range, message: 'The caption stands below this line.' },
        fixes: () => [withCaption(context)],
      },
    ];
  },
};

/** Whether the caption stands there with a slip in it, which is found as such. */
function isMisspelt({ cable }: OutlineContext): boolean {
  return cable.blocks.some(
    ({ block }) =>
      block.kind === LineKind.Attention &&
      block
        .line(0)
        .trim()
        .split(/\s+/)
        .some((word) => isOneEditAway(word, 'SENSITIVE')),
  );
}

/** Below the classification line, above the other captions. */
function withCaption(context: OutlineContext): Fix {
  const classification = classificationPlace(context)!;
  const end = lineEndIn(classification.block);
  const first = context.cable.blocks.find(({ block }) => block.kind === LineKind.Caption);
  const edit = first
    ? inserted({ line: first.line, character: 0 }, `SENSITIVE${end}`)
    : inserted(endOfBlock(classification), `${end}${end}SENSITIVE`);
  return rightWay('Add the caption SENSITIVE', [edit]);
}

export const page: RulePage = {
  what: 'An unclassified cable with a paragraph marked (SBU) and without the caption SENSITIVE; told once, at the first such mark. The fix adds the caption.',
  why: 'Without the caption the cable is handled as one for everybody, whatever its paragraphs say.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS

1. (U) The library opened on Monday.

2. [[(SBU)]] The gift of books is not yet announced.

3. (SBU) Nor is the giver.
`,
    },
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS

1. [[(SBU/NF)]] The library opened on Monday.

2. (U) It has six rooms.
`,
      profile: 'draft',
      note: 'a draft of today',
    },
  ],
  right: [
    {
      text: `UNCLAS PARIS 000123

SENSITIVE

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS

1. (U) The library opened on Monday.

2. (SBU) The gift of books is not yet announced.
`,
    },
    {
      text: `R 182012Z JAN 79
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 12065: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS

1. (U) THE LIBRARY OPENED ON MONDAY.

2. (LOU) THE GIFT OF BOOKS IS NOT YET ANNOUNCED.
`,
      note: '1979',
    },
  ],
};
