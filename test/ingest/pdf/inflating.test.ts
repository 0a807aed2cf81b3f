import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ingestPdf } from '../../../compiler/ingest/ingest.ts';
import { inflatesTooFar } from '../../../compiler/ingest/pdf/inflating.ts';

const file = (entries: string, data: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`%PDF-1.7\n1 0 obj\n<< ${entries} >>\nstream\n`), data, Buffer.from('\nendstream\nendobj\n')]);

const zeros = (megabytes: number): Uint8Array => deflateSync(Buffer.alloc(megabytes * 2 ** 20));

/** Runs of 128 noughts. */
const runs = (megabytes: number): Uint8Array => deflateSync(Buffer.alloc(megabytes * 2 ** 14, Buffer.from([129, 0])));

/** One sign over and over in LZW: each code of a table is one sign longer than the one before, 7.4 MB in all. */
function codes(tables: number): Uint8Array {
  let bits = '';
  const write = (code: number, width: number): void => {
    bits += code.toString(2).padStart(width, '0');
  };
  for (let table = 0; table < tables; table++) {
    write(256, table === 0 ? 9 : 12);
    write(0, 9);
    for (let next = 258; next < 4095; next++) write(next, next > 2046 ? 12 : next > 1022 ? 11 : next > 510 ? 10 : 9);
  }
  return Buffer.from(bits.match(/.{8}/g)!.map((byte) => Number.parseInt(byte, 2)));
}

test.each([
  ['64 MB', '/Filter /FlateDecode', zeros(64), false],
  ['65 MB', '/Filter /FlateDecode', zeros(65), true],
  ['65 MB in two steps', '/Filter [/FlateDecode /FlateDecode]', deflateSync(zeros(65)), true],
  ['64 MB of runs', '/Filter [/FlateDecode /RunLengthDecode]', runs(64), false],
  ['65 MB of runs, abbreviated', '/Filter [/Fl /RL]', runs(65), true],
  ['65 MB behind letters', '/Filter [/ASCIIHexDecode /FlateDecode]', Buffer.from(Buffer.from(zeros(65)).toString('hex')), true],
  ['70 MB of noughts in base 85', '/Filter [/FlateDecode /ASCII85Decode]', deflateSync(Buffer.alloc(17.5 * 2 ** 20, 'z')), true],
  ['70 MB in codes', '/Filter /LZWDecode', codes(10), true],
  ['50 MB in codes', '/Filter /LZWDecode', codes(7), false],
  ['an image, which nobody inflates', '/Subtype /Image /Filter /FlateDecode', zeros(65), false],
  ['no deflated data', '/Filter /FlateDecode', Buffer.alloc(100_000, 7), false],
])('%s', (_, entries, data, expected) => expect(inflatesTooFar(file(entries, data))).toBe(expected));

test('a bomb ends in the error of its kind', async () => {
  expect(await ingestPdf(file('/Filter /FlateDecode', zeros(65)))).toMatchObject({ ok: false, error: { code: 'too-large' } });
});
