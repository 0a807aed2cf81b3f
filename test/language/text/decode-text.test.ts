import { expect, test } from 'vitest';
import { decodeText } from '../../../compiler/language/text/decode-text.ts';

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');

test.each([
  ['utf-8', Buffer.from('Délai échu')],
  ['windows-1252', Buffer.from('Délai échu', 'latin1')],
  ['utf-16le', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16('Délai échu')])],
  ['utf-16le', utf16('Délai échu')],
  ['utf-16be', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16('Délai échu')).swap16()])],
])('%s is read', (encoding, bytes) => expect(decodeText(new Uint8Array(bytes))).toEqual({ text: 'Délai échu', encoding }));

test('zeros here and there are no text', () => expect(decodeText(Uint8Array.from([65, 0, 66, 67, 68]))).toBeUndefined());
