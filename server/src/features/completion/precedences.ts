import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { LineKind } from '../../syntax/lineKind';
import { firstToken } from '../../meaning/identity';
import { precedences } from '../../vocabulary';
import type { Precedence } from '../../vocabulary';
import type { Cursor } from './cursor';
import { itemsFrom } from './items';
import type { Candidate } from './items';

/** The precedences that have a word behind an address, by their letter; `Y` is not used by posts. */
const WORDS = ['Z', 'NIACT', 'O', 'P', 'R'];
const DOUBLED = ['ZZ', 'OO', 'PP', 'RR'];

function rowsOf(prosigns: readonly string[]): Precedence[] {
  return prosigns.flatMap((prosign) => precedences().find((row) => row.prosign === prosign) ?? []);
}

/** The words behind an address that begin with what is typed; that of the cable's own precedence first. */
export function precedenceWords(cursor: Cursor, typed: string): Candidate[] {
  const own = firstToken(cursor.cable, LineKind.DateTimeGroup, 'precedence')?.token.text.toUpperCase();
  const begun = typed.toUpperCase().replace(/\s+/g, ' ');
  return rowsOf(WORDS)
    .filter(({ name }) => name.startsWith(begun))
    .sort((a, b) => Number(b.prosign === own) - Number(a.prosign === own))
    .map(({ name, prosign }) => ({
      label: name,
      kind: CompletionItemKind.EnumMember,
      description: prosign === own ? 'the precedence of the date-time line' : undefined,
      data: { of: 'precedence', prosign },
    }));
}

/** Whether words are, or begin, one of the words behind an address. */
export function beginsPrecedenceWord(words: string): boolean {
  const begun = words.toUpperCase().replace(/\s+/g, ' ');
  return rowsOf(WORDS).some(({ name }) => name.startsWith(begun));
}

/** The letters of FL5, alone and in pairs for action and information, on a line that has its date-time group. */
export function completePrecedenceLetters(cursor: Cursor): CompletionItem[] {
  const group = cursor.tokens.find(({ kind }) => kind === 'dateTimeGroup');
  if (!group || cursor.position.character >= group.start) return [];
  const pairs = precedences().filter(({ prosign }) => prosign.includes(' '));
  return inPlaceOfLetters(cursor, [...rowsOf(['Z', 'O', 'P', 'R']), ...pairs]);
}

/** The doubled letters that FL2 begins with. */
export function completeDoubledPrecedence(cursor: Cursor): CompletionItem[] {
  return inPlaceOfLetters(cursor, rowsOf(DOUBLED));
}

/** Rows in the place of the letters before the cursor. */
function inPlaceOfLetters(cursor: Cursor, rows: readonly Precedence[]): CompletionItem[] {
  const from = cursor.before.length - cursor.before.trimStart().length;
  return itemsFrom(
    cursor,
    from,
    rows.map(({ prosign, name }) => ({
      label: prosign,
      kind: CompletionItemKind.EnumMember,
      description: name,
      data: { of: 'precedence', prosign },
    })),
  );
}
