import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { dateOf, numberOf } from '../../meaning/identity';
import { canonicalNumber } from '../../meaning/messageNumber';
import { defined } from '../../meaning/plain';
import { referencesOf } from '../../meaning/references';
import type { Reference } from '../../meaning/references';
import type { CableSummary } from '../../workspace/traffic';
import { contains } from '../ranges';
import { shortText } from '../shortText';
import { matchesNumber, matchesSubject, writtenNumber } from './citableCables';
import type { Cursor } from './cursor';
import { itemsFrom, MAX_ITEMS, withBlank } from './items';
import type { Candidate } from './items';
import { postCandidates } from './posts';
import type { CompletionSources } from './sources';

/**
 * In REF: the cables of the workspace that the entry may name, by number, station, or words of the subject, and names
 * of stations.
 * @param from where the value of the field begins
 */
export function completeReference(cursor: Cursor, from: number, sources: CompletionSources): CompletionItem[] {
  const start = entryStart(cursor, from);
  const typed = cursor.before.slice(start);
  // Behind a whole number only notes follow.
  if (/[A-Za-z].*\d\s+$/.test(typed)) return [];
  const cables = citableCables(cursor, typed, sources);
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

function citableCables(cursor: Cursor, typed: string, { traffic, now }: CompletionSources): Candidate[] {
  const { cable, document } = cursor;
  const own = numberOf(cable);
  const sent = (dateOf(cable) ?? now()).toISOString();
  const year = dateOf(cable)?.getUTCFullYear() ?? own?.year ?? now().getUTCFullYear();
  const references = referencesOf(cursor.fields);
  const taken = new Set(
    [own, ...references.filter(({ range }) => !contains(range, cursor.position)).map(({ cited }) => cited)].map(
      (number) => number && canonicalNumber(number),
    ),
  );
  const found: { readonly summary: CableSummary; readonly byNumber: boolean }[] = [];
  for (const summary of traffic.cables()) {
    if (!summary.number) continue;
    const byNumber = matchesNumber(typed, summary);
    if (!byNumber && !matchesSubject(typed, summary)) continue;
    const isSelf = summary.uri === document.uri && contains(summary.range, cursor.position);
    if (!isSelf && !taken.has(canonicalNumber(summary.number))) found.push({ summary, byNumber });
  }
  return found
    .sort((a, b) => Number(b.byNumber) - Number(a.byNumber) || compareTimes(a.summary, b.summary, sent))
    .slice(0, MAX_ITEMS)
    .map(({ summary }) => candidateOf(summary, year, hasLongYears(references)));
}

/** The newest before the citing cable first, then those without a date, then those after it. */
function compareTimes(a: CableSummary, b: CableSummary, sent: string): number {
  const place = ({ sent: time }: CableSummary): number => (time === undefined ? 1 : time <= sent ? 0 : 2);
  const [one, other] = [a.sent ?? '', b.sent ?? ''];
  return place(a) - place(b) || (one < other ? 1 : one > other ? -1 : 0);
}

/** Whether the field writes years with four digits. */
function hasLongYears(references: readonly Reference[]): boolean {
  return references.some(({ yearGiven, text }) => yearGiven && /^'?(?:19|20)\d\d/.test(text));
}

function candidateOf(summary: CableSummary, year: number, longYears: boolean): Candidate {
  const { number, subject = '', sent, classification } = summary;
  const isOtherYear = number!.year !== undefined && number!.year !== year;
  return {
    label: writtenNumber(number!, 'short'),
    kind: CompletionItemKind.File,
    description: subject === '' ? undefined : shortText(subject),
    text: writtenNumber(number!, !isOtherYear ? 'none' : longYears ? 'long' : 'short'),
    data: defined({ of: 'cable' as const, subject: shortText(subject, 200), sent, classification }),
  };
}
