/** What the handbook, or else general knowledge, says of captions that do not go together; keys as in the tables. */
import type { Caption, Sourced } from './types';

/** A caption or kind of captions, and what may not stand beside it. */
interface CaptionExclusion extends Sourced {
  readonly caption: string;
  /** A caption, a kind of captions, or `*` for all. */
  readonly excluded: string;
  readonly but: readonly string[];
}

const ADMINISTRATIVE_CONTROL = ['SENSITIVE', 'LOU', 'LIMITED OFFICIAL USE'];

const EXCLUSIONS: readonly CaptionExclusion[] = [
  { caption: 'NODIS', excluded: 'special-handling', but: ['STADIS'], source: 'fah2-250' },
  { caption: 'EXDIS', excluded: 'special-handling', but: ['STADIS'], source: 'fah2-250' },
  { caption: 'NODIS', excluded: 'SIPDIS', but: [], source: 'gk' },
  { caption: 'AGREMENT CHANNEL', excluded: '*', but: ADMINISTRATIVE_CONTROL, source: 'fah2-440-08;fah2-440' },
  { caption: 'DIRGEN CHANNEL', excluded: '*', but: ADMINISTRATIVE_CONTROL, source: 'fah2-440' },
  { caption: 'channel', excluded: 'channel', but: [], source: 'fah2-440' },
  { caption: 'INFORM ALL STATE EMPLOYEES', excluded: 'special-handling', but: [], source: 'fah2-440' },
];

/** Whether two captions exclude each other. */
export function excludeEachOther(one: Caption, other: Caption): boolean {
  return EXCLUSIONS.some((row) => excludes(row, one, other) || excludes(row, other, one));
}

function excludes({ caption, excluded, but }: CaptionExclusion, one: Caption, other: Caption): boolean {
  return isMeant(caption, one) && isMeant(excluded, other) && !but.includes(other.caption);
}

function isMeant(name: string, { caption, kind }: Caption): boolean {
  return name === '*' || name === caption || name === kind;
}

/** Captions of a cable that is not classified, and of no other (plusd; gk). */
const UNCLASSIFIED_ONLY = ['SENSITIVE'];

/** Whether a caption may stand under a classification. */
export function goesWithLevel({ caption }: Caption, isClassified: boolean): boolean {
  return !isClassified || !UNCLASSIFIED_ONLY.includes(caption);
}

/** Values of a database, forms with a blank to fill, names of stations, other forms of a caption (notes of the table). */
const NOT_CAPTION_LINES = new Set(['US', 'ONLY', 'BU', 'SBU', 'LOU', 'FOR xxx ONLY', 'FODAG', 'PASS']);
const ATTENTION_WORDS = new Set(['USIA', 'USDOC', 'USDA', 'TREASURY']);
/** What stands on the classification line only (fah2-250, fah2-220, t74). */
const CLASSIFICATION_LINE = new Set(['SPECAT', 'SPECAT EXCLUSIVE', 'UNCLAS EFTO', 'LIMITED OFFICIAL USE']);

/** Whether a row of the table is written as a line of its own between classification line and fields. */
export function isCaptionLine({ caption, kind }: Caption): boolean {
  return (
    kind !== 'reference-marker' &&
    kind !== 'precedence' &&
    !NOT_CAPTION_LINES.has(caption) &&
    !ATTENTION_WORDS.has(caption) &&
    !CLASSIFICATION_LINE.has(caption)
  );
}

/** Whether a row is a whole such line: nothing that goes on with whom the cable is for, or with countries. */
export function isWholeCaptionLine(row: Caption): boolean {
  return isCaptionLine(row) && row.kind !== 'passing' && row.caption !== 'REL TO';
}

/** Whether a row of the table may stand on the classification line, behind the number. */
export function isOnClassificationLine(row: Caption): boolean {
  const { caption, kind } = row;
  return kind !== 'passing' && (isCaptionLine(row) || caption.startsWith('SPECAT'));
}

/** From the most restrictive on; the handbook names no order among the others (fah2-250, fah2-440). */
const MOST_RESTRICTIVE: readonly string[] = ['NODIS', 'EXDIS'];

/** The place of a caption among others: the most restrictive first, what handles specially before the rest. */
export function captionRank(row: Caption | undefined): number {
  const own = row ? MOST_RESTRICTIVE.indexOf(row.caption) : -1;
  if (own >= 0) return own;
  return row?.kind === 'special-handling' && row.caption !== 'STADIS' ? 2 : 3;
}
