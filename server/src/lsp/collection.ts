import { NotificationType0, RequestType } from 'vscode-languageserver';
import type { CancellationToken, Connection, Position } from 'vscode-languageserver';
import { canonicalNumber, FACETS, GRAPH_FORMATS, isRecord, readNumber, sentTime } from '../service';
import type {
  BrowseQuery,
  CableCopy,
  CableLanguageService,
  CableSearch,
  CableSummary,
  CitationForms,
  FileStatus,
  GraphFormat,
  Transmission,
} from '../service';
import type { Configuration } from './configuration';
import type { RequestGuard } from './guard';

/** A cable as clients list it. */
export interface ListedCable {
  readonly uri: string;
  readonly line: number;
  /** The canonical number; '' where it has none. */
  readonly number: string;
  readonly subject: string;
  /** ISO 8601, UTC; '' where it is not known. */
  readonly sent: string;
  readonly classification: string;
  readonly tags: readonly string[];
}

interface ListedEntry extends ListedCable {
  /** Further copies of its number. */
  readonly copies: readonly ListedCable[];
}

interface ListedGroups {
  readonly groups: readonly { readonly key: string; readonly count: number }[];
  readonly cables: readonly ListedEntry[];
  readonly more: number;
}

type Place = { readonly uri: string; readonly position: Position };

const Browse = new RequestType<BrowseQuery, ListedGroups, void>('cablegram/cables/browse');
const Find = new RequestType<CableSearch, ListedCable[], void>('cablegram/cables/find');
const Graph = new RequestType<{ format: GraphFormat; from?: string; depth?: number }, string, void>(
  'cablegram/cables/graph',
);
const Refresh = new RequestType<Record<string, never>, null, void>('cablegram/cables/refresh');
const Cite = new RequestType<Place, CitationForms | null, void>('cablegram/cables/cite');
const Copies = new RequestType<Place, readonly CableCopy[], void>('cablegram/cables/copies');
const Status = new RequestType<Place, FileStatus | null, void>('cablegram/cables/status');
const Split = new RequestType<Place, Transmission | null, void>('cablegram/cables/split');
const Join = new RequestType<Place, Transmission | null, void>('cablegram/cables/join');
const Clean = new RequestType<{ readonly uri: string }, string | null, void>('cablegram/cables/clean');

/** Told when the workspace has been read, and when files have changed since. */
export const CablesChanged = new NotificationType0('cablegram/cables/changed');

/** Nobody reads more of what a search finds. */
const MAX_FOUND = 1000;

const NOTHING: ListedGroups = { groups: [], cables: [], more: 0 };

/** Answers what clients ask besides the protocol: the cables of the workspace as a whole, and how one is cited. */
export function answerCollection(
  connection: Connection,
  service: CableLanguageService,
  configuration: Configuration,
  guard: RequestGuard,
  refresh: () => Promise<void>,
): void {
  const { collection } = service;
  connection.onRequest(Browse, (params, token) =>
    guard.run('Browse', token, NOTHING, async () => {
      const { groups, cables, more } = await collection.browse(queryOf(params), token);
      return {
        groups,
        cables: cables.map(({ cable, copies }) => ({ ...listed(cable), copies: copies.map(listed) })),
        more,
      };
    }),
  );
  connection.onRequest(Find, (params, token) =>
    guard.run('Find', token, [], () => found(service, isRecord(params) ? params : {}, token)),
  );
  connection.onRequest(Graph, ({ format, from, depth = 1 }, token) =>
    guard.run('Graph', token, '', () => {
      const known = GRAPH_FORMATS.find((own) => own === format) ?? 'dot';
      const number = from === undefined ? undefined : readNumber(from);
      return collection.graph(known, number && { from: number, depth }, token);
    }),
  );
  connection.onRequest(Refresh, (_, token) =>
    guard.run('Refresh', token, null, async () => {
      await refresh();
      return null;
    }),
  );
  connection.onRequest(Cite, ({ uri, position }, token) =>
    guard.answer<CitationForms | null>(
      'Citation',
      uri,
      token,
      null,
      (document) => service.citationForms(document, position) ?? null,
    ),
  );
  connection.onRequest(Copies, ({ uri, position }, token) =>
    guard.answer<readonly CableCopy[]>('Copies', uri, token, [], (document) =>
      service.copies(document, position, token),
    ),
  );
  connection.onRequest(Status, ({ uri, position }, token) =>
    guard.answer<FileStatus | null>('Status', uri, token, null, async (document) =>
      service.status(document, position, await configuration.of(uri)),
    ),
  );
  connection.onRequest(Split, ({ uri, position }, token) =>
    guard.answer<Transmission | null>('Split', uri, token, null, (document) =>
      service.splitForTransmission(document, position),
    ),
  );
  connection.onRequest(Join, ({ uri, position }, token) =>
    guard.answer<Transmission | null>('Join', uri, token, null, (document) => service.joinSections(document, position)),
  );
  connection.onRequest(Clean, ({ uri }, token) =>
    guard.answer<string | null>('Clean copy', uri, token, null, (document) => service.cleanCopy(document)),
  );
}

/** What a client has sent, whatever it was. */
function queryOf({ facet, path, filter }: BrowseQuery): BrowseQuery {
  return {
    facet: FACETS.find((known) => known === facet) ?? 'origin',
    path: Array.isArray(path) ? path.map(String) : [],
    filter: typeof filter === 'string' ? filter : '',
  };
}

async function found(
  service: CableLanguageService,
  search: CableSearch,
  token: CancellationToken,
): Promise<ListedCable[]> {
  const cables: ListedCable[] = [];
  for await (const cable of service.collection.find(search, token)) {
    if (cables.push(listed(cable)) === MAX_FOUND) break;
  }
  return cables;
}

function listed(cable: CableSummary): ListedCable {
  const { uri, selectionRange, number, subject, classification, tags } = cable;
  return {
    uri,
    line: selectionRange.start.line,
    number: number ? canonicalNumber(number) : '',
    subject: subject ?? '',
    sent: sentTime(cable) ?? '',
    classification: classification ?? '',
    tags,
  };
}
