import type { Range } from 'vscode-languageserver-types';
import type { Cable } from '../meaning/cables';
import { withHeader } from '../meaning/cables';
import { eraOf } from '../meaning/era';
import type { CableEra } from '../meaning/era';
import { factsOf } from '../meaning/facts';
import { attentionOf, captionsOf, classifierOf, executiveOrderOf, subjectOf, tagsOf } from '../meaning/factsFields';
import {
  addresseesOf,
  classificationOf,
  datesOf,
  identityOf,
  originatorOf,
  precedenceOf,
  transmissionOf,
} from '../meaning/factsHeader';
import { releaseMarksOf } from '../meaning/factsSurroundings';
import type { CableFacts } from '../meaning/model';
import { decideNumbers } from '../meaning/numbering';
import { readNumberedLine } from '../meaning/paragraphs';
import type { NumberedLine } from '../meaning/paragraphs';
import { stretchRange } from '../meaning/placement';
import { readPointer } from '../meaning/pointers';
import type { Pointer } from '../meaning/pointers';
import { referencesOf } from '../meaning/references';
import type { Reference } from '../meaning/references';
import { textMarksOf } from '../meaning/textMarks';
import type { TokenKind } from '../meaning/token';
import { LineKind } from '../syntax/lineKind';
import type { CableTree, PlacedBlock } from '../syntax/tree';
import type { Lexicon } from '../vocabulary';
import { lazy } from '../vocabulary/table';

type Facts<Name extends keyof CableFacts> = CableFacts[Name];

/** What rules over header and fields read, each part when it is first asked for. */
export class HeaderContext {
  constructor(
    readonly cable: Cable,
    readonly lexicon: Lexicon,
  ) {}

  /** The cable with the header of a further section for its own where the first is missing. */
  readonly header = lazy(() => withHeader(this.cable));
  readonly era = lazy((): CableEra => eraOf(this.cable));
  readonly identity = lazy((): Facts<'identity'> => identityOf(this.header()));
  readonly dates = lazy((): Facts<'dates'> => datesOf(this.header()));
  readonly transmission = lazy((): Facts<'transmission'> => transmissionOf(this.header()));
  readonly precedence = lazy((): Facts<'precedence'> => precedenceOf(this.header()));
  readonly originator = lazy((): Facts<'originator'> => originatorOf(this.header()));
  readonly addressees = lazy((): Facts<'addressees'> => addresseesOf(this.header()));
  readonly classification = lazy((): Facts<'classification'> => classificationOf(this.header()));
  readonly captions = lazy((): Facts<'captions'> => captionsOf(this.cable));
  readonly attention = lazy((): Facts<'attention'> => attentionOf(this.cable));
  readonly executiveOrder = lazy((): Facts<'executiveOrder'> => executiveOrderOf(this.cable));
  readonly tags = lazy((): Facts<'tags'> => tagsOf(this.cable));
  readonly subject = lazy((): Facts<'subject'> => subjectOf(this.cable));
  readonly references = lazy((): readonly Reference[] => referencesOf(this.cable));
  readonly classifier = lazy((): Facts<'classifier'> => classifierOf(this.cable));
  /** When the cable was written, by its date-time group. */
  readonly sent = lazy((): Date | undefined => {
    const time = this.dates().sent?.time;
    return time === undefined ? undefined : new Date(time);
  });
}

/** A numbered paragraph: its number and mark, and where they stand. */
export interface OutlineParagraph extends Omit<NumberedLine, 'words'> {
  readonly place: PlacedBlock;
  readonly range: Range;
  readonly markRange: Range | undefined;
}

/** A stretch of the text that stands for something. */
export interface OutlineMark {
  readonly kind: TokenKind;
  readonly text: string;
  readonly range: Range;
  readonly place: PlacedBlock;
  /** In units from the block's start. */
  readonly start: number;
  readonly end: number;
}

/** A line that begins with a number: a paragraph's first, or an item of a list. */
export interface OutlineLine {
  readonly place: PlacedBlock;
  readonly line: NumberedLine;
  readonly isParagraph: boolean;
}

/** What rules over the outline of the text read besides. */
export class OutlineContext extends HeaderContext {
  /** @param places the blocks of the cable that its outline is made of, in their order: see `outlineOf` */
  constructor(
    cable: Cable,
    lexicon: Lexicon,
    private readonly places: readonly PlacedBlock[],
  ) {
    super(cable, lexicon);
  }

  readonly numberedLines = lazy((): readonly OutlineLine[] => {
    const numbered = this.places.flatMap((place) => {
      const line = place.block.kind === LineKind.Paragraph ? readNumberedLine(place.block) : undefined;
      return line ? [{ place, line }] : [];
    });
    const decided = decideNumbers(
      numbered.map(({ line }) => ({ number: line.number, suffix: line.suffix, marked: line.mark !== undefined })),
    );
    return numbered.map((numberedLine, index) => ({ ...numberedLine, isParagraph: decided[index]! }));
  });

  readonly paragraphs = lazy((): readonly OutlineParagraph[] =>
    this.numberedLines()
      .filter(({ isParagraph }) => isParagraph)
      .map(({ place, line: { number, suffix, mark } }) => ({ number, suffix, mark, place, ...headRanges(place) })),
  );

  /** The marks of a kind in the text, in its order. */
  marks(kind: TokenKind): readonly OutlineMark[] {
    return this.allMarks().filter((mark) => mark.kind === kind);
  }

  readonly pointers = lazy((): readonly (OutlineMark & { readonly pointer: Pointer })[] =>
    this.marks('pointer').map((mark) => ({ ...mark, pointer: readPointer(mark.text) })),
  );

  readonly pageLines = lazy((): readonly PlacedBlock[] =>
    this.places.filter(({ block }) => block.kind === LineKind.PageLine),
  );

  /** Whether the text is known to be a part only, or a card stands for it. */
  readonly isExtract = lazy((): boolean =>
    releaseMarksOf(this.places).some(({ kind }) => kind === 'partial' || kind === 'withdrawn'),
  );

  private readonly allMarks = lazy((): readonly OutlineMark[] =>
    this.places.flatMap((place) =>
      isText(place)
        ? textMarksOf(place.block).map(({ kind, start, end }) => ({
            kind,
            text: place.block.text.slice(start, end),
            range: stretchRange(place, start, end),
            place,
            start,
            end,
          }))
        : [],
    ),
  );
}

function isText({ block }: PlacedBlock): boolean {
  return block.kind === LineKind.Paragraph || block.kind === LineKind.Prose;
}

/** Where the number of a paragraph stands, and its portion mark. */
function headRanges(place: PlacedBlock): Pick<OutlineParagraph, 'range' | 'markRange'> {
  const marks = textMarksOf(place.block);
  const [number, mark] = marks;
  return {
    range: stretchRange(place, number?.start ?? 0, number?.end ?? 0),
    markRange: mark?.kind === 'portionMark' ? stretchRange(place, mark.start, mark.end) : undefined,
  };
}

/** What rules over the whole text read besides: everything that the cable says. */
export class TextContext extends OutlineContext {
  constructor(
    cable: Cable,
    lexicon: Lexicon,
    places: readonly PlacedBlock[],
    readonly tree: CableTree,
  ) {
    super(cable, lexicon, places);
  }

  readonly facts = lazy((): CableFacts => factsOf(this.tree, this.cable));
}
