import type { Cable } from '../../meaning/cable';
import type { CableEra } from '../../meaning/era';
import type { Token } from '../../meaning/token';
import type { CableDocument } from '../../syntax/document';
import type { PlacedBlock } from '../../syntax/tree';
import type { Lexicon } from '../../vocabulary';
import type { CableIndex } from '../../workspace/cableIndex';
import type { Cancellation } from '../../workspace/files';

/** What explanations draw on besides the cable itself. */
export interface Knowledge {
  readonly lexicon: Lexicon;
  readonly index: CableIndex;
  /** The reader's time zone by its IANA name; '' where it is not known. */
  readonly timeZone: () => string;
  readonly cancellation: Cancellation;
}

/** A token to be explained, where it stands, and what may be drawn on. */
export interface Subject extends Knowledge {
  readonly token: Token;
  /** The token's text in capitals, as codes are listed. */
  readonly code: string;
  readonly place: PlacedBlock;
  readonly document: CableDocument;
  readonly cable: Cable;
  readonly era: CableEra;
  /** The year of the date-time group. */
  readonly year: number | undefined;
}
