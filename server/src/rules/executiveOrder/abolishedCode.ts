import type { HeaderContext } from '../context';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { orderLineOf } from './orderLine';
import type { OrderLine, Placed } from './orderLine';
import { dayInWords } from './orders';

/** From this day on X1 to X8 may not be used. */
const NO_X_CODES = '2003-09-22';

/** Orders that know OADR no more. */
const WITHOUT_OADR: readonly string[] = ['12958', '13526'];

/** Codes for declassification that were abolished: OADR with E.O. 12958, X1 to X8 in September 2003. */
export const rule: HeaderRule = {
  id: 'abolished-code',
  title: 'OADR or X1 to X8 after they were abolished',
  category: 'executive order',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'information', draft: 'error' },
  source: 'ISOO, notice on the marking changes of 2003; E.O. 12958 for OADR',
  needs: ['ownFields'],
  check(context) {
    const line = orderLineOf(context);
    if (!line?.order) return [];
    const order = line.order.number;
    return [
      ...(WITHOUT_OADR.includes(order) ? codesIn(line, /\bOADR\b/gi, () => abolishedOadr(order)) : []),
      ...(isWithoutX(order, context) ? codesIn(line, /(?<![\dX])X[1-8]\b/gi, abolishedX) : []),
    ];
  },
};

function isWithoutX(order: string, context: HeaderContext): boolean {
  return order === '13526' || (order === '12958' && (context.daySent() ?? '') >= NO_X_CODES);
}

function abolishedOadr(order: string): string {
  return `OADR was abolished in 1995: under E.O. ${order} a day, an event or an exemption is named.`;
}

function abolishedX(code: string): string {
  return `${code} may not be used from ${dayInWords(NO_X_CODES)} on: a day, an event or an exemption such as 25X1 is named.`;
}

function codesIn({ pieces }: OrderLine, code: RegExp, message: (code: string) => string): Finding[] {
  return pieces.flatMap(({ text, range }: Placed) =>
    [...text.matchAll(code)]
      .filter(({ index }) => !/1\.6 ?$/.test(text.slice(0, index)))
      .map((match) => {
        const { line, character } = range.start;
        const start = character + match.index;
        return {
          range: { start: { line, character: start }, end: { line, character: start + match[0].length } },
          message: message(match[0].toUpperCase()),
        };
      }),
  );
}

const TAIL = `TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS
`;
const HEADER_2005 = `P 051635Z NOV 05
FM AMEMBASSY PARIS
TO RUEHC/SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123
`;

export const page: RulePage = {
  what: '`OADR`, Originating Agency’s Determination Required, belongs to E.O. 12356 and ended with it in October 1995. The exemptions `X1` to `X8` of E.O. 12958 may not be used from 22 September 2003 on.',
  why: 'Such a line names no day at all: a cable marked so today would have to be reviewed by hand.',
  wrong: [
    { text: `${HEADER_2005}\nE.O. 12958: DECL: [[X1]]\n${TAIL}`, note: 'form only' },
    { text: `${HEADER_2005}\nE.O. 12958: DECL: [[OADR]]\n${TAIL}`, note: 'form only' },
    { text: `CONFIDENTIAL\n\nE.O. 13526: DECL: [[X5]], [[X6]]\n${TAIL}`, profile: 'draft', note: 'form only' },
  ],
  right: [
    {
      text: `R 182012Z JAN 85\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nC O N F I D E N T I A L PARIS 00123\n\nE.O. 12356: DECL: OADR\n${TAIL}`,
      note: '1985; form only',
    },
    {
      text: `R 182012Z JAN 01\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nC O N F I D E N T I A L PARIS 000123\n\nE.O. 12958: DECL: X1\n${TAIL}`,
      note: '2001; form only',
    },
    { text: `${HEADER_2005}\nE.O. 12958: DECL: 25X1-HUMAN\n${TAIL}`, note: 'form only' },
  ],
};
