import { cablesOf } from '../meaning/cables';
import type { Cable } from '../meaning/cable';
import { clearancesOf } from '../meaning/clearances';
import { addresseesOf } from '../meaning/factsHeader';
import { withHeader } from '../meaning/cables';
import { placesOf } from '../meaning/paragraphs';
import type { CableDocument } from '../syntax/document';
import type { CableIndex } from '../workspace/cableIndex';
import { sentDay } from '../workspace/cableSummary';
import type { CableSummary } from '../workspace/cableSummary';
import type { Cancellation } from '../workspace/files';
import { filedStation } from '../workspace/station';
import { searchCables } from '../workspace/search';

/** What cables are to have; what is absent is not looked at. */
export interface CableSearch {
  /** A number, a code of TAGS or words of the subject, or the beginnings of these. */
  readonly typed?: string;
  readonly tag?: string;
  readonly origin?: string;
  readonly classification?: string;
  /** Sent on this day or later: `2007`, `2007-11`, `2007-11-05`. */
  readonly after?: string;
  /** Sent on this day or earlier; a month or year with all its days. */
  readonly before?: string;
  /** A part of an address that it was sent to. */
  readonly addressee?: string;
  /** A part of a name on its drafters' lines. */
  readonly drafter?: string;
  /** Words that stand in its file one after the other. */
  readonly text?: string;
}

/** So many may fit what is typed. */
const MAX_TYPED = 100_000;

/** The cables that have all that is asked for. Files are read only where what is kept of them does not tell. */
export async function* findCables(
  search: CableSearch,
  index: CableIndex,
  cancellation: Cancellation,
): AsyncIterableIterator<CableSummary> {
  await index.refresh(cancellation);
  const { typed = '' } = search;
  const candidates =
    typed.trim() === ''
      ? [...index.traffic.cables()]
      : searchCables(index.traffic, typed, MAX_TYPED).map(({ cable }) => cable);
  for (const cable of candidates) {
    if (cancellation.isCancellationRequested) return;
    if (!fitsSummary(cable, search)) continue;
    if (search.addressee ?? search.drafter ?? search.text) {
      const document = await index.document(cable.uri);
      if (!document || !fitsText(document, cable, search)) continue;
    }
    yield cable;
  }
}

function fitsSummary(cable: CableSummary, { tag, origin, classification, after, before }: CableSearch): boolean {
  if (tag !== undefined && !cable.tags.includes(tag.toUpperCase())) return false;
  if (origin !== undefined && cable.station !== filedStation(origin)) return false;
  if (classification !== undefined && !cable.classification?.startsWith(classification.toUpperCase())) return false;
  if (after === undefined && before === undefined) return true;
  const day = sentDay(cable);
  if (day === undefined || (after !== undefined && day < after)) return false;
  return before === undefined || day.slice(0, before.length) <= before;
}

function fitsText(document: CableDocument, summary: CableSummary, { addressee, drafter, text }: CableSearch): boolean {
  const cable = cablesOf(document.tree).find(({ line }) => line === summary.range.start.line);
  if (!cable) return false;
  if (addressee !== undefined && !hasAddressee(cable, addressee)) return false;
  if (drafter !== undefined && !hasDrafter(document, cable, drafter)) return false;
  return text === undefined || folded(document.getText(summary.range)).includes(folded(text));
}

function hasAddressee(cable: Cable, part: string): boolean {
  return addresseesOf(withHeader(cable)).some(({ address }) => folded(address).includes(folded(part)));
}

function hasDrafter({ tree }: CableDocument, cable: Cable, part: string): boolean {
  const names = clearancesOf(placesOf(tree, cable)).filter(({ role }) => role === 'drafted');
  return names.some(({ name = '', office = '' }) => folded(`${office} ${name}`).includes(folded(part)));
}

/** Small letters, and one blank where the text has several or a line end. */
function folded(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}
