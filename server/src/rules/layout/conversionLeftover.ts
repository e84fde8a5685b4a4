import type { PlacedBlock } from '../../syntax/tree';
import { stretchRange } from '../../meaning/placement';
import { isText, LineKind } from '../../syntax/lineKind';
import { isLetter } from '../../syntax/scan';
import type { Finding, Fix, RulePage, TextRule } from '../rule';

/** What earlier conversions made of typographic signs. */
export const rule: TextRule = {
  id: 'conversion-leftover',
  title: 'Signs that an earlier conversion put for quotes, apostrophes and dashes',
  category: 'layout',
  scope: 'text',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'seen in released cables of 2004-06',
  years: { from: 1995 },
  check(cable) {
    return cable
      .places()
      .filter(({ block }) => isText(block.kind) || isSubject(block.kind))
      .flatMap((place) => [...apostrophes(place), ...quotations(place), ...dashes(place)]);
  },
};

function isSubject(kind: LineKind): boolean {
  return kind === LineKind.Subject || kind === LineKind.SubjectContinuation;
}

/** `government,s` and `don,t`, and the French `d,Orsay`, where a comma can be no comma. */
const APOSTROPHE =
  /(?<=[A-Za-z0-9-][A-Za-z0-9]),(?=s(?![\w-]))|(?<=n),(?=t(?!\w))|(?<=[a-z]),(?=(?:re|ve|ll)(?!\w))|(?<=\b[dDlL]),(?=[A-Z][a-z])/y;

function apostrophes(place: PlacedBlock): Finding[] {
  const { text } = place.block;
  return commasBesideLetters(text).flatMap((index): Finding[] => {
    APOSTROPHE.lastIndex = index;
    if (!APOSTROPHE.test(text)) return [];
    const word = wordAround(text, index);
    return [
      {
        range: stretchRange(place, index, index + 1),
        message: `The comma in ${word} stands for an apostrophe.`,
        fixes: () => [replacement(place, [[index, index + 1, "'"]], `Replace by ${word.replaceAll(',', "'")}`, true)],
      },
    ];
  });
}

/** The commas right before a letter: behind one that is a comma stands a blank nearly always. */
function commasBesideLetters(text: string): number[] {
  const found: number[] = [];
  for (let index = text.indexOf(','); index >= 0; index = text.indexOf(',', index + 1)) {
    if (isLetter(text.charCodeAt(index + 1))) found.push(index);
  }
  return found;
}

function wordAround(text: string, at: number): string {
  const before = /[\w,-]*$/.exec(text.slice(Math.max(0, at - 40), at))![0];
  const after = /^,\w*/.exec(text.slice(at, at + 40))![0];
  return before + after;
}

/** `&Vigipirate8`: an ampersand before a word, and an eight behind one, neither of which can be itself. */
const QUOTATION = /(?<=^|[\s(])&(?=[A-Za-z])|(?<=[A-Za-z][a-z.,!?]|[A-Za-z]{2})8(?=[\s.,;:)]|$)/g;

function quotations(place: PlacedBlock): Finding[] {
  if (!place.block.text.includes('&')) return [];
  const signs = [...place.block.text.matchAll(QUOTATION)].map(({ index, 0: sign }) => ({ index, sign }));
  return signs.flatMap((open, at): Finding[] => {
    const close = signs[at + 1];
    if (open.sign !== '&' || close?.sign !== '8') return [];
    const both = [open.index, close.index];
    return [
      {
        range: stretchRange(place, open.index, close.index + 1),
        message: 'The & before these words and the 8 behind them stand for quotation marks.',
        fixes: () => [
          replacement(
            place,
            both.map((index) => [index, index + 1, '"'] as const),
            'Put quotation marks',
            false,
          ),
        ],
      },
    ];
  });
}

/** A closing parenthesis between blanks that closes none. */
function dashes(place: PlacedBlock): Finding[] {
  const { text } = place.block;
  const findings: Finding[] = [];
  let open = 0;
  let nextOpen = text.indexOf('(');
  for (let index = text.indexOf(')'); index >= 0; index = text.indexOf(')', index + 1)) {
    for (; nextOpen >= 0 && nextOpen < index; nextOpen = text.indexOf('(', nextOpen + 1)) open++;
    if (open > 0) {
      open--;
    } else if (isBetweenWords(text, index)) {
      findings.push({
        range: stretchRange(place, index, index + 1),
        message: 'The parenthesis closes none; it stands for a dash.',
        fixes: () => [replacement(place, [[index, index + 1, '-']], 'Put a dash', false)],
      });
    }
  }
  return findings;
}

function isBetweenWords(text: string, at: number): boolean {
  return (
    /[A-Za-z0-9,] $/.test(text.slice(Math.max(0, at - 2), at)) && /^\) ?[\r\n]*[A-Za-z0-9]/.test(text.slice(at, at + 5))
  );
}

function replacement(
  place: PlacedBlock,
  stretches: readonly (readonly [start: number, end: number, newText: string])[],
  title: string,
  safe: boolean,
): Fix {
  const edits = stretches.map(([start, end, newText]) => ({ range: stretchRange(place, start, end), newText }));
  return { title, edits, safe, preferred: true, transcription: true, previewed: true };
}

export const page: RulePage = {
  what: 'A comma for an apostrophe (`government,s`), `&` and `8` around words for quotation marks, and a closing parenthesis between blanks that closes none, for a dash. Each only where it can be nothing else.',
  why: 'Typographic signs did not outlast the conversions that cables went through. Released copies of the 2000s are full of what they became, and texts copied from these carry it on.',
  wrong: [
    {
      text: `P 051635Z NOV 04
FM AMEMBASSY PARIS
TO RUEHC/SECSTATE WASHDC
UNCLAS PARIS 000042

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: LIBRARIES IN
France [[)]] 2004

1. The village[[,]]s library is its [[&second8]] one.
`,
    },
    {
      profile: 'draft',
      text: `E.O. 13526: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. (U) The mayor[[,]]s books aren[[,]]t lost. See the Musee
d[[,]]Orsay.
`,
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 04
FM AMEMBASSY PARIS
TO RUEHC/SECSTATE WASHDC
UNCLAS PARIS 000042

E.O. 12958: N/A
TAGS: SCUL FR
SUBJECT: LIBRARIES IN FRANCE

1. The mayor's offices (two of them ) have books, maps,
shelves & chairs, 8 in all. (A) Books, b) maps.
`,
    },
    {
      note: '1977: such a blank is a slip of the typist',
      text: `R 182012Z JAN 77
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS PARIS 00123

E.O. 11652: N/A
TAGS: SCUL
SUBJECT: A LIBRARY

1. THE ARAB NEWS SERVICE ( ARNA ) PRINTED IT, AND ALSO
THE PAPER ) AS USUAL.
`,
    },
  ],
};
