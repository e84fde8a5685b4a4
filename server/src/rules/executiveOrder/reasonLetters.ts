import type { Finding, HeaderRule, RulePage } from '../rule';
import { classifiedByOf, reasonsOf } from './classifiedBy';
import type { Reason } from './classifiedBy';
import { isWithheld } from './orderLine';

/** The last letter of each section of reasons. */
const LAST: Readonly<Record<string, string>> = { '1.4': 'h', '1.5': 'g' };

/** A reason is a section with its letters, each once. */
export const rule: HeaderRule = {
  id: 'reason-letters',
  title: 'Reasons without letters, or with letters that are none',
  category: 'executive order',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-1 H-246.3 (2004); ISOO, notice on the marking changes of 2003',
  years: { from: 1996 },
  needs: ['ownFields'],
  check(context) {
    const place = classifiedByOf(context);
    if (!place || isWithheld(place.block.text)) return [];
    const seen = new Set<string>();
    return reasonsOf(place)
      .filter(({ section }) => LAST[section.text] !== undefined)
      .flatMap((reason) => [...alone(reason), ...checkLetters(reason, seen)]);
  },
};

function alone({ section, letters, unsure }: Reason): Finding[] {
  if (letters.length > 0 || unsure) return [];
  const message = `Section ${section.text} has the letters (a) to (${LAST[section.text]}); one at least is named.`;
  return [{ range: section.range, message }];
}

function checkLetters({ section, letters }: Reason, seen: Set<string>): Finding[] {
  return letters.flatMap(({ text, range }) => {
    const letter = text.toLowerCase();
    const name = `${section.text} (${letter})`;
    if (letter > LAST[section.text]!) {
      return [
        {
          range,
          message: `Section ${section.text} has the letters (a) to (${LAST[section.text]}), and no (${letter}).`,
        },
      ];
    }
    if (seen.has(name)) return [{ range, message: `${name} is named already.` }];
    seen.add(name);
    return [];
  });
}

function text(reason: string, date = '05'): string {
  return `P 051635Z NOV ${date}
FM AMEMBASSY PARIS
TO RUEHC/SECSTATE WASHDC
C O N F I D E N T I A L PARIS 000123

E.O. 12958: DECL: 11/05/2007
TAGS: SCUL FR
SUBJECT: (U) A LIBRARY OPENS

Classified By: DCM Jane Doe; ${reason}

1. (C) The library opened on Monday.
`;
}

export const page: RulePage = {
  what: 'Reasons are the letters (a) to (h) of section 1.4, up to 2003 (a) to (g) of section 1.5. A section alone, a letter that the section does not have, and a letter named twice are found. All ways to write the letters are read: `1.4(b) and (d)`, `1.4 B, D`, `(b/d)`.',
  why: 'The letter is the reason: the section alone says only that there is one.',
  wrong: [
    { text: text('reasons 1.4 (b) and [[(i)]]').replace('[[(i)]]', '([[i]])'), note: 'form only' },
    { text: text('reason: [[1.4]].'), note: 'form only' },
    { text: text('reasons 1.5 (b), ([[b]]) and (d)', '98'), note: '1998; form only' },
    { text: text('reasons 1.5 (b) and ([[h]])', '98'), note: '1998: (h) came in 2003; form only' },
  ],
  right: [
    { text: text('reasons 1.4 (b), (d)'), note: 'form only' },
    { text: text('reasons 1.4(B/D).'), note: 'form only' },
    { text: text('reasons 1.4 b and d'), note: 'form only' },
    { text: text('E.O. 12958, reason 1.5 (A) AND (G)', '98'), note: '1998; form only' },
  ],
};
