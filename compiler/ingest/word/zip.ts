/**
 * In: the bytes of a ZIP archive. Out: its entries, each inflated only when it is asked for, within limits.
 * Law: what an archive says of itself is checked before a byte is inflated, and nothing inflates beyond what was said.
 */
import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '../failure.ts';

type Entry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
};

export type Archive = {
  readonly names: ReadonlySet<string>;
  /** The bytes of an entry; nothing where there is none of that name. Throws a `Refusal`. */
  readonly read: (name: string) => Uint8Array | undefined;
};

const MEGABYTE = 1024 * 1024;
/** Of one entry that is read, of all that are read, and of all that the archive says it holds. */
const MOST = { entry: 40 * MEGABYTE, read: 60 * MEGABYTE, told: 512 * MEGABYTE, entries: 10_000 };
/** Text that repeats itself so often, in an entry of this size, was made to be unpacked. */
const DENSE = { times: 150, from: 8 * MEGABYTE };

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** More room than an entry says it needs, so that it is unpacked in one piece, and is found out where it has more. */
const SPARE = 64;
/** Bytes of the end record, and of the longest comment after it. */
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

const corrupt = (why: string): Refusal => new Refusal('corrupt', `The archive is broken: ${why}.`);
const tooLarge = (why: string): Refusal => new Refusal('too-large', `The archive ${why}.`);

export function openZip(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(view, bytes);
  checkApart(entries, bytes.length);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (byName.size < entries.length) throw corrupt('two entries have one name');
  let left = MOST.read;
  const read = (name: string): Uint8Array | undefined => {
    const entry = byName.get(name);
    if (!entry) return undefined;
    left -= entry.size;
    const isDense = entry.size > DENSE.from && entry.size > DENSE.times * entry.packed;
    if (entry.size > MOST.entry || left < 0 || isDense) throw tooLarge(`holds more than is read: ${entry.name} has ${entry.size} bytes`);
    return inflate(entry, view, bytes);
  };
  return { names: new Set(byName.keys()), read };
}

function directoryOf(view: DataView, bytes: Uint8Array): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > MOST.entries) throw tooLarge(`has ${count} entries, at most ${MOST.entries} are read`);
  const entries: Entry[] = [];
  let at = start;
  let told = 0;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw corrupt('its directory is cut');
    const entry = entryAt(view, bytes, at);
    told += entry.size;
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (told > MOST.told) throw tooLarge(`unpacks to ${told} bytes, at most ${MOST.told} are let in`);
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) if (view.getUint32(at, true) === END) return at;
  throw corrupt('its end is missing');
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): Entry {
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if ((flags & 1) === 1) throw new Refusal('encrypted', `The archive's ${name} needs a password to be opened.`);
  const entry = {
    name: name.replaceAll('\\', '/').replace(/^\//, ''),
    method,
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
  if (entry.size === 0xffffffff || entry.packed === 0xffffffff) throw tooLarge(`says that ${name} has four gigabytes or more`);
  return entry;
}

/** No two entries share bytes: an archive that unpacks one stretch many times is made to harm. */
function checkApart(entries: readonly Entry[], length: number): void {
  const sorted = entries.toSorted((a, b) => a.at - b.at);
  sorted.forEach((entry, index) => {
    const next = sorted[index + 1]?.at ?? length;
    if (entry.at + 30 + entry.packed > next) throw corrupt(`${entry.name} overlaps what follows it`);
  });
}

function inflate(entry: Entry, view: DataView, bytes: Uint8Array): Uint8Array {
  if (view.getUint32(entry.at, true) !== LOCAL) throw corrupt(`${entry.name} is not where it should be`);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  if (packed.length < entry.packed) throw corrupt(`${entry.name} is cut`);
  const content = entry.method === 0 ? packed : entry.method === 8 ? unpack(entry, packed) : undefined;
  if (content === undefined) throw corrupt(`${entry.name} is packed in a way that no document uses`);
  if (content.length !== entry.size || crc32(content) !== entry.crc) throw corrupt(`${entry.name} is not what it says it is`);
  return content;
}

function unpack({ name, size }: Entry, packed: Uint8Array): Uint8Array {
  if (size === 0) return new Uint8Array();
  try {
    return inflateRawSync(packed, { maxOutputLength: size, chunkSize: size + SPARE });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(`says that ${name} has ${size} bytes, and it has more`);
    throw corrupt(`${name} can't be unpacked`);
  }
}
