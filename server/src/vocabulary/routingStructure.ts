import addressText from './data/address-words.tsv';
import structureText from './data/routing-structure.tsv';
import { lazy, readTable } from './table';
import type { AddressWord, RoutingLetters } from './types';

/** What letters of routing indicators tell: nations of the first two, relays of the first four, suffixes behind. */
export const routingLetters = lazy((): readonly RoutingLetters[] =>
  Object.freeze(readTable(structureText, ['kind', 'letters', 'meaning', 'source']) as readonly RoutingLetters[]),
);

/** Words that plain-language addresses begin with, such as AMEMBASSY. */
export const addressWords = lazy((): readonly AddressWord[] =>
  Object.freeze(readTable(addressText, ['word', 'meaning', 'source'])),
);
