import { blocksOfKind } from '../../meaning/cable';
import { isHeaderLine } from '../../meaning/headerTokens';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { HeaderRule, RulePage } from '../rule';
import { firstLineRange } from '../transmission/headerShape';
import { misspeltLines } from './misspelt';

/** A draft says how it is classified, before the line of the executive order. */
export const rule: HeaderRule = {
  id: 'classification-missing',
  title: 'A draft without a classification',
  category: 'classification',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'off', draft: 'error' },
  source: '5 FAH-2 H-220 (2018)',
  check({ cable }) {
    const [order] = blocksOfKind(cable, LineKind.ExecutiveOrder);
    if (!order) return [];
    const lines = blocksOfKind(cable, LineKind.Classification);
    const isStated = lines.some(({ block }) => tokensOf(block).some(({ kind }) => kind === 'classification'));
    if (isStated || misspeltLines(cable).length > 0) return [];
    const message = 'The cable says nowhere how it is classified: a classification line stands above the fields.';
    return [{ range: firstLineRange(lines[0] ?? firstBelowHeader(cable.blocks) ?? order), message }];
  },
};

/** What stands below the first blank line behind the header: captions, or the fields. */
function firstBelowHeader(blocks: readonly PlacedBlock[]): PlacedBlock | undefined {
  const last = blocks.findIndex(({ block }) => isHeaderLine(block.kind) && block.filledLines < block.lineCount);
  return last < 0 ? undefined : blocks[last + 1];
}

export const page: RulePage = {
  what: 'A draft with a line of the executive order and no classification line above it, or with the number alone.',
  why: 'Every telegram bears an explicit classification, UNCLAS too. Without one nobody may send it, and no reader knows how to keep it. Received copies are left alone: many have lost their first lines.',
  wrong: [
    {
      text: `FM AMEMBASSY PRISTINA
TO SECSTATE WASHDC

[[E.O. 13526: N/A]]
TAGS: SCUL KV
SUBJECT: A LIBRARY
`,
      profile: 'draft',
    },
    {
      text: `R 120750Z NOV 74
FM AMEMBASSY KABUL
TO RUEHC/SECSTATE WASHDC 0286
[[KABUL 7137]]
E.O. 11652: N/A
TAGS: SCUL, AF
SUBJ: A LIBRARY
`,
      profile: 'draft',
      note: '1974: the number alone',
    },
  ],
  right: [
    {
      text: `FM AMEMBASSY PRISTINA
TO SECSTATE WASHDC
UNCLAS

E.O. 13526: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY
`,
      profile: 'draft',
    },
    {
      text: `R 120750Z NOV 74
FM AMEMBASSY KABUL
TO RUEHC/SECSTATE WASHDC 0286
LIMITED OFFICIAL USE KABUL 7137
E.O. 11652: N/A
TAGS: SCUL, AF
SUBJ: A LIBRARY
`,
      profile: 'draft',
      note: '1974',
    },
  ],
};
