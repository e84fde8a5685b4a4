import { MarkupKind } from 'vscode-languageserver-types';
import type { MarkupContent } from 'vscode-languageserver-types';

/** What a hover says, before it is Markdown or plain text. Texts are literal: nothing in them is markup. */
export interface Explanation {
  readonly title: string;
  readonly lines: readonly string[];
  /** Where it is known from. */
  readonly sources: readonly string[];
}

/** The explanation as a client can show it. */
export function render({ title, lines, sources }: Explanation, markdown: boolean): MarkupContent {
  const shown = sources.filter((source, index) => source !== '' && sources.indexOf(source) === index);
  const source = shown.length > 0 ? `Source: ${shown.join('; ')}` : undefined;
  if (!markdown) {
    return { kind: MarkupKind.PlainText, value: [title, ...lines, ...(source ? [source] : [])].join('\n') };
  }
  const paragraphs = [`**${escapeMarkdown(title)}**`, ...lines.map(escapeMarkdown)];
  if (source) paragraphs.push(`*${escapeMarkdown(source)}*`);
  return { kind: MarkupKind.Markdown, value: paragraphs.join('\n\n') };
}

/** Text that Markdown shows as it stands. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~&]/g, '\\$&');
}
