/** What the rules on summaries, comments and enclosed texts share. */
import type { Passage } from '../../meaning/model';
import type { OutlineMark } from '../context';

/** The passages that are opened and closed by words. */
export type ClosedKind = 'summary' | 'comment' | 'text' | 'quotation';

/** The words that close each. */
export const CLOSINGS: Readonly<Record<ClosedKind, string>> = {
  summary: 'END SUMMARY',
  comment: 'END COMMENT',
  text: 'END TEXT',
  quotation: 'UNQUOTE',
};

const KINDS: readonly (readonly [RegExp, ClosedKind])[] = [
  [/SUMMARY/i, 'summary'],
  [/COMMENT/i, 'comment'],
  [/QUOT|QTE/i, 'quotation'],
  [/TEXT/i, 'text'],
];

/** Which passage a mark of the text opens or closes; undefined for another. */
export function kindOfMark({ text }: OutlineMark): ClosedKind | undefined {
  return KINDS.find(([pattern]) => pattern.test(text))?.[1];
}

export function isClosing({ text }: OutlineMark): boolean {
  return /^(?:END|UNQ)/i.test(text);
}

export function isClosedKind(kind: Passage['kind']): kind is ClosedKind {
  return kind in CLOSINGS;
}
