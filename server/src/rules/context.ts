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
import { placesOfOutline } from './outline';
import { once } from './remembered';

type Facts<Name extends keyof CableFacts> = CableFacts[Name];

/** What rules over header and fields read, each part when it is first asked for, and once for all kinds of rules. */
export class HeaderContext {
  constructor(
    readonly cable: Cable,
    readonly lexicon: Lexicon,
  ) {}

  /** The cable with the header of a further section for its own where the first is missing. */
  readonly header = (): Cable => once(this.cable, withHeader);
  readonly era = (): CableEra => once(this.cable, eraOf);
  readonly identity = (): Facts<'identity'> => once(this.header(), identityOf);
  readonly dates = (): Facts<'dates'> => once(this.header(), datesOf);
  readonly transmission = (): Facts<'transmission'> => once(this.header(), transmissionOf);
  readonly precedence = (): Facts<'precedence'> => once(this.header(), precedenceOf);
  readonly originator = (): Facts<'originator'> => once(this.header(), originatorOf);
  readonly addressees = (): Facts<'addressees'> => once(this.header(), addresseesOf);
  readonly classification = (): Facts<'classification'> => once(this.header(), classificationOf);
  readonly captions = (): Facts<'captions'> => once(this.cable, captionsOf);
  readonly attention = (): Facts<'attention'> => once(this.cable, attentionOf);
  readonly executiveOrder = (): Facts<'executiveOrder'> => once(this.cable, executiveOrderOf);
  readonly tags = (): Facts<'tags'> => once(this.cable, tagsOf);
  readonly subject = (): Facts<'subject'> => once(this.cable, subjectOf);
  readonly references = (): readonly Reference[] => once(this.cable, referencesOf);
  readonly classifier = (): Facts<'classifier'> => once(this.cable, classifierOf);
  /** When the cable was written, by its date-time group. */
  readonly sent = (): Date | undefined => {
    const time = this.dates().sent?.time;
    return time === undefined ? undefined : new Date(time);
  };
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
  constructor(
    cable: Cable,
    lexicon: Lexicon,
    protected readonly tree: CableTree,
  ) {
    super(cable, lexicon);
  }

  /** The blocks of the cable that its outline is made of, in their order. */
  private readonly places = lazy((): readonly PlacedBlock[] => placesOfOutline(this.tree, this.cable));

  readonly numberedLines = lazy((): readonly OutlineLine[] => {
    const numbered = this.places().flatMap((place) => {
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
    let marks = this.marksOfKinds.get(kind);
    if (!marks) this.marksOfKinds.set(kind, (marks = this.readMarks(kind)));
    return marks;
  }

  private readonly marksOfKinds = new Map<TokenKind, readonly OutlineMark[]>();

  readonly pointers = lazy((): readonly (OutlineMark & { readonly pointer: Pointer })[] =>
    this.marks('pointer').map((mark) => ({ ...mark, pointer: readPointer(mark.text) })),
  );

  readonly pageLines = lazy((): readonly PlacedBlock[] =>
    this.places().filter(({ block }) => block.kind === LineKind.PageLine),
  );

  /** Whether the text is known to be a part only, or a card stands for it. */
  readonly isExtract = lazy((): boolean =>
    releaseMarksOf(this.places()).some(({ kind }) => kind === 'partial' || kind === 'withdrawn'),
  );

  private readMarks(kind: TokenKind): OutlineMark[] {
    const marks: OutlineMark[] = [];
    for (const place of this.places().filter(isText)) {
      for (const { kind: other, start, end } of textMarksOf(place.block)) {
        if (other !== kind) continue;
        const text = place.block.text.slice(start, end);
        marks.push({ kind, text, range: stretchRange(place, start, end), place, start, end });
      }
    }
    return marks;
  }
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
  declare readonly tree: CableTree;

  readonly facts = lazy((): CableFacts => factsOf(this.tree, this.cable));
}
