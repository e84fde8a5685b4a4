import type { Range } from 'vscode-languageserver-types';
import { cablesOf, withHeader } from '../meaning/cables';
import { mayCite } from '../meaning/citations';
import type { Cable } from '../meaning/cable';
import { clearancesOf } from '../meaning/clearances';
import { subjectTextOf, tagCodesOf } from '../meaning/factsFields';
import { classificationOf } from '../meaning/factsHeader';
import { dateOf, numberOf } from '../meaning/identity';
import type { Clearance } from '../meaning/model';
import { findMessageNumbers } from '../meaning/messageNumber';
import type { MessageNumber } from '../meaning/messageNumber';
import { stretchRange, tokenRange } from '../meaning/placement';
import { placesOf } from '../meaning/paragraphs';
import { readPointer } from '../meaning/pointers';
import { citedIn, entriesIn } from '../meaning/references';
import { textMarksOf } from '../meaning/textMarks';
import type { TokenKind } from '../meaning/token';
import { isText } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';
import type { CableDocument } from '../syntax/document';
import type { CableSummary, CitedCable } from './cableSummary';
import { numberOfFile } from './fileName';
import { filedStation } from './station';

/** The summaries of the cables of a file. A body without a number has the one that the file is named by. */
export function summarise(document: CableDocument): CableSummary[] {
  const all = cablesOf(document.tree);
  return all.map((cable) => {
    const own = numberOf(cable);
    const start = { line: cable.line, character: 0 };
    const places = placesOf(document.tree, cable);
    const number = own ?? (all.length === 1 ? numberOfFile(document.uri) : undefined);
    return {
      uri: document.uri,
      range: { start, end: { line: cable.endLine, character: 0 } },
      selectionRange: own ? tokenRange(own.place.place, own.place.token) : { start, end: start },
      number: number && plainNumber(number),
      station: number && filedStation(number.post),
      ...contentOf(cable, places),
      citations: citationsOf(cable, places),
    };
  });
}

function contentOf(cable: Cable, places: readonly PlacedBlock[]) {
  const header = withHeader(cable);
  const clearances = clearancesOf(places);
  return {
    sent: dateOf(header)?.getTime(),
    classification: classificationOf(header)?.level,
    subject: subjectTextOf(cable),
    tags: [...new Set(tagCodesOf(cable))],
    offices: [...new Set(clearances.flatMap(officesOf))],
  };
}

function officesOf({ office, name }: Clearance): string[] {
  if (office === undefined) return [];
  return name === undefined ? [office] : [office, `${office}:${name}`];
}

/** The cables that REF names, then those that the text does. */
function citationsOf(cable: Cable, places: readonly PlacedBlock[]): CitedCable[] {
  const citations: CitedCable[] = [];
  const cite = (number: MessageNumber, range: Range, inText: boolean, letter?: string): void => {
    const station = filedStation(number.post);
    citations.push({ number: plainNumber(number), station, letter, inText, range });
  };
  const implied = dateOf(cable)?.getUTCFullYear();
  for (const place of cable.blocks) {
    for (const entry of entriesIn(place)) {
      const cited = citedIn(entry, implied);
      if (cited && entry.number) {
        cite(cited, stretchRange(place, entry.number.start, entry.number.end), false, entry.letter);
      }
    }
  }
  for (const place of places) {
    if (!isText(place.block.kind) || !mayCite(place.block.text)) continue;
    for (const { kind, start, end } of textMarksOf(place.block)) {
      const number = citedBy(kind, place.block.text.slice(start, end));
      if (number) cite({ ...number, year: number.year ?? implied }, stretchRange(place, start, end), true);
    }
  }
  return citations;
}

/** The number of the cable that a mark of the text names. */
function citedBy(kind: TokenKind, text: string): MessageNumber | undefined {
  if (kind === 'citation') return findMessageNumbers(text)[0];
  return kind === 'pointer' && mayCite(text) ? readPointer(text).number : undefined;
}

function plainNumber({ year, post, number }: MessageNumber): MessageNumber {
  return { year, post, number };
}
