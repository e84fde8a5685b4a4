import type { TextRule, RulePage } from '../rule';
import { addressLines } from './addressLines';
import { sectionHeaders } from '../transmission/sectionHeaders';

/** Words that a reason for night action is given with. */
const REASON =
  /\b(?:NIACT|NIGHT|IMMEDIATE(?:LY)?|URGENT(?:LY)?|URGENCY|DEADLINE|TODAY|TONIGHT|TOMORROW|OVERNIGHT|WEEKEND|HOURS?|OOB|COB|OPENING OF BUSINESS|CLOSE OF BUSINESS|NO LATER THAN|NLT|TIME.SENSITIVE)\b/i;

/** NIACT IMMEDIATE is justified in the first paragraph. */
export const rule: TextRule = {
  id: 'niact-unexplained',
  title: 'NIACT IMMEDIATE without a reason in the first paragraph',
  category: 'addressees',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'off', draft: 'information' },
  source: '5 FAH-2 H-420 (2017; CT:TEL-100, 2024)',
  years: { from: 2000 },
  check(cable) {
    const niact = sectionHeaders(cable.cable)
      .flatMap(addressLines)
      .find(({ precedence }) => /^NIACT/i.test(precedence?.text ?? ''))?.precedence;
    if (!niact) return [];
    const [paragraph] = cable.facts().paragraphs;
    if (!paragraph || REASON.test(paragraph.text)) return [];
    return [
      {
        range: niact.range,
        message:
          'The first paragraph says why NIACT IMMEDIATE is needed; this one gives no reason for action at night.',
        related: { range: paragraph.range, message: 'The first paragraph' },
      },
    ];
  },
};

export const page: RulePage = {
  what: 'In a draft with NIACT IMMEDIATE behind an addressee, the first paragraph has none of the words that a reason for haste is given with, such as NIACT, NIGHT, URGENT, DEADLINE, TODAY, TOMORROW or HOURS.',
  why: 'NIACT IMMEDIATE gets somebody out of bed. The handbook wants its reason in the first paragraph, so that the duty officer need not look for it.',
  wrong: [
    {
      text: `FM AMEMBASSY PRISTINA
TO SECSTATE WASHDC [[NIACT IMMEDIATE]]
UNCLAS

E.O. 13526: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY

1. (U) The library has four rooms.
`,
      profile: 'draft',
    },
    {
      text: `O 051635Z NOV 21
FM AMEMBASSY PRISTINA
TO SECSTATE WASHDC
INFO AMEMBASSY SKOPJE [[NIACT IMMEDIATE]]
UNCLAS

SUBJECT: A BRIDGE

1. (U) SUMMARY: The bridge is open again.
`,
      profile: 'draft',
      note: '2021',
    },
  ],
  right: [
    {
      text: `FM AMEMBASSY PRISTINA
TO SECSTATE WASHDC NIACT IMMEDIATE
UNCLAS

E.O. 13526: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY

1. (U) NIACT: the books must be at the airport tonight.
`,
      profile: 'draft',
    },
    {
      text: `O 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC NIACT IMMEDIATE
UNCLAS PARIS 00123

SUBJECT: A LIBRARY

1. THE LIBRARY HAS FOUR ROOMS.
`,
      note: '1975: nothing tells that the rule held then',
    },
  ],
};
