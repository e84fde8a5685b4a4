import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { fieldsOf } from './fieldLines';
import type { Field } from './fieldLines';
import { filledText, rightWay, withoutLines } from './lineEdits';

/** E.O., TAGS and SUBJECT stand once. */
export const rule: HeaderRule = {
  id: 'field-repeated',
  title: 'A field that stands twice',
  category: 'fields',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'TAGS handbook TL:TAGS-1 (1974)',
  check(cable) {
    const first = new Map<string, Field>();
    const findings: Finding[] = [];
    for (const field of fieldsOf(cable)) {
      const before = first.get(field.name);
      if (!before) first.set(field.name, field);
      else if (field.name !== 'REF') {
        findings.push({
          range: field.range,
          message: `A second ${field.name} line: a cable has one.`,
          related: { range: before.range, message: 'The first one.' },
          fixes: () => withoutSecond(before, field),
        });
      }
    }
    return findings;
  },
};

/** A second field goes where it says the same as the first. */
function withoutSecond(first: Field, { place, joined, name }: Field): Fix[] {
  if (joined || first.joined || words(first.place) !== words(place)) return [];
  const { line, block } = place;
  return [rightWay(`Remove the second ${name} line`, [withoutLines(line, line + block.filledLines)], true)];
}

function words(place: Field['place']): string {
  return filledText(place).replace(/\s+/g, ' ').trim();
}

export const page: RulePage = {
  what: 'A second `E.O.`, `TAGS` or `SUBJECT` line above the text. Fields inside the text are those of a cable that is quoted there. The fix takes the second away where it says the same as the first.',
  why: 'Programs take one of the two, and not all take the same.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A
TAGS: SCUL FR
[[TAGS:]] SCUL FR
SUBJECT: A LIBRARY OPENS
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
[[SUBJECT:]] A BRIDGE
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

1. QUOTE

SUBJECT: A BRIDGE

UNQUOTE
`,
      note: '1975: a field inside the text',
    },
  ],
};
