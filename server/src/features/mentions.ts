import type { Range } from 'vscode-languageserver-types';
import type { Cable } from '../meaning/cable';
import { ownNumberOf } from '../meaning/classificationLine';
import { dateOf } from '../meaning/identity';
import { numberKey, findMessageNumbers } from '../meaning/messageNumber';
import type { MessageNumber } from '../meaning/messageNumber';
import { placesOf, textParts } from '../meaning/paragraphs';
import { stretchRange, tokenRange } from '../meaning/placement';
import { readPointer } from '../meaning/pointers';
import type { Pointer } from '../meaning/pointers';
import { referenceLabels, referencesOf } from '../meaning/references';
import { textMarksOf } from '../meaning/textMarks';
import type { TokenKind } from '../meaning/token';
import { tokensOf } from '../meaning/tokens';
import { isText, LineKind } from '../syntax/lineKind';
import type { CableTree, PlacedBlock } from '../syntax/tree';

/** A place where something is meant or mentioned; `same` where none of the places is what the others mean. */
export interface Mention {
  readonly range: Range;
  readonly role: 'meant' | 'mentioned' | 'same';
}

/** A stretch of the text that stands for something; it may go over a line end. */
export interface Mark {
  readonly kind: TokenKind;
  readonly text: string;
  readonly range: Range;
}

/** The marks of a block of text. */
export function marksIn(place: PlacedBlock): Mark[] {
  return textMarksOf(place.block).map(({ kind, start, end }) => ({
    kind,
    text: place.block.text.slice(start, end),
    range: stretchRange(place, start, end),
  }));
}

/** The number of a cable that a text begins with, as far as one does. */
export function numberIn(text: string): MessageNumber | undefined {
  return findMessageNumbers(text.toUpperCase())[0];
}

/** Finds the places of a cable where entries of REF, paragraphs and cables are meant or mentioned. */
export class CableMentions {
  private readonly places: PlacedBlock[];

  constructor(
    private readonly tree: CableTree,
    private readonly cable: Cable,
  ) {
    this.places = placesOf(tree, cable);
  }

  /** Entries of REF by their letters and the pointers to any of them; without letters all entries, as a pointer has it. */
  ofEntries(letters: readonly string[]): Mention[] {
    const shares = (others: readonly string[]): boolean =>
      letters.length === 0 || others.length === 0 || others.some((letter) => letters.includes(letter));
    const labels = referenceLabels(this.cable)
      .filter(({ letter }) => shares([letter]))
      .map(({ range }) => range);
    const entries = referencesOf(this.cable)
      .filter(({ letter }) => letters.length === 0 || (letter !== undefined && letters.includes(letter)))
      .map(({ range }) => range);
    return [
      ...meant([...labels, ...entries]),
      ...this.pointers((pointer) => pointer.reference && shares(pointer.letters)),
    ];
  }

  /** The paragraph that begins with a block, and the pointers to it; nothing for an item of a list. */
  ofParagraphAt({ line }: PlacedBlock): Mention[] {
    const part = textParts(this.tree, this.cable, this.places).find(
      ({ kind, place }) => kind === 'paragraph' && place.line === line,
    );
    return part?.numbered ? this.ofParagraphs([part.numbered.number]) : [];
  }

  /** The numbers of paragraphs of this cable, and the pointers to any of them. */
  ofParagraphs(numbers: readonly number[]): Mention[] {
    const wanted = new Set(numbers);
    const paragraphs = textParts(this.tree, this.cable, this.places)
      .filter(({ kind, numbered }) => kind === 'paragraph' && numbered && wanted.has(numbered.number))
      .flatMap(({ place }) => marksIn(place).find(({ kind }) => kind === 'paragraphNumber') ?? []);
    return [
      ...meant(paragraphs.map(({ range }) => range)),
      ...this.pointers(
        ({ reference, number, paragraphs: others }) =>
          !reference && number === undefined && others.some((other) => wanted.has(other)),
      ),
    ];
  }

  /** A cable's number: where it is this cable's own, in REF, and in the text. */
  ofNumber(number: MessageNumber | undefined): Mention[] {
    if (!number) return [];
    const wanted = this.canonical(number);
    const isWanted = (other: MessageNumber | undefined): boolean =>
      other !== undefined && this.canonical(other) === wanted;
    const entries = referencesOf(this.cable).filter(({ cited }) => isWanted(cited));
    const cited = this.inText('citation', (text) => isWanted(numberIn(text)));
    return [
      ...this.ownNumbers(isWanted),
      ...meant(entries.map(({ range }) => range)),
      ...cited,
      ...this.pointers((pointer) => isWanted(pointer.number)),
    ];
  }

  /** On the classification line it is given, on page lines it is repeated. */
  private ownNumbers(isWanted: (number: MessageNumber | undefined) => boolean): Mention[] {
    return this.places.flatMap((place) => {
      const { kind } = place.block;
      if (kind !== LineKind.Classification && kind !== LineKind.PageLine) return [];
      if (!isWanted(ownNumberOf(place.block))) return [];
      const token = tokensOf(place.block).find((other) => other.kind === 'messageNumber')!;
      return { range: tokenRange(place, token), role: kind === LineKind.Classification ? 'meant' : 'mentioned' };
    });
  }

  /** A number without a year is one of the cable's own. */
  private canonical(number: MessageNumber): string {
    return numberKey({ ...number, year: number.year ?? dateOf(this.cable)?.getUTCFullYear() });
  }

  private pointers(isWanted: (pointer: Pointer) => boolean): Mention[] {
    return this.inText('pointer', (text) => isWanted(readPointer(text)));
  }

  private inText(kind: TokenKind, isWanted: (text: string) => boolean): Mention[] {
    return this.places
      .filter(({ block }) => isText(block.kind))
      .flatMap((place) =>
        textMarksOf(place.block)
          .filter((mark) => mark.kind === kind && isWanted(place.block.text.slice(mark.start, mark.end)))
          .map(({ start, end }) => ({ range: stretchRange(place, start, end), role: 'mentioned' })),
      );
  }
}

function meant(ranges: readonly Range[]): Mention[] {
  return ranges.map((range) => ({ range, role: 'meant' }));
}
