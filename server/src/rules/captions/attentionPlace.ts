import { headKind, LineKind } from '../../syntax/lineKind';
import { officeRows } from '../../vocabulary';
import type { TextContext } from '../context';
import type { Finding, Fix, RulePage, TextRule } from '../rule';
import { fieldsOf, headPlaces, linesOf, rangeInLine } from '../fields/fieldLines';
import type { HeadLine } from '../fields/fieldLines';
import { inserted, lineEndIn, rightWay, withoutLines } from '../fields/lineEdits';

/** Attention and passing lines stand above the fields. */
export const rule: TextRule = {
  id: 'attention-place',
  title: 'An attention line below the fields',
  category: 'captions',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-2 H-250 (2018; CT:TEL-86, 2023)',
  check(context) {
    const places = headPlaces(context);
    const first = places.findIndex(({ block }) => FIELDS.has(block.kind));
    if (first < 0) return [];
    return places
      .slice(first)
      .filter(({ block }) => HOLDS.has(headKind(block.kind)))
      .flatMap(linesOf)
      .filter(isAttentionLine)
      .map((line) => outOfPlace(line, context));
  },
};

const FIELDS: ReadonlySet<LineKind> = new Set([LineKind.ExecutiveOrder, LineKind.Tags, LineKind.Subject]);
/** What such a line is read as. */
const HOLDS: ReadonlySet<LineKind> = new Set([LineKind.ExecutiveOrder, LineKind.Subject, LineKind.Prose]);

const SPEAKING =
  /^\s*(?:DEPT|DEPARTMENT|STATE|SECSTATE|WASHDC) +(?:(?:ALSO|PLEASE) +)?(?:FOR|PASS(?: +TO)?) +(?:ALSO +)?([A-Z][A-Z/]+)(?=[\s,;-]|$)/;
const LONGEST = 72;

/** A line that begins `STATE FOR EUR/WE`: with a symbol that is listed, so that the words of a subject are none. */
function isAttentionLine({ place, index, text }: HeadLine): boolean {
  if (text.length > LONGEST || (index === 0 && place.block.kind !== LineKind.Prose)) return false;
  const symbol = SPEAKING.exec(text)?.[1];
  return symbol !== undefined && officeRows(symbol).length > 0;
}

function outOfPlace(line: HeadLine, context: TextContext): Finding {
  const { text } = line;
  const start = text.search(/\S/);
  return {
    range: rangeInLine(line, start, text.trimEnd().length),
    message: 'Lines for whom the cable is stand below the captions and above the fields.',
    fixes: () => movedUp(line, context),
  };
}

function movedUp({ place, index, text }: HeadLine, context: TextContext): Fix[] {
  const first = fieldsOf(context)[0];
  if (!first) return [];
  const end = lineEndIn(place.block);
  const edits = [
    inserted({ line: first.place.line, character: 0 }, text.trim() + end + end),
    withoutLines(place.line + index, place.line + index + 1),
  ];
  return [rightWay('Move the line above the fields', edits)];
}

export const page: RulePage = {
  what: 'A line such as `STATE FOR EUR/WE` or `DEPT PASS USTR` between the fields or between fields and text. Only a line with the symbol of an office that is listed is taken for one.',
  why: 'Such lines steer the cable inside the Department. Below the subject they are read as part of it.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS
[[STATE FOR EUR/WE - J DOE]]
REF: STATE 1234
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS

[[DEPT FOR EUR/WE]]

1. THE LIBRARY OPENED ON MONDAY.
`,
      note: '1975',
    },
  ],
  right: [
    {
      text: `UNCLAS PARIS 000123

STATE FOR EUR/WE - J DOE

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A VISIT OF THE SECRETARY OF
STATE FOR TALKS
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

DEPT FOR EUR/WE

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      note: '1975',
    },
  ],
};
