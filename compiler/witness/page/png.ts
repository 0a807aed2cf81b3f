/**
 * In: pixels, four bytes each. Out: a PNG of sixteen greys, the smallest that print stays legible in.
 * Source: PNG specification, third edition, sections 5 and 9: signature, chunks with their CRC, one filter byte a row.
 */
import { crc32, deflateSync } from 'node:zlib';

type Pixels = { readonly width: number; readonly height: number; readonly pixels: ArrayLike<number> };

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const [bitDepth, greyscale] = [4, 0];

export function greyPng({ width, height, pixels }: Pixels): Buffer {
  const stride = 1 + Math.ceil(width / 2);
  const rows = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const grey = Math.round((0.299 * pixels[at]! + 0.587 * pixels[at + 1]! + 0.114 * pixels[at + 2]!) / 17);
      rows[y * stride + 1 + (x >> 1)]! |= x % 2 === 0 ? grey << 4 : grey;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([bitDepth, greyscale, 0, 0, 0], 8);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/** Length, type, data, and the checksum of the last two. */
function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(named, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
