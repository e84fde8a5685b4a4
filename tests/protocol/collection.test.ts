import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CallHierarchyItem, DocumentLink, WorkspaceEdit } from 'vscode-languageserver-types';
import { buildProgram } from '../support/builtProgram';
import { ClientFolder } from '../support/clientFolder';
import { LanguageClient } from '../support/languageClient';

let program: string;
let folder: ClientFolder;
let client: LanguageClient;

const CITED =
  'R 011200Z OCT 07\nFM AMEMBASSY SKOPJE\nTO SECSTATE WASHDC\nUNCLAS SKOPJE 17\n\nTAGS: SCUL\nSUBJECT: A LIBRARY\n\n1. (U) Text.\n';
const CITING =
  'R 021200Z OCT 07\nFM AMEMBASSY PARIS\nTO SECSTATE WASHDC\nUNCLAS PARIS 18\n\nTAGS: SCUL\nSUBJECT: A BRIDGE\n\nREF: A. SKOPJE 17\n\n1. (U) See REF A.\n';

beforeAll(async () => {
  program = await buildProgram();
});

beforeEach(async () => {
  folder = new ClientFolder();
  folder.put('cited.cable', CITED);
  folder.put('copy.cable', CITED.replace('Text', 'Texts'));
  folder.put('citing.cable', CITING);
  client = await LanguageClient.start(program, {
    folders: [pathToFileURL(folder.path).href],
    settings: { drafts: ['**/citing.cable'], codeLens: { citedBy: true } },
  });
});

afterEach(async () => {
  expect(await client.stop()).toBe(0);
  folder.remove();
});

describe('the cables of a folder', () => {
  it('are browsed, found and drawn', async () => {
    const browse = (path: string[], filter = '') =>
      client.request('cablegram/cables/browse', { facet: 'origin', path, filter });
    expect(await browse([])).toEqual({
      groups: [
        { key: 'PARIS', count: 1 },
        { key: 'SKOPJE', count: 2 },
      ],
      cables: [],
      more: 0,
    });
    expect(await browse(['SKOPJE', '2007'])).toMatchObject({
      cables: [
        { number: '07SKOPJE17', subject: 'A LIBRARY', line: 3, tags: ['SCUL'], copies: [{ number: '07SKOPJE17' }] },
      ],
    });
    expect(await browse([], 'bridge')).toMatchObject({ groups: [{ key: 'PARIS', count: 1 }] });
    // What a client sends may be anything.
    expect(await client.request('cablegram/cables/browse', {})).toMatchObject({ groups: [{}, {}] });
    expect(await client.request('cablegram/cables/find', { text: 'see ref a' })).toMatchObject([
      { number: '07PARIS18' },
    ]);
    expect(await client.request('cablegram/cables/graph', { format: 'csv' })).toContain('07PARIS18,07SKOPJE17,1,true');
    folder.put('new.cable', CITED.replace('SKOPJE 17', 'SKOPJE 19'));
    expect(await client.request('cablegram/cables/refresh', {})).toBeNull();
    expect(await browse(['SKOPJE'])).toMatchObject({ groups: [{ key: '2007', count: 3 }] });
  });

  it('are cited and compared', async () => {
    const place = { uri: folder.uri('cited.cable'), position: { line: 8, character: 2 } };
    expect(await client.request('cablegram/cables/cite', place)).toBeNull();
    await client.open(folder.uri('cited.cable'), CITED);
    expect(await client.request('cablegram/cables/cite', place)).toMatchObject({ link: '07SKOPJE17#1' });
    const copies = await client.request<{ uri: string; text: string }[]>('cablegram/cables/copies', place);
    expect(copies.map(({ uri }) => uri)).toEqual([folder.uri('cited.cable'), folder.uri('copy.cable')]);
    expect(copies[1]!.text).toBe(copies[0]!.text.replace('Text', 'Texts'));
    expect(await client.request('cablegram/cables/status', place)).toEqual({
      profile: 'received',
      number: '07SKOPJE17',
      classification: 'UNCLASSIFIED',
      mark: 'U',
      portions: 'UNCLASSIFIED',
      isAbove: false,
      words: 3,
      lines: 9,
      sections: 1,
      openClearances: [],
    });
    for (const how of ['split', 'join']) {
      expect(await client.request(`cablegram/cables/${how}`, place)).toEqual({
        refusal: expect.stringContaining('section'),
      });
    }
    expect(await client.request('cablegram/cables/clean', { uri: folder.uri('cited.cable') })).toBe(CITED);
  });

  it('are led to by links, the hierarchy and lenses', async () => {
    const textDocument = { uri: folder.uri('citing.cable') };
    await client.open(textDocument.uri, CITING);
    const links = await client.request<DocumentLink[]>('textDocument/documentLink', { textDocument });
    expect(links.map(({ target }) => target)).toEqual([expect.stringMatching(/(?:cited|copy)\.cable#L4$/)]);
    const [item] = await client.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', {
      textDocument,
      position: { line: 0, character: 0 },
    });
    expect(item).toMatchObject({ name: '07PARIS18' });
    expect(await client.request('callHierarchy/outgoingCalls', { item })).toHaveLength(2);
    expect(await client.request('callHierarchy/incomingCalls', { item })).toEqual([]);
    const [lens] = await client.request<object[]>('textDocument/codeLens', { textDocument });
    expect(await client.request('codeLens/resolve', lens)).toMatchObject({
      command: { title: 'cited by none in this workspace' },
    });
  });
});

describe('renaming', () => {
  it('is of a draft only, and says why not elsewhere', async () => {
    const textDocument = { uri: folder.uri('citing.cable') };
    await client.open(textDocument.uri, CITING);
    const position = { line: 8, character: 5 };
    expect(await client.request('textDocument/prepareRename', { textDocument, position })).toMatchObject({
      placeholder: 'A',
    });
    const edit = await client.request<WorkspaceEdit>('textDocument/rename', { textDocument, position, newName: 'C' });
    expect(edit.documentChanges).toMatchObject([
      { textDocument: { version: 1 }, edits: [{ newText: 'C' }, { newText: 'C' }] },
    ]);
    const refused = client.request('textDocument/rename', { textDocument, position, newName: 'CC' });
    await expect(refused).rejects.toThrow('Entries of REF have one letter, A to Z.');
    const own = { textDocument, position: { line: 3, character: 8 } };
    await expect(client.request('textDocument/prepareRename', own)).rejects.toThrow(
      'The number of a cable is a record: it is not renamed.',
    );
  });
});

describe('a new cable', () => {
  const ask = (name: string, params: unknown) => client.request(`cablegram/cables/${name}`, params);

  it('is asked for part by part, and drafted with the answers', async () => {
    const tags = await ask('choices', { part: 'tags', typed: 'human\nrights', answers: {} });
    expect((tags as unknown[])[0]).toEqual({ text: 'PHUM', description: 'Human Rights' });
    await client.request('cablegram/cables/refresh', {});
    expect(await ask('choices', { part: 'references', typed: 'bridge', answers: {} })).toEqual([
      { text: '07 PARIS 18', description: 'A BRIDGE' },
    ]);
    expect(await ask('draft', { answers: { tags: ['PHUM'] } })).toMatch(/^UNCLAS\n\nE\.O\. \d{5}: N\/A\nTAGS: PHUM\n/);
  });

  it('takes whatever a client sends', async () => {
    expect(await ask('choices', { part: 'mood', typed: 7, answers: 'none' })).toEqual([]);
    expect(await ask('draft', {})).toMatch(/^UNCLAS\n/);
  });
});
