import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Location, WorkspaceSymbol } from 'vscode-languageserver-types';
import { buildProgram } from '../support/builtProgram';
import { ClientFolder } from '../support/clientFolder';
import { LanguageClient } from '../support/languageClient';

let program: string;
let folder: ClientFolder;
let storage: string;
let client: LanguageClient;

beforeAll(async () => {
  program = await buildProgram();
});

beforeEach(() => {
  folder = new ClientFolder();
  storage = mkdtempSync(path.join(os.tmpdir(), 'cablegram-index-'));
});

afterEach(() => {
  folder.remove();
  rmSync(storage, { recursive: true });
});

const cable = (number: number, cited: number): string =>
  `R 011200Z OCT 07\nFM AMEMBASSY SKOPJE\nTO SECSTATE WASHDC\nUNCLAS SKOPJE ${number}\n\nSUBJECT: CABLE ${number}\n\nREF: SKOPJE ${cited}\n\n1. (U) Text.\n`;

/** Starts a server on the folder, and ends it after `work`. */
async function withServer(work: () => Promise<void>, settings: unknown = {}): Promise<void> {
  client = await LanguageClient.start(program, {
    folders: [pathToFileURL(folder.path).href],
    initializationOptions: { storage },
    settings,
  });
  await work();
  expect(await client.stop()).toBe(0);
}

async function symbols(): Promise<string[]> {
  const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'skopje' });
  return found.map(({ name }) => name).sort();
}

/** Asks until the answer is as expected: what was kept counts until the files have been looked at. */
async function eventually(expected: string[]): Promise<void> {
  await expect.poll(symbols, { timeout: 10_000 }).toEqual(expected);
}

/** The priority of a thread as Linux tells it; nothing for one that has ended. */
function priorityOf(pid: number, thread: string): number[] {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/task/${thread}/stat`, 'utf8').split(/\) (?!.*\))/s);
    return [Number(fields.split(' ')[16])];
  } catch {
    return [];
  }
}

describe('the index of a workspace', () => {
  it('is kept from one run to the next, and follows what has changed meanwhile', async () => {
    for (let number = 1; number <= 40; number++) folder.put(`${number}.cable`, cable(number, number + 1));
    await withServer(async () => {
      expect(await symbols()).toHaveLength(40);
      await expect.poll(() => readdirSync(storage)).toHaveLength(1);
    });
    folder.put('1.cable', cable(101, 2));
    folder.put('new.cable', cable(102, 2));
    rmSync(path.join(folder.path, '3.cable'));
    const all = Array.from({ length: 40 }, (_, index) => index + 1).filter((number) => number !== 1 && number !== 3);
    const expected = [...all, 101, 102].map((number) => `07SKOPJE${number} CABLE ${number}`).sort();
    await withServer(() => eventually(expected));
    // What was read anew is kept too.
    await withServer(async () => {
      expect(await symbols()).toEqual(expected);
      const uri = folder.uri('2.cable');
      await client.open(uri, cable(2, 3));
      const found = await client.request<Location[]>('textDocument/references', {
        textDocument: { uri },
        position: { line: 3, character: 10 },
        context: { includeDeclaration: false },
      });
      expect(found.map((location) => path.basename(location.uri)).sort()).toEqual(['1.cable', 'new.cable']);
    });
  });

  it('is made anew where it is damaged, and says so in the log', async () => {
    folder.put('a.cable', cable(1, 2));
    await withServer(async () => {
      expect(await symbols()).toEqual(['07SKOPJE1 CABLE 1']);
      await expect.poll(() => readdirSync(storage)).toHaveLength(1);
    });
    const file = path.join(storage, readdirSync(storage)[0]!);
    const bytes = readFileSync(file);
    for (const damaged of [
      bytes.subarray(0, bytes.length - 1),
      bytes.subarray(0, 7),
      Buffer.alloc(0),
      Buffer.alloc(999),
    ]) {
      writeFileSync(file, damaged);
      await withServer(async () => {
        expect(await symbols()).toEqual(['07SKOPJE1 CABLE 1']);
        expect(client.logged.join('\n')).toContain('is damaged or of another version; the index is made anew.');
        await expect.poll(() => readFileSync(file).equals(bytes)).toBe(true);
      });
    }
  });

  it('loses nothing where the server is ended at any moment', async () => {
    for (let number = 1; number <= 800; number++) folder.put(`${number}.cable`, cable(number, number + 1));
    for (const delay of [0, 80, 160, 240, 320, 400]) {
      const killed = await LanguageClient.start(program, {
        folders: [pathToFileURL(folder.path).href],
        initializationOptions: { storage },
      });
      await new Promise((resolve) => setTimeout(resolve, delay));
      killed.process.kill('SIGKILL');
      await killed.exit;
      killed.connection.dispose();
    }
    await withServer(async () => {
      const uri = folder.uri('1.cable');
      await client.open(uri, cable(1, 2));
      for (const number of [2, 400, 801]) {
        const symbol = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: `07skopje${number}` });
        expect(symbol.map(({ name }) => name)).toEqual(
          number === 801 ? [] : expect.arrayContaining([`07SKOPJE${number} CABLE ${number}`]),
        );
      }
    });
  });

  it.runIf(process.platform === 'linux')('is read by threads that give way to the one that answers', async () => {
    for (let number = 1; number <= 800; number++) folder.put(`${number}.cable`, cable(number, number + 1));
    await withServer(async () => {
      const { pid } = client.process;
      const own = os.getPriority();
      const below = Math.max(own, os.constants.priority.PRIORITY_BELOW_NORMAL);
      const priorities = (): number[] => readdirSync(`/proc/${pid}/task`).flatMap((thread) => priorityOf(pid!, thread));
      await expect.poll(priorities, { interval: 5, timeout: 10_000 }).toContain(below);
      expect(priorityOf(pid!, String(pid))).toEqual([own]);
    });
  });

  it('follows files that are renamed and deleted while it is read', async () => {
    for (let number = 1; number <= 400; number++) folder.put(`${number}.cable`, cable(number, number + 1));
    await withServer(async () => {
      renameSync(path.join(folder.path, '7.cable'), path.join(folder.path, 'seven.cable'));
      rmSync(path.join(folder.path, '8.cable'));
      const changes = ['7.cable', 'seven.cable', '8.cable'].map((name) => ({ uri: folder.uri(name), type: 2 }));
      await client.notify('workspace/didChangeWatchedFiles', { changes });
      const placed = async (number: number): Promise<string[]> => {
        const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: `skopje ${number}` });
        return found
          .filter(({ name }) => name === `07SKOPJE${number} CABLE ${number}`)
          .map(({ location }) => path.basename(location.uri));
      };
      await expect.poll(() => placed(7), { timeout: 10_000 }).toEqual(['seven.cable']);
      await expect.poll(() => placed(8), { timeout: 10_000 }).toEqual([]);
      expect(await placed(9)).toEqual(['9.cable']);
    });
  });

  it('leaves out what ignore files and the settings name, hidden folders, and what is no cable', async () => {
    folder.put('.cablegramignore', 'ignored/\n');
    for (const [index, name] of ['a.cable', 'b.cable.txt', 'sub/c.txt'].entries())
      folder.put(name, cable(index + 1, 9));
    folder.put('ignored/a.cable', cable(7, 9));
    folder.put('.hidden/a.cable', cable(8, 9));
    folder.put('old/a.cable', cable(6, 9));
    folder.put('notes.md', cable(5, 9));
    await withServer(() => eventually(['07SKOPJE1 CABLE 1', '07SKOPJE2 CABLE 2', '07SKOPJE3 CABLE 3']), {
      files: { include: ['sub/*.txt'], exclude: ['old/**'] },
    });
  });

  it('reads a file that is not UTF-8 as windows-1252, and says so', async () => {
    const text = cable(1, 2).replace('CABLE 1', 'LE CAF\u00c9 \u2014 1');
    const bytes = Buffer.from(text.replace('\u2014', '\u0097'), 'latin1');
    writeFileSync(path.join(folder.path, 'a.cable'), bytes);
    await withServer(async () => {
      expect(await symbols()).toEqual(['07SKOPJE1 LE CAF\u00c9 \u2014 1']);
      expect(client.logged.join('\n')).toContain('a.cable is not UTF-8; it is read as windows-1252.');
    });
  });

  it('serves an open document at once, and its file again when it is closed', async () => {
    folder.put('a.cable', cable(1, 2));
    await withServer(async () => {
      const uri = folder.uri('a.cable');
      await client.open(uri, cable(77, 2));
      expect(await symbols()).toEqual(['07SKOPJE77 CABLE 77']);
      await client.notify('textDocument/didClose', { textDocument: { uri } });
      expect(await symbols()).toEqual(['07SKOPJE1 CABLE 1']);
    });
  });
});
