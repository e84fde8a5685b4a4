import { SymbolKind } from 'vscode-languageserver-types';
import type { DocumentSymbol, Range } from 'vscode-languageserver-types';
import { cablesOf } from '../meaning/cables';
import type { Cable } from '../meaning/cable';
import { numberOf } from '../meaning/identity';
import { itemsOf } from '../meaning/items';
import { canonicalNumber } from '../meaning/messageNumber';
import { textParts } from '../meaning/paragraphs';
import type { TextPart } from '../meaning/paragraphs';
import { linesRange } from '../meaning/placement';
import { tokensOf } from '../meaning/tokens';
import type { CableDocument } from '../syntax/document';
import { LineKind } from '../syntax/lineKind';
import { runsOf } from './runs';
import type { Field, Lines, Run, RunKind } from './runs';
import { shortText } from './shortText';

const MAX_NAME = 80;

/**
 * The outline: header lines, classification line, fields, headings with their paragraphs, labelled items of a
 * paragraph, signature, and what stands around them; where a file holds several cables, one symbol for each around
 * its own.
 */
export function documentSymbols(document: CableDocument): DocumentSymbol[] {
  const cables = cablesOf(document.tree);
  if (cables.length === 1) return cableSymbols(document, cables[0]!);
  return cables.map((cable, index) => {
    const number = numberOf(cable);
    return {
      name: number ? canonicalNumber(number) : `Cable ${index + 1}`,
      kind: SymbolKind.File,
      range: rangeOf(document, cable),
      selectionRange: rangeOf(document, { line: cable.line, endLine: cable.line + 1 }),
      children: cableSymbols(document, cable),
    };
  });
}

function cableSymbols(document: CableDocument, cable: Cable): DocumentSymbol[] {
  const around = runsOf(cable.blocks).flatMap((run) => runSymbols(document, run));
  return [...around, ...textSymbols(document, cable)].sort(
    (one, other) => one.range.start.line - other.range.start.line,
  );
}

/** Runs that are one symbol; the fields of the others are symbols of their own. */
const RUNS: Partial<Record<RunKind, string>> = {
  distribution: 'Distribution',
  clearances: 'Clearances',
  copyFields: 'Fields of the copy',
  attributes: 'Description by the archive',
  sitePage: 'Page of the site',
};

function runSymbols(document: CableDocument, run: Run): DocumentSymbol[] {
  const fields = run.fields.flatMap((field) => fieldSymbol(document, field) ?? []);
  const name = run.kind === 'header' ? 'Header' : RUNS[run.kind];
  if (name === undefined) return fields;
  // `Message Text` alone describes nothing.
  if (run.kind === 'attributes' && !run.fields.some(({ kind }) => kind === LineKind.Attribute)) return [];
  const selectionRange = rangeOf(document, { line: run.line, endLine: run.line + 1 });
  return [{ name, kind: SymbolKind.Namespace, range: rangeOf(document, run), selectionRange, children: fields }];
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
  [LineKind.ClassifiedBy]: ['Classified By', SymbolKind.Property],
};

function fieldSymbol(document: CableDocument, field: Field): DocumentSymbol | undefined {
  const named = NAMES[field.kind];
  if (!named) return undefined;
  return {
    name: named[0],
    detail: fieldDetail(field),
    kind: named[1],
    range: rangeOf(document, field),
    selectionRange: rangeOf(document, { line: field.line, endLine: field.line + 1 }),
  };
}

/** What stands beside the name: the content without its keyword, or how many addressees there are. */
function fieldDetail({ kind, places }: Field): string {
  const tokens = places.flatMap((place) => tokensOf(place.block));
  if (kind === LineKind.Action || kind === LineKind.Information || kind === LineKind.Exempt) {
    const addressees = tokens.filter((token) => token.kind === 'addressee');
    const [first] = addressees;
    if (addressees.length > 1) return `${addressees.length} addressees`;
    return first ? shortText(first.text, MAX_NAME) : '';
  }
  const content = tokens.filter((token) => token.kind !== 'keyword' && token.kind !== 'fieldName');
  if (content.length === 0) {
    return tokens.some((token) => token.kind === 'fieldName') ? '' : shortText(places[0]!.block.line(0), MAX_NAME);
  }
  return shortText(content.map((token) => token.text).join(' '), MAX_NAME);
}

function textSymbols(document: CableDocument, cable: Cable): DocumentSymbol[] {
  const symbols: DocumentSymbol[] = [];
  let heading: DocumentSymbol | undefined;
  for (const part of textParts(document.tree, cable)) {
    if (part.kind === 'prose' || part.kind === 'table') continue;
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
  const range = rangeOf(document, part);
  const selectionRange = rangeOf(document, { line: part.line, endLine: part.line + 1 });
  const { kind, title, numbered } = part;
  if (kind === 'heading') {
    return { name: nameOf(title, 'Heading'), kind: SymbolKind.Module, range, selectionRange, children: [] };
  }
  if (!numbered) {
    return { name: nameOf(title, 'Signature'), detail: 'signature', kind: SymbolKind.Key, range, selectionRange };
  }
  const name = `${numbered.number}. ${numbered.mark === undefined ? '' : `(${numbered.mark}) `}${numbered.words}`;
  const symbol = { name: nameOf(name, `${numbered.number}.`), kind: SymbolKind.String, range, selectionRange };
  const children = itemSymbols(document, part);
  return children.length === 0 ? symbol : { ...symbol, children };
}

/** Items with a letter or a number; dashes would only be noise. */
function itemSymbols(document: CableDocument, part: TextPart): DocumentSymbol[] {
  return itemsOf(part)
    .filter(({ label }) => /[A-Za-z0-9]/.test(label))
    .map(({ range }) => {
      const { line, character } = range.start;
      const text = document.lineText(line);
      return {
        name: nameOf(text.slice(character), 'Item'),
        kind: SymbolKind.String,
        range,
        selectionRange: {
          start: range.start,
          end: range.end.line > line ? { line, character: text.length } : range.end,
        },
      };
    });
}

/** A name that editors accept: one line, not empty, not too long. */
function nameOf(text: string, fallback: string): string {
  return shortText(text, MAX_NAME) || fallback;
}

/** From the first unit of a line to the end of the content of the line before `endLine`. */
function rangeOf(document: CableDocument, { line, endLine }: Lines): Range {
  return linesRange(line, endLine, document.lineText(Math.max(line, endLine - 1)).length);
}
