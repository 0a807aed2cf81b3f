/**
 * In: the data of a stream and the filters it went through. Out: the data itself, as long as no step of it passes a limit.
 * Law: a filter stops at the limit, so that nothing is held that is not allowed; a filter that only images use ends the chain.
 */
import { inflateSync } from 'node:zlib';

/** Data, or that it would be longer than allowed. */
export type Unpacked = Uint8Array | 'too-long';

type Filter = { readonly most: number; readonly unpack: (data: Uint8Array, limit: number) => Unpacked };

const names: Readonly<Record<string, string>> = {
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
};

/** `most` is how many bytes one byte makes at most. */
const filters: Readonly<Record<string, Filter>> = {
  FlateDecode: { most: 1032, unpack: inflate },
  LZWDecode: { most: 2600, unpack: unpackCodes },
  RunLengthDecode: { most: 64, unpack: unpackLengths },
  ASCII85Decode: { most: 4, unpack: unpackBase85 },
  ASCIIHexDecode: { most: 1, unpack: unpackHex },
};

const known = (name: string): Filter | undefined => filters[names[name] ?? name];

/** What one byte becomes at most, through all of them. */
export const mostOf = (chain: readonly string[]): number => chain.reduce((all, name) => all * (known(name)?.most ?? 1), 1);

export function unpack(data: Uint8Array, chain: readonly string[], limit: number): Unpacked {
  let current = data;
  for (const name of chain) {
    const filter = known(name);
    if (!filter) return current;
    const next = filter.unpack(current, limit);
    if (next === 'too-long') return next;
    current = next;
  }
  return current;
}

/** Nothing where the stream is no such data, which its reader tells. */
function inflate(data: Uint8Array, limit: number): Unpacked {
  try {
    return inflateSync(data, { maxOutputLength: limit, finishFlush: 2 });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too-long' : new Uint8Array();
  }
}

/** Bytes that grow up to a limit. */
class Bytes {
  private held = new Uint8Array(4096);
  length = 0;

  /** Room for so many more, as the array and where they begin. */
  room(count: number): Uint8Array {
    if (this.length + count > this.held.length) {
      const larger = new Uint8Array(Math.max(2 * this.held.length, this.length + count));
      larger.set(this.held.subarray(0, this.length));
      this.held = larger;
    }
    this.length += count;
    return this.held.subarray(this.length - count, this.length);
  }

  get all(): Uint8Array {
    return this.held.subarray(0, this.length);
  }
}

const clear = 256;
const end = 257;
const codes = 4096;

/** LZW with codes of 9 to 12 bits, each entry a code before it and one byte more. */
function unpackCodes(data: Uint8Array, limit: number): Unpacked {
  const [before, lengths, last] = [new Uint16Array(codes), new Uint16Array(codes), new Uint8Array(codes)];
  for (let code = 0; code < clear; code++) {
    lengths[code] = 1;
    last[code] = code;
  }
  const bytes = new Bytes();
  let [next, width, previous, held, bits] = [end + 1, 9, -1, 0, 0];
  for (const byte of data) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    const code = (held >> (bits - width)) & ((1 << width) - 1);
    bits -= width;
    if (code === end) break;
    if (code === clear) {
      [next, width, previous] = [end + 1, 9, -1];
      continue;
    }
    if (code > next || (code === next && previous < 0)) break;
    const known = code < next ? code : previous;
    const length = lengths[known]! + (code < next ? 0 : 1);
    const room = bytes.room(length);
    if (bytes.length > limit) return 'too-long';
    for (let at = lengths[known]! - 1, one = known; at >= 0; at--, one = before[one]!) room[at] = last[one]!;
    if (code === next) room[length - 1] = room[0]!;
    if (previous >= 0 && next < codes) {
      before[next] = previous;
      lengths[next] = lengths[previous]! + 1;
      last[next] = room[0]!;
      next++;
    }
    width = next + 1 >= 2048 ? 12 : next + 1 >= 1024 ? 11 : next + 1 >= 512 ? 10 : 9;
    previous = code;
  }
  return bytes.all;
}

function unpackLengths(data: Uint8Array, limit: number): Unpacked {
  const bytes = new Bytes();
  for (let at = 0; at < data.length && data[at] !== 128; ) {
    const length = data[at]!;
    const count = length < 128 ? length + 1 : 257 - length;
    const room = bytes.room(count);
    if (bytes.length > limit) return 'too-long';
    if (length < 128) room.set(data.subarray(at + 1, at + 1 + count));
    else room.fill(data[at + 1] ?? 0);
    at += length < 128 ? count + 1 : 2;
  }
  return bytes.all;
}

const zero = 0x7a;
const tilde = 0x7e;
const lowest = 33;
const highest = 117;

/** Five digits are four bytes; fewer at the end are one byte fewer than they are. */
function unpackBase85(data: Uint8Array, limit: number): Unpacked {
  const bytes = new Bytes();
  let [value, count] = [0, 0];
  for (let at = 0; at < data.length && data[at] !== tilde; at++) {
    const byte = data[at]!;
    if (byte === zero && count === 0) {
      const from = at;
      while (data[at + 1] === zero) at++;
      bytes.room(4 * (at + 1 - from)).fill(0);
    } else if (byte >= lowest && byte <= highest) {
      value = value * 85 + byte - lowest;
      count++;
    }
    if (count === 5) {
      writeNumber(bytes.room(4), value);
      [value, count] = [0, 0];
    }
    if (bytes.length > limit) return 'too-long';
  }
  if (count > 1) writeNumber(bytes.room(count - 1), (value + 1) * 85 ** (5 - count) - 1);
  return bytes.all;
}

function writeNumber(room: Uint8Array, value: number): void {
  for (let at = 0; at < room.length; at++) room[at] = Math.floor(value / 256 ** (3 - at)) & 255;
}

/** Half as long: no limit is passed that was not passed before. */
function unpackHex(data: Uint8Array): Unpacked {
  const digits = Buffer.from(data)
    .toString('latin1')
    .split('>')[0]!
    .replace(/[^\da-f]/gi, '');
  return Buffer.from(digits.length % 2 ? `${digits}0` : digits, 'hex');
}
