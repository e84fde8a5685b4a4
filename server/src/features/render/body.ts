/** The text of a cable: paragraphs with their marks and anchors, headings, tables, signature. */
import { dateOf } from '../../meaning/identity';
import { findMessageNumbers } from '../../meaning/messageNumber';
import { textParts } from '../../meaning/paragraphs';
import type { TextPart } from '../../meaning/paragraphs';
import { readPointer } from '../../meaning/pointers';
import { isTable } from '../../meaning/setOff';
import { textMarksOf } from '../../meaning/textMarks';
import type { PlacedBlock } from '../../syntax/tree';
import { isCutShort } from '../lineKinds';
import type { RenderContext } from './context';
import { Html } from './html';
import { citation, internal } from './links';

const { element, join, text } = Html;

export function bodyBox(context: RenderContext): Html {
  const parts = textParts(context.tree, context.cable);
  return element('section', { class: 'body', 'aria-label': 'Text' }, ...parts.map((part) => partOf(part, context)));
}

function partOf(part: TextPart, context: RenderContext): Html {
  const at = { 'data-line': part.line };
  switch (part.kind) {
    case 'heading':
      return element('h2', at, text(part.title));
    case 'signature':
      return element('p', { ...at, class: 'signature' }, text(part.title));
    case 'table':
    case 'prose':
      return join(blocks(part, context));
    case 'paragraph': {
      const { number = 0, mark } = part.numbered ?? {};
      const level = mark === undefined ? '' : ` mark-${mark.split('/')[0]!.toLowerCase()}`;
      const attributes = { ...at, id: `${context.prefix}p${number}`, class: `paragraph${level}` };
      return element('article', attributes, ...blocks(part, context));
    }
  }
}

/** The blocks of a part; where a page line has cut one in two, both halves together. */
function blocks({ places, endLine }: TextPart, context: RenderContext): Html[] {
  const made: Html[] = [];
  for (let index = 0; index < places.length; index++) {
    const place = places[index]!;
    if (isTable(place.block)) {
      made.push(element('pre', { 'data-line': place.line }, text(textOf(place, endLine).trimEnd())));
      continue;
    }
    const pieces = [running(place, endLine, context)];
    while (isCut(places[index]!, places[index + 1]))
      pieces.push(text(' '), running(places[++index]!, endLine, context));
    made.push(element('p', { 'data-line': place.line }, ...pieces));
  }
  return made;
}

/** Whether a block goes on behind what stands between, in the middle of a sentence. */
function isCut({ block, line }: PlacedBlock, next: PlacedBlock | undefined): boolean {
  if (!next || isTable(next.block) || next.line <= line + block.lineCount) return false;
  return isCutShort(block.text);
}

/** The text of a block as far as it belongs to the part: a signature may stand on its last line. */
function textOf({ block, line }: PlacedBlock, endLine: number): string {
  return block.text.slice(0, block.lineStarts[endLine - line] ?? block.text.length);
}

function running(place: PlacedBlock, endLine: number, context: RenderContext): Html {
  const own = textOf(place, endLine).trimEnd();
  const pieces: Html[] = [];
  let at = 0;
  for (const { kind, start, end } of textMarksOf(place.block)) {
    if (end > own.length) break;
    const before = own.slice(at, start);
    const item = kind === 'itemLabel' && /[\n\r]\s*$/.test(before);
    pieces.push(text(item ? `${flowing(before.trimEnd())}\n` : flowing(before)));
    pieces.push(mark(kind, flowing(own.slice(start, end)), context));
    at = end;
  }
  return join([...pieces, text(flowing(own.slice(at)))]);
}

/** Lines joined by a blank. */
function flowing(words: string): string {
  return words.replace(/[^\S\n\r]*[\n\r]\s*/g, ' ');
}

function mark(kind: string, written: string, context: RenderContext): Html {
  switch (kind) {
    case 'paragraphNumber':
      return element(
        'a',
        { class: 'number', href: `#${context.prefix}p${Number.parseInt(written, 10)}` },
        text(written),
      );
    case 'portionMark':
      return element('span', { class: 'mark' }, text(written));
    case 'withheld':
      return element('del', { class: 'withheld', title: 'Left out at release, or an ellipsis' }, text(written));
    case 'passageMark':
      return element('b', {}, text(written));
    case 'citation': {
      const [number] = findMessageNumbers(written);
      return citation(written, number && { ...number, year: number.year ?? yearOf(context) }, context);
    }
    case 'pointer':
      return pointer(written, context);
    default:
      return text(written);
  }
}

/** `REF A` leads to the entry, `para 3` to the paragraph, a number to its cable. */
function pointer(written: string, context: RenderContext): Html {
  const { letters, paragraphs, number, reference } = readPointer(written);
  if (reference && letters.length > 0) return internal(written, `${context.prefix}ref-${letters[0]}`);
  if (number) return citation(written, { ...number, year: number.year ?? yearOf(context) }, context);
  const [first] = paragraphs;
  return !reference && first !== undefined ? internal(written, `${context.prefix}p${first}`) : text(written);
}

function yearOf({ cable }: RenderContext): number | undefined {
  return dateOf(cable)?.getUTCFullYear();
}
