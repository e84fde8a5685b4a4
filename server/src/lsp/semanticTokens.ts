import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import type { CableDocument, CableLanguageService } from '../service';

/** Answers for semantic tokens: what has changed since the last answer where the client still has that one, else all. */
export class SemanticTokensAnswers {
  /** The document that was last answered for, which later versions share all unchanged parts with. */
  private readonly last = new Map<string, { readonly resultId: string; readonly document: CableDocument }>();
  private answers = 0;

  constructor(private readonly service: CableLanguageService) {}

  full(document: CableDocument): SemanticTokens {
    return { resultId: this.remember(document), data: this.service.semanticTokens(document) };
  }

  /** The edits to the answer that the client names; all tokens when that is not the last one. */
  delta(document: CableDocument, previousResultId: string): SemanticTokens | SemanticTokensDelta {
    const last = this.last.get(document.uri);
    if (last?.resultId !== previousResultId) return this.full(document);
    const edits = this.service.semanticTokensDelta(last.document, document);
    return { resultId: this.remember(document), edits };
  }

  closed(uri: string): void {
    this.last.delete(uri);
  }

  /** Ids are never used again, not for another opening of a document either. */
  private remember(document: CableDocument): string {
    const resultId = String(++this.answers);
    this.last.set(document.uri, { resultId, document });
    return resultId;
  }
}
