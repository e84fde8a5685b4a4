import type { Finding, HeaderRule, RulePage } from '../rule';
import { routedStations } from './routingLine';
import { sectionHeaders } from './sectionHeaders';

/** The routing indicators of FL2 stand in the order of the alphabet, each once. */
export const rule: HeaderRule = {
  id: 'routing-order',
  title: 'Routing indicators out of their order',
  category: 'transmission',
  scope: 'header',
  preset: 'recommended',
  severity: { received: 'information', draft: 'off' },
  source: 'message-format notes, FL2 (633 of 636 released routing lines are sorted)',
  check({ cable }) {
    return sectionHeaders(cable).flatMap((header) => {
      const findings: Finding[] = [];
      let last: string | undefined;
      let isSorted = true;
      const seen = new Set<string>();
      for (const { indicator, range } of routedStations(header)) {
        if (seen.has(indicator)) {
          findings.push({ range, message: `${indicator} stands in the routing line already.` });
        } else if (isSorted && last !== undefined && indicator < last) {
          // What comes behind it need not be out of its place.
          isSorted = false;
          findings.push({ range, message: `Routing lines are sorted: ${indicator} would stand before ${last}.` });
        }
        seen.add(indicator);
        if (last === undefined || indicator > last) last = indicator;
      }
      return findings;
    });
  },
};

export const page: RulePage = {
  what: 'The routing line lists its indicators by the alphabet, each once. Of those that are out of their order the first is told.',
  why: 'The list is made by machine. An indicator out of its place often has a damaged letter.',
  wrong: [
    {
      text: `PP RUEHAG RUEHROV [[RUEHDF]]
DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
P 051635Z NOV 07
FM USOFFICE PRISTINA
`,
    },
    {
      text: `RR RUEHLN RUEHMO [[RUEHLN]]
DE RUEHMO #9042 1821200
ZNR UUUUU ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
`,
      note: '1985: one that stands twice',
    },
  ],
  right: [
    {
      text: `PP RUEHAG RUEHDF RUEHROV
RUEHSR
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
