import type { Range } from 'vscode-languageserver-types';
import { sectionOf } from '../../meaning/classificationLine';
import type { TextContext } from '../context';
import type { Finding, Fix, RulePage, TextRule } from '../rule';
import { FIELD_ORDER, classificationPlace, fieldsOf, hasField, headPlaces, linesOf, slippedName } from './fieldLines';
import type { FieldName } from './fieldLines';
import { inserted, lineEndIn, rightWay } from './lineEdits';
import { orderOn, ordersInForce } from '../executiveOrder/orders';

const MANDATORY: readonly FieldName[] = ['E.O.', 'TAGS', 'SUBJECT'];

/** E.O., TAGS and SUBJECT are mandatory; where not one of them stands, the text is an extract. */
export const rule: TextRule = {
  id: 'field-missing',
  title: 'E.O., TAGS or SUBJECT is missing',
  category: 'fields',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'TAGS handbook TL:TAGS-1 (1974): mandatory since 1 March 1973, but for series such as AIDAC',
  years: { from: 1973 },
  needs: ['whole', 'ownFields'],
  check(cable) {
    const line = classificationPlace(cable);
    if (line && (sectionOf(line.block)?.section ?? 1) > 1) return [];
    const exempt = cable.captions().some(({ text }) => /\bAIDAC\b/i.test(text));
    const wanted = exempt ? MANDATORY.slice(2) : MANDATORY;
    const missing = wanted.filter((name) => !hasField(cable, name));
    if (fieldsOf(cable).length === 0 || missing.length === 0) return [];
    const slipped = headPlaces(cable)
      .flatMap(linesOf)
      .map(({ text }) => slippedName(text, cable.lexicon)?.name);
    return missing.filter((name) => !slipped.includes(name as never)).map((name) => finding(cable, name));
  },
};

function finding(cable: TextContext, name: FieldName): Finding {
  return {
    range: rangeBeside(cable, name),
    message: `The cable has no ${name} line. E.O., TAGS and SUBJECT are mandatory.`,
    fixes: () => (name === 'E.O.' ? added(cable) : []),
  };
}

/** The name of the field that follows the missing one, else of the last. */
function rangeBeside(cable: TextContext, name: FieldName): Range {
  const fields = fieldsOf(cable);
  const rank = FIELD_ORDER.indexOf(name);
  return (fields.find((field) => FIELD_ORDER.indexOf(field.name) > rank) ?? fields.at(-1)!).range;
}

/** What the E.O. line of an unclassified cable says is known. */
function added(cable: TextContext): Fix[] {
  const level = cable.classification()?.level;
  if (level !== 'UNCLASSIFIED' && level !== 'LIMITED OFFICIAL USE') return [];
  const day = cable.daySent();
  const order = (day === undefined ? undefined : orderOn(day)) ?? ordersInForce().at(-1)!;
  const first = fieldsOf(cable)[0]!;
  const line = `E.O. ${order.number}: N/A`;
  const at = { line: first.range.start.line, character: 0 };
  return [rightWay(`Insert ${line}`, [inserted(at, line + lineEndIn(first.place.block))])];
}

export const page: RulePage = {
  what: 'A cable that has some of the fields has `E.O.`, `TAGS` and `SUBJECT`, since March 1973. A text without any of them is a body alone or an extract, and misses none; a further section misses none either. Cables with the caption AIDAC went without E.O. and TAGS. A field whose name has a slip in it is not missing: see [field-name](field-name.md). For an unclassified draft the fix writes the E.O. line.',
  why: 'The message system turned a telegram away that had no code on its E.O. line, and TAGS decide who gets it.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

[[TAGS:]] SCUL FR
SUBJECT: A LIBRARY OPENS

1. (U) The library opened on Monday.
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
[[TAGS:]] SCUL, FR

1. THE LIBRARY OPENED ON MONDAY.
`,
      note: '1975',
    },
  ],
  right: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS

1. (U) The library opened on Monday.
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

AIDAC

SUBJECT: SEEDS FOR THE SCHOOL GARDEN

1. THE SEEDS ARRIVED ON MONDAY.
`,
      note: '1975: AIDAC cables went without E.O. and TAGS',
    },
    {
      text: `P R 281848Z DEC 66
FM AMEMBASSY BUENOS AIRES
TO SECSTATE WASHDC
UNCLAS BUENOS AIRES 2481

SUBJECT: A LIBRARY OPENS

1. THE LIBRARY OPENED ON MONDAY.
`,
      note: '1966: before E.O. lines and TAGS',
    },
    { text: `1. (U) A body alone.\n\n2. (U) It has no fields.\n`, note: 'a body alone' },
  ],
};
