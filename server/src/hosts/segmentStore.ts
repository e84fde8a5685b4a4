import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { version } from '../../../package.json';
import type { Log } from '../lsp/host';
import type { SegmentData, SegmentStore } from '../service';
import { FilesThread } from './filesThread';
import { decodeSegment } from './segmentFile';

/**
 * Keeps the index of a workspace in one file, by its folders; it is put together and written in a thread.
 * @param folder where it lies; the user's cache where it is not given
 */
export function segmentStore(folders: () => readonly string[], folder: string | undefined, log: Log): SegmentStore {
  const file = (): string => {
    const name = createHash('sha256')
      .update([...folders()].sort().join('\n'))
      .digest('hex')
      .slice(0, 16);
    return path.join(folder ?? cacheFolder(), `${name}.index`);
  };
  return {
    async load() {
      const name = file();
      let data: SegmentData | undefined;
      try {
        data = await read(name);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') log.info(`${name}: ${(error as Error).message}`);
        return undefined;
      }
      if (!data) log.info(`${name} is damaged or of another version; the index is made anew.`);
      return data;
    },
    async save(parts) {
      const thread = new FilesThread();
      try {
        // One at a time: each is copied here.
        for (const part of parts) await thread.ask({ do: 'take', part });
        const fault = await thread.ask<string | undefined>({ do: 'write', file: file(), edition: version });
        if (fault !== undefined) log.info(`The index could not be kept: ${fault}`);
      } catch (error) {
        log.info(`The index could not be kept: ${(error as Error).message}`);
      } finally {
        await thread.end();
      }
    },
  };
}

async function read(name: string): Promise<SegmentData | undefined> {
  const file = await open(name, 'r');
  try {
    const { size } = await file.stat();
    const readBytes = async (length: number): Promise<Buffer> => {
      const bytes = Buffer.from(new ArrayBuffer(Math.min(length, size)));
      const { bytesRead } = await file.read(bytes, 0, bytes.length);
      return bytes.subarray(0, bytesRead);
    };
    return await decodeSegment(readBytes, size, version);
  } finally {
    await file.close();
  }
}

/** Where programs of the user keep what can be made again. */
function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  if (process.platform === 'win32' && LOCALAPPDATA) return path.join(LOCALAPPDATA, 'cablegram', 'Cache');
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'cablegram');
  return path.join(XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'cablegram');
}
