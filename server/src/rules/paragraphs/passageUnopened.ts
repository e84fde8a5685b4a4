import type { Position } from 'vscode-languageserver-types';
import type { TextContext } from '../context';
import type { RulePage, TextRule } from '../rule';
import { isClosing, kindOfMark } from './passageMarks';
import type { ClosedKind } from './passageMarks';

/** An end has a start. */
export const rule: TextRule = {
  id: 'passage-unopened',
  title: 'Ends of summaries, comments, texts and quotations without a start',
  category: 'paragraphs',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'general knowledge',
  needs: ['whole'],
  check(cable) {
    const last = new Map<ClosedKind, Position>();
    return cable.marks('passageMark').flatMap((mark) => {
      const kind = kindOfMark(mark);
      if (kind === undefined || !isClosing(mark)) return [];
      const from = last.get(kind) ?? { line: cable.cable.line, character: 0 };
      last.set(kind, mark.range.end);
      if (isNamed(cable, kind, from, mark.range.start)) return [];
      return [
        {
          range: mark.range,
          message: `${mark.text.replace(/\s+/g, ' ')} closes nothing: no ${kind} is opened before it.`,
        },
      ];
    });
  },
};

/** The word that names each: where it stands at all before the end, that may be the start. */
const WORDS: Readonly<Record<ClosedKind, RegExp>> = {
  summary: /\b(?:SUMMARY|SUMMARIZED?|INTRODUCTION|INTRO|BLUF|KEY POINTS?)\b/i,
  comment: /\bCOMMENT(?:S|ARY)?\b|\bANALYSIS\b/i,
  text: /\bTEXTS?\b/i,
  quotation: /\b(?:QUOTE|QTE|QUOTATION|QUOTED)\b/i,
};

/** Whether a passage is named between the last end of its kind and this one. */
function isNamed(cable: TextContext, kind: ClosedKind, from: Position, end: Position): boolean {
  for (const { block, line: first } of cable.tree.blocks(from.line)) {
    if (first > end.line) return false;
    for (let index = Math.max(0, from.line - first); index < block.lineCount && first + index <= end.line; index++) {
      const line = first + index;
      const text = block
        .line(index)
        .slice(line === from.line ? from.character : 0, line === end.line ? end.character : undefined);
      if (WORDS[kind].test(text.replace(/\bEND(?: OF)? \w+|\bUNQ\w+/gi, ''))) return true;
    }
  }
  return false;
}

export const page: RulePage = {
  what: '`END SUMMARY`, `END COMMENT`, `END TEXT` or `UNQUOTE` where nothing before it, since the last end of its kind, is named so.',
  why: 'The start was taken out, or its word is another: a reader looks for it in vain.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The library opened. [[END SUMMARY]].

2. (U) Comment: Many came. End comment. So did we. [[End
comment]].
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

1. THE MAYOR SAID NOT YET [[UNQUOTE]].

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

Summary and Comment
-------------------

1. (U) The library opened. END SUMMARY AND COMMENT.

2. (U) The text of his letter is: We thank you. END TEXT.
`,
    },
    {
      note: '1975: a body without its start',
      text: `THE LIBRARY OPENED. END SUMMARY.

2. MANY CAME.
`,
    },
  ],
};
