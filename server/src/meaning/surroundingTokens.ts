/** Reads the lines that stand around a cable's own: distribution, drafters, archive's description, marks of release. */
import { attributeEnd, clearanceEnd } from '../syntax/copyLines';
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

/** Office and person of each entry: `EUR/SE:JDOE`, `POL - RSMITH (INFO)`; commas and semicolons between. */
export function readClearance(line: LineTokens, first: boolean): void {
  const { text } = line;
  const start = skipBlanks(text, 0, text.length);
  const from = first ? Math.max(start, clearanceEnd(text, start, text.length, false)) : start;
  if (first) line.add('fieldName', start, from);
  const entries = /[^,;]+/g;
  entries.lastIndex = from;
  for (let match = entries.exec(text); match; match = entries.exec(text)) readEntry(line, match.index, match[0]);
}

const NOTE = /\(?\b(?:INFO|SUBS|SUBSTANCE|DRAFT|PHONE)\b\.?\)?\s*$/i;

function readEntry(line: LineTokens, start: number, entry: string): void {
  const note = NOTE.exec(entry);
  const end = note ? note.index : entry.length;
  const colon = entry.search(/:| - /);
  if (colon >= 0 && colon < end) {
    line.add('office', start, start + colon);
    line.add('person', start + colon + (entry.charAt(colon) === ':' ? 1 : 3), start + end);
  } else {
    line.add(/^\s*[A-Z]+(?:\/[A-Z]+)*\s*$/.test(entry.slice(0, end)) ? 'office' : 'person', start, start + end);
  }
  if (note) line.add('clearanceNote', start + note.index, start + entry.length);
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
