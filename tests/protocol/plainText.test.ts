import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildProgram } from '../support/builtProgram';
import { CABLE } from '../support/fixtures';
import { LanguageClient } from '../support/languageClient';

const RECEIVED = 'file:///cables/a.cable';
const DRAFT = 'file:///cables/drafts/a.cable';
let program: string;
let client: LanguageClient;

beforeAll(async () => {
  program = await buildProgram();
});

afterEach(async () => {
  expect(await client.stop()).toBe(0);
});

const ask = (uri: string, text: unknown): Promise<unknown> => client.request('cablegram/plainText', { uri, text });

describe('a text that is to be pasted', () => {
  it('has plain characters in a draft, and stays as it is in a received copy', async () => {
    client = await LanguageClient.start(program, { settings: { drafts: ['drafts/**'] } });
    await client.open(DRAFT, CABLE);
    await client.open(RECEIVED, CABLE);
    const text = '\u201cThe mill\u2019s wheel\u201d \u2013 caf\u00e9\u00a07\u2026\r\n';
    expect(await ask(DRAFT, text)).toEqual({ text: '"The mill\'s wheel" - caf\u00e9 7...\r\n' });
    expect(await ask(DRAFT, 'plain')).toEqual({ text: 'plain' });
    expect(await ask(RECEIVED, text)).toBeNull();
    expect(await ask('file:///cables/drafts/closed.cable', text)).toBeNull();
    expect(await ask(DRAFT, 7)).toBeNull();
  });
});
