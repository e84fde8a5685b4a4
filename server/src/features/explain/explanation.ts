import { MarkupKind } from 'vscode-languageserver-types';
import type { MarkupContent } from 'vscode-languageserver-types';
import { citationsOf } from '../../vocabulary';

/**
 * How well an explanation is founded. `sourced`: a table's row with a source, or what the words of the cable say
 * themselves; `inferred`: from what is near to it, which is said; `unknown`: nothing tells what it means.
 */
export type Confidence = 'sourced' | 'inferred' | 'unknown';

/** Rows beneath the names of their columns. */
export interface ListTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a hover says, before it is Markdown or plain text. Texts are literal: nothing in them is markup. */
export interface Explanation {
  readonly title: string;
  readonly lines: readonly (string | ListTable)[];
  /** Where it is known from: cells of the column `source` of the tables, or words of their own. */
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  /** The page of the documentation that tells more, relative to its folder: `vocabulary/tags.md`. */
  readonly page?: string;
}

/** How a client wants to be told. */
export interface Rendering {
  readonly markdown: boolean;
  /** Base URI of the documentation, without a slash at its end; '' for no links. */
  readonly documentation: string;
}

/** The explanation as a client can show it. */
export function render(explanation: Explanation, { markdown, documentation }: Rendering): MarkupContent {
  return markdown
    ? { kind: MarkupKind.Markdown, value: inMarkdown(explanation, documentation) }
    : { kind: MarkupKind.PlainText, value: inPlainText(explanation) };
}

function inPlainText({ title, lines, sources }: Explanation): string {
  const source = sourceLine(sources);
  const texts = lines.map((line) => (typeof line === 'string' ? line : plainTable(line)));
  return [title, ...texts, ...(source === undefined ? [] : [source])].join('\n');
}

function plainTable({ columns, rows }: ListTable): string {
  const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index]!.length)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, index) => cell.padEnd(widths[index]!))
      .join('  ')
      .trimEnd();
  return [columns, ...rows].map((row) => `  ${line(row)}`).join('\n');
}

function inMarkdown({ title, lines, sources, page }: Explanation, documentation: string): string {
  const paragraphs = [`**${escapeMarkdown(title)}**`];
  for (const line of lines) paragraphs.push(typeof line === 'string' ? escapeMarkdown(line) : markdownTable(line));
  const source = sourceLine(sources);
  if (source !== undefined) paragraphs.push(`*${escapeMarkdown(source)}*`);
  if (page !== undefined && documentation !== '') paragraphs.push(`[More](${documentation}/${page})`);
  return paragraphs.join('\n\n');
}

function markdownTable({ columns, rows }: ListTable): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(columns), `|${' --- |'.repeat(columns.length)}`, ...rows.map(line)].join('\n');
}

/** The sources as citations, each once. */
function sourceLine(sources: readonly string[]): string | undefined {
  const shown = citationsOf(sources);
  return shown.length > 0 ? `Source: ${shown.join('; ')}` : undefined;
}

/** Signs that are markup anywhere, at the beginning of a line, and in addresses that become links by themselves. */
const MARKUP = /[\\`*_[\]<|~@]|&(?=[#a-z])|:(?=\/\/)|(?<=www)\.|^[#>+=-]|(?<=^\d{1,9})[.)]/gi;

/** Text that Markdown shows as it stands, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKUP, (sign) => `\\${sign}`);
}
