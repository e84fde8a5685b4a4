import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { isNoforn } from '../../meaning/factsFields';
import { classificationOf } from '../../meaning/factsHeader';
import { marksUpTo } from '../../meaning/levels';
import { termRow } from '../../vocabulary';
import type { Cursor } from './cursor';
import { itemsFrom } from './items';
import { usualMark } from './numbersBefore';

const NUMBER = /^[\s\u00b6]*\d{1,3}\.\s*/;
const BEGUN_MARK = /^(\(?)([A-Z/]*)$/i;

/** Behind the number of a paragraph: the portion marks that its cable may bear. */
export function completePortionMark(cursor: Cursor): CompletionItem[] {
  const number = NUMBER.exec(cursor.before);
  if (cursor.index > 0 || !number) return [];
  const rest = cursor.before.slice(number[0].length);
  // Without a blank or parenthesis the number is not done; words are no mark.
  if (!/\s$/.test(number[0]) && rest === '') return [];
  if (rest === '' ? cursor.after.startsWith('(') : !rest.startsWith('(')) return [];
  return marks(cursor, number[0].length, usualMark);
}

/** In SUBJECT, in a parenthesis that its words begin with. */
export function completeSubjectMark(cursor: Cursor, from: number): CompletionItem[] {
  const rest = cursor.before.slice(from);
  const open = /^\s*(?=\()/.exec(rest);
  return open && !cursor.isContinuation ? marks(cursor, from + open[0].length) : [];
}

/** The marks from the lowest, the usual one before them. */
function marks(cursor: Cursor, from: number, usualOf?: (cursor: Cursor) => string | undefined): CompletionItem[] {
  const { before, after, cable } = cursor;
  const begun = BEGUN_MARK.exec(before.slice(from));
  if (!begun) return [];
  const usual = usualOf?.(cursor);
  const close = after.startsWith(')') ? '' : ')';
  const blank = close === '' || /^\s/.test(after) ? '' : ' ';
  const level = classificationOf(cable)?.level;
  return itemsFrom(
    cursor,
    from,
    marksUpTo(level, isNoforn(cable))
      .sort((a, b) => Number(b === usual) - Number(a === usual))
      .map((mark) => ({
        label: `(${mark})`,
        kind: CompletionItemKind.EnumMember,
        description: titleOf(mark),
        data: { of: 'mark', mark },
        text: `(${mark}${close}${blank}`,
      })),
  );
}

/** What the parts of a mark stand for. */
function titleOf(mark: string): string {
  return mark
    .split('/')
    .flatMap((part) => termRow(part, 'portionMark')?.title ?? [])
    .join(', ');
}
