import { FoldingRangeKind } from 'vscode-languageserver-types';
import type { FoldingRange } from 'vscode-languageserver-types';
import { cablesOf } from '../meaning/cables';
import type { Cable } from '../meaning/cable';
import { placesOf, textParts } from '../meaning/paragraphs';
import type { TextPart } from '../meaning/paragraphs';
import type { CableDocument } from '../syntax/document';
import { cableSummary, countOfLines, fieldSummary, partSummary, runSummary } from './foldingSummary';
import { runsOf } from './runs';
import type { Lines, Run } from './runs';
import { stretchesOf } from './stretches';
import { textSections } from './textSections';
import { transmissionSections } from './transmissionSections';

/** What of folding a client can do. */
export interface FoldingAbilities {
  /** Shows a text of ours in the place of what is folded. */
  readonly collapsedText: boolean;
  /** How many ranges it takes for a document. */
  readonly limit: number | undefined;
}

interface Fold extends Lines {
  /** What is left out last when there are too many has the lowest. */
  readonly rank: number;
  readonly kind?: FoldingRangeKind;
  readonly summary: () => string;
}

const LINES_ONLY: FoldingAbilities = { collapsedText: false, limit: undefined };

/**
 * What can be folded, by whole lines: the cables of a file, headers, address lists and fields of several lines,
 * headings with what is under them, paragraphs, tables and prose, what archives have added; last the sections of the
 * transmission, which alone may cut across others. In the order of the text, no two from the same line.
 */
export function foldingRanges(document: CableDocument, client: FoldingAbilities = LINES_ONLY): FoldingRange[] {
  const folds = distinct(collect(document));
  return withinLimit(folds, client.limit).map(({ line, endLine, kind, summary }) => ({
    startLine: line,
    endLine: endLine - 1,
    ...(kind !== undefined && { kind }),
    ...(client.collapsedText && { collapsedText: summary() }),
  }));
}

function collect(document: CableDocument): Fold[] {
  const cables = cablesOf(document.tree);
  const folds: Fold[] = [];
  cables.forEach((cable, index) => {
    if (cables.length > 1) {
      folds.push({ ...filledLines(document, cable), rank: 0, summary: () => cableSummary(cable, index) });
    }
    folds.push(...cableFolds(document, cable));
  });
  return folds;
}

function cableFolds({ tree }: CableDocument, cable: Cable): Fold[] {
  const folds: Fold[] = [];
  const places = placesOf(tree, cable);
  for (const run of runsOf(places)) folds.push(...runFolds(cable, run));
  for (const section of textSections(textParts(tree, cable, places))) {
    const { heading, parts, line, endLine } = section;
    if (heading) {
      folds.push({ line, endLine, rank: 1, summary: () => `${partSummary(heading)} — ${countOfLines(section)}` });
    }
    for (const part of parts) folds.push(...partFolds(part));
  }
  for (const section of transmissionSections(places)) {
    const { line, endLine, name } = section;
    const summary = (): string => `${name} — ${countOfLines(section)}`;
    folds.push({ line, endLine, rank: 3, kind: FoldingRangeKind.Region, summary });
  }
  return folds;
}

/** A part as a whole, or each paragraph of prose that has no numbers. */
function partFolds(part: TextPart): Fold[] {
  const stretches = part.kind === 'prose' ? stretchesOf(part) : [part];
  return stretches.map((lines) => ({
    line: lines.line,
    endLine: lines.endLine,
    rank: 2,
    summary: () => `${partSummary({ ...part, ...lines })} — ${countOfLines(lines)}`,
  }));
}

function runFolds(cable: Cable, run: Run): Fold[] {
  const { line, endLine, fields } = run;
  const inner = fields.map((field) => ({
    line: field.line,
    endLine: field.endLine,
    rank: 2,
    summary: () => fieldSummary(field),
  }));
  if (fields.length === 1) return inner;
  const comment = run.kind === 'header' ? {} : { kind: FoldingRangeKind.Comment };
  return [{ line, endLine, rank: 1, ...comment, summary: () => runSummary(cable, run) }, ...inner];
}

/** A cable without the blank lines at its end. */
function filledLines({ tree }: CableDocument, { line, endLine }: Cable): Lines {
  const last = tree.blockAtLine(endLine - 1);
  return { line, endLine: last.line + last.block.filledLines };
}

/**
 * Folds of several lines, from the first to the last line. Editors offer one at a line: of two that begin on the same
 * the inner begins on the next, and goes where nothing of it is left.
 */
function distinct(folds: readonly Fold[]): Fold[] {
  const taken = new Set<number>();
  const result: Fold[] = [];
  for (const fold of [...folds].sort((a, b) => a.line - b.line || b.endLine - a.endLine || a.rank - b.rank)) {
    let { line } = fold;
    while (taken.has(line)) line++;
    if (fold.endLine - line < 2) continue;
    taken.add(line);
    result.push({ ...fold, line });
  }
  return result.sort((a, b) => a.line - b.line);
}

/** As many folds as the client takes, the outer ones first. */
function withinLimit(folds: readonly Fold[], limit: number | undefined): readonly Fold[] {
  if (limit === undefined || folds.length <= limit) return folds;
  return [...folds]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, Math.max(0, limit))
    .sort((a, b) => a.line - b.line);
}
