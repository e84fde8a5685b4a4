import { LineKind } from '../../syntax/lineKind';
import { skipBlanks } from '../../syntax/scan';
import type { Cursor } from './cursor';

/** The field that a place of a line lies in, and the column where its value begins. */
export interface FieldAt {
  readonly kind: LineKind;
  readonly from: number;
}

const JOINED: readonly (readonly [start: string, kind: LineKind])[] = [
  ['TAG', LineKind.Tags],
  ['SUBJ', LineKind.Subject],
  ['REF', LineKind.Reference],
];

/** The field at the cursor, be it joined to the line of another; undefined on the name of the first. */
export function fieldAt(cursor: Cursor): FieldAt | undefined {
  const names = cursor.tokens.filter(({ kind, end }) => kind === 'fieldName' && end <= cursor.position.character);
  const name = names.at(-1);
  if (!name) return cursor.isContinuation ? { kind: cursor.kind, from: 0 } : undefined;
  const joined = names.length > 1 ? JOINED.find(([start]) => name.text.toUpperCase().startsWith(start)) : undefined;
  return { kind: joined?.[1] ?? cursor.kind, from: name.end };
}

/** The column of the first unit behind the blanks after a column. */
export function afterBlanks({ before }: Cursor, from: number): number {
  return skipBlanks(before, from, before.length);
}
