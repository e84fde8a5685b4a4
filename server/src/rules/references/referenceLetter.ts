import { letterAt, referenceLabels } from '../../meaning/references';
import type { ReferenceLabel } from '../../meaning/references';
import type { HeaderContext } from '../context';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import type { Range } from 'vscode-languageserver-types';

/** The entries of REF have letters in order from A, each once. */
export const rule: HeaderRule = {
  id: 'reference-letter',
  title: 'Letters of REF with a gap, a repeat or another start',
  category: 'references',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'forms in the tests of GitHub heuer/cablemap; released cables',
  needs: ['header'],
  check(cable) {
    const letters = lettersOf(cable);
    return letters.flatMap(({ letter, range }, index): Finding[] => {
      const right = letterAt(index);
      const before = letters[index - 1];
      if (before ? isNext(before.letter, letter) : letter === 'A') return [];
      const message = before
        ? `${letter} stands behind ${before.letter}; the next letter is ${next(before.letter)}.`
        : `The first entry has the letter ${letter}; entries are lettered from A.`;
      return [
        { range, message, ...(isTheOnlySlip(letters, index) && { fixes: () => [relettered(letter, right, range)] }) },
      ];
    });
  },
};

function lettersOf({ cable }: HeaderContext): ReferenceLabel[] {
  return referenceLabels(cable).filter(({ range, text }, index, all) => {
    // `A. A. STATE 123`, as some forms have it.
    const before = all[index - 1];
    return before?.range.start.line !== range.start.line || before.text !== text;
  });
}

function next(letter: string): string {
  return String.fromCharCode(letter.charCodeAt(0) + 1);
}

function isNext(before: string, letter: string): boolean {
  return next(before) === letter;
}

/** Whether all other letters are right by their place: then this one is a slip. */
function isTheOnlySlip(letters: readonly ReferenceLabel[], wrong: number): boolean {
  return letters.every(({ letter }, index) => index === wrong || letter === letterAt(index));
}

/** The text may point to it by either letter: it is for someone to look at. */
function relettered(letter: string, right: string, { start, end }: Range): Fix {
  return {
    title: `Replace the letter ${letter} by ${right}`,
    edits: [{ range: { start, end: { ...end, character: end.character - 1 } }, newText: right }],
    safe: false,
    preferred: true,
    transcription: true,
  };
}

export const page: RulePage = {
  what: 'Letters of the entries of REF that do not run from A by one: a gap, a repeat, another start. Where one letter alone is wrong the fix puts the right one; pointers in the text stay as they are.',
  why: 'The text points to an entry by its letter.',
  wrong: [
    {
      text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\nREF: A. STATE 12345\n     [[C.]] PARIS 99\n',
      profile: 'draft',
    },
    {
      text: 'R 182012Z JAN 75\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 00123\n\nE.O. 11652: N/A\nTAGS: SCUL, FR\nSUBJECT: A LIBRARY\n\nREF: A. STATE 12345\n     [[A.]] LONDON 99\n',
      note: '1975: a letter twice',
    },
  ],
  right: [
    {
      text: 'UNCLAS\n\nE.O. 13526: N/A\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\nREF: A. STATE 12345\n     B. PARIS 99\n',
      profile: 'draft',
    },
    {
      text: '(D) STATE 017849\n\n1. A BODY THAT BEGINS IN THE MIDDLE OF REF.\n',
      note: '1975: a body without its start',
    },
  ],
};
