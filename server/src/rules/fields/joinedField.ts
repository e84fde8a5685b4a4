import type { Fix, HeaderRule, RulePage } from '../rule';
import { fieldsOf } from './fieldLines';
import type { Field } from './fieldLines';
import { lineEndIn, replaced } from './lineEdits';

/** Each field begins a line of its own: where two stand on one, a line end was lost. */
export const rule: HeaderRule = {
  id: 'joined-field',
  title: 'A field on the line of another',
  category: 'fields',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'TAGS handbook TL:TAGS-1 (1974): each field is a line; seen in copies of released cables',
  check(cable) {
    return fieldsOf(cable)
      .filter(({ joined, name }) => joined && name !== 'REF')
      .map((field) => ({
        range: field.range,
        message: `${field.name} stands on the line of another field; it begins a line of its own.`,
        fixes: () => parted(field),
      }));
  },
};

/** The line end that was lost, in the place of the blanks. */
function parted({ place, range, name }: Field): Fix[] {
  const { line, character } = range.start;
  const before = place.block.line(line - place.line).slice(0, character);
  const start = { line, character: before.trimEnd().length };
  const edits = [replaced({ start, end: range.start }, lineEndIn(place.block))];
  return [{ title: `Begin a line with ${name}`, edits, safe: true, preferred: true, transcription: true }];
}

export const page: RulePage = {
  what: '`TAGS` or `SUBJECT` with its colon on the line of the field before it. The fix begins a new line there; it mends a slip of transcription and is offered in received copies too.',
  why: 'Many programs look for fields at the beginning of lines only, and do not find this one.',
  wrong: [
    {
      text: `UNCLAS PARIS 000123

E.O. 12958: N/A [[TAGS:]] SCUL FR
SUBJECT: A LIBRARY OPENS
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR [[SUBJECT:]] A LIBRARY OPENS
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
SUBJECT: NEW SUBJECTS AT THE SCHOOL
`,
      note: '1975',
    },
  ],
};
