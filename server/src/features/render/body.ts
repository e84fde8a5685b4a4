/** The text of a cable: paragraphs with their marks and anchors, headings, tables, signature. */
import { dateOf } from '../../meaning/identity';
import { findMessageNumbers } from '../../meaning/messageNumber';
import { textParts } from '../../meaning/paragraphs';
import type { TextPart } from '../../meaning/paragraphs';
import { readPointer } from '../../meaning/pointers';
import { isTable } from '../../meaning/setOff';
import { textMarksOf } from '../../meaning/textMarks';
import type { PlacedBlock } from '../../syntax/tree';
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
      return join(part.places.map((place) => block(place, context)));
    case 'paragraph': {
      const { number = 0, mark } = part.numbered ?? {};
      const level = mark === undefined ? '' : ` mark-${mark.split('/')[0]!.toLowerCase()}`;
      const attributes = { ...at, id: `${context.prefix}p${number}`, class: `paragraph${level}` };
      return element('article', attributes, ...part.places.map((place) => block(place, context)));
    }
  }
}

/** A block of the text: what has columns stays as it is typed. */
function block(place: PlacedBlock, context: RenderContext): Html {
  const own = place.block.text;
  if (isTable(place.block)) return element('pre', { 'data-line': place.line }, text(own.trimEnd()));
  const pieces: Html[] = [];
  let at = 0;
  for (const { kind, start, end } of textMarksOf(place.block)) {
    pieces.push(running(own.slice(at, start)), mark(kind, flowing(own.slice(start, end)), context));
    at = end;
  }
  pieces.push(running(own.slice(at).trimEnd()));
  return element('p', { 'data-line': place.line }, ...pieces);
}

function running(words: string): Html {
  return text(flowing(words));
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
