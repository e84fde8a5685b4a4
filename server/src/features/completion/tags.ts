import { CompletionItemKind } from 'vscode-languageserver-types';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { Cable } from '../../meaning/cable';
import { eraOf, listOfYear } from '../../meaning/era';
import type { CableEra } from '../../meaning/era';
import { tagsOf } from '../../meaning/factsFields';
import { originatorOf } from '../../meaning/factsHeader';
import { numberOf } from '../../meaning/identity';
import { filedStation } from '../../workspace/station';
import { isDigit, isLetter } from '../../syntax/scan';
import { OWN_SOURCE } from '../../vocabulary';
import type { TagKind } from '../../vocabulary';
import type { Cursor } from './cursor';
import { itemsFrom, MAX_ITEMS, withBlank } from './items';
import type { Candidate } from './items';
import type { CompletionSources } from './sources';
import { tagIndexOf } from './tagIndex';
import { inOrderOfTags, matchingTags } from './tagMatches';
import type { TagMatch } from './tagMatches';
import { queryStarts } from './words';

const KINDS: Readonly<Record<TagKind, CompletionItemKind>> = {
  subject: CompletionItemKind.Keyword,
  program: CompletionItemKind.Module,
  geographic: CompletionItemKind.Constant,
  organization: CompletionItemKind.Class,
};

/**
 * TAGS codes: by their letters, or by words of their meaning, which may be several (`human rights`). Codes that already
 * stand there are left out.
 * @param from where the value of the field begins
 */
export function completeTags(cursor: Cursor, from: number, sources: CompletionSources): CompletionItem[] {
  const { cable, before } = cursor;
  const { lexicon } = sources;
  // Names in parentheses are no codes.
  if (before.lastIndexOf('(') > Math.max(from - 1, before.lastIndexOf(')'))) return [];
  const era = eraOf(cable);
  const index = tagIndexOf(lexicon, listOfYear(era.year));
  for (const start of queryStarts(before, Math.min(from, before.length), isTagUnit)) {
    const query = before.slice(start);
    // A code that stands there is not a word of the query behind it.
    if (/\s/.test(query) && lexicon.tagRows(query.split(/\s/, 1)[0]!).length > 0) continue;
    const present = presentCodes(cursor, start);
    const matches = matchingTags(query, index).filter(({ tag }) => !present.has(tag.code));
    if (matches.length === 0) continue;
    const ordered = inOrderOfTags(matches, usesIn(cable, sources));
    return itemsFrom(
      cursor,
      start,
      withBlank(
        cursor,
        start,
        ordered.slice(0, MAX_ITEMS).map((match) => candidateOf(match, era)),
      ),
    );
  }
  return [];
}

function isTagUnit(unit: string): boolean {
  const code = unit.charCodeAt(0);
  return isLetter(code) || isDigit(code) || code > 127 || "'-.&/".includes(unit);
}

/** The codes of the field but for what is being typed. */
function presentCodes(cursor: Cursor, start: number): ReadonlySet<string> {
  const { line, character } = cursor.position;
  const others = tagsOf(cursor.fields).filter(
    ({ range }) => range.start.line !== line || range.end.character <= start || range.start.character > character,
  );
  return new Set(others.map(({ code }) => code));
}

function usesIn(cable: Cable, { traffic }: CompletionSources) {
  const post = numberOf(cable)?.post ?? originatorOf(cable)?.address;
  const station = post === undefined ? undefined : filedStation(post);
  return {
    byPost: (code: string) => (station === undefined ? 0 : traffic.counts.tagUses(code, station)),
    byAll: (code: string) => traffic.counts.tagUses(code),
  };
}

function candidateOf({ tag, ofEra }: TagMatch, era: CableEra): Candidate {
  const { code, meaning, kind, eras, source } = tag;
  const known = meaning === '' ? 'meaning not known' : meaning;
  return {
    label: code,
    kind: KINDS[kind],
    description: ofEra ? known : `${known} (list of ${eras.join(', ')})`,
    data: source === OWN_SOURCE ? { of: 'own', meaning } : { of: 'tag', code, era },
  };
}
