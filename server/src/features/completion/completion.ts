import type { CompletionItem, Position } from 'vscode-languageserver-types';
import type { CableDocument } from '../../syntax/document';
import { LineKind, LineState } from '../../syntax/lineKind';
import { render } from '../explain/explanation';
import { completeAddress, completeAddressInSmallLetters, isAddressInSmallLetters } from './addresses';
import { completeBegunCaption, completeOnCaptionLine, completeOnClassificationLine } from './captions';
import { isBehindText } from './behindText';
import { completeClearanceLine } from './clearanceLines';
import { completeClearance } from './clearances';
import { Cursor } from './cursor';
import { isItemData } from './data';
import { explainItem } from './documentation';
import { completeExecutiveOrder, isBegunOrder } from './executiveOrder';
import { fieldAt } from './fieldAt';
import { joined } from './items';
import { completeParagraphNumber } from './nextParagraph';
import { completePortionMark, completeSubjectMark } from './portionMarks';
import { completePrecedenceLetters } from './precedences';
import { completeReason } from './reasons';
import { completeReferenceLetter } from './referenceLetters';
import { completeReference } from './references';
import { completeRouting } from './routing';
import { completeBegunLine, completeOwnLine } from './skeleton';
import type { CompletionSources } from './sources';
import { completeTags } from './tags';

/** No line of a cable that something is offered on is so long. */
const MAX_LINE = 1000;

/**
 * What may be written at a place, best first: on lines of the header, in fields, and at the few places of the text that
 * have a form. Running text gives nothing. Looks at the cable's header and the block at the cursor.
 */
export function complete(document: CableDocument, asked: Position, sources: CompletionSources): CompletionItem[] {
  const cursor = new Cursor(document, asked);
  if (cursor.before.length > MAX_LINE) return [];
  if (cursor.isOnBlankLine) return onBlankLine(cursor, sources);
  switch (cursor.kind) {
    case LineKind.Paragraph:
      return firstOf(completePortionMark(cursor), () => completeReferenceLetter(cursor));
    case LineKind.Prose:
      return inProse(cursor, sources);
    case LineKind.Routing:
      return completeRouting(cursor, sources);
    case LineKind.DateTimeGroup:
      return completePrecedenceLetters(cursor);
    case LineKind.Originator:
      return completeAddress(cursor, sources);
    case LineKind.Action:
    case LineKind.Information:
    case LineKind.Exempt:
      return firstOf(completeBegunLine(cursor, sources), () => completeAddress(cursor, sources));
    case LineKind.UnknownHeader:
      return completeBegunLine(cursor, sources);
    case LineKind.Classification:
      return completeOnClassificationLine(cursor, sources);
    case LineKind.Caption:
      return completeOnCaptionLine(cursor, sources);
    case LineKind.Attention:
      return belowClassification(cursor, sources);
    case LineKind.ExecutiveOrder:
    case LineKind.Tags:
    case LineKind.Subject:
    case LineKind.Reference:
    case LineKind.ClassifiedBy:
      return inField(cursor, sources);
    case LineKind.Clearance:
      return completeClearance(cursor, sources);
    default:
      return [];
  }
}

function firstOf(items: CompletionItem[], others: () => CompletionItem[]): CompletionItem[] {
  return items.length > 0 ? items : others();
}

/** On an empty line: the lines that may begin there, captions above the fields, the number of the next paragraph. */
function onBlankLine(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  if (cursor.state === LineState.Body || cursor.state === LineState.BodyClearance) {
    return joined(completeParagraphNumber(cursor), completeClearanceLine(cursor));
  }
  const lines = completeOwnLine(cursor, sources);
  const hasCaptions = cursor.state === LineState.Classified && !cursor.isResumed;
  return hasCaptions ? joined(lines, completeOnCaptionLine(cursor, sources)) : lines;
}

/** On a line between classification line and fields of which nothing tells yet what it becomes. */
function belowClassification(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  if (isBegunOrder(cursor)) return completeExecutiveOrder(cursor, sources);
  const lines = completeBegunLine(cursor, sources);
  const mayBeCaption = cursor.index === 0 && cursor.state === LineState.Classified && !cursor.isResumed;
  return mayBeCaption ? joined(lines, completeBegunCaption(cursor, sources)) : lines;
}

/** In a field; a line that goes on with it may be the begin of the next. */
function inField(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  if (cursor.isContinuation && isBegunOrder(cursor)) return completeExecutiveOrder(cursor, sources);
  const lines = cursor.isContinuation ? completeBegunLine(cursor, sources) : [];
  const field = fieldAt(cursor);
  switch (field?.kind) {
    case LineKind.ExecutiveOrder:
      return firstOf(lines, () => completeExecutiveOrder(cursor, sources));
    case LineKind.Tags:
      return joined(lines, completeTags(cursor, field.from, sources));
    case LineKind.Subject:
      return firstOf(lines, () => completeSubjectMark(cursor, field.from));
    case LineKind.Reference:
      return firstOf(lines, () => completeReference(cursor, field.from, sources));
    case LineKind.ClassifiedBy:
      return firstOf(lines, () => completeReason(cursor, sources));
    default:
      return lines;
  }
}

/**
 * In what the tree takes for prose: the begin of a line of the header or of a field, which is none yet; else only behind
 * `REF `, and of the lines of drafters behind the text.
 */
function inProse(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  if (cursor.index === 0 && cursor.state < LineState.Body) {
    if (isAddressInSmallLetters(cursor)) return completeAddressInSmallLetters(cursor, sources);
    if (isBegunOrder(cursor)) return completeExecutiveOrder(cursor, sources);
    const lines = completeBegunLine(cursor, sources);
    if (lines.length > 0) return lines;
    if (cursor.state === LineState.Classified && isAboveFields(cursor)) return completeBegunCaption(cursor, sources);
  }
  return firstOf(completeReferenceLetter(cursor), () => behindText(cursor, sources));
}

/** Lines of drafters and clearances as long as nothing tells yet that they are some. */
function behindText(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  const items = completeClearanceLine(cursor);
  return items.length > 0 || !isBehindText(cursor) ? items : completeClearance(cursor, sources);
}

/** Whether a field follows: what stands above it is no text yet. */
function isAboveFields({ cable, position }: Cursor): boolean {
  return cable.blocks.some(
    ({ block, line }) =>
      line > position.line && block.kind >= LineKind.ExecutiveOrder && block.kind <= LineKind.SubjectContinuation,
  );
}

/** The item with its documentation. An item that is none of ours comes back as it is. */
export function resolveCompletion(item: CompletionItem, markdown: boolean): CompletionItem {
  const explanation = isItemData(item.data) ? explainItem(item.label, item.data) : undefined;
  return explanation ? { ...item, documentation: render(explanation, { markdown, documentation: '' }) } : item;
}
