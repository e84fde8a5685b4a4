import type { Block } from '../syntax/block';
import type { Chunk } from '../syntax/chunk';
import { headKind, LineKind, LineState, RESUMED } from '../syntax/lineKind';
import type { CableTree, PlacedBlock } from '../syntax/tree';
import { arePlacedAlike, Cable } from './cable';
import { ownNumberOf, sectionOf } from './classificationLine';

/** Blocks of a chunk that matter for the cable as a whole, and where they begin in the chunk. */
function landmarksOf(chunk: Chunk): readonly PlacedBlock[] {
  const landmarks: PlacedBlock[] = [];
  let line = 0;
  let inText = false;
  for (const block of chunk.blocks) {
    // Of a run of paragraphs only the first: it tells that the cable has a text.
    const paragraph = block.kind === LineKind.Paragraph;
    if (isLandmark(block) && !(paragraph && inText)) landmarks.push({ block, line });
    inText = paragraph || (inText && !isLandmark(block));
    line += block.lineCount;
  }
  return landmarks;
}

function isLandmark(block: Block): boolean {
  switch (block.kind) {
    case LineKind.Blank:
    case LineKind.Prose:
    case LineKind.PageMarking:
    case LineKind.Correction:
    case LineKind.ReleaseMark:
      return false;
    case LineKind.PageLine:
      return isFirstPage(block);
    default:
      return true;
  }
}

/** `PAGE 01`, the first page of a section of an archive copy. */
function isFirstPage(block: Block): boolean {
  return block.kind === LineKind.PageLine && /^\s*PAGE +0*1(?:\s|$)/.test(block.line(0));
}

/**
 * The cables of a file, at least one; together they hold every line. Found once for each version.
 *
 * Where a file holds several cables, a new one begins, once the cable before has a header or a text:
 *
 * | boundary                                             | example                                  |
 * | ---------------------------------------------------- | ---------------------------------------- |
 * | FL1                                                  | `VZCZCXRO1234`                           |
 * | what follows NNNN, but for trailers of the archive   | `NNNN`, then a note or a header          |
 * | a date-time group in the text with FM behind it      | `R 182012Z JAN 90`, `FM AMEMBASSY PARIS` |
 * | the first page of an archive copy                    | `PAGE 01        ZAGREB  09031`           |
 * | the heading of an archive's export                   | `Message Text`                           |
 * | a public site's page or box                          | `Viewing cable 07ZAGREB9105, …`          |
 * | a header behind the archive's description            | any line of a header                     |
 *
 * None of these begins a cable where the classification line behind it says that a further section of the same
 * cable follows: `SECTION 02 OF 03` with the same number. A cable quoted inside another is no cable of its own.
 */
export function cablesOf(tree: CableTree): readonly Cable[] {
  return tree.once(split);
}

/** Most letters change no landmark: then the cables are those of the version before, with what has been read of them. */
function split(tree: CableTree): readonly Cable[] {
  const { chunks } = tree;
  const kept = chunks[0]!.blocks[0]!.once(lastSplit);
  if (kept.last && haveSameLandmarks(kept.last.chunks, chunks)) return kept.last.cables;
  const cables = new Splitter(tree).split();
  kept.last = { chunks, cables };
  return cables;
}

/** What a version was split into, with the first block of the file. */
function lastSplit(): { last?: { readonly chunks: readonly Chunk[]; readonly cables: readonly Cable[] } } {
  return {};
}

function haveSameLandmarks(some: readonly Chunk[], others: readonly Chunk[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, index) => {
      const other = others[index]!;
      if (one === other) return true;
      return one.lineCount === other.lineCount && arePlacedAlike(one.once(landmarksOf), other.once(landmarksOf));
    })
  );
}

/** Walks over the landmarks of a file and parts them into cables. */
class Splitter {
  private readonly all: readonly PlacedBlock[];
  private readonly result: Cable[] = [];
  private line = 0;
  private blocks: PlacedBlock[] = [];
  private further: PlacedBlock[] = [];
  private quoted: PlacedBlock[] = [];
  /** The header of a further section goes on up to its classification line, and over the captions behind it. */
  private resumed: 'not' | 'header' | 'captions' = 'not';
  private hasHeader = false;
  private hasText = false;
  /** The cable is over: by NNNN, or by the archive's description. */
  private ended = false;

  constructor(private readonly tree: CableTree) {
    const all = [...tree.chunks[0]!.once(landmarksOf)];
    for (let index = 1; index < tree.chunks.length; index++) {
      const first = tree.lineOfChunk(index);
      for (const { block, line } of tree.chunks[index]!.once(landmarksOf)) all.push({ block, line: first + line });
    }
    this.all = all;
  }

  split(): Cable[] {
    this.all.forEach((place, index) => this.add(place, index));
    this.close(this.tree.lineCount);
    return this.result;
  }

  private add(place: PlacedBlock, index: number): void {
    if (this.begins(place, index)) {
      this.resumed = this.isFurtherSection(index) ? 'header' : 'not';
      if (this.resumed === 'not') this.begin(place, index);
      else this.ended = false;
    }
    const { kind, stateBefore } = place.block;
    if (this.resumed === 'captions' && kind !== LineKind.Caption) this.resumed = 'not';
    if (kind === LineKind.EndOfMessage || kind === LineKind.ArchiveHeading || kind === LineKind.Attribute) {
      this.ended ||= kind !== LineKind.ArchiveHeading || place.block.stateAfter === LineState.Attributes;
    }
    if (this.resumed !== 'not' || stateBefore & RESUMED || place.block.stateAfter & RESUMED) {
      this.further.push(place);
      if (kind === LineKind.Classification && this.resumed === 'header') this.resumed = 'captions';
      return;
    }
    this.hasHeader ||= isOfHeader(kind);
    if (this.hasText && isField(kind)) (this.isOwnClassification(place.block) ? this.further : this.quoted).push(place);
    else this.blocks.push(place);
    this.hasText ||= kind === LineKind.Paragraph;
  }

  /** Whether a landmark is one that a cable begins with, behind another. */
  private begins({ block }: PlacedBlock, index: number): boolean {
    if (this.ended) return !isTrailer(block);
    switch (block.kind) {
      case LineKind.TransmissionIdentification:
      case LineKind.SitePage:
      case LineKind.SiteBoxHeading:
        return this.hasHeader || this.hasText;
      case LineKind.ArchiveHeading:
        return block.stateAfter === LineState.Start && (this.hasHeader || this.hasText);
      case LineKind.PageLine:
        return this.hasText;
      case LineKind.DateTimeGroup: {
        const next = this.all[index + 1]?.block;
        return this.hasText && next?.kind === LineKind.Originator && next.stateBefore === LineState.BodyDateTimeGroup;
      }
      default:
        return false;
    }
  }

  /** Whether the header that begins here is that of a further section of the cable before it. */
  private isFurtherSection(index: number): boolean {
    const own = this.blocks.find(({ block }) => block.kind === LineKind.Classification)?.block;
    const next = this.all.slice(index, index + MAX_HEADER).find(({ block }) => block.kind === LineKind.Classification);
    if (!own || !next) return false;
    const section = sectionOf(next.block);
    const number = ownNumberOf(own);
    const other = ownNumberOf(next.block);
    return (
      section !== undefined &&
      section.section > 1 &&
      number !== undefined &&
      number.post === other?.post &&
      number.number === other.number
    );
  }

  /** The classification line again, as a further section of a joined copy has it. */
  private isOwnClassification(block: Block): boolean {
    const own = this.blocks.find((place) => place.block.kind === LineKind.Classification)?.block;
    if (block.kind !== LineKind.Classification || !own) return false;
    const [number, other] = [ownNumberOf(own), ownNumberOf(block)];
    return number !== undefined && number.post === other?.post && number.number === other.number;
  }

  private begin(place: PlacedBlock, index: number): void {
    // What stands between NNNN and the next header, such as a note, belongs to the cable that follows.
    const previous = this.all[index - 1];
    const line = this.ended && previous ? previous.line + previous.block.lineCount : place.line;
    this.close(line);
    this.line = line;
  }

  private close(line: number): void {
    if (line <= this.line) return;
    const { blocks, further, quoted } = this;
    this.result.push(new Cable(this.line, line, blocks, further, quoted));
    this.blocks = [];
    this.further = [];
    this.quoted = [];
    this.hasHeader = this.hasText = this.ended = false;
    this.resumed = 'not';
  }
}

/** No header has more lines. */
const MAX_HEADER = 200;

function isOfHeader(kind: LineKind): boolean {
  return kind >= LineKind.TransmissionIdentification && kind <= LineKind.Exempt;
}

/** Lines that belong to a cable that has ended. */
function isTrailer({ kind, stateAfter }: Block): boolean {
  switch (headKind(kind)) {
    case LineKind.EndOfMessage:
    case LineKind.Attribute:
      return true;
    case LineKind.ArchiveHeading:
      return stateAfter === LineState.Attributes;
    default:
      return false;
  }
}

function isField(kind: LineKind): boolean {
  return (
    isOfHeader(kind) ||
    (kind >= LineKind.Classification && kind <= LineKind.ReferenceContinuation && kind !== LineKind.Attention)
  );
}

/** The cable that holds a line. */
export function cableAtLine(tree: CableTree, line: number): Cable {
  const all = cablesOf(tree);
  return all.find((cable) => line < cable.endLine) ?? all[all.length - 1]!;
}

/** The cable, with the header of a further section for its own where the first section's is missing. */
export function withHeader(cable: Cable): Cable {
  const own = cable.blocks.some(({ block }) => isOfHeader(block.kind) || block.kind === LineKind.Classification);
  return own || cable.further.length === 0 ? cable : cable.withBlocks([...cable.blocks, ...cable.further]);
}
