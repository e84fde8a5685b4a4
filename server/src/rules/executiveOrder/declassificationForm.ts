import type { HeaderContext } from '../context';
import type { Fix, HeaderRule, RulePage } from '../rule';
import { datesIn, slashedForm } from './dates';
import { inserted, replaced, rightWay } from '../fields/lineEdits';
import { isWithheld, orderLineOf, saysNotApplicable } from './orderLine';
import type { OrderLine } from './orderLine';

interface Fault {
  readonly message: string;
  readonly fix?: Fix;
}

/** What the E.O. line says of declassification has one of the forms of its order. */
export const rule: HeaderRule = {
  id: 'declassification-form',
  title: 'An E.O. line in none of the forms of its order',
  category: 'executive order',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source:
    'TAGS handbook TL:TAGS-1 (1974) for E.O. 11652; ITA OOMS section 6 and ISOO notice of 2003 for E.O. 12958; general knowledge for E.O. 12065 and 12356',
  needs: ['ownFields'],
  check(context) {
    const line = orderLineOf(context);
    if (!line) return [];
    if (!line.said) {
      const message = 'Nothing follows the order: the line says N/A or when the cable is declassified.';
      return [{ range: line.head, message, fixes: () => notApplicable(line, context) }];
    }
    const form = FORMS[line.order?.number ?? ''];
    if (!form || saysNotApplicable(line) || isWithheld(line.said.text)) return [];
    const fault = form(line.said.text.toUpperCase(), line);
    if (!fault) return [];
    const { message, fix } = fault;
    const range = line.said.range;
    const finding = { range, message, fixes: () => (fix ? [fix] : []) };
    // No text of rules for the forms of E.O. 12065 was found.
    return [line.order?.number === '12065' ? { ...finding, atMost: 'information' } : finding];
  },
};

/** In an unclassified cable it is N/A. */
function notApplicable({ place }: OrderLine, context: HeaderContext): Fix[] {
  const level = context.classification()?.level;
  if (level !== 'UNCLASSIFIED' && level !== 'LIMITED OFFICIAL USE') return [];
  const line = place.block.line(0);
  const at = { line: place.line, character: line.trimEnd().length };
  return [rightWay('Insert N/A', [inserted(at, /[:;]\s*$/.test(line) ? ' N/A' : ': N/A')], true)];
}

type Form = (words: string, line: OrderLine) => Fault | undefined;

const FORMS: Readonly<Record<string, Form>> = {
  '11652': formOf11652,
  '12065': formOf12065,
  '12356': (words, line) => formOfDay(words, line, '12356'),
  '12958': (words, line) => formOfDay(words, line, '12958'),
  '13526': (words, line) => formOfDay(words, line, '13526'),
};

/** `GDS`, `ADS, DECLAS 06-28-80`, `XGDS-1`. */
function formOf11652(words: string): Fault | undefined {
  if (/^GDS\b/.test(words)) return undefined;
  if (/^XGDS/.test(words)) {
    if (/[1-4]/.test(words)) return undefined;
    const digit = /\d/.exec(words)?.[0];
    return digit === undefined
      ? { message: 'XGDS has its category with it: XGDS-1 to XGDS-4.' }
      : { message: `XGDS has the categories 1 to 4; there is no ${digit}.` };
  }
  if (/^ADS\b/.test(words)) {
    return /^ADS\W+\w/.test(words)
      ? undefined
      : { message: 'ADS has a day or an event with it: ADS, DECLAS 06-28-80.' };
  }
  return {
    message: `Under E.O. 11652 the line says N/A, GDS, ADS with a day or event, or XGDS-1 to XGDS-4, not ${words}.`,
  };
}

/** `GDS 8/12/85 (DOE, JANE Q.)`, `RDS-1 …`, `XDS-4 …`. */
function formOf12065(words: string, line: OrderLine): Fault | undefined {
  if (!/^(?:GDS|RDS|XDS)\b/.test(words)) {
    return { message: `Under E.O. 12065 the line says N/A, or GDS, RDS or XDS with a day, not ${words}.` };
  }
  return /^GDS\b/.test(words) && line.pieces.every((piece) => datesIn(piece).length === 0)
    ? { message: 'GDS under E.O. 12065 has a day with it: GDS 8/12/85 (DOE, JANE Q.).' }
    : undefined;
}

/** What each order calls by a code. */
const DAY_FORMS: Readonly<Record<string, string>> = {
  '12356': 'DECL: and a day, or DECL: OADR',
  '12958': 'DECL: and a day, an event or an exemption such as 25X1',
  '13526': 'DECL: and a day, an event or an exemption such as 25X1',
};

/** `DECL: 11/05/2017`, `DECL: OADR`, `DECL: X1`, `DECL: 25X1-HUMAN`, an event. */
function formOfDay(words: string, line: OrderLine, order: string): Fault | undefined {
  const old = /^(?:DECL\w*:?\s*)?(X?GDS|ADS|XDS|RDS)\b/.exec(words)?.[1];
  if (old !== undefined) {
    return { message: `${old} is a code of older orders; under E.O. ${order} the line says ${DAY_FORMS[order]}.` };
  }
  const name = /^(?:DECL\w*(?: ON)?|DNG)\b(:?)\s*/.exec(words);
  const isCode = /^(?:OADR|MR|(?:25|50)?X\d)\b/.test(name ? words.slice(name[0].length) : words);
  const isDay = line.pieces.some((piece) => datesIn(piece).length > 0);
  if (!name) return isDay || isCode ? unnamed(line) : { message: unreadable(words, order) };
  const rest = words.slice(name[0].length);
  if (/^X[09]\b/.test(rest) && order === '12958')
    return { message: `There is no ${rest.slice(0, 2)}: the exemptions are X1 to X8.` };
  if (/^(?:25X0|50X[03-9])\b/.test(rest)) return { message: `There is no exemption ${rest.slice(0, 4)}.` };
  if (!isDay && !isCode && !/[A-Z]{3}|1\.6 ?X/.test(rest)) return { message: unreadable(words, order) };
  return name[1] === '' && isDay && /^DECL\s/.test(words) ? withoutColon(line) : undefined;
}

function unreadable(words: string, order: string): string {
  return `${words} cannot be read: under E.O. ${order} the line says N/A, or ${DAY_FORMS[order]}.`;
}

function unnamed({ said }: OrderLine): Fault {
  const right = `DECL: ${usual(said!.text)}`;
  const fix = rightWay(`Write ${right}`, [replaced(said!.range, right)], true);
  return { message: `DECL: stands before the day or code: ${right}.`, fix };
}

function withoutColon({ said }: OrderLine): Fault {
  const right = `DECL: ${usual(said!.text.replace(/^DECL\s+/i, ''))}`;
  const fix = rightWay(`Write ${right}`, [replaced(said!.range, right)], true);
  return { message: `A colon follows DECL: ${right}.`, fix };
}

/** A day as it is usual; other words as they are. */
function usual(text: string): string {
  const start = { line: 0, character: 0 };
  const [date] = datesIn({ text, range: { start, end: start } });
  return date?.exists && date.text === text ? slashedForm(date) : text;
}

const TAIL = `TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
`;

export const page: RulePage = {
  what: `Each order has forms of its own; \`N/A\` belongs to all.

| order | forms |
| --- | --- |
| 11652 | \`GDS\`; \`ADS, DECLAS 06-28-80\` or an event; \`XGDS-1\` to \`XGDS-4\` |
| 12065 | \`GDS 8/12/85 (SURNAME, FIRST)\`, \`RDS\` and \`XDS\` with a number and a day |
| 12356 | \`DECL:\` and a day; \`DECL: OADR\` |
| 12958, 13526 | \`DECL:\` and a day, an event, or an exemption such as \`25X1\`; up to September 2003 also \`X1\` to \`X8\` |

A line that says nothing is found too. \`GS\`, \`X1\` or \`RR\` in the records of 1973-79 are codes of the database. Codes that an order abolished are for [abolished-code](abolished-code.md), days that do not exist for [declassification-day](declassification-day.md).`,
  why: 'By a form that no order knows nobody can tell when the cable is declassified.',
  wrong: [
    { text: `C O N F I D E N T I A L PARIS 000123\n\nE.O. 12958: [[11/05/2017]]\n${TAIL}`, note: 'form only' },
    {
      text: `R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nC O N F I D E N T I A L PARIS 00123\n\nE.O. 11652: [[XGDS]]\n${TAIL}`,
      note: '1975: the category is missing; form only',
    },
    { text: `C O N F I D E N T I A L PARIS 00123\n\nE.O. 11652: [[XGDS-5]]\n${TAIL}`, note: 'form only' },
    { text: `C O N F I D E N T I A L PARIS 00123\n\nE.O. 11652: [[ADS]]\n${TAIL}`, note: 'form only' },
    { text: `C O N F I D E N T I A L PARIS 00123\n\nE.O. 12356: [[GDS]]\n${TAIL}`, note: 'the 1980s; form only' },
    { text: `CONFIDENTIAL\n\nE.O. 13526: [[DECL 11/05/2035]]\n${TAIL}`, profile: 'draft', note: 'form only' },
    { text: `UNCLAS\n\n[[E.O. 13526]]:\n${TAIL}`, profile: 'draft', note: 'nothing follows' },
  ],
  right: [
    { text: `C O N F I D E N T I A L PARIS 000123\n\nE.O. 12958: DECL: 11/05/2017\n${TAIL}`, note: 'form only' },
    { text: `C O N F I D E N T I A L PARIS 00123\n\nE.O. 11652: XGDS-1\n${TAIL}`, note: 'the 1970s; form only' },
    { text: `C O N F I D E N T I A L PARIS 00123\n\nE.O. 11652: ADS, DECLAS 06-28-80\n${TAIL}`, note: 'form only' },
    {
      text: `C O N F I D E N T I A L PARIS 00123\n\nE.O. 12065: GDS 8/12/85 (DOE, JANE Q.) OR-P\n${TAIL}`,
      note: '1979-82; form only',
    },
    { text: `C O N F I D E N T I A L PARIS 00123\n\nE.O. 12356: DECL: OADR\n${TAIL}`, note: 'the 1980s; form only' },
    {
      text: `CONFIDENTIAL\n\nE.O. 13526: DECL: UPON THE CLOSE OF THE FAIR\n${TAIL}`,
      profile: 'draft',
      note: 'an event; form only',
    },
    { text: `UNCLAS PARIS 000123\n\nE.O. 12958: N/A\n${TAIL}` },
  ],
};
