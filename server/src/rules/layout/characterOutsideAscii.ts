import { foreignRuns, plainText, unaccentedText } from '../../meaning/plainCharacters';
import type { ForeignRun } from '../../meaning/plainCharacters';
import { cableLines, rangeIn } from './textLines';
import type { CableLine } from './textLines';
import type { Finding, Fix, RulePage, TextRule } from '../rule';

/** Cables are sent in ASCII. */
export const rule: TextRule = {
  id: 'character-outside-ascii',
  title: 'Characters outside ASCII',
  category: 'layout',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'off', draft: 'warning' },
  source: 'seen in released cables of the 2000s, all of them in ASCII; ACP 127(G) paras 134-140 has still fewer signs',
  check(cable) {
    return cableLines(cable).flatMap((line) => foreignRuns(line.text).map((run) => findingOf(line, run)));
  },
};

function findingOf(line: CableLine, run: ForeignRun): Finding {
  const range = rangeIn(line, run.start, run.end);
  const plain = plainText(run.text);
  const base = unaccentedText(run.text);
  return {
    range,
    message: `${namesOf(run.text)} ${[...run.text].length > 1 ? 'are' : 'is'} outside ASCII, ${advice(plain, base)}.`,
    fixes: () => {
      // A line that ends elsewhere may be read otherwise.
      if (isAscii(plain)) return [replacement(range, plain, !plain.includes('\n'))];
      return isAscii(base) ? [replacement(range, base, false)] : [];
    },
  };
}

function advice(plain: string, base: string): string {
  if (isAscii(plain)) return plain.trim() === '' ? 'and looks like nothing or a blank' : `where a cable has ${plain}`;
  return isAscii(base) && base !== '' ? `where cables mostly have ${base}` : 'and has no form in a cable';
}

function replacement(range: Finding['range'], newText: string, certain: boolean): Fix {
  const title = newText === '' ? 'Leave it out' : `Replace by ${nameOf(newText)}`;
  return { title, edits: [{ range, newText }], safe: certain, preferred: certain, transcription: false };
}

function nameOf(newText: string): string {
  if (newText.trim() !== '') return newText;
  return newText.includes('\n') ? 'a line end' : 'a blank';
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** What is seen as itself, what is not by its number. */
function namesOf(text: string): string {
  return [...new Set(text)]
    .map((sign) => {
      const number = `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
      return /^[\p{Z}\p{C}\p{M}]$/u.test(sign) ? number : `${sign} (${number})`;
    })
    .join(', ');
}

export const page: RulePage = {
  what: 'Typographic quotes, long dashes, ellipses, no-break blanks, bullets, ligatures, accented letters, and every other character outside ASCII. What has one plain form is replaced by it. For an accented Latin letter its base letter is offered, as cables have it mostly; that is for the drafter to decide. What has no form in ASCII is only reported.',
  why: 'Circuits carry ASCII alone. What a word processor puts in arrives as another character or not at all: released cables have `government,s` for what was an apostrophe.',
  wrong: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The [[“]]green border[[”]] is open [[—]] for now[[…]]
The caf[[é]] too.
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

1. THE MAYOR[[’]]S OFFICE WILL PAY 20[[£]].
`,
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The "green border" is open -- for now...
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
`,
    },
  ],
};
