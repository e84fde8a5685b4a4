import { firstToken } from '../../meaning/identity';
import { tokenRange } from '../../meaning/placement';
import { LineKind } from '../../syntax/lineKind';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { lettersOfDate, letterOfWord, rankOf } from '../transmission/precedenceLetters';
import { sectionHeaders } from '../transmission/sectionHeaders';
import type { BlockGroup } from '../../meaning/cable';
import { addressLines } from './addressLines';

/** The precedence of a message is the highest that one of its addressees has. */
export const rule: HeaderRule = {
  id: 'precedence-addressees',
  title: 'Precedences of addressees that the date-time group does not have',
  category: 'addressees',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'message-format notes, FL5 (inferred)',
  check({ cable }) {
    return sectionHeaders(cable).flatMap(checkHeader);
  },
};

function checkHeader(header: BlockGroup): Finding[] {
  const [found] = lettersOfDate(header);
  if (!found) return [];
  const letter = found.token.text.toUpperCase();
  const range = tokenRange(found.place, found.token);
  // Where the routing line contradicts the letter, the letter is found already.
  const doubled = firstToken(header, LineKind.Routing, 'precedence')?.token.text.toUpperCase();
  if (doubled !== undefined && doubled !== letter + letter) return [];
  const lines = addressLines(header).filter(({ role }) => role === 'action' || role === 'information');
  const words = lines.flatMap(({ precedence }) => {
    const own = precedence && letterOfWord(precedence.text);
    return own === undefined ? [] : [{ word: precedence!.text.toUpperCase(), range: precedence!.range, letter: own }];
  });
  const higher = words.filter((word) => rankOf(word.letter) < rankOf(letter));
  if (higher.length > 0) {
    return higher.map((word) => ({
      range: word.range,
      message: `${word.word} is above the precedence of the message, which is ${letter}: that would be ${word.letter}.`,
      related: { range, message: 'The precedence of the message' },
    }));
  }
  // An addressee without a word has the precedence of the message.
  const highest = words.sort((one, other) => rankOf(one.letter) - rankOf(other.letter))[0];
  if (!highest || words.length < lines.length || highest.letter === letter) return [];
  return [
    {
      range,
      message: `Every addressee has a precedence, none above ${highest.word}; that of the message, ${letter}, would be ${highest.letter}.`,
      related: { range: highest.range, message: 'The highest of an addressee' },
    },
  ];
}

export const page: RulePage = {
  what: 'The letter of the date-time group is compared with the words behind the addressees. A word above it is found; and the letter itself, where every addressee has a word and all are below it. An addressee without a word has the precedence of the message.',
  why: 'The message goes by its own precedence. An addressee that should have it sooner gets it later than its sender thinks.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC [[IMMEDIATE]] 7794
INFO RUEHSQ/AMEMBASSY SKOPJE 0123
`,
    },
    {
      text: `[[O]] R 281848Z DEC 66
FM AMEMBASSY BUENOS AIRES
TO SECSTATE WASHDC PRIORITY
`,
      note: '1966',
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
      text: `P R 281848Z DEC 66
FM AMEMBASSY BUENOS AIRES
TO SECSTATE WASHDC PRIORITY
INFO AMEMBASSY LIMA
`,
      note: '1966',
    },
  ],
};
