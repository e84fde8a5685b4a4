import type { Fix, HeaderRule, RulePage } from '../rule';
import { datesOfOrder, exists, slashedForm } from './dates';
import type { WrittenDate } from './dates';
import { replaced, rightWay } from '../fields/lineEdits';

/** A day on the E.O. line that the calendar does not have. */
export const rule: HeaderRule = {
  id: 'declassification-day',
  title: 'A day of declassification that does not exist',
  category: 'executive order',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'information', draft: 'error' },
  source: 'ITA OOMS section 6: month, day, year',
  needs: ['ownFields'],
  check(context) {
    return datesOfOrder(context)
      .filter((date) => !date.exists)
      .map((date) => ({
        range: date.range,
        message: `${date.text} is no day of the calendar; the order is month, day, year.`,
        fixes: () => exchanged(date),
      }));
  },
};

/** Day and month the other way about, where that is a day. */
function exchanged(date: WrittenDate): Fix[] {
  const { text, range, year, month, day } = date;
  if (!/^\d/.test(text) || month <= 12 || !exists(year, day, month)) return [];
  const right = slashedForm({ year, month: day, day: month });
  return [rightWay(`Replace ${text} by ${right}`, [replaced(range, right)])];
}

const TAIL = `TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS
`;

export const page: RulePage = {
  what: 'A date on the E.O. line is read as month, day, year, or as year, month, day where the year comes first. One that the calendar does not have is found. Where day and month were exchanged, the fix exchanges them back.',
  why: 'Nobody can tell when the cable is declassified.',
  wrong: [
    {
      text: `C O N F I D E N T I A L PARIS 000123\n\nE.O. 12958: DECL: [[13/09/2018]]\n${TAIL}`,
      note: 'form only',
    },
    {
      text: `C O N F I D E N T I A L PARIS 000123\n\nE.O. 12958: DECL: [[02/30/2018]]\n${TAIL}`,
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nC O N F I D E N T I A L PARIS 00123\n\nE.O. 11652: ADS, DECLAS [[06-31-80]]\n${TAIL}`,
      note: '1975; form only',
    },
  ],
  right: [
    {
      text: `C O N F I D E N T I A L PARIS 000123\n\nE.O. 12958: DECL: 03/09/2018\n${TAIL}`,
      note: 'form only',
    },
    {
      text: `R 182012Z JAN 80\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nC O N F I D E N T I A L PARIS 00123\n\nE.O. 12065: GDS 1/18/86 (DOE, JANE Q.)\n${TAIL}`,
      note: '1980; form only',
    },
  ],
};
