import type { Range } from 'vscode-languageserver-types';
import type { Cable } from '../../meaning/cable';
import { parseDateTimeGroup } from '../../meaning/dateTimeGroup';
import { firstToken } from '../../meaning/identity';
import { fullYear } from '../../meaning/messageNumber';
import { isOneEditAway } from '../../meaning/nearMiss';
import { tokenRange } from '../../meaning/placement';
import type { Token, TokenKind } from '../../meaning/token';
import { tokensOf } from '../../meaning/tokens';
import { headKind, LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import { isListedRoutingIndicator } from '../../vocabulary';
import { misspeltWords } from '../classification/misspelt';
import { isSectionBeforeClassification } from '../classification/sectionPlace';
import { firstLineRange, lineRange } from './headerShape';
import type { Finding, Fix, HeaderRule, RulePage } from '../rule';
import { sectionHeaders } from './sectionHeaders';
import type { BlockGroup } from '../../meaning/cable';
import { mending, padded } from './slips';

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
    return cable.blocks.filter(({ block }) => !isWords(block.kind)).flatMap((place) => checkBlock(place, cable));
  },
};

/** Paragraphs and references hold nothing that machines write. */
function isWords(kind: LineKind): boolean {
  return kind === LineKind.Paragraph || headKind(kind) === LineKind.Reference;
}

function checkBlock(place: PlacedBlock, cable: Cable): Finding[] {
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
    if (message === undefined) continue;
    const range = tokenRange(place, token);
    findings.push({ range, message, fixes: () => mend(token, range, place, cable) });
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

function mend(token: Token, range: Range, place: PlacedBlock, cable: Cable): Fix[] {
  const text = token.text.toUpperCase();
  let right: string | undefined;
  if (token.kind === 'dateTimeGroup') {
    const header = sectionHeaders(cable).find(({ blocks }) => blocks.includes(place));
    right = header && dateMeant(text, header);
  } else if (headKind(place.block.kind) === LineKind.Routing) {
    right = indicatorMeant(text);
  }
  return right === undefined ? [] : [mending(range, token.text, right)];
}

/** The group that the time of filing stands for, where this one differs from it by its day or by one sign. */
function dateMeant(text: string, header: BlockGroup): string | undefined {
  const filing = firstToken(header, LineKind.CallingStation, 'filingTime')?.token.text;
  const year = /(\d{2})$/.exec(text)?.[1];
  if (filing === undefined || year === undefined) return undefined;
  const day = new Date(Date.UTC(fullYear(year), 0, Number(filing.slice(0, 3))));
  const group = `${padded(day.getUTCDate(), 2)}${filing.slice(3)}Z ${MONTHS[day.getUTCMonth()]} ${year}`;
  const isNear = text.slice(2) === group.slice(2) || isOneEditAway(text, group);
  return isNear && parseDateTimeGroup(group) ? group : undefined;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** Letters that digits look like. */
const LETTERS: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 5: 'S', 8: 'B' };

/** A listed indicator with letters where this one has digits. */
function indicatorMeant(text: string): string | undefined {
  const right = text.replace(/\d/g, (digit) => LETTERS[digit] ?? digit);
  return right !== text && isListedRoutingIndicator(right) ? right : undefined;
}

export const page: RulePage = {
  what: '- a date-time group that is none, or names a day, hour or minute that does not exist;\n- a routing line with something that has not the shape of a routing indicator (`R` or `Q` and three to seven letters);\n- a `DE` line without station, serial or time of filing; a `ZNR` or `ZNY` line without its five letters;\n- `FM`, `TO`, `INFO` or `XMT` without an address;\n- a line inside the header that is none of its lines.\n\nA fix mends a date-time group that differs from the time of filing by its day or by one sign, and a digit in the place of a letter in a listed indicator.',
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
