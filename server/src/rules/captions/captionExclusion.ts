import type { Caption } from '../../vocabulary';
import { excludeEachOther } from '../../vocabulary';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { captionsIn } from './captionLines';
import type { PlacedCaption } from './captionLines';

/** Captions that do not go together. */
export const rule: HeaderRule = {
  id: 'caption-exclusion',
  title: 'Captions that exclude each other',
  category: 'captions',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'information', draft: 'error' },
  source:
    '5 FAH-2 H-250 (2018) for NODIS and EXDIS; 5 FAH-2 H-440 (CT:TEL-97, 2023) for channels and INFORM ALL STATE EMPLOYEES; general knowledge for SIPDIS',
  check(context) {
    const findings: Finding[] = [];
    const seen = new Map<string, PlacedCaption>();
    for (const caption of captionsIn(context)) {
      if (!caption.row || LEFT_ALONE.has(caption.row.caption) || seen.has(caption.row.caption)) continue;
      const other = [...seen.values()].find((before) => excludeEachOther(before.row!, caption.row!));
      if (other) findings.push(excluded(caption, other));
      seen.set(caption.row.caption, caption);
    }
    return findings;
  },
};

/** They stood beside NODIS or EXDIS in the 1970s, or are what others call these. */
const LEFT_ALONE = new Set(['EYES ONLY', 'CHEROKEE', 'NESCO', 'CONDIS', 'SPECAT', 'SPECAT EXCLUSIVE']);

function excluded(caption: PlacedCaption, other: PlacedCaption): Finding {
  const [one, two] = [other.row!, caption.row!];
  return {
    range: caption.range,
    message: reason(one, two),
    related: { range: other.range, message: `${one.caption} stands here.` },
    ...(isSoft(one, two) && { atMost: 'information' as const }),
  };
}

const INFORM_ALL = 'INFORM ALL STATE EMPLOYEES';

/** What only general knowledge says, or what is a contradiction and no prohibition. */
function isSoft(one: Caption, two: Caption): boolean {
  return [one, two].some(({ caption }) => caption === INFORM_ALL || caption === 'SIPDIS') && !hasAlone(one, two);
}

const ALONE: readonly string[] = ['AGREMENT CHANNEL', 'DIRGEN CHANNEL'];

function hasAlone(one: Caption, two: Caption): string | undefined {
  return ALONE.find((name) => name === one.caption || name === two.caption);
}

function reason(one: Caption, two: Caption): string {
  const names = `${one.caption} and ${two.caption}`;
  const alone = hasAlone(one, two);
  if (one.kind === 'channel' && two.kind === 'channel') return `${names} exclude each other: a cable has one channel.`;
  if (alone !== undefined) return `${names} exclude each other: no other caption stands beside ${alone}.`;
  if ([one, two].some(({ caption }) => caption === INFORM_ALL)) {
    return `${names} contradict each other: one is for all employees, the other for few.`;
  }
  if ([one, two].some(({ caption }) => caption === 'SIPDIS')) {
    return `${names} contradict each other: SIPDIS shares a cable that NODIS keeps to its addressee.`;
  }
  return `${names} exclude each other: a cable has one caption for special handling, and only STADIS may stand beside it.`;
}

export const page: RulePage = {
  what: `- NODIS, EXDIS and LIMDIS exclude each other; only STADIS may stand beside NODIS or EXDIS;
- a cable has one channel caption;
- beside AGREMENT CHANNEL and DIRGEN CHANNEL stands no other caption but SENSITIVE or LIMITED OFFICIAL USE;
- INFORM ALL STATE EMPLOYEES contradicts NODIS and the like, SIPDIS contradicts NODIS: information only.

403 telegrams of 1973-79 are recorded with both NODIS and EXDIS: in received copies all this is information. EYES ONLY, CHEROKEE and SPECAT stood beside NODIS and EXDIS and are left alone. There is no fix: which of the two is meant only the drafter knows.`,
  why: 'Two captions that exclude each other leave open who may have the cable.',
  wrong: [
    {
      text: `C O N F I D E N T I A L PARIS 000123

NODIS
[[EXDIS]]

E.O. 12958: DECL: 11/05/2017
`,
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

EXDIS
[[LIMDIS]]

E.O. 11652: GDS
`,
      note: '1975; form only',
    },
    {
      text: `CONFIDENTIAL

AGREMENT CHANNEL
[[NODIS]]

E.O. 13526: DECL: 11/05/2035
`,
      profile: 'draft',
      note: 'form only',
    },
  ],
  right: [
    {
      text: `C O N F I D E N T I A L PARIS 000123

EXDIS
STADIS

E.O. 12958: DECL: 11/05/2017
`,
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
C O N F I D E N T I A L PARIS 00123

NODIS CHEROKEE
EYES ONLY FOR THE AMBASSADOR

E.O. 11652: GDS
`,
      note: '1975; form only',
    },
    {
      text: `UNCLAS

AGREMENT CHANNEL
SENSITIVE

E.O. 13526: N/A
`,
      profile: 'draft',
    },
  ],
};
