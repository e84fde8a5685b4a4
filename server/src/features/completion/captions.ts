import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import { classificationOf } from '../../meaning/factsHeader';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import { isBlank } from '../../syntax/scan';
import { excludeEachOther, goesWithLevel, isCaptionLine, isOnClassificationLine, OWN_SOURCE } from '../../vocabulary';
import type { Caption, CaptionKind } from '../../vocabulary';
import type { Cursor } from './cursor';
import { afterBlanks } from './fieldAt';
import { itemsFrom } from './items';
import type { Candidate } from './items';
import { isClassified } from '../../meaning/levels';
import type { CompletionSources } from './sources';
import { beginsAll, wordsIn } from '../../text/words';
import { queryStarts } from './words';

/** Captions on the classification line, behind the number. */
export function completeOnClassificationLine(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  const number = cursor.tokens.find(({ kind }) => kind === 'messageNumber');
  if (!number || cursor.position.character <= number.end) return [];
  return captions(cursor, number.end, sources.lexicon.captions().filter(isOnClassificationLine), 'words');
}

/** Captions on lines of their own: by their letters, by words of them and of their meaning. */
export function completeOnCaptionLine(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  return captions(cursor, 0, sources.lexicon.captions().filter(isCaptionLine), 'words');
}

/** Captions that a line between classification line and fields begins, where it may yet become something else. */
export function completeBegunCaption(cursor: Cursor, sources: CompletionSources): CompletionItem[] {
  if (!cursor.isAtEnd || cursor.before.trim() === '') return [];
  return captions(cursor, 0, sources.lexicon.captions().filter(isCaptionLine), 'letters');
}

function captions(
  cursor: Cursor,
  from: number,
  rows: readonly Caption[],
  matching: 'letters' | 'words',
): CompletionItem[] {
  const starts =
    matching === 'letters'
      ? [afterBlanks(cursor, 0)]
      : queryStarts(cursor.before, from, (unit) => !isBlank(unit.charCodeAt(0)));
  for (const start of starts) {
    const typed = cursor.before.slice(start).toUpperCase();
    // A whole caption with a blank behind it is no query any more.
    if (/\s$/.test(typed) && rows.some(({ caption }) => caption === typed.trim())) continue;
    const free = freeCaptions(cursor, start, rows);
    const matches = inOrder(free, typed.trim(), matching);
    if (matches.length > 0) return itemsFrom(cursor, start, matches.map(candidateOf));
  }
  return [];
}

/** Those that may still stand there: not there yet, and excluded by none that is. */
function freeCaptions(cursor: Cursor, start: number, rows: readonly Caption[]): Caption[] {
  const lines = captionLines(cursor, start);
  const isThere = ({ caption }: Caption): boolean => lines.some((line) => line.includes(` ${caption} `));
  const present = rows.filter(isThere);
  const level = classificationOf(cursor.cable)?.level;
  return rows.filter(
    (row) =>
      !present.includes(row) &&
      present.every((other) => !excludeEachOther(row, other)) &&
      goesWithLevel(row, isClassified(level)),
  );
}

/** The captions of each line of the cable between blanks, without what is being typed. */
function captionLines({ cable, position }: Cursor, start: number): string[] {
  const lines = new Map<number, string>();
  for (const { block, line } of cable.blocks) {
    if (block.kind !== LineKind.Classification && block.kind !== LineKind.Caption) continue;
    for (const token of tokensOf(block)) {
      const at = line + token.line;
      const isTyped = at === position.line && token.end > start && token.start < position.character;
      if (token.kind === 'caption' && !isTyped) lines.set(at, `${lines.get(at) ?? ' '}${token.text.toUpperCase()} `);
    }
  }
  return [...lines.values()];
}

/** The captions that are met in cables of the 2000s, in the order that a count of such lines names them. */
const MET = ['SIPDIS', 'NOFORN', 'SENSITIVE', 'EXDIS', 'NODIS', 'STADIS'];
const KINDS: readonly CaptionKind[] = ['control', 'distribution', 'special-handling', 'series', 'channel', 'passing'];

function inOrder(rows: readonly Caption[], typed: string, matching: 'letters' | 'words'): Caption[] {
  const words = wordsIn(typed);
  const qualityOf = ({ caption, meaning }: Caption): number => {
    if (caption.startsWith(typed)) return 0;
    if (matching === 'letters' || words.length === 0) return NO_MATCH;
    if (beginsAll(words, wordsIn(caption))) return 1;
    return typed.length >= MIN_OF_MEANING && beginsAll(words, wordsIn(meaning)) ? 2 : NO_MATCH;
  };
  return rows
    .map((row) => ({ row, quality: qualityOf(row) }))
    .filter(({ quality }) => quality < NO_MATCH)
    .sort((a, b) => a.quality - b.quality || rankByUse(a.row) - rankByUse(b.row))
    .map(({ row }) => row);
}

const NO_MATCH = 9;
/** Fewer letters begin a word of too many meanings. */
const MIN_OF_MEANING = 4;

/** Own captions, those that are met, then kind by kind in the order of the table. */
export function rankByUse({ caption, kind, source }: Caption): number {
  if (source === OWN_SOURCE) return -1;
  const met = MET.indexOf(caption);
  return met >= 0 ? met : MET.length + KINDS.indexOf(kind);
}

function candidateOf({ caption, kind, meaning, source }: Caption): Candidate {
  return {
    label: caption,
    kind: CompletionItemKind.Keyword,
    description: kind.replace('-', ' '),
    // What is passed on is named behind it.
    text: kind === 'passing' ? `${caption} ` : caption,
    data: source === OWN_SOURCE ? { of: 'own', meaning } : { of: 'caption', caption },
  };
}
