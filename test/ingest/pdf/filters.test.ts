import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unpack } from '../../../compiler/ingest/pdf/filters.ts';

const bytes = (...parts: number[]): Uint8Array => Uint8Array.from(parts);
const text = (data: Uint8Array, ...chain: string[]): string => Buffer.from(unpack(data, chain, 1000) as Uint8Array).toString('latin1');

test.each<[string, Uint8Array, string[], string]>([
  ['deflated data', deflateSync('Objet'), ['FlateDecode'], 'Objet'],
  ['codes', bytes(0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01), ['LZWDecode'], '-----A---B'],
  ['lengths of what comes again', bytes(254, 97, 1, 98, 99, 128), ['RL'], 'aaabc'],
  ['base 85', Buffer.from('9jqo^zEr~>'), ['A85'], 'Man \0\0\0\0s'],
  ['hexadecimal digits', Buffer.from('4f 62 6A>'), ['AHx'], 'Obj'],
  ['one behind the other', Buffer.from(Buffer.from(deflateSync('Objet')).toString('hex')), ['ASCIIHexDecode', 'FlateDecode'], 'Objet'],
  ['what only images go through', bytes(1, 2), ['DCTDecode'], '\u0001\u0002'],
])('%s', (_, data, chain, expected) => expect(text(data, ...chain)).toBe(expected));

test.each([
  ['FlateDecode', deflateSync(Buffer.alloc(1001))],
  ['RunLengthDecode', Buffer.alloc(16, Buffer.from([129, 0]))],
  ['ASCII85Decode', Buffer.alloc(251, 'z')],
])('%s stops at the limit', (name, data) => expect(unpack(data, [name], 1000)).toBe('too-long'));

test('data that is none of its kind comes to nothing', () => expect(text(bytes(7, 7, 7), 'FlateDecode')).toBe(''));
