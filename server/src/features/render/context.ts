import type { Cable } from '../../meaning/cable';
import type { MessageNumber } from '../../meaning/messageNumber';
import type { CableFacts } from '../../meaning/model';
import type { CableTree } from '../../syntax/tree';
import type { Lexicon } from '../../vocabulary';

/** Where a cable stands that is cited. */
export interface CitedPlace {
  readonly uri: string;
  readonly line: number;
  readonly subject: string;
}

/** What a page of a cable draws on. */
export interface RenderContext {
  readonly tree: CableTree;
  readonly cable: Cable;
  readonly facts: CableFacts;
  readonly lexicon: Lexicon;
  /** The cable of a number, where it is at hand. */
  readonly find: (number: MessageNumber) => CitedPlace | undefined;
  /** What the ids of this cable's elements begin with: a file may hold several. */
  readonly prefix: string;
}
