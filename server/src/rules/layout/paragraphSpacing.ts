import { isField, isText, LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { TextContext } from '../context';
import { lineEndIn } from '../fields/lineEdits';
import { firstLineRange } from '../transmission/headerShape';
import type { Finding, Fix, RulePage, TextRule } from '../rule';

/** One blank line stands above the text and between paragraphs. */
export const rule: TextRule = {
  id: 'paragraph-spacing',
  title: 'Paragraphs with no blank line or several above them',
  category: 'layout',
  scope: 'text',
  preset: 'strict',
  severity: { received: 'off', draft: 'information' },
  source: '5 FAH-1 H-246.1 (2004) for the line above the text; seen in released cables',
  check(cable) {
    return beginnings(cable).flatMap(({ place, above }): Finding[] => {
      const blanks = above.block.lineCount - above.block.filledLines;
      if (blanks === 1 || above.block.kind === LineKind.PageLine || above.block.filledLines === 0) return [];
      const message =
        blanks === 0
          ? 'A blank line is missing above the paragraph.'
          : `${blanks} blank lines stand above the paragraph, where one does.`;
      return [{ range: firstLineRange(place), message, fixes: () => [spacing(place, above)] }];
    });
  },
};

/** The blocks that paragraphs begin with, and the first of the text; each with the one above it. */
function beginnings(cable: TextContext): { readonly place: PlacedBlock; readonly above: PlacedBlock }[] {
  const places = cable.places();
  const first = places.findIndex(
    ({ block }, index) => isText(block.kind) && index > 0 && isField(places[index - 1]!.block.kind),
  );
  const lines = new Set(cable.paragraphs().map(({ place }) => place.line));
  return places.flatMap((place, index) => {
    const above = places[index - 1];
    return above && (index === first || lines.has(place.line)) ? [{ place, above }] : [];
  });
}

function spacing(place: PlacedBlock, { block, line }: PlacedBlock): Fix {
  const newline = lineEndIn(block);
  const start = { line: line + block.filledLines, character: 0 };
  const missing = block.filledLines === block.lineCount;
  const end = missing ? start : { line: place.line - 1, character: 0 };
  return {
    title: missing ? 'Put a blank line above' : 'Leave one blank line',
    edits: [{ range: { start, end }, newText: missing ? newline : '' }],
    safe: true,
    preferred: true,
    transcription: false,
  };
}

export const page: RulePage = {
  what: 'A numbered paragraph, or the first of the text, with no blank line above it or with more than one. What stands below a page line is left alone.',
  why: 'Text is single spaced, with one blank line between the last field and the text, and between paragraphs.',
  wrong: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY
[[1. (U) The library opened.]]
[[2. (U) Many came.]]


[[3. (U) So did we.]]
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

1. THE LIBRARY OPENED.
[[2. MANY CAME.]]
`,
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened.

2. (U) Many came, for
1. books,
2. maps.
`,
    },
    {
      profile: 'draft',
      note: '2007: below a page line',
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS SECTION 01 OF 02 PRISTINA 000042

E.O. 12958: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY

1. (U) The library opened.

PRISTINA 00000042  002 OF 002


2. (U) Many came.
`,
    },
  ],
};
