import type { CableEra } from '../../meaning/era';

/**
 * What an item's documentation is made of when it is asked for: small and plain, since each item goes to the client
 * and comes back with it.
 */
export type ItemData =
  | { readonly of: 'tag'; readonly code: string; readonly era: CableEra }
  | { readonly of: 'address'; readonly indicator: string; readonly address: string }
  | { readonly of: 'precedence'; readonly prosign: string }
  | { readonly of: 'caption'; readonly caption: string }
  | { readonly of: 'order'; readonly order: string; readonly code: string }
  | { readonly of: 'reason'; readonly section: string; readonly letter: string }
  | { readonly of: 'post'; readonly post: string }
  | {
      readonly of: 'cable';
      readonly subject: string;
      readonly sent?: string;
      readonly classification?: string;
    }
  /** A code that users have added: the lexicon is not at hand when the documentation is made. */
  | { readonly of: 'own'; readonly meaning: string };
