import type { Block } from '../syntax/block';
import { headKind, LineKind } from '../syntax/lineKind';
import { readClassifiedBy, readExecutiveOrder, readSubject, readTags } from './fieldTokens';
import {
  readAccounting,
  readAddressee,
  readCallingStation,
  readCaption,
  readClassification,
  readDateTimeGroup,
  readOriginator,
  readPageLine,
  readRouting,
  readSecurity,
  readTransmissionIdentification,
} from './headerTokens';
import { inCapitals } from '../syntax/scan';
import { LineTokens } from './lineTokens';
import { lineOf } from './placement';
import { referenceBlockOf } from './referenceBlock';
import { readAttribute, readClearance, readControlLine, readDistribution, readSiteBox } from './surroundingTokens';
import { textMarksOf } from './textMarks';
import type { Token, TokenKind } from './token';

type LineReader = (line: LineTokens, first: boolean) => void;

/** A line that is one token. */
const whole =
  (kind: TokenKind): LineReader =>
  (line) =>
    line.add(kind, 0, line.text.length);

/** Readers of the kinds whose lines are read one by one. */
const READERS: Partial<Record<LineKind, LineReader>> = {
  [LineKind.TransmissionIdentification]: readTransmissionIdentification,
  [LineKind.Routing]: readRouting,
  [LineKind.CallingStation]: readCallingStation,
  [LineKind.Security]: readSecurity,
  [LineKind.DateTimeGroup]: readDateTimeGroup,
  [LineKind.Originator]: readOriginator,
  [LineKind.Action]: readAddressee,
  [LineKind.Information]: readAddressee,
  [LineKind.Exempt]: readAddressee,
  [LineKind.Accounting]: readAccounting,
  [LineKind.Separator]: whole('keyword'),
  [LineKind.UnknownHeader]: whole('unreadable'),
  [LineKind.Classification]: readClassification,
  [LineKind.Caption]: readCaption,
  [LineKind.Attention]: whole('attention'),
  [LineKind.ExecutiveOrder]: readExecutiveOrder,
  [LineKind.Tags]: readTags,
  [LineKind.Subject]: readSubject,
  [LineKind.ClassifiedBy]: readClassifiedBy,
  [LineKind.PageLine]: readPageLine,
  [LineKind.PageMarking]: whole('classification'),
  [LineKind.Distribution]: readDistribution,
  [LineKind.ControlLine]: readControlLine,
  [LineKind.Clearance]: readClearance,
  [LineKind.Correction]: whole('correction'),
  [LineKind.Validation]: whole('serial'),
  [LineKind.EndOfMessage]: whole('keyword'),
  [LineKind.ReleaseMark]: whole('releaseMark'),
  [LineKind.CopyField]: readAttribute,
  [LineKind.ArchiveHeading]: whole('attributeName'),
  [LineKind.Attribute]: readAttribute,
  [LineKind.SiteBoxHeading]: whole('attributeName'),
  [LineKind.SiteBox]: readSiteBox,
};

/** Kinds whose words stay as they are typed; header lines may have been typed in small letters. */
function isFolded(kind: LineKind): boolean {
  return kind <= LineKind.Caption || kind === LineKind.ExecutiveOrder || kind === LineKind.Tags;
}

/** The tokens of a block of any kind, in the order of the text, each in one line, none over another; read once. */
export function tokensOf(block: Block): readonly Token[] {
  return block.once(read);
}

function read(block: Block): readonly Token[] {
  const kind = headKind(block.kind);
  if (kind === LineKind.Reference) return readReferences(block);
  if (kind === LineKind.Paragraph || kind === LineKind.Prose) return readText(block);
  const reader = READERS[kind];
  if (!reader) return [];
  const tokens: Token[] = [];
  for (let line = 0; line < block.filledLines; line++) {
    const written = block.line(line);
    const text = isFolded(kind) ? inCapitals(written) : written;
    reader(new LineTokens(text, line, tokens, written), line === 0 && kind === block.kind);
  }
  return tokens.sort((one, other) => one.line - other.line || one.start - other.start);
}

function readReferences(block: Block): Token[] {
  const { nameEnd, labels, entries } = referenceBlockOf(block);
  const tokens: Token[] = [];
  pushStretch(block, 'fieldName', 0, nameEnd, tokens);
  for (const { start, end } of labels) pushStretch(block, 'referenceLetter', start, end, tokens);
  for (const { number, start, end } of entries) {
    if (!number) pushStretch(block, 'referenceText', start, end, tokens);
    else {
      pushStretch(block, 'reference', number.start, number.end, tokens);
      pushStretch(block, 'referenceNote', number.end, end, tokens);
    }
  }
  return tokens.sort((one, other) => one.line - other.line || one.start - other.start);
}

function readText(block: Block): Token[] {
  const tokens: Token[] = [];
  for (const { kind, start, end } of textMarksOf(block)) pushStretch(block, kind, start, end, tokens);
  return tokens;
}

/** A stretch of the block as tokens, one for each line that it goes over, without the blanks around. */
function pushStretch(block: Block, kind: TokenKind, from: number, to: number, tokens: Token[]): void {
  if (from >= to) return;
  for (let line = lineOf(block, from); line < block.lineCount && block.lineStarts[line]! < to; line++) {
    const lineStart = block.lineStarts[line]!;
    const end = Math.min(to, block.lineContentEnd(line));
    let start = Math.max(from, lineStart);
    let last = end;
    if (kind !== 'withheld') {
      while (start < last && isSpace(block.text.charCodeAt(start))) start++;
      while (last > start && isSpace(block.text.charCodeAt(last - 1))) last--;
    }
    if (start < last) {
      tokens.push({ kind, line, start: start - lineStart, end: last - lineStart, text: block.text.slice(start, last) });
    }
  }
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0;
}

/** The token at a place of a block, its end included; undefined where none is. */
export function tokenAt(block: Block, line: number, character: number): Token | undefined {
  return tokensOf(block).find((token) => token.line === line && token.start <= character && character <= token.end);
}
