/**
 * In: the bytes of a PDF. Out: whether any of its streams, or all together, inflate beyond what a document needs.
 * Law: asked before anything is parsed, and never inflates further than the limit itself.
 */
import { mostOf, type Unpacked, unpack } from './filters.ts';

/** Bytes of one stream, and of all that were tried. */
const mostOfOne = 64 * 2 ** 20;
const mostOfAll = 256 * 2 ** 20;
/** Bytes before a stream in which its dictionary stands. */
const dictionary = 2048;

export function inflatesTooFar(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let all = 0;
  for (const { data, filters } of streamsOf(file)) {
    const unpacked: Unpacked = unpack(data, filters, mostOfOne);
    if (unpacked === 'too-long') return true;
    all += unpacked.length;
    if (all > mostOfAll) return true;
  }
  return false;
}

/** Streams that may be large once inflated; an image is left out unread. */
function* streamsOf(file: Buffer): Generator<{ readonly data: Buffer; readonly filters: readonly string[] }> {
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    if (file.toString('latin1', Math.max(0, at - 3), at) === 'end') continue;
    const before = file.toString('latin1', Math.max(0, at - dictionary), at);
    const entries = before.slice(Math.max(0, before.lastIndexOf(' obj')));
    const [, chain = ''] = /\/Filter\s*(\[[^\]]*\]|\/\w+)/.exec(entries) ?? [];
    const filters = chain.match(/\w+/g) ?? [];
    const start = at + 6 + (file[at + 6] === 13 ? 2 : 1);
    const end = file.indexOf('endstream', start);
    const data = file.subarray(start, end < 0 ? file.length : end);
    if (filters.length === 0 || /\/Subtype\s*\/Image/.test(entries)) continue;
    if (data.length * mostOf(filters) > mostOfOne) yield { data, filters };
  }
}
