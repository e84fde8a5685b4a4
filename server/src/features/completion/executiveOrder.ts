import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { classificationOf } from '../../meaning/factsHeader';
import { dateOf } from '../../meaning/identity';
import type { Cursor } from './cursor';
import { afterBlanks } from './fieldAt';
import { itemsFrom } from './items';
import type { Candidate } from './items';
import { isClassified } from '../../meaning/levels';
import { numberOfOrder, orderLines, orderRowsOf, orderRowsOn } from './orderLines';
import type { OrderLine } from './orderLines';
import type { CompletionSources } from './sources';

const NAME = /^\s*(?:E\.? ?[O0]\.|E ?O(?=[\s\d])|EXECUTIVE ORDER\b)/i;
const BEGUN = /^\s*E\.? ?O\.? *\d{1,5}$/i;

/**
 * Whether the line is an E.O. line whose number is still being typed: without its colon the tree does not take it for
 * one yet.
 */
export function isBegunOrder(cursor: Cursor): boolean {
  return cursor.isAtEnd && BEGUN.test(cursor.before);
}

/** The day that the cable is written on: that of its date-time group, else today. */
export function dayOf({ cable }: Cursor, { now }: CompletionSources): Date {
  return dateOf(cable) ?? now();
}

/**
 * Behind `E.O.`: the whole of the line under the order in force when the cable was written, days worked out. Where the
 * number of another order is begun, that one's.
 */
export function completeExecutiveOrder(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  const name = NAME.exec(cursor.before);
  if (!name) return [];
  const from = afterBlanks(cursor, name[0].length);
  const written = cursor.before.slice(from);
  const typed = bare(written);
  const day = dayOf(cursor, sources);
  const level = classificationOf(cursor.cable)?.level;
  const lines = linesFor(typed, day)
    // With a blank behind it a whole line is done.
    .filter(({ shown }) => isBegun(shown, typed) && !(bare(shown) === typed && /\s$/.test(written)))
    .sort((a, b) => rankOf(a, isClassified(level)) - rankOf(b, isClassified(level)));
  // Right behind the name a blank is missing.
  const blank = from === name[0].length ? ' ' : '';
  return itemsFrom(
    cursor,
    from,
    lines.map((line) => candidateOf(line, blank)),
  );
}

/** Without blanks, which are set in many ways. */
function bare(text: string): string {
  return text.toUpperCase().replace(/\s/g, '');
}

/** Whether what is typed begins a line, its number or what stands behind that. */
function isBegun(shown: string, typed: string): boolean {
  return bare(shown).startsWith(typed) || bare(shown.slice(shown.indexOf(':') + 1)).startsWith(typed);
}

/** The lines of the order of the day, where its number is begun or none is; else of the orders whose number is begun. */
function linesFor(typed: string, day: Date): OrderLine[] {
  const rows = orderRowsOn(day);
  const digits = /^\d*/.exec(typed)![0];
  if (rows.some((row) => numberOfOrder(row).startsWith(digits))) return orderLines(rows, day);
  if (digits === '') return [];
  return KNOWN.filter((number) => number.startsWith(digits)).flatMap((number) => orderLines(orderRowsOf(number), day));
}

/** The orders that have forms, the newest first. */
const KNOWN = ['13526', '12958', '12356', '12065', '11652'];

/** Nothing is declassified of what is not classified: N/A first; else the line with a day, and N/A last. */
function rankOf({ code, years }: OrderLine, classified: boolean): number {
  if (code === 'N/A') return classified ? 3 : 0;
  return years === undefined ? 2 : 1;
}

function candidateOf({ order, shown, written, code, years }: OrderLine, blank: string): Candidate {
  return {
    label: shown,
    kind: CompletionItemKind.Value,
    description: years === undefined ? undefined : `${years} years after the cable`,
    text: blank + written,
    data: { of: 'order', order, code },
  };
}
