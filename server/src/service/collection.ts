import { findCables } from '../features/findCables';
import type { CableSearch } from '../features/findCables';
import { browse } from '../workspace/browse';
import type { BrowseAnswer, BrowseQuery } from '../workspace/browse';
import type { CableIndex } from '../workspace/cableIndex';
import type { CableSummary } from '../workspace/cableSummary';
import type { Cancellation } from '../workspace/files';
import { missingCables, numberGaps } from '../workspace/gaps';
import type { MissingCable, NumberGaps } from '../workspace/gaps';
import { citationGraph, writeGraph } from '../workspace/graph';
import type { GraphFormat, GraphStart } from '../workspace/graph';
import { overview } from '../workspace/overview';
import type { Overview } from '../workspace/overview';

/** What can be asked about the cables of the workspace as a whole. */
export interface CableCollection {
  browse(query: BrowseQuery, cancellation: Cancellation): Promise<BrowseAnswer>;
  find(search: CableSearch, cancellation: Cancellation): AsyncIterable<CableSummary>;
  /** The graph of citations as a text, of all cables or around one. */
  graph(format: GraphFormat, start: GraphStart | undefined, cancellation: Cancellation): Promise<string>;
  gaps(cancellation: Cancellation): Promise<NumberGaps[]>;
  missing(cancellation: Cancellation): Promise<MissingCable[]>;
  overview(cancellation: Cancellation): Promise<Overview>;
}

export function collectionOf(index: CableIndex): CableCollection {
  const read = async (cancellation: Cancellation) => {
    await index.refresh(cancellation);
    return index.traffic;
  };
  return {
    browse: async (query, cancellation) => browse(await read(cancellation), query),
    find: (search, cancellation) => findCables(search, index, cancellation),
    graph: async (format, start, cancellation) => writeGraph(citationGraph(await read(cancellation), start), format),
    gaps: async (cancellation) => numberGaps(await read(cancellation)),
    missing: async (cancellation) => missingCables(await read(cancellation)),
    overview: async (cancellation) => overview(await read(cancellation)),
  };
}
