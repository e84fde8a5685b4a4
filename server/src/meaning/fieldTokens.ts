/** Reads the fields between classification line and text into tokens. */
import { classifiedByEnd, executiveOrderEnd, joinedField, subjectEnd, tagsEnd } from '../syntax/fieldNames';
import { skipBlanks, skipDigits } from '../syntax/scan';
import type { JoinedField } from '../syntax/fieldNames';
import { readReason } from './classifier';
import type { LineTokens } from './lineTokens';
import { readMark } from './portionMark';

type FieldEnd = (text: string, position: number, end: number) => number;

/**
 * The end of the field's name on its first line, marked as such; 0 on continuations. A name with a slip in it ends at
 * its colon.
 */
function readName(line: LineTokens, first: boolean, fieldEnd: FieldEnd): number {
  if (!first) return 0;
  const { text } = line;
  const start = skipBlanks(text, 0, text.length);
  const end = Math.max(fieldEnd(text, start, text.length), 0) || text.indexOf(':', start) + 1;
  line.add('fieldName', start, end);
  return end;
}

type Reader = (line: LineTokens, from: number, to: number) => void;

/** Reads a field's value up to another field that is joined to the line, and that one by its own reader, and so on. */
function readJoined(line: LineTokens, from: number, read: Reader): void {
  const { text } = line;
  for (let joined = joinedField(text, from, text.length); joined; joined = joinedField(text, from, text.length)) {
    read(line, from, joined.start);
    from = text.indexOf(':', joined.start) + 1;
    line.add('fieldName', joined.start, from);
    read = VALUES[joined.name];
  }
  read(line, from, text.length);
}

/** `E.O. 12958: DECL: 01/02/2015`: name, number, and what it says of declassification. */
export function readExecutiveOrder(line: LineTokens, first: boolean): void {
  const { text } = line;
  if (!first) {
    readJoined(line, 0, readDeclassificationWords);
    return;
  }
  const start = skipBlanks(text, 0, text.length);
  const end = Math.max(start, executiveOrderEnd(text, start, text.length, false));
  const digits = text.slice(start, end).search(/\d{5}/);
  if (digits < 0) {
    line.add('fieldName', start, end);
  } else {
    const number = start + digits;
    line.add('fieldName', start, number);
    line.add('order', number, skipDigits(text, number, end));
  }
  readJoined(line, end, readDeclassificationWords);
}

function readDeclassificationWords(line: LineTokens, from: number, to: number): void {
  line.add('declassification', from, to);
}

/** Codes; names in parentheses are persons or bodies, not codes. */
export function readTags(line: LineTokens, first: boolean): void {
  const from = readName(line, first, (text, position, end) => tagsEnd(text, position, end, false));
  readJoined(line, from, readTagCodes);
}

function readTagCodes(line: LineTokens, from: number, to: number): void {
  const pattern = /\([^)]*\)?|[^\s,;()]+/g;
  const text = line.text.slice(0, to);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    line.add(match[0].startsWith('(') ? 'tagName' : 'tag', match.index, match.index + match[0].length);
  }
}

/** A mark before the words, then the words. */
export function readSubject(line: LineTokens, first: boolean): void {
  const from = readName(line, first, subjectEnd);
  readJoined(line, from, first ? readSubjectWords : readMoreSubject);
}

function readSubjectWords(line: LineTokens, from: number, to: number): void {
  const start = skipBlanks(line.text, from, to);
  const mark = readMark(line.text, start, to);
  if (mark) line.add('portionMark', start, mark.end);
  line.add('subject', mark ? mark.end : start, to);
}

function readMoreSubject(line: LineTokens, from: number, to: number): void {
  line.add('subject', from, to);
}

/** References joined to another field's line are read with the field of references, if there is one; here as text. */
function readReferenceWords(line: LineTokens, from: number, to: number): void {
  line.add('referenceText', from, to);
}

/** `Classified By: Jane Doe, Political Counselor; reasons 1.4(b) and (d)`: name of the paragraph, person, reasons. */
export function readClassifiedBy(line: LineTokens, first: boolean): void {
  const from = readName(line, first, classifiedByEnd);
  const reason = readReason(line.text, from);
  line.add('person', from, reason ? reason.start : line.text.length);
  if (reason) line.add('reason', reason.start, line.text.length);
}

const VALUES: Readonly<Record<JoinedField['name'], Reader>> = {
  TAGS: readTagCodes,
  SUBJECT: readSubjectWords,
  REF: readReferenceWords,
};
