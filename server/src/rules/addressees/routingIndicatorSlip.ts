import type { Range } from 'vscode-languageserver-types';
import { firstToken } from '../../meaning/identity';
import { isOneEditAway, nearMiss } from '../../meaning/nearMiss';
import { tokenRange } from '../../meaning/placement';
import { isRoutingIndicator } from '../../syntax/scan';
import { LineKind } from '../../syntax/lineKind';
import { normalisedAddress, rememberingWords } from '../../vocabulary';
import { remembering } from '../../vocabulary/table';
import type { Lexicon } from '../../vocabulary';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from '../transmission/sectionHeaders';
import type { BlockGroup } from '../../meaning/cable';
import { mending } from '../transmission/slips';
import { addressLines, postsOfAddress } from './addressLines';
import type { Part } from './addressLines';

/** An indicator that no directory has, one letter away from one that serves the address beside it. */
export const rule: HeaderRule = {
  id: 'routing-indicator-slip',
  title: 'A routing indicator with a slip',
  category: 'addressees',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'warning' },
  source: 'ACP 117; directories of 2011 and 2015',
  // Earlier there was another allocation.
  years: { from: 2000 },
  check({ cable, lexicon }) {
    return sectionHeaders(cable).flatMap((header) =>
      indicatorsWithAddress(header).flatMap(({ indicator, address }) => checkIndicator(indicator, address, lexicon)),
    );
  },
};

/** An indicator and the address that it serves. */
export interface RoutedAddress {
  readonly indicator: Part;
  readonly address: string;
  /** Whether it is the station of the line DE, with the originator. */
  readonly isOwn: boolean;
}

/** Each indicator with its address: before the slash of an addressee, or of DE with FM. */
export function indicatorsWithAddress(header: BlockGroup): RoutedAddress[] {
  const lines = addressLines(header);
  const calling = firstToken(header, LineKind.CallingStation, 'routingIndicator');
  const originator = lines.find(({ role }) => role === 'originator');
  const pairs: RoutedAddress[] = [];
  if (calling && originator) {
    const indicator = { text: calling.token.text, range: tokenRange(calling.place, calling.token) };
    pairs.push({ indicator, address: originator.address, isOwn: true });
  }
  for (const { indicator, address } of lines) if (indicator) pairs.push({ indicator, address, isOwn: false });
  return pairs;
}

/** Behind these any addressee may stand. */
const INTERFACES = ['RHMFIUU', 'RHMFISS', 'RHMFITT', 'RHMCSUU', 'RHMCSYY'];

function checkIndicator({ text, range }: Part, address: string, lexicon: Lexicon): Finding[] {
  const indicator = text.toUpperCase();
  if (isKnown(indicator, lexicon)) return [];
  const right = indicatorsMeant(address, lexicon)(indicator);
  return right ? [slip(range, text, right)] : [];
}

/** The indicator that is meant, and what it does. */
interface RightIndicator {
  readonly indicator: string;
  readonly serves: string;
}

/** For an address, what an unknown indicator before it is meant to be; undefined where it may be right. */
const indicatorsMeant = rememberingWords((address, lexicon) =>
  remembering((indicator): RightIndicator | undefined => {
    if (!isRoutingIndicator(indicator, 0, indicator.length) || isOfPost(indicator, address, lexicon)) return undefined;
    // One or two letters behind those of a post make a part of it.
    if (indicator.length > 6 && isKnown(indicator.slice(0, 6), lexicon)) return undefined;
    const meant = nearMiss(indicator, normalisedAddress(address), lexicon);
    if (meant) return { indicator: meant.indicator, serves: `serves ${meant.addressee}` };
    const interfaces = INTERFACES.filter((other) => isOneEditAway(indicator, other));
    return interfaces.length === 1 ? { indicator: interfaces[0]!, serves: 'may serve any addressee' } : undefined;
  }),
);

/** Whether the list of posts has an indicator for the post that an address names. */
export function isOfPost(indicator: string, address: string, lexicon: Lexicon): boolean {
  return postsOfAddress(address, lexicon).some(({ routingIndicators }) => routingIndicators.includes(indicator));
}

/** Whether a directory has it, or more cables than the one that may be garbled. */
function isKnown(indicator: string, lexicon: Lexicon): boolean {
  return lexicon.routingIndicatorRows(indicator).some(({ note }) => !note.startsWith('1 cable, may be garbled'));
}

function slip(range: Range, was: string, { indicator, serves }: RightIndicator): Finding {
  const message = `${was.toUpperCase()} is probably ${indicator}, one letter away, which ${serves}.`;
  return { range, message, fixes: () => [mending(range, was, indicator)] };
}

export const page: RulePage = {
  what: 'A routing indicator that stands in no directory, where exactly one that is listed is a letter away and serves the address beside it, or the originator in the line `DE`; or is one of those that any addressee may stand behind, such as `RHMFIUU`. A letter too many, too few, wrong or swapped with its neighbour counts.',
  why: 'Copies carry the noise of the line, and slips of those who typed them again. An indicator that serves the addressee by a change of one letter is what was meant.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
INFO [[RHFMIUU]]/AFSOUTH NAPLES IT PRIORITY
`,
    },
    {
      text: `DE [[RUHEPS]] #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 21
FM AMEMBASSY PRISTINA
TO RUEHC/SECSTATE WASHDC
`,
      note: '2021: two letters swapped',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
INFO RHMFIUU/AFSOUTH NAPLES IT PRIORITY
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
