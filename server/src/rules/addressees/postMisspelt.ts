import type { Range } from 'vscode-languageserver-types';
import { postName } from '../../meaning/messageNumber';
import { isOneEditAway } from '../../meaning/nearMiss';
import { stretchRange } from '../../meaning/placement';
import { postMeant } from '../../meaning/postMeant';
import { entriesIn } from '../../meaning/references';
import { officeRows, rememberingWords } from '../../vocabulary';
import type { Lexicon } from '../../vocabulary';
import { numberOfClassification } from '../classification/ownNumber';
import type { HeaderContext } from '../context';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from '../transmission/sectionHeaders';
import { mending, partOf } from '../transmission/slips';
import { addressLines, firstWord, wordOfPost } from './addressLines';
import type { AddressLine } from './addressLines';

/** The name of a post, or the word before it, that is one letter away from exactly one that is known. */
export const rule: HeaderRule = {
  id: 'post-misspelt',
  title: 'The name of a post with a slip',
  category: 'addressees',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'the list of posts; message-format notes, FL6 to FL8',
  check(context) {
    return [
      ...sectionHeaders(context.cable)
        .flatMap(addressLines)
        .flatMap((line) => checkAddress(line, context.lexicon)),
      ...checkNumber(context),
      ...checkReferences(context),
    ];
  },
};

const WORDS = ['AMEMBASSY', 'AMCONSUL', 'AMCONGEN', 'USMISSION', 'USOFFICE'];

/** `AMCOMSUL DHAHRAN`, `AMEMBASSY LISBOM`: a slip in the word of an address, or in the name behind it. */
function checkAddress({ address, addressPart: { text, range } }: AddressLine, lexicon: Lexicon): Finding[] {
  const meant = addressMeant(address, lexicon);
  if (!meant) return [];
  const { length } = firstWord(address);
  if (meant.part === 'word') return [slip(partOf(range, 0, length), text.slice(0, length), meant.right)];
  const name = text.slice(length).trimStart();
  return [slip(partOf(range, text.length - name.length, name.length), name, meant.right)];
}

/** What is right in an address: its first word, or the name behind it. */
interface RightPart {
  readonly part: 'word' | 'name';
  readonly right: string;
}

/** What is meant by an address with a slip in it; undefined where it has none. */
const addressMeant = rememberingWords((address, lexicon): RightPart | undefined => {
  const word = firstWord(address);
  const rest = address.slice(word.length + 1);
  if (wordOfPost(address) === '') {
    // Before the name of a known post, or before WASHDC.
    if (lexicon.postRows(address).length > 0 || lexicon.postRows(rest).length === 0) return undefined;
    const known = rest === 'WASHDC' ? ['SECSTATE'] : WORDS;
    const right = known.find((other) => isOneEditAway(word, other));
    return right === undefined ? undefined : { part: 'word', right };
  }
  if (word === 'SECSTATE' || rest === '' || lexicon.postRows(postName(address)).length > 0) return undefined;
  const right = postMeant(rest, lexicon);
  return right === undefined ? undefined : { part: 'name', right };
});

/** The station of the cable's number. */
function checkNumber(context: HeaderContext): Finding[] {
  const own = numberOfClassification(context);
  if (!own) return [];
  const { lexicon } = context;
  if (lexicon.postRows(postName(own.post)).length > 0 || officeRows(own.post).length > 0) return [];
  const right = postMeant(own.post, lexicon);
  return right === undefined ? [] : [slip(own.station.range, own.station.text, right)];
}

/** The stations that REF names. */
function checkReferences({ cable, lexicon }: HeaderContext): Finding[] {
  return cable.blocks.flatMap((place) =>
    entriesIn(place).flatMap(({ kind, post, number }): Finding[] => {
      if (kind !== 'telegram' || post === undefined || !number) return [];
      if (lexicon.postRows(postName(post)).length > 0 || officeRows(post).length > 0) return [];
      const right = postMeant(post, lexicon);
      const written = place.block.text.slice(number.start, number.end);
      const at = written.toUpperCase().indexOf(post);
      if (right === undefined || at < 0) return [];
      const start = number.start + at;
      return [slip(stretchRange(place, start, start + post.length), post, right)];
    }),
  );
}

function slip(range: Range, was: string, right: string): Finding {
  return {
    range,
    message: `${was} is in no list; ${right} is one letter away.`,
    fixes: () => [mending(range, was, right)],
  };
}

export const page: RulePage = {
  what: 'The station of the number, or the post behind `AMEMBASSY`, `AMCONSUL` and the like in `FM`, `TO`, `INFO` and `XMT`, that stands in no list and is one letter away from exactly one post of five letters or more. Also the station of an entry of REF, and a slip in the word itself before a known post: `AMCOMSUL`. A citation with such a slip leads to the cable that is meant. Names that posts had before are known.',
  why: 'Archives file a cable by its post. A slip hides it from everyone who looks for the right name.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE [[PRISTNA]]
TO RUEHC/SECSTATE WASHDC
UNCLAS [[PRISTNA]] 000768

E.O. 12958: N/A
TAGS: SCUL KV
SUBJECT: A LIBRARY

REF: A. [[SKOPJ]] 17
     B. 06 [[ZAGRREB]] 9, STATE 12345
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
INFO [[AMCOMSUL]] LYON
AMEMBASSY [[LISBOM]]
UNCLAS PARIS 00123
`,
      note: '1975',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
INFO RUEHMT/AMCONSUL MONTREAL
RUFOANA/USNIC PRISTINA SR
UNCLAS PRISTINA 000768
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY DACCA
TO SECSTATE WASHDC
INFO AMEMBASSY JIDDA
UNCLAS DACCA 00123
`,
      note: '1975: names of that time',
    },
  ],
};
