import { TextDocuments } from 'vscode-languageserver';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { CableDocument, CableLanguageService } from '../service';
import type { Log } from './host';

/**
 * The open documents. A change that cannot be applied is logged and leaves the document as it was; a range outside
 * the document is taken as the nearest inside, and logged.
 */
export function createDocuments(service: () => CableLanguageService, log: Log): TextDocuments<CableDocument> {
  return new TextDocuments<CableDocument>({
    create: (uri, languageId, version, text) => service().open(uri, languageId, version, text),
    update(document, changes, version) {
      warnOutside(document, changes, log);
      try {
        return service().update(document, changes, version);
      } catch (error) {
        log.error(`A change of ${document.uri} to version ${version} was refused: ${(error as Error).message}`);
        return document;
      }
    },
  });
}

/** Only the first change of an event speaks of the document as it is here. */
function warnOutside(document: CableDocument, changes: readonly TextDocumentContentChangeEvent[], log: Log): void {
  const [change] = changes;
  const range = change && 'range' in change ? change.range : undefined;
  if (!range?.start || !range.end) return;
  const { start, end } = range;
  // The end of the whole text is often given as the line after the last.
  if (start.line < 0 || start.character < 0 || start.line >= document.lineCount || end.line > document.lineCount) {
    log.warn(
      `A change of ${document.uri} names lines ${start.line} to ${end.line}; the document has ${document.lineCount}. ` +
        'The nearest place was taken: client and server may no longer agree on the text.',
    );
  }
}
