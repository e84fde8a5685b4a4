import { AbstractMessageWriter } from 'vscode-languageserver/node';
import type { Message, MessageWriter } from 'vscode-languageserver/node';

/**
 * Writes messages on a stream, each at once. The library's own writer writes the header, waits, and then the content: to
 * who reads them that is two wakings, and together they take as long as finding the answer to a letter.
 */
export class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  private errors = 0;

  constructor(private readonly stream: NodeJS.WritableStream) {
    super();
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  /** Resolves when the stream has taken the message; rejects when it cannot be written. Messages keep their order. */
  write(message: Message): Promise<void> {
    return new Promise<void>((resolve, reject) => {
      const content = JSON.stringify(message);
      const header = `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n`;
      this.stream.write(header + content, 'utf8', (error) => (error ? reject(error) : resolve()));
    }).catch((error: Error) => {
      this.fireError(error, message, ++this.errors);
      throw error;
    });
  }

  end(): void {
    this.stream.end();
  }
}
