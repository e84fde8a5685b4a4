import type { OutlineContext, OutlineParagraph } from '../context';
import type { Finding, Fix, OutlineRule, RulePage } from '../rule';
import { ownParagraphs } from './ownParagraphs';
import { renumbering } from './renumber';
import { stretchesApart } from './setApart';

/** Paragraphs are numbered from 1 without gap or repeat. */
export const rule: OutlineRule = {
  id: 'paragraph-number',
  title: 'Paragraph numbers with a wrong start, a gap or a repeat',
  category: 'paragraphs',
  scope: 'outline',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-1 H-246.2 (2004)',
  needs: ['whole'],
  check(cable) {
    const paragraphs = ownParagraphs(cable);
    const gaps = gapsOf(cable);
    return paragraphs.flatMap((paragraph, index): Finding[] => {
      const before = paragraphs[index - 1];
      const message = before ? behind(gaps, before, paragraph) : first(paragraph);
      if (message === undefined) return [];
      const related = before && { range: before.range, message: `Paragraph ${before.number}` };
      return [{ range: paragraph.range, message, ...(related && { related }), fixes: () => renumber(cable) }];
    });
  },
};

function first({ number }: OutlineParagraph): string | undefined {
  return number === 1 ? undefined : `The first paragraph has the number ${number}; paragraphs are numbered from 1.`;
}

/** What is wrong with a number behind another. */
function behind(
  gaps: readonly Lines[],
  before: OutlineParagraph,
  { number, suffix, place }: OutlineParagraph,
): string | undefined {
  const next = before.number + 1;
  if (number === next || (number === before.number && suffix !== undefined)) return undefined;
  if (number === before.number) return `A second paragraph ${number}; the next is ${next}.`;
  const isInterrupted = gaps.some(({ first, last }) => before.place.line <= last && first <= place.line);
  if (number > before.number && isInterrupted) return undefined;
  return `Paragraph ${number} stands behind paragraph ${before.number}; the next is ${next}.`;
}

interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Where paragraphs may have stood: text withheld at release, an enclosed text, a quoted cable. */
function gapsOf(cable: OutlineContext): readonly Lines[] {
  const withheld = cable.marks('withheld').filter(({ text }) => !/^\.+$/.test(text));
  return [
    ...stretchesApart(cable),
    ...withheld.map(({ range }) => ({ first: range.start.line, last: range.end.line })),
  ];
}

/** Safe where no pointer is left that would then point to another paragraph than before. */
function renumber(cable: OutlineContext): Fix[] {
  const { edits, left } = renumbering(cable);
  if (edits.length === 0) return [];
  const title = 'Renumber the paragraphs, with what points to them';
  return [{ title, edits, safe: left.length === 0, preferred: true, transcription: false }];
}

export const page: RulePage = {
  what: 'Numbers of paragraphs that do not run from 1 by one: another start, a gap, a repeat. Items of lists, enclosed texts and quoted cables have numbers of their own. The fix numbers all paragraphs anew, and with them what points to them in the text (`para 3`, `paragraphs 4-6 above`); pointers to paragraphs of other cables stay. A body without its start and an extract may begin and go on with any number.',
  why: 'Readers cite a paragraph by its number, in the cable and in answers to it.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened.

[[3.]] (U) Many came.

[[3.]] (U) So did we.
`,
    },
    {
      note: '1975: a wrong start',
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

[[2.]] THE LIBRARY OPENED.

3. MANY CAME.
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

1. (U) The library has:

1. books,
2. maps.

2. (U) Many came.

3. (U) The mayor's letter. BEGIN TEXT:

1. We thank you.

2. Come again.

END TEXT.

4. (U) So we will.
`,
    },
    {
      note: '1975: a body without its start',
      text: `4. THE LIBRARY OPENED.

5. MANY CAME.
`,
    },
  ],
};
