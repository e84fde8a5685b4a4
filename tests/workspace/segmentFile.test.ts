import { describe, expect, it } from 'vitest';
import { decodeSegment, encodeSegment } from '../../server/src/hosts/segmentFile';
import { CablePacker } from '../../server/src/service';
import { CABLE } from '../support/fixtures';

const packer = new CablePacker();
packer.add('file:///cables/a.cable', { size: 7, changed: 1234.5 }, CABLE);
packer.add('file:///cables/é 𝒳.cable', { size: 8, changed: 2 ** 40 }, CABLE.replace('A LIBRARY', 'LE CAFÉ — 😀'));
const data = packer.pack();

/** Reads bytes as a file is read. */
function decode(bytes: Buffer, edition: string): ReturnType<typeof decodeSegment> {
  let at = 0;
  const read = async (length: number): Promise<Buffer> => {
    const part = bytes.subarray(at, at + length);
    at += part.length;
    return part;
  };
  return decodeSegment(read, bytes.length, edition);
}

describe('a segment on disk', () => {
  it('is read as it was written', async () => {
    expect(await decode(encodeSegment(data, '1.2.3'), '1.2.3')).toEqual(data);
    const empty = new CablePacker().pack();
    expect(await decode(encodeSegment(empty, ''), '')).toEqual(empty);
  });

  it('of another edition is not read', async () => {
    expect(await decode(encodeSegment(data, '1.2.3'), '1.2.4')).toBeUndefined();
  });

  it('is not read with any byte of it changed, with any end of it missing, or with more behind it', async () => {
    const bytes = encodeSegment(data, '1.2.3');
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 1 << (at % 8);
      expect(await decode(damaged, '1.2.3'), `byte ${at}`).toBeUndefined();
    }
    for (let length = 0; length < bytes.length; length += 7) {
      expect(await decode(bytes.subarray(0, length), '1.2.3'), `${length} bytes`).toBeUndefined();
    }
    expect(await decode(Buffer.concat([bytes, Buffer.from([0])]), '1.2.3')).toBeUndefined();
  });
});
