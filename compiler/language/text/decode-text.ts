/**
 * The bytes of a text file → its text and the encoding it is written in. Law: what is valid UTF-8 is UTF-8; of the rest, a mark or zeros at every
 * other byte tell UTF-16, other zeros tell no text, and all else is read as Windows' Western letters, which include Latin-1's.
 */

export type DecodedText = { readonly text: string; readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' };

/** Share of zeros among every other byte that shows Western letters in two bytes each. */
const mostly = 0.5;

/** Nothing where the bytes are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | undefined {
  const wide = markedEncoding(bytes) ?? (bytes.includes(0) ? unmarkedEncoding(bytes) : undefined);
  if (wide) return decoded(bytes, wide);
  if (bytes.includes(0)) return undefined;
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252');
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding']): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

type Wide = 'utf-16le' | 'utf-16be';

/** What a mark of byte order says. */
export function markedEncoding([first, second]: Uint8Array): Wide | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** What the zeros say. */
function unmarkedEncoding(bytes: Uint8Array): Wide | undefined {
  const [even, odd] = [0, 1].map((side) => bytes.filter((byte, at) => at % 2 === side && byte === 0).length);
  const half = bytes.length / 2;
  if (odd! > mostly * half && even! === 0) return 'utf-16le';
  return even! > mostly * half && odd! === 0 ? 'utf-16be' : undefined;
}
