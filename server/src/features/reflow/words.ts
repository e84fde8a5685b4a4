/** The words of running text, and what stands between them. */

/** Words that stay on one line together, in UTF-16 units from the start of the text. */
export interface Unit {
  readonly start: number;
  readonly end: number;
  /** Columns that they take, line ends inside them read as one blank. */
  readonly width: number;
  /** Whether a line ends behind them whatever room there is. */
  readonly breaks: boolean;
  /** Blanks behind them where no line ends. */
  readonly gap: 1 | 2;
  /** Columns that are taken for these when room is counted: the same wherever the lines end now. */
  readonly room: 1 | 2;
}

/** A stretch of the text that is not to be broken. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const GAP = /\s+/g;
const LINE_END = /^[ \t]*(?:\r\n|\n|\r)[ \t]*$/;
const SENTENCE_END = /[.?!:]["')\]]*$/;
/** A word that no line is made to begin with: there it would be the label of an item, or the number of a paragraph. */
export const LABEL = /^(?:[-*\u2022]+|\(?(?:\d{1,3}[A-Z]?|[A-Za-z]|[ivx]{1,4})[.)])$/;
/** A part of a compound that goes on behind the line end: nobody knows whether a blank belongs there. */
const CUT_COMPOUND = /[^\s-][-/]$/;

/**
 * Divides a text at the places where its lines may end.
 * @param text without blanks at its ends
 * @param together what stays on one line, in the order of the text
 * @param wide whether sentences stand two blanks apart
 */
export function unitsOf(text: string, together: readonly Stretch[], wide: boolean): Unit[] {
  const units: Unit[] = [];
  let start = 0;
  let wordStart = 0;
  let width = 0;
  let stretch = 0;
  const gaps = [...text.matchAll(GAP)];
  gaps.forEach(({ index, 0: gap }, number) => {
    const word = text.slice(wordStart, index);
    const end = index + gap.length;
    const following = text.slice(end, gaps[number + 1]?.index ?? text.length);
    const endsLine = LINE_END.test(gap);
    const breaks = endsLine && CUT_COMPOUND.test(word);
    const endsSentence = SENTENCE_END.test(word);
    width += word.length;
    wordStart = end;
    while (stretch < together.length && together[stretch]!.end <= index) stretch++;
    const isInside = stretch < together.length && together[stretch]!.start < index;
    if (!breaks && (!isPlain(gap, endsLine, endsSentence) || LABEL.test(following) || isInside)) {
      width += endsLine ? 1 : gap.length;
      return;
    }
    const written = endsLine ? endsSentence && wide : gap.length === 2;
    units.push({ start, end: index, width, breaks, gap: written ? 2 : 1, room: endsSentence ? 2 : 1 });
    start = end;
    width = 0;
  });
  width += text.length - wordStart;
  units.push({ start, end: text.length, width, breaks: false, gap: 1, room: 1 });
  return units;
}

/** One blank, two behind a sentence, or a line end; any other gap may stand for something that is left out. */
function isPlain(gap: string, endsLine: boolean, endsSentence: boolean): boolean {
  return endsLine || gap === ' ' || (endsSentence && gap === '  ');
}
