import type { TextEdit } from 'vscode-languageserver-types';
import { blockRange } from '../../meaning/placement';
import { headKind, isField } from '../../syntax/lineKind';
import type { HeaderContext } from '../context';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { FIELD_ORDER, fieldsOf } from './fieldLines';
import type { Field } from './fieldLines';
import { filledText, replaced, rightWay } from './lineEdits';

/** E.O., TAGS, SUBJECT and REF stand in this order. */
export const rule: HeaderRule = {
  id: 'field-order',
  title: 'Fields out of their order',
  category: 'fields',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'TAGS handbook TL:TAGS-1 (1974); order of the lines in released cables',
  check(cable) {
    const fields = fieldsOf(cable);
    const findings: Finding[] = [];
    let last: Field | undefined;
    for (const field of fields) {
      if (last && rank(field) < rank(last)) {
        const { range, text } = last;
        findings.push({
          range: field.range,
          message: `${field.name} stands below ${last.name}; the order is E.O., TAGS, SUBJECT, REF.`,
          related: { range, message: `${text.replace(/[:;]$/, '')} stands above it.` },
          fixes: () => (hasParted(cable) ? [] : sorted(fields)),
        });
      } else {
        last = field;
      }
    }
    return findings;
  },
};

/** Whether lines go on with a field that does not stand right above them: they would not go with it. */
function hasParted({ cable }: HeaderContext): boolean {
  return cable.blocks.some(({ block: { kind } }) => isField(kind) && headKind(kind) !== kind);
}

function rank({ name }: Field): number {
  return FIELD_ORDER.indexOf(name);
}

/** The fields in their order, each on the lines of another; none where two share a line or one stands twice. */
function sorted(fields: readonly Field[]): Fix[] {
  if (fields.some(({ joined }) => joined) || new Set(fields.map(({ name }) => name)).size < fields.length) return [];
  const right = [...fields].sort((one, other) => rank(one) - rank(other));
  const edits: TextEdit[] = fields.flatMap(({ place }, index) =>
    right[index]!.place === place ? [] : [replaced(blockRange(place), filledText(right[index]!.place))],
  );
  return [rightWay('Put the fields in their order', edits, true)];
}

export const page: RulePage = {
  what: 'The fields below the classification line stand in the order `E.O.`, `TAGS`, `SUBJECT`, `REF`. The fix puts whole fields, with the lines that they go on over, in each other’s place; blank lines stay where they are.',
  why: 'Readers and programs find a field by its place among the others. The TAGS handbook gave the order in 1974, and released cables of all times have it.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

TAGS: SCUL FR
[[E.O.]] 12958: N/A
SUBJECT: A LIBRARY OPENS
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
SUBJECT: A LIBRARY
OPENS
[[TAGS:]] SCUL, FR
REF: STATE 1234
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
`,
      note: '1975',
    },
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS

A text without numbers, with the fields of an older cable in it.

TAGS: SCUL
E.O. 12356: N/A
`,
      note: 'fields in the text are those of a cable that is quoted',
    },
  ],
};
