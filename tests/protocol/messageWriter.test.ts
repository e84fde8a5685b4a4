import { PassThrough, Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { StreamMessageReader } from 'vscode-languageserver/node';
import type { Message } from 'vscode-languageserver/node';
import { WholeMessageWriter } from '../../server/src/hosts/messageWriter';

const message = (method: string): Message => ({ jsonrpc: '2.0', method }) as Message;

it('writes each message at once, which the reader of the library reads again in order', async () => {
  const stream = new PassThrough();
  const writer = new WholeMessageWriter(stream);
  const chunks: string[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  const read: Message[] = [];
  new StreamMessageReader(stream).listen((one) => read.push(one));
  // Signs of one, two, three and four bytes.
  const sent = [message('a'), message('\u00e9\u2019\u{1f4dc}'), message('x'.repeat(100_000))];
  await Promise.all(sent.map((one) => writer.write(one)));
  await expect.poll(() => read).toEqual(sent);
  expect(chunks).toHaveLength(sent.length);
});

it('tells of messages that cannot be written', async () => {
  const writer = new WholeMessageWriter(
    new Writable({ autoDestroy: false, write: (_chunk, _encoding, done) => done(new Error('No more.')) }),
  );
  const told: unknown[] = [];
  writer.onError(([error, one, count]) => told.push([error.message, one, count]));
  await expect(writer.write(message('a'))).rejects.toThrow('No more.');
  expect(told).toContainEqual(['No more.', message('a'), 1]);
  const circular: Message & { self?: unknown } = message('b');
  circular.self = circular;
  await expect(writer.write(circular)).rejects.toThrow('circular');
});
