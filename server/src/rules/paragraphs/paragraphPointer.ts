import type { OutlineRule, RulePage } from '../rule';
import { ownParagraphs } from './ownParagraphs';
import { ownPointers } from './ownPointers';

/** A pointer to a paragraph has one to point to. */
export const rule: OutlineRule = {
  id: 'paragraph-pointer',
  title: 'Pointers to paragraphs that are not there',
  category: 'paragraphs',
  scope: 'outline',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'general knowledge',
  needs: ['whole'],
  check(cable) {
    const numbers = new Set(ownParagraphs(cable).map(({ number }) => number));
    if (numbers.size === 0) return [];
    return ownPointers(cable).flatMap(({ pointer, range }) => {
      const missing = pointer.paragraphs.filter((number) => !numbers.has(number));
      if (missing.length === 0) return [];
      const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
      const named = missing.length > 1 ? `paragraphs ${missing.join(', ')}` : `paragraph ${missing[0]}`;
      return [{ range, message: `There is no ${named}: the paragraphs run from ${first} to ${last}.` }];
    });
  },
};

export const page: RulePage = {
  what: '`Para 9`, `paragraphs 3-5 above` and the like, where the cable has no such paragraph. What points into another cable or document (`PARA 3 OF REF A`, `PARA 2 OF STATE 127952`, `UNSCR 1244, PARA 3`) is left alone, and so is what stands in a quoted cable or an enclosed text.',
  why: 'A pointer that leads nowhere is mostly left over from a paragraph that was moved or taken out. An action request must be found.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) Post asks for books; see [[paragraph 4]].

2. (U) The library opened ([[paras 1-3]]).
`,
    },
    {
      note: '1975',
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. SEE [[PARA FIVE BELOW]].

2. MANY CAME.
`,
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

REF: STATE 12345

1. (U) Post asks for books; see paragraph 2. The form is in
para 7 of reftel, and the rule in UNSCR 1244, para 9.

2. (U) The library opened (REF, para 5).
`,
    },
    {
      note: '1975: paragraphs of another cable',
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. AS IN PARA 7 OF STATE 127952, AND PARAS 3-5 OF REF A.

2. MANY CAME.
`,
    },
  ],
};
