import { beforeAll, expect, it } from 'vitest';
import { buildProgram } from '../support/builtProgram';
import { LanguageClient } from '../support/languageClient';

let program: string;

beforeAll(async () => {
  program = await buildProgram();
});

it('the server ends when its editor is gone without a word', async () => {
  const client = await LanguageClient.start(program);
  client.process.stdin!.end();
  expect(await client.exit).toBe(1);
});

it('the server ends well when its editor is gone after it has shut it down', async () => {
  const client = await LanguageClient.start(program);
  await client.request('shutdown', null);
  client.process.stdin!.end();
  expect(await client.exit).toBe(0);
});
