import { isOneEditAway } from '../../meaning/nearMiss';
import { normalisedAddress } from '../../vocabulary';
import type { Lexicon, Post, RoutingIndicator } from '../../vocabulary';
import { isSameStation, numberOfClassification } from '../classification/ownNumber';
import type { HeaderContext } from '../context';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from '../transmission/sectionHeaders';
import { mending } from '../transmission/slips';
import { postsOfAddress, wordOfPost } from './addressLines';
import { indicatorsWithAddress, isOfPost } from './routingIndicatorSlip';
import type { RoutedAddress } from './routingIndicatorSlip';

/** The indicator of one post does not stand before the address of another. */
export const rule: HeaderRule = {
  id: 'routing-indicator-address',
  title: 'A routing indicator of another post',
  category: 'addressees',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'ACP 117; directories of 2011 and 2015',
  // Earlier there was another allocation.
  years: { from: 2000 },
  check(context) {
    const { cable, lexicon } = context;
    return sectionHeaders(cable).flatMap((header) =>
      indicatorsWithAddress(header).flatMap((pair) => {
        const found = checkPair(pair, lexicon);
        return found && pair.isOwn ? checkOwn(found, pair, context) : (found ?? []);
      }),
    );
  },
};

function checkPair({ indicator: { text, range }, address }: RoutedAddress, lexicon: Lexicon): Finding | undefined {
  if (wordOfPost(address) === '' || isOfPost(text.toUpperCase(), address, lexicon)) return undefined;
  const rows = lexicon.routingIndicatorRows(text.toUpperCase());
  const station = rows.find(({ kind }) => kind === 'embassy' || kind === 'consulate');
  // An indicator that serves several places is shared, and the address tells who is meant.
  if (!station || rows.some(({ place }) => place !== station.place)) return undefined;
  const posts = postsOfAddress(address, lexicon).filter(({ routingIndicators }) => routingIndicators.length > 0);
  if (posts.length === 0 || serves(rows, address, lexicon)) return undefined;
  // Small posts are served by the embassy of their country.
  if (posts.some(({ country }) => country === station.country)) return undefined;
  return {
    range,
    message: `${text.toUpperCase()} is the indicator of ${station.addressee}, not of ${address}. One of the two is a slip.`,
    fixes: () => nearIndicators(text, posts).map((right) => mending(range, text, right, false)),
  };
}

/** The station of the line DE: where the number is of the originator the indicator is the slip, else another rule tells. */
function checkOwn(
  found: Finding,
  { indicator: { text, range }, address }: RoutedAddress,
  context: HeaderContext,
): Finding[] {
  const own = numberOfClassification(context);
  if (!own) return [found];
  const posts = postsOfAddress(address, context.lexicon);
  if (!posts.some(({ post }) => isSameStation(post, own.post, context.lexicon))) return [];
  const indicators = [...new Set(posts.flatMap(({ routingIndicators }) => routingIndicators))];
  const fixes = indicators.map((right) => mending(range, text, right, indicators.length === 1));
  return [{ ...found, related: { range: own.range, message: 'The number of the cable' }, fixes: () => fixes }];
}

/** Whether a row is of this address, or of a post that it names. */
function serves(rows: readonly RoutingIndicator[], address: string, lexicon: Lexicon): boolean {
  const wanted = normalisedAddress(address);
  const posts = new Set(postsOfAddress(address, lexicon));
  return rows.some(
    ({ addressee, place }) =>
      normalisedAddress(addressee) === wanted ||
      [...postsOfAddress(addressee, lexicon), ...lexicon.postRows(place)].some((post) => posts.has(post)),
  );
}

/** The indicators of the address that are one letter away. Which is the slip nothing tells for certain. */
function nearIndicators(indicator: string, posts: readonly Post[]): string[] {
  const all = posts.flatMap(({ routingIndicators }) => routingIndicators);
  return [...new Set(all)].filter((other) => isOneEditAway(indicator.toUpperCase(), other));
}

export const page: RulePage = {
  what: 'A listed indicator of an embassy or consulate, all of whose addressees are in one place, before the address of a post in another country, or in the line `DE` of a cable from there. Indicators that several places share are left alone: `RUEHC`, `RUEKJCS`, `RHMFIUU`. Where the indicator of the address is one letter away a fix offers it; in the line `DE` also where number and originator agree.',
  why: 'Indicator and address check each other. Where they name two posts, the message went to the wrong one, or the copy has a slip.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
INFO [[RUEHBR]]/AMEMBASSY SKOPJE 0123
`,
    },
    {
      text: `DE [[RUEHMO]] #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 21
FM AMEMBASSY PRISTINA
TO RUEHC/SECSTATE WASHDC
`,
      note: '2021: the station of another embassy',
    },
  ],
  right: [
    {
      text: `DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
INFO RUEHSQ/AMEMBASSY SKOPJE 0123
RUEHC/DEPARTMENT OF LABOR WASHDC
`,
    },
    {
      text: `R 120750Z NOV 74
FM AMEMBASSY KABUL
TO RUEHC/SECSTATE WASHDC 0286
INFO RUQMHR/AMEMBASSY TEHRAN 3883
`,
      note: '1974: another allocation was in force',
    },
  ],
};
