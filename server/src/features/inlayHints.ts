import type { InlayHint, Range } from 'vscode-languageserver-types';
import type { CableDocument } from '../syntax/document';
import type { Lexicon } from '../vocabulary';

/** What inlay hints are shown for. */
export interface InlayHintKinds {
  /** The meaning behind codes of TAGS. */
  readonly tags: boolean;
  /** The place behind routing indicators. */
  readonly routingIndicators: boolean;
  /** The date behind date-time groups and days of the year. */
  readonly dates: boolean;
}

/** What codes mean, behind them, in a range of lines. */
export function inlayHints(
  _document: CableDocument,
  _range: Range,
  _kinds: InlayHintKinds,
  _lexicon: Lexicon,
): InlayHint[] {
  return [];
}
