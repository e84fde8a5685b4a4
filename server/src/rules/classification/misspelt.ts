/** Classification lines that the reader of headers does not take for one, as a letter of them is wrong. */
import type { Range } from 'vscode-languageserver-types';
import type { BlockGroup } from '../../meaning/cable';
import { firstToken } from '../../meaning/identity';
import { isOneEditAway } from '../../meaning/nearMiss';
import { headKind, LineKind } from '../../syntax/lineKind';
import { lineRange } from '../transmission/headerShape';
import { partOf } from '../transmission/slips';

/** A line that begins with words one letter away from a classification. */
export interface MisspeltLine {
  readonly words: string;
  /** As they would be, spaced where they are. */
  readonly right: string;
  readonly range: Range;
}

const WORDS = ['UNCLAS', 'UNCLASSIFIED', 'CONFIDENTIAL', 'SECRET'];
const SPACED = /^[A-Z](?: [A-Z]){3,}(?= |$)/;

/** The words at the head of a line that are one letter away from a classification, and what they would be. */
export function misspeltWords(line: string): { readonly words: string; readonly right: string } | undefined {
  const text = line.trim();
  const spaced = SPACED.exec(text)?.[0];
  const words = spaced ?? text.split(' ', 1)[0]!;
  const rest = text.slice(words.length);
  // A number closes the line, or nothing follows: an addressee such as SECRETS SERVICE is none.
  if (rest !== '' && !/ \d{1,8}$/.test(rest)) return undefined;
  const letters = words.replaceAll(' ', '');
  const meant = WORDS.find((word) => isOneEditAway(letters, word));
  if (meant === undefined) return undefined;
  return { words, right: spaced === undefined || meant.startsWith('UNCLAS') ? meant : [...meant].join(' ') };
}

/** Such lines of a header, in a cable that has no classification line that can be read. */
export function misspeltLines(header: BlockGroup): MisspeltLine[] {
  if (firstToken(header, LineKind.Classification, 'classification')) return [];
  return header.blocks.flatMap(({ block, line }) =>
    mayHold(block.kind)
      ? Array.from({ length: block.filledLines }, (_, index) => {
          const text = block.line(index);
          const found = misspeltWords(text);
          const range = lineRange(line + index, text);
          return found && { ...found, range: partOf(range, 0, found.words.length) };
        }).filter((found) => found !== undefined)
      : [],
  );
}

/** Such a line goes on with the list of addressees before it, is taken for a number alone, or is none that is known. */
function mayHold(kind: LineKind): boolean {
  switch (headKind(kind)) {
    case LineKind.UnknownHeader:
    case LineKind.Classification:
    case LineKind.Action:
    case LineKind.Information:
    case LineKind.Exempt:
      return true;
    default:
      return false;
  }
}
