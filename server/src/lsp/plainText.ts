import { RequestType } from 'vscode-languageserver';
import { plainText } from '../service';
import type { CableDocument, CableLanguageService, Settings } from '../service';

/** A text that is to be put into an open document. */
export interface PlainTextParams {
  readonly uri: string;
  readonly text: string;
}

export interface PlainTextResult {
  readonly text: string;
}

/** Asks how a text is written with plain characters, before it is put into a draft; null for a received copy. */
export const PlainTextRequest = new RequestType<PlainTextParams, PlainTextResult | null, void>('cablegram/plainText');

export function plainTextFor(
  document: CableDocument,
  text: unknown,
  settings: Settings,
  service: CableLanguageService,
): PlainTextResult | null {
  if (typeof text !== 'string' || service.profileOf(document, settings) !== 'draft') return null;
  return { text: plainText(text) };
}
