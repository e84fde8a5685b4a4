import { SymbolKind } from 'vscode-languageserver-types';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { cablesOf } from '../meaning/cables';
import type { Cable } from '../meaning/cables';
import { isHeaderLine } from '../meaning/headerTokens';
import { numberOf } from '../meaning/identity';
import { canonicalNumber } from '../meaning/messageNumber';
import { textParts } from '../meaning/paragraphs';
import type { TextPart } from '../meaning/paragraphs';
import { tokensOf } from '../meaning/tokens';
import type { CableDocument } from '../syntax/document';
import { headKind, LineKind } from '../syntax/lineKind';
import type { PlacedBlock } from '../syntax/tree';

const MAX_NAME = 80;

/**
 * The outline: header lines, classification line, fields, headings with their paragraphs, signature; where a file
 * holds several cables, one symbol for each around its own.
 */
export function documentSymbols(document: CableDocument): DocumentSymbol[] {
  const cables = cablesOf(document.tree);
  if (cables.length === 1) return cableSymbols(document, cables[0]!);
  return cables.map((cable, index) => {
    const number = numberOf(cable);
    const name = number ? canonicalNumber(number) : `Cable ${index + 1}`;
    const range = linesRange(document, cable.line, cable.endLine);
    return {
      name,
      kind: SymbolKind.File,
      range,
      selectionRange: linesRange(document, cable.line, cable.line + 1),
      children: cableSymbols(document, cable),
    };
  });
}

function cableSymbols(document: CableDocument, cable: Cable): DocumentSymbol[] {
  return [...headerSymbols(document, cable), ...textSymbols(document, cable)];
}

function headerSymbols(document: CableDocument, cable: Cable): DocumentSymbol[] {
  const lines: DocumentSymbol[] = [];
  const rest: DocumentSymbol[] = [];
  for (const places of withContinuations(cable)) {
    const symbol = fieldSymbol(document, places);
    if (!symbol) continue;
    if (isHeaderLine(places[0].block.kind) && rest.length === 0) lines.push(symbol);
    else rest.push(symbol);
  }
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (!first || !last) return rest;
  const header: DocumentSymbol = {
    name: 'Header',
    kind: SymbolKind.Namespace,
    range: { start: first.range.start, end: last.range.end },
    selectionRange: first.selectionRange,
    children: lines,
  };
  return [header, ...rest];
}

const NAMES: Partial<Record<LineKind, readonly [name: string, kind: SymbolKind]>> = {
  [LineKind.TransmissionIdentification]: ['Transmission', SymbolKind.Field],
  [LineKind.Routing]: ['Routing', SymbolKind.Field],
  [LineKind.CallingStation]: ['Station', SymbolKind.Field],
  [LineKind.Security]: ['Security', SymbolKind.Field],
  [LineKind.DateTimeGroup]: ['Date-time group', SymbolKind.Field],
  [LineKind.Originator]: ['From', SymbolKind.Field],
  [LineKind.Action]: ['To', SymbolKind.Field],
  [LineKind.Information]: ['Info', SymbolKind.Field],
  [LineKind.Exempt]: ['Exempt', SymbolKind.Field],
  [LineKind.Accounting]: ['Accounting', SymbolKind.Field],
  [LineKind.UnknownHeader]: ['Unknown line', SymbolKind.Null],
  [LineKind.Classification]: ['Classification', SymbolKind.Constant],
  [LineKind.ExecutiveOrder]: ['E.O.', SymbolKind.Property],
  [LineKind.Tags]: ['TAGS', SymbolKind.Property],
  [LineKind.Subject]: ['SUBJECT', SymbolKind.Property],
  [LineKind.Reference]: ['REF', SymbolKind.Property],
};

/** A header line or field and the blocks that go on with it, which a page line or a cut may stand between. */
type Field = [PlacedBlock, ...PlacedBlock[]];

function withContinuations(cable: Cable): Field[] {
  const fields: Field[] = [];
  for (const place of cable.blocks) {
    const open = fields[fields.length - 1];
    const head = headKind(place.block.kind);
    if (open && head !== place.block.kind && head === headKind(open[0].block.kind)) open.push(place);
    else fields.push([place]);
  }
  return fields;
}

function fieldSymbol(document: CableDocument, places: Field): DocumentSymbol | undefined {
  const { block, line } = places[0];
  const named = NAMES[headKind(block.kind)];
  if (!named) return undefined;
  const last = places[places.length - 1]!;
  return {
    name: named[0],
    detail: fieldDetail(places),
    kind: named[1],
    range: linesRange(document, line, last.line + last.block.filledLines),
    selectionRange: linesRange(document, line, line + 1),
  };
}

/** What stands beside the name: the content without its keyword, or how many addressees there are. */
function fieldDetail(places: Field): string {
  const { block } = places[0];
  const tokens = places.flatMap((place) => tokensOf(place.block));
  const kind = headKind(block.kind);
  if (kind === LineKind.Action || kind === LineKind.Information || kind === LineKind.Exempt) {
    const addressees = tokens.filter((token) => token.kind === 'addressee');
    const [first] = addressees;
    if (addressees.length > 1) return `${addressees.length} addressees`;
    return first ? shorten(first.text) : '';
  }
  const content = tokens.filter((token) => token.kind !== 'keyword' && token.kind !== 'fieldName');
  if (content.length === 0) return tokens.some((token) => token.kind === 'fieldName') ? '' : shorten(block.line(0));
  return shorten(content.map((token) => token.text).join(' '));
}

function textSymbols(document: CableDocument, cable: Cable): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  let heading: DocumentSymbol | undefined;
  for (const part of textParts(document.tree, cable)) {
    if (part.kind === 'prose') continue;
    const symbol = partSymbol(document, part);
    if (part.kind === 'paragraph' && heading) {
      heading.children!.push(symbol);
      heading.range.end = symbol.range.end;
      continue;
    }
    symbols.push(symbol);
    heading = part.kind === 'heading' ? symbol : undefined;
  }
  return symbols;
}

function partSymbol(document: CableDocument, part: TextPart): DocumentSymbol {
  const range = linesRange(document, part.line, part.endLine);
  const selectionRange = linesRange(document, part.line, part.line + 1);
  switch (part.kind) {
    case 'heading':
      return { name: nameOf(part.title, 'Heading'), kind: SymbolKind.Module, range, selectionRange, children: [] };
    case 'signature':
      return {
        name: nameOf(part.title, 'Signature'),
        detail: 'signature',
        kind: SymbolKind.Key,
        range,
        selectionRange,
      };
    default: {
      const { number, mark, words } = part.numbered!;
      const name = `${number}. ${mark === undefined ? '' : `(${mark}) `}${words}`;
      return { name: nameOf(name, `${number}.`), kind: SymbolKind.String, range, selectionRange };
    }
  }
}

/** A name that editors accept: one line, not empty, not too long. */
function nameOf(text: string, fallback: string): string {
  return shorten(text) || fallback;
}

function shorten(text: string): string {
  // Control characters of damaged copies have no place in a name.
  const clean = text
    .slice(0, 4 * MAX_NAME)
    .replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ')
    .trim();
  if (clean.length <= MAX_NAME) return clean;
  const cut = clean.lastIndexOf(' ', MAX_NAME - 1);
  return `${clean.slice(0, cut > MAX_NAME / 2 ? cut : MAX_NAME - 1)}…`;
}

/** From the first unit of a line to the end of the content of the line before `endLine`. */
function linesRange(document: CableDocument, line: number, endLine: number): Range {
  const last = Math.max(line, endLine - 1);
  return { start: { line, character: 0 }, end: { line: last, character: document.lineText(last).length } };
}
