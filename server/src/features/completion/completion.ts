import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem, Position } from 'vscode-languageserver-types';
import { cableAtLine } from '../../meaning/cables';
import { eraOf, listOfYear } from '../../meaning/era';
import { tokensOf } from '../../meaning/tokens';
import type { CableDocument } from '../../syntax/document';
import { headKind, LineKind } from '../../syntax/lineKind';
import { hasLower } from '../../syntax/scan';
import { allTags } from '../../vocabulary';
import type { Traffic } from '../../workspace/traffic';
import type { Lexicon, Tag, TagKind } from '../../vocabulary';

/** What completion draws on besides the document. */
export interface CompletionSources {
  readonly lexicon: Lexicon;
  /** The cables of the workspace that have been read. */
  readonly traffic: Traffic;
  /** The time of day, for drafts that bear no date yet. */
  readonly now: () => Date;
}

const KINDS: Readonly<Record<TagKind, CompletionItemKind>> = {
  subject: CompletionItemKind.Keyword,
  program: CompletionItemKind.Module,
  geographic: CompletionItemKind.Constant,
  organization: CompletionItemKind.Class,
};

/**
 * TAGS codes, on the TAGS line only: by their letters, or by words of their meaning, which may be several
 * (`human rights`). Codes that already stand there are left out; those of the cable's era come first.
 */
export function complete(document: CableDocument, asked: Position, _sources: CompletionSources): CompletionItem[] {
  // A column beyond the end of a line means its end.
  const position = document.positionAt(document.offsetAt(asked));
  const { block, line } = document.tree.blockAtLine(position.line);
  const index = position.line - line;
  if (headKind(block.kind) !== LineKind.Tags || index >= Math.max(1, block.filledLines)) return [];
  const tokens = tokensOf(block);
  const name = tokens.find((token) => token.kind === 'fieldName' && token.line === index);
  const text = document.lineText(position.line).slice(0, position.character);
  const from = name?.end ?? 0;
  if (text.length < from) return [];
  const query = queryBefore(text, from);
  const start = position.character - query.length;
  const present = new Set(
    tokens
      .filter(
        (token) =>
          token.kind === 'tag' && !(token.line === index && token.start >= start && token.start <= position.character),
      )
      .map((token) => token.text),
  );
  const list = listOfYear(eraOf(cableAtLine(document.tree, position.line)).year);
  const range = { start: { line: position.line, character: start }, end: position };
  return ranked(query, present, list).map((tag, order) => ({
    label: tag.code,
    labelDetails: { description: tag.meaning },
    kind: KINDS[tag.kind],
    detail: tag.meaning,
    // Editors filter what they were given by this: the code, or words of its meaning.
    filterText: query === query.toUpperCase() ? tag.code : `${tag.meaning} ${tag.code}`,
    sortText: String(order).padStart(4, '0'),
    textEdit: { range, newText: tag.code },
  }));
}

/** The item with its documentation. */
export function resolveCompletion(item: CompletionItem, _markdown: boolean): CompletionItem {
  return item;
}

/** What is being typed: the code before the cursor, or the words in small letters, several of them together. */
function queryBefore(text: string, from: number): string {
  let start = wordStart(text, from, text.length);
  if (!hasLower(text, start, text.length)) return text.slice(start);
  for (let end = blanksStart(text, from, start); end < start; end = blanksStart(text, from, start)) {
    const previous = wordStart(text, from, end);
    if (!hasLower(text, previous, end)) break;
    start = previous;
  }
  return text.slice(start);
}

/** Where the word that ends at `end` begins; `end` itself when none does. */
function wordStart(text: string, from: number, end: number): number {
  while (end > from && /[A-Za-z'-]/.test(text.charAt(end - 1))) end--;
  return end;
}

/** Where the blanks that end at `end` begin. */
function blanksStart(text: string, from: number, end: number): number {
  while (end > from && text.charAt(end - 1) === ' ') end--;
  return end;
}

const NO_MATCH = 9;

/** The tags that fit, best first: one of several rows of a code only, that of the era before others. */
function ranked(query: string, present: ReadonlySet<string>, list: string): Tag[] {
  const words = query
    .toLowerCase()
    .split(/ +/)
    .filter((word) => word !== '');
  const best = new Map<string, { tag: Tag; rank: number }>();
  for (const tag of allTags()) {
    if (present.has(tag.code)) continue;
    const match = matchRank(tag, query.toLowerCase(), words);
    if (match === NO_MATCH) continue;
    const rank = 2 * match + ((tag.eras as readonly string[]).includes(list) ? 0 : 1);
    const known = best.get(tag.code);
    if (!known || rank < known.rank) best.set(tag.code, { tag, rank });
  }
  return [...best.values()]
    .sort((a, b) => a.rank - b.rank || a.tag.code.localeCompare(b.tag.code, 'en'))
    .map(({ tag }) => tag);
}

/** How well a tag fits: its code, the start of its meaning, words of it. */
function matchRank(tag: Tag, query: string, words: readonly string[]): number {
  if (query === '') return 0;
  if (tag.code.toLowerCase() === query) return 0;
  const meaning = tag.meaning.toLowerCase();
  if (meaning === query) return 1;
  if (tag.code.toLowerCase().startsWith(query)) return 2;
  if (meaning.startsWith(query)) return 3;
  const meaningWords = `${meaning} ${tag.alsoCovers.toLowerCase()}`.split(/[^a-z0-9']+/);
  return words.every((word) => meaningWords.some((candidate) => candidate.startsWith(word))) ? 4 : NO_MATCH;
}
