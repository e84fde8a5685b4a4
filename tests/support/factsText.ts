import { createHash } from 'node:crypto';
import { cablesOf } from '../../server/src/meaning/cables';
import { factsOf } from '../../server/src/meaning/facts';
import type { CableFacts } from '../../server/src/meaning/model';
import { CableTree } from '../../server/src/syntax/tree';

/** The facts of each cable of a text. */
export function factsIn(text: string): CableFacts[] {
  const tree = CableTree.parse(text);
  return cablesOf(tree).map((cable) => factsOf(tree, cable));
}

/** How a text among the facts is shown: as it is, or, of a real cable, without its words. */
export type ShowText = (text: string) => string;

/** A text as its number of words and a digest: what a snapshot of a real cable may hold. */
export const digest: ShowText = (text) =>
  `<${text.split(' ').length} words ${createHash('sha256').update(text).digest('hex').slice(0, 8)}>`;

/** Members that hold words of the text, or the names of persons, not codes, numbers or dates. */
const WORDS = new Set(['text', 'title', 'name', 'position', 'authority', 'signature', 'value', 'subject']);

/**
 * Facts as lines that can be read and compared: a line for each fact and for each entry of a list, ranges as
 * `line:column-line:column` with lines counted from one; empty lists are left out.
 */
export function describeFacts(facts: CableFacts, showText: ShowText = (text) => JSON.stringify(text)): string {
  const lines: string[] = [];
  for (const [name, value] of Object.entries(facts) as [string, unknown][]) {
    if (Array.isArray(value)) for (const entry of value) lines.push(`${name} - ${show(entry, showText)}`);
    else lines.push(`${name}: ${show(value, showText)}`);
  }
  return lines.join('\n');
}

function show(value: unknown, showText: ShowText): string {
  if (isRange(value)) {
    const { start, end } = value;
    return `${start.line + 1}:${start.character}-${end.line + 1}:${end.character}`;
  }
  if (Array.isArray(value)) return `[${value.map((entry) => show(entry, showText)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).filter(([, member]) => !(Array.isArray(member) && member.length === 0));
  return members
    .map(([name, member]) => {
      const words = typeof member === 'string' && WORDS.has(name) ? showText(member) : show(member, showText);
      return name === 'range'
        ? words
        : `${name}=${typeof member === 'object' && !Array.isArray(member) ? `(${words})` : words}`;
    })
    .join(' ');
}

function isRange(value: unknown): value is { start: Place; end: Place } {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
}

interface Place {
  readonly line: number;
  readonly character: number;
}
