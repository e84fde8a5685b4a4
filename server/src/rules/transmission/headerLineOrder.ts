import { firstLineRange, headerLines } from './headerShape';
import type { Finding, HeaderRule, RulePage } from '../rule';

/** Format lines stand in the order of their numbers, each once. */
export const rule: HeaderRule = {
  id: 'header-line-order',
  title: 'Lines of the header out of order',
  category: 'transmission',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'warning', draft: 'warning' },
  source: 'ACP 127(G); 5 FAH-2 H-321',
  check({ cable }) {
    const findings: Finding[] = [];
    let last: { number: number; name: string } | undefined;
    for (const line of headerLines(cable)) {
      if (last && line.number <= last.number) {
        const message =
          line.number === last.number
            ? `A second ${line.name}: format line ${line.number} stands once in a header.`
            : `The ${line.name} stands after the ${last.name}; it belongs before it.`;
        findings.push({ range: firstLineRange(line.place), message });
      }
      if (!last || line.number > last.number) last = line;
    }
    return findings;
  },
};

export const page: RulePage = {
  what: 'The lines of a header have the order of their numbers in ACP 127: `VZCZC`, routing line, `DE`, `ZNR` or `ZNY`, date-time group, `FM`, `TO`, `INFO`, `XMT`. Each stands once.',
  why: 'Switches read the header by its order. In a copy, lines out of order show that it was put together by hand.',
  wrong: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
INFO RUEHSQ/AMEMBASSY SKOPJE
[[TO RUEHC/SECSTATE WASHDC]]
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
[[FM AMEMBASSY PARIS]]
TO SECSTATE WASHDC
`,
      note: '1975: a line that stands twice',
    },
  ],
  right: [
    {
      text: `P 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
INFO RUEHSQ/AMEMBASSY SKOPJE
`,
    },
    {
      text: `R 182012Z JAN 75
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
INFO AMEMBASSY LONDON
`,
      note: '1975',
    },
  ],
};
