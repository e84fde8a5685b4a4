import { cablesOf, withHeader } from '../meaning/cables';
import type { Cable } from '../meaning/cable';
import { clearancesOf, subjectOf, tagsOf } from '../meaning/factsFields';
import { classificationOf } from '../meaning/factsHeader';
import { dateOf, numberOf } from '../meaning/identity';
import { canonicalStation, findMessageNumbers } from '../meaning/messageNumber';
import type { MessageNumber } from '../meaning/messageNumber';
import { tokenRange } from '../meaning/placement';
import { placesOf } from '../meaning/paragraphs';
import { defined } from '../meaning/plain';
import type { CableDocument } from '../syntax/document';
import type { CableSummary } from './traffic';

/** The summaries of the cables of a file. A body without a number has the one that the file is named by. */
export function summarise(document: CableDocument): CableSummary[] {
  const all = cablesOf(document.tree);
  return all.map((cable) => {
    const own = numberOf(cable);
    const start = { line: cable.line, character: 0 };
    const number = own ?? (all.length === 1 ? findMessageNumbers(fileName(document.uri))[0] : undefined);
    return defined({
      uri: document.uri,
      range: { start, end: { line: cable.endLine, character: 0 } },
      selectionRange: own ? tokenRange(own.place.place, own.place.token) : { start, end: start },
      number: number && plainNumber(number),
      station: number && canonicalStation(number.post),
      ...contentOf(document, cable),
    });
  });
}

function contentOf(document: CableDocument, cable: Cable) {
  const header = withHeader(cable);
  const codes = tagsOf(cable).filter(({ kind }) => kind === 'code');
  const clearances = clearancesOf(placesOf(document.tree, cable));
  return {
    sent: dateOf(header)?.toISOString(),
    classification: classificationOf(header)?.level,
    subject: subjectOf(cable)?.text,
    tags: [...new Set(codes.map(({ code }) => code))],
    offices: [...new Set(clearances.flatMap(({ office }) => office ?? []))],
  };
}

function plainNumber({ year, post, number }: MessageNumber): MessageNumber {
  return { year, post, number };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const dot = name.indexOf('.');
  return (dot < 0 ? name : name.slice(0, dot)).toUpperCase();
}
