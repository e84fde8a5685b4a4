/** Facts of the transmission header and of the classification line. */
import type { Range } from 'vscode-languageserver-types';
import { headKind, LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { blocksOfKind } from './cable';
import type { Cable } from './cable';
import { levelOf } from './classificationLine';
import { parseFilingTime } from './filingTime';
import { dateOf, firstToken, numberOf } from './identity';
import { canonicalNumber, postName } from './messageNumber';
import type {
  AddressedPost,
  Addressee,
  Classification,
  Dates,
  Identity,
  Moment,
  PrecedenceFact,
  PrecedenceName,
  Transmission,
} from './model';
import { tokenRange } from './placement';
import { defined, textFacts } from './plain';
import { siteBoxParts } from './surroundingTokens';
import type { Token } from './token';
import { tokensOf } from './tokens';

export function identityOf(cable: Cable): Identity {
  const own = numberOf(cable);
  if (!own) return {};
  return defined({
    number: canonicalNumber(own),
    year: own.year,
    post: postName(own.post),
    sequence: own.number,
    basis: own.basis,
    range: tokenRange(own.place.place, own.place.token),
  });
}

export function datesOf(cable: Cable): Dates {
  const [created, released] = siteMoments(cable);
  return defined({ sent: sentAt(cable), filed: filedAt(cable), created, released });
}

function sentAt(cable: Cable): Moment | undefined {
  const group = firstToken(cable, LineKind.DateTimeGroup, 'dateTimeGroup');
  const time = dateOf(cable);
  return group && time && { time: time.toISOString(), range: tokenRange(group.place, group.token) };
}

function filedAt(cable: Cable): Moment | undefined {
  const filing = firstToken(cable, LineKind.CallingStation, 'filingTime');
  const sent = dateOf(cable);
  const time = filing && sent && parseFilingTime(filing.token.text, sent);
  return time && { time: time.toISOString(), range: tokenRange(filing.place, filing.token) };
}

function siteMoments(cable: Cable): (Moment | undefined)[] {
  const [box] = blocksOfKind(cable, LineKind.SiteBox);
  const parts = box && siteBoxParts(box.block.line(0));
  if (!box || !parts) return [];
  const values = tokensOf(box.block);
  return [parts[1], parts[2]].map((text) => {
    const token = values.find((value) => value.text === text);
    const time = text === undefined ? NaN : Date.parse(`${text.replace(' ', 'T')}:00Z`);
    return token && !Number.isNaN(time)
      ? { time: new Date(time).toISOString(), range: tokenRange(box, token) }
      : undefined;
  });
}

export function transmissionOf(cable: Cable): Transmission | undefined {
  const lines = cable.blocks.filter(({ block }) => isTransmission(block.kind));
  const operatingSignals = textFacts(lines, 'operatingSignal');
  if (operatingSignals.length === 0 && lines.every(({ block }) => block.kind === LineKind.DateTimeGroup))
    return undefined;
  const identification = firstToken(cable, LineKind.TransmissionIdentification, 'transmissionIdentification');
  const [, channel, channelNumber] =
    /^VZCZC([A-Z]{3})(\d+)$/.exec(identification?.token.text.toUpperCase() ?? '') ?? [];
  const [, serial, section] =
    /^#(\d+)(?:\/(\d+))?$/.exec(firstToken(cable, LineKind.CallingStation, 'serial')?.token.text ?? '') ?? [];
  return defined({
    channel,
    channelNumber,
    routingIndicators: textFacts(blocksOfKind(cable, LineKind.Routing), 'routingIndicator'),
    station: firstToken(cable, LineKind.CallingStation, 'routingIndicator')?.token.text,
    serial,
    section: section === undefined ? undefined : Number(section),
    security: firstToken(cable, LineKind.Security, 'securityProsign')?.token.text,
    operatingSignals,
  });
}

/** FL1 to FL5: operating signals stand in FL4 and FL5. */
function isTransmission(kind: LineKind): boolean {
  return kind >= LineKind.TransmissionIdentification && kind <= LineKind.DateTimeGroup;
}

const PRECEDENCES: Readonly<Record<string, PrecedenceName>> = {
  Z: 'FLASH',
  O: 'IMMEDIATE',
  P: 'PRIORITY',
  R: 'ROUTINE',
  Y: 'EMERGENCY',
};

export function precedenceOf(cable: Cable): PrecedenceFact | undefined {
  const [line] = blocksOfKind(cable, LineKind.DateTimeGroup);
  if (!line) return undefined;
  const letters = tokensOf(line.block).filter(({ kind }) => kind === 'precedence');
  const [action, information] = letters.map(({ text }) => PRECEDENCES[text.toUpperCase()]);
  if (!action) return undefined;
  const range = { start: tokenRange(line, letters[0]!).start, end: tokenRange(line, letters.at(-1)!).end };
  return defined({ action, information, range });
}

export function originatorOf(cable: Cable): Addressee | undefined {
  const [line] = blocksOfKind(cable, LineKind.Originator);
  return line && addresseesIn(line)[0]?.addressee;
}

const ROLES = [
  [LineKind.Action, 'action'],
  [LineKind.Information, 'information'],
  [LineKind.Exempt, 'exempt'],
] as const;

/** The addressees in the order of the text. A list that goes over to information within a line is followed. */
export function addresseesOf(cable: Cable): AddressedPost[] {
  const result: AddressedPost[] = [];
  for (const place of cable.blocks) {
    let role = ROLES.find(([kind]) => kind === headKind(place.block.kind))?.[1];
    if (!role) continue;
    for (const { addressee, tokens } of addresseesIn(place)) {
      result.push(
        defined({
          role,
          ...addressee,
          precedence: tokens.find(({ kind }) => kind === 'precedenceWord')?.text.toUpperCase(),
          continuityNumber: tokens.find(({ kind }) => kind === 'continuityNumber')?.text,
        }),
      );
      if (tokens.some(({ kind, text }) => kind === 'keyword' && text === 'INFO')) role = 'information';
    }
  }
  return result;
}

/** The addresses of a block, one for each line, with the line's tokens. */
function addresseesIn(place: PlacedBlock): { addressee: Addressee; tokens: readonly Token[] }[] {
  return groupByLine(tokensOf(place.block)).flatMap((tokens) => {
    const address = tokens.find(({ kind }) => kind === 'addressee');
    if (!address) return [];
    const indicator = tokens.find(({ kind }) => kind === 'routingIndicator');
    const offices = tokens.find(({ kind }) => kind === 'officeSymbols');
    const parts = tokens.filter(({ kind }) => kind !== 'keyword');
    const range: Range = { start: tokenRange(place, parts[0]!).start, end: tokenRange(place, parts.at(-1)!).end };
    const addressee = defined({
      address: address.text.replace(/\s+/g, ' '),
      routingIndicator: indicator?.text.toUpperCase(),
      offices: officesIn(offices?.text),
      range,
    });
    return [{ addressee, tokens }];
  });
}

function groupByLine(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [];
  for (const token of tokens) {
    const open = lines.at(-1);
    if (open && open[0]!.line === token.line) open.push(token);
    else lines.push([token]);
  }
  return lines;
}

function officesIn(text: string | undefined): string[] {
  return text === undefined ? [] : text.split('/').filter((office) => office.trim() !== '');
}

export function classificationOf(cable: Cable): Classification | undefined {
  const words = firstToken(cable, LineKind.Classification, 'classification');
  const level = words && levelOf(words.token.text);
  return words && level && { level, text: words.token.text, range: tokenRange(words.place, words.token) };
}
