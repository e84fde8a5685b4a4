import type { HeaderRule, RulePage } from '../rule';
import { datesOfOrder, slashedForm } from './dates';
import { replaced, rightWay } from '../fields/lineEdits';
import { orderLineOf } from './orderLine';

/** The day of declassification is written `MM/DD/YYYY`. */
export const rule: HeaderRule = {
  id: 'declassification-day-form',
  title: 'A day of declassification not written MM/DD/YYYY',
  category: 'executive order',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'ITA OOMS section 6; ISOO, notice on the marking changes of 2003',
  needs: ['ownFields'],
  check(context) {
    const line = orderLineOf(context);
    if (line?.order?.number !== '12958' && line?.order?.number !== '13526') return [];
    return datesOfOrder(context)
      .filter((date) => date.exists && date.text !== slashedForm(date))
      .map((date) => {
        const right = slashedForm(date);
        const fix = rightWay(`Replace ${date.text} by ${right}`, [replaced(date.range, right)], true);
        return { range: date.range, message: `The day is written MM/DD/YYYY: ${right}.`, fixes: () => [fix] };
      });
  },
};

const TAIL = `TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS
`;

export const page: RulePage = {
  what: 'Under E.O. 12958 and 13526 the day of declassification is written with two digits for month and day and four for the year. Older orders had other forms, and received copies are left alone.',
  why: 'A year of two digits, or the year before the month, is read in two ways.',
  wrong: [
    { text: `CONFIDENTIAL\n\nE.O. 13526: DECL: [[5/3/35]]\n${TAIL}`, profile: 'draft', note: 'form only' },
    { text: `CONFIDENTIAL\n\nE.O. 13526: DECL: [[2035-11-05]]\n${TAIL}`, profile: 'draft', note: 'form only' },
    { text: `CONFIDENTIAL\n\nE.O. 12958: DECL: [[NOV 5, 2017]]\n${TAIL}`, profile: 'draft', note: 'form only' },
  ],
  right: [
    { text: `CONFIDENTIAL\n\nE.O. 13526: DECL: 05/03/2035\n${TAIL}`, profile: 'draft', note: 'form only' },
    {
      text: `CONFIDENTIAL\n\nE.O. 11652: ADS, DECLAS 06-28-80\n${TAIL}`,
      profile: 'draft',
      note: 'the 1970s; form only',
    },
  ],
};
