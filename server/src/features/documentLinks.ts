import type { DocumentLink, Range } from 'vscode-languageserver-types';
import { cablesOf } from '../meaning/cables';
import { canonicalNumber } from '../meaning/messageNumber';
import { placesOf, textParts } from '../meaning/paragraphs';
import type { CableDocument } from '../syntax/document';
import type { CableIndex } from '../workspace/cableIndex';
import type { CableSummary, CitedCable } from '../workspace/cableSummary';
import type { Cancellation } from '../workspace/files';
import { shortText } from './shortText';

/** A link into a paragraph, whose line is looked up when it is followed. */
interface LinkData {
  readonly uri: string;
  /** The first line of the cable. */
  readonly line: number;
  readonly paragraph: number;
}

/** Behind the number of a cable, the paragraph that is meant: `07PRISTINA768#3`. */
const PARAGRAPH = /^#(\d{1,3})(?!\d)/;

/** Links from every citation to the cable, where the workspace has it, and to a paragraph of it. */
export async function documentLinks(
  document: CableDocument,
  index: CableIndex,
  cancellation: Cancellation,
): Promise<DocumentLink[]> {
  await index.refresh(cancellation);
  const citations = index.traffic.cablesIn(document.uri).flatMap((cable) => cable.citations);
  return citations.flatMap((citation) => {
    const [cited, ...copies] = index.traffic.find(citation.number);
    return cited ? linkOf(document, citation, cited, copies.length) : [];
  });
}

function linkOf(
  document: CableDocument,
  { number, range }: CitedCable,
  cited: CableSummary,
  copies: number,
): DocumentLink {
  const more = copies === 0 ? '' : ` (one of ${copies + 1} copies)`;
  const tooltip = `${canonicalNumber(number)}${more}: ${shortText(cited.subject ?? 'no subject')}`;
  const { line } = range.end;
  const behind = document.lineText(line).slice(range.end.character);
  const paragraph = PARAGRAPH.exec(behind);
  if (!paragraph) return { range, tooltip, target: targetOf(cited.uri, cited.selectionRange.start.line) };
  const end = { line, character: range.end.character + paragraph[0].length };
  const data: LinkData = { uri: cited.uri, line: cited.range.start.line, paragraph: Number(paragraph[1]) };
  return { range: { start: range.start, end }, tooltip: `Paragraph ${paragraph[1]} of ${tooltip}`, data };
}

/** Finds the paragraph of a link; the cable's beginning where it has none of that number. */
export async function resolveDocumentLink(link: DocumentLink, index: CableIndex): Promise<DocumentLink> {
  if (link.data === undefined) return link;
  const { uri, line, paragraph } = link.data as LinkData;
  const document = await index.document(uri);
  const place = document && rangeOfParagraph(document, line, paragraph);
  return { range: link.range, target: targetOf(uri, place?.start.line ?? line), ...tooltipOf(link) };
}

function tooltipOf({ tooltip }: DocumentLink): { tooltip?: string } {
  return tooltip === undefined ? {} : { tooltip };
}

function rangeOfParagraph(document: CableDocument, line: number, number: number): Range | undefined {
  const cable = cablesOf(document.tree).find((own) => own.line === line);
  if (!cable) return undefined;
  const parts = textParts(document.tree, cable, placesOf(document.tree, cable));
  const part = parts.find(({ kind, numbered }) => kind === 'paragraph' && numbered?.number === number);
  return part && { start: { line: part.line, character: 0 }, end: { line: part.line, character: 0 } };
}

/** Editors go to the line that a fragment names, counted from one. */
function targetOf(uri: string, line: number): string {
  return line === 0 ? uri : `${uri}#L${line + 1}`;
}
