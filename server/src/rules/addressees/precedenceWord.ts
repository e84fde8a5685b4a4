import type { Range } from 'vscode-languageserver-types';
import { isOneEditAway } from '../../meaning/nearMiss';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from '../transmission/sectionHeaders';
import { partOf } from '../transmission/slips';
import { addressLines } from './addressLines';
import type { AddressLine } from './addressLines';

const WORDS = ['FLASH', 'IMMEDIATE', 'PRIORITY', 'ROUTINE'];
/** Words that are meant for a precedence and are none, with the one that is meant where there is no doubt. */
const OTHERS: Readonly<Record<string, string | undefined>> = {
  URGENT: undefined,
  ASAP: undefined,
  EMERGENCY: undefined,
  NIACT: 'NIACT IMMEDIATE',
  IMMED: 'IMMEDIATE',
  IMM: 'IMMEDIATE',
  PRIO: 'PRIORITY',
};

/** The word behind an addressee is one of the precedences, and stands behind the name. */
export const rule: HeaderRule = {
  id: 'precedence-word',
  title: 'A word that is no precedence, or not in its place',
  category: 'addressees',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: '5 FAH-1 H-221; 5 FAH-2 H-420 (2017)',
  // Before, the short forms were in use.
  years: { from: 1980 },
  check({ cable }) {
    return sectionHeaders(cable)
      .flatMap(addressLines)
      .filter(({ role }) => role === 'action' || role === 'information')
      .flatMap((line) => checkPlace(line) ?? checkWord(line) ?? []);
  },
};

const FIRST = /^(NIACT IMMEDIATE|NIACT|FLASH|IMMEDIATE|PRIORITY|ROUTINE) +(?=\S)/;

function checkPlace({ addressPart: { text, range } }: AddressLine): Finding | undefined {
  const match = FIRST.exec(text.toUpperCase());
  if (!match) return undefined;
  const word = match[1]!;
  const rest = text.slice(match[0].length);
  return {
    range: partOf(range, 0, word.length),
    message: `${word} stands behind the name of the addressee.`,
    fixes: () => [
      replacement(
        range,
        `${rest} ${word === 'NIACT' ? 'NIACT IMMEDIATE' : word}`,
        `Put ${word} behind the name`,
        false,
      ),
    ],
  };
}

function checkWord({ addressPart: { text, range }, offices, precedence }: AddressLine): Finding | undefined {
  if (offices || precedence) return undefined;
  const match = /\s(\S+)$/.exec(text.toUpperCase());
  const word = match?.[1];
  if (!match || word === undefined) return undefined;
  const right = word in OTHERS ? OTHERS[word] : nearest(word);
  if (right === undefined && !(word in OTHERS)) return undefined;
  const part = partOf(range, match.index + 1, word.length);
  const known = 'the precedences are FLASH, NIACT IMMEDIATE, IMMEDIATE, PRIORITY and ROUTINE';
  return {
    range: part,
    message:
      right === undefined ? `${word} is no precedence: ${known}.` : `${word} is no precedence; it would be ${right}.`,
    fixes: () =>
      right === undefined ? [] : [replacement(part, right, `Replace ${word} by ${right}`, nearest(word) === right)],
  };
}

function nearest(word: string): string | undefined {
  return word.length < 5 ? undefined : WORDS.find((other) => isOneEditAway(word, other));
}

function replacement(range: Range, newText: string, title: string, transcription: boolean): Fix {
  return { title, edits: [{ range, newText }], safe: false, preferred: true, transcription };
}

export const page: RulePage = {
  what: 'A word behind an addressee that is none of `FLASH`, `NIACT IMMEDIATE`, `IMMEDIATE`, `PRIORITY` and `ROUTINE`, but is meant for one: `URGENT`, `NIACT` alone, `IMMED`, or one with a slip such as `PRIORTY`. Also a precedence that stands before the name.',
  why: 'Relays read the precedence behind the name. A word that is none is taken for a part of the address, and the message goes with the precedence of the whole.',
  wrong: [
    {
      text: `O 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC [[URGENT]] 7794
INFO RUEHSQ/AMEMBASSY SKOPJE [[PRIORTY]] 0123
`,
    },
    {
      text: `O 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC [[NIACT]]
INFO [[PRIORITY]] AMEMBASSY LONDON
`,
      note: '1985',
    },
  ],
  right: [
    {
      text: `O 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC NIACT IMMEDIATE 7794
INFO RUEHSQ/AMEMBASSY SKOPJE PRIORITY 0123
`,
    },
    {
      text: `O 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC NIACT
`,
      note: '1975: short forms were in use',
    },
  ],
};
