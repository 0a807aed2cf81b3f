/**
 * A text → the characters of it that say something: letters without accents, figures, and the signs that change what is said. Each keeps
 * the place it has in the text. Law: two readers of a page agree on these, whatever they make of spaces, quotes, hyphens and glyphs.
 */

export type Essence = { readonly characters: string; readonly offsets: readonly number[] };

/** `« L’été : -5,5 % ! »` → `Lete-5,5%`. */
export function essenceOf(text: string): Essence {
  let characters = '';
  const offsets: number[] = [];
  for (let at = 0; at < text.length; ) {
    const sign = String.fromCodePoint(text.codePointAt(at)!);
    const kept = essentialOf(sign, text, at);
    for (let i = 0; i < kept.length; i++) offsets.push(at);
    characters += kept;
    at += sign.length;
  }
  return { characters, offsets };
}

const plain = /^[A-Za-z0-9]$/;
const word = /[\p{L}\p{N}]/u;
/** Written from right to left: in what order a reader gives it, none agrees. */
const turned = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const telling = new Set([...'%€$£¥+=<>≤≥±×÷°§&@']);
/** A half dash before a figure opens what is said as often as it takes away. */
const minus = new Set([...'-−']);

function essentialOf(sign: string, text: string, at: number): string {
  if (plain.test(sign)) return sign;
  if (/\s/.test(sign)) return '';
  if (telling.has(sign)) return sign;
  if (minus.has(sign)) return isSigned(text, at) ? '-' : '';
  if (sign === '.' || sign === ',' || sign === '/') return isBetweenFigures(text, at) ? sign : '';
  if (sign <= '\u007f' || turned.test(sign)) return '';
  const base = sign.normalize('NFKD').replace(/[^\p{L}\p{N}]/gu, '');
  return word.test(base) ? base : '';
}

const isFigure = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

const isBetweenFigures = (text: string, at: number): boolean => isFigure(text[at - 1]) && isFigure(text[at + 1]);

/** A dash that touches the figure after it, and nothing before it. */
const isSigned = (text: string, at: number): boolean => isFigure(text[at + 1]) && !(at > 0 && word.test(text[at - 1]!));
