/** The SUBJECT line above the text: its name, mark and words, each with its place. */
import type { Range } from 'vscode-languageserver-types';
import { tokenRange } from '../../meaning/placement';
import { readMark } from '../../meaning/portionMark';
import { tokensOf } from '../../meaning/tokens';
import { LineKind } from '../../syntax/lineKind';
import type { PlacedBlock } from '../../syntax/tree';
import type { HeaderContext } from '../context';
import { fieldPlaces } from '../fields/fieldLines';

/** Words of one line of the subject. */
export interface SubjectPiece {
  readonly text: string;
  readonly range: Range;
}

export interface SubjectLine {
  readonly place: PlacedBlock;
  /** `SUBJECT:` as written. */
  readonly name: SubjectPiece;
  /** The mark without parentheses, and its place with them. */
  readonly mark: SubjectPiece | undefined;
  /** The words, one piece for each line; none in an empty subject. */
  readonly pieces: readonly SubjectPiece[];
}

/** The first subject that has a line of its own. */
export function subjectLineOf(cable: HeaderContext): SubjectLine | undefined {
  const place = fieldPlaces(cable).find(({ block }) => block.kind === LineKind.Subject);
  const tokens = place ? tokensOf(place.block) : [];
  const name = tokens[0];
  if (!place || name?.kind !== 'fieldName') return undefined;
  const mark = tokens.find(({ kind }) => kind === 'portionMark');
  return {
    place,
    name: { text: name.text, range: tokenRange(place, name) },
    mark: mark && {
      text: readMark(mark.text, 0, mark.text.length)?.mark ?? mark.text,
      range: tokenRange(place, mark),
    },
    pieces: tokens
      .filter(({ kind }) => kind === 'subject')
      .map((token) => ({ text: token.text, range: tokenRange(place, token) })),
  };
}

/** From the first word to the last. */
export function wordsRange({ pieces }: SubjectLine): Range {
  return { start: pieces[0]!.range.start, end: pieces.at(-1)!.range.end };
}
