import { blocksOfKind } from '../../meaning/cables';
import { tokenRange } from '../../meaning/placement';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderRule, RulePage } from '../rule';

/** A code of the TAGS line that stands in no list of any time. */
export const rule: HeaderRule = {
  id: 'unknown-tag',
  title: 'Codes of TAGS that stand in no list',
  category: 'TAGS',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-3 H-011.1, H-414, H-416; TAGS handbook TL:TAGS-1 (1974)',
  check({ cable, lexicon }) {
    return blocksOfKind(cable, LineKind.Tags).flatMap((place) =>
      tokensOf(place.block)
        .filter((token) => token.kind === 'tag' && lexicon.tagRows(token.text).length === 0)
        .map((token) => ({
          range: tokenRange(place, token),
          message: `${token.text} stands in no list of TAGS, of 1974, of about 2010 or of 2024.`,
        })),
    );
  },
};

export const page: RulePage = {
  what: "Each code of the TAGS line is looked up in the lists of 1974, of about 2010 and of 2020-24, whatever the date of the cable: a list tells where a code is attested, not that it was invalid elsewhere. Names in parentheses are not codes.",
  why: "TAGS are what cables are found by. A code that no list has is often a slip.",
  wrong: [
    { text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: PGOV [[PQXZ]]
SUBJECT: A LIBRARY
` },
    { text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: PFOR, [[ZQXW]], FR
SUBJECT: A LIBRARY
`, note: '1975' },
  ],
  right: [
    { text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: PGOV PREL KV
SUBJECT: A LIBRARY
` },
    { text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: PFOR, FR (DOE, JANE Q)
SUBJECT: A LIBRARY
`, note: '1975: names stand in parentheses' },
  ],
};
