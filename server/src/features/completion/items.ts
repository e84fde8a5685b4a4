import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import { shortText } from '../shortText';
import type { Cursor } from './cursor';
import type { ItemData } from './data';

/** What may be written, before it is an item of the protocol. */
export interface Candidate {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** A few words beside the label. */
  readonly description?: string | undefined;
  /** What is written; the label when absent. */
  readonly text?: string;
  readonly data?: ItemData;
}

/** An answer has no more items; editors ask again after each letter. */
export const MAX_ITEMS = 100;

/**
 * Candidates, best first, as items that take the place of what is typed from a column of the line up to the cursor.
 * Editors sort what they show by how well it matches the typed text: as all items match it alike, our order stays.
 */
export function itemsFrom(cursor: Cursor, from: number, candidates: readonly Candidate[]): CompletionItem[] {
  const { position, before } = cursor;
  const range = { start: { line: position.line, character: from }, end: position };
  const typed = before.slice(from);
  return candidates.map(({ label, kind, description, text = label, data }, order) => ({
    label,
    kind,
    ...(description !== undefined && detailsOf(description)),
    ...(typed !== '' && { filterText: typed }),
    sortText: sortText(order),
    textEdit: { range, newText: text },
    ...(data && { data }),
  }));
}

/** Candidates with the blank that is missing where a value begins right behind the colon of its field. */
export function withBlank({ before }: Cursor, from: number, candidates: readonly Candidate[]): readonly Candidate[] {
  if (before.charAt(from - 1) !== ':') return candidates;
  return candidates.map((candidate) => ({ ...candidate, text: ` ${candidate.text ?? candidate.label}` }));
}

/** Items of several kinds of one place, in the order of the lists. */
export function joined(...lists: readonly CompletionItem[][]): CompletionItem[] {
  return lists.flat().map((item, order) => ({ ...item, sortText: sortText(order) }));
}

const MAX_DETAIL = 80;

/** What is longer is told in full by the documentation. */
function detailsOf(description: string): Pick<CompletionItem, 'labelDetails' | 'detail'> {
  const short = description.length > MAX_DETAIL ? shortText(description, MAX_DETAIL) : description;
  return { labelDetails: { description: short }, detail: short };
}

function sortText(order: number): string {
  return String(order).padStart(4, '0');
}
