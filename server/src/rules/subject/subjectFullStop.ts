import type { HeaderRule, RulePage } from '../rule';
import { replaced, rightWay } from '../fields/lineEdits';
import { subjectLineOf } from './subjectLine';

/** A subject is a title, and ends without a full stop. */
export const rule: HeaderRule = {
  id: 'subject-full-stop',
  title: 'A subject that ends with a full stop',
  category: 'subject',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: 'subjects of released cables',
  check(context) {
    const last = subjectLineOf(context)?.pieces.at(-1);
    if (!last?.text.endsWith('.') || isAbbreviation(last.text)) return [];
    const { end } = last.range;
    const range = { start: { ...end, character: end.character - 1 }, end };
    const fix = rightWay('Remove the full stop', [replaced(range, '')], true);
    return [{ range, message: 'A subject ends without a full stop.', fixes: () => [fix] }];
  },
};

/** `U.S.`, `NO.`, `INC.`, `J.` and an ellipsis keep their full stop. */
function isAbbreviation(text: string): boolean {
  return /(?:\.[A-Z]\.|\.\.|(?:^|\s)[A-Z]\.|\b(?:NO|INC|CO|LTD|CORP|ST|JR|SR|ETC|DEPT|GOVT)\.)$/i.test(text);
}

export const page: RulePage = {
  what: 'A full stop at the end of the subject of a draft. That of an abbreviation is its own. Received copies are left alone.',
  why: 'A subject is a title.',
  wrong: [
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS[[.]]
`,
      profile: 'draft',
    },
    {
      text: `UNCLAS

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY
OPENS ON MONDAY[[.]]
`,
      profile: 'draft',
      note: 'the 1970s: on the second line',
    },
  ],
  right: [
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: BOOKS FROM THE U.S.
`,
      profile: 'draft',
    },
    {
      text: `UNCLAS

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY OPENS
`,
      profile: 'draft',
      note: 'the 1970s',
    },
  ],
};
