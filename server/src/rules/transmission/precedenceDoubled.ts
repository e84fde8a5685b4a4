import { firstToken } from '../../meaning/identity';
import { tokenRange } from '../../meaning/placement';
import { LineKind } from '../../syntax/lineKind';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { highestOfAddressees, lettersOfDate } from './precedenceLetters';
import { sectionHeaders } from './sectionHeaders';
import type { BlockGroup } from '../../meaning/cable';
import { mending } from './slips';

/** FL2 begins with the first letter of FL5 twice. */
export const rule: HeaderRule = {
  id: 'precedence-doubled',
  title: 'Precedences of routing line and date-time group that differ',
  category: 'transmission',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'warning', draft: 'off' },
  source: '5 FAH-2 H-320 (2018); counts over 1148 released headers, which all agree',
  check({ cable }) {
    return sectionHeaders(cable).flatMap(checkHeader);
  },
};

function checkHeader(header: BlockGroup): Finding[] {
  const doubled = firstToken(header, LineKind.Routing, 'precedence');
  const [letter] = lettersOfDate(header);
  if (!doubled || !letter) return [];
  const [digraph, own] = [doubled.token.text.toUpperCase(), letter.token.text.toUpperCase()];
  if (digraph === own + own) return [];
  const range = tokenRange(doubled.place, doubled.token);
  const related = tokenRange(letter.place, letter.token);
  return [
    {
      range,
      message: `The routing line begins with ${digraph}, and the precedence of the date-time group is ${own}: it would be ${own}${own}.`,
      related: { range: related, message: 'The precedence of the date-time group' },
      fixes: () => mend(header, { digraph, range }, { own, range: related }),
    },
  ];
}

type Place = Pick<Finding, 'range'>;

/** The highest word behind an addressee tells which of the two is the slip. */
function mend(
  header: BlockGroup,
  { digraph, range }: Place & { readonly digraph: string },
  { own, range: ownRange }: Place & { readonly own: string },
): Fix[] {
  const highest = highestOfAddressees(header);
  if (highest === own) return [mending(range, digraph, own + own)];
  return highest !== undefined && digraph === highest + highest ? [mending(ownRange, own, highest)] : [];
}

export const page: RulePage = {
  what: 'The routing line begins with the highest precedence of the message, its letter twice: `OO` where the date-time group begins with `O`. Where the highest word behind an addressee agrees with one of the two, a fix mends the other.',
  why: 'Relays sort by the routing line, readers go by the date-time group. The two are written by the same machine, and where they differ one is damaged.',
  wrong: [
    {
      text: `[[RR]] RUEHROV
DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
O 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 7794
`,
    },
    {
      text: `[[OO]] RUEHROV
DE RUEHMO #9042 1821200
ZNR UUUUU ZZH
P R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC PRIORITY
`,
      note: '1985: two precedences, of which the first counts',
    },
  ],
  right: [
    {
      text: `OO RUEHROV
DE RUEHPS #0768/01 3091635
ZNR UUUUU ZZH
O 051635Z NOV 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC IMMEDIATE 7794
`,
    },
    {
      text: `PP RUEHROV
DE RUEHMO #9042 1821200
ZNR UUUUU ZZH
P R 011200Z JUL 85
FM AMEMBASSY MOSCOW
TO SECSTATE WASHDC PRIORITY
`,
      note: '1985: two precedences',
    },
  ],
};
