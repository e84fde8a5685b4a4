import type { Range } from 'vscode-languageserver-types';
import type { Cable } from '../meaning/cable';
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
import { dateOf } from '../meaning/identity';
import type { CableFacts } from '../meaning/model';
import { decideNumbers } from '../meaning/numbering';
import { placesOf, readNumberedLine } from '../meaning/paragraphs';
import type { NumberedLine } from '../meaning/paragraphs';
import { stretchRange } from '../meaning/placement';
import { readPointer } from '../meaning/pointers';
import { referencesOf } from '../meaning/references';
import type { Reference } from '../meaning/references';
import { textMarksOf } from '../meaning/textMarks';
import type { TextMark } from '../meaning/textMarks';
import type { TokenKind } from '../meaning/token';
import { isText, LineKind } from '../syntax/lineKind';
import type { CableTree, PlacedBlock } from '../syntax/tree';
import { Remembering } from '../text/remembering';
import type { Lexicon } from '../vocabulary';
import { lazy } from '../vocabulary/table';
import type { Traffic } from '../workspace/traffic';
import { placesOfOutline } from './outline';

type Facts<Name extends keyof CableFacts> = CableFacts[Name];

/** What rules over header and fields read, each part when it is first asked for. */
export class HeaderContext extends Remembering {
  constructor(
    readonly cable: Cable,
    readonly lexicon: Lexicon,
  ) {
    super();
  }

  /** The context that remembers what is read of the header, for the rules of all scopes. */
  ofHeader(): HeaderContext {
    return this;
  }

  /** The cable with the header of a further section for its own where the first is missing. */
  header(): Cable {
    return this.ofCable(withHeader);
  }
  era(): CableEra {
    return this.ofCable(eraOf);
  }
  identity(): Facts<'identity'> {
    return this.header().once(identityOf);
  }
  dates(): Facts<'dates'> {
    return this.header().once(datesOf);
  }
  transmission(): Facts<'transmission'> {
    return this.header().once(transmissionOf);
  }
  precedence(): Facts<'precedence'> {
    return this.header().once(precedenceOf);
  }
  originator(): Facts<'originator'> {
    return this.header().once(originatorOf);
  }
  addressees(): Facts<'addressees'> {
    return this.header().once(addresseesOf);
  }
  classification(): Facts<'classification'> {
    return this.header().once(classificationOf);
  }
  captions(): Facts<'captions'> {
    return this.ofCable(captionsOf);
  }
  attention(): Facts<'attention'> {
    return this.ofCable(attentionOf);
  }
  executiveOrder(): Facts<'executiveOrder'> {
    return this.ofCable(executiveOrderOf);
  }
  tags(): Facts<'tags'> {
    return this.ofCable(tagsOf);
  }
  subject(): Facts<'subject'> {
    return this.ofCable(subjectOf);
  }
  references(): readonly Reference[] {
    return this.ofCable(referencesOf);
  }
  classifier(): Facts<'classifier'> {
    return this.ofCable(classifierOf);
  }
  /** When the cable was written, by its date-time group. */
  sent(): Date | undefined {
    return dateOf(this.header());
  }
  /** The day of it: `2007-11-05`. */
  daySent(): string | undefined {
    return this.dates().sent?.time.slice(0, '2007-11-05'.length);
  }

  private ofCable<Value>(of: (cable: Cable) => Value): Value {
    return this.cable.once(of);
  }
}

/** A function over header and fields with its results kept: those of a cable are read once, for rules of all scopes. */
export function rememberedOfHeader<Value>(of: (context: HeaderContext) => Value): (context: HeaderContext) => Value {
  return (context) => context.ofHeader().once(of);
}

/** A function with its results kept: each of a context is read once. */
export function remembered<Context extends HeaderContext, Value>(
  of: (context: Context) => Value,
): (context: Context) => Value {
  return (context) => context.once(of);
}

/** A numbered paragraph: its number and mark, and where they stand. */
export class OutlineParagraph implements Omit<NumberedLine, 'words'> {
  readonly number: number;
  readonly suffix: string | undefined;
  readonly mark: string | undefined;

  constructor(
    readonly place: PlacedBlock,
    { number, suffix, mark }: NumberedLine,
  ) {
    this.number = number;
    this.suffix = suffix;
    this.mark = mark;
  }

  /** Where its number stands. */
  get range(): Range {
    const number = textMarksOf(this.place.block)[0];
    return stretchRange(this.place, number?.start ?? 0, number?.end ?? 0);
  }

  /** Where its mark stands; undefined where none is read there. */
  get markRange(): Range | undefined {
    const mark = textMarksOf(this.place.block)[1];
    return mark?.kind === 'portionMark' ? stretchRange(this.place, mark.start, mark.end) : undefined;
  }
}

/** A stretch of the text that stands for something. */
export class OutlineMark {
  constructor(
    readonly place: PlacedBlock,
    /** In units from the block's start. */
    private readonly mark: TextMark,
  ) {}

  get kind(): TokenKind {
    return this.mark.kind;
  }
  get start(): number {
    return this.mark.start;
  }
  get end(): number {
    return this.mark.end;
  }
  get text(): string {
    return this.place.block.text.slice(this.start, this.end);
  }
  get range(): Range {
    return stretchRange(this.place, this.start, this.end);
  }
}

/** A mark that points to paragraphs, to REF or to another cable. */
export class OutlinePointer extends OutlineMark {
  readonly pointer = readPointer(this.text);
}

/** A line that begins with a number: a paragraph's first, or an item of a list. */
export interface OutlineLine {
  readonly place: PlacedBlock;
  readonly line: NumberedLine;
  /** Undefined where it begins none. */
  readonly paragraph: OutlineParagraph | undefined;
}

/** What rules over more than the header read besides. */
class WiderContext extends HeaderContext {
  constructor(private readonly headerContext: HeaderContext) {
    super(headerContext.cable, headerContext.lexicon);
  }

  override ofHeader(): HeaderContext {
    return this.headerContext;
  }
}

/** What rules over the outline of the text read besides. */
export class OutlineContext extends WiderContext {
  constructor(
    headerContext: HeaderContext,
    protected readonly tree: CableTree,
  ) {
    super(headerContext);
  }

  /** The blocks of the cable that its outline is made of, in their order. */
  private readonly outline = lazy((): readonly PlacedBlock[] => placesOfOutline(this.tree, this.cable));

  readonly numberedLines = lazy((): readonly OutlineLine[] => {
    const numbered = this.outline().flatMap((place) => {
      const line = place.block.kind === LineKind.Paragraph ? readNumberedLine(place.block) : undefined;
      return line ? [{ place, line }] : [];
    });
    const decided = decideNumbers(
      numbered.map(({ line }) => ({ number: line.number, suffix: line.suffix, marked: line.mark !== undefined })),
    );
    return numbered.map(({ place, line }, index) => {
      const paragraph = decided[index] ? new OutlineParagraph(place, line) : undefined;
      return { place, line, paragraph };
    });
  });

  readonly paragraphs = lazy((): readonly OutlineParagraph[] =>
    this.numberedLines().flatMap(({ paragraph }) => paragraph ?? []),
  );

  /** The marks of a kind in the text, in its order. */
  marks(kind: TokenKind): readonly OutlineMark[] {
    let marks = this.marksOfKinds.get(kind);
    if (!marks) this.marksOfKinds.set(kind, (marks = this.readMarks(kind)));
    return marks;
  }

  private readonly marksOfKinds = new Map<TokenKind, readonly OutlineMark[]>();

  readonly pointers = lazy((): readonly OutlinePointer[] =>
    this.marks('pointer').filter((mark) => mark instanceof OutlinePointer),
  );

  readonly pageLines = lazy((): readonly PlacedBlock[] =>
    this.outline().filter(({ block }) => block.kind === LineKind.PageLine),
  );

  /** Whether the text is known to be a part only, or a card stands for it. */
  readonly isExtract = lazy((): boolean =>
    releaseMarksOf(this.outline()).some(({ kind }) => kind === 'partial' || kind === 'withdrawn'),
  );

  private readMarks(kind: TokenKind): OutlineMark[] {
    const Mark = kind === 'pointer' ? OutlinePointer : OutlineMark;
    const marks: OutlineMark[] = [];
    for (const place of this.outline()) {
      if (!isText(place.block.kind)) continue;
      for (const mark of textMarksOf(place.block)) if (mark.kind === kind) marks.push(new Mark(place, mark));
    }
    return marks;
  }
}

/** What rules over the workspace read besides. */
export class WorkspaceContext extends WiderContext {
  constructor(
    headerContext: HeaderContext,
    /** The file that holds the cable. */
    readonly uri: string,
    readonly traffic: Traffic,
    /** Whether the file holds this cable alone. */
    readonly isAlone: boolean,
  ) {
    super(headerContext);
  }
}

/** What rules over the whole text read besides: everything that the cable says. */
export class TextContext extends OutlineContext {
  declare readonly tree: CableTree;

  /** All blocks of the cable, in its order. */
  readonly places = lazy((): readonly PlacedBlock[] => placesOf(this.tree, this.cable));

  readonly facts = lazy((): CableFacts => factsOf(this.tree, this.cable));
}

/** What rules over the header of a cable read, and of it the others: the same for all who ask. */
export function headerContextOf(cable: Cable, lexicon: Lexicon): HeaderContext {
  const kept = cable.once(keptContexts);
  if (kept.header?.lexicon !== lexicon) kept.header = new HeaderContext(cable, lexicon);
  return kept.header;
}

/** What rules over the outline and over the text of a cable read: the same for all who ask. */
export function textContextOf(cable: Cable, lexicon: Lexicon, tree: CableTree): TextContext {
  const kept = cable.once(keptContexts);
  if (kept.text?.lexicon !== lexicon || kept.text.tree !== tree) {
    kept.text = new TextContext(headerContextOf(cable, lexicon), tree);
  }
  return kept.text;
}

function keptContexts(): { header?: HeaderContext; text?: TextContext } {
  return {};
}
