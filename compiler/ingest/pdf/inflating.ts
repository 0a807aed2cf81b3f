/**
 * In: the bytes of a PDF. Out: whether any of its streams, or all together, inflate beyond what a document needs.
 * Law: asked before anything is parsed, and never inflates further than the limit itself.
 */
import { inflateSync } from 'node:zlib';

/** Bytes of one stream, and of all that were tried. */
const mostOfOne = 64 * 2 ** 20;
const mostOfAll = 256 * 2 ** 20;
/** Deflate makes at most 1,032 bytes of one: a shorter stream stays under the limit. */
const ratio = 1032;
/** Bytes before a stream in which its dictionary stands. */
const dictionary = 2048;

export function inflatesTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let all = 0;
  for (const { data, twice } of streamsOf(file)) {
    const size = inflatedSize(data, twice);
    all += size;
    if (size > mostOfOne || all > mostOfAll) return true;
  }
  return false;
}

/** Streams that may be large once inflated; an image is left out unread. */
function* streamsOf(file: Buffer): Generator<{ readonly data: Buffer; readonly twice: boolean }> {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const before = file.toString('latin1', Math.max(0, at - dictionary), at);
    const entries = before.slice(Math.max(0, before.lastIndexOf(' obj')));
    const filters = entries.match(/\/(?:FlateDecode|Fl)(?![A-Za-z])/g)?.length ?? 0;
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    const end = file.indexOf('endstream', start);
    const data = file.subarray(start, end < 0 ? file.length : end);
    if (filters === 0 || /\/Subtype\s*\/Image/.test(entries)) continue;
    if (filters > 1 || data.length * ratio > mostOfOne) yield { data, twice: filters > 1 };
  }
}

/** One more than the limit where it is passed; nothing where the stream is no such data, which its reader tells. */
function inflatedSize(data: Uint8Array, twice: boolean): number {
  try {
    const once = inflateSync(data, { maxOutputLength: mostOfOne, finishFlush: 2 });
    return twice ? inflatedSize(once, false) : once.length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? mostOfOne + 1 : 0;
  }
}
