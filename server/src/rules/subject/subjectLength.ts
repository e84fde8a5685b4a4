import type { HeaderRule, RulePage } from '../rule';
import { subjectLineOf, wordsRange } from './subjectLine';

const MOST_LINES = 3;

/** A subject of more than three lines is no title any more. */
export const rule: HeaderRule = {
  id: 'subject-length',
  title: 'A subject of more than three lines',
  category: 'subject',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: '5 FAH-1 H-210 (CT:CH-20, 2007): short and telling; the number of lines is general knowledge',
  check(context) {
    const line = subjectLineOf(context);
    if (!line || line.pieces.length <= MOST_LINES) return [];
    const message = `The subject has ${line.pieces.length} lines; a short one has ${MOST_LINES} at most.`;
    return [{ range: wordsRange(line), message }];
  },
};

export const page: RulePage = {
  what: 'A subject of more than three lines in a draft. No limit was found in an official text. Received copies are left alone.',
  why: 'A subject is short and telling: lists cut it off.',
  wrong: [
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: [[A LIBRARY OPENS, A BRIDGE IS MENDED, A SCHOOL GETS
NEW BOOKS, A CHOIR SINGS, A KETTLE OF SOUP IS EATEN, A MARKET
IS HELD, A BEEKEEPER SELLS HIS HONEY, AND THE MAYORS OF FIVE
VILLAGES AGREE TO MEET AGAIN]]
`,
      profile: 'draft',
    },
    {
      text: `UNCLAS

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJ: [[ONE
TWO
THREE
FOUR]]
`,
      profile: 'draft',
      note: 'the 1970s',
    },
  ],
  right: [
    {
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL FR
SUBJECT: A LIBRARY OPENS, A BRIDGE IS MENDED, A SCHOOL GETS
NEW BOOKS
`,
      profile: 'draft',
    },
    {
      text: `UNCLAS

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJ: ONE
TWO
THREE

1. A TEXT
`,
      profile: 'draft',
      note: 'the 1970s',
    },
  ],
};
