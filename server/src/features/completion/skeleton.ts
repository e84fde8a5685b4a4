/** Lines of header and fields that are still missing, and the whole of them where nothing stands yet. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { classificationOf } from '../../meaning/factsHeader';
import { tokensOf } from '../../meaning/tokens';
import { headKind, LineKind, LineState } from '../../syntax/lineKind';
import type { CableTree } from '../../syntax/tree';
import { termRow } from '../../vocabulary';
import type { Cursor } from './cursor';
import { dayOf } from './executiveOrder';
import { itemsFrom } from './items';
import type { Candidate } from './items';
import { isClassified } from '../../meaning/levels';
import { numberOfOrder, orderRowsOn } from './orderLines';
import type { CompletionSources } from './sources';

/** A line that a cable has once, and how it begins. */
interface OwnLine {
  readonly kind: LineKind;
  readonly text: string;
  /** What the table of terms calls it. */
  readonly name: string;
}

const HEADER: readonly OwnLine[] = [
  { kind: LineKind.Originator, text: 'FM ', name: 'FM' },
  { kind: LineKind.Action, text: 'TO ', name: 'TO' },
  { kind: LineKind.Information, text: 'INFO ', name: 'INFO' },
];

/** The fields in their order: E.O. from the first order that telegrams name on, "Classified By" in a classified cable. */
function fieldLines(cursor: Cursor, sources: CompletionSources): OwnLine[] {
  const order = orderOn(dayOf(cursor, sources));
  const isOfOrder = isClassified(classificationOf(cursor.cable)?.level);
  return [
    ...(order === undefined ? [] : [{ kind: LineKind.ExecutiveOrder, text: `E.O. ${order}: `, name: 'E.O.' }]),
    { kind: LineKind.Tags, text: 'TAGS: ', name: 'TAGS' },
    { kind: LineKind.Subject, text: 'SUBJECT: ', name: 'SUBJECT' },
    { kind: LineKind.Reference, text: 'REF: ', name: 'REF' },
    ...(isOfOrder ? [{ kind: LineKind.ClassifiedBy, text: 'Classified By: ', name: 'CLASSIFIED BY' }] : []),
  ];
}

/** The number of the order in force on a day. */
function orderOn(date: Date): string | undefined {
  const [row] = orderRowsOn(date);
  return row && numberOfOrder(row);
}

/** The lines that may stand at the cursor: not there yet, and in their order among those that are. */
function missingLines(cursor: Cursor, sources: CompletionSources): OwnLine[] {
  const lines = isOfHeader(cursor) ? HEADER : fieldLines(cursor, sources);
  const order = lines.map(({ kind }) => kind);
  const present = presentKinds(cursor).filter(({ kind }) => order.includes(kind));
  return lines.filter((_, index) =>
    present.every((other) => {
      const place = order.indexOf(other.kind);
      return other.line < cursor.position.line ? place < index : place > index;
    }),
  );
}

const NAMES: readonly (readonly [start: string, kind: LineKind])[] = [
  ['TAG', LineKind.Tags],
  ['SUBJ', LineKind.Subject],
  ['REF', LineKind.Reference],
];

/** The kinds of the cable's blocks, and of fields joined to the lines of others, with their lines. */
function presentKinds({ cable, position }: Cursor): { kind: LineKind; line: number }[] {
  return cable.blocks
    .filter(({ line }) => line !== position.line)
    .flatMap(({ block, line }) => [
      { kind: headKind(block.kind), line },
      ...tokensOf(block).flatMap((token) => {
        const name = token.kind === 'fieldName' && NAMES.find(([start]) => token.text.toUpperCase().startsWith(start));
        return name ? [{ kind: name[1], line: line + token.line }] : [];
      }),
    ]);
}

/** Whether the line belongs to the transmission header, by the block that it goes on with or by the state before it. */
function isOfHeader({ kind, state, isContinuation }: Cursor): boolean {
  return isContinuation ? kind <= LineKind.Exempt : inHeader(state);
}

function inHeader(state: LineState): boolean {
  return state >= LineState.Header && state <= LineState.RoutedExempt;
}

function inFields(state: LineState): boolean {
  return state >= LineState.Classified && state <= LineState.ClassifiedBy;
}

/** On an empty line above the text: the lines that may begin there. */
export function completeOwnLine(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  if (isEmpty(cursor.document.tree)) return itemsFrom(cursor, 0, wholeHeaders(sources.now()));
  if (cursor.isResumed || !(inHeader(cursor.state) || inFields(cursor.state))) return [];
  return itemsFrom(cursor, 0, missingLines(cursor, sources).map(candidateOf));
}

const MIN_BEGUN = 2;

/**
 * On a line that holds nothing but the begin of the name of a line that may stand there, two letters at least: that
 * line. The tree takes such letters for what the line above goes on with, or for text.
 */
export function completeBegunLine(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  const begun = cursor.before.trimStart();
  const isPlace = cursor.isContinuation || inHeader(cursor.state) || inFields(cursor.state);
  if (begun.length < MIN_BEGUN || !cursor.isAtEnd || cursor.isResumed || !isPlace) return [];
  const lines = missingLines(cursor, sources).filter(({ text }) => text.startsWith(begun) && text !== begun);
  return itemsFrom(cursor, cursor.before.length - begun.length, lines.map(candidateOf));
}

function candidateOf({ text, name }: OwnLine): Candidate {
  const title = (termRow(name, 'field') ?? termRow(name, 'lineWord'))?.title;
  return {
    label: text.trimEnd(),
    kind: CompletionItemKind.Field,
    description: title,
    text,
    data: { of: 'line', name },
  };
}

function isEmpty(tree: CableTree): boolean {
  for (const { block } of tree.blocks()) if (block.filledLines > 0) return false;
  return true;
}

const MONTHS = 'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'.split(' ');

/** A draft, and the same with a header for a copy that is typed anew; words in capitals stand for what is to be filled in. */
function wholeHeaders(now: Date): Candidate[] {
  const fields = [
    'SENSITIVE',
    '',
    `E.O. ${orderOn(now) ?? ''}: N/A`,
    'TAGS: ',
    'SUBJECT: SUBJECT IN CAPITALS',
    '',
    'REF: POST 1234',
    '',
    '1. (U) ',
  ].join('\n');
  return [
    {
      label: 'UNCLAS …',
      kind: CompletionItemKind.Snippet,
      description: 'a whole draft: captions, fields, first paragraph',
      text: `UNCLAS\n\n${fields}`,
    },
    {
      label: 'FM … TO … UNCLAS …',
      kind: CompletionItemKind.Snippet,
      description: 'a whole header: date-time group, addresses, fields',
      text: [
        `R ${group(now)}`,
        'FM AMEMBASSY POST',
        'TO RUEHC/SECSTATE WASHDC',
        'INFO AMEMBASSY OTHER POST',
        `UNCLAS POST 000000\n\n${fields}`,
      ].join('\n'),
    },
  ];
}

/** `041200Z MAR 24`. */
function group(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = two(date.getUTCDate()) + two(date.getUTCHours()) + two(date.getUTCMinutes());
  return `${time}Z ${MONTHS[date.getUTCMonth()]} ${two(date.getUTCFullYear() % 100)}`;
}
