/** The first words of a line or clause → the number it opens with: a clause's path, a division's name, or the label of a list. */

export type PrintedNumber =
  | { readonly kind: 'path'; readonly path: readonly number[] }
  | { readonly kind: 'division'; readonly name: string; readonly number: string }
  | { readonly kind: 'label'; readonly style: string; readonly at: number };

const path = /^(\d{1,3}(?:\.\d{1,3}){0,6})(?:\.?\s*[-–—](?=\s)|\.(?=\s|$)|(?=\s+\p{Lu}))/u;
const article = /^(?:article|art\.)\s+(\d{1,3}(?:\.\d{1,3})*)(?![\p{L}\d])/iu;
const division = /^(partie|livre|titre|chapitre|section|annexe|appendice)(?:\s+n[°º])?\s+(\d{1,3}|[IVXLC]+|[A-Z])(?![\p{L}\d])/iu;
const label = /^(\()?(?:([ivxlc]+)|([a-z])|(\d{1,3}))([.)°])\s/;

/** `3.1. Objet` → the path 3, 1; `Article 3` → the path 3; `Annexe 1 - Prix` → a division; `(ii) le prix` → the second roman label. */
export function printedNumber(text: string): PrintedNumber | undefined {
  const numbered = article.exec(text)?.[1] ?? pathOf(text);
  if (numbered !== undefined) return { kind: 'path', path: numbered.split('.').map(Number) };
  const [, name, number] = division.exec(text) ?? [];
  if (name !== undefined && number !== undefined) return { kind: 'division', name: name.toLowerCase(), number };
  return labelOf(text);
}

/** A bare `14` opens nothing: a path of one part needs a sign after it. */
function pathOf(text: string): string | undefined {
  const [whole, number] = path.exec(text) ?? [];
  return whole !== undefined && number !== undefined && (number.includes('.') || whole !== number) ? number : undefined;
}

function labelOf(text: string): PrintedNumber | undefined {
  const [, open = '', roman, letter, digits, close = ''] = label.exec(text) ?? [];
  if (close === '' || (close === '.' && digits !== undefined)) return undefined;
  if (digits !== undefined) return { kind: 'label', style: `${open}1${close}`, at: Number(digits) };
  const value = roman === undefined ? undefined : romanValue(roman);
  if (value !== undefined && (roman !== 'c' || open !== '')) return { kind: 'label', style: `${open}i${close}`, at: value };
  const sign = letter ?? roman ?? '';
  return sign.length === 1 ? { kind: 'label', style: `${open}a${close}`, at: sign.codePointAt(0)! - 96 } : undefined;
}

const romans: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(text: string): number | undefined {
  const values = [...text].map((sign) => romans[sign] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Whether `next` is the number that comes right after `path`: the next sibling, a first child, or a later sibling of an ancestor. */
export function followsPath(path: readonly number[], next: readonly number[]): boolean {
  const depth = next.length - 1;
  if (depth > path.length) return false;
  if (!next.slice(0, depth).every((part, at) => part === path[at])) return false;
  return depth === path.length ? next[depth] === 1 : next[depth] === path[depth]! + 1;
}
