import { isText } from '../../syntax/lineKind';
import { cableLines, rangeIn } from './textLines';
import type { CableLine } from './textLines';
import type { Finding, RulePage, TextRule } from '../rule';

/** Tabs are set to other widths by whoever reads them. */
export const rule: TextRule = {
  id: 'tab-character',
  title: 'Tabs',
  category: 'layout',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'off', draft: 'information' },
  source: 'seen in released cables of the 2000s, none of which has one',
  check(cable) {
    return cableLines(cable).flatMap((line) => (line.text.includes('\t') ? tabsIn(line) : []));
  },
};

const WIDTH = 8;

/** The tabs of a line, each with as many blanks for it as leave what follows in its column. */
function tabsIn(line: CableLine): Finding[] {
  let added = 0;
  return [...line.text.matchAll(/\t+/g)].map(({ index, 0: tabs }) => {
    const column = index + added;
    const blanks = isBetweenWords(line, index) ? 1 : tabs.length * WIDTH - (column % WIDTH);
    added += blanks - tabs.length;
    const range = rangeIn(line, index, index + tabs.length);
    return {
      range,
      message: `${tabs.length > 1 ? 'Tabs stand' : 'A tab stands'} here; how wide it is depends on who reads it, and circuits drop it.`,
      fixes: () => [
        {
          title: 'Replace by blanks',
          edits: [{ range, newText: ' '.repeat(blanks) }],
          safe: true,
          preferred: true,
          transcription: false,
        },
      ],
    };
  });
}

/** Whether no column hangs on a tab: behind the number of a paragraph, and behind the name of a field. */
function isBetweenWords({ place: { block }, text }: CableLine, index: number): boolean {
  const before = text.slice(0, index);
  return isText(block.kind) ? /^\s*\d{1,3}\.$/.test(before) : before.trim() !== '';
}

export const page: RulePage = {
  what: 'Tabs anywhere but at the end of a line. Blanks up to the next column of eight are put for each; behind the number of a paragraph, and between the words of a header line or a field, one blank.',
  why: 'A table set with tabs falls apart where tabs have another width. Cables have blanks.',
  wrong: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1.[[\t]](U) Readers:

Monday[[\t]]120
Tuesday[[\t\t]]130
`,
    },
    {
      profile: 'draft',
      note: '1979',
      text: `R 182012Z JAN 79
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 12065:[[\t]]N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. THE LIBRARY OPENED.
`,
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) Readers:

Monday    120
Tuesday   130
`,
    },
    {
      profile: 'draft',
      note: '1979: a tab at the end of a line is not seen',
      text: `R 182012Z JAN 79
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 12065: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. THE LIBRARY OPENED.\t
`,
    },
  ],
};
