/** Facts of the text: paragraphs with their items, headings, tables, citations, withheld passages. */
import type { Range } from 'vscode-languageserver-types';
import { LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { findMessageNumbers, canonicalNumber } from './messageNumber';
import type { MessageNumber } from './messageNumber';
import { itemsOf } from './items';
import { readClassifier } from './classifier';
import type { Citation, Classifier, Paragraph, SetOff, TextFact, Withheld } from './model';
import { endOf } from './paragraphs';
import type { TextPart } from './paragraphs';
import type { PlacedMark } from './placedMarks';
import { blockRange } from './placement';
import { defined, oneLine } from './plain';
import { readPointer } from './pointers';
import { isIndented, isTable } from './setOff';
import { textMarksOf } from './textMarks';
import type { TextMark } from './textMarks';
import type { TokenKind } from './token';

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
  return oneLine(words.join('\n'));
}

function headEnd(marks: readonly TextMark[]): number {
  const [number, mark] = marks;
  if (number?.kind !== 'paragraphNumber') return 0;
  return mark?.kind === 'portionMark' ? mark.end : number.end;
}

/** Blocks of the text that are set in columns, or set in. */
export function setOffIn(places: readonly PlacedBlock[]): SetOff[] {
  return places.flatMap((place): SetOff[] => {
    const { block } = place;
    if (block.kind !== LineKind.Prose || block.filledLines === 0) return [];
    const kind = isTable(block) ? 'table' : isIndented(block) ? 'indented' : undefined;
    return kind ? [{ kind, range: blockRange(place) }] : [];
  });
}

/** The classification paragraph where it is one of the numbered: `1. (U) Classified by …`. */
export function classifierIn(parts: readonly TextPart[]): Classifier | undefined {
  const part = parts.find(({ numbered }) => numbered && /^classified by\b/i.test(numbered.words));
  if (!part) return undefined;
  const text = paragraphText(part, true).replace(/^classified by:?\s*/i, '');
  return { ...readClassifier(text), range: rangeOf(part) };
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
