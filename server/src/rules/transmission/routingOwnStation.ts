import { firstToken } from '../../meaning/identity';
import { tokenRange } from '../../meaning/placement';
import { LineKind } from '../../syntax/lineKind';
import type { HeaderRule, RulePage } from '../rule';
import { routedStations } from './routingLine';
import { sectionHeaders } from './sectionHeaders';

/** The station that calls is none of those called. */
export const rule: HeaderRule = {
  id: 'routing-own-station',
  title: 'A routing line with the station that sends',
  category: 'transmission',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'off' },
  source: 'message-format notes, FL2 (inferred)',
  check({ cable }) {
    return sectionHeaders(cable).flatMap((header) => {
      const calling = firstToken(header, LineKind.CallingStation, 'routingIndicator');
      if (!calling) return [];
      const own = calling.token.text.toUpperCase();
      return routedStations(header)
        .filter(({ indicator }) => indicator === own)
        .map(({ range }) => ({
          range,
          message: `${own} sends this message, and is none of the stations that it goes to.`,
          related: { range: tokenRange(calling.place, calling.token), message: 'The station that sends' },
        }));
    });
  },
};

export const page: RulePage = {
  what: 'The indicator of the line `DE` does not stand in the routing line.',
  why: 'A station does not send to itself: one of the two indicators is probably a slip for another.',
  wrong: [
    {
      text: `PP RUEHAG [[RUEHPS]] RUEHROV
DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
`,
    },
    {
      text: `RR RUEHLN [[RUEHMO]]
DE RUEHMO #9042 1821200
ZNR UUUUU ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
`,
      note: '1985',
    },
  ],
  right: [
    {
      text: `PP RUEHAG RUEHROV
DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
`,
    },
    {
      text: `RR RUEHLN RUEHVK
DE RUEHMO #9042 1821200
ZNR UUUUU ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
`,
      note: '1985',
    },
  ],
};
