import type { Lexicon } from '../../vocabulary';
import type { Traffic } from '../../workspace/traffic';

/** What completion draws on besides the document. */
export interface CompletionSources {
  readonly lexicon: Lexicon;
  /** The cables of the workspace that have been read. */
  readonly traffic: Traffic;
  /** The time of day, for drafts that bear no date yet. */
  readonly now: () => Date;
}
