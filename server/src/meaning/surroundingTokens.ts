/** Reads the lines that stand around a cable's own: distribution, drafters, archive's description, marks of release. */
import { clearanceEnd, nextEntry } from '../syntax/clearanceLines';
import { attributeEnd } from '../syntax/copyLines';
import { skipBlanks } from '../syntax/scan';
import type { LineTokens } from './lineTokens';

/** `ACTION EUR-12`, `INFO OCT-01 ISO-00`, `/037 W`: offices and copies. */
export function readDistribution(line: LineTokens): void {
  for (const { start, end, text } of line.words()) {
    if (/^(?:ACTION|ORIGIN|INFO)$/.test(text)) line.add('keyword', start, end);
    else line.add(/^[A-Z/]+-\d{2}$/.test(text) ? 'office' : 'control', start, end);
  }
}

/** `--------------------- 073210 241141Z /14`: all but the dashes. */
export function readControlLine(line: LineTokens): void {
  const dashes = line.text.lastIndexOf('----');
  for (const { start, end } of line.words(dashes < 0 ? 0 : dashes + 4)) line.add('control', start, end);
}

/** Office, person and notes of each entry: `EUR/SE:JDOE`, `POL - RSMITH (INFO)`; commas and semicolons between. */
export function readClearance(line: LineTokens, first: boolean): void {
  const { text } = line;
  const start = skipBlanks(text, 0, text.length);
  const from = first ? Math.max(start, clearanceEnd(text, start, text.length)) : start;
  if (first) line.add('fieldName', start, from);
  for (let position = from; position < text.length;) {
    const { office, person, notes, next } = nextEntry(text, position, text.length);
    if (office) line.add('office', office.start, office.end);
    if (person) line.add('person', person.start, person.end);
    for (const note of notes) line.add('clearanceNote', note.start, note.end);
    position = next;
  }
}

/** `Document Number: 1975ZAGREB09031`, `ACTION: POL`; the whole line is a value where there is no name. */
export function readAttribute(line: LineTokens, first: boolean): void {
  const { text } = line;
  const start = skipBlanks(text, 0, text.length);
  const after = first ? Math.max(start, attributeEnd(text, start, text.length)) : start;
  line.add('attributeName', start, after);
  line.add('attributeValue', after, text.length);
}

const BOX = /^\s*(\S+)\s+(\d{4}-\d\d-\d\d \d\d:\d\d)\s+(?:(\d{4}-\d\d-\d\d \d\d:\d\d)\s+)?(\S+)\s+(.*)$/;

/** The site's box: number, when created and released, classification, origin. */
export function readSiteBox(line: LineTokens): void {
  const { text } = line;
  const parts = BOX.exec(text);
  if (!parts) {
    line.add('attributeValue', 0, text.length);
    return;
  }
  let from = 0;
  parts.slice(1).forEach((part, index) => {
    if (part === undefined) return;
    const start = text.indexOf(part, from);
    line.add(index === 0 ? 'messageNumber' : 'attributeValue', start, start + part.length);
    from = start + part.length;
  });
}

/** The parts of the site's box; undefined when it is none. */
export function siteBoxParts(text: string): readonly (string | undefined)[] | undefined {
  return BOX.exec(text)?.slice(1);
}
