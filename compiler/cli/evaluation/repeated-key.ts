/**
 * A key that an object of a JSON text holds twice: parsing would keep the last and drop the first in silence. One pass over the
 * bytes; keys are told apart by their hash, and read only where two hashes are the same, one is escaped or an object is large.
 */

const [quote, comma, colon, backslash] = [34, 44, 58, 92];
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];

/** Keys of the objects that stand open, and of one object, that are compared by hash; objects that stand open. */
const [mostKeys, fewKeys, mostLevels] = [4096, 40, 512];

/** Hashes of the keys of the objects that stand open, and where each object's begin; −1 for a list. */
const hashes = new Int32Array(mostKeys);
const starts = new Int32Array(mostLevels);

/** `{"a":1,"a":2}` → `a`; undefined where no object repeats a key. The bytes between the offsets are known to be JSON in UTF-8. */
export function repeatedKey(bytes: Uint8Array, from = 0, to = bytes.length): string | undefined {
  return mayRepeat(bytes, from, to) ? exactlyRepeated(new TextDecoder().decode(bytes.subarray(from, to))) : undefined;
}

function mayRepeat(bytes: Uint8Array, from: number, to: number): boolean {
  let [level, count, isKey] = [0, 0, false];
  starts[0] = -1;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte === quote && !isKey) at = closingQuote(bytes, at + 1, to);
    else if (byte === quote) {
      let hash = 0;
      for (at++; bytes[at] !== quote; at++) {
        if (bytes[at] === backslash) return true;
        hash = (hash * 31 + (bytes[at] as number)) | 0;
      }
      if (isAmong(hash, starts[level] as number, count)) return true;
      hashes[count++] = hash;
      isKey = false;
    } else if (byte === comma) isKey = starts[level] !== -1;
    else if (byte === openObject || byte === openList) {
      isKey = byte === openObject;
      if (level === mostLevels - 1) return true;
      starts[++level] = isKey ? count : -1;
    } else if (byte === closeObject || byte === closeList) {
      if (byte === closeObject) count = starts[level] as number;
      level--;
      isKey = false;
    }
  }
  return false;
}

function closingQuote(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  for (; at < to && bytes[at] !== quote; at++) if (bytes[at] === backslash) at++;
  return at;
}

/** Among the hashes of an object, or too many to look through. */
function isAmong(hash: number, start: number, count: number): boolean {
  if (count - start >= fewKeys || count === mostKeys) return true;
  for (let at = start; at < count; at++) if (hashes[at] === hash) return true;
  return false;
}

/** The same by the keys themselves, as JSON reads them. */
function exactlyRepeated(text: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (isFollowedByColon(text, index + token.length)) {
      const key = JSON.parse(token) as string;
      if (open.at(-1)?.has(key)) return key;
      open.at(-1)?.add(key);
    }
  }
  return undefined;
}

function isFollowedByColon(text: string, from: number): boolean {
  let at = from;
  while (text.charCodeAt(at) <= 32) at++;
  return text.charCodeAt(at) === colon;
}
