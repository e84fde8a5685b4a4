/** Renaming of what a draft names itself: letters of REF and numbers of paragraphs, with all that points to them. */
import type { Position, Range, TextEdit } from 'vscode-languageserver-types';
import { CableMentions } from '../features/mentions';
import { namedAt } from '../features/named';
import type { Named } from '../features/named';
import { referenceLabels } from '../meaning/references';
import { renumberedParagraph } from '../rules';
import type { Profile } from '../rules';
import type { CableDocument } from '../syntax/document';
import type { Lexicon } from '../vocabulary';

/** What can be renamed at a position, and as what it is written; or why nothing can be. */
export type Renamable = { readonly range: Range; readonly placeholder: string } | { readonly refusal: string };

/** The edits of a renaming; or why there are none. */
export type Renaming = { readonly edits: readonly TextEdit[] } | { readonly refusal: string };

const NOTHING = 'Only the letter of an entry of REF and the number of a paragraph can be renamed.';
const NUMBER = 'The number of a cable is a record: it is not renamed.';
const RECEIVED = 'This is a received copy, and nothing in it is renamed. Mark it as a draft first if it is one.';
const SEVERAL = 'This names several. Put the cursor where one alone is named.';

/** What may be renamed, by one name. */
type Single =
  | { readonly kind: 'letter'; readonly name: string; readonly range: Range }
  | { readonly kind: 'paragraph'; readonly name: string; readonly range: Range };

export function prepareRename(document: CableDocument, position: Position, profile: Profile): Renamable {
  const single = singleAt(document, position, profile);
  return 'refusal' in single ? single : { range: single.range, placeholder: single.name };
}

export function rename(
  document: CableDocument,
  position: Position,
  name: string,
  profile: Profile,
  lexicon: Lexicon,
): Renaming {
  const single = singleAt(document, position, profile);
  if ('refusal' in single) return single;
  const named = namedAt(document, position)!;
  return single.kind === 'letter'
    ? renamedLetter(document, named, single.name, name.trim().toUpperCase())
    : renamedParagraph(document, named, Number(single.name), name.trim(), lexicon);
}

function singleAt(
  document: CableDocument,
  position: Position,
  profile: Profile,
): Single | { readonly refusal: string } {
  const named = namedAt(document, position);
  if (!named) return { refusal: NOTHING };
  if (named.kind === 'cable') return { refusal: NUMBER };
  if (profile === 'received') return { refusal: RECEIVED };
  const names = named.kind === 'entries' ? named.letters : named.numbers.map(String);
  const [name, ...others] = names;
  if (name === undefined) return { refusal: NOTHING };
  if (others.length > 0) return { refusal: SEVERAL };
  const range = rangeOfName(document, named.range, name);
  return { kind: named.kind === 'entries' ? 'letter' : 'paragraph', name, range };
}

/** Where a name stands in what names it: the `A` of `REF A`; all of it where it is not written so. */
function rangeOfName(document: CableDocument, range: Range, name: string): Range {
  const text = document.getText(range);
  const at = new RegExp(`(?<![A-Za-z0-9])${name}(?![A-Za-z0-9])`).exec(text)?.index;
  if (at === undefined || range.start.line !== range.end.line) return range;
  const start = { line: range.start.line, character: range.start.character + at };
  return { start, end: { line: start.line, character: start.character + name.length } };
}

function renamedLetter(document: CableDocument, { cable }: Named, from: string, to: string): Renaming {
  if (!/^[A-Z]$/.test(to)) return { refusal: 'Entries of REF have one letter, A to Z.' };
  if (to === from) return { edits: [] };
  const labels = referenceLabels(cable);
  if (labels.some(({ letter }) => letter === to)) return { refusal: `There is an entry ${to} already.` };
  const mentions = new CableMentions(document.tree, cable).ofEntries([from]);
  const pointers = mentions.filter(({ role }) => role === 'mentioned').map(({ range }) => range);
  const edits: TextEdit[] = [];
  for (const range of [...labels.filter(({ letter }) => letter === from).map((own) => own.range), ...pointers]) {
    const place = rangeOfName(document, range, from);
    const text = document.getText(range);
    if (document.getText(place) === from && !isInRange(text)) edits.push({ range: place, newText: to });
    else if (/[A-Z]/.test(text.replace(/^[A-Za-z]+/, ''))) {
      return { refusal: `${text.replace(/\s+/g, ' ')} names entries from one to another: change it by hand first.` };
    }
  }
  return { edits };
}

/** `REFS A-C`: others between are meant too. */
function isInRange(text: string): boolean {
  return /[A-Z]\)?\s{0,4}-\s{0,4}\(?[A-Z]/.test(text);
}

function renamedParagraph(
  document: CableDocument,
  { cable }: Named,
  from: number,
  to: string,
  lexicon: Lexicon,
): Renaming {
  if (!/^[1-9]\d{0,2}$/.test(to)) return { refusal: 'Paragraphs have numbers from 1 to 999.' };
  return renumberedParagraph(document.tree, cable, lexicon, from, Number(to));
}
