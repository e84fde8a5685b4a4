import type { Range } from 'vscode-languageserver-types';
import { headKind, LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import type { Clearance } from './model';
import { tokenRange } from './placement';
import { defined, oneLine } from './plain';
import type { Token } from './token';
import { tokensOf } from './tokens';

const ROLES = [
  [/^DRAFT/i, 'drafted'],
  [/^CLEAR/i, 'cleared'],
  [/^APPROV/i, 'approved'],
] as const;

/** An entry as it is read, token by token. */
interface Entry {
  readonly role: Clearance['role'];
  readonly office?: string;
  name?: string;
  readonly notes: string[];
  range: Range;
  /** What stands behind the office on its line. */
  readonly rest: string;
}

/** Who drafted, cleared and approved, by the blocks of such lists wherever they stand. */
export function clearancesOf(places: readonly PlacedBlock[]): Clearance[] {
  const clearances: Clearance[] = [];
  let role: Clearance['role'] = 'drafted';
  for (const place of places) {
    if (headKind(place.block.kind) !== LineKind.Clearance) continue;
    const tokens = tokensOf(place.block);
    const name = tokens.find(({ kind }) => kind === 'fieldName');
    role = ROLES.find(([pattern]) => name && pattern.test(name.text))?.[1] ?? role;
    clearances.push(...entriesOf(place, tokens, role).map(clearanceOf));
  }
  return clearances;
}

function entriesOf(place: PlacedBlock, tokens: readonly Token[], role: Clearance['role']): Entry[] {
  const entries: Entry[] = [];
  for (const token of tokens) {
    const range = tokenRange(place, token);
    const text = oneLine(token.text);
    const last = entries.at(-1);
    if (token.kind === 'office') {
      entries.push({ role, office: text, notes: [], range, rest: place.block.line(token.line).slice(token.end) });
    } else if (token.kind === 'person' && last && takesName(last, range)) {
      last.name = text;
      last.range = { start: last.range.start, end: range.end };
    } else if (token.kind === 'person') {
      entries.push({ role, name: text, notes: [], range, rest: '' });
    } else if (token.kind === 'clearanceNote' && last) {
      last.notes.push(plainNote(text));
      last.range = { start: last.range.start, end: range.end };
    }
  }
  return entries;
}

/** Whether a person belongs to the office of an entry: on its line, no comma between. */
function takesName({ office, name, range, rest }: Entry, { start }: Range): boolean {
  if (office === undefined || name !== undefined || range.end.line !== start.line) return false;
  return /^\s*[:-]/.test(rest) && !/[,;]/.test(rest.slice(0, start.character - range.end.character));
}

function clearanceOf({ role, office, name, notes, range, rest }: Entry): Clearance {
  const isEmpty = name === undefined && notes.length === 0 && /^\s*:/.test(rest);
  const isOpen = role !== 'drafted' && (isEmpty || notes.some(isOpenNote));
  return defined({
    role,
    office,
    name,
    note: notes.length > 0 ? notes.join(' ') : undefined,
    open: isOpen ? true : undefined,
    range,
  });
}

/** Notes by which an entry says that it is open. */
const OPEN_NOTES = new Set(['open', 'pending', '?']);

/** Whether a note of a clearance, `(open)`, says that it is still to come. */
export function isOpenNote(text: string): boolean {
  return plainNote(text)
    .split(/[\s,;]+/)
    .some((word) => OPEN_NOTES.has(word));
}

function plainNote(text: string): string {
  return text.replace(/[().]/g, '').trim().toLowerCase();
}
