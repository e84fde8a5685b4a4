import { firstToken } from '../../meaning/identity';
import { tokenRange } from '../../meaning/placement';
import { LineKind } from '../../syntax/lineKind';
import type { Finding, HeaderRule, RulePage } from '../rule';
import { routedStations } from './routingLine';
import { sectionHeaders } from './sectionHeaders';
import type { BlockGroup } from '../../meaning/cable';

/** FL1: VZCZC, three letters of the channel, its number; the channel XYZ serves RUEHWEB alone. */
export const rule: HeaderRule = {
  id: 'transmission-identification',
  title: 'A transmission identification that has not its form',
  category: 'transmission',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'information', draft: 'off' },
  source: '5 FAH-2 H-321.1; counts over 1148 released headers',
  check({ cable }) {
    return sectionHeaders(cable).flatMap(checkHeader);
  },
};

function checkHeader(header: BlockGroup): Finding[] {
  const found = firstToken(header, LineKind.TransmissionIdentification, 'transmissionIdentification');
  if (!found) return [];
  const text = found.token.text.toUpperCase();
  const range = tokenRange(found.place, found.token);
  const channel = /^VZCZC([A-Z]{3})\d{3,4}$/.exec(text)?.[1];
  if (channel === undefined) {
    const message = `${text} is no transmission identification: VZCZC, the three letters of the channel, three or four digits.`;
    return [{ range, message }];
  }
  const routed = routedStations(header);
  const other = routed.find(({ indicator }) => indicator !== 'RUEHWEB');
  if (channel !== 'XYZ' || !other) return [];
  const message = `The channel XYZ goes with a routing line of RUEHWEB alone, and this one has ${other.indicator}.`;
  return [{ range, message, related: { range: other.range, message: 'The routing line' }, atMost: 'hint' }];
}

export const page: RulePage = {
  what: 'Format line 1 is `VZCZC`, three letters for the channel and three or four digits, in one word. The channel `XYZ` was met 318 times, and always with a routing line of `RUEHWEB` alone: with another it is a hint.',
  why: 'The line is the first that a switch sends, and what stands there is its own count. A damaged one shows that the head of the copy has suffered.',
  wrong: [
    {
      text: `[[VZCZCXR8208]]
PP RUEHROV
DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
`,
    },
    {
      text: `[[VZCZCXYZ0016]]
RR RUEHROV
DE RUEHAC #0589/01 1581702
ZNR UUUUU ZZH
R 071702Z JUN 06
`,
      note: 'the channel XYZ with a station of its own',
    },
    {
      text: `[[VZCZC]]
RR RUEHLN
DE RUEHMO #9042 1821200
ZNR UUUUU ZZH
R 011200Z JUL 85
`,
      note: '1985: channel and number are lost',
    },
  ],
  right: [
    {
      text: `VZCZCXRO8208
PP RUEHROV
DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
`,
    },
    {
      text: `VZCZCXYZ0016
RR RUEHWEB
DE RUEHMO #9042 1821200
ZNR UUUUU ZZH
R 011200Z JUL 85
`,
      note: '1985',
    },
  ],
};
