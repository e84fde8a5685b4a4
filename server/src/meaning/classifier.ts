/** The paragraph "Classified By": who classified, and for what reasons of the executive order. */

import { contentEndBefore } from './plain';

/** Where the reasons begin in a line: `Reasons 1.4 (b) and (d)`, `REASON: 1.5(B)`. */
export function readReason(text: string, from: number): { readonly start: number } | undefined {
  const match = /(?:for\s+)?\breasons?\b/i.exec(text.slice(from)) ?? /\bE\.?O\.? *\d{5}/i.exec(text.slice(from));
  const bare = match ?? /\b1\.[45]\s*\(?[a-h]\b/i.exec(text.slice(from));
  return bare ? { start: from + bare.index } : undefined;
}

/** The categories named, `1.4(b)`, each section's letters with it; in the order of the text, each once. */
export function reasonsIn(text: string): string[] {
  const reasons = new Set<string>();
  let section = '';
  for (const match of text.matchAll(/\b(\d\.\d)|\(([a-h])\)|\b([a-h])\b(?=\s*(?:,|;|&|and\b|\)|\.|$))/gi)) {
    if (match[1] !== undefined) section = match[1];
    const letter = match[2] ?? match[3];
    if (letter !== undefined && section !== '') reasons.add(`${section}(${letter.toLowerCase()})`);
  }
  return [...reasons];
}

/** What the words of the paragraph say, its name left out. */
export function readClassifier(text: string): {
  readonly name?: string;
  readonly position?: string;
  readonly reasons: readonly string[];
  readonly text: string;
} {
  const reason = readReason(text, 0);
  const person = reason ? text.slice(0, reason.start) : text;
  return { ...personIn(person), reasons: reason ? reasonsIn(text.slice(reason.start)) : [], text };
}

const ROLES =
  /\b(?:ambassador|charg[eé]|dcm|deputy chief of mission|consul general|consul|counselor|officer|chief|director|deputy|secretary|minister|attach[eé]|polcouns|econcouns|pol\/?econ|acting|principal officer)\b/i;

/**
 * Name and position as far as they can be told apart: a word of office before the name, or what follows a comma or
 * stands in parentheses. Either may be missing; nothing is guessed where there is only one.
 */
export function personIn(text: string): { readonly name?: string; readonly position?: string } {
  const words = text.replace(/\s+/g, ' ').trim();
  const plain = words.slice(0, contentEndBefore(words, 0, words.length));
  if (plain === '') return {};
  const comma = plain.search(/,| \(/);
  if (comma > 0) {
    const [before, after] = [plain.slice(0, comma), plain.slice(comma + 1).replace(/^[ (]+|\)$/g, '')];
    return ROLES.test(before) && !ROLES.test(after)
      ? { position: before, name: after }
      : { name: before, ...(after !== '' && { position: after }) };
  }
  // The last word of office ends the position; a name of one to four words follows.
  let last = -1;
  for (const match of plain.matchAll(new RegExp(ROLES.source, 'gi'))) last = match.index + match[0].length;
  if (last < 0) return { name: plain };
  const name = plain.slice(last).trim();
  return name === '' ? { position: plain } : { position: plain.slice(0, last), name };
}
