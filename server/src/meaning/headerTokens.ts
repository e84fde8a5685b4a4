/** Reads the lines of the transmission header, FL1 to FL16, and the classification line, into tokens. */
import {
  classificationEnd,
  exemptEnd,
  headerKeywordEnd,
  endsWithInformation,
  originatorEnd,
  skipNoise,
} from '../syntax/headerLines';
import { LineKind } from '../syntax/lineKind';
import { isRoutingIndicator, isUpper, skipBlanks, skipUpper } from '../syntax/scan';
import type { LineTokens } from './lineTokens';

const OPERATING_SIGNAL = /^Z[A-Z]{2}\d?$/;
const DOUBLED_PRECEDENCE = /^(?:ZZ|OO|PP|RR|YY)$/;
const PRECEDENCE = /^[ZOPRY]$/;

/** FL1; what follows the channel's number is none of it. */
export function readTransmissionIdentification(line: LineTokens): void {
  let kind: 'transmissionIdentification' | 'signalText' = 'transmissionIdentification';
  for (const { start, end } of line.words()) {
    line.add(kind, start, end);
    kind = 'signalText';
  }
}

/** FL2 and its continuations. */
export function readRouting(line: LineTokens, first: boolean): void {
  for (const { start, end, text } of line.words()) {
    if (first && DOUBLED_PRECEDENCE.test(text)) line.add('precedence', start, end);
    else line.add(isRoutingIndicator(text, 0, text.length) ? 'routingIndicator' : 'unreadable', start, end);
    first = false;
  }
}

/** FL3; the blank behind DE may be lost. */
export function readCallingStation(line: LineTokens): void {
  for (const { start, end, text } of line.words()) {
    if (text === 'DE') line.add('keyword', start, end);
    else if (isRoutingIndicator(text, 0, text.length)) line.add('routingIndicator', start, end);
    else if (/^#\d+(?:\/\d+)?$/.test(text)) line.add('serial', start, end);
    else if (/^\d{7}$/.test(text)) line.add('filingTime', start, end);
    else if (text.startsWith('DE') && isRoutingIndicator(text, 2, skipUpper(text, 2, text.length))) {
      line.add('keyword', start, start + 2);
      line.add('routingIndicator', start + 2, start + skipUpper(text, 2, text.length));
      readSerial(line, start + skipUpper(text, 2, text.length), end);
    } else line.add('unreadable', start, end);
  }
}

/** A serial, and what is joined to it, behind an indicator without a blank. */
function readSerial(line: LineTokens, start: number, end: number): void {
  const serial = /^#\d{4}(?:\/\d{2})?/.exec(line.text.slice(start, end))?.[0] ?? '';
  line.add('serial', start, start + serial.length);
  const rest = line.text.slice(start + serial.length, end);
  line.add(/^\d{7}$/.test(rest) ? 'filingTime' : 'unreadable', start + serial.length, end);
}

/** FL4. What follows the letters and is no signal is a mark of the system, such as `(CCY AD…)`. */
export function readSecurity(line: LineTokens): void {
  let index = 0;
  for (const { start, end, text } of line.words()) {
    if (index === 1) line.add(/^[A-Z]{5}(?:\/[A-Z]{5})?$/.test(text) ? 'securityProsign' : 'unreadable', start, end);
    else line.add(OPERATING_SIGNAL.test(text) ? 'operatingSignal' : 'signalText', start, end);
    index++;
  }
}

/** FL5. The group goes from its digits to its year; what follows is signals and their words. */
export function readDateTimeGroup(line: LineTokens): void {
  const { text } = line;
  const group = /\d[\dA-Z]*(?: +[A-Z]+)?(?: +\d+)?/.exec(text);
  const from = group ? group.index : text.length;
  for (const letter of line.words(0, from)) {
    line.add(PRECEDENCE.test(letter.text) ? 'precedence' : 'unreadable', letter.start, letter.end);
  }
  if (!group) return;
  const to = from + group[0].length;
  line.add('dateTimeGroup', from, to);
  for (const { start, end, text: word } of line.words(to)) {
    line.add(OPERATING_SIGNAL.test(word) ? 'operatingSignal' : 'signalText', start, end);
  }
}

/** FL6. */
export function readOriginator(line: LineTokens): void {
  const start = skipBlanks(line.text, 0, line.text.length);
  const after = Math.max(start, originatorEnd(line.text, start, line.text.length));
  line.add('keyword', start, after);
  readAddress(line, afterNoise(line.text, after), line.text.length);
}

/** The place behind a keyword where the address begins: noise in the place of a blank is none of it. */
function afterNoise(text: string, position: number): number {
  return skipNoise(text, position, text.length);
}

const PRECEDENCE_WORD = /(?:NIACT +IMMEDIATE|FLASH|IMMEDIATE|PRIORITY|ROUTINE)$/;

/** FL7 to FL9: keyword on the first line, then routing indicator, address, offices, precedence word, number. */
export function readAddressee(line: LineTokens, first: boolean): void {
  const { text } = line;
  let from = 0;
  if (first) {
    const start = skipBlanks(text, 0, text.length);
    const after = Math.max(start, addresseeKeywordEnd(text, start));
    // XMT may be joined to its first address by a slash.
    const keywordEnd = text.charAt(after - 1) === '/' ? after - 1 : after;
    line.add('keyword', start, keywordEnd);
    from = afterNoise(text, after);
  }
  const end = text.trimEnd().length;
  // A list may go over to information at the end of a line.
  if (!first && endsWithInformation(text, from, end)) {
    readAddress(line, from, end - 4);
    line.add('keyword', end - 4, end);
  } else {
    readAddress(line, from, end);
  }
}

function addresseeKeywordEnd(text: string, start: number): number {
  return Math.max(
    headerKeywordEnd(text, start, text.length, 'TO'),
    headerKeywordEnd(text, start, text.length, 'INFO'),
    exemptEnd(text, start, text.length),
  );
}

function readAddress(line: LineTokens, from: number, end: number): void {
  const { text } = line;
  const start = skipBlanks(text, from, end);
  const slash = text.indexOf('/', start);
  if (slash > start && slash < end && text.charAt(slash + 1) !== '/') {
    const indicator = text.slice(start, slash).trimEnd();
    if (isRoutingIndicator(indicator, 0, indicator.length)) {
      line.add('routingIndicator', start, start + indicator.length);
      from = slash + 1;
    }
  }
  const number = /\s(\d{1,5})$/.exec(text.slice(from, end));
  const numberStart = number ? end - number[1]!.length : end;
  const wordEnd = text.slice(0, numberStart).trimEnd().length;
  const word = PRECEDENCE_WORD.exec(text.slice(from, wordEnd));
  const addressEnd = word && word.index > 0 ? from + word.index : wordEnd;
  const offices = text.indexOf('//', from);
  const hasOffices = offices >= 0 && offices < addressEnd;
  line.add('addressee', from, hasOffices ? offices : addressEnd);
  if (hasOffices) line.add('officeSymbols', offices, addressEnd);
  line.add('precedenceWord', addressEnd, wordEnd);
  line.add('continuityNumber', numberStart, end);
}

/** FL10: `GRNC`, `STATE GRNC`, `GR 123`. */
export function readAccounting(line: LineTokens): void {
  for (const { start, end, text } of line.words()) {
    line.add(/^GRNC$|^GR$|^\d+$/.test(text) ? 'groupCount' : 'addressee', start, end);
  }
}

const SECTION = /^\s*SECTION *\d{1,2} +OF +\d{1,2}/;
const NUMBER = /^\s*[A-Z][A-Z .'-]* \d{1,8}(?=\s|$)/;

/** The classification line: words of the classification, section, station and number, captions. */
export function readClassification(line: LineTokens): void {
  const { text } = line;
  const start = skipNoise(text, skipBlanks(text, 0, text.length), text.length);
  let from = Math.max(start, classificationEnd(text, start, text.length));
  line.add('classification', start, from);
  from = readLeadingCaptions(line, from);
  const section = SECTION.exec(text.slice(from));
  if (section) {
    line.add('section', from, from + section[0].length);
    from = readLeadingCaptions(line, from + section[0].length);
  }
  const number = NUMBER.exec(text.slice(from));
  if (number) {
    line.add('messageNumber', from, from + number[0].length);
    from += number[0].length;
  }
  for (const caption of line.words(from)) line.add('caption', caption.start, caption.end);
}

/** Captions before the section or the station: `UNCLAS EFTO PARIS 01234`. Gives the place behind them. */
function readLeadingCaptions(line: LineTokens, from: number): number {
  for (const { start, end, text } of line.words(from)) {
    if (!CAPTION_WORDS.has(text)) break;
    line.add('caption', start, end);
    from = end;
  }
  return from;
}

const CAPTION_WORDS = new Set('EFTO NOFORN EXDIS NODIS LIMDIS STADIS SIPDIS SENSITIVE FOUO'.split(' '));

/** Captions one beside the other; words that no caption is made of stay with the one before. */
export function readCaption(line: LineTokens): void {
  const words = [...line.words()];
  const text = line.text.trim();
  if (words.length > 1 && words.every((word) => isUpper(word.text.charCodeAt(0)) && !CAPTION_WORDS.has(word.text))) {
    const start = words[0]!.start;
    line.add('caption', start, start + text.length);
    return;
  }
  for (const { start, end } of words) line.add('caption', start, end);
}

/** `PRISTINA 00000768  002 OF 005` and `PAGE 02  STATE   023763  01 OF 03  071504Z`. */
export function readPageLine(line: LineTokens): void {
  const { text } = line;
  const words = [...line.words()];
  let index = 0;
  if (words[0]?.text === 'PAGE') {
    line.add('keyword', words[0].start, words[0].end);
    if (words[1]) line.add('pageNumber', words[1].start, words[1].end);
    index = 2;
  }
  const from = words[index]?.start ?? text.length;
  const number = /^[A-Z][A-Z .'-]* +\d{1,8}(?=\s|$)/.exec(text.slice(from));
  let rest = from;
  if (number) {
    line.add('messageNumber', from, from + number[0].length);
    rest = from + number[0].length;
  }
  const section = /^\s*\d{1,3}(?:\.\d+)? +OF +\d{1,3}/.exec(text.slice(rest));
  if (section) {
    line.add('section', rest, rest + section[0].length);
    rest += section[0].length;
  }
  for (const { start, end, text: word } of line.words(rest)) {
    line.add(/^\d{6}Z$/.test(word) ? 'control' : 'unreadable', start, end);
  }
}

/** Whether a block of this kind is one of FL1 to FL10. */
export function isHeaderLine(kind: LineKind): boolean {
  return kind >= LineKind.TransmissionIdentification && kind <= LineKind.UnknownHeader && kind !== LineKind.Separator;
}
