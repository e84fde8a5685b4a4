import { parseDateTimeGroup } from '../../meaning/dateTimeGroup';
import { tokenRange } from '../../meaning/placement';
import type { Token, TokenKind } from '../../meaning/token';
import { tokensOf } from '../../meaning/tokens';
import { headKind, LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import { misspeltWords } from '../classification/misspelt';
import { isSectionBeforeClassification } from '../classification/sectionPlace';
import { firstLineRange, lineRange } from './headerShape';
import type { Finding, HeaderRule, RulePage } from '../rule';

/** Tokens that a readable line of a kind holds. */
const REQUIRED: Partial<Record<LineKind, readonly (readonly [kind: TokenKind, what: string])[]>> = {
  [LineKind.CallingStation]: [
    ['routingIndicator', 'the routing indicator of the station'],
    ['serial', 'the serial, such as #0768/01'],
    ['filingTime', 'the day and time of filing, such as 3091635'],
  ],
  [LineKind.Security]: [['securityProsign', 'the five letters of the classification']],
  [LineKind.DateTimeGroup]: [['dateTimeGroup', 'the date-time group']],
  [LineKind.Originator]: [['addressee', 'the name of the originator']],
  [LineKind.Action]: [['addressee', 'an addressee']],
  [LineKind.Information]: [['addressee', 'an addressee']],
  [LineKind.Exempt]: [['addressee', 'an addressee']],
};

/** A line of the header that cannot be read, or that is none of its lines. */
export const rule: HeaderRule = {
  id: 'header-line-unreadable',
  title: 'A line of the header that cannot be read',
  category: 'transmission',
  scope: 'header',
  preset: 'essential',
  severity: { received: 'error', draft: 'error' },
  source: 'ACP 127(G); 5 FAH-2 H-321',
  check({ cable }) {
    return cable.blocks.flatMap(checkBlock);
  },
};

function checkBlock(place: PlacedBlock): Finding[] {
  const { block, line } = place;
  if (block.kind === LineKind.UnknownHeader) {
    const text = block.line(0);
    // What a rule on classification lines tells more about.
    if (misspeltWords(text) || isSectionBeforeClassification(text.trim())) return [];
    return [{ range: firstLineRange(place), message: 'This line is none of the lines of a header.' }];
  }
  const tokens = tokensOf(block);
  const findings: Finding[] = [];
  for (const [kind, what] of (headKind(block.kind) === block.kind && REQUIRED[block.kind]) || []) {
    if (!tokens.some((token) => token.kind === kind)) {
      findings.push({ range: lineRange(line, block.line(0)), message: `The line cannot be read: ${what} is missing.` });
    }
  }
  for (const token of tokens) {
    const message = unreadable(token, block.kind);
    if (message) findings.push({ range: tokenRange(place, token), message });
  }
  return findings;
}

function unreadable(token: Token, kind: LineKind): string | undefined {
  if (token.kind === 'dateTimeGroup' && !parseDateTimeGroup(token.text.toUpperCase())) {
    return `${token.text} is no date-time group: day, hour, minute, Z, month and year, such as 051635Z NOV 07.`;
  }
  if (token.kind !== 'unreadable') return undefined;
  return headKind(kind) === LineKind.Routing
    ? `${token.text} does not have the shape of a routing indicator: R or Q and three to seven letters.`
    : `${token.text} cannot be read here.`;
}

export const page: RulePage = {
  what: '- a date-time group that is none, or names a day, hour or minute that does not exist;\n- a routing line with something that has not the shape of a routing indicator (`R` or `Q` and three to seven letters);\n- a `DE` line without station, serial or time of filing; a `ZNR` or `ZNY` line without its five letters;\n- `FM`, `TO`, `INFO` or `XMT` without an address;\n- a line inside the header that is none of its lines.',
  why: 'Date, station and addressees are what archives file a cable by. One that cannot be read is a slip of transmission or transcription.',
  wrong: [
    {
      text: `P [[310930Z FEB 07]]
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
`,
    },
    {
      text: `R [[312530Z JAN 75]]
FM AMEMBASSY PARIS
TO SECSTATE WASHDC
`,
      note: '1975: an hour that does not exist',
    },
  ],
  right: [
    {
      text: `P 280930Z FEB 07
FM USOFFICE PRISTINA
TO RUEHC/SECSTATE WASHDC
`,
    },
    {
      text: `P R 281848Z DEC 66
FM AMEMBASSY BUENOS AIRES
TO SECSTATE WASHDC
`,
      note: '1966: two precedences',
    },
  ],
};
