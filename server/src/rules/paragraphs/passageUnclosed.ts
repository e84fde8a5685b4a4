import type { Passage } from '../../meaning/model';
import type { TextContext } from '../context';
import type { Finding, Fix, RulePage, TextRule } from '../rule';
import { CLOSINGS, isClosedKind } from './passageMarks';
import type { ClosedKind } from './passageMarks';
import { stretchAt } from './setApart';

/** A summary, comment, text or quotation that is opened is closed. */
export const rule: TextRule = {
  id: 'passage-unclosed',
  title: 'Summaries, comments, texts and quotations that are opened and not closed',
  category: 'paragraphs',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'off', draft: 'information' },
  source: 'general knowledge',
  needs: ['whole'],
  check(cable) {
    return cable.facts().passages.flatMap(({ kind, closed, range }): Finding[] => {
      if (closed || !isClosedKind(kind) || stretchAt(cable, range.start.line)?.isCable) return [];
      const opening = openingIn(cable, kind, range.start.line, range.start.character);
      if (!opening) return [];
      const message = `The ${NAMES[kind]} is opened here, and no ${CLOSINGS[kind]} follows.`;
      return [{ range: opening, message, fixes: () => closings(kind, range) }];
    });
  },
};

const NAMES: Readonly<Record<ClosedKind, string>> = {
  summary: 'summary',
  comment: 'comment',
  text: 'text',
  quotation: 'quotation',
};

/** The words that open each on the line that it begins with, but for a heading, which opens nothing. */
const OPENINGS: Readonly<Record<ClosedKind, RegExp>> = {
  summary: /^[\s\d.]*(?:\([A-Z/]+\)\s*)?(SUMMARY(?: AND \w+)?)\s*[:.-]|\b(BEGIN SUMMARY)\b/i,
  comment: /^[\s\d.]*(?:\([A-Z/]+\)\s*)?(COMMENT)\s*[:.-]|\b(BEGIN COMMENT)\b|\b(COMMENT)(?=[.:])/i,
  text: /\b(BEGIN(?: OF)? TEXT)\b/i,
  quotation: /\b(QUOTE|QTE|BEGIN(?: OF)? QUOT(?:E|ATION))\b/,
};

function openingIn(cable: TextContext, kind: ClosedKind, line: number, from: number): Finding['range'] | undefined {
  const { block, line: first } = cable.tree.blockAtLine(line);
  const text = block.line(line - first);
  // A remark in parentheses ends with them.
  const match = text.charAt(from - 1) === '(' ? null : OPENINGS[kind].exec(text.slice(from));
  const words = match?.slice(1).find((group) => group !== undefined);
  if (!match || words === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(words);
  return { start: { line, character: start }, end: { line, character: start + words.length } };
}

/** Only of a summary or comment it is known where it most likely ends: with its paragraph. */
function closings(kind: ClosedKind, { end }: Passage['range']): Fix[] {
  if (kind !== 'summary' && kind !== 'comment') return [];
  const words = `${CLOSINGS[kind]}.`;
  const edits = [{ range: { start: end, end }, newText: end.character === 0 ? words : ` ${words}` }];
  const title = `Put ${words} behind the paragraph`;
  return [{ title, edits, safe: false, preferred: false, transcription: false }];
}

export const page: RulePage = {
  what: '`SUMMARY:`, `COMMENT:`, `BEGIN TEXT`, `QUOTE` without `END SUMMARY`, `END COMMENT`, `END TEXT`, `UNQUOTE` behind. A heading of one word on a line of its own opens nothing, and a comment in parentheses ends with them.',
  why: 'Without its end a reader cannot tell the words of the post from those it reports. Many cables leave out the end where it is that of the paragraph, so that this is a remark in drafts alone.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) [[SUMMARY]]: The library opened.

2. (U) The mayor writes: [[BEGIN TEXT]]. We thank you.

3. (U) [[Comment]]: So do we.
`,
    },
    {
      profile: 'draft',
      note: '1975',
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. THE MAYOR SAID [[QUOTE]] NOT YET.

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

1. (U) SUMMARY: The library opened. END SUMMARY.

Comment
-------

2. (U) Many came (COMMENT: very many). End comment.
`,
    },
    {
      profile: 'draft',
      note: '1975',
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. THE MAYOR SAID QUOTE NOT YET UNQUOTE.

2. MANY CAME TO QUOTE HIM.
`,
    },
  ],
};
