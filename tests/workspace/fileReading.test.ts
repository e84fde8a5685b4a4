import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow, lookForFiles } from '../../server/src/hosts/fileListing';
import { fetchFiles, FileReader } from '../../server/src/hosts/fileReading';
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
    const { toRead, count } = lookForFiles([folder], everything, [], new Set());
    expect(count).toBe(COUNT + 1);
    const reader = new FileReader();
    const answers = [...toRead.map((uris) => reader.read(uris)), reader.rest()];
    expect(answers.flatMap(({ notes }) => notes)).toEqual([]);
    expect(answers.reduce((sum, answer) => sum + answer.count, 0)).toBe(COUNT + 1);
    const pieces = answers.flatMap(({ data }) => (data ? [new Segment(data)] : []));
    expect(pieces.map(({ fileCount }) => fileCount)).toEqual([500, 500, 1000, 601]);
    const read = pieces.flatMap((piece) => Array.from({ length: piece.fileCount }, (_, file) => piece.uri(file)));
    expect(read.sort()).toEqual(Array.from(filesBelow([folder], everything), ({ uri }) => uri).sort());
  });

  it('that are gone are told of by who reads them, not by who fetches them', () => {
    const gone = pathToFileURL(path.join(folder, 'gone.cable')).href;
    fetchFiles(gone);
    const { notes } = new FileReader().read(gone);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('gone.cable could not be read');
  });
});
