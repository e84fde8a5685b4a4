/** The numbered paragraphs of a cable as stretches of its lines. */
import { cableAtLine } from '../meaning/cables';
import { textParts } from '../meaning/paragraphs';
import { textContextOf } from '../rules/context';
import type { OutlineContext, OutlineParagraph } from '../rules/context';
import { ownParagraphs } from '../rules/paragraphs/ownParagraphs';
import type { CableDocument } from '../syntax/document';
import type { Lexicon } from '../vocabulary';

/** A paragraph with all that stands in it up to the next one, or to a heading or the signature. */
export interface ParagraphLines {
  readonly paragraph: OutlineParagraph;
  readonly line: number;
  /** After its last line that is not blank. */
  readonly endLine: number;
}

/** The paragraphs of the cable that a line belongs to, and what reads them. */
export interface OwnText {
  readonly context: OutlineContext;
  readonly paragraphs: readonly ParagraphLines[];
}

export function ownTextAt({ tree }: CableDocument, line: number, lexicon: Lexicon): OwnText {
  const cable = cableAtLine(tree, line);
  const context = textContextOf(cable, lexicon, tree);
  const own = ownParagraphs(context);
  const byLine = new Map(own.map((paragraph) => [paragraph.place.line, paragraph]));
  const paragraphs: { paragraph: OutlineParagraph; line: number; endLine: number }[] = [];
  let open = false;
  for (const part of textParts(tree, cable)) {
    const paragraph = byLine.get(part.line);
    if (paragraph) {
      paragraphs.push({ paragraph, line: part.line, endLine: part.endLine });
      open = true;
      continue;
    }
    if (part.kind === 'heading' || part.kind === 'signature') open = false;
    if (open) paragraphs.at(-1)!.endLine = part.endLine;
  }
  return { context, paragraphs };
}

/** Which of the paragraphs holds a line, a blank one behind it included; -1 for none. */
export function paragraphAt({ paragraphs }: OwnText, line: number): number {
  return paragraphs.findLastIndex((paragraph) => paragraph.line <= line && line <= paragraph.endLine);
}
