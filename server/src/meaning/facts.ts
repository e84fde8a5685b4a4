import { LineKind } from '../syntax/lineKind';
import type { CableTree, PlacedBlock } from '../syntax/tree';
import type { Cable } from './cable';
import { withHeader } from './cables';
import { clearancesOf } from './clearances';
import { eraOf } from './era';
import {
  attentionOf,
  captionsOf,
  classifierOf,
  executiveOrderOf,
  referenceFacts,
  subjectOf,
  tagsOf,
} from './factsFields';
import {
  addresseesOf,
  classificationOf,
  datesOf,
  identityOf,
  originatorOf,
  precedenceOf,
  transmissionOf,
} from './factsHeader';
import { attributesOf, distributionOf, pageLinesOf, releaseMarksOf, sectionsOf, sitePageOf } from './factsSurroundings';
import {
  citationsIn,
  classifierIn,
  entireTextOf,
  factsOfKind,
  paragraphsOf,
  proseOf,
  rangeOf,
  setOffIn,
  withheldIn,
} from './factsText';
import type { CableFacts } from './model';
import { placesOf, textParts } from './paragraphs';
import { marksOf } from './placedMarks';
import type { TextPart } from './paragraphs';
import { passagesOf } from './passages';
import { blockRange, tokenRange } from './placement';
import { defined, oneLine, textFacts } from './plain';
import { quotedCables } from './quoted';

/** Everything that a cable says. Total: any text gives facts. */
export function factsOf(tree: CableTree, cable: Cable): CableFacts {
  const places = placesOf(tree, cable);
  const parts = textParts(tree, cable, places);
  const marks = marksOf(places);
  const header = withHeader(cable);
  const identity = identityOf(header);
  return defined({
    range: cableRange(cable, places),
    identity,
    dates: datesOf(header),
    era: defined(eraOf(header)),
    transmission: transmissionOf(header),
    precedence: precedenceOf(header),
    originator: originatorOf(header),
    addressees: addresseesOf(header),
    classification: classificationOf(header),
    captions: captionsOf(cable),
    attention: attentionOf(cable),
    executiveOrder: executiveOrderOf(cable),
    tags: tagsOf(cable),
    subject: subjectOf(cable),
    references: referenceFacts(cable),
    classifier: classifierOf(cable) ?? classifierIn(parts),
    clearances: clearancesOf(places),
    entireText: entireTextOf(parts),
    paragraphs: paragraphsOf(parts),
    prose: proseOf(parts),
    headings: ofKind(parts, 'heading').map((part) => ({ text: oneLine(part.title), range: rangeOf(part) })),
    passages: passagesOf(parts, marks),
    setOff: setOffIn(places),
    citations: citationsIn(marks, identity.year),
    withheld: withheldIn(marks),
    protections: factsOfKind(marks, 'protection'),
    quoted: quotedCables(cable, places, marks),
    signature: signatureOf(parts),
    sections: sectionsOf(cable, places),
    pageLines: pageLinesOf(places),
    distribution: distributionOf(places),
    releaseMarks: releaseMarksOf(places),
    page: sitePageOf(cable),
    attributes: attributesOf(places),
    unreadable: textFacts(
      places.filter(({ block }) => mayBeUnreadable(block.kind)),
      'unreadable',
    ),
  });
}

function ofKind(parts: readonly TextPart[], kind: TextPart['kind']): TextPart[] {
  return parts.filter((part) => part.kind === kind);
}

/** The last part of the text that can be a name. */
function signatureOf(parts: readonly TextPart[]) {
  const part = parts.findLast(({ kind }) => kind === 'signature');
  if (!part) return undefined;
  const { place, title } = part;
  const line = part.line - place.line;
  const start = place.block.line(line).lastIndexOf(title);
  return {
    text: title,
    range: tokenRange(place, { kind: 'person', line, start, end: start + title.length, text: title }),
  };
}

/** Header lines; other lines have no token that is unreadable. */
function mayBeUnreadable(kind: LineKind): boolean {
  return kind <= LineKind.Classification || kind === LineKind.PageLine;
}

/** From the first line with anything on it to the last. */
function cableRange(cable: Cable, places: readonly PlacedBlock[]) {
  const filled = places.filter(({ block }) => block.filledLines > 0);
  const last = filled.at(-1);
  const start = { line: filled[0]?.line ?? cable.line, character: 0 };
  return { start, end: last ? blockRange(last).end : start };
}
