import type { TextPart } from '../meaning/paragraphs';

/** A heading with the parts of the text under it, or parts without one. */
export interface TextSection {
  readonly heading: TextPart | undefined;
  readonly parts: readonly TextPart[];
  readonly line: number;
  /** After the last line that is not blank. */
  readonly endLine: number;
}

/** The parts of a text by the headings over them. A signature ends what stands before it and is alone. */
export function textSections(parts: readonly TextPart[]): TextSection[] {
  const sections: { heading: TextPart | undefined; parts: TextPart[]; line: number; endLine: number }[] = [];
  for (const part of parts) {
    const open = sections[sections.length - 1];
    const begins = part.kind === 'heading' || part.kind === 'signature';
    if (open && !begins) {
      open.parts.push(part);
      open.endLine = part.endLine;
      continue;
    }
    sections.push({
      heading: part.kind === 'heading' ? part : undefined,
      parts: part.kind === 'heading' ? [] : [part],
      line: part.line,
      endLine: part.endLine,
    });
  }
  return sections;
}
