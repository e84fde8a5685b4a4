import type { HeaderContext } from '../context';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { classifiedByOf, reasonsOf } from './classifiedBy';
import type { Reason } from './classifiedBy';
import { replaced, rightWay } from '../fields/lineEdits';
import { orderLineOf } from './orderLine';
import { isOneEditAway } from '../../meaning/nearMiss';

/** The order that moved the reasons to section 1.4 was signed on this day. */
const NEW_SECTION_FROM = '2003-03-25';
/** Section 1.5 was written on for years. */
const LAST_YEAR_OF_OLD_SECTION = 2008;

/** The section of the order that the reasons are taken from fits the date. */
export const rule: HeaderRule = {
  id: 'reason-section',
  title: 'A reason from a section that does not fit the date',
  category: 'executive order',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-1 H-246.3 (2004); ISOO, notice on the marking changes of 2003; general knowledge for the day',
  years: { from: 1996 },
  needs: ['ownFields'],
  check(context) {
    const place = classifiedByOf(context);
    if (!place) return [];
    const reasons = reasonsOf(place);
    const dated = reasons.flatMap(({ section }) => {
      const right = sectionFor(section.text, context);
      return right === undefined ? [] : [misfit(section, right)];
    });
    return [...dated, ...ofNoSection(reasons, context)];
  },
};

/** Sections that hold reasons; 1.6 held the exemptions X1 to X8. */
const SECTIONS: readonly string[] = ['1.4', '1.5', '1.6'];

/** Letters behind another section, where neither of the two that hold reasons is named. */
function ofNoSection(reasons: readonly Reason[], context: HeaderContext): Finding[] {
  if (reasons.some(({ section }) => SECTIONS.includes(section.text))) return [];
  return reasons
    .filter(({ letters }) => letters.length > 0)
    .map(({ section: { text, range } }) => {
      const near = ['1.4', '1.5'].filter(
        (other) => sectionFor(other, context) === undefined && isOneEditAway(text, other),
      );
      const fixes = near.length === 1 ? [rightWay(`Replace ${text} by ${near[0]!}`, [replaced(range, near[0]!)])] : [];
      return { range, message: `Section ${text} holds no reasons: 1.4 does, up to 2003 1.5.`, fixes: () => fixes };
    });
}

/** The section that is right in the place of one that is not. */
function sectionFor(section: string, context: HeaderContext): string | undefined {
  const year = context.sent()?.getUTCFullYear() ?? context.identity().year;
  if (section === '1.5') {
    const isLate =
      year === undefined ? orderLineOf(context)?.number?.text === '13526' : year > LAST_YEAR_OF_OLD_SECTION;
    return isLate ? '1.4' : undefined;
  }
  if (section === '1.4') {
    const day = context.daySent();
    const isEarly = day === undefined ? year !== undefined && year < 2003 : day < NEW_SECTION_FROM;
    return isEarly ? '1.5' : undefined;
  }
  return undefined;
}

function misfit({ text, range }: { text: string; range: Finding['range'] }, right: string): Finding {
  const message =
    right === '1.4'
      ? 'Since 2003 the reasons stand in section 1.4 of the order, no longer in 1.5.'
      : 'Up to 2003 the reasons stood in section 1.5 of the order, not in 1.4.';
  const fix = rightWay(`Replace ${text} by ${right}`, [replaced(range, right)]);
  return { range, message, fixes: () => [fix] };
}

function text(header: string, order: string, reason: string): string {
  return `${header}
E.O. ${order}
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS

Classified By: DCM Jane Doe; reasons ${reason}

1. (C) The library opened on Monday.
`;
}

function sent(year: string): string {
  return `P 051635Z NOV ${year}
FM AMEMBASSY PARIS
TO RUEHC/SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123
`;
}

export const page: RulePage = {
  what: 'The reasons stood in section 1.5 of E.O. 12958 from October 1995, and in section 1.4 from March 2003, as they do in E.O. 13526. Section 1.5 was written long after: from 2003 to 2008 both are taken as right. Any other section holds none. The letters (a) to (g) mean the same in both.',
  why: 'A section that does not hold the reasons names none.',
  wrong: [
    { text: text(sent('09'), '12958: DECL: 11/05/2019', '[[1.5]] (b), (d)'), note: '2009; form only' },
    { text: text(sent('98'), '12958: DECL: 11/05/2008', '[[1.4]] (b), (d)'), note: '1998; form only' },
    { text: text(sent('05'), '12958: DECL: 11/05/2015', '[[2.4]] (b) and (d)'), note: '2005; form only' },
    {
      text: text('CONFIDENTIAL\n', '13526: DECL: 11/05/2035', '[[1.5]] (b)'),
      profile: 'draft',
      note: 'a draft of today; form only',
    },
  ],
  right: [
    { text: text(sent('07'), '12958: DECL: 11/05/2017', '1.5 (b)'), note: '2007: the old section; form only' },
    { text: text(sent('07'), '12958: DECL: 11/05/2017', '1.4 (b), (d)'), note: '2007; form only' },
    { text: text(sent('98'), '12958: DECL: 11/05/2008', '1.5 (b), (d)'), note: '1998; form only' },
  ],
};
