import type { Range } from 'vscode-languageserver-types';
import { blocksOfKind } from '../../meaning/cable';
import { tokenRange } from '../../meaning/placement';
import type { Reference } from '../../meaning/references';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { Lexicon } from '../../vocabulary';
import type { HeaderContext } from '../context';
import type { Finding, HeaderRule, RulePage } from '../rule';

/** An entry of REF names what it refers to. */
export const rule: HeaderRule = {
  id: 'reference-unreadable',
  title: 'Entries of REF that name no cable and nothing else',
  category: 'references',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'released cables; forms in the tests of GitHub heuer/cablemap',
  needs: ['header'],
  check(cable) {
    const entries = cable.references();
    const unread = entries.flatMap((entry): Finding[] => {
      const message = whatIsWrong(entry, cable.lexicon);
      return message === undefined ? [] : [{ range: entry.range, message }];
    });
    return [...unread, ...(entries.length === 0 ? emptyFields(cable) : emptyLetters(cable))];
  },
};

const NOTES = /\b(?:NOTAL|CIRCULAR|AND PREVIOUS|AND SUBSEQUENT)\b/gi;

function whatIsWrong({ kind, text }: Reference, lexicon: Lexicon): string | undefined {
  if (kind !== 'other') return undefined;
  // A year alone is what is left of a date that goes on from the line before.
  if (/^[\d\s]*\d[\d\s]*$/.test(text) && !/^(?:19|20)\d\d$/.test(text)) {
    return `${text} alone names no cable: the post is missing.`;
  }
  const words = text.replace(NOTES, '');
  if (words !== text && /^[\s().,;]*$/.test(words))
    return `${text} is a note to a reference, and none stands before it.`;
  const isPost = /^[A-Z][A-Z .'-]{3,}$/.test(text) && lexicon.postRows(text).length > 0;
  return isPost ? `${text} names a post and no cable: the number is missing.` : undefined;
}

function emptyFields({ cable }: HeaderContext): Finding[] {
  return blocksOfKind(cable, LineKind.Reference).flatMap((place) =>
    tokensOf(place.block)
      .filter(({ kind }) => kind === 'fieldName')
      .map((token) => ({
        range: tokenRange(place, token),
        message: 'REF is empty; without a reference it is left out.',
        atMost: 'information' as const,
      })),
  );
}

/** Letters with nothing behind them. */
function emptyLetters(cable: HeaderContext): Finding[] {
  const used = new Set(cable.references().map(({ letter }) => letter));
  return blocksOfKind(cable.cable, LineKind.Reference).flatMap((place) =>
    tokensOf(place.block)
      .filter(({ kind, text }) => kind === 'referenceLetter' && !used.has(text.replace(/[^A-Z]/g, '')))
      .map((token): { range: Range; message: string } => ({
        range: tokenRange(place, token),
        message: `Behind ${token.text} no reference follows.`,
      })),
  );
}

export const page: RulePage = {
  what: 'An entry of REF that is only a number, only the name of a post, only a note such as `NOTAL`, a letter with nothing behind it, or the field without any entry. E-mails, memoranda, telephone calls, reports and messages by date-time group are references too, and words that are not known may be one.',
  why: 'Whoever looks for the reference must know what it is. `NOTAL` (not sent to all addressees) and `AND PREVIOUS` only say something of the reference before them.',
  wrong: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

REF: A. [[012345]]
     B. [[LONDON]]
     [[C.]]
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

REF: [[NOTAL]]

1. THE LIBRARY OPENED.
`,
      note: '1975: a note alone',
    },
  ],
  right: [
    {
      profile: 'draft',
      text: `UNCLAS

E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

REF: A. STATE 012345 (NOTAL)
     B. DOE-ROE E-MAIL 10/15/07
     C. SECDEF MSG DTG 301601Z SEP 07
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL, FR
SUBJECT: A LIBRARY

REF: STATE 106206 CIRCULAR; STATE A-12

1. THE LIBRARY OPENED.
`,
      note: '1975: an airgram',
    },
  ],
};
