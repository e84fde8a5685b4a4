import type { OutlineParagraph } from '../context';
import type { Fix, OutlineRule, RulePage } from '../rule';
import { ownParagraphs } from './ownParagraphs';

/** A single paragraph has no number. */
export const rule: OutlineRule = {
  id: 'paragraph-single',
  title: 'A single paragraph with a number',
  category: 'paragraphs',
  scope: 'outline',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: '5 FAH-1 H-246.2 (2004)',
  needs: ['whole'],
  check(cable) {
    const [paragraph, ...others] = ownParagraphs(cable);
    if (!paragraph || others.length > 0 || cable.numberedLines().length > 1) return [];
    const message = 'The only paragraph is numbered; numbers are for more than one.';
    return [{ range: paragraph.range, message, fixes: () => [withoutNumber(paragraph)] }];
  },
};

function withoutNumber({ place, range }: OutlineParagraph): Fix {
  const line = place.block.line(0);
  const end = line.length - line.slice(range.end.character).trimStart().length;
  return {
    title: 'Leave the number out',
    edits: [{ range: { start: range.start, end: { line: place.line, character: end } }, newText: '' }],
    safe: false,
    preferred: true,
    transcription: false,
  };
}

export const page: RulePage = {
  what: 'A cable whose only paragraph has a number. An extract, or a body without its start, may have had more.',
  why: 'Numbers tell paragraphs apart. Many cables have one number all the same, so that this is a matter of style.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

[[1.]] (U) The library opened on May 4.
`,
    },
    {
      profile: 'draft',
      note: '1979',
      text: `R 182012Z JAN 79
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 12065: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

[[1.]] THE LIBRARY OPENED.
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

(U) The library opened on May 4.
`,
    },
    {
      note: '1975: a body alone',
      text: `1. THE LIBRARY OPENED.
`,
    },
  ],
};
