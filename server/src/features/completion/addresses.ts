import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { addresseesOf, originatorOf } from '../../meaning/factsHeader';
import { dateOf } from '../../meaning/identity';
import { canonicalStation } from '../../meaning/messageNumber';
import type { AddressedPost } from '../../meaning/model';
import { headKind, LineKind, LineState } from '../../syntax/lineKind';
import { isBlank } from '../../syntax/scan';
import { normalisedAddress } from '../../vocabulary';
import { addressBookOf, matchingAddresses } from './addressBook';
import type { Address } from './addressBook';
import type { Cursor } from './cursor';
import { afterBlanks } from './fieldAt';
import { itemsFrom, MAX_ITEMS } from './items';
import type { Candidate } from './items';
import { beginsPrecedenceWord, precedenceWords } from './precedences';
import type { CompletionSources } from './sources';
import { isSigns, queryStarts } from './words';

/** On FM, TO, INFO and XMT and the lines that go on with them: an address, and behind one the word of precedence. */
export function completeAddress(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  const { tokens, before, position } = cursor;
  if (before.includes('//')) return [];
  if (tokens.some(({ kind, end }) => kind === 'precedenceWord' && end < position.character)) return [];
  const keyword = tokens.find(({ kind, end }) => kind === 'keyword' && end <= position.character);
  if (!keyword && !cursor.isContinuation) return [];
  // Without a blank behind the keyword it is still being typed; XMT may have a slash.
  if (keyword && before.length === keyword.end) return [];
  const from = afterBlanks(cursor, keyword ? skipSlash(before, keyword.end) : 0);
  if (cursor.kind === LineKind.Originator) return addresses(cursor, from, sources);
  const behind = behindAddress(cursor, from, sources);
  if (behind >= 0) return itemsFrom(cursor, behind, precedenceWords(cursor, before.slice(behind)));
  return addresses(cursor, from, sources);
}

function skipSlash(before: string, position: number): number {
  return before.charAt(position) === '/' ? position + 1 : position;
}

/** Words in small letters, three letters at least. */
const SMALL = /^\s*[a-z]{3}[a-z ]*$/;

/**
 * A line in small letters right below an address, such as `embassy par`: the tree takes it for prose, but no text
 * stands there.
 */
export function isAddressInSmallLetters(cursor: Cursor): boolean {
  const { index, place, state, document, before } = cursor;
  if (index > 0 || place.line === 0 || state < LineState.Action || state > LineState.RoutedExempt) return false;
  const { block } = document.tree.blockAtLine(place.line - 1);
  const isBelow = block.lineCount === block.filledLines && isAddressList(headKind(block.kind));
  return isBelow && cursor.isAtEnd && SMALL.test(before);
}

function isAddressList(kind: LineKind): boolean {
  return kind === LineKind.Action || kind === LineKind.Information || kind === LineKind.Exempt;
}

/** The address that such a line begins. */
export function completeAddressInSmallLetters(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  return addresses(cursor, afterBlanks(cursor, 0), sources);
}

/**
 * Where the word of precedence begins behind a whole address; -1 where the cursor is still in the address. What stands
 * behind an address that is not listed is one too.
 */
function behindAddress({ before }: Cursor, from: number, { lexicon }: CompletionSources): number {
  const book = addressBookOf(lexicon);
  const starts = queryStarts(before, from, (unit) => !isBlank(unit.charCodeAt(0))).filter(
    (start) => start > from && beginsPrecedenceWord(before.slice(start)),
  );
  const known = starts.find((start) => {
    const written = normalisedAddress(withoutIndicator(before.slice(from, start)));
    return book.some(({ key }) => key === written);
  });
  if (known !== undefined) return known;
  return starts.length > 0 && matchingAddresses(before.slice(from), book).length === 0 ? starts[0]! : -1;
}

function withoutIndicator(address: string): string {
  const slash = address.indexOf('/');
  return slash < 0 ? address : address.slice(slash + 1);
}

function addresses(cursor: Cursor, from: number, { lexicon }: CompletionSources): CompletionItem[] {
  const typed = cursor.before.slice(from);
  if (isSigns(typed)) return [];
  const others = addresseesOf(cursor.cable).filter(({ range }) => range.start.line !== cursor.position.line);
  const isRouted =
    cursor.kind !== LineKind.Originator && cursor.kind !== LineKind.Exempt && hasIndicators(cursor, others);
  const taken = new Set(
    cursor.kind === LineKind.Originator ? [] : others.map(({ address }) => normalisedAddress(address)),
  );
  const candidates = new Map<string, Candidate>();
  for (const address of matchingAddresses(typed, addressBookOf(lexicon))) {
    if (candidates.size === MAX_ITEMS) break;
    if (taken.has(address.key)) continue;
    const text = isRouted && address.indicator !== '' ? `${address.indicator}/${address.address}` : address.address;
    if (!candidates.has(text)) candidates.set(text, candidateOf(text, address));
  }
  return itemsFrom(cursor, from, [...candidates.values()]);
}

/** Directories of routing indicators, and copies that show them, begin about then. */
const FIRST_YEAR_WITH_INDICATORS = 1990;

/**
 * Whether addresses stand with their routing indicators: as on the cable's other lines; where there are none, not in
 * copies of the Department's own telegrams and before about 1990.
 */
function hasIndicators({ cable }: Cursor, others: readonly AddressedPost[]): boolean {
  if (others.length > 0) return others.some(({ routingIndicator }) => routingIndicator !== undefined);
  const originator = originatorOf(cable)?.address;
  if (originator !== undefined && canonicalStation(originator) === 'STATE') return false;
  const year = dateOf(cable)?.getUTCFullYear();
  return year === undefined || year >= FIRST_YEAR_WITH_INDICATORS;
}

function candidateOf(label: string, { indicator, address, where, isOwn }: Address): Candidate {
  return {
    label,
    kind: CompletionItemKind.Reference,
    description: where === '' ? undefined : where,
    data: isOwn ? { of: 'own', meaning: 'addressee' } : { of: 'address', indicator, address },
  };
}
