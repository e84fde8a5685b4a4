import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, lookForFiles } from '../../server/src/hosts/fileListing';
import { FetchAhead } from '../../server/src/hosts/fetchAhead';
import type { Fetcher } from '../../server/src/hosts/fetchAhead';
import { fetchFiles } from '../../server/src/hosts/fetchedFiles';
import { FileReader } from '../../server/src/hosts/fileReading';
import type { ReadFiles } from '../../server/src/hosts/fileReading';
import type { FilesTask } from '../../server/src/hosts/filesThread';
import { CABLE_GLOBS } from '../../server/src/service';
import { Segment } from '../../server/src/workspace/segment';
import { CABLE } from '../support/fixtures';

const COUNT = 2600;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'cablegram-reading-'));
  for (let file = 0; file < COUNT; file++) writeFileSync(path.join(folder, `${file}.cable`), CABLE);
  writeFileSync(path.join(folder, 'café & 1%.cable'), CABLE);
});
afterAll(() => rmSync(folder, { recursive: true }));

const everything = { include: CABLE_GLOBS, exclude: [] };

describe('the files of a folder', () => {
  it('are listed by the URIs that editors give them', () => {
    for (const { path: file, uri } of filesBelow([folder], everything)) expect(uri).toBe(pathToFileURL(file).href);
  });

  it('are read once each, and handed over in pieces that grow', () => {
    const found = [...lookForFiles([folder], everything, [], new Set())];
    expect(found.map(({ count }) => count)).toEqual([500, 500, 500, 500, 500, 101]);
    const reader = new FileReader();
    const answers = [...found.map(({ toRead }) => reader.read(toRead)), reader.rest()];
    expect(answers.flatMap(({ notes }) => notes)).toEqual([]);
    expect(answers.reduce((sum, answer) => sum + answer.count, 0)).toBe(COUNT + 1);
    const pieces = answers.flatMap(({ data }) => (data ? [new Segment(data)] : []));
    expect(pieces.map(({ fileCount }) => fileCount)).toEqual([500, 500, 1000, 601]);
    const read = pieces.flatMap((piece) => Array.from({ length: piece.fileCount }, (_, file) => piece.uri(file)));
    expect(read.sort()).toEqual(Array.from(filesBelow([folder], everything), ({ uri }) => uri).sort());
  });

  it('are packed from what another thread has fetched as from the disk', () => {
    const found = [...lookForFiles([folder], everything, [], new Set())];
    const gone = pathToFileURL(path.join(folder, 'gone.cable')).href;
    const long = path.join(folder, 'long.cable');
    // Longer than what is set aside for a list, so that more is taken.
    writeFileSync(long, CABLE + 'A further line.\n'.repeat(400_000));
    const lists = [...found.map(({ toRead }) => toRead), [pathToFileURL(long).href, gone].join('\n'), gone];
    const packed = (pack: (reader: FileReader, uris: string) => ReadFiles): unknown => {
      const reader = new FileReader();
      return [...lists.map((uris) => pack(reader, uris)), reader.rest()].map((read) => ({ ...read, slow: 0 }));
    };
    const read = packed((reader, uris) => reader.read(uris));
    expect(packed((reader, uris) => reader.pack(fetchFiles(uris)))).toEqual(read);
    expect(JSON.stringify(read).match(/gone\.cable could not be read/g)).toHaveLength(2);
    rmSync(long);
  });
});

it('lists are fetched by several threads, and taken in their order', async () => {
  let next = 0;
  let busy = 0;
  let most = 0;
  let ended = 0;
  const startThread = (): Fetcher => ({
    async ask<Answer>(task: FilesTask): Promise<Answer> {
      most = Math.max(most, ++busy);
      const uris = (task as { uris: string }).uris;
      // The later a list, the sooner it is there.
      await setTimeout(20 - Number(uris));
      busy--;
      return { uris } as Answer;
    },
    end: () => Promise.resolve(void ended++),
  });
  const ahead = new FetchAhead(() => Promise.resolve(next < 20 ? String(next++) : undefined), startThread);
  const taken: string[] = [];
  for (let files = await ahead.next(); files; files = await ahead.next()) taken.push(files.uris);
  await ahead.end();
  expect(taken).toEqual(Array.from({ length: 20 }, (_, list) => String(list)));
  expect(most).toBeGreaterThan(1);
  expect(ended).toBe(most);
});
