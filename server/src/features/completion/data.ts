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
  | { readonly of: 'mark'; readonly mark: string }
  | { readonly of: 'line'; readonly name: string }
  | { readonly of: 'office'; readonly symbol: string }
  | {
      readonly of: 'cable';
      readonly subject: string;
      readonly day?: string;
      readonly classification?: string;
    }
  /** A code that users have added: the lexicon is not at hand when the documentation is made. */
  | { readonly of: 'own'; readonly meaning: string };

type Kind = ItemData['of'];

/** The members that the data of each kind has at least. */
const MEMBERS: Readonly<Record<Kind, readonly string[]>> = {
  tag: ['code'],
  address: ['indicator', 'address'],
  precedence: ['prosign'],
  caption: ['caption'],
  order: ['order', 'code'],
  reason: ['section', 'letter'],
  post: ['post'],
  mark: ['mark'],
  line: ['name'],
  office: ['symbol'],
  cable: ['subject'],
  own: ['meaning'],
};

/** Whether what came back with an item is data of ours. */
export function isItemData(data: unknown): data is ItemData {
  if (typeof data !== 'object' || data === null) return false;
  const record = data as Readonly<Record<string, unknown>>;
  const members = Object.hasOwn(MEMBERS, String(record.of)) ? MEMBERS[record.of as Kind] : undefined;
  if (!members?.every((member) => typeof record[member] === 'string')) return false;
  return record.of !== 'tag' || (typeof record.era === 'object' && record.era !== null);
}
