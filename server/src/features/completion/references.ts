import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { dateOf, numberOf } from '../../meaning/identity';
import { canonicalNumber } from '../../meaning/messageNumber';
import { defined } from '../../meaning/plain';
import { referencesOf } from '../../meaning/references';
import type { Reference } from '../../meaning/references';
import { contains } from '../ranges';
import { sentDay } from '../../workspace/cableSummary';
import { shortText } from '../shortText';
import { citableCables, writtenNumber } from './citableCables';
import type { CitableCable } from './citableCables';
import type { Cursor } from './cursor';
import { itemsFrom, MAX_ITEMS, withBlank } from './items';
import type { Candidate } from './items';
import { postCandidates } from './posts';
import type { CompletionSources } from './sources';
import { isSigns } from './words';

/**
 * In REF: the cables of the workspace that the entry may name, by number, station, or words of the subject, and names
 * of stations.
 * @param from where the value of the field begins
 */
export function completeReference(cursor: Cursor, from: number, sources: CompletionSources): CompletionItem[] {
  const start = entryStart(cursor, from);
  const typed = cursor.before.slice(start);
  // Behind a whole number only notes follow.
  if (/[A-Za-z].*\d\s+$/.test(typed) || isSigns(typed)) return [];
  const cables = cableCandidates(cursor, typed, sources);
  const posts = postCandidates(typed, sources.lexicon);
  return itemsFrom(cursor, start, withBlank(cursor, start, [...cables, ...posts]).slice(0, MAX_ITEMS));
}

/** The column where the entry at the cursor begins: behind its label, a sign between entries, or AND. */
function entryStart({ tokens, before, position }: Cursor, from: number): number {
  const labels = tokens.filter(({ kind, end }) => kind === 'referenceLetter' && end <= position.character);
  const sign = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1;
  const and = before.toUpperCase().lastIndexOf(' AND ');
  let start = Math.max(from, labels.at(-1)?.end ?? 0, sign, and < 0 ? 0 : and + ' AND '.length);
  while (start < before.length && /\s/.test(before.charAt(start))) start++;
  return start;
}

function cableCandidates(cursor: Cursor, typed: string, { traffic, now }: CompletionSources): Candidate[] {
  const { cable, document } = cursor;
  const own = numberOf(cable);
  const sent = dateOf(cable) ?? now();
  const year = dateOf(cable)?.getUTCFullYear() ?? own?.year ?? now().getUTCFullYear();
  const references = referencesOf(cursor.fields);
  const taken = new Set(
    [own, ...references.filter(({ range }) => !contains(range, cursor.position)).map(({ cited }) => cited)].map(
      (number) => number && canonicalNumber(number),
    ),
  );
  const isFree = ({ summary, canonical }: CitableCable): boolean =>
    !(summary.uri === document.uri && contains(summary.range, cursor.position)) && !taken.has(canonical);
  return citableCables(typed, traffic, sent)
    .filter(isFree)
    .sort((a, b) => compareCables(a, b, sent.getTime()))
    .slice(0, MAX_ITEMS)
    .map((found) => candidateOf(found, year, hasLongYears(references)));
}

/**
 * Those that fit by their number first; of each the newest before the citing cable, then those without a date, then
 * those after it.
 */
function compareCables(a: CitableCable, b: CitableCable, sent: number): number {
  const place = ({ summary: { sent: time } }: CitableCable): number => (time === undefined ? 1 : time <= sent ? 0 : 2);
  const [one = 0, other = 0] = [a.summary.sent, b.summary.sent];
  return Number(b.byNumber) - Number(a.byNumber) || place(a) - place(b) || other - one;
}

/** Whether the field writes years with four digits. */
function hasLongYears(references: readonly Reference[]): boolean {
  return references.some(({ yearGiven, text }) => yearGiven && /^'?(?:19|20)\d\d/.test(text));
}

function candidateOf({ summary, number }: CitableCable, year: number, longYears: boolean): Candidate {
  const { subject = '', classification } = summary;
  const isOtherYear = number.year !== undefined && number.year !== year;
  return {
    label: writtenNumber(number, 'short'),
    kind: CompletionItemKind.File,
    description: subject === '' ? undefined : shortText(subject),
    text: writtenNumber(number, !isOtherYear ? 'none' : longYears ? 'long' : 'short'),
    data: defined({ of: 'cable' as const, subject: shortText(subject, 200), day: sentDay(summary), classification }),
  };
}
