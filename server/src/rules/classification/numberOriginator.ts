import { firstToken } from '../../meaning/identity';
import { postName } from '../../meaning/messageNumber';
import { LineKind } from '../../syntax/lineKind';
import type { Lexicon } from '../../vocabulary';
import { addressLines, postsOfAddress } from '../addressees/addressLines';
import type { AddressLine } from '../addressees/addressLines';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from '../transmission/sectionHeaders';
import { mending } from '../transmission/slips';
import { isSameStation, numberOfClassification, stationRows } from './ownNumber';
import type { PlacedNumber } from './ownNumber';

/** The station of the number is the post that sends. */
export const rule: HeaderRule = {
  id: 'number-originator',
  title: 'A number of another post than the originator',
  category: 'classification',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'warning', draft: 'warning' },
  source: 'message-format notes, FL6',
  check(context) {
    const own = numberOfClassification(context);
    const [header] = sectionHeaders(context.header());
    const originator = header && addressLines(header).find(({ role }) => role === 'originator');
    if (!own || !header || !originator) return [];
    const { lexicon } = context;
    const posts = postsOfAddress(originator.address, lexicon);
    if (posts.length === 0 || stationRows(own.post, lexicon).length === 0) return [];
    const names = [postName(originator.address), ...posts.map(({ post }) => post)];
    if (names.some((name) => isSameStation(name, own.post, lexicon))) return [];
    const finding: Finding = {
      range: own.station.range,
      message: `The number is one of ${own.post}, and the cable is from ${originator.address}.`,
      related: { range: originator.range, message: 'The originator' },
      fixes: () => {
        const calling = firstToken(header, LineKind.CallingStation, 'routingIndicator');
        return calling ? mend(calling.token.text, own, originator, lexicon) : [];
      },
    };
    return [finding];
  },
};

/** The station that calls in FL3 tells which of the two is the slip. */
function mend(indicator: string, own: PlacedNumber, originator: AddressLine, lexicon: Lexicon): Fix[] {
  const rows = lexicon.routingIndicatorRows(indicator.toUpperCase());
  const serving = rows.filter(({ addressee }) => postsOfAddress(addressee, lexicon).length > 0);
  const isOf = (name: string): typeof serving =>
    serving.filter(({ addressee }) =>
      postsOfAddress(addressee, lexicon).some(({ post }) => isSameStation(post, name, lexicon)),
    );
  const name = postsOfAddress(originator.address, lexicon)[0]!.post;
  const [ofOriginator, ofNumber] = [isOf(name), isOf(own.post)];
  if (ofOriginator.length > 0 && ofNumber.length === 0) return [mending(own.station.range, own.station.text, name)];
  if (ofOriginator.length > 0 || ofNumber.length === 0) return [];
  const { text, range } = originator.addressPart;
  return [mending(range, text, ofNumber[0]!.addressee)];
}

export const page: RulePage = {
  what: 'The station of the number, `PARIS` in `PARIS 000123`, is the originator in `FM` without `AMEMBASSY`, `AMCONSUL`, `USMISSION` and the like; `SECSTATE WASHDC` numbers its cables as `STATE`, `USEU BRUSSELS` also as `BRUSSELS`. Both must be in the list of posts. Where the line `DE` names the station of one of the two, a fix mends the other.',
  why: 'A cable is cited by the post that sent it. Where number and originator name two posts, one of them is wrong and the cable is not found under the other.',
  wrong: [
    {
      text: `DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
UNCLAS [[SKOPJE]] 000768
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
UNCLAS [[LONDON]] 00123
`,
      note: '1975',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM USMISSION USUN NEW YORK
TO RUEHC/SECSTATE WASHDC
UNCLAS USUN NEW YORK 000768
`,
    },
    {
      text: `R 182012Z JAN 75
FM SECSTATE WASHDC
TO AMEMBASSY PARIS
UNCLAS STATE 012345
`,
      note: '1975: the Department',
    },
  ],
};
