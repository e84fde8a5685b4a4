import { normalisedAddress } from '../../vocabulary';
import type { Lexicon, RoutingIndicator } from '../../vocabulary';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from '../transmission/sectionHeaders';
import { mending } from '../transmission/slips';
import { postsOfAddress, wordOfPost } from './addressLines';
import type { Part } from './addressLines';
import { indicatorsWithAddress } from './routingIndicatorSlip';
import { isOneEditAway } from '../../meaning/nearMiss';

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
  check({ cable, lexicon }) {
    return sectionHeaders(cable).flatMap((header) =>
      indicatorsWithAddress(header).flatMap(({ indicator, address }) => checkPair(indicator, address, lexicon)),
    );
  },
};

function checkPair({ text, range }: Part, address: string, lexicon: Lexicon): Finding[] {
  const rows = lexicon.routingIndicatorRows(text.toUpperCase());
  const station = rows.find(({ kind }) => kind === 'embassy' || kind === 'consulate');
  // An indicator that serves several places is shared, and the address tells who is meant.
  if (!station || rows.some(({ place }) => place !== station.place)) return [];
  const posts = postsOfAddress(address, lexicon).filter(({ routingIndicators }) => routingIndicators.length > 0);
  if (wordOfPost(address) === '' || posts.length === 0 || serves(rows, address, lexicon)) return [];
  if (posts.some(({ routingIndicators }) => routingIndicators.includes(text.toUpperCase()))) return [];
  // Small posts are served by the embassy of their country.
  if (posts.some(({ country }) => country === station.country)) return [];
  const message = `${text.toUpperCase()} is the indicator of ${station.addressee}, not of ${address}. One of the two is a slip.`;
  const meant = posts.flatMap(({ routingIndicators }) => routingIndicators);
  return [{ range, message, fixes: () => mend({ text, range }, meant) }];
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

/** The indicator of the address, where it is one letter away. Whether it is the slip nothing tells for certain. */
function mend({ text, range }: Part, meant: readonly string[]): Fix[] {
  return [...new Set(meant)]
    .filter((indicator) => isOneEditAway(text.toUpperCase(), indicator))
    .map((indicator) => mending(range, text, indicator, false));
}

export const page: RulePage = {
  what: 'A listed indicator of an embassy or consulate, all of whose addressees are in one place, before the address of a post in another country, or in the line `DE` of a cable from there. Indicators that several places share are left alone: `RUEHC`, `RUEKJCS`, `RHMFIUU`. Where the indicator of the address is one letter away a fix offers it.',
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
