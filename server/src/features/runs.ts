import { isHeaderLine } from '../meaning/headerTokens';
import { headKind, LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import { isPageChrome } from './lineKinds';

/** Lines of the document, `endLine` after the last that is not blank. */
export interface Lines {
  readonly line: number;
  readonly endLine: number;
}

/** A header line or field with the blocks that go on with it, which a page line or a cut may stand between. */
export interface Field extends Lines {
  /** The kind of its first line, or the one that a first line which goes on with another would go on with. */
  readonly kind: LineKind;
  readonly places: readonly PlacedBlock[];
}

export type RunKind =
  'header' | 'field' | 'distribution' | 'clearances' | 'copyFields' | 'releaseMarks' | 'attributes' | 'sitePage';

/** What stands outside the text and belongs together: the header, one field, the archive's description … */
export interface Run extends Lines {
  readonly kind: RunKind;
  readonly fields: readonly Field[];
}

/** The runs among the blocks of a cable, in their order. Text, and the page lines that cut it, belong to none. */
export function runsOf(places: readonly PlacedBlock[]): Run[] {
  const runs: OpenRun[] = [];
  let open: OpenRun | undefined;
  for (const place of places) {
    const { block, line } = place;
    if (block.filledLines === 0 || isPageChrome(block.kind)) continue;
    const kind = runKind(headKind(block.kind));
    if (kind === undefined) {
      open = undefined;
      continue;
    }
    if (open?.kind !== kind || (kind === 'field' && !goesOn(open, place))) {
      open = { kind, line, endLine: line, fields: [] };
      runs.push(open);
    }
    add(open, place);
  }
  return runs;
}

type OpenField = Field & { endLine: number; readonly places: PlacedBlock[] };
type OpenRun = Run & { endLine: number; readonly fields: OpenField[] };

function add(run: OpenRun, place: PlacedBlock): void {
  const { block, line } = place;
  const endLine = line + block.filledLines;
  const last = run.fields[run.fields.length - 1];
  if (last && goesOn(run, place)) {
    last.places.push(place);
    last.endLine = endLine;
  } else {
    run.fields.push({ kind: headKind(block.kind), line, endLine, places: [place] });
  }
  run.endLine = endLine;
}

/** Whether a block goes on with the last field of a run. */
function goesOn({ fields }: OpenRun, { block }: PlacedBlock): boolean {
  const head = headKind(block.kind);
  return head !== block.kind && fields[fields.length - 1]?.kind === head;
}

function runKind(kind: LineKind): RunKind | undefined {
  if (isHeaderLine(kind)) return 'header';
  switch (kind) {
    case LineKind.Classification:
    case LineKind.Caption:
    case LineKind.Attention:
    case LineKind.ExecutiveOrder:
    case LineKind.Tags:
    case LineKind.Subject:
    case LineKind.Reference:
    case LineKind.ClassifiedBy:
      return 'field';
    case LineKind.Distribution:
    case LineKind.ControlLine:
      return 'distribution';
    case LineKind.Clearance:
      return 'clearances';
    case LineKind.CopyField:
      return 'copyFields';
    case LineKind.ReleaseMark:
      return 'releaseMarks';
    case LineKind.ArchiveHeading:
    case LineKind.Attribute:
      return 'attributes';
    case LineKind.SitePage:
    case LineKind.SiteBoxHeading:
    case LineKind.SiteBox:
      return 'sitePage';
    default:
      return undefined;
  }
}
