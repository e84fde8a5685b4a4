import { LineKind } from '../syntax/lineKind';

/** Whether blocks of this kind stand at the joint of two pages or sections, and cut nothing. */
export function isPageChrome(kind: LineKind): boolean {
  return kind === LineKind.PageLine || kind === LineKind.PageMarking;
}

/** Whether a text ends in the middle of a sentence, so that what stands behind the joint of two pages goes on with it. */
export function isCutShort(text: string): boolean {
  const last = text.trimEnd().at(-1);
  return last !== undefined && !'.:?!)"\''.includes(last);
}
