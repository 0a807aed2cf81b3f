import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ingestPdf } from '../../../compiler/ingest/ingest.ts';
import { inflatesTooFar } from '../../../compiler/ingest/pdf/inflating.ts';

const file = (entries: string, data: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from(`%PDF-1.7\n1 0 obj\n<< ${entries} >>\nstream\n`), data, Buffer.from('\nendstream\nendobj\n')]);

const zeros = (megabytes: number): Uint8Array => deflateSync(Buffer.alloc(megabytes * 2 ** 20));

test.each([
  ['64 MB', '/Filter /FlateDecode', zeros(64), false],
  ['65 MB', '/Filter /FlateDecode', zeros(65), true],
  ['65 MB in two steps', '/Filter [/FlateDecode /FlateDecode]', deflateSync(zeros(65)), true],
  ['an image, which nobody inflates', '/Subtype /Image /Filter /FlateDecode', zeros(65), false],
  ['no deflated data', '/Filter /FlateDecode', Buffer.alloc(100_000, 7), false],
])('%s', (_, entries, data, expected) => expect(inflatesTooFar(file(entries, data))).toBe(expected));

test('a bomb ends in the error of its kind', async () => {
  expect(await ingestPdf(file('/Filter /FlateDecode', zeros(65)))).toMatchObject({ ok: false, error: { code: 'too-large' } });
});
