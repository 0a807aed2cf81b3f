import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { greyPng } from '../../../compiler/witness/page/png.ts';

/** The chunks of a PNG by type, their data. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  return chunks;
}

test('three pixels are a header, rows of half bytes after a filter byte, and an end', () => {
  const [white, black, grey] = [
    [255, 255, 255, 255],
    [0, 0, 0, 255],
    [136, 136, 136, 255],
  ] as const;
  const chunks = chunksOf(greyPng({ width: 3, height: 1, pixels: [...white, ...black, ...grey] }));
  expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect([...chunks.get('IHDR')!]).toEqual([0, 0, 0, 3, 0, 0, 0, 1, 4, 0, 0, 0, 0]);
  expect([...inflateSync(chunks.get('IDAT')!)]).toEqual([0, 0xf0, 0x80]);
});
