import { modify, parse } from 'jsonc-parser';
import type { EditResult } from 'jsonc-parser';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from 'vscode-languageserver-types';
import { globOf, silencedText } from '../rules';
import type { Silence } from '../rules';
import { readConfigurationFile } from './configurationFile';
import type { FoundConfigurationFile } from './configurationFiles';
import { pathBelow } from './paths';

/** A finding that is to be kept silent, by what it is about. */
export interface SilencedFinding {
  /** URI of the cable. */
  readonly uri: string;
  readonly rule: string;
  /** What the finding marks. */
  readonly text: string;
  readonly reason: string;
}

/** The edits that write a silence into a configuration file, or in a sentence why there are none. */
export type SilenceEdits = { readonly edits: readonly TextEdit[] } | { readonly problem: string };

const INDENT = 2;

/** Writes a silence of a finding behind those of a configuration file, and leaves all else as its writer has it. */
export function silenceEdits(file: FoundConfigurationFile, finding: SilencedFinding): SilenceEdits {
  const { uri, text = '' } = file;
  const silence: Silence = {
    rule: finding.rule,
    file: globOf(pathBelow(uri.slice(0, uri.lastIndexOf('/') + 1), finding.uri)),
    text: silencedText(finding.text),
    reason: finding.reason,
  };
  if (text.trim() === '') return { edits: [firstEdit(silence)] };
  const problem = problemOf(uri, text);
  if (problem !== undefined) return { problem };
  const { silenced } = parse(text) as { silenced?: unknown };
  const formattingOptions = formatOf(text);
  if (silenced === undefined || silenced === null) {
    return { edits: placed(uri, text, modify(text, ['silenced'], [silence], { formattingOptions })) };
  }
  if (!Array.isArray(silenced)) return { problem: `${uri}: silenced is no list; nothing can be added to it.` };
  return { edits: placed(uri, text, modify(text, ['silenced', -1], silence, { formattingOptions })) };
}

/** What a file without a text is to hold. */
function firstEdit(silence: Silence): TextEdit {
  const start = { line: 0, character: 0 };
  const newText = `${JSON.stringify({ silenced: [silence] }, undefined, INDENT)}\n`;
  return { range: { start, end: start }, newText };
}

/** Why a configuration file cannot be read. */
function problemOf(uri: string, text: string): string | undefined {
  let problem: string | undefined;
  readConfigurationFile(uri, text, ({ position, message, severity }) => {
    if (severity === 'error') problem ??= `${uri}:${position.line + 1}:${position.character + 1}: ${message}`;
  });
  return problem;
}

function placed(uri: string, text: string, edits: EditResult): TextEdit[] {
  const document = TextDocument.create(uri, 'json', 0, text);
  return edits.map(({ offset, length, content }) => ({
    range: { start: document.positionAt(offset), end: document.positionAt(offset + length) },
    newText: content,
  }));
}

/** How the writer of a file indents and ends lines. */
function formatOf(text: string): { insertSpaces: boolean; tabSize: number; eol: string } {
  const [, indent = ''] = /^([ \t]+)\S/m.exec(text) ?? [];
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') || indent === '' ? INDENT : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}
