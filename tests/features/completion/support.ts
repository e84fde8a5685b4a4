import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { DEFAULT_SETTINGS } from '../../../server/src/service';
import type { Settings } from '../../../server/src/service';
import { CABLE, fixture, NOT_CANCELLED } from '../../support/fixtures';

/** The items at the cursor, best first, the workspace not read. */
export function itemsAt(text: string, settings: Settings = DEFAULT_SETTINGS): CompletionItem[] {
  const { service, document, position } = fixture(text);
  return inOrder(service.complete(document, position, settings));
}

/** The items at the cursor, best first, once the workspace has been read. */
export async function itemsInWorkspace(text: string): Promise<CompletionItem[]> {
  const { service, document, position } = fixture(text);
  await service.readWorkspace(NOT_CANCELLED);
  return inOrder(service.complete(document, position, DEFAULT_SETTINGS));
}

function inOrder(items: CompletionItem[]): CompletionItem[] {
  return items.sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

/** What is offered at the cursor, best first. */
export function offered(text: string): string[] {
  return itemsAt(text).map(({ label }) => label);
}

/** As `offered`, once the workspace has been read. */
export async function offeredInWorkspace(text: string): Promise<string[]> {
  return (await itemsInWorkspace(text)).map(({ label }) => label);
}

/** The text after the item of a label, or the first, has been taken. */
export function taken(text: string, label?: string): string {
  return apply(text, itemsAt(text), label);
}

export async function takenInWorkspace(text: string, label?: string): Promise<string> {
  return apply(text, await itemsInWorkspace(text), label);
}

function apply(text: string, items: readonly CompletionItem[], label: string | undefined): string {
  const item = items.find((candidate) => label === undefined || candidate.label === label);
  if (!item) throw new Error(`Not offered: ${label}. Offered: ${items.map((candidate) => candidate.label).join(', ')}`);
  const { document } = fixture(text);
  return TextDocument.applyEdits(TextDocument.create('', '', 0, document.getText()), [item.textEdit as TextEdit]);
}

/** The invented cable with a piece of it replaced; fails where the piece is not there. */
export function cable(piece: string, replacement: string, base = CABLE): string {
  if (!base.includes(piece)) throw new Error(`Not in the cable: ${piece}`);
  return base.replace(piece, replacement);
}

/** The same cable, but confidential. */
export const CONFIDENTIAL = cable('UNCLAS SECTION', 'C O N F I D E N T I A L SECTION');
