import { firstToken } from '../../meaning/identity';
import { postName } from '../../meaning/messageNumber';
import { LineKind } from '../../syntax/lineKind';
import type { Lexicon } from '../../vocabulary';
import { addressLines, postsOfAddress } from '../addressees/addressLines';
import type { AddressLine } from '../addressees/addressLines';
import type { Finding, HeaderRule, RulePage } from '../rule';
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
    const calling = firstToken(header, LineKind.CallingStation, 'routingIndicator');
    const station = calling ? stationOf(calling.token.text, own, posts[0]!.post, lexicon) : undefined;
    return [finding(own, originator, posts[0]!.post, station)];
  },
};

/** The station that calls in FL3, where it is one of the two: it tells which of them is the slip. */
type Station = { readonly isOf: 'originator' } | { readonly isOf: 'number'; readonly address: string };

function stationOf(indicator: string, own: PlacedNumber, originator: string, lexicon: Lexicon): Station | undefined {
  const rows = lexicon.routingIndicatorRows(indicator.toUpperCase());
  const addressOf = (name: string): string | undefined =>
    rows.find(({ addressee }) =>
      postsOfAddress(addressee, lexicon).some(({ post }) => isSameStation(post, name, lexicon)),
    )?.addressee;
  const [ofOriginator, ofNumber] = [addressOf(originator), addressOf(own.post)];
  if (ofOriginator !== undefined) return ofNumber === undefined ? { isOf: 'originator' } : undefined;
  return ofNumber === undefined ? undefined : { isOf: 'number', address: ofNumber };
}

function finding(own: PlacedNumber, originator: AddressLine, name: string, station: Station | undefined): Finding {
  const { text, range } = originator.addressPart;
  if (station?.isOf === 'number') {
    return {
      range,
      message: `The cable is from ${originator.address}, and its number and the line DE are of ${own.post}.`,
      related: { range: own.range, message: 'The number' },
      fixes: () => [mending(range, text, station.address)],
    };
  }
  return {
    range: own.station.range,
    message: `The number is one of ${own.post}, and the cable is from ${originator.address}.`,
    related: { range, message: 'The originator' },
    fixes: () => (station ? [mending(own.station.range, own.station.text, name)] : []),
  };
}

export const page: RulePage = {
  what: 'The station of the number, `PARIS` in `PARIS 000123`, is the originator in `FM` without `AMEMBASSY`, `AMCONSUL`, `USMISSION` and the like; `SECSTATE WASHDC` numbers its cables as `STATE`, `USEU BRUSSELS` also as `BRUSSELS`. Both must be in the list of posts. Where the line `DE` names the station of one of the two, the other is found, and a fix mends it.',
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
