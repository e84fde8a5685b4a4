import { mendTag } from '../../meaning/tagMending';
import type { TagMending } from '../../meaning/tagMending';
import { isNoSlip } from '../../meaning/tagWords';
import type { HeaderContext } from '../context';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { isCaptionAmongTags } from './captions';
import { codesIn, separatorIn } from './tagLines';
import type { PlacedCode } from './tagLines';

/** A code of the TAGS line that stands in no list of any time. */
export const rule: HeaderRule = {
  id: 'unknown-tag',
  title: 'Codes of TAGS that stand in no list',
  category: 'TAGS',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-3 H-011.1, H-414, H-416; TAGS handbook TL:TAGS-1 (1974)',
  check(cable) {
    return codesIn(cable)
      .filter(
        ({ code }) => cable.lexicon.tagRows(code).length === 0 && !isCaptionAmongTags(code, cable) && code !== 'N/A',
      )
      .map((code) => finding(code, cable));
  },
};

function finding(placed: PlacedCode, cable: HeaderContext): Finding {
  const { code, range } = placed;
  const mending = mendTag(code, cable.era().year, cable.lexicon);
  return {
    range,
    message: `${code} stands in no list of TAGS, of 1974, of about 2010 or of 2024.${mending ? meant(mending) : ''}`,
    ...(isOther(code, mending) && { atMost: 'information' as const }),
    fixes: () => (mending ? mending.ways.map((codes) => replacement(placed, codes, mending)) : []),
  };
}

/** A word, a name or the acronym of another body: what it is to say is for the drafter to tell. */
function isOther(code: string, mending: TagMending | undefined): boolean {
  if (isNoSlip(code)) return true;
  return mending === undefined ? code.length > 4 : code.length > 5 && isDoubtful(mending);
}

/** Whether the only way to mend a code may be none. */
function isDoubtful({ sure, ways }: TagMending): boolean {
  return !sure && ways.length === 1;
}

function meant({ ways, slip, sure }: TagMending): string {
  const [first] = ways;
  if (sure)
    return slip === 'runTogether'
      ? ` These are ${first!.length} codes: ${first!.join(' ')}.`
      : ` ${first![0]} is meant.`;
  return ` Near it ${ways.length === 1 ? 'is' : 'are'} ${ways.map((codes) => codes.join(' ')).join(', ')}.`;
}

function replacement({ code, range, place }: PlacedCode, codes: readonly string[], { sure }: TagMending): Fix {
  return {
    title: `Replace ${code} by ${codes.join(' ')}`,
    edits: [{ range, newText: codes.join(separatorIn(place)) }],
    safe: sure,
    preferred: sure,
    transcription: true,
  };
}

export const page: RulePage = {
  what: 'Each code of the TAGS line is looked up in the lists of 1974, of about 2010 and of 2020-24, whatever the date of the cable: a list tells where a code is attested, not that it was invalid elsewhere. Names in parentheses are not codes. Codes that ran together, two letters swapped and one letter too many have a preferred fix where exactly one listed code or set of codes fits; other candidates are offered, none preferred. Words, names and acronyms of other bodies are left alone.',
  why: 'TAGS are what cables are found by. A code that no list has is often a slip.',
  wrong: [
    { text: 'UNCLAS PARIS 000123\n\nE.O. 12958: N/A\nTAGS: [[PHUMPREL]] [[ECTRD]] FR\nSUBJECT: A LIBRARY\n' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: PFOR, [[ZQXW]], FR\nSUBJECT: A LIBRARY\n',
      note: '1975',
    },
  ],
  right: [
    { text: 'UNCLAS PARIS 000123\n\nE.O. 12958: N/A\nTAGS: PGOV PREL KV\nSUBJECT: A LIBRARY\n' },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: PFOR, FR (DOE, JANE Q)\nSUBJECT: A LIBRARY\n',
      note: '1975: names stand in parentheses',
    },
  ],
};
