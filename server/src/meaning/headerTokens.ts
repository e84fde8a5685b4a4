/** Reads the lines of the transmission header, FL1 to FL10, and the classification line, into tokens. */
import { classificationEnd } from '../syntax/headerLines';
import { LineKind } from '../syntax/lineKind';
import { isRoutingIndicator, skipBlanks } from '../syntax/scan';
import type { LineTokens } from './token';

const OPERATING_SIGNAL = /^Z[A-Z]{2}\d?$/;
const DOUBLED_PRECEDENCE = /^(?:ZZ|OO|PP|RR|YY)$/;
const PRECEDENCE = /^[ZOPRY]$/;

/** FL1. */
export function readTransmissionIdentification(line: LineTokens): void {
  for (const { start, end } of line.words()) line.add('keyword', start, end);
}

/** FL2 and its continuations. */
export function readRouting(line: LineTokens, first: boolean): void {
  for (const { start, end, text } of line.words()) {
    if (first && DOUBLED_PRECEDENCE.test(text)) line.add('precedence', start, end);
    else line.add(isRoutingIndicator(text, 0, text.length) ? 'routingIndicator' : 'unreadable', start, end);
    first = false;
  }
}

/** FL3. */
export function readCallingStation(line: LineTokens): void {
  for (const { start, end, text } of line.words()) {
    if (text === 'DE') line.add('keyword', start, end);
    else if (isRoutingIndicator(text, 0, text.length)) line.add('routingIndicator', start, end);
    else if (/^#\d+(?:\/\d+)?$/.test(text)) line.add('serial', start, end);
    else if (/^\d{7}$/.test(text)) line.add('filingTime', start, end);
    else line.add('unreadable', start, end);
  }
}

/** FL4. What follows the letters is free text where it is no signal, such as `(CCY AD…)`. */
export function readSecurity(line: LineTokens): void {
  let index = 0;
  for (const { start, end, text } of line.words()) {
    if (index === 1) line.add(/^[A-Z]{5}(?:\/[A-Z]{5})?$/.test(text) ? 'securityProsign' : 'unreadable', start, end);
    else if (OPERATING_SIGNAL.test(text)) line.add('operatingSignal', start, end);
    index++;
  }
}

/** FL5. The group goes from its digits to its year; what follows is signals. */
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
  for (const signal of line.words(to)) {
    if (OPERATING_SIGNAL.test(signal.text)) line.add('operatingSignal', signal.start, signal.end);
  }
}

/** FL6. */
export function readOriginator(line: LineTokens): void {
  const [keyword] = line.words();
  if (!keyword) return;
  line.add('keyword', keyword.start, keyword.end);
  line.add('addressee', keyword.end, line.text.length);
}

const PRECEDENCE_WORD = /(?:NIACT +IMMEDIATE|FLASH|IMMEDIATE|PRIORITY|ROUTINE)$/;

/** FL7 to FL9: keyword on the first line, then routing indicator, address, offices, precedence word, number. */
export function readAddressee(line: LineTokens, first: boolean): void {
  const { text } = line;
  let from = 0;
  if (first) {
    const [keyword] = line.words();
    if (!keyword) return;
    // XMT may be joined to its first address by a slash.
    const keywordEnd = keyword.start + (/^[A-Z]+/.exec(keyword.text)?.[0].length ?? keyword.text.length);
    line.add('keyword', keyword.start, keywordEnd);
    from = text.charAt(keywordEnd) === '/' ? keywordEnd + 1 : keywordEnd;
  }
  const start = skipBlanks(text, from, text.length);
  const slash = text.indexOf('/', start);
  if (slash > start && text.charAt(slash + 1) !== '/') {
    const indicator = text.slice(start, slash).trimEnd();
    if (isRoutingIndicator(indicator, 0, indicator.length)) {
      line.add('routingIndicator', start, start + indicator.length);
      from = slash + 1;
    }
  }
  let end = text.trimEnd().length;
  const tail: (() => void)[] = [];
  const number = /\s(\d{3,5})$/.exec(text.slice(from, end));
  if (number) {
    const numberStart = end - number[1]!.length;
    const numberEnd = end;
    tail.push(() => line.add('continuityNumber', numberStart, numberEnd));
    end = text.slice(0, numberStart).trimEnd().length;
  }
  const word = PRECEDENCE_WORD.exec(text.slice(from, end));
  if (word && word.index > 0) {
    const wordStart = from + word.index;
    const wordEnd = end;
    tail.push(() => line.add('precedenceWord', wordStart, wordEnd));
    end = wordStart;
  }
  const offices = text.indexOf('//', from);
  line.add('addressee', from, offices >= 0 && offices < end ? offices : end);
  if (offices >= 0 && offices < end) line.add('officeSymbols', offices, end);
  for (const add of tail.reverse()) add();
}

/** The classification line: words of the classification, section, station and number, captions. */
export function readClassification(line: LineTokens): void {
  const { text } = line;
  const start = skipBlanks(text, 0, text.length);
  let from = Math.max(start, classificationEnd(text, start, text.length));
  line.add('classification', start, from);
  const section = /^\s*SECTION +\d{1,2} +OF +\d{1,2}/.exec(text.slice(from));
  if (section) {
    line.add('section', from, from + section[0].length);
    from += section[0].length;
  }
  const number = /^\s*[A-Z][A-Z .'-]* \d{1,8}(?=\s|$)/.exec(text.slice(from));
  if (number) {
    line.add('messageNumber', from, from + number[0].length);
    from += number[0].length;
  }
  for (const caption of line.words(from)) line.add('caption', caption.start, caption.end);
}

/** Whether a block of this kind is one of FL1 to FL10. */
export function isHeaderLine(kind: LineKind): boolean {
  return kind >= LineKind.TransmissionIdentification && kind <= LineKind.UnknownHeader && kind !== LineKind.Separator;
}
