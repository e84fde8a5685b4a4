import { addressLines, isSingle } from '../addressees/addressLines';
import type { HeaderRule, RulePage } from '../rule';
import { routedStations } from './routingLine';
import { sectionHeaders } from './sectionHeaders';

/** Met in many routing lines, and in no list: they serve no addressee. */
const SERVE_NONE = new Set(['RUEHWEB', 'RUEHIHL']);

/** Where every addressee is a single one and has its indicator, each indicator of FL2 is that of one. */
export const rule: HeaderRule = {
  id: 'routing-unaddressed',
  title: 'A routing indicator that no addressee accounts for',
  category: 'transmission',
  scope: 'header',
  preset: 'strict',
  severity: { received: 'hint', draft: 'off' },
  source: 'message-format notes, FL2',
  check({ cable, lexicon }) {
    return sectionHeaders(cable).flatMap((header) => {
      const lines = addressLines(header).filter(({ role }) => role === 'action' || role === 'information');
      if (lines.length === 0 || lines.some(({ indicator }) => indicator === undefined)) return [];
      const addressed = new Set(lines.map(({ indicator }) => indicator!.text.toUpperCase()));
      const others = routedStations(header).filter(
        ({ indicator }) => !SERVE_NONE.has(indicator) && !addressed.has(indicator),
      );
      if (others.length === 0 || !lines.every((line) => isSingle(line, lexicon))) return [];
      return others.map(({ indicator, range }) => ({
        range,
        message: `No addressee has ${indicator}, and none is a collective that could have it among its members.`,
      }));
    });
  },
};

export const page: RulePage = {
  what: 'An indicator of the routing line that stands before no addressee, in a cable that has no collective among them. Most routing lines hold the members of a collective: these are left alone, and so are `RUEHWEB` and `RUEHIHL`, and all lines where an addressee is not known to be a single one. An addressee that is missing in the routing line is nothing to find: the line has only those that this copy had still to reach.',
  why: 'The indicator may be damaged, or an addressee may have been lost from the copy.',
  wrong: [
    {
      text: `RR RUEHRG [[RUEHKT]]
DE RUEHRI #0171 1821902
ZNR UUUUU ZZH
R 301902Z JUN 08
FM AMCONSUL RIO DE JANEIRO
TO RUEHC/SECSTATE WASHDC 4533
INFO RUEHRG/AMCONSUL RECIFE 3437
`,
    },
    {
      text: `RR [[RUEHLM]] RUEHMO
DE RUEHLN #9042 1821200
ZNR UUUUU ZZH
R 011200Z JUL 85
FM AMCONSUL LENINGRAD
TO RUEHC/SECSTATE WASHDC
INFO RUEHMO/AMEMBASSY MOSCOW
`,
      note: '1985',
    },
  ],
  right: [
    {
      text: `RR RUEHRG
DE RUEHRI #0171 1821902
ZNR UUUUU ZZH
R 301902Z JUN 08
FM AMCONSUL RIO DE JANEIRO
TO RUEHC/SECSTATE WASHDC 4533
INFO RUEHRG/AMCONSUL RECIFE 3437
`,
    },
    {
      text: `RR RUEHLN RUEHVK
DE RUEHMO #9042 1821200
ZNR UUUUU ZZH
R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO RUEHC/SECSTATE WASHDC
INFO RUEHXD/MOSCOW POLITICAL COLLECTIVE
`,
      note: '1985: members of a collective',
    },
  ],
};
