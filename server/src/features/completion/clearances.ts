import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { clearancesOf } from '../../meaning/clearances';
import { clearanceEnd, nextEntry } from '../../syntax/clearanceLines';
import { LineKind, LineState } from '../../syntax/lineKind';
import { skipBlanks } from '../../syntax/scan';
import { termRow } from '../../vocabulary';
import type { Cursor } from './cursor';
import { itemsFrom, joined, MAX_ITEMS } from './items';
import type { Candidate } from './items';
import { blocksBefore } from './numbersBefore';
import { completeOffice } from './offices';
import type { CompletionSources } from './sources';

/**
 * On the lines of drafters and clearances: offices where an entry begins, behind the colon or dash of an office the
 * persons of it, behind both the notes.
 */
export function completeClearance(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  const { before } = cursor;
  const start = listStart(cursor);
  if (start === undefined) return [];
  let from = start;
  for (let entry = nextEntry(before, from, before.length); entry.next <= before.length;) {
    from = entry.next;
    entry = nextEntry(before, from, before.length);
  }
  from = skipBlanks(before, from, before.length);
  const typed = before.slice(from);
  const note = typed.lastIndexOf('(');
  if (note >= 0 && !typed.includes(')', note)) return completeNote(cursor, from + note, typed);
  const sign = /: *| - */.exec(typed);
  if (!sign) return joined(completeOffice(cursor, from, sources), completeNoteBehind(cursor, from, typed));
  const person = from + sign.index + sign[0].length;
  return joined(
    completePerson(cursor, sources, typed.slice(0, sign.index).trim(), person),
    completeNoteBehind(cursor, person, typed),
  );
}

/** Where the list of a line begins: behind its keyword, or with its first letter where it goes on with one above. */
function listStart(cursor: Cursor): number | undefined {
  const { before, isContinuation, kind } = cursor;
  const first = skipBlanks(before, 0, before.length);
  const after = clearanceEnd(before, first, before.length);
  if (after >= 0) return after;
  return (kind === LineKind.Clearance && isContinuation) || isBelowComma(cursor) ? first : undefined;
}

/** Whether the line is none of a list yet, and stands below one that leaves off. */
function isBelowComma({ document, place, index, state }: Cursor): boolean {
  if (index > 0 || state !== LineState.BodyClearance) return false;
  const { block, line } = document.tree.blockAtLine(place.line - 1);
  return /[,;]\s*$/.test(block.line(place.line - 1 - line));
}

/** The names that stand with an office above in the cable, then those of the workspace, those of most cables first. */
function completePerson(
  cursor: Cursor,
  { traffic }: CompletionSources,
  office: string,
  from: number,
): CompletionItem[] {
  const typed = cursor.before.slice(from).toUpperCase();
  const above = clearancesOf([...blocksBefore(cursor), cursor.place])
    .filter((clearance) => clearance.office === office)
    .flatMap(({ name }) => name ?? []);
  const used = [...traffic.counts.officers()]
    .filter(([officer]) => officer.startsWith(`${office}:`))
    .sort(([one, uses], [other, otherUses]) => otherUses - uses || (one < other ? -1 : 1))
    .map(([officer]) => officer.slice(office.length + 1));
  const candidates = [...new Set([...above, ...used])]
    .filter((name) => name.toUpperCase().startsWith(typed) && name.toUpperCase() !== typed)
    .slice(0, MAX_ITEMS)
    .map((name): Candidate => ({ label: name, kind: CompletionItemKind.Text, description: office }));
  return itemsFrom(cursor, from, candidates);
}

const NOTES: readonly (readonly [note: string, meaning: string])[] = [
  ...['info', 'subs'].map((note) => [note, termRow(note.toUpperCase(), 'note')?.title ?? ''] as const),
  ['open', 'Still to come'],
];

/** Behind an office or person, which begins at a column, and a blank. */
function completeNoteBehind(cursor: Cursor, from: number, entry: string): CompletionItem[] {
  return /\S\s$/.test(cursor.before.slice(from)) ? completeNote(cursor, cursor.before.length, entry) : [];
}

/** The notes that an entry does not have yet. */
function completeNote(cursor: Cursor, from: number, entry: string): CompletionItem[] {
  const typed = cursor.before.slice(from).toLowerCase();
  const candidates = NOTES.map(([note, description]) => ({
    label: `(${note})`,
    kind: CompletionItemKind.EnumMember,
    description,
  })).filter(({ label }) => label.startsWith(typed) && !entry.toLowerCase().includes(label));
  return itemsFrom(cursor, from, candidates);
}
