/** Facts of the text: paragraphs with their items, headings, tables, citations, withheld passages. */
import type { Position, Range } from 'vscode-languageserver-types';
import { LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { findMessageNumbers, canonicalNumber } from './messageNumber';
import type { MessageNumber } from './messageNumber';
import type { Citation, Item, Paragraph, TextFact, Withheld } from './model';
import { isTable } from './paragraphs';
import type { TextPart } from './paragraphs';
import { stretchRange } from './placement';
import { defined, oneLine } from './plain';
import { readPointer } from './pointers';
import { readMark } from './portionMark';
import { textMarksOf } from './textMarks';
import type { TextMark } from './textMarks';
import type { TokenKind } from './token';

/** A mark of the text with its place. */
export interface PlacedMark extends Omit<TextMark, 'start' | 'end'> {
  readonly text: string;
  readonly range: Range;
  readonly place: PlacedBlock;
  /** In units from the block's start. */
  readonly offset: number;
}

/** The marks of some kinds in all blocks of text, in their order. */
export function marksOf(places: readonly PlacedBlock[], isWanted: (kind: TokenKind) => boolean = isFact): PlacedMark[] {
  const marks: PlacedMark[] = [];
  for (const place of places) {
    const { block } = place;
    if (block.kind !== LineKind.Paragraph && block.kind !== LineKind.Prose) continue;
    for (const { kind, start, end } of textMarksOf(block)) {
      if (!isWanted(kind)) continue;
      marks.push({
        kind,
        text: block.text.slice(start, end),
        range: stretchRange(place, start, end),
        place,
        offset: start,
      });
    }
  }
  return marks;
}

/** Marks that stand for facts of their own; numbers, portion marks and labels belong to their paragraph. */
function isFact(kind: TokenKind): boolean {
  return kind !== 'portionMark' && !isLabel(kind);
}

function isLabel(kind: TokenKind): boolean {
  return kind === 'itemLabel' || kind === 'paragraphNumber';
}

/** The end of the content of a part's last line. */
export function endOf(part: TextPart): Position {
  const place = part.places.at(-1)!;
  const index = part.endLine - 1 - place.line;
  return { line: part.endLine - 1, character: place.block.lineContentEnd(index) - place.block.lineStarts[index]! };
}

export function rangeOf(part: TextPart): Range {
  return { start: { line: part.line, character: 0 }, end: endOf(part) };
}

/** A few words before a colon, or before a full stop and two blanks. */
const TITLE = /^([A-Z][A-Za-z0-9 ,/&'"()-]{1,59}?)(:|\. {2}|\.$)/;
const MAX_TITLE_WORDS = 8;
/** With a full stop behind it a sentence in capitals is no title, but these are. */
const WORD_TITLES =
  /^(?:SUMMARY|COMMENT|NOTE|INTRODUCTION|BACKGROUND|CONCLUSION|ACTION REQUEST(?:ED)?|RECOMMENDATIONS?)\b/;

/** The title of a paragraph by its first line; before a full stop every word but small ones has its capital. */
function titleOf(words: string): string | undefined {
  const [, title, sign] = TITLE.exec(words) ?? [];
  if (title === undefined || title.split(' ').length > MAX_TITLE_WORDS) return undefined;
  if (sign === ':' || WORD_TITLES.test(title)) return oneLine(title);
  const isHeadline = /[a-z]/.test(title) && !/(?:^|[ /-])[a-z]\w{3,}/.test(title);
  return isHeadline ? oneLine(title) : undefined;
}

export function paragraphsOf(parts: readonly TextPart[]): Paragraph[] {
  return parts
    .filter(({ kind }) => kind === 'paragraph')
    .map((part) => {
      const { number, suffix, mark, words } = part.numbered!;
      return defined({
        label: `${number}`,
        number,
        mark,
        title: titleOf(words),
        text: paragraphText(part, suffix === undefined),
        items: itemsOf(part),
        range: rangeOf(part),
      });
    });
}

/** The stretches without a number: a summary above the first paragraph, a body without numbers. */
export function proseOf(parts: readonly TextPart[]): TextFact[] {
  return parts
    .filter(({ kind }) => kind === 'prose' || kind === 'table')
    .map((part) => ({ text: paragraphText(part, false), range: rangeOf(part) }));
}

/** The mark that holds for the whole text: `(C) ENTIRE TEXT.`, `(C-ENTIRE TEXT)`, `ENTIRE TEXT LOU`. */
export function entireTextOf(parts: readonly TextPart[]): { readonly mark: string; readonly range: Range } | undefined {
  for (const part of parts) {
    const line = part.kind === 'paragraph' ? part.place.block.line(0) : '';
    const match = /\bENTIRE TEXT\b(?:\.? *(?:IS )?(LOU|CONFIDENTIAL|SECRET|[UCS])\b)?/i.exec(line);
    const mark = match && (part.numbered!.mark ?? match[1]?.toUpperCase());
    if (mark !== undefined && mark !== null) return { mark, range: rangeOf(part) };
  }
  return undefined;
}

/** The words of a part, without the number and mark it begins with. */
function paragraphText(part: TextPart, numbered: boolean): string {
  const words = part.places.map(({ block, line }) => {
    const end = Math.min(block.filledLines, part.endLine - line) - 1;
    return block.text.slice(0, block.lineContentEnd(end));
  });
  const head = textMarksOf(part.place.block);
  const from = numbered ? headEnd(head) : 0;
  words[0] = words[0]!.slice(from);
  return oneLine(words.join(' '));
}

function headEnd(marks: readonly TextMark[]): number {
  const [number, mark] = marks;
  if (number?.kind !== 'paragraphNumber') return 0;
  return mark?.kind === 'portionMark' ? mark.end : number.end;
}

/** The labelled items of a paragraph; each goes on up to the next or to the paragraph's end. */
function itemsOf(part: TextPart): Item[] {
  const starts = marksOf(part.places, isLabel);
  const labels = part.numbered?.suffix === undefined ? starts.slice(1) : starts;
  return labels.map((label, index) => {
    const next = labels[index + 1];
    const { block } = label.place;
    const behind = block.text.slice(
      label.offset + label.text.length,
      block.lineContentEnd(label.range.start.line - label.place.line),
    );
    const end = next ? lineEndBefore(part, next.range.start.line) : endOf(part);
    return defined({
      label: label.text,
      mark: readMark(behind, 0, behind.length)?.mark,
      range: { start: label.range.start, end: end.line < label.range.start.line ? label.range.end : end },
    });
  });
}

/** The end of the last line with text of a part before a line. */
function lineEndBefore(part: TextPart, line: number): Position {
  for (let index = part.places.length - 1; index >= 0; index--) {
    const { block, line: first } = part.places[index]!;
    if (first >= line) continue;
    const last = Math.min(block.filledLines, line - first) - 1;
    return { line: first + last, character: block.lineContentEnd(last) - block.lineStarts[last]! };
  }
  return { line, character: 0 };
}

/** Blocks of the text that are set in columns. */
export function tablesIn(places: readonly PlacedBlock[]): { readonly range: Range }[] {
  return places
    .filter(({ block }) => block.kind === LineKind.Prose && isTable(block))
    .map((place) => ({ range: stretchRange(place, 0, place.block.lineContentEnd(place.block.filledLines - 1)) }));
}

export function factsOfKind(marks: readonly PlacedMark[], kind: TokenKind): TextFact[] {
  return marks.filter((mark) => mark.kind === kind).map(({ text, range }) => ({ text: oneLine(text), range }));
}

const FORMS: readonly (readonly [RegExp, Withheld['form']])[] = [
  [/^X+$/, 'letters'],
  [/^\(b\)/i, 'exemption'],
  [/^\.+$/, 'ellipsis'],
];

export function withheldIn(marks: readonly PlacedMark[]): Withheld[] {
  return marks
    .filter(({ kind }) => kind === 'withheld')
    .map(({ text, range }) => ({ form: FORMS.find(([pattern]) => pattern.test(text))?.[1] ?? 'gap', text, range }));
}

/** @param year the year of the citing cable: that of the cited one where the text gives none */
export function citationsIn(marks: readonly PlacedMark[], year: number | undefined): Citation[] {
  return marks.flatMap(({ kind, text, range }): Citation[] => {
    if (kind !== 'pointer' && kind !== 'citation') return [];
    const plain = oneLine(text);
    if (kind === 'citation') {
      const [found] = findMessageNumbers(plain);
      return [
        defined({
          kind: 'telegram' as const,
          letters: [],
          paragraphs: [],
          number: numbered(found, year),
          text: plain,
          range,
        }),
      ];
    }
    const { letters, paragraphs, number, septel } = readPointer(plain);
    const meant = septel ? 'septel' : paragraphs.length > 0 ? 'paragraph' : 'reference';
    return [defined({ kind: meant, letters, paragraphs, number: numbered(number, year), text: plain, range } as const)];
  });
}

function numbered(number: MessageNumber | undefined, year: number | undefined): string | undefined {
  return number && canonicalNumber({ ...number, year: number.year ?? year });
}
