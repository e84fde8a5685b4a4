import { contentEndBefore } from '../../meaning/plain';
import type { HeaderRule, RulePage } from '../rule';
import { replaced, rightWay } from '../fields/lineEdits';
import { orderLineOf, saysNotApplicable } from './orderLine';

/** N/A is written so, and nothing else. */
export const rule: HeaderRule = {
  id: 'not-applicable-form',
  title: 'N/A written in another form',
  category: 'executive order',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'off', draft: 'warning' },
  source: 'TAGS handbook TL:TAGS-1 (1974)',
  check(context) {
    const line = orderLineOf(context);
    if (!line?.said || line.pieces.length > 1 || !saysNotApplicable(line)) return [];
    const { text: said } = line.said;
    const text = said.slice(0, contentEndBefore(said, 0, said.length));
    // Words besides N/A may be meant.
    if (text === 'N/A' || !/^(?:DECL\w*:?\s*)?(?:N.{0,2}A|NOT APPLICABLE|NONE|UNCLAS\w*)$/i.test(text)) return [];
    const { start } = line.said.range;
    const range = { start, end: { ...start, character: start.character + text.length } };
    const fix = rightWay(`Replace ${text} by N/A`, [replaced(range, 'N/A')], true);
    return [{ range, message: `An unclassified cable writes N/A here, not ${text}.`, fixes: () => [fix] }];
  },
};

export const page: RulePage = {
  what: 'Forms such as `NA`, `N.A.`, `NONE`, `UNCLASSIFIED` or `DECL: N/A` on the E.O. line of a draft. Received copies are left alone.',
  why: 'The code is read by machine: the handbook of 1974 knows `N/A` only.',
  wrong: [
    {
      text: `UNCLAS

E.O. 13526: [[DECL: N/A]]
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
    },
    {
      text: `UNCLAS

E.O. 11652: [[NA]]
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
      note: 'the 1970s',
    },
  ],
  right: [
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
    },
    {
      text: `CONFIDENTIAL

E.O. 11652: GDS
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
      note: 'the 1970s; form only',
    },
  ],
};
