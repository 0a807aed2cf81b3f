/**
 * In: the bytes of a file and its name. Out: what it is, by what it holds; its name counts only for text, which has no sign of its own.
 */
import { extname } from 'node:path';
import { decodeText, markedEncoding } from '../language/text/decode-text.ts';
import type { IngestError } from './failure.ts';

/** The front ends: a PDF, a Word document, a web page, a text extraction. */
export type Kind = 'pdf' | 'word' | 'web' | 'text';

/** What a person may give to be ingested, by the ends of their names. */
export const documentNames = /\.(?:pdf|docx|html?|xhtml|txt|text)$/i;

const startsWith = (bytes: Uint8Array, signs: readonly number[]): boolean => signs.every((sign, at) => bytes[at] === sign);

/** In its first 1,024 bytes. */
export const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);

/** The container of Office before 2007, and of documents locked by a password since. */
const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** `{\\rtf`. */
const RICH_TEXT = [0x7b, 0x5c, 0x72, 0x74, 0x66];

/** What a page opens with, once comments and declarations are passed. */
const PAGE =
  /^\ufeff?(?:\s|<\?xml[^>]*\?>|<!--[\s\S]*?-->)*<(?:!doctype\s+html|html|head|body|meta|title|main|article|section|div|h[1-6]|p|ol|ul|table)[\s>]/i;

const isPage = (bytes: Uint8Array): boolean => PAGE.test(opening(bytes));

/** The first characters, whichever of the usual encodings they are in. */
const opening = (bytes: Uint8Array): string => new TextDecoder(markedEncoding(bytes) ?? 'utf-8').decode(bytes.subarray(0, 4096));

/** The kind of a file, or why no front end reads it. */
export function kindOf(bytes: Uint8Array, path: string): Kind | IngestError {
  const name = extname(path).toLowerCase();
  if (isPdf(bytes)) return 'pdf';
  if (isZip(bytes)) return 'word';
  if (isCompound(bytes)) return compound(bytes);
  if (startsWith(bytes, RICH_TEXT))
    return { code: 'not-a-docx', message: 'The file is rich text (RTF): save it as a .docx, and give that.' };
  if (isPage(bytes)) return 'web';
  if (/^\.(?:txt|text)$/.test(name) && decodeText(bytes)) return 'text';
  if (/^\.(?:docx?|docm|dotx|odt|rtf)$/.test(name))
    return { code: 'not-a-docx', message: 'The file is no archive, as a Word document is.' };
  if (/^\.x?html?$/.test(name)) return { code: 'not-html', message: 'The file does not begin as a page of HTML.' };
  return { code: 'not-a-pdf', message: 'The file does not start with %PDF.' };
}

function compound(bytes: Uint8Array): IngestError {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length & ~1));
  return text.includes('EncryptedPackage')
    ? { code: 'encrypted', message: 'The file needs a password to be opened.' }
    : { code: 'not-a-docx', message: 'The file is of Word before 2007: save it as a .docx.' };
}
