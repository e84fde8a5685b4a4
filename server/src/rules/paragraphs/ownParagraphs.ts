/** The numbered paragraphs of a cable itself, without those of texts inside it that are numbered for themselves. */
import { decideNumbers } from '../../meaning/numbering';
import { remembered } from '../context';
import type { OutlineContext, OutlineParagraph } from '../context';
import { stretchAt, stretchesApart } from './setApart';

/** What tells whose a numbered line is. */
interface NumberedPlace {
  readonly number: number;
  readonly suffix: string | undefined;
  readonly marked: boolean;
  /** Which stretch that is set apart holds it; -1 for none. */
  readonly stretch: number;
  readonly isQuoted: boolean;
}

/** The paragraphs of the cable itself, in its order. */
export const ownParagraphs = remembered((cable: OutlineContext): readonly OutlineParagraph[] => {
  const own = decideOwn(numberedPlaces(cable));
  return cable.numberedLines().flatMap(({ paragraph }, index) => (own[index] ? paragraph! : []));
});

/** Whether other numbers for the own paragraphs leave it as it is which lines are such. */
export function wouldStay(cable: OutlineContext, numbers: ReadonlyMap<number, number>): boolean {
  const places = numberedPlaces(cable);
  const lines = cable.numberedLines();
  const renumbered = places.map((place, index) => ({
    ...place,
    number: numbers.get(lines[index]!.place.line) ?? place.number,
  }));
  const [before, after] = [decideOwn(places), decideOwn(renumbered)];
  return before.every((own, index) => own === after[index]);
}

function numberedPlaces(cable: OutlineContext): NumberedPlace[] {
  const stretches = stretchesApart(cable);
  return cable.numberedLines().map(({ place, line: { number, suffix, mark } }) => {
    const stretch = stretchAt(cable, place.line);
    return {
      number,
      suffix,
      marked: mark !== undefined,
      stretch: stretch ? stretches.indexOf(stretch) : -1,
      isQuoted: stretch?.isCable ?? false,
    };
  });
}

/** An enclosed text whose first number goes on with those before it is numbered with the cable. */
function decideOwn(places: readonly NumberedPlace[]): boolean[] {
  const paragraphs = decideNumbers(places);
  const joined = new Map<number, boolean>();
  let last = 0;
  return places.map(({ number, stretch, isQuoted }, index) => {
    if (!paragraphs[index]) return false;
    if (stretch >= 0 && !joined.has(stretch)) joined.set(stretch, !isQuoted && number === last + 1);
    const own = stretch < 0 || joined.get(stretch)!;
    if (own) last = number;
    return own;
  });
}
