import { LineKind } from '../syntax/lineKind';

/** Whether blocks of this kind stand at the joint of two pages or sections, and cut nothing. */
export function isPageChrome(kind: LineKind): boolean {
  return kind === LineKind.PageLine || kind === LineKind.PageMarking;
}
