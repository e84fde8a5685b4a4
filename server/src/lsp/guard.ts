import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { CancellationToken } from 'vscode-languageserver';
import type { CableDocument } from '../service';
import type { Log } from './host';

type Result<Value> = Value | ResponseError<never>;

/** Runs the handlers of requests so that nothing a client sends can bring the server down. */
export class RequestGuard {
  constructor(
    private readonly log: Log,
    private readonly find: (uri: string) => CableDocument | undefined,
  ) {}

  /**
   * Answers a request about an open document. `empty` is the answer for a document that is not open and after a
   * failure, which is logged. A cancelled request is answered as cancelled; an answer about a version that is no
   * longer the newest as outdated.
   */
  answer<Value>(
    name: string,
    uri: string,
    token: CancellationToken,
    empty: Value,
    handle: (document: CableDocument) => Value | Promise<Value>,
  ): Result<Value> | Promise<Result<Value>> {
    if (token.isCancellationRequested) return cancelled();
    const document = this.find(uri);
    if (!document) return empty;
    try {
      const answer = handle(document);
      if (!(answer instanceof Promise)) return answer;
      return answer.then(
        (value) => {
          if (token.isCancellationRequested) return cancelled();
          return this.find(uri) === document ? value : outdated();
        },
        (error: unknown) => this.failed(name, uri, error, empty),
      );
    } catch (error) {
      return this.failed(name, uri, error, empty);
    }
  }

  /** Answers a request about no open document. `empty` is the answer after a failure, which is logged. */
  async run<Value>(
    name: string,
    token: CancellationToken,
    empty: Value,
    handle: () => Promise<Value>,
  ): Promise<Result<Value>> {
    if (token.isCancellationRequested) return cancelled();
    try {
      const value = await handle();
      return token.isCancellationRequested ? cancelled() : value;
    } catch (error) {
      return this.failed(name, 'the workspace', error, empty);
    }
  }

  private failed<Value>(name: string, uri: string, error: unknown, empty: Value): Value {
    this.log.error(
      `${name} failed for ${uri}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return empty;
  }
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}

function outdated(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.ContentModified, 'The document has changed since.');
}
